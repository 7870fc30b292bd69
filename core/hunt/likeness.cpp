// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/likeness.h"

#include "core/base/fold.h"
#include "core/hunt/text_print.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Between employers; of one employer the company talk alone is about half of two short postings, so that
/// more is asked for where the titles do not agree.
constexpr double sameText = 0.6;
constexpr double sameTextOfOtherTitle = 0.75;
/// Roles of one employer that differ in level or in one word often share all but a line.
constexpr double sameTextOfOtherRole = 0.97;
constexpr double likeTitle = 0.6;
constexpr double otherTitle = 0.3;

/// One word for what is written in several ways.
QString plainWord(const QString &word)
{
    static const QHash<QString, QString> plain {{u"sr"_s, u"senior"_s},
                                                {u"jr"_s, u"junior"_s},
                                                {u"snr"_s, u"senior"_s},
                                                {u"jnr"_s, u"junior"_s},
                                                {u"dev"_s, u"developer"_s},
                                                {u"eng"_s, u"engineer"_s},
                                                {u"entwickler"_s, u"developer"_s},
                                                {u"entwicklerin"_s, u"developer"_s},
                                                {u"ontwikkelaar"_s, u"developer"_s},
                                                {u"engineer"_s, u"developer"_s},
                                                {u"mgr"_s, u"manager"_s},
                                                {u"développeur"_s, u"developer"_s},
                                                {u"developpeur"_s, u"developer"_s},
                                                {u"desarrollador"_s, u"developer"_s},
                                                {u"ii"_s, u"2"_s},
                                                {u"iii"_s, u"3"_s},
                                                {u"i"_s, u"1"_s},
                                                {u"iv"_s, u"4"_s}};
    return plain.value(word, word);
}

