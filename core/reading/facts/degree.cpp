// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::DegreeAsked;
using reading::Fact;
using reading::Posted;
using skills::Zone;

struct LevelPattern {
    Degree level = Degree::None;
    QRegularExpression pattern {};
};

const std::array<LevelPattern, 6> &levelPatterns()
{
    static const std::array<LevelPattern, 6> patterns {
        LevelPattern {
            Degree::None,
            reading::wordPattern(uR"(\bhigh[- ]school (?:diploma|degree|graduate|education)|\bGED\b)"_s)},
        LevelPattern {
            Degree::Vocational,
            reading::wordPattern(
                uR"(\bassociate(?:'s|’s|s)? (?:degree|of (?:science|arts))|\bMBO\b|abgeschlossene (?:\w+ )?(?:berufs)?ausbildung|\bbac\s?\+\s?2\b|\bBTS\b|formación profesional|vocational (?:degree|education|training|qualification))"_s)},
        LevelPattern {
            Degree::Bachelor,
            reading::wordPattern(
                uR"(\bbachelor(?:'s|’s|s|opleiding|diploma|abschluss)?\b|\bundergraduate degree|\buniversity degree|\bcollege degree|\b(?:4|four)[- ]year (?:college |university )?degree|\bB\.\s?(?:S|A|Sc|Eng|Tech)\b\.?|\bB(?:Sc|Eng|Tech)\b|\bHBO\b|abgeschlossenes (?:\w+ ){0,2}(?:hochschul)?studium|hochschulabschluss|\bbac\s?\+\s?3\b|\blicence\b (?:en|in)|\blicenciatura|\blicenciad[oa]\b|grado (?:en|universitario)|ingeniería informática)"_s)},
        LevelPattern {
            Degree::Bachelor,
            QRegularExpression(
                uR"(\bB[SA]\s?(?:/|,|or|and)\s?(?:B[SA]|MS|MA)\b|\bB[SA]\b(?:,? (?:or|and) [^.;\n]{0,20})?\s+(?:degree|in\b|required|preferred|or (?:equivalent|higher|MS))|\bBS\b, MS)"_s)},
        LevelPattern {
            Degree::Master,
            reading::wordPattern(
                uR"(\bmaster(?:'s|’s|s)?(?:\s+|/)(?:degree|of science|of arts|in |or |level|diploma|phd|graad|opleiding|abschluss|studium)|\bmasters\b|\bmaster(?:'s|’s)|bachelor(?:'s|’s|s)?\s?(?:/|,|or|oder|of)\s?master|\bM\.\s?(?:S|A|Sc|Eng)\b\.?|\bMSc\b|\bMBA\b|\bgraduate degree|\badvanced degree|\bbac\s?\+\s?5\b|diplôme d(?:'|’)ingénieur|\bmáster\b|\bWO[- ](?:niveau|opleiding|diploma|werk)|wetenschappelijk onderwijs|university master)"_s)},
        LevelPattern {Degree::Phd,
                      reading::wordPattern(
                          uR"(\bph\.?\s?d\b\.?|\bdoctora(?:te|l)\b|\bpromotion in\b|\bdoctorat\b)"_s)}};
    return patterns;
}

/// "MS or PhD", "BS/MS in Statistics", never "MS Office".
const QRegularExpression &capitalMaster()
{
    static const QRegularExpression pattern(
        uR"(\bM[SA]\s?(?:/|,|or)\s?(?:PhD|Ph\.D|MBA)|\bM[SA]\b (?:degree|in [A-Z])|\bBS\s?(?:/|,|or)\s?MS\b)"_s);
    return pattern;
}

bool isStillStudying(QStringView sentence)
{
    static const QRegularExpression studying = reading::wordPattern(
        uR"(\b(?:pursuing|enrolled|currently studying|final year|you study|student|studerend|studeert|working towards|work towards|ongoing)\b)"_s);
    return studying.match(sentence).hasMatch();
}

bool isOptional(QStringView sentence)
{
    static const QRegularExpression optional = reading::wordPattern(
        uR"(\b(?:preferred|a plus|desired|desirable|nice to have|ideally|or equivalent|or related experience|equivalent (?:work |practical |professional )?experience|or comparable|in lieu|not required|von vorteil|een pré|may substitute|can be substituted|of vergelijkbaar|oder vergleichbar|or \d+\+? years)\b)"_s);
    return optional.match(sentence).hasMatch();
}

struct Mentioned {
    Degree level = Degree::None;
    qsizetype start = 0;
    qsizetype end = 0;
    bool optional = false;
};

void collect(const Posted &posted, Degree level, const QRegularExpression &pattern,
             std::vector<Mentioned> &all)
{
    QRegularExpressionMatchIterator matches = pattern.globalMatch(posted.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Zone zone = posted.zoneAt(int(match.capturedStart()));
        if (zone == Zone::About || zone == Zone::Benefits || zone == Zone::Boilerplate)
            continue;
        const reading::Span span = reading::sentenceAround(posted.text, match.capturedStart());
        const QStringView sentence = QStringView(posted.text).mid(span.start, span.end - span.start);
        if (isStillStudying(sentence))
            continue;
        // Past "degree." the next sentence may say what stands in for it.
        const QStringView near = QStringView(posted.text)
                                     .mid(match.capturedStart(), 260)
                                     .left(std::max<qsizetype>(span.end - match.capturedStart(), 0));
        all.push_back(
            {level, match.capturedStart(), match.capturedEnd(), zone == Zone::Preferred || isOptional(near)});
    }
}
} // namespace

std::optional<reading::Fact<reading::DegreeAsked>> reading::degreeIn(const Posted &posted)
{
    std::vector<Mentioned> all;
    for (const LevelPattern &one : levelPatterns())
        collect(posted, one.level, one.pattern, all);
    collect(posted, Degree::Master, capitalMaster(), all);
    if (all.empty())
        return {};
    // What is required decides; what is only preferred speaks where nothing is required.
    const auto weaker = [](const Mentioned &a, const Mentioned &b) {
        return a.optional != b.optional ? b.optional : a.level < b.level;
    };
    const Mentioned asked = *std::ranges::min_element(all, weaker);
    return found(posted, DegreeAsked {asked.level, !asked.optional}, asked.start, asked.end, u"text.degree"_s,
                 0.85);
}
