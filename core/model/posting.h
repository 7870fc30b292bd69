// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/money.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDate>
#include <QDateTime>
#include <QtGlobal>
#include <optional>

/// One role as it was advertised. The columns are the accepted values; what the reader found stands in
/// PostingFact.
struct Posting {
    PostingId id {};
    std::optional<CompanyId> company {};
    QString title {};
    /// Who posts the role for the company, where somebody does.
    QString agency {};
    QString location {};
    std::optional<WorkMode> workMode {};
    std::optional<EmploymentType> employmentType {};
    /// A week, as written: "36", "32-40".
    QString hours {};
    std::optional<Seniority> seniority {};
    /// The key of the career track that the person put it into; empty: where its words belong.
    QString track {};
    /// Total experience asked as a minimum, in years.
    std::optional<double> yearsMin {};
    std::optional<Degree> degree {};
    /// Preferred: experience may stand in for the degree, or it is only welcome.
    std::optional<Priority> degreePriority {};
    /// Languages that are asked, by their English names: "German, English".
    QString languagesAsked {};
    std::optional<Amount> payMin {};
    std::optional<Amount> payMax {};
    /// ISO 4217, empty where unknown.
    QString payCurrency {};
    std::optional<PayPeriod> payPeriod {};
    QString payText {};
    std::optional<QDate> postedOn {};
    std::optional<QDate> closesOn {};
    /// Where the person met it: "LinkedIn", "Company site".
    QString source {};
    QString url {};
    /// The link without its tracking parts: equal for the same page.
    QString urlKey {};
    /// The employer's own number of the role.
    QString jobRef {};
    QString visa {};
    /// An address or a name that the posting gives.
    QString contact {};
    /// What the employer offers: "Pension; 30 days of leave".
    QString benefits {};
    /// Two-letter code of the text's language, empty where unknown.
    QString language {};
    std::optional<QDateTime> deletedAt {};
    /// The normalised text that every span points into. Last, as in the table: see there.
    QString text {};
    bool operator==(const Posting &) const = default;
};

template <> inline constexpr const char *tableOf<Posting> = "posting";

template <>
inline constexpr auto fieldsOf<Posting> = std::tuple {
    Field {"id", &Posting::id},
    Field {"company_id", &Posting::company},
    Field {"title", &Posting::title, QT_TRANSLATE_NOOP("Field", "Role")},
    Field {"agency", &Posting::agency, QT_TRANSLATE_NOOP("Field", "Agency")},
    Field {"location", &Posting::location, QT_TRANSLATE_NOOP("Field", "Place")},
    Field {"work_mode", &Posting::workMode, QT_TRANSLATE_NOOP("Field", "Work mode")},
    Field {"employment_type", &Posting::employmentType, QT_TRANSLATE_NOOP("Field", "Employment")},
    Field {"hours", &Posting::hours, QT_TRANSLATE_NOOP("Field", "Hours a week")},
    Field {"seniority", &Posting::seniority, QT_TRANSLATE_NOOP("Field", "Level")},
    Field {"track", &Posting::track, QT_TRANSLATE_NOOP("Field", "Career track")},
    Field {"years_min", &Posting::yearsMin, QT_TRANSLATE_NOOP("Field", "Years asked")},
    Field {"degree", &Posting::degree, QT_TRANSLATE_NOOP("Field", "Degree")},
    Field {"degree_priority", &Posting::degreePriority, QT_TRANSLATE_NOOP("Field", "Degree is")},
    Field {"languages_asked", &Posting::languagesAsked, QT_TRANSLATE_NOOP("Field", "Languages asked")},
    Field {"pay_min", &Posting::payMin, QT_TRANSLATE_NOOP("Field", "Pay from")},
    Field {"pay_max", &Posting::payMax, QT_TRANSLATE_NOOP("Field", "Pay to")},
    Field {"pay_currency", &Posting::payCurrency, QT_TRANSLATE_NOOP("Field", "Currency")},
    Field {"pay_period", &Posting::payPeriod, QT_TRANSLATE_NOOP("Field", "Pay period")},
    Field {"pay_text", &Posting::payText, QT_TRANSLATE_NOOP("Field", "Pay as written")},
    Field {"posted_on", &Posting::postedOn, QT_TRANSLATE_NOOP("Field", "Posted")},
    Field {"closes_on", &Posting::closesOn, QT_TRANSLATE_NOOP("Field", "Closes")},
    Field {"source", &Posting::source, QT_TRANSLATE_NOOP("Field", "Source")},
    Field {"url", &Posting::url, QT_TRANSLATE_NOOP("Field", "Link")},
    Field {"url_key", &Posting::urlKey},
    Field {"job_ref", &Posting::jobRef, QT_TRANSLATE_NOOP("Field", "Job id")},
    Field {"visa", &Posting::visa, QT_TRANSLATE_NOOP("Field", "Visa or clearance")},
    Field {"contact", &Posting::contact, QT_TRANSLATE_NOOP("Field", "Contact")},
    Field {"benefits", &Posting::benefits, QT_TRANSLATE_NOOP("Field", "Benefits")},
    Field {"language", &Posting::language},
    Field {"deleted_at", &Posting::deletedAt},
    Field {"text", &Posting::text},
};
