// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/degrees.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Pattern {
    Degree level = Degree::None;
    QRegularExpression words {};
};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// How degrees are written in a résumé, the highest first.
const std::array<Pattern, 4> &patterns()
{
    static const std::array<Pattern, 4> known {
        Pattern {
            Degree::Phd,
            words(
                uR"(\bph\.?\s?d\b|\bdoctora(?:te|l|do|at)\b|\bdoktor(?:at|grad)?\b|\bpromotion\b|\bdr\.\s?(?:rer|ing|phil|med))"_s)},
        Pattern {
            Degree::Master,
            words(
                uR"(\bmaster(?!\w)|\bmaster(?:'s|’s|s|studium|abschluss|opleiding)\b|\bm\.?\s?(?:sc|eng|a|s|tech|ed|phil)\b\.?(?=\s|,|$|\()|\bmba\b|\bdiplom(?!a\b|at)(?:-|\w)*|\bmagister\b|\bstaatsexamen\b|\bmáster\b|\bdiplôme d['’]ingénieur|\bbac\s?\+\s?5\b|\blicenciatura\b|\bwo[- ]|\bdrs\.|\bir\.\s)"_s)},
        Pattern {
            Degree::Bachelor,
            words(
                uR"(\bbachelor|\bb\.?\s?(?:sc|eng|a|s|tech|ed|com|ba)\b\.?(?=\s|,|$|\()|\bhbo\b|\bbac\s?\+\s?3\b|\blicence\b|\bgrado\b|\bundergraduate degree)"_s)},
        Pattern {
            Degree::Vocational,
            words(
                uR"(\bassociate(?:'s|’s)?\s(?:degree|of)\b|\bassociate of\b|\bmbo\b|\bausbildung\b|\bberufsausbildung|\bgesell|\bfachinformatiker|\bkaufmann|\bkauffrau|\bbts\b|\bdut\b|\bbac\s?\+\s?2\b|\bcap\b|\bformación profesional|\bapprenticeship|\bvocational|\bdiploma\b)"_s)}};
    return known;
}

bool isUnfinished(const QString &text)
{
    static const QRegularExpression unfinished = words(
        uR"(\b(?:unfinished|not completed|incomplete|without (?:a )?degree|no degree|dropped out|abgebrochen|ohne abschluss|niet afgerond|non terminé|interrompue?|sin terminar|inacabad[oa])\b)"_s);
    return unfinished.match(text).hasMatch();
}
} // namespace

std::optional<profile::DegreeHeld> profile::highestDegree(const Resume &resume)
{
    std::optional<DegreeHeld> highest;
    for (const Place &place : resume.places) {
        if (place.section != Section::Education)
            continue;
        for (const Sentence &sentence : place.sentences) {
            if (isUnfinished(sentence.text))
                continue;
            for (const Pattern &pattern : patterns()) {
                const bool isHigher = !highest || pattern.level > highest->level;
                if (isHigher && pattern.words.match(sentence.text).hasMatch())
                    highest = DegreeHeld {pattern.level, sentence.text};
            }
        }
    }
    return highest;
}
