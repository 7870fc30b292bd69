// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QLatin1StringView>

/// What the reader and the writer of Foothold's own format agree on.
namespace exchange {
inline constexpr QLatin1StringView formatName {"foothold"};
inline constexpr int formatVersion = 1;
/// Where a capture carries its bytes, as base64.
inline constexpr QLatin1StringView contentKey {"content"};
/// The text that was read of a capture then.
inline constexpr QLatin1StringView capturedTextKey {"text"};

/// The key of a record's rows: "stageChange".
template <class Record> QString tableKey()
{
    return jsonKey(QString::fromLatin1(tableOf<Record>));
}
} // namespace exchange
