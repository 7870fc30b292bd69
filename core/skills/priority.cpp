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
        uR"(\b(?:must|required?|requires|requirement|mandatory|essential|minimum|at least|you(?:'|’)?(?:ve| have| bring| are| possess| know)|you(?:'|’)re|proven|proficien\w+|familiar\w*|experienced? (?:with|in|of|using|working|developing|building|designing|writing|on|as)|hands-on experience|knowledge(?:able)?|expertise|expert (?:in|with|level)|skilled|(?:strong|solid|deep|excellent|good|advanced|extensive|working|thorough|basic|sound|in-depth|hands-on) (?:\w+ )?(?:\w+ )?(?:skills?|knowledge|experience|understanding|background|command|grasp|foundation)|understanding of|background in|comfortable (?:with|in|using|working)|fluen\w+|command of|ability to|able to|\d\+? years|years|vereist|vereisten|je (?:hebt|bent|beschikt|kent)|beschik(?:t)? (?:je|u|jij) over|heb (?:je|jij)|(?:breng|neem) je mee|verfügst du|haben sie|disposez-vous|ervaring|kennis|beheersing|du (?:hast|bringst|verfügst|kennst)|sie (?:haben|bringen|verfügen)|kenntnisse|erfahrung|erforderlich|vous (?:avez|maîtrisez|justifiez)|maîtrise|connaissances?|expérience|requise?s?|experiencia|conocimientos?|dominio|imprescindible|requisitos?)(?!\w))"_s);
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
        uR"(^\s*(?:- )?(?:must have|minimum|at least|knowledge of|(?:strong|solid|excellent|extensive|good|deep|advanced|thorough|working knowledge|basic|proven|demonstrated|practical|hands-on|sound|prior|previous|significant|in-depth)\b(?! (?:team|culture|communication with))|experienced? (?:with|in|of|using|and|working|writing|developing|building|designing)|expertise|proficien\w+|familiar\w*|understanding of|understands?|ability to (?:code|program|write code|script)|fluen\w+|skills? in|comfortable with|\d+\+? years|ervaring met|kennis van|kenntnisse|erfahrung|expérience|connaissances?|maîtrise|experiencia|conocimientos?)(?!\w))"_s);
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

/// "Docker, Kubernetes and Helm are all ..."
bool speaksOfAll(QStringView clause)
{
    static const QRegularExpression all =
        words(uR"(\b(?:are all|all are|sind alle|zijn allemaal|sont tous|son todos)\s*$)"_s);
    return all.match(clause).hasMatch();
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
        || clause.trimmed() == u"but" || speaksOfAll(clause))
        return 0;
    return comma;
}

/// "(preferred) and Java": the word spoke of what its own brackets hold.
bool leavesBrackets(QStringView between)
{
    int depth = 0;
    for (const QChar c : between) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth < 0)
            return true;
    }
    return false;
}

/// "a plus if you know ...": speaks of what follows, not of what went before.
bool opensClause(QStringView behind)
{
    static const QRegularExpression next = words(uR"(^\s*(?:if|when|for|wenn|als|si)\b)"_s);
    return next.match(behind).hasMatch();
}

/// "and, preferably, Ansible": speaks of what follows whatever mark stands between.
bool isAdverb(QStringView word)
{
    static const QRegularExpression adverb = words(
        uR"(^(?:ideally|preferably|optionally|idealerweise|vorzugsweise|optimalerweise|idéalement|bij voorkeur|preferiblemente)$)"_s);
    return adverb.match(word).hasMatch();
}

/// A word behind speaks of what is near, and not across a degree: "Excel skills Bachelor's degree preferred".
bool reaches(QStringView between)
{
    constexpr qsizetype farthest = 220;
    static const QRegularExpression degree =
        words(uR"(\b(?:degrees?|bachelor(?:'|’)?s?|master(?:'|’)s|ph\.?d|diploma|mba)\b)"_s);
    return between.size() <= farthest && !degree.match(between).hasMatch();
}

