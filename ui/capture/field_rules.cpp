// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the form's fields: how each is called, written, read back and proved.
#include "ui/capture/field_parts.h"
#include "ui/capture/field_values.h"
#include "ui/capture/words.h"
#include "ui/models/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
QString said(const char *text)
{
    return QCoreApplication::translate("AddPosting", text);
}

template <class T> void take(const std::optional<reading::Fact<T>> &fact, Evidence &evidence)
{
    if (!fact)
        return;
    evidence.confidence =
        evidence.isKnown ? std::min(evidence.confidence, fact->confidence) : fact->confidence;
    evidence.isKnown = true;
    if (fact->span && fact->span->start < fact->span->end)
        evidence.spans.push_back(*fact->span);
}

template <auto member> void find(const reading::Facts &facts, Evidence &evidence)
{
    take(facts.*member, evidence);
}

template <auto member> void findAll(const reading::Facts &facts, Evidence &evidence)
{
    for (const reading::Fact<QString> &fact : facts.*member)
        take(std::optional(fact), evidence);
}

void findNothing(const reading::Facts &, Evidence &) { }

void findCompany(const reading::Facts &facts, Evidence &evidence)
{
    take(facts.company ? facts.company : facts.agency, evidence);
}

void findPlace(const reading::Facts &facts, Evidence &evidence)
{
    take(facts.workMode, evidence);
    take(facts.location, evidence);
}

template <QString Posting::*member> QString written(const PostingDraft &draft)
{
    return draft.posting.*member;
}

template <QString Posting::*member>
Result<void> write(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.posting.*member = text;
    return {};
}

template <std::optional<QDate> Posting::*member> QString dayOf(const PostingDraft &draft)
{
    return draft.posting.*member ? dayText(*(draft.posting.*member)) : QString();
}

template <std::optional<QDate> Posting::*member>
Result<void> setDay(const QString &text, QDate today, PostingDraft &draft)
{
    draft.posting.*member = dayFrom(text, today);
    if (!(draft.posting.*member) && !text.isEmpty())
        return fail(
            said(QT_TRANSLATE_NOOP("AddPosting", "This is no day. Write it like %1.")).arg(dayText(today)));
    return {};
}

template <auto member> QString wordOf(const PostingDraft &draft)
{
    return draft.posting.*member ? labels::of(*(draft.posting.*member)) : QString();
}

template <class Enum, std::optional<Enum> Posting::*member>
Result<void> setWord(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.posting.*member = fromWord<Enum>(text);
    if (!(draft.posting.*member) && !text.isEmpty())
        return noChoice();
    return {};
}

template <class Enum> QStringList wordsOf()
{
    QStringList words;
    for (const auto &entry : keysOf<Enum>)
        words.append(labels::of(entry.value));
    return words;
}

} // namespace

const std::vector<FieldRule> &fieldRules()
{
    using reading::Facts;
    static const std::vector<FieldRule> rules {
        {Part::Role,
         QT_TRANSLATE_NOOP("AddPosting", "&Role"),
         {"title"},
         &written<&Posting::title>,
         &write<&Posting::title>,
         &find<&Facts::title>},
        {Part::Company,
         QT_TRANSLATE_NOOP("AddPosting", "&Company"),
         {"company_id"},
         &companyOf,
         &setCompany,
         &findCompany},
        {Part::Place,
         QT_TRANSLATE_NOOP("AddPosting", "&Work mode and place"),
         {"work_mode", "location"},
         &placeOf,
         &setPlace,
         &findPlace},
        {Part::Pay,
         QT_TRANSLATE_NOOP("AddPosting", "&Pay"),
         {"pay_min", "pay_max", "pay_currency", "pay_period", "pay_text"},
         &payOf,
         &setPay,
         &find<&Facts::salary>},
        {Part::Closes,
         QT_TRANSLATE_NOOP("AddPosting", "C&loses"),
         {"closes_on"},
         &dayOf<&Posting::closesOn>,
         &setDay<&Posting::closesOn>,
         &find<&Facts::closesOn>},
        {Part::Contact,
         QT_TRANSLATE_NOOP("AddPosting", "C&ontact"),
         {"contact"},
         &written<&Posting::contact>,
         &write<&Posting::contact>,
         &find<&Facts::contact>},
        {Part::Track,
         QT_TRANSLATE_NOOP("AddPosting", "C&areer track"),
         {"track"},
         &trackOf,
         &setTrack,
         &findNothing,
         &trackChoices},
        {Part::Source,
         QT_TRANSLATE_NOOP("AddPosting", "So&urce"),
         {"source"},
         &written<&Posting::source>,
         &write<&Posting::source>,
         &findNothing},
        {Part::Agency,
         QT_TRANSLATE_NOOP("AddPosting", "A&gency"),
         {"agency"},
         &written<&Posting::agency>,
         &write<&Posting::agency>,
         &find<&Facts::agency>},
        {Part::Employment,
         QT_TRANSLATE_NOOP("AddPosting", "&Employment"),
         {"employment_type"},
         &wordOf<&Posting::employmentType>,
         &setWord<EmploymentType, &Posting::employmentType>,
         &find<&Facts::employmentType>,
         &wordsOf<EmploymentType>},
        {Part::Hours,
         QT_TRANSLATE_NOOP("AddPosting", "&Hours a week"),
         {"hours"},
         &written<&Posting::hours>,
         &write<&Posting::hours>,
         &find<&Facts::hours>},
        {Part::Level,
         QT_TRANSLATE_NOOP("AddPosting", "Le&vel"),
         {"seniority"},
         &wordOf<&Posting::seniority>,
         &setWord<Seniority, &Posting::seniority>,
         &find<&Facts::seniority>,
         &wordsOf<Seniority>},
        {Part::Years,
         QT_TRANSLATE_NOOP("AddPosting", "&Years asked"),
         {"years_min"},
         &yearsOf,
         &setYears,
         &find<&Facts::yearsMin>},
        {Part::Degree,
         QT_TRANSLATE_NOOP("AddPosting", "&Degree"),
         {"degree", "degree_priority"},
         &degreeOf,
         &setDegree,
         &find<&Facts::degree>,
         &degreeChoices},
        {Part::Languages,
         QT_TRANSLATE_NOOP("AddPosting", "La&nguages asked"),
         {"languages_asked"},
         &written<&Posting::languagesAsked>,
         &write<&Posting::languagesAsked>,
         &findAll<&Facts::languages>},
        {Part::Posted,
         QT_TRANSLATE_NOOP("AddPosting", "Po&sted"),
         {"posted_on"},
         &dayOf<&Posting::postedOn>,
         &setDay<&Posting::postedOn>,
         &find<&Facts::postedOn>},
        {Part::JobId,
         QT_TRANSLATE_NOOP("AddPosting", "&Job id"),
         {"job_ref"},
         &written<&Posting::jobRef>,
         &write<&Posting::jobRef>,
         &find<&Facts::jobId>},
        {Part::Visa,
         QT_TRANSLATE_NOOP("AddPosting", "V&isa or clearance"),
         {"visa"},
         &written<&Posting::visa>,
         &write<&Posting::visa>,
         &find<&Facts::visa>},
        {Part::Benefits,
         QT_TRANSLATE_NOOP("AddPosting", "&Benefits"),
         {"benefits"},
         &written<&Posting::benefits>,
         &write<&Posting::benefits>,
         &findAll<&Facts::benefits>},
        {Part::Link,
         QT_TRANSLATE_NOOP("AddPosting", "Lin&k"),
         {"url"},
         &written<&Posting::url>,
         &setLink,
         &find<&Facts::url>},
    };
    return rules;
}
} // namespace capture
