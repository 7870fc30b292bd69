// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

/// What went wrong, for the person in front of the screen.
struct Error {
    /// A translated sentence: what happened, what is safe, what to do.
    QString message {};
    /// For the log only: the library's own words. Never personal data.
    QString detail {};
    bool operator==(const Error &) const = default;
};

/// The value, or the sentence that says why there is none. Used at every border a user can meet.
template <class T> using Result = tl::expected<T, Error>;

/// Makes the failing side of any Result.
inline tl::unexpected<Error> fail(QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error {std::move(message), std::move(detail)});
}