/// Where a sentence speaks of what is optional.
struct Mark {
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Marks {
    /// Those that speak of what follows, and those that speak of what went before.
    std::vector<Mark> ahead {};
    std::vector<Mark> behind {};
};

Marks marksIn(QStringView sentence)
{
    Marks marks;
    auto ahead = optionalAhead().globalMatch(sentence);
    while (ahead.hasNext()) {
        const QRegularExpressionMatch match = ahead.next();
        const qsizetype stop = match.capturedEnd();
        const bool leads = sentence.left(match.capturedStart()).trimmed().size() <= 3
            || (stop < sentence.size() && (sentence[stop] == u':' || sentence[stop] == u' '))
            || isAdverb(match.capturedView());
        if (leads)
            marks.ahead.push_back({match.capturedStart(), stop});
    }
    auto behind = optionalBehind().globalMatch(sentence);
    while (behind.hasNext()) {
        const QRegularExpressionMatch match = behind.next();
        if (!opensClause(sentence.mid(match.capturedEnd())))
            marks.behind.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return marks;
}

bool isOptional(QStringView sentence, const Marks &marks, qsizetype place, qsizetype end)
{
    for (const Mark &mark : marks.ahead) {
        const QStringView between =
            mark.end <= place ? sentence.mid(mark.end, place - mark.end) : QStringView();
        if (mark.end <= place && !leavesBrackets(between) && !between.contains(" required"_L1))
            return true;
    }
    return std::ranges::any_of(marks.behind, [&](const Mark &mark) {
        return mark.start >= end && reaches(sentence.mid(end, mark.start - end))
            && governedFrom(sentence, mark.start) <= place;
    });
}

bool isOptionalAt(const Sentence &sentence, const Marks &marks, int start, int end)
{
    const Sentence inner = bracketsAround(sentence, start, end);
    // "(S3, Athena, Glue a plus)" speaks of all that the brackets hold.
    if (!inner.text.isEmpty() && optionalBehind().match(inner.text.mid(end - inner.start)).hasMatch())
        return true;
    if (!inner.text.isEmpty()
        && isOptional(inner.text, marksIn(inner.text), start - inner.start, end - inner.start))
        return true;
    return isOptional(sentence.text, marks, start - sentence.start, end - sentence.start);
}

/// What introduces the list in which the place stands: "You know:", above its items. Empty for none.
QStringView leadIn(QStringView text, int place)
{
    constexpr int mostLines = 40;
    qsizetype start = text.lastIndexOf(u'\n', std::max(0, place - 1)) + 1;
    if (text.mid(start, 2) != "- "_L1)
        return {};
    for (int i = 0; i < mostLines && start >= 2; ++i) {
        const qsizetype above = text.lastIndexOf(u'\n', start - 2) + 1;
        const QStringView line = text.mid(above, start - 1 - above).trimmed();
        if (line.endsWith(u':'))
            return line.mid(line.lastIndexOf(". "_L1) + 1);
        if (!line.isEmpty() && !line.startsWith("- "_L1))
            return {};
        start = above;
    }
    return {};
}

/// A heading that lost its line: "... or similar Preferred Qualifications BS Degree ...". Nothing: one that
/// asks for nothing.
struct LostHeading {
    qsizetype end = 0;
    std::optional<Priority> priority {};
};

std::vector<LostHeading> lostHeadings(QStringView line)
{
    static const QRegularExpression heading(
        uR"((?:^|[.:;•)\s])(?:(?<wish>(?:(?:Other|Additional|OTHER|ADDITIONAL)\s)?(?:Preferred|Desired|Desirable|Nice[- ]to[- ]Have|Bonus|Helpful|Optional|PREFERRED|DESIRED|DESIRABLE|NICE[- ]TO[- ]HAVE|BONUS|HELPFUL|OPTIONAL))|(?<must>Required|Minimum|Basic|Mandatory|Essential|Must[- ]Have|REQUIRED|MINIMUM|BASIC|MANDATORY|ESSENTIAL|MUST[- ]HAVE)|(?<other>Key|Main|Job|Principal|Primary|KEY|MAIN|JOB|PRIMARY))\s+(?:(?:Technical|Job|Professional|TECHNICAL|PROFESSIONAL)\s+)?(?:Qualifications?|Skills?|Experience|Education|Requirements?|Knowledge|Responsibilities|Duties|QUALIFICATIONS?|SKILLS?|EXPERIENCE|EDUCATION|REQUIREMENTS?|KNOWLEDGE|RESPONSIBILITIES|DUTIES)\b(?!\s+(?:with|in|of|is|are|for|using|and\s+[a-z])\b))"_s);
    std::vector<LostHeading> found;
    auto matches = heading.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        std::optional<Priority> priority;
        if (match.hasCaptured(u"wish"_s))
            priority = Priority::Preferred;
        else if (match.hasCaptured(u"must"_s))
            priority = Priority::Required;
        found.push_back({match.capturedEnd(), priority});
    }
    return found;
}

/// A sentence without end is the trace of a list that lost its lines: only what is near speaks then.
QStringView near(const Sentence &sentence, int start, int end)
{
    constexpr int before = 180;
    constexpr int after = 90;
    const int from = std::max(0, start - sentence.start - before);
    return sentence.text.mid(from, end - sentence.start + after - from);
}

bool isOptionalLead(QStringView lead)
{
    return optionalAhead().match(lead).hasMatch() || optionalBehind().match(lead).hasMatch();
}
} // namespace

