// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/profile_draft.h"
#include "core/skills/lexicon.h"

#include <QDate>
#include <memory>

class QMimeData;

/// The file of a résumé, as it is chosen or dropped.
namespace resumefile {
/// What the file dialog offers.
QString filter();
/// The first file of a drop; empty where there is none.
QString in(const QMimeData *data);
/// What it proposes; may run beside the window. Fails with a sentence on what cannot be read or is too large.
Result<ProfileDraft> read(const QString &path, QDate today,
                          const std::shared_ptr<const skills::Lexicon> &lexicon);
} // namespace resumefile
