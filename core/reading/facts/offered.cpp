// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/reading/facts/text_facts.h"
#include "core/skills/lexicon.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

/// Folded names in five languages to the English one.
const QHash<QString, QString> &languageNames()
{
    static const QHash<QString, QString> names = [] {
        const QStringList rows {
            u"English engels engelse engelstalig englisch englische englischer englischen englischkenntnisse anglais inglés"_s,
            u"German duits duitse deutsch deutsche deutscher deutschen deutschkenntnisse allemand alemán"_s,
            u"Dutch nederlands nederlandse nederlandstalig niederländisch niederländische néerlandais neerlandés holandés"_s,
            u"French frans franse französisch französische französischkenntnisse français francés"_s,
            u"Spanish spaans spaanse spanisch spanische espagnol español castellano"_s,
            u"Italian italiaans italienisch italien italiano"_s,
            u"Portuguese portugees portugiesisch portugais portugués"_s,
            u"Polish pools polnisch polonais polaco"_s,
            u"Mandarin chinese chinees chinesisch chinois chino"_s,
            u"Catalan catalán catalaans katalanisch"_s};
        QHash<QString, QString> made;
        for (const QString &row : rows) {
            const QStringList words = row.split(u' ');
            for (const QString &word : words)
                made.insert(folded(word), words.front());
        }
        return made;
    }();
    return names;
}

Pattern namesPattern()
{
    return reading::wordPattern(
        uR"((?<![\p{L}])(?:english|engelse?|englische?[nr]?|anglais|inglés|german|duitse?|deutsche?[nr]?|allemand|alemán|dutch|nederlandse?|nederlandstalig|engelstalig|niederländische?|néerlandais|neerlandés|holandés|french|franse?|französische?|français|francés|spanish|spaanse?|spanische?|espagnol|español|castellano|italian|italiaans|italienisch|italiano|portuguese|portugees|portugiesisch|portugais|portugués|polish|pools|polnisch|polonais|polaco|mandarin|chinese|chinees|chinesisch|chinois|chino|catalan|catalán|catalaans|katalanisch|(?:deutsch|englisch|französisch)kenntnisse)(?![\p{L}]))"_s);
}

bool asksToSpeak(QStringView sentence)
{
    static const Pattern asks = reading::wordPattern(
        uR"((?<![\p{L}])(?:fluen\w+|proficien\w+|speak(?:ing|er|s)?|spoken|written|writing|verbal\w*|oral\w*|command of|native|mother tongue|bilingual|language(?: skills)?s?\s*:|language skills|level [abc][12]|[abc][12](?:[-/][abc][12])?|in word en geschrift|vloeiend\w*|beheers\w*|(?:goede )?kennis van de|moedertaal|spreekt?|taal(?:vaardigheid)?|talen|mondeling\w*|schriftelijk\w*|fließend\w*|verhandlungssicher\w*|muttersprach\w*|wort und schrift|\p{L}*sprachkenntnisse|\p{L}+kenntnisse|sehr gute|sprachen|courant\w*|maîtrise\w*|parlé\w*|lu et|langue\w*|niveau|bilingue|fluido|fluidez|dominio|nivel|hablado|idiomas?|vereist)(?![\p{L}]))"_s);
    return asks.isIn(sentence);
}

bool isOnlyWelcome(QStringView sentence)
{
    // "English, plus an additional language is an advantage" and "..., Primary skills: English" begin anew.
    static const Pattern another = reading::wordPattern(
        uR"((?<![\p{L}])(?:an? )?(?:additional|another|(?:any|an) other|second|third|extra) (?:\w+ )?language|[,;] (?-i:\p{Lu})[^,;:\n]{0,30}:(?=[^:\n]*$))"_s);
    const PatternMatch anew = another.match(sentence);
    if (anew.hasMatch())
        sentence = anew.captured().endsWith(u':') ? sentence.mid(anew.capturedEnd())
                                                  : sentence.left(anew.capturedStart());
    static const Pattern welcome = reading::wordPattern(
        uR"((?<![\p{L}])(?:(?:an?|big|huge|is een|een|un|ein) (?:\w+ )?(?:plus|bonus|asset|advantage|pre|pré|atout|vorteil|nice to have)|preferred|preferably|a (?:strong |clear |big )?preference|(?:is|are) (?:highly |much )?(?:valued|welcome|appreciated)|willing(?:ness)? to learn|bonus if|bonus points|not (?:required|necessary|mandatory)|no(?:t| need)|optional|nice to have|desirable|advantageous|von vorteil|wünschenswert|pluspunt|bij voorkeur|geen vereiste|apprécié\w*|souhaité\w*|valorable|se valora\w*|deseable)(?![\p{L}]))"_s);
    return welcome.isIn(sentence);
}

