// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/posting_draft.h"

#include <QDate>
#include <QStringList>

/// The fields of the form that are more than one column, or more than words: how each is written, and set
/// from what a person wrote. Together with the plain ones they stand in fieldRules().
namespace capture {
/// "Choose one of the list."
tl::unexpected<Error> noChoice();

QString companyOf(const PostingDraft &draft);
Result<void> setCompany(const QString &text, QDate today, PostingDraft &draft);
QString placeOf(const PostingDraft &draft);
Result<void> setPlace(const QString &text, QDate today, PostingDraft &draft);
QString payOf(const PostingDraft &draft);
Result<void> setPay(const QString &text, QDate today, PostingDraft &draft);
Result<void> setLink(const QString &text, QDate today, PostingDraft &draft);
QString yearsOf(const PostingDraft &draft);
Result<void> setYears(const QString &text, QDate today, PostingDraft &draft);
QString trackOf(const PostingDraft &draft);
Result<void> setTrack(const QString &text, QDate today, PostingDraft &draft);
QStringList trackChoices();
QString degreeOf(const PostingDraft &draft);
Result<void> setDegree(const QString &text, QDate today, PostingDraft &draft);
QStringList degreeChoices();
} // namespace capture
