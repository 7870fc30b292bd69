// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What a line says of itself where no heading says it.
namespace reading {
/// A paragraph that turns from the company, or from what it offers, to the role and who is sought for it.
bool turnsToRole(QStringView line);

/// "Acme is a leading maker of ...", before any heading: about the company, unless it speaks to the reader.
bool introducesCompany(QStringView line);

/// "B2 proficiency in Dutch is required": asks for something wherever it stands.
bool asksPlainly(QStringView line);

/// "- Experience with Linux": an item of what is asked, most often.
bool asksForKnowledge(QStringView item);
/// "- 3+ years of experience": an item of what is asked, never of what is offered.
bool asksForYears(QStringView item);

/// "Our stack: ...", "we build with technologies like ...": what people in the role work with, among what is
/// said of the company.
bool namesOwnTools(QStringView line);
} // namespace reading
