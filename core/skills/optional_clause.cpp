// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/optional_clause.h"

#include "core/skills/asking_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Mark;
using skills::Marks;
using skills::optionalAhead;
using skills::optionalBehind;
using skills::words;

bool startsWithConjunction(QStringView clause)
{
    static const Pattern conjunction = words(uR"(^\s*(?:and|or|und|oder|en|of|et|ou|y|o|and/or)\b)"_s);
    return conjunction.isIn(clause);
}

/// ", but preferred", ", aber von Vorteil", "but it is a plus".
bool isOnlyBut(QStringView clause)
{
    static const Pattern but = words(
        uR"(^\s*(?:but|though|aber|jedoch|maar|wel|mais|pero|aunque)(?: (?:it|this|that|is|are|es|het|ist|c['’]est))*\s*$)"_s);
    return but.isIn(clause);
}

/// "Docker, Kubernetes and Helm are all ..."
bool speaksOfAll(QStringView clause)
{
    static const Pattern all =
        words(uR"(\b(?:are all|all are|sind alle|zijn allemaal|sont tous|son todos)\s*$)"_s);
    return all.isIn(clause);
}

/// The comma before a place; those inside of brackets part no clauses. -1 for none.
qsizetype commaBefore(QStringView sentence, qsizetype place)
{
    int depth = 0;
    for (qsizetype i = place - 1; i >= 0; --i) {
        const QChar c = sentence[i];
        depth += c == u')' ? 1 : c == u'(' && depth > 0 ? -1 : 0;
        if (c == u',' && depth == 0)
            return i;
    }
    return -1;
}

/// Where a clause begins to speak of what one knows: "experience with", "Kenntnisse in". -1 where it does
/// not.
qsizetype knowingIn(QStringView clause)
{
    static const Pattern knowing = words(
        uR"(\b(?:experienced?|knowledge|familiar\w*|exposure|proficien\w+|understanding|expertise|skilled|skills? in|background|erfahrung|kenntnisse|ervaring|kennis|expérience|connaissances?|maîtrise|experiencia|conocimientos?)\b)"_s);
    const PatternMatch match = knowing.match(clause);
    return match.hasMatch() ? match.capturedStart() : -1;
}

bool joinsTwo(QStringView clause, QStringView marker)
{
    static const Pattern both =
        words(uR"(\s(?:and|or|und|oder|en|et|ou|y|o|and/or)\s|\betc\b|\S\s?[&/]\s?\S)"_s);
    static const Pattern dutch = words(uR"(\b(?:pré|pre|voordeel|pluspunt|gewenst)(?!\w))"_s);
    return both.isIn(clause) || (dutch.isIn(marker) && clause.contains(" of "_L1));
}

/// "Flask, Django and FastAPI are a plus", "experience with Java, Kafka, Redis is preferred": the list that
/// ends at a comma and a clause behind it, as its start; the comma itself where the clause stands alone.
qsizetype listFrom(QStringView sentence, qsizetype comma, qsizetype marker)
{
    static const Pattern verb = words(uR"(^\s*(?:is|are|would|will|zijn|sind|sont|son)\b)"_s);
    static const Pattern verbLast = words(uR"(\s(?:is|are|would|will|zijn|sind|sont|son)\s*$)"_s);
    constexpr qsizetype mostWords = 5;
    const QStringView clause = sentence.mid(comma + 1, marker - comma - 1);
    const bool isJoined = joinsTwo(clause, sentence.mid(marker, 30));
    const bool hasVerb = verb.isIn(sentence.mid(marker)) || verbLast.isIn(clause);
    if (knowingIn(clause) >= 0)
        return comma;
    // "Experience with Extron, Biamp, Polycom preferred" is one list, "Python, SQL, Docker preferred" may be
    // three.
    const bool ends = isJoined || hasVerb;
    int members = 1;
    for (qsizetype end = comma; end > 0; ++members) {
        const qsizetype before = commaBefore(sentence, end);
        const QStringView member = sentence.mid(before + 1, end - before - 1);
        const qsizetype knowing = knowingIn(member);
        if (knowing >= 0)
            return isJoined || members > 1 ? before + 1 + knowing : comma;
        if (!ends && before < 0)
            return comma;
        // "Python and SQL, Docker is a plus": that list ended before.
        if (member.trimmed().count(u' ') >= mostWords || joinsTwo(member, {}))
            return isJoined ? end : comma;
        end = before;
    }
    return isJoined ? 0 : comma;
}

