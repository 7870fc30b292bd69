// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lost_headings.h"

#include "core/base/pattern.h"

using namespace Qt::StringLiterals;

std::vector<skills::LostHeading> skills::lostHeadings(QStringView line)
{
    static const Pattern heading(
        uR"((?:^|[.:;•)\s])(?:(?<wish>(?:(?:Other|Additional|OTHER|ADDITIONAL)\s)?(?:Preferred|Desired|Desirable|Nice[- ]to[- ]Have|Bonus|Helpful|Optional|PREFERRED|DESIRED|DESIRABLE|NICE[- ]TO[- ]HAVE|BONUS|HELPFUL|OPTIONAL))|(?<must>Required|Minimum|Basic|Mandatory|Essential|Must[- ]Have|REQUIRED|MINIMUM|BASIC|MANDATORY|ESSENTIAL|MUST[- ]HAVE)|(?<other>Key|Main|Job|Principal|Primary|KEY|MAIN|JOB|PRIMARY))\s+(?:(?:Technical|Job|Professional|TECHNICAL|PROFESSIONAL)\s+)?(?:Qualifications?|Skills?|Experience|Education|Requirements?|Knowledge|Responsibilities|Duties|QUALIFICATIONS?|SKILLS?|EXPERIENCE|EDUCATION|REQUIREMENTS?|KNOWLEDGE|RESPONSIBILITIES|DUTIES|qualifications|requirements)\b(?!\s+(?:with|in|of|is|are|for|using|and\s+[a-z])\b)|(?:Skills?|Qualifications?|SKILLS?|QUALIFICATIONS?)\s?(?:(?<wished>Desired|Preferred|DESIRED|PREFERRED)|(?<needed>Required|Needed|REQUIRED|NEEDED))(?=\s*:|\s+\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<LostHeading> found;
    auto matches = heading.globalMatch(line);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        std::optional<Priority> priority;
        if (match.hasCaptured(u"wish"_s) || match.hasCaptured(u"wished"_s))
            priority = Priority::Preferred;
        else if (match.hasCaptured(u"must"_s) || match.hasCaptured(u"needed"_s))
            priority = Priority::Required;
        found.push_back({match.capturedEnd(), priority});
    }
    return found;
}
