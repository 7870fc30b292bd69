// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input; one in each file of this folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Reads the input as a posting of this kind, and each of the first few where it holds several.
inline int readAs(reading::Kind kind, const QByteArray &bytes)
{
    constexpr size_t most = 3;
    const reading::Source source {bytes, kind, {}, QDate(2026, 8, 20)};
    const auto read = reading::read(source);
    Q_ASSERT(read || read.error().message.endsWith(QLatin1Char('.')));
    const std::vector<reading::Listing> listings = reading::listingsIn(source);
    for (size_t i = 0; i < listings.size() && i < most; ++i)
        static_cast<void>(reading::read(listings[i].one));
    return 0;
}
} // namespace fuzz
