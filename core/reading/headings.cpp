// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headings.h"

#include "core/base/fold.h"
#include "core/base/pattern.h"
#include "core/reading/word_lists.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

constexpr int longestHeading = 70;

/// Folded, without marks at its ends, inner punctuation as one space: "What we're looking for:" and "what
/// were looking for" meet.
QString headingForm(QStringView line)
{
    QString form;
    for (const QChar c : folded(line)) {
        if (c == u'\'' || c == u'’' || c == u'‘' || c == u'`')
            continue;
        const bool kept = c.isLetterOrNumber() || c == u'{' || c == u'}';
        if (kept)
            form += c;
        else if (c == u'&')
            form += " and "_L1;
        else
            form += u' ';
    }
    return form.simplified();
}

/// "about {x}": the words before and after one or two free words.
struct OpenPhrase {
    QString before {};
    QString after {};
    Zone zone = Zone::Unknown;
};

struct Vocabulary {
    QHash<QString, Zone> phrases {};
    std::vector<OpenPhrase> open {};
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        Vocabulary made;
        for (const QStringList &cells : reading::lexiconRows(u"headings.tsv"_s)) {
            const Zone zone = fromKey<Zone>(cells.front()).value_or(Zone::Unknown);
            for (const QString &phrase : cells.value(2).split(u'|')) {
                const QString form = headingForm(phrase);
                const qsizetype hole = form.indexOf("{x}"_L1);
                if (hole < 0)
                    made.phrases.insert(form, zone);
                else
                    made.open.push_back({form.left(hole), form.mid(hole + 3), zone});
            }
        }
        return made;
    }();
    return words;
}

std::optional<Zone> openZone(const QString &form)
{
    for (const OpenPhrase &phrase : vocabulary().open) {
        if (!form.startsWith(phrase.before) || !form.endsWith(phrase.after))
            continue;
        const qsizetype room = form.size() - phrase.before.size() - phrase.after.size();
        if (room <= 0)
            continue;
        const QString free = form.mid(phrase.before.size(), room).trimmed();
        if (!free.isEmpty() && free.count(u' ') <= 2)
            return phrase.zone;
    }
    return {};
}

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// "Minimum Education and Experience Requirements": no listed phrase, but every word is one of a heading's.
std::optional<Zone> composedZone(const QString &form)
{
    static const QSet<QString> required = setOf(
        u"requirements requirement qualifications qualification skills expertise competencies "
        u"knowledge abilities "
        ""
        "experience education background credentials certifications prerequisites technologies attributes"_s);
    static const QSet<QString> preferred = setOf(
        u"preferred desired desirable bonus plus nice additional optional advantageous preferable helpful"_s);
    static const QSet<QString> duties =
        setOf(u"responsibilities responsibility duties tasks accountabilities deliverables"_s);
    static const QSet<QString> benefits = setOf(u"benefits perks compensation"_s);
    static const QSet<QString> filler = setOf(
        u"and or the of for your our this to have key main major primary core basic minimum required "
        u"technical "
        "professional mandatory essential job role position general other specific personal technology "
        "functional work special related relevant candidate academic educational project business leadership "
        "management communication soft hard licenses certificates training years needed necessary industry "
        "critical success typical principal daily day information include includes including following you "
        "need must are is as follows we seek software development data summary description"_s);
    std::optional<Zone> zone;
    bool isPreferred = false;
    for (const QString &word : form.split(u' ')) {
        if (preferred.contains(word))
            isPreferred = true;
        else if (required.contains(word))
            zone = zone.value_or(Zone::Required);
        else if (duties.contains(word))
            zone = Zone::Duties;
        else if (benefits.contains(word))
            zone = Zone::Benefits;
        else if (!filler.contains(word))
            return {};
    }
    return zone == Zone::Required && isPreferred ? Zone::Preferred : zone;
}
} // namespace

std::optional<Zone> reading::zoneOfHeading(QStringView line)
{
    QStringView trimmed = line.trimmed();
    if (trimmed.startsWith("- "_L1))
        trimmed = trimmed.mid(2);
    if (trimmed.size() > longestHeading || trimmed.size() < 2 || trimmed.endsWith(u','))
        return {};
    const QString form = headingForm(trimmed);
    if (form.isEmpty())
        return {};
    const auto phrase = vocabulary().phrases.constFind(form);
    if (phrase != vocabulary().phrases.constEnd())
        return *phrase;
    if (trimmed.endsWith(u'.') && !trimmed.endsWith("..."_L1))
        return {};
    // "It would be awesome if you", "Even better if you have".
    static const Pattern wish(
        uR"(\b(?:bonus|plus|awesome|great|nice|love it|extra|even better|stand out)\b.*\bif (?:you|you have|you also|you are)$)"_s);
    if (wish.match(form).hasMatch())
        return Zone::Preferred;
    const std::optional<Zone> composed = composedZone(form);
    return composed ? composed : openZone(form);
}

qsizetype reading::gluedHeadingIn(QStringView item)
{
    static const Pattern seam(
        uR"((?<=[\p{L})\d!.])(?:(?<! )What (?:You|We)(?:['’]ll)? |(?<! )What['’]s In It|(?<! )Top Reasons |(?<! )So,? if you ))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = seam.match(item);
    return match.hasMatch() ? match.capturedStart() : -1;
}