/// What is known of the line and the sentence that were looked at last: neighbours share them.
struct skills::PriorityReader::Seen {
    qsizetype lineStart = -1;
    std::vector<LostHeading> headings {};
    bool isLedToWish = false;
    bool isLedToDemand = false;
    Sentence sentence {};
    Marks marks {};
    bool opensWithDemand = false;
};

skills::PriorityReader::PriorityReader(const QString &text) : m_text(text), m_seen(std::make_unique<Seen>())
{
}

skills::PriorityReader::~PriorityReader() = default;

void skills::PriorityReader::look(int start, int end)
{
    const QStringView text = m_text;
    const qsizetype lineStart = text.lastIndexOf(u'\n', std::max(0, start - 1)) + 1;
    if (lineStart != m_seen->lineStart) {
        const qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        const QStringView lead = leadIn(text, start);
        m_seen->lineStart = lineStart;
        m_seen->headings =
            lostHeadings(text.mid(lineStart, (lineEnd < 0 ? text.size() : lineEnd) - lineStart));
        m_seen->isLedToWish = !lead.isEmpty() && isOptionalLead(lead);
        m_seen->isLedToDemand = !lead.isEmpty() && demand().match(lead).hasMatch();
    }
    const Sentence &known = m_seen->sentence;
    if (!known.text.isEmpty() && start >= known.start && end <= known.start + known.text.size())
        return;
    m_seen->sentence = sentenceAround(text, start, end);
    m_seen->marks = marksIn(m_seen->sentence.text);
    m_seen->opensWithDemand = ::opensWithDemand(m_seen->sentence.text);
}

std::optional<Priority> skills::PriorityReader::headingBefore(int place) const
{
    std::optional<Priority> heading;
    for (const LostHeading &one : m_seen->headings) {
        if (m_seen->lineStart + one.end <= place)
            heading = one.priority;
    }
    return heading;
}

Priority skills::PriorityReader::at(Zone zone, int start, int end)
{
    if (zone == Zone::Preferred)
        return Priority::Preferred;
    look(start, end);
    const std::optional<Priority> heading = headingBefore(start);
    if (heading == Priority::Preferred || m_seen->isLedToWish
        || isOptionalAt(m_seen->sentence, m_seen->marks, start, end))
        return Priority::Preferred;
    if (zone == Zone::Required || heading == Priority::Required || m_seen->opensWithDemand
        || m_seen->isLedToDemand)
        return Priority::Required;
    const QRegularExpression &asks = zone == Zone::Duties ? plainDemand() : demand();
    return asks.match(near(m_seen->sentence, start, end)).hasMatch() ? Priority::Required
                                                                     : Priority::Unspecified;
}
