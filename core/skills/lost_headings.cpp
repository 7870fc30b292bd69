// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lost_headings.h"

#include "core/base/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool captured(const PatternMatch &match, std::initializer_list<QString> names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return match.hasCaptured(name); });
}
} // namespace

std::vector<skills::LostHeading> skills::lostHeadings(QStringView line)
{
    static const Pattern heading(
        uR"((?:(?<wishes>Nice[- ]to[- ]Haves?|NICE[- ]TO[- ]HAVES?)|(?<stack>[Tt]ools\s(?:used|we\suse)|Tools\sUsed|[Tt]echnologies\s(?:used|we\suse)|Technologies\sUsed|[Tt]ech(?:nology)?\s[Ss]tack)|(?<musts>Must[- ]Haves?|MUST[- ]HAVES?))(?=\s?:)|(?:^|[.:;•)\s])(?:(?<wish>(?:(?:Other|Additional|OTHER|ADDITIONAL)\s)?(?:Preferred|Desired|Desirable|Nice[- ]to[- ]Have|Bonus|Helpful|Optional|PREFERRED|DESIRED|DESIRABLE|NICE[- ]TO[- ]HAVE|BONUS|HELPFUL|OPTIONAL))|(?<must>Required|Minimum|Basic|Mandatory|Essential|Must[- ]Have|REQUIRED|MINIMUM|BASIC|MANDATORY|ESSENTIAL|MUST[- ]HAVE)|(?<other>Key|Main|Job|Principal|Primary|KEY|MAIN|JOB|PRIMARY))\s+(?:(?:Technical|Job|Professional|Additional|TECHNICAL|PROFESSIONAL|ADDITIONAL)\s+)?(?:Qualifications?|Skills?|Experience|Education|Requirements?|Knowledge|Responsibilities|Duties|QUALIFICATIONS?|SKILLS?|EXPERIENCE|EDUCATION|REQUIREMENTS?|KNOWLEDGE|RESPONSIBILITIES|DUTIES|qualifications|requirements)\b(?!\s+(?:with|in|of|is|are|for|using|and\s+[a-z])\b)|(?:Skills?|Qualifications?|SKILLS?|QUALIFICATIONS?)\s?(?:(?<wished>Desired|Preferred|DESIRED|PREFERRED)|(?<needed>Required|Needed|REQUIRED|NEEDED))(?=\s*:|\s+\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<LostHeading> found;
    auto matches = heading.globalMatch(line);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        std::optional<Priority> priority;
        if (captured(match, {u"wish"_s, u"wishes"_s, u"wished"_s}))
            priority = Priority::Preferred;
        else if (captured(match, {u"must"_s, u"musts"_s, u"needed"_s}))
            priority = Priority::Required;
        else if (match.hasCaptured(u"stack"_s))
            priority = Priority::Unspecified;
        found.push_back({match.capturedEnd(), priority});
    }
    return found;
}
