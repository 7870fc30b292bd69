// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"
#include "tests/support/resume_layouts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
QString doubtOf(const QByteArray &bytes)
{
    const auto draft = profile::read({bytes, u"file"_s, QDate(2026, 1, 15)});
    return draft ? draft->doubt : u"not read: "_s + draft.error().message;
}
} // namespace

class DoubtTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoResumeIsDoubted_data();
    void whatIsNoResumeIsDoubted();
    void aResumeIsNotDoubted_data();
    void aResumeIsNotDoubted();
    void everyLayoutLooksLikeAResume();
    void theDoubtSaysWhatWasMissed();
    void whatIsDoubtedIsReadAllTheSame();
};

void DoubtTest::whatIsNoResumeIsDoubted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addRow("a posting") << QByteArray(
        "Python developer\n\nAbout us\nHarbour Foods sells fish since 1990.\n\nResponsibilities\n- Write "
        "services in Django\n- Keep PostgreSQL fast\n\nRequirements\n- Python, Docker, Git\n- A degree\n\n"
        "Benefits\n- 30 days of holidays\n\nContact: jobs@example.com\n")
                               << u"posting"_s;
    QTest::addRow("a posting with headings of a résumé") << QByteArray(
        "Data engineer\n\nThe ideal candidate knows the coast.\n\nSkills\n- Python, SQL, Docker\n\n"
        "Experience\n- 3+ years with Kafka\n\nEducation\n- Bachelor\n\nApplicants send a letter to "
        "jobs@example.com. Candidates without one are not considered.\n")
                                                         << u"posting"_s;
    QTest::addRow("a German posting") << QByteArray(
        "Entwickler (m/w/d)\n\nIhre Aufgaben\n- Dienste in Python\n\nIhr Profil\n- Erfahrung mit Docker "
        "und Git\n\nWir bieten\n- 30 Tage Urlaub\n\nBewerbung an jobs@example.com\n")
                                      << u"posting"_s;
    QTest::addRow("a recipe") << QByteArray(
        "Pancakes\n\nTools: bowl, whisk, pan\n\n250 g flour\n3 eggs\n\nMix all of it and let it rest. "
        "Bake in a hot pan. Serves four. Excel at it by turning them once.\n")
                              << QString();
    QTest::addRow("a bill") << QByteArray(
        "Invoice 2025-17\n\nRobin Hosting BV, +31 6 12345678, billing@example.com\n\nConsulting, 01/2025 - "
        "03/2025   1,200.00\nKubernetes cluster   300.00\nPostgreSQL   99.50\nVAT   335.90\nTotal   "
        "1,935.40\n") << u"bill"_s;
    QTest::addRow("source code") << QByteArray(
        "// Copyright 2019 - 2022 Robin\n#include <vector>\nint main()\n{\n    std::vector<int> "
        "python;\n    if (python.empty())\n        return 1;\n    run(\"docker\");\n}\n")
                                 << u"source code"_s;
    QTest::addRow("a page of a novel") << QByteArray(
        "The ship lay in the harbour from June to August 1951, and nobody spoke of it. She had been a "
        "developer of quiet plans, Swift with words, and Java was where she meant to go.\n\nIn the "
        "evening the lamps were lit.\n")
                                       << QString();
    QTest::addRow("a letter") << QByteArray(
        "Dear Ms Larch,\n\nthank you for your letter. I would like to tell you how I wrote services in "
        "Python. Can we meet when you are back?\n\nRobin\nrobin@example.com\n")
                              << u"reader"_s;
}

void DoubtTest::whatIsNoResumeIsDoubted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString doubt = doubtOf(text);
    QVERIFY2(doubt.contains(u"does not look like a résumé"_s), qPrintable(doubt));
    QVERIFY2(doubt.contains(says), qPrintable(doubt));
}

void DoubtTest::aResumeIsNotDoubted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("one job") << QByteArray(
        "Experience\n\nDeveloper, Harbour Foods\nJan 2019 - Jan 2022\n- Wrote services in Python.\n");
    QTest::addRow("jobs without headings")
        << QByteArray("Robin Example\n\nDeveloper, Harbour Foods, 2019 - 2022\nWrote services in Python.\n\n"
                      "Tester, Larch Books, 2016 - 2019\nTested them.\n");
    QTest::addRow("a list of skills") << QByteArray("Skills\nPython, SQL, Docker\n");
    QTest::addRow("names that are not known") << QByteArray("Skills\nPython, Foobarium, Zanzitron\n");
    QTest::addRow("a graduate") << QByteArray(
        "Robin Example, robin@example.com\n\nOpleiding\nHBO Informatica, 2021 - 2025\n\nProfiel\nIk leer "
        "graag.\n");
    QTest::addRow("French") << QByteArray(
        "Expérience professionnelle\n\nDéveloppeur du port, Port SARL\nmars 2018 – mars 2021\n- Je tiens "
        "le service du port en Python, du matin au soir du lundi.\n- Je parle aux gens du quai.\n");
    QTest::addRow("with a line to its reader") << QByteArray(
        "Robin Example\nThank you for reading. You find your way to me, and you are welcome.\n\n"
        "Experience\nDeveloper, Harbour Foods\n2019 - 2022\n- Wrote services.\n\nTester, Larch\n2016 - "
        "2019\n- Tested.\n\nSkills\nPython, SQL\n");
    QTest::addRow("figures of a seller") << QByteArray(
        "Experience\nSales manager, Harbour Foods\n2019 - 2022\n- Sold for 1,200.50, 300.00 and 99.50\n\n"
        "Sales assistant, Larch\n2016 - 2019\n- Sold for 12.50 and 13.75\n\nSkills\nExcel, SAP\n");
}

void DoubtTest::aResumeIsNotDoubted()
{
    QFETCH(QByteArray, text);
    QCOMPARE(doubtOf(text), QString());
}

void DoubtTest::everyLayoutLooksLikeAResume()
{
    for (const made::Layout &layout : made::resumeLayouts())
        QVERIFY2(doubtOf(layout.bytes).isEmpty(), layout.name.constData());
}

void DoubtTest::theDoubtSaysWhatWasMissed()
{
    const QString doubt = doubtOf("I wrote a lot of Python in my time.\nrobin@example.com\n");
    QVERIFY2(doubt.contains(u"a job with dates"_s) && doubt.contains(u"\"Experience\""_s), qPrintable(doubt));
    QVERIFY2(!doubt.contains(u"e-mail"_s), qPrintable(doubt));
}

void DoubtTest::whatIsDoubtedIsReadAllTheSame()
{
    const auto draft = profile::read({"I wrote a lot of Python in my time.", u"file"_s, QDate(2026, 1, 15)});
    QVERIFY(draft && !draft->doubt.isEmpty());
    QCOMPARE(draft->skills.front().skill.skill, u"python"_s);
}

QTEST_GUILESS_MAIN(DoubtTest)
#include "doubt_test.moc"
