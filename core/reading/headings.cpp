// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headings.h"

#include "core/base/fold.h"
#include "core/base/pattern.h"
#include "core/reading/heading_words.h"
#include "core/reading/spoken_headings.h"
#include "core/reading/word_lists.h"

#include <QHash>
#include <QVarLengthArray>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

constexpr int longestHeading = 80;

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
        const bool isLong = free.count(u' ') > 2;
        // "About the small print company of Utrecht", never "about 5 years of experience".
        const bool mayBeLong =
            phrase.before == "about "_L1 && free.count(u' ') < 5 && !free.front().isDigit();
        if (!free.isEmpty() && (!isLong || mayBeLong))
            return phrase.zone;
    }
    return {};
}

/// "Your tasks as an analyst", "What we offer at Acme": what stands before the role or the company.
std::optional<Zone> zoneBeforeName(const QString &form)
{
    static const Pattern opening(
        uR"(^(?:what|who|how|why|your|our|this|that|you|we|wat|wie|jouw|je|dit|onze|wij|was|wer|deine?|ihre?|das|wir|unsere?|vos|votre|tes|ton|nos|notre|ce|tus?|nuestros?|que|lo)\b)"_s);
    static const Pattern joint(
        uR"( (?:as (?:an?|our|the)|als|at|bei|bij|chez|en tant que|como|within|in the team) )"_s);
    if (!opening.isIn(form))
        return {};
    const PatternMatch match = joint.match(form);
    const auto phrase = match.hasMatch() ? vocabulary().phrases.constFind(form.left(match.capturedStart()))
                                         : vocabulary().phrases.constEnd();
    return phrase == vocabulary().phrases.constEnd() ? std::nullopt : std::optional(*phrase);
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
    if (const std::optional<Zone> spoken = spokenZone(form))
        return spoken;
    if (const std::optional<Zone> composed = composedZone(form, trimmed.endsWith(u':')))
        return composed;
    if (const std::optional<Zone> before = zoneBeforeName(form))
        return before;
    // "Your impact (key responsibilities)".
    const qsizetype bracket = trimmed.lastIndexOf(u'(');
    if (bracket > 0 && (trimmed.endsWith(u')') || trimmed.endsWith("):"_L1)))
        return zoneOfHeading(trimmed.left(bracket));
    return openZone(form);
}
