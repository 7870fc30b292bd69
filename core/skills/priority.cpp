// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/priority.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

QRegularExpression words(const QString &pattern)
{
    QRegularExpression made(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

/// Speaks of what follows: "nice to have: ...", "ideally ...".
const QRegularExpression &optionalAhead()
{
    static const QRegularExpression pattern = words(
        uR"(\b(?:ideally|preferably|optionally|nice[- ]to[- ]haves?|good to have|(?:bonus(?: points)?|extra|brownie) (?:points )?(?:if|for)|bonus points|preferred|preference (?:for|given to|will be given)|desired|desirable|optional|a plus (?:if|when)|it(?:'|’)?s a plus|pluses|bij voorkeur|pré is|idealerweise|vorzugsweise|wünschenswert|optimalerweise|idéalement|de préférence|souhaité|preferiblemente|deseable|se valorará)\b)"_s);
    return pattern;
}

/// Speaks of what went before: "... is a plus", "... preferred".
const QRegularExpression &optionalBehind()
{
    static const QRegularExpression pattern = words(
        uR"(\b(?:(?:a|big|huge|strong|definite|an added|added) (?:plus|bonus|advantage|asset|benefit)|an? (?:strong |definite |added |real )?(?:plus|bonus|advantage|asset)|plus|(?:highly |strongly |is |are |also )*(?:preferred|desired|desirable|advantageous|beneficial|appreciated|welcome|helpful|useful|nice[- ]to[- ]have)|not (?:strictly )?(?:required|necessary|mandatory|essential)|but not required|would be (?:great|nice|ideal|helpful|useful|beneficial|an? \w+)|optional|(?:is |zijn )?(?:een )?(?:pré|pre|plus(?:punt)?|voordeel)|von vorteil|wünschenswert|vorteilhaft|ein plus|un (?:vrai |réel )?(?:plus|atout)|appréciée?s?|souhaitée?s?|un plus|valorable|deseables?|se valora(?:rá)?)(?!\w))"_s);
    return pattern;
}

/// Asks for it.
const QRegularExpression &demand()
{
    static const QRegularExpression pattern = words(
        uR"(\b(?:must|required?|requires|requirement|mandatory|essential|minimum|at least|you(?:'|’)?(?:ve| have| bring| are| possess| know)|you(?:'|’)re|proven|proficien\w+|familiar\w*|experienced? (?:with|in|of|using|working|developing|building|designing|writing|on|as)|hands-on experience|knowledge(?:able)?|expertise|expert (?:in|with|level)|skilled|(?:strong|solid|deep|excellent|good|advanced|extensive|working|thorough|basic|sound|in-depth|hands-on) (?:\w+ )?(?:\w+ )?(?:skills?|knowledge|experience|understanding|background|command|grasp|foundation)|understanding of|background in|comfortable (?:with|in|using|working)|fluen\w+|command of|ability to|able to|\d\+? years|years|vereist|vereisten|je (?:hebt|bent|beschikt|kent)|ervaring|kennis|beheersing|du (?:hast|bringst|verfügst|kennst)|sie (?:haben|bringen|verfügen)|kenntnisse|erfahrung|erforderlich|vous (?:avez|maîtrisez|justifiez)|maîtrise|connaissances?|expérience|requise?s?|experiencia|conocimientos?|dominio|imprescindible|requisitos?)(?!\w))"_s);
    return pattern;
}

/// Asks for it so plainly that even a list of duties means it.
const QRegularExpression &plainDemand()
{
    static const QRegularExpression pattern = words(
        uR"(\b(?:must (?:have|be|know|possess)|(?:is|are) (?:required|mandatory|essential|a must)|a must|required|\d\+? years(?:'|’)? (?:of )?(?:\w+ )?experience|proficien\w+ (?:in|with)|(?:strong|solid|excellent|extensive|proven|demonstrated) (?:\w+ )?(?:knowledge|experience|understanding)|experience (?:with|in|using)|working knowledge|(?:is|zijn) vereist|erforderlich|imprescindible|indispensable)(?!\w))"_s);
    return pattern;
}

/// A line that lists what the candidate has, even among the duties.
bool opensWithDemand(QStringView sentence)
{
    static const QRegularExpression opening = words(
        uR"(^\s*(?:- )?(?:must have|minimum|at least|knowledge of|(?:strong|solid|excellent|extensive|good|deep|advanced|thorough|working|basic|proven|demonstrated|practical|hands-on|sound|prior|previous|significant|in-depth)\b(?! (?:team|culture|communication with))|experienced? (?:with|in|of|using|and|working|writing|developing|building|designing)|expertise|proficien\w+|familiar\w*|understanding of|ability to (?:code|program|write code|script)|fluen\w+|skills? in|comfortable with|\d+\+? years|ervaring met|kennis van|kenntnisse|erfahrung|expérience|connaissances?|maîtrise|experiencia|conocimientos?)(?!\w))"_s);
    return opening.match(sentence).hasMatch();
}

struct Sentence {
    int start = 0;
    QStringView text {};
};

bool endsSentence(QStringView text, int place)
{
    const QChar c = text[place];
    if (c == u'\n' || c == u';')
        return true;
    if (c != u'.' && c != u'!' && c != u'?')
        return false;
    const bool spaced = place + 1 >= text.size() || text[place + 1].isSpace();
    // "e.g. Django", "i.e. ", "etc. and": no end.
    const bool abbreviated = place >= 2 && text[place - 2] == u'.';
    return spaced && !abbreviated;
}

Sentence sentenceAround(QStringView text, int start, int end)
{
    int from = start;
    while (from > 0 && start - from < 1500 && !endsSentence(text, from - 1))
        --from;
    int to = end;
    while (to < text.size() && to - end < 1500 && !endsSentence(text, to))
        ++to;
    return {from, text.mid(from, to - from)};
}

/// Narrows to the brackets around the place, when there are some that say something themselves.
Sentence bracketsAround(const Sentence &sentence, int start, int end)
{
    const qsizetype open = sentence.text.left(start - sentence.start).lastIndexOf(u'(');
    const qsizetype close = sentence.text.indexOf(u')', end - sentence.start);
    const bool inside =
        open >= 0 && close > open && !sentence.text.mid(open, start - sentence.start - open).contains(u')');
    return inside ? Sentence {sentence.start + int(open), sentence.text.mid(open, close - open)}
                  : Sentence {};
}

bool startsWithConjunction(QStringView clause)
{
    static const QRegularExpression conjunction =
        words(uR"(^\s*(?:and|or|und|oder|en|of|et|ou|y|o|and/or)\b)"_s);
    return conjunction.match(clause).hasMatch();
}

/// The clause between commas that a later marker governs, as a start in the sentence: a list that ends in "or
/// Z is a plus" is governed as a whole.
qsizetype governedFrom(QStringView sentence, qsizetype marker)
{
    // Commas inside of brackets part no clauses.
    const qsizetype close = sentence.left(marker).lastIndexOf(u')');
    const qsizetype open = close < 0 ? -1 : sentence.left(close).lastIndexOf(u'(');
    qsizetype comma = sentence.left(marker).lastIndexOf(u',');
    if (open >= 0 && comma > open && comma < close)
        comma = sentence.left(open).lastIndexOf(u',');
    const qsizetype but = std::max(sentence.left(marker).lastIndexOf(" but "_L1),
                                   sentence.left(marker).lastIndexOf(" with "_L1, -1, Qt::CaseInsensitive));
    if (comma < 0)
        return but > 0 && sentence.mid(but, 5) == " but "_L1 ? but : 0;
    const QStringView clause = sentence.mid(comma + 1, marker - comma - 1);
    // ", preferred" and ", but not required" speak of all that went before.
    if (clause.trimmed().isEmpty() || startsWithConjunction(clause) || clause.trimmed() == u"is"
        || clause.trimmed() == u"but")
        return 0;
    return comma;
}

bool isOptional(QStringView sentence, qsizetype place, qsizetype end)
{
    auto ahead = optionalAhead().globalMatch(sentence);
    while (ahead.hasNext()) {
        const QRegularExpressionMatch match = ahead.next();
        const qsizetype stop = match.capturedEnd();
        const bool leads = sentence.left(match.capturedStart()).trimmed().size() <= 3
            || (stop < sentence.size() && (sentence[stop] == u':' || sentence[stop] == u' '));
        const QStringView between = stop <= place ? sentence.mid(stop, place - stop) : QStringView();
        if (stop <= place && leads && !between.contains(") "_L1) && !between.contains(" required"_L1))
            return true;
    }
    auto behind = optionalBehind().globalMatch(sentence);
    while (behind.hasNext()) {
        const QRegularExpressionMatch match = behind.next();
        if (match.capturedStart() >= end && governedFrom(sentence, match.capturedStart()) <= place)
            return true;
    }
    return false;
}

bool isOptionalAt(const Sentence &sentence, int start, int end)
{
    const Sentence inner = bracketsAround(sentence, start, end);
    // "(S3, Athena, Glue a plus)" speaks of all that the brackets hold.
    if (!inner.text.isEmpty() && optionalBehind().match(inner.text.mid(end - inner.start)).hasMatch())
        return true;
    if (!inner.text.isEmpty() && isOptional(inner.text, start - inner.start, end - inner.start))
        return true;
    return isOptional(sentence.text, start - sentence.start, end - sentence.start);
}
} // namespace

Priority skills::priorityAt(const QString &text, Zone zone, int start, int end)
{
    if (zone == Zone::Preferred)
        return Priority::Preferred;
    const Sentence sentence = sentenceAround(text, start, end);
    if (isOptionalAt(sentence, start, end))
        return Priority::Preferred;
    if (zone == Zone::Required)
        return Priority::Required;
    if (opensWithDemand(sentence.text))
        return Priority::Required;
    const QRegularExpression &asks = zone == Zone::Duties ? plainDemand() : demand();
    return asks.match(sentence.text).hasMatch() ? Priority::Required : Priority::Unspecified;
}
