// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layers.h"
#include "tests/support/testing.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

const QString licence = u"// SPDX-FileCopyrightText: The Foothold developers\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

class LayersTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseIsInOrder();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();

private:
    void plant(const QString &file, const QString &text);
};

void LayersTest::plant(const QString &file, const QString &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(file)).path()));
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

void LayersTest::theHouseIsInOrder()
{
    const QStringList faults = houseFaults(QStringLiteral(FOOTHOLD_SOURCE_DIR));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayersTest::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");

    const auto include = [](const char *file, const QString &header, const QString &fault) {
        QTest::addRow("%s includes %s", file, qPrintable(header))
            << QString::fromLatin1(file) << QString(licence + u"#include "_s + header + u'\n') << fault;
    };
    include("core/base/x.cpp", u"\"core/model/task.h\""_s, u"may not include \"core/model/task.h\""_s);
    include("core/base/x.cpp", u"\"ui/board/board.h\""_s, u"may not include \"ui/board/board.h\""_s);
    include("core/sql/x.cpp", u"\"core/model/task.h\""_s, u"may not include \"core/model/task.h\""_s);
    include("core/model/x.cpp", u"\"core/sql/recorder.h\""_s, u"may not include \"core/sql/recorder.h\""_s);
    include("core/hunt/x.cpp", u"\"core/exchange/csv.h\""_s, u"may not include \"core/exchange/csv.h\""_s);
    include("core/skills/x.cpp", u"\"core/hunt/hunt.h\""_s, u"may not include \"core/hunt/hunt.h\""_s);
    include("core/search/x.cpp", u"\"core/skills/matcher.h\""_s,
            u"may not include \"core/skills/matcher.h\""_s);
    include("core/reading/x.cpp", u"\"core/hunt/hunt.h\""_s, u"may not include \"core/hunt/hunt.h\""_s);
    include("core/exchange/x.cpp", u"\"core/sql/recorder.h\""_s,
            u"may not include \"core/sql/recorder.h\""_s);
    include("core/base_more/x.cpp", u"\"core/base/id.h\""_s, u"lies in no room"_s);
    include("core/base/x.cpp", u"\"core/base_more/id.h\""_s, u"may not include \"core/base_more/id.h\""_s);
    include("ui/board/x.cpp", u"\"core/sql/recorder.h\""_s, u"may not include \"core/sql/recorder.h\""_s);
    include("ui/board/x.cpp", u"<SQLiteCpp/Database.h>"_s, u"SQLite stay in their own rooms"_s);
    include("ui/board/x.cpp", u"<QNetworkAccessManager>"_s, u"network requests stay"_s);
    include("ui/board/x.cpp", u"\"card.h\""_s, u"no path from the root"_s);
    include("ui/board/x.cpp", u"\"../models/m.h\""_s, u"no path from the root"_s);
    include("app/cli/x.cpp", u"\"ui/board/board.h\""_s, u"may not include \"ui/board/board.h\""_s);
    include("app/desktop/x.cpp", u"\"core/sql/recorder.h\""_s, u"may not include \"core/sql/recorder.h\""_s);
    for (const char16_t *screen :
         {u"QWidget", u"QPainter", u"QColor", u"QFont", u"QImage", u"QPixmap", u"QApplication",
          u"QGuiApplication", u"QFontMetrics", u"QtWidgets/QLabel"}) {
        include("core/insights/x.cpp", u"<%1>"_s.arg(QStringView(screen)), u"Qt Gui and Widgets stay"_s);
        include("app/cli/x.cpp", u"  <%1>"_s.arg(QStringView(screen)), u"Qt Gui and Widgets stay"_s);
    }

    QTest::newRow("no licence") << u"core/base/x.cpp"_s << u"int x;\n"_s << u"two licence lines"_s;
    QTest::newRow("no guard") << u"core/base/x.h"_s << QString(licence + u"int x;\n"_s)
                              << u"no #pragma once"_s;
    QTest::newRow("a test without licence") << u"tests/x_test.cpp"_s << u"\n"_s << u"two licence lines"_s;
    QTest::newRow("a script without licence")
        << u"tests/gui/x.py"_s << u"#!/usr/bin/python3\n"_s << u"two licence lines"_s;
    QTest::newRow("a page that knows the shelf")
        << u"README.md"_s << QString(u"see ../"_s + u"shared\n"_s) << u"which is no part of the project"_s;
    QTest::newRow("the shelf") << u"ui/x.cpp"_s << QString(licence + u"// ../"_s + u"shared/a\n"_s)
                               << u"which is no part of the project"_s;
}

void LayersTest::aPlantedFaultIsFound()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const QString, fault);
    plant(file, text);
    const QStringList found = houseFaults(path(u"."_s));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(file + u": "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
}

void LayersTest::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("includes");
    QTest::newRow("base uses Qt Core") << u"core/base/x.cpp"_s << u"#include <QString>\n"_s;
    QTest::newRow("hunt sees sql")
        << u"core/hunt/x.cpp"_s << u"#include \"core/sql/recorder.h\"\n#include <SQLiteCpp/SQLiteCpp.h>\n"_s;
    QTest::newRow("reading sees skills")
        << u"core/reading/readers/x.cpp"_s << u"#include \"core/skills/matcher.h\"\n#include <gumbo.h>\n"_s;
    QTest::newRow("exchange sees hunt")
        << u"core/exchange/importers/x.cpp"_s << u"#include \"core/hunt/hunt.h\"\n"_s;
    QTest::newRow("ui paints") << u"ui/board/x.cpp"_s
                               << u"#include <QPainter>\n#include \"core/hunt/hunt.h\"\n"_s;
    QTest::newRow("capture fetches") << u"ui/capture/x.cpp"_s << u"#include <QNetworkAccessManager>\n"_s;
    QTest::newRow("a second start") << u"ui/shell/x.cpp"_s << u"#include <QLocalServer>\n"_s;
    QTest::newRow("the window") << u"app/desktop/x.cpp"_s
                                << u"#include <QApplication>\n#include \"ui/shell/window.h\"\n"_s;
    QTest::newRow("a test sees all")
        << u"tests/ui/x_test.cpp"_s
        << u"#include <QWidget>\n#include \"core/sql/recorder.h\"\n#include \"x.moc\"\n"_s;
}

void LayersTest::whatIsAllowedPasses()
{
    QFETCH(const QString, file);
    QFETCH(const QString, includes);
    plant(file, licence + includes);
    QCOMPARE(houseFaults(path(u"."_s)), QStringList());
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
