// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/stage.h"

#include <span>

/// What things are called in the history and in messages, as they are now.
namespace names {
/// "Python Developer, Palegreen Energy"; one part alone where the other is missing.
QString ofApplication(const Hunt &hunt, ApplicationId application);
/// The name of one, or "3 cards".
QString ofApplications(const Hunt &hunt, std::span<const ApplicationId> applications);
/// "3 cards", in the running language when shown.
QString ofCards(qsizetype count);
/// "3 skills", in the running language when shown.
QString ofSkills(qsizetype count);
/// A default stage that was not renamed is kept as "stage:KEY", so that the history speaks the running
/// language.
QString ofStage(const Stage &stage);
/// The default name of a default stage in the running language; the key itself for any other.
QString ofDefaultStage(const QString &key);

/// "Learning", in the running language; the key itself for an unknown one.
QString ofGapState(const QString &key);

/// The sentence of a history step: "Python Developer, Palegreen Energy moved to Interview".
QString ofStep(const HistoryStep &step);
/// What undo or redo says it will do: "Move to Interview".
QString ofStepShort(const HistoryStep &step);
} // namespace names
