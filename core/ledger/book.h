// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/market.h"
#include "core/ledger/plan_items.h"

#include <memory>
#include <vector>

namespace ledger {
/// How often live postings ask for a skill, each counted by its strongest word.
struct SkillDemand {
    int required = 0;
    int unspecified = 0;
    int preferred = 0;
    int live() const { return required + unspecified + preferred; }
    bool operator==(const SkillDemand &) const = default;
};

/// "10 of 12" and the check beside it.
struct CoverCount {
    int have = 0;
    int asked = 0;
    bool isFull = false;
    bool operator==(const CoverCount &) const = default;
};

/// A live posting that asks for a skill.
struct Asker {
    PostingId posting {};
    ApplicationId application {};
    Priority priority = Priority::Unspecified;
    /// Others that would do as well: "Kafka or RabbitMQ".
    QStringList alternatives {};
    CoverCount now {};
    /// Once this skill is had too.
    CoverCount withIt {};
    bool operator==(const Asker &) const = default;
};

/// The share of required skills that the person has, over the live postings of one track or level.
struct TrackCover {
    QString track {};
    /// Absent: over all levels.
    std::optional<CareerLevel> level {};
    /// How many live postings it stands for.
    int postings = 0;
    int required = 0;
    int have = 0;
    /// Nothing where none of them requires a skill by name.
    std::optional<double> share() const
    {
        return required == 0 ? std::nullopt : std::optional(double(have) / required);
    }
    bool operator==(const TrackCover &) const = default;
};

/// One skill of the ledger, with all that is known of it.
struct SkillEntry {
    QString key {};
    QString name {};
    /// Other ways to write it, for "also k8s".
    QStringList aliases {};
    QString description {};
    /// Absent without a profile, for a skill nothing was said of.
    std::optional<GapState> state {};
    /// Since when; absent where the state follows from the profile or from nothing.
    std::optional<QDate> since {};
    /// From the profile; absent: not in it.
    std::optional<int> level {};
    SkillDemand demand {};
    /// How many more live postings become fully covered once it is had: "+5".
    int unlocks = 0;
    /// Live postings, the strongest word first, then by application.
    std::vector<Asker> askers {};
    /// Note, evidence, resources, time and log as recorded.
    SkillRecords records {};
    std::vector<PlanItem> plan {};
    double hoursLogged = 0;
    /// The person's own estimate; absent: see usualHours.
    std::optional<double> hoursPlanned {};
    /// What such a skill usually takes, less what neighbouring skills save.
    double usualHours = 0;
};

/// A target role, measured like a posting.
struct TargetFit {
    TargetRole role {};
    CareerWords career {};
    Fit fit {};
};

/// Every figure about skills for one person and one market: the ledger opened at one page of time. A value
/// that never changes; making one costs a walk over the postings, and everything it answers follows from the
/// same rows.
class Book final
{
public:
    /// With skills in `whatIf` as if the person had them.
    explicit Book(std::shared_ptr<const Market> market, const QStringList &whatIf = {});

    const Market &market() const { return *m_market; }
    const std::shared_ptr<const Market> &sharedMarket() const { return m_market; }
    const Standing &standing() const { return m_standing; }
    const Abilities &abilities() const { return m_abilities; }
    const QStringList &whatIf() const { return m_whatIf; }

    /// The fit, 0 to 1, from which a posting counts as the person's: what they set, else the median of the
    /// postings that led to a talk, once there are five, else what three quarters of all postings stay below.
    double bar() const { return m_bar; }
    /// Nothing where nothing is asked.
    std::optional<double> fitOf(const Market::Row &row) const;
    /// As if `alsoHad` were had too; -1: as it is.
    CoverCount count(const Market::Row &row, int alsoHad = -1) const;
    /// Fully covered live postings.
    int fullyCovered() const;

    /// Everything about one posting; nothing when it is not in the market.
    std::optional<Fit> fit(PostingId posting) const;
    std::optional<Placement> placement(PostingId posting) const;
    std::vector<TargetFit> targets() const;

    SkillDemand demand(const QString &key) const;
    int unlocks(const QString &key) const;
    std::vector<Asker> askers(const QString &key) const;
    SkillEntry entry(const QString &key) const;
    /// Skills that are asked or spoken of and not had: what can be learnt first, then fields and soft skills,
    /// each the most wanted first. Without a profile none.
    std::vector<QString> gaps() const;

    /// In the order of the list of tracks; those without live postings are left out.
    std::vector<TrackCover> tracks() const;
    std::vector<TrackCover> levels(const QString &track) const;

    bool isHad(int skill) const { return m_had[size_t(skill)]; }
    /// Required and not stated groups that are not had, among all of a row.
    int missing(const Market::Row &row) const;

private:
    double worked() const;
    bool isHad(const Requirement &requirement, int alsoHad = -1) const;
    Fit explained(const Market::Row &row, const std::vector<AskedSkill> &asked) const;
    const Market::Row *rowOf(PostingId posting) const;
    std::vector<TrackCover> trackCovers(const QString &onlyTrack, bool byLevel) const;

    std::shared_ptr<const Market> m_market;
    QStringList m_whatIf;
    Standing m_standing;
    Abilities m_abilities;
    std::vector<char> m_had;
    double m_bar = 0;
};
} // namespace ledger
