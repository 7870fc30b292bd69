// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QDate>
#include <QList>
#include <optional>

namespace cli {
/// What the options of "gap" ask to set; what is absent stays as it is, and an empty value takes back.
struct GapWish {
    std::optional<GapState> state {};
    std::optional<QString> note {};
    std::optional<std::optional<double>> hours {};
    std::optional<std::optional<QDate>> by {};
    std::optional<std::optional<int>> targetLevel {};
    /// Minutes spent today.
    std::optional<int> minutes {};
    QString did {};
    std::optional<QString> evidence {};
    QString link {};
};

QList<QCommandLineOption> gapOptions();

/// Fails, with what the option wants, on a value that is none of it.
Result<GapWish> gapWishOf(const QCommandLineParser &options);

/// Sets all of it; to be called within one step.
Result<void> fulfil(Hunt &hunt, const GapWish &wish, const Named &skill, QDate today);
} // namespace cli
