// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that are more than one column, or more than words.
#include "ui/capture/field_parts.h"

#include "core/ledger/tracks.h"
#include "core/reading/url_key.h"
#include "ui/capture/words.h"
#include "ui/models/labels.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace capture {
namespace {
QString said(const char *text)
{
    return QCoreApplication::translate("AddPosting", text);
}
} // namespace

tl::unexpected<Error> noChoice()
{
    return fail(said(QT_TRANSLATE_NOOP("AddPosting", "Choose one of the list.")));
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

namespace {
Result<void> setPlainDegree(const QString &text, PostingDraft &draft)
{
    draft.posting.degree = fromWord<Degree>(text);
    if (!draft.posting.degree && !text.isEmpty())
        return noChoice();
    return {};
}
} // namespace

Result<void> setDegree(const QString &text, QDate /*today*/, PostingDraft &draft)
{
    draft.posting.degreePriority = {};
    for (const auto &[degree, key] : keysOf<Degree>) {
        if (text != wordForOptional(degree))
            continue;
        draft.posting.degree = degree;
        draft.posting.degreePriority = Priority::Preferred;
        return {};
    }
    const auto set = setPlainDegree(text, draft);
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
} // namespace capture
