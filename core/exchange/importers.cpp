// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include <array>

namespace exchange {
bool looksLikeOurJson(const QByteArray &bytes);

std::span<const Importer> importers()
{
    static constexpr std::array list {
        Importer {"json", &looksLikeOurJson,
                  [](Hunt &hunt, const QByteArray &bytes) { return importJson(hunt, bytes); }},
    };
    return list;
}
} // namespace exchange