/// "Our recruiters speak both", "works with non-native English speakers": others speak it.
bool isOfOthers(QStringView near)
{
    static const Pattern others = reading::wordPattern(
        uR"((?<![\p{L}])(?:(?:recruiters?|colleagues|teams?|we|everyone) (?:all )?speaks?|non-?native|native and|english-speaking (?:world|countr\w+)|our [\w ]{1,20}tool is in|communication through)(?![\p{L}]))"_s);
    return others.match(near).hasMatch();
}

/// "English and ideally Dutch", "Dutch (preference)": a wish for this language alone.
bool isWished(QStringView before, QStringView behind)
{
    static const Pattern wishBefore = reading::wordPattern(
        uR"((?<![\p{L}])(?:ideally|idealerweise|idéalement|liefst|idealmente),? (?:also )?$)"_s);
    static const Pattern wishBehind =
        reading::wordPattern(uR"(^[\p{L}]+ \((?:prefer|optional|plus|pre|pré|wish|gewünscht|pluspunt))"_s);
    return wishBefore.isIn(before) || wishBehind.isIn(behind);
}

/// "English is a must, Spanish an advantage": what the language's own words say holds against the next one's.
bool isAMust(QStringView behind)
{
    static const Pattern must = reading::wordPattern(
        uR"(^[^,;\n]{0,40}(?<![\p{L}])(?:is (?:a )?must|een must|(?<!not )required|(?<!not )mandatory|essential|vereist|erforderlich|exigé|imprescindible)(?![\p{L}]))"_s);
    return must.isIn(behind);
}
/// The kind of what is nothing but the name of a skill: "JavaScript"; a soft one for all else.
skills::SkillKind kindOf(const reading::Fact<QString> &item)
{
    const skills::Skill *skill = skills::Lexicon::standard().named(item.value);
    return skill ? skill->kind : skills::SkillKind::Soft;
}

/// A list of tools among the benefits ("projects with ASP.NET, JavaScript, ...") is no benefit, nor is what
/// stands between its names.
void dropTools(std::vector<reading::Fact<QString>> &offered)
{
    if (std::ranges::count(offered, skills::SkillKind::Hard, kindOf) < 2)
        return;
    const auto names = [](const auto &item) { return kindOf(item) != skills::SkillKind::Soft; };
    const auto first = std::ranges::find_if(offered, names);
    const auto last = std::find_if(offered.rbegin(), offered.rend(), names).base();
    offered.erase(first, last);
}
} // namespace

std::vector<reading::Fact<QString>> reading::languagesIn(const Posted &posted)
{
    static const Pattern pattern = namesPattern();
    std::vector<Fact<QString>> asked;
    auto matches = pattern.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        const Zone zone = posted.zoneAt(start);
        if (zone == Zone::About || zone == Zone::Benefits || zone == Zone::Boilerplate
            || zone == Zone::Preferred)
            continue;
        const Span sentence = sentenceAround(posted.text, start);
        const int from = std::max(sentence.start, start - 90);
        const QStringView near = QStringView(posted.text).mid(from, std::min(sentence.end, end + 90) - from);
        const QStringView behind =
            QStringView(posted.text).mid(start, std::min(sentence.end, end + 60) - start);
        if (!asksToSpeak(near) || isOfOthers(near) || (isOnlyWelcome(behind) && !isAMust(behind))
            || isOnlyWelcome(near.left(start - from)) || isWished(near.left(start - from), behind))
            continue;
        const QString name = languageNames().value(folded(match.captured()));
        const bool known = std::ranges::find(asked, name, &Fact<QString>::value) != asked.end();
        if (!name.isEmpty() && !known)
            asked.push_back(found(posted, name, start, end, u"text.language"_s, 0.8));
    }
    return asked;
}

std::vector<reading::Fact<QString>> reading::benefitsIn(const Posted &posted)
{
    constexpr size_t most = 20;
    constexpr int longest = 200;
    std::vector<Fact<QString>> offered;
    for (const Line &line : posted.outline.lines) {
        const int start = line.start + 2;
        if (line.zone != Zone::Benefits || !line.isItem || line.isHeading || line.end - start > longest
            || line.end - start < 4 || offered.size() >= most)
            continue;
        offered.push_back(
            found(posted, posted.text.mid(start, line.end - start), start, line.end, u"text.benefit"_s, 0.7));
    }
    dropTools(offered);
    return offered;
}
