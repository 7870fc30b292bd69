// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/levels.h"

#include "core/base/fold.h"
#include "core/reading/word_lists.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int highest = 4;

QString padded(QStringView words)
{
    QString form;
    for (const QChar letter : folded(words))
        form += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return u' ' + form.simplified() + u' ';
}

const QHash<QString, int> &levelWords()
{
    static const QHash<QString, int> known = [] {
        QHash<QString, int> made;
        for (const QStringList &cells : reading::lexiconRows(u"level_words.tsv"_s)) {
            for (const QString &word : cells.value(2).split(u'|'))
                made.insert(padded(word), cells.value(0).toInt());
        }
        return made;
    }();
    return known;
}

/// Dots, stars, "4/5" and "80 %" right behind a name, as a level: cut, but at least basic.
std::optional<int> levelDrawnIn(QStringView after)
{
    static const QRegularExpression marks(uR"(^[\s:–-]*([●★■⬤✦•]+)\s*([○☆□◯⚪]*))"_s);
    static const QRegularExpression score(uR"(^[\s:(–-]*(\d{1,2})\s?/\s?(5|10)\b)"_s);
    static const QRegularExpression share(uR"(^[\s:(–-]*(\d{2,3})\s?%)"_s);
    double part = 0;
    if (const auto match = marks.match(after); match.hasMatch() && match.capturedLength(2) > 0)
        part = double(match.capturedLength(1)) / double(match.capturedLength(1) + match.capturedLength(2));
    else if (const auto scored = score.match(after); scored.hasMatch())
        part = scored.captured(1).toDouble() / scored.captured(2).toDouble();
    else if (const auto shared = share.match(after); shared.hasMatch())
        part = shared.captured(1).toDouble() / 100;
    if (part <= 0 || part > 1)
        return {};
    return std::clamp(int(part * highest), 1, highest);
}

/// What follows up to the next name of a list.
QStringView tailOf(QStringView line, int end)
{
    const QStringView rest = line.mid(end);
    const auto stops = [](QChar letter) {
        return letter == u',' || letter == u';' || letter == u'|' || letter == u'\n' || letter == u'•';
    };
    return rest.left(std::ranges::find_if(rest, stops) - rest.begin());
}

/// The clause before a place: since the last mark that ends one.
QStringView clauseBefore(QStringView line, int start)
{
    const QStringView before = line.left(start);
    for (qsizetype at = before.size(); at > 0; --at) {
        const QChar letter = before[at - 1];
        const bool ends = letter == u';' || letter == u'\n' || letter == u':'
            || (letter == u'.' && at < before.size() && before[at].isSpace());
        if (ends)
            return before.mid(at);
    }
    return before;
}
/// "Advanced SQL" speaks of SQL, "Expert in Python, SQL" of both, "Python (expert), SQL" of Python alone.
std::optional<int> levelBefore(QStringView clause)
{
    const qsizetype comma = clause.lastIndexOf(u',');
    if (const auto own = profile::levelIn(clause.mid(comma + 1)))
        return own;
    const QStringView opening = clause.left(std::max<qsizetype>(clause.indexOf(u','), 0));
    static const QRegularExpression ownMark(uR"([(\[]|\s[–-]\s)"_s);
    return ownMark.match(opening).hasMatch() ? std::nullopt : profile::levelIn(opening);
}
} // namespace

std::optional<int> profile::levelIn(QStringView words)
{
    const QString form = padded(words);
    std::optional<int> level;
    qsizetype longest = 0;
    qsizetype place = -1;
    for (auto each = levelWords().cbegin(); each != levelWords().cend(); ++each) {
        const qsizetype at = form.lastIndexOf(each.key());
        if (at < 0)
            continue;
        const qsizetype length = each.key().count(u' ');
        if (length > longest || (length == longest && at > place)) {
            longest = length;
            place = at;
            level = each.value();
        }
    }
    return level;
}

std::optional<int> profile::levelSaidOf(QStringView line, int start, int end)
{
    const QStringView tail = tailOf(line, end);
    if (const auto drawn = levelDrawnIn(tail))
        return drawn;
    static const QRegularExpression opens(uR"(^\s*[(\[–:-])"_s);
    if (opens.match(tail).hasMatch()) {
        if (const auto behind = levelIn(tail.left(40)))
            return behind;
    }
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0 && colon < start) {
        if (const auto label = levelIn(line.left(colon)))
            return label;
    }
    return levelBefore(clauseBefore(line, start));
}

bool profile::isDenied(QStringView line, int start, int end)
{
    // Between the denial and the name only words that carry it on: "no downtime on AWS" denies no AWS.
    static const QRegularExpression before(
        u"(?:\\b(?:no|not|never|no longer|without|instead of|rather than|stopped|away "
        u"from|off|nicht|keine?[nr]?|ohne|nie|niet|geen|zonder|nooit|sans|pas|aucune?|jamais|sin|ninguna?|"
        u"nunca)|n['’]t)"
        "(?:\\s+(?:us(?:e|es|ed|ing|age)|work(?:ed|ing)?|with|know(?:n|ing)?|knowledge|experiences?|prior|any|more|in|of|for|on|to|the|a|an|yet|touch(?:ed)?|learn(?:ed|t)?|familiar|deal(?:t|ing)?|commercial|professional|longer|erfahrung(?:en)?|kenntnisse|mit|mehr|verwende[nt]?|nutzen?|benutzen?|ervaring|kennis|met|gebruikt?e?|meer|d['’]|de|du|avec|utilise|expérience|connaissances?|con|uso|experiencia|conocimientos?|en))*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression after(
        uR"(^[\s\w'’/-]{0,25}\b(?:any ?more|no longer|nicht mehr|niet meer|plus du tout|ya no)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView clause = clauseBefore(line, start);
    const QStringView since = clause.mid(clause.lastIndexOf(u',') + 1);
    return before.match(since).hasMatch() || after.match(tailOf(line, end)).hasMatch();
}

bool profile::isLearning(QStringView line, int start)
{
    static const QRegularExpression learning(
        uR"(\b(?:learning|want to learn|plan(?:ning)? to learn|hope to learn|eager to learn|interested in|studying|beginning with|lerne|möchte \w+ lernen|leer|wil \w+ leren|apprends?|aprendiendo)\b[^.;]{0,60}$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return learning.match(clauseBefore(line, start)).hasMatch();
}
