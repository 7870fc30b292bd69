// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

using CompanyId = Id<struct Company>;
using PostingId = Id<struct Posting>;
using PostingFactId = Id<struct PostingFact>;
using CaptureId = Id<struct Capture>;
using ApplicationId = Id<struct Application>;
using StageId = Id<struct Stage>;
using StageChangeId = Id<struct StageChange>;
using InterviewId = Id<struct Interview>;
using TaskId = Id<struct Task>;
using OfferId = Id<struct Offer>;
using ContactId = Id<struct Contact>;
using ApplicationContactId = Id<struct ApplicationContact>;
using NoteId = Id<struct Note>;
using TagId = Id<struct Tag>;
using ApplicationTagId = Id<struct ApplicationTag>;
using PostingSkillId = Id<struct PostingSkill>;
using EvidenceId = Id<struct Evidence>;
using ProfileSkillId = Id<struct ProfileSkill>;
using GapLogId = Id<struct GapLog>;
using GapNoteId = Id<struct GapNote>;
using ResourceId = Id<struct Resource>;
using TimeLogId = Id<struct TimeLog>;
using TargetRoleId = Id<struct TargetRole>;
using ToldApartId = Id<struct ToldApart>;
using UserSkillId = Id<struct UserSkill>;
using UserAliasId = Id<struct UserAlias>;
using SettingId = Id<struct Setting>;
