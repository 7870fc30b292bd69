// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"
#include "core/reading/facts/text_facts.h"

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;

/// A day right behind a phrase; a day without a year is taken in the year from the day the posting was taken.
std::optional<Fact<QDate>> dayAfter(const Posted &posted, const QRegularExpression &phrase,
                                    const QString &rule)
{
    static const QRegularExpression date(
        uR"(\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?\p{L}{3,10}\.?,?(?:\s+(?:de\s+)?\d{4})?|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator matches = phrase.globalMatch(posted.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString behind = posted.text.mid(match.capturedEnd(), 60);
        const QRegularExpressionMatch said = date.match(behind);
        if (!said.hasMatch())
            continue;
        QDate day = reading::dayOf(said.captured());
        if (!day.isValid() && posted.on.isValid()) {
            day = reading::dayOf(said.captured() + u' ' + QString::number(posted.on.year()));
            if (day.isValid() && day < posted.on.addDays(-90))
                day = day.addYears(1);
        }
        const qsizetype start = match.capturedEnd() + said.capturedStart();
        if (day.isValid() && day.year() > 1990 && day.year() < 2100)
            return reading::found(posted, day, start, start + said.capturedLength(), rule, 0.85);
    }
    return {};
}
} // namespace

std::optional<reading::Fact<QDate>> reading::closingDayIn(const Posted &posted)
{
    static const QRegularExpression phrase = wordPattern(
        uR"(\b(?:apply (?:before|by|until|no later than)|applications? (?:deadline|close[sd]?|closing(?: date)?|until|by|due)(?: (?:is|on))?|deadline(?: for applications?| to apply)?(?: is)?|closing date|closes? on|closing on|open until|application period|applications? (?:will be )?(?:accepted|received) (?:until|by|through)|reply before|posting (?:end|close) date|end date|job posting ends|solliciteer (?:vóór|voor|uiterlijk)|solliciteren (?:kan )?(?:tot|voor)|sluitingsdatum|reageer (?:vóór|voor|uiterlijk)|uiterste (?:sollicitatie|reactie)datum|bewerbungsfrist|bewerben sie sich bis|bewirb dich bis|bewerbungsschluss|bis spätestens|date limite(?: de candidature)?|postulez avant|fecha límite|plazo(?: de solicitud)?|uiterlijk|(?:advertise|advertised|posted) until)\b)"_s);
    return dayAfter(posted, phrase, u"text.deadline"_s);
}

std::optional<reading::Fact<QDate>> reading::postingDayIn(const Posted &posted)
{
    static const QRegularExpression phrase = wordPattern(
        uR"(\b(?:posted(?: on)?|date posted|posting date|published(?: on)?|geplaatst op|veröffentlicht am|publiée? le|publicad[oa] el)\b)"_s);
    return dayAfter(posted, phrase, u"text.posted"_s);
}
