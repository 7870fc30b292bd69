// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static_cast<void>(mail::looksLikeWebArchive(bytes));
    static_cast<void>(mail::read(bytes));
    return mail::looksLikeMail(bytes) ? fuzz::readAs(reading::Kind::Mail, bytes) : 0;
}
