// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include <array>

namespace exchange {
QByteArray exportCsv(const Hunt &hunt, QDate today);

std::span<const Exporter> exporters()
{
    static constexpr std::array list {
        Exporter {"json", &exportJson},
        Exporter {"csv", &exportCsv},
    };
    return list;
}
} // namespace exchange
