// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
using Spans = QList<std::pair<qsizetype, qsizetype>>;

template <class Matches> Spans spansOf(Matches matches)
{
    Spans spans;
    while (matches.hasNext()) {
        const auto match = matches.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

/// Words, figures, marks and letters of every kind, at random.
QString someText(QRandomGenerator &chance)
{
    static const QStringList pieces {u"remote"_s,     u"Remote-first"_s,
                                     u"re"_s,         u"3"_s,
                                     u"36"_s,         u"uur"_s,
                                     u" "_s,          u" "_s,
                                     u"\n"_s,         u". "_s,
                                     u"$"_s,          u"\u20ac"_s,
                                     u"kay"_s,        u"\u212aay"_s,
                                     u"salt"_s,       u"\u017fALT"_s,
                                     u"- "_s,         u"(x)"_s,
                                     u"\U0001f600"_s, u"week"_s,
                                     u"\u00fcber"_s,  u"abgeschlossene"_s,
                                     u"nicht"_s,      u"Ab"_s,
                                     u"you"_s,        u"bakkerij"_s,
                                     u"_"_s,          u"401k"_s};
    QString text;
    for (int i = chance.bounded(60); i > 0; --i)
        text += pieces[chance.bounded(int(pieces.size()))];
    return text;
}
} // namespace

class PatternTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itFindsWhatTheExpressionFinds_data()
    {
        QTest::addColumn<QString>("source");
        for (const QString &source :
             {u"(?<![\\p{L}])(?:remote|week|you)(?![\\p{L}])"_s, u"\\b(?:re|kay|salt)"_s,
              u"^(?:- )?\\p{Lu}\\w*"_s, u"(?<![\\p{L}\\d])(?:\\p{L}*abgeschlossene|36)"_s,
              u"(?<a>\\d{1,2})\\s*(?:uur|u|x)?"_s, u"(?:\\$|\u20ac)\\s?\\d+"_s, u"(?i:remote)(?-i:-first)?"_s,
              u"[^\\w\\s]\\d"_s, u".b"_s, u"(?:x|re){2,3}"_s, u"(?:(?:ab)?g)+"_s, u"(?<=[. ])w\\w+"_s, u"k"_s,
              u"s\\p{L}"_s, u"\u00fcber|k+\\w"_s, u"(?m)^re"_s, u"\\s+\\d"_s, u"[a-c\u00fc]\\p{Ll}{2,}"_s,
              u"y?ou$"_s})
            QTest::newRow(qPrintable(source)) << source;
    }
    void itFindsWhatTheExpressionFinds()
    {
        QFETCH(const QString, source);
        QRandomGenerator chance(7);
        const QRegularExpression::PatternOptions all[] {
            {},
            QRegularExpression::CaseInsensitiveOption,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
        for (const QRegularExpression::PatternOptions options : all) {
            const Pattern pattern(source, options);
            const QRegularExpression expression(source, options);
            QVERIFY(gateOf(source, options).isKnown);
            for (int i = 0; i < 300; ++i) {
                const QString text = someText(chance);
                const Spans expected = spansOf(expression.globalMatch(text));
                QCOMPARE(spansOf(pattern.globalMatch(text)), expected);
                QCOMPARE(spansOf(pattern.globalMatch(QStringView(text))), expected);
                QCOMPARE(spansOf(pattern.globalMatch(text, Landmarks(text))), expected);
                QCOMPARE(spansOf(pattern.globalMatch(text, Landmarks(text + u"re week"_s))), expected);
                QString replaced = text;
                QCOMPARE(pattern.replacedIn(text, u"<>"), replaced.replace(expression, u"<>"_s));
            }
        }
    }

    void groupsAreAskedByNumberAndByName()
    {
        const QString source = u"(?<hours>\\d+) (?:(h)|(?<unit>uur))(x)?"_s;
        const PatternMatch match = Pattern(source).match(u"circa 36 uur"_s);
        QVERIFY(match.hasMatch());
        QCOMPARE(match.captured(u"hours"), u"36"_s);
        QCOMPARE(match.captured(1), u"36"_s);
        QVERIFY(!match.hasCaptured(2));
        QCOMPARE(match.captured(2), QString());
        QCOMPARE(match.capturedStart(u"unit"), 9);
        QCOMPARE(match.capturedEnd(u"unit"), 12);
        QCOMPARE(match.capturedStart(4), -1);
        QVERIFY(!match.hasCaptured(u"minutes"));
        QCOMPARE(match.lastCapturedIndex(), 3);
        QVERIFY(!Pattern(source).match(u"circa"_s).hasMatch());
    }

    void anExpressionThatNeverEndsGivesUp()
    {
        const QString text = QString(3'000, u'a') + u'b';
        QVERIFY(!Pattern(u"(?:a|aa|a.)+b(?<=x)"_s).isIn(text));
    }

    void aTextWithHalfALetterHasNoMatch()
    {
        const QString text = u"remote "_s + QChar(0xd83d);
        QVERIFY(!Pattern(u"\\bremote"_s).match(text).hasMatch());
    }

    void whatTheGateDoesNotUnderstandIsStillFound()
    {
        const QString source = u"(?<a>re)\\w*\\k<a>"_s;
        QVERIFY(!gateOf(source, {}).isKnown);
        QCOMPARE(Pattern(source).match(u"a remore"_s).captured(), u"remore"_s);
    }

    void theGateOfAWordListIsNarrow()
    {
        const PatternGate gate =
            gateOf(u"\\b(?:remote|hybrid)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY(gate.onlyAtStarts);
        const auto keyOf = [](QStringView three) {
            return symbol::keyOf(symbol::of(three[0]), symbol::of(three[1]), symbol::of(three[2]));
        };
        QVERIFY(gate.admits(keyOf(u"Rem")));
        QVERIFY(gate.admits(keyOf(u"hyb")));
        QVERIFY(!gate.admits(keyOf(u"the")));
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
