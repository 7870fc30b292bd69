// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/asking_words.h"

using namespace Qt::StringLiterals;

Pattern skills::words(const QString &pattern)
{
    return Pattern(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const Pattern &skills::optionalAhead()
{
    static const Pattern pattern = words(
        uR"(\b(?:ideally|preferably|optionally|nice[- ]to[- ]haves?|good to have|(?:bonus(?: points)?|extra|brownie) (?:points )?(?:if|for)|bonus points|preferred|preferable|preference (?:for|given to|will be given)|desired|desirable|optional|a plus (?:if|when)|(?:plus|bonus|advantage|preferred|desirable),? as (?:is|are|would be)|it(?:'|’)?s a plus|pluses|not (?:strictly |necessarily )?(?:required|necessary|mandatory|essential)(?=\s*:)|bij voorkeur|pré is|idealerweise|vorzugsweise|wünschenswert|optimalerweise|idéalement|de préférence|souhaité|preferiblemente|deseable|se valorará)\b)"_s);
    return pattern;
}

const Pattern &skills::optionalBehind()
{
    static const Pattern pattern = words(
        uR"(\b(?:(?:a|big|huge|strong|definite|an added|added) (?:plus|bonus|advantage|asset|benefit)|an? (?:strong |definite |added |real )?(?:plus|bonus|advantage|asset)|plus|(?:highly |strongly |is |are |also )*(?:preferred|preferable|desired|desirable|advantageous|beneficial|appreciated|welcome|helpful|useful|nice[- ]to[- ]have)|not (?:strictly |necessarily )?(?:required|necessary|mandatory|essential)|but not required|bonus(?=\s*[)\]])|would be (?:great|nice|ideal|helpful|useful|beneficial|an? \w+)|optional|(?:is |zijn )?(?:een )?(?:pré|pre|plus(?:punt)?|voordeel)|von vorteil|wünschenswert|vorteilhaft|ein plus|un (?:vrai |réel )?(?:plus|atout)|appréciée?s?|souhaitée?s?|un plus|valorable|deseables?|se valora(?:rá)?)(?!\w))"_s);
    return pattern;
}

// "The data required for building models" asks for nothing, "Kotlin required for this role" does.
const Pattern &skills::demand()
{
    static const Pattern pattern = words(
        uR"(\b(?:must|(?:is |are )required|(?<!as )(?<!if )(?<!when )(?<!where )required(?! (?:for|to|by)(?! (?:this|the|our) (?:role|position|job)))|require|requires|requirement|mandatory|essential|minimum|at least|you(?:'|’)?(?:ve| have| bring| are| possess| know)|you(?:'|’)re|proven|proficien\w+|familiar\w*|experienced? (?:with|in|of|using|working|developing|building|designing|writing|on|as)|hands-on experience|knowledge(?:able)?|expertise|expert (?:in|with|level)|skilled|(?:strong|solid|deep|excellent|good|advanced|extensive|working|thorough|basic|sound|in-depth|hands-on) (?:\w+ )?(?:\w+ )?(?:skills?|knowledge|experience|understanding|background|command|grasp|foundation)|understanding of|background in|comfortable (?:with|in|using|working)|fluen\w+|command of|ability to|able to|\d\+? years|years|vereist|vereisten|je (?:hebt|bent|beschikt|kent)|beschik(?:t)? (?:je|u|jij) over|heb (?:je|jij)|(?:breng|neem) je mee|verfügst du|haben sie|disposez-vous|ervaring|kennis|beheersing|du (?:hast|bringst|verfügst|kennst)|sie (?:haben|bringen|verfügen)|kenntnisse|erfahrung|erforderlich|vous (?:avez|maîtrisez|justifiez)|maîtrise|connaissances?|expérience|requise?s?|experiencia|conocimientos?|dominio|imprescindible|requisitos?)(?!\w))"_s);
    return pattern;
}

const Pattern &skills::plainDemand()
{
    static const Pattern pattern = words(
        uR"(\b(?:must (?:have|be|know|possess)|(?:is|are) (?:required|mandatory|essential|a must)|a must|(?<!as )(?<!if )(?<!when )(?<!where )required(?! (?:for|to|by)(?! (?:this|the|our) (?:role|position|job)))|\d\+? years(?:'|’)? (?:of )?(?:\w+ )?experience|proficien\w+ (?:in|with)|(?:strong|solid|excellent|extensive|proven|demonstrated) (?:\w+ )?(?:knowledge|experience|understanding|background|expertise)|deep (?:\w+ )?(?:knowledge|experience|expertise)|experience (?:working )?(?:with|in|using)|working knowledge|(?:ideal|successful|right|strong) (?:candidate|applicant)s? (?:has|have|will have|should have|must have|possess(?:es)?|brings?)|(?:is|zijn) vereist|erforderlich|imprescindible|indispensable)(?!\w))"_s);
    return pattern;
}

bool skills::opensWithDemand(QStringView sentence)
{
    static const Pattern opening = words(
        uR"(^\s*(?:[-\"“*•] )?(?:must have|minimum|at least|knowledge of|(?:strong|solid|excellent|extensive|good|deep|advanced|thorough|working knowledge|basic|proven|demonstrated|practical|hands-on|sound|prior|previous|significant|in-depth)\b(?! (?:team|culture|communication with))|experienced? (?:with|in|of|using|and|working|writing|developing|building|designing)|expertise|proficien\w+|familiar\w*|understanding of|understands?|ability to (?:code|program|write code|script)|fluen\w+|skills? in|comfortable with|\d+\+? years|ervaring met|kennis van|kenntnisse|erfahrung|expérience|connaissances?|maîtrise|experiencia|conocimientos?)(?!\w))"_s);
    return opening.isIn(sentence);
}
