// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every recorded table, for code that treats all of them alike: storage, export, tests.
#include "core/model/application.h"
#include "core/model/application_contact.h"
#include "core/model/application_tag.h"
#include "core/model/capture.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/evidence.h"
#include "core/model/gap_log.h"
#include "core/model/gap_note.h"
#include "core/model/interview.h"
#include "core/model/note.h"
#include "core/model/offer.h"
#include "core/model/posting.h"
#include "core/model/posting_fact.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "core/model/resource.h"
#include "core/model/setting.h"
#include "core/model/stage.h"
#include "core/model/stage_change.h"
#include "core/model/tag.h"
#include "core/model/target_role.h"
#include "core/model/task.h"
#include "core/model/time_log.h"
#include "core/model/told_apart.h"
#include "core/model/user_alias.h"
#include "core/model/user_skill.h"

#include <tuple>

/// Every record type, parents before the rows that point at them.
using AllRecords = std::tuple<Company, Posting, PostingFact, Capture, Application, Stage, StageChange,
                              Interview, Task, Offer, Contact, ApplicationContact, Note, Tag, ApplicationTag,
                              PostingSkill, ToldApart, ProfileSkill, Evidence, GapLog, GapNote, Resource,
                              TimeLog, TargetRole, UserSkill, UserAlias, Setting>;

/// Calls visit.template operator()<Record>() for each record type.
template <class Visit> void forEachRecord(Visit &&visit)
{
    [&]<class... Records>(std::tuple<Records...> *) {
        (visit.template operator()<Records>(), ...);
    }(static_cast<AllRecords *>(nullptr));
}
