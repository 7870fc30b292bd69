// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the form's fields: how each is called, written, read back and proved.
#include "core/ledger/tracks.h"
#include "core/reading/url_key.h"
#include "ui/capture/field_values.h"
#include "ui/capture/words.h"
#include "ui/models/labels.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

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

tl::unexpected<Error> noChoice()
{
    return fail(said(QT_TRANSLATE_NOOP("AddPosting", "Choose one of the list.")));
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

QString companyOf(const PostingDraft &draft)
{
    return draft.company;
}

Result<void> setCompany(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.company = text;
    return {};
}

QString placeOf(const PostingDraft &draft)
{
    return words::placeLong(draft.posting.location, draft.posting.workMode);
}

Result<void> setPlace(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    const WorkPlace place = placeFrom(text);
    draft.posting.workMode = place.mode;
    draft.posting.location = place.location;
    return {};
}

QString payOf(const PostingDraft &draft)
{
    const Posting &posting = draft.posting;
    const QString text = payText(
        {posting.payMin, posting.payMax, posting.payCurrency, posting.payPeriod.value_or(PayPeriod::Year)});
    return text.isEmpty() ? posting.payText : text;
}

Result<void> setPay(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    const std::optional<Pay> pay = payFrom(text);
    Posting &posting = draft.posting;
    posting.payText = text;
    posting.payMin = pay ? pay->min : std::nullopt;
    posting.payMax = pay ? pay->max : std::nullopt;
    posting.payCurrency = pay ? pay->currency : QString();
    posting.payPeriod = pay ? std::optional(pay->period) : std::nullopt;
    return {};
}

Result<void> setLink(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.posting.url = text;
    draft.posting.urlKey = reading::urlKey(text);
    return {};
}

QString yearsOf(const PostingDraft &draft)
{
    return draft.posting.yearsMin ? QLocale().toString(*draft.posting.yearsMin, 'g', 3) : QString();
}

Result<void> setYears(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    bool isNumber = false;
    const double years = QLocale().toDouble(text.section(u' ', 0, 0), &isNumber);
    draft.posting.yearsMin = isNumber && years >= 0 && years <= 60 ? std::optional(years) : std::nullopt;
    if (!draft.posting.yearsMin && !text.isEmpty())
        return fail(said(QT_TRANSLATE_NOOP("AddPosting", "Write the years as a number, like 3.")));
    return {};
}

QString trackOf(const PostingDraft &draft)
{
    return draft.posting.track.isEmpty() ? QString() : ledger::trackName(draft.posting.track);
}

Result<void> setTrack(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.posting.track.clear();
    for (const ledger::Track &track : ledger::tracks()) {
        if (ledger::trackName(track.key) == text)
            draft.posting.track = track.key;
    }
    if (draft.posting.track.isEmpty() && !text.isEmpty())
        return noChoice();
    return {};
}

QStringList trackChoices()
{
    QStringList names;
    for (const ledger::Track &track : ledger::tracks())
        names.append(ledger::trackName(track.key));
    return names;
}

/// Whether experience may stand in for it is part of the choice.
QString degreeOf(const PostingDraft &draft)
{
    const std::optional<Degree> &degree = draft.posting.degree;
    if (!degree)
        return {};
    return draft.posting.degreePriority == Priority::Preferred ? wordForOptional(*degree)
                                                               : labels::of(*degree);
}

Result<void> setDegree(const QString &text, QDate today, PostingDraft &draft)
{
    draft.posting.degreePriority = {};
    for (const auto &[degree, key] : keysOf<Degree>) {
        if (text != wordForOptional(degree))
            continue;
        draft.posting.degree = degree;
        draft.posting.degreePriority = Priority::Preferred;
        return {};
    }
    const auto set = setWord<Degree, &Posting::degree>(text, today, draft);
    if (draft.posting.degree)
        draft.posting.degreePriority = Priority::Required;
    return set;
}

QStringList degreeChoices()
{
    QStringList words;
    for (const auto &[degree, key] : keysOf<Degree>) {
        words.append(labels::of(degree));
        if (degree != Degree::None)
            words.append(wordForOptional(degree));
    }
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
