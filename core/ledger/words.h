// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/learn_next.h"

/// The sentences of the ledger in the running language, the same for the window and the command line.
namespace ledger::words {
/// "Strong fit", "Good fit", "Partial fit", "Thin fit".
QString ofBand(FitBand band);
/// "None", "Basic", "Working", "Strong", "Expert"; 0 to 4.
QString ofSkillLevel(int level);
/// "Entry", "Junior", "Mid-level", "Senior", "Lead".
QString ofCareerLevel(CareerLevel level);
/// Why a term counts as far as it does: "You have it, working", "Django requires it".
QString ofReason(const FitTerm &term, const Market &market, const Standing &standing);
/// "Asks for 5 years; you have 3".
QString ofBlocker(const Blocker &blocker);

/// "Kubernetes, then Kafka".
QString inTurn(const QStringList &names);
/// "Kubernetes and Kafka", "Kubernetes, Kafka and AWS".
QString together(const QStringList &names);
/// "Kubernetes, then Kafka: 10 of your 34 live postings become fully covered."; where none do, what the plan
/// brings instead. Empty for a plan without steps.
QString ofPlan(const Plan &plan);
/// "+10 postings fully covered".
QString ofMoreCovered(int count);
/// "2 more fully covered", for the small card: "Closing it".
QString ofClosing(int unlocks);
} // namespace ledger::words