bool isLevel(const QString &word)
{
    static const QSet<QString> levels {
        u"intern"_s,    u"internship"_s, u"trainee"_s, u"working"_s,  u"student"_s, u"werkstudent"_s,
        u"praktikum"_s, u"junior"_s,     u"medior"_s,  u"mid"_s,      u"senior"_s,  u"lead"_s,
        u"principal"_s, u"staff"_s,      u"head"_s,    u"director"_s, u"chief"_s,   u"manager"_s,
        u"leiter"_s,    u"1"_s,          u"2"_s,       u"3"_s,        u"4"_s};
    return levels.contains(word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers {
        u"hiring"_s,   u"hire"_s,   u"urgent"_s,   u"urgently"_s, u"remote"_s, u"hybrid"_s, u"onsite"_s,
        u"home"_s,     u"office"_s, u"job"_s,      u"vacancy"_s,  u"stelle"_s, u"full"_s,   u"time"_s,
        u"fulltime"_s, u"part"_s,   u"vollzeit"_s, u"teilzeit"_s, u"the"_s,    u"a"_s,      u"an"_s,
        u"and"_s,      u"und"_s,    u"of"_s,       u"for"_s,      u"in"_s,     u"for"_s,    u"als"_s,
        u"m"_s,        u"w"_s,      u"f"_s,        u"d"_s,        u"x"_s,      u"h"_s,      u"v"_s,
        u"gn"_s,       u"all"_s,    u"genders"_s,  u"now"_s,      u"new"_s};
    return fillers.contains(word);
}

struct TitleWords {
    QSet<QString> levels {};
    QSet<QString> words {};
};

TitleWords wordsOf(const QString &title)
{
    // "(m/w/d)", "#4711", "REF-2024-12", "[12345]": numbers of the role and marks, never the role.
    static const QRegularExpression marks(
        uR"(\([mwfdxhvg]\s*(?:[/|*,]\s*[mwfdxhvngi]+\s*){1,4}\)|[#\[(]?\b(?:ref|req|id|job|jr)?[-_ #:.]*\d{3,}[-\d]*\b[\])]?)"_s);
    static const QRegularExpression separators(uR"([^\w+#]+)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    TitleWords made;
    QString plain = folded(title);
    plain.replace(u"full-stack"_s, u"fullstack"_s).replace(u"full stack"_s, u"fullstack"_s);
    plain.replace(u"front-end"_s, u"frontend"_s).replace(u"front end"_s, u"frontend"_s);
    plain.replace(u"back-end"_s, u"backend"_s).replace(u"back end"_s, u"backend"_s);
    plain.remove(marks);
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        const QString word = plainWord(part);
        if (isLevel(word))
            made.levels.insert(word);
        else if (!isFiller(word))
            made.words.insert(word);
    }
    return made;
}

/// Both say where, and no word of it is the same.
bool areElsewhere(const QString &one, const QString &other)
{
    static const QRegularExpression separators(uR"(\W+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList first = folded(one).split(separators, Qt::SkipEmptyParts);
    const QStringList second = folded(other).split(separators, Qt::SkipEmptyParts);
    if (first.isEmpty() || second.isEmpty() || first.contains(u"remote"_s) || second.contains(u"remote"_s))
        return false;
    return std::ranges::none_of(first, [&](const QString &word) { return second.contains(word); });
}

bool areEqual(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// Also "Odido" and "Odido Nederland".
bool areOneEmployer(const QString &one, const QString &other)
{
    constexpr qsizetype shortest = 4;
    const auto begins = [](const QString &longer, const QString &start) {
        return start.size() >= shortest && longer.startsWith(start);
    };
    return one.isEmpty() || other.isEmpty() || one == other || begins(one, other) || begins(other, one);
}

/// A careers page names many roles under one link.
Likeness ofOneLink(const PostingFace &one, const PostingFace &other, double text)
{
    const bool isOtherRole = !one.title.isEmpty() && !other.title.isEmpty() && text < sameText
        && titleLikeness(one.title, other.title) < otherTitle;
    return {LikenessKind::SameLink, isOtherRole ? 0.4 : 0.98};
}

/// Likewise an employer asks for one role in many towns and under many numbers.
Likeness ofOneRole(const PostingFace &one, const PostingFace &other, double title)
{
    const bool isOther =
        differ(folded(one.jobRef), folded(other.jobRef)) || areElsewhere(one.location, other.location);
    return {LikenessKind::LikeRole, isOther ? 0.3 : 0.35 + 0.35 * title};
}

std::optional<Likeness> ofText(const PostingFace &one, const PostingFace &other, double title, double text)
{
    const bool isKnown =
        one.runs.size() >= text_print::fewestRuns && other.runs.size() >= text_print::fewestRuns;
    if (!isKnown || text < sameText)
        return {};
    const bool isLikeTitle = title >= likeTitle || !differ(folded(one.title), folded(other.title));
    if (!areOneEmployer(foldedCompany(one.company), foldedCompany(other.company)))
        return text >= sameTextOfOtherTitle || title >= 0.5
            ? std::optional(Likeness {LikenessKind::OtherAgency, 0.5 + 0.4 * text})
            : std::nullopt;
    if (!isLikeTitle && text < sameTextOfOtherTitle)
        return {};
    const bool isOtherRole = title < otherTitle && !isLikeTitle && text < sameTextOfOtherRole;
    return Likeness {LikenessKind::SameText, isOtherRole ? 0.5 : 0.6 + 0.38 * text};
}
} // namespace

double titleLikeness(const QString &one, const QString &other)
{
    const TitleWords first = wordsOf(one);
    const TitleWords second = wordsOf(other);
    if (first.levels != second.levels)
        return 0;
    const qsizetype shared = (QSet<QString>(first.words) & second.words).size();
    const qsizetype all = first.words.size() + second.words.size() - shared;
    return all == 0 ? (first.levels.isEmpty() ? 0 : 1) : double(shared) / double(all);
}

LikenessTo::LikenessTo(const PostingFace &one)
    : m_one(one)
    , m_company(foldedCompany(one.company))
    , m_jobRef(folded(one.jobRef))
{
}

double LikenessTo::titleOf(const PostingFace &other)
{
    const auto known = m_titles.constFind(other.title);
    if (known != m_titles.constEnd())
        return *known;
    return *m_titles.insert(other.title, titleLikeness(m_one.title, other.title));
}

std::optional<Likeness> LikenessTo::to(const PostingFace &other)
{
    const double text = text_print::sharedPart(m_one.runs, other.runs);
    if (areEqual(m_one.urlKey, other.urlKey))
        return ofOneLink(m_one, other, text);
    const bool isOneEmployer =
        areEqual(m_company, other.company == m_one.company ? m_company : foldedCompany(other.company));
    if (isOneEmployer && areEqual(m_jobRef, folded(other.jobRef)))
        return Likeness {LikenessKind::SameJobId, 0.95};
    const double title = titleOf(other);
    if (const auto likeness = ofText(m_one, other, title, text))
        return likeness;
    if (isOneEmployer && title >= likeTitle)
        return ofOneRole(m_one, other, title);
    return {};
}

std::optional<Likeness> likenessOf(const PostingFace &one, const PostingFace &other)
{
    return LikenessTo(one).to(other);
}
