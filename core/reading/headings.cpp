// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headings.h"

#include "core/base/fold.h"
#include "core/base/pattern.h"
#include "core/reading/word_lists.h"

#include <QHash>
#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

constexpr int longestHeading = 70;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`';
}

/// Folded, without marks at its ends, inner punctuation as one space: "What we're looking for:" and "what
/// were looking for" meet.
QString headingForm(QStringView line)
{
    const bool isAscii = std::ranges::all_of(line, [](QChar c) { return c.unicode() < 128; });
    const QString plain = isAscii ? QString() : folded(line);
    QVarLengthArray<QChar, 2 * longestHeading> form;
    for (const QChar c : isAscii ? line : QStringView(plain)) {
        if (isApostrophe(c))
            continue;
        if (c.isLetterOrNumber() || c == u'{' || c == u'}') {
            form.append(c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c);
            continue;
        }
        if (!form.isEmpty() && form.back() != u' ')
            form.append(u' ');
        if (c == u'&') {
            for (const char16_t letter : {u'a', u'n', u'd', u' '})
                form.append(letter);
        }
    }
    if (!form.isEmpty() && form.back() == u' ')
        form.removeLast();
    return QString(form.constData(), form.size());
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
        const bool begins = phrase.before.isEmpty() || phrase.before.front() == form.front();
        if (!begins || !form.startsWith(phrase.before) || !form.endsWith(phrase.after))
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

/// Headings that speak: "So, what will you do as a data scientist at Acme?", "You might be a fit if".
std::optional<Zone> spokenZone(const QString &form)
{
    static const Pattern work(
        uR"(^(?:so )?what (?:(?:will|would|do|are) you|youll|you will) (?:be )?(?:do|doing|work on|working on|own|build|going to do)\b)"_s);
    static const Pattern person(
        uR"(^(?:you (?:might|may|could|will|would|are|re)|youll|youre) (?:be )?(?:a|the|our) (?:\w+ )?(?:fit|match|candidate|person)\b.* if\b|\byou(?:ll| will| must| should)? (?:need|have|bring)$|^voldoe (?:jij|je|u) aan\b|^(?:herken|zie) (?:jij|je) (?:jezelf|je))"_s);
    if (work.isIn(form))
        return Zone::Duties;
    if (person.isIn(form))
        return Zone::Required;
    return {};
}

/// What a word of a heading says of it. Filler says nothing, and makes no heading alone.
enum class HeadingWord { Required, Preferred, Duties, Benefits, Filler };

const QHash<QStringView, HeadingWord> &headingWords()
{
    struct Row {
        HeadingWord meaning;
        QStringView words;
    };
    // The first row that lists a word holds.
    static constexpr std::array rows {
        Row {HeadingWord::Preferred,
             u"preferred desired desirable bonus plus nice additional optional advantageous preferable "
             u"helpful"},
        Row {HeadingWord::Required,
             u"requirements requirement qualifications qualification skills expertise competencies knowledge "
             u"abilities experience education background credentials certifications prerequisites "
             u"technologies "
             u"attributes"},
        Row {HeadingWord::Duties,
             u"responsibilities responsibility duties tasks accountabilities deliverables"},
        Row {HeadingWord::Benefits, u"benefits perks compensation"},
        Row {
            HeadingWord::Filler,
            u"and or the of for your our this to have key main major primary core basic minimum required "
            u"technical professional mandatory essential job role position general other specific personal "
            u"technology functional work special related relevant candidate academic educational project "
            u"business leadership management communication soft hard licenses certificates training years "
            u"needed necessary industry critical success typical principal daily day information include "
            u"includes including following you need must are is as follows we seek software development data "
            u"examples summary description"}};
    static const QHash<QStringView, HeadingWord> words = [] {
        QHash<QStringView, HeadingWord> made;
        for (const Row &row : rows) {
            for (const QStringView word : row.words.split(u' ')) {
                if (!made.contains(word))
                    made.insert(word, row.meaning);
            }
        }
        return made;
    }();
    return words;
}

/// "Minimum Education and Experience Requirements": no listed phrase, but every word is one of a heading's.
std::optional<Zone> composedZone(const QString &form)
{
    const QHash<QStringView, HeadingWord> &words = headingWords();
    std::optional<Zone> zone;
    bool isPreferred = false;
    for (qsizetype start = 0, end = 0; end >= 0; start = end + 1) {
        end = form.indexOf(u' ', start);
        const auto word =
            words.constFind(QStringView(form).mid(start, (end < 0 ? form.size() : end) - start));
        if (word == words.constEnd())
            return {};
        switch (*word) {
        case HeadingWord::Preferred:
            isPreferred = true;
            break;
        case HeadingWord::Required:
            zone = zone.value_or(Zone::Required);
            break;
        case HeadingWord::Duties:
            zone = Zone::Duties;
            break;
        case HeadingWord::Benefits:
            zone = Zone::Benefits;
            break;
        case HeadingWord::Filler:
            break;
        }
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
    if (form.contains("if you"_L1) && wish.isIn(form))
        return Zone::Preferred;
    if (const std::optional<Zone> spoken = spokenZone(form))
        return spoken;
    const std::optional<Zone> composed = composedZone(form);
    return composed ? composed : openZone(form);
}

qsizetype reading::gluedHeadingIn(QStringView item)
{
    static const Pattern seam(
        uR"((?<=[\p{L})\d!.])(?:(?<! )What (?:You|We)(?:['’]ll)? |(?<! )What['’]s In It|(?<! )Top Reasons |(?<! )So,? if you ))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const PatternMatch match = seam.match(item);
    return match.hasMatch() ? match.capturedStart() : -1;
}
