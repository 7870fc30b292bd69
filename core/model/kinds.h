// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"

/// Where the work is done.
enum class WorkMode { Onsite, Hybrid, Remote };
template <>
inline constexpr auto keysOf<WorkMode> =
    std::array {Keyed {WorkMode::Onsite, "onsite"}, Keyed {WorkMode::Hybrid, "hybrid"},
                Keyed {WorkMode::Remote, "remote"}};

enum class EmploymentType { FullTime, PartTime, Contract, Internship, Temporary };
template <>
inline constexpr auto keysOf<EmploymentType> =
    std::array {Keyed {EmploymentType::FullTime, "full_time"}, Keyed {EmploymentType::PartTime, "part_time"},
                Keyed {EmploymentType::Contract, "contract"},
                Keyed {EmploymentType::Internship, "internship"},
                Keyed {EmploymentType::Temporary, "temporary"}};

enum class Seniority { Intern, Junior, Medior, Senior, Lead, Manager };
template <>
inline constexpr auto keysOf<Seniority> =
    std::array {Keyed {Seniority::Intern, "intern"}, Keyed {Seniority::Junior, "junior"},
                Keyed {Seniority::Medior, "medior"}, Keyed {Seniority::Senior, "senior"},
                Keyed {Seniority::Lead, "lead"},     Keyed {Seniority::Manager, "manager"}};

/// The lowest degree that is asked for.
enum class Degree { None, Vocational, Bachelor, Master, Phd };
template <>
inline constexpr auto keysOf<Degree> =
    std::array {Keyed {Degree::None, "none"}, Keyed {Degree::Vocational, "vocational"},
                Keyed {Degree::Bachelor, "bachelor"}, Keyed {Degree::Master, "master"},
                Keyed {Degree::Phd, "phd"}};

/// What a stated pay is for.
enum class PayPeriod { Hour, Day, Week, Month, Year };
template <>
inline constexpr auto keysOf<PayPeriod> =
    std::array {Keyed {PayPeriod::Hour, "hour"}, Keyed {PayPeriod::Day, "day"},
                Keyed {PayPeriod::Week, "week"}, Keyed {PayPeriod::Month, "month"},
                Keyed {PayPeriod::Year, "year"}};

/// What a stage means for the hunt, whatever it is called: not sent yet, under way, or ended.
enum class StageKind { Intake, Active, Won, Lost };
template <>
inline constexpr auto keysOf<StageKind> =
    std::array {Keyed {StageKind::Intake, "intake"}, Keyed {StageKind::Active, "active"},
                Keyed {StageKind::Won, "won"}, Keyed {StageKind::Lost, "lost"}};

/// How badly a posting wants a skill. Unspecified: named without saying.
enum class Priority { Required, Unspecified, Preferred };
template <>
inline constexpr auto keysOf<Priority> =
    std::array {Keyed {Priority::Required, "required"}, Keyed {Priority::Unspecified, "unspecified"},
                Keyed {Priority::Preferred, "preferred"}};

/// Where a person stands with a skill. Ready: learnt, the evidence still missing.
enum class GapState { Gap, Learning, Ready, Have, NotForMe };
template <>
inline constexpr auto keysOf<GapState> =
    std::array {Keyed {GapState::Gap, "gap"}, Keyed {GapState::Learning, "learning"},
                Keyed {GapState::Ready, "ready"}, Keyed {GapState::Have, "have"},
                Keyed {GapState::NotForMe, "not_for_me"}};

/// What shows that a person knows a skill.
enum class EvidenceKind { Project, Job, Course, Certificate, Link, File };
template <>
inline constexpr auto keysOf<EvidenceKind> =
    std::array {Keyed {EvidenceKind::Project, "project"}, Keyed {EvidenceKind::Job, "job"},
                Keyed {EvidenceKind::Course, "course"},   Keyed {EvidenceKind::Certificate, "certificate"},
                Keyed {EvidenceKind::Link, "link"},       Keyed {EvidenceKind::File, "file"}};

/// What a skill is learnt from.
enum class ResourceKind { Other, Book, Course, Video, Link };
template <>
inline constexpr auto keysOf<ResourceKind> =
    std::array {Keyed {ResourceKind::Other, "other"}, Keyed {ResourceKind::Book, "book"},
                Keyed {ResourceKind::Course, "course"}, Keyed {ResourceKind::Video, "video"},
                Keyed {ResourceKind::Link, "link"}};

/// What a person said of a skill in one posting.
enum class SkillWord { Confirmed, Rejected, Manual };
template <>
inline constexpr auto keysOf<SkillWord> =
    std::array {Keyed {SkillWord::Confirmed, "confirmed"}, Keyed {SkillWord::Rejected, "rejected"},
                Keyed {SkillWord::Manual, "manual"}};

/// Whether a way of writing names a skill or is never to be read as one.
enum class AliasWord { Counts, Never };
template <>
inline constexpr auto keysOf<AliasWord> =
    std::array {Keyed {AliasWord::Counts, "counts"}, Keyed {AliasWord::Never, "never"}};

enum class InterviewKind { Phone, Video, Onsite, Test };
template <>
inline constexpr auto keysOf<InterviewKind> =
    std::array {Keyed {InterviewKind::Phone, "phone"}, Keyed {InterviewKind::Video, "video"},
                Keyed {InterviewKind::Onsite, "onsite"}, Keyed {InterviewKind::Test, "test"}};

/// What a task is about. Reply: they wait for the person.
enum class TaskKind { Other, FollowUp, Reply, ThankYou };
template <>
inline constexpr auto keysOf<TaskKind> =
    std::array {Keyed {TaskKind::Other, "other"}, Keyed {TaskKind::FollowUp, "follow_up"},
                Keyed {TaskKind::Reply, "reply"}, Keyed {TaskKind::ThankYou, "thank_you"}};

/// Where a stored fact was taken from.
enum class FactSource { Text, Structure, Person };
template <>
inline constexpr auto keysOf<FactSource> =
    std::array {Keyed {FactSource::Text, "text"}, Keyed {FactSource::Structure, "structure"},
                Keyed {FactSource::Person, "person"}};