/// The clause between commas that a later marker governs, as a start in the sentence: a list that ends in "or
/// Z is a plus" is governed as a whole.
qsizetype governedFrom(QStringView sentence, qsizetype marker)
{
    const qsizetype comma = commaBefore(sentence, marker);
    const qsizetype but = std::max(sentence.left(marker).lastIndexOf(" but "_L1),
                                   sentence.left(marker).lastIndexOf(" with "_L1, -1, Qt::CaseInsensitive));
    if (comma < 0)
        return but > 0 && sentence.mid(but, 5) == " but "_L1 && !isOnlyBut(sentence.mid(but, marker - but))
            ? but
            : 0;
    const QStringView clause = sentence.mid(comma + 1, marker - comma - 1);
    // ", preferred" and ", but not required" speak of all that went before.
    if (clause.trimmed().isEmpty() || startsWithConjunction(clause) || clause.trimmed() == u"is"
        || isOnlyBut(clause) || speaksOfAll(clause))
        return 0;
    return listFrom(sentence, comma, marker);
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

/// "English (Spanish is a plus)", "Dutch (native not required)": brackets that say it of what they hold.
bool speaksOfItself(QStringView sentence, qsizetype end, const skills::Mark &mark)
{
    static const Pattern own = words(
        uR"(\(\s*(?!(?:is|are|an?|but|though|although|certainly|definitely|highly|strongly|very|also|considered|would|ist|sind|wäre|zijn|een|est|sont|es)\b)[\w'’-][^()]*$)"_s);
    return own.isIn(sentence.mid(end, mark.start - end));
}

/// "a plus if you know ..." speaks of what follows, "to produce desired results" of something else.
bool leavesClause(QStringView behind)
{
    static const Pattern next = words(
        uR"(^\s*(?:if|when|for|wenn|als|si|(?:business |end )?(?:results?|outcomes?|outputs?|effects?|state|behaviou?rs?|performance|goals?|objectives?|targets?|levels?|formats?|features?|vendors?|partners?|suppliers?|employers?|solutions?|functionality|insights?|information|impact))\b)"_s);
    return next.isIn(behind);
}

/// "Python (optional R or Java)": speaks of what its brackets hold behind it, "Kafka (optional)" of Kafka.
bool opensBrackets(QStringView sentence, const PatternMatch &match)
{
    const QStringView before = sentence.left(match.capturedStart());
    const QStringView behind = sentence.mid(match.capturedEnd());
    return before.endsWith(u'(') && behind.startsWith(u' ') && !behind.startsWith(" but"_L1);
}

/// "and, preferably, Ansible": speaks of what follows whatever mark stands between.
bool isAdverb(QStringView word)
{
    static const Pattern adverb = words(
        uR"(^(?:ideally|preferably|optionally|idealerweise|vorzugsweise|optimalerweise|idéalement|bij voorkeur|preferiblemente)$)"_s);
    return adverb.isIn(word);
}

/// A word behind speaks of what is near, and not across a degree: "Excel skills Bachelor's degree preferred".
bool reaches(QStringView between)
{
    constexpr qsizetype farthest = 220;
    static const Pattern degree =
        words(uR"(\b(?:degrees?|bachelor(?:'|’)?s?|master(?:'|’)s|ph\.?d|diploma|mba)\b)"_s);
    return between.size() <= farthest && !degree.isIn(between);
}

/// "Preferred: Scala. Java is required": never "preferred, but not required".
bool asksAgain(QStringView between)
{
    static const Pattern again =
        words(uR"((?<!not)(?<!not strictly)(?<!not necessarily)(?<!niet)\s(?:is |are )?required\b)"_s);
    return again.isIn(between);
}

bool isOptional(QStringView sentence, const Marks &marks, qsizetype place, qsizetype end)
{
    for (const Mark &mark : marks.ahead) {
        const QStringView between =
            mark.end <= place ? sentence.mid(mark.end, place - mark.end) : QStringView();
        if (mark.end <= place && !leavesBrackets(between) && !asksAgain(between))
            return true;
    }
    return std::ranges::any_of(marks.behind, [&](const Mark &mark) {
        return mark.start >= end && !speaksOfItself(sentence, end, mark)
            && reaches(sentence.mid(end, mark.start - end)) && governedFrom(sentence, mark.start) <= place;
    });
}
} // namespace

skills::Marks skills::marksIn(QStringView sentence)
{
    Marks marks;
    auto ahead = optionalAhead().globalMatch(sentence);
    while (ahead.hasNext()) {
        const PatternMatch match = ahead.next();
        const qsizetype stop = match.capturedEnd();
        const bool leads = sentence.left(match.capturedStart()).trimmed().size() <= 3
            || (stop < sentence.size() && (sentence[stop] == u':' || sentence[stop] == u' '))
            || isAdverb(match.capturedView());
        if (leads)
            marks.ahead.push_back({match.capturedStart(), stop});
    }
    auto behind = optionalBehind().globalMatch(sentence);
    while (behind.hasNext()) {
        const PatternMatch match = behind.next();
        if (!leavesClause(sentence.mid(match.capturedEnd())) && !opensBrackets(sentence, match))
            marks.behind.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return marks;
}

bool skills::isOptionalAt(const Sentence &sentence, const Marks &marks, int start, int end)
{
    const Sentence inner = bracketsAround(sentence, start, end);
    // "(S3, Athena, Glue a plus)" speaks of all that the brackets hold.
    if (!inner.text.isEmpty() && optionalBehind().isIn(inner.text.mid(end - inner.start)))
        return true;
    if (!inner.text.isEmpty()
        && isOptional(inner.text, marksIn(inner.text), start - inner.start, end - inner.start))
        return true;
    return isOptional(sentence.text, marks, start - sentence.start, end - sentence.start);
}
