// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/employer_link.h"
#include "core/reading/titles.h"
#include "core/reading/url_key.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    static_cast<void>(reading::urlKey(text));
    static_cast<void>(reading::employerByLink(text.section(u'\n', 0, 0), text));
    static_cast<void>(reading::cleanTitle(text));
    return 0;
}
