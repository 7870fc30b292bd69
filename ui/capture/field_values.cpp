// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/field_values.h"

#include "core/model/text_value.h"
#include "core/reading/url_key.h"
#include "ui/capture/words.h"
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

template <class Enum> QString wordOf(const std::optional<Enum> &value)
{
    return value ? wordFor(*value) : QString();
}

template <class Enum> Result<void> setChoice(const QString &text, std::optional<Enum> &value)
{
    value = fromWord<Enum>(text);
    if (!value && !text.isEmpty())
        return fail(said(QT_TRANSLATE_NOOP("AddPosting", "Choose one of the list.")));
    return {};
}

Pay payOf(const Posting &posting)
{
    return {posting.payMin, posting.payMax, posting.payCurrency, posting.payPeriod.value_or(PayPeriod::Year)};
}

QString payValue(const Posting &posting)
{
    const QString text = payText(payOf(posting));
    return text.isEmpty() ? posting.payText : text;
}

void setPay(const QString &text, Posting &posting)
{
    const std::optional<Pay> pay = payFrom(text);
    posting.payText = text;
    posting.payMin = pay ? pay->min : std::nullopt;
    posting.payMax = pay ? pay->max : std::nullopt;
    posting.payCurrency = pay ? pay->currency : QString();
    posting.payPeriod = pay ? std::optional(pay->period) : std::nullopt;
}

Result<void> setCloses(const QString &text, QDate today, Posting &posting)
{
    posting.closesOn = dayFrom(text, today);
    if (!posting.closesOn && !text.isEmpty())
        return fail(
            said(QT_TRANSLATE_NOOP("AddPosting", "This is no day. Write it like %1.")).arg(dayText(today)));
    return {};
}

Result<void> setYears(const QString &text, Posting &posting)
{
    bool isNumber = false;
    const double years = QLocale().toDouble(text.section(u' ', 0, 0), &isNumber);
    posting.yearsMin = isNumber && years >= 0 && years <= 60 ? std::optional(years) : std::nullopt;
    if (!posting.yearsMin && !text.isEmpty())
        return fail(said(QT_TRANSLATE_NOOP("AddPosting", "Write the years as a number, like 3.")));
    return {};
}

template <class T> void take(Evidence &evidence, const std::optional<reading::Fact<T>> &fact)
{
    if (!fact)
        return;
    evidence.confidence =
        evidence.isKnown ? std::min(evidence.confidence, fact->confidence) : fact->confidence;
    evidence.isKnown = true;
    if (fact->span && fact->span->start < fact->span->end)
        evidence.spans.push_back(*fact->span);
}

/// Ordered, and those that touch made one.
void settle(std::vector<reading::Span> &spans)
{
    std::ranges::sort(spans, {}, &reading::Span::start);
    std::vector<reading::Span> joined;
    for (const reading::Span &span : spans) {
        if (!joined.empty() && span.start <= joined.back().end + 1)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    spans = joined;
}
} // namespace

QString valueText(Part part, const PostingDraft &draft)
{
    const Posting &posting = draft.posting;
    switch (part) {
    case Part::Role:
        return posting.title;
    case Part::Company:
        return draft.company;
    case Part::Place:
        return words::placeLong(posting.location, posting.workMode);
    case Part::Pay:
        return payValue(posting);
    case Part::Closes:
        return posting.closesOn ? dayText(*posting.closesOn) : QString();
    case Part::Contact:
        return posting.contact;
    case Part::Link:
        return posting.url;
    case Part::Source:
        return posting.source;
    case Part::Employment:
        return wordOf(posting.employmentType);
    case Part::Level:
        return wordOf(posting.seniority);
    case Part::Years:
        return posting.yearsMin ? QLocale().toString(*posting.yearsMin, 'g', 3) : QString();
    case Part::Degree:
        return wordOf(posting.degree);
    }
    Q_UNREACHABLE();
}

Result<void> setValue(Part part, const QString &written, QDate today, PostingDraft &draft)
{
    Posting &posting = draft.posting;
    const QString text = written.simplified();
    switch (part) {
    case Part::Role:
        posting.title = text;
        return {};
    case Part::Company:
        draft.company = text;
        return {};
    case Part::Place: {
        const WorkPlace place = placeFrom(text);
        posting.workMode = place.mode;
        posting.location = place.location;
        return {};
    }
    case Part::Pay:
        setPay(text, posting);
        return {};
    case Part::Closes:
        return setCloses(text, today, posting);
    case Part::Contact:
        posting.contact = text;
        return {};
    case Part::Link:
        posting.url = text;
        posting.urlKey = reading::urlKey(text);
        return {};
    case Part::Source:
        posting.source = text;
        return {};
    case Part::Employment:
        return setChoice(text, posting.employmentType);
    case Part::Level:
        return setChoice(text, posting.seniority);
    case Part::Years:
        return setYears(text, posting);
    case Part::Degree:
        return setChoice(text, posting.degree);
    }
    Q_UNREACHABLE();
}

QStringList factKeys(Part part)
{
    switch (part) {
    case Part::Role:
        return {u"title"_s};
    case Part::Company:
        return {u"company"_s};
    case Part::Place:
        return {u"workMode"_s, u"location"_s};
    case Part::Pay:
        return {u"payMin"_s, u"payMax"_s, u"payCurrency"_s, u"payPeriod"_s, u"payText"_s};
    case Part::Closes:
        return {u"closesOn"_s};
    case Part::Contact:
        return {u"contact"_s};
    case Part::Link:
        return {u"url"_s};
    case Part::Source:
        return {u"source"_s};
    case Part::Employment:
        return {u"employmentType"_s};
    case Part::Level:
        return {u"seniority"_s};
    case Part::Years:
        return {u"yearsMin"_s};
    case Part::Degree:
        return {u"degree"_s};
    }
    Q_UNREACHABLE();
}

QString factValue(const QString &key, const PostingDraft &draft)
{
    if (key == "company"_L1)
        return draft.company;
    QString value;
    forEachField<Posting>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(draft.posting.*(field.member))>;
        if (jsonKey(QString::fromLatin1(field.column)) == key)
            value = TextValue<Value>::format(draft.posting.*(field.member));
    });
    return value;
}

Evidence evidenceFor(Part part, const reading::Facts &facts)
{
    Evidence evidence;
    switch (part) {
    case Part::Role:
        take(evidence, facts.title);
        break;
    case Part::Company:
        take(evidence, facts.company);
        break;
    case Part::Place:
        take(evidence, facts.workMode);
        take(evidence, facts.location);
        break;
    case Part::Pay:
        take(evidence, facts.salary);
        break;
    case Part::Closes:
        take(evidence, facts.closesOn);
        break;
    case Part::Contact:
        take(evidence, facts.contact);
        break;
    case Part::Link:
        take(evidence, facts.url);
        break;
    case Part::Source:
        break;
    case Part::Employment:
        take(evidence, facts.employmentType);
        break;
    case Part::Level:
        take(evidence, facts.seniority);
        break;
    case Part::Years:
        take(evidence, facts.yearsMin);
        break;
    case Part::Degree:
        take(evidence, facts.degree);
        break;
    }
    settle(evidence.spans);
    return evidence;
}
} // namespace capture
