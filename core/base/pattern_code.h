// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pattern_match.h"

#include <QRegularExpression>
#include <memory>

/// An expression compiled by PCRE2, the library that QRegularExpression stands on. Asked without the detour:
/// an attempt that fails, and nearly all do, allocates nothing.
class PatternCode final
{
public:
    enum class Tried { Everywhere, AtPlaceOnly };
    /// TooLong: the attempt took more steps than anybody may ask for; what it would have found is not known.
    enum class Outcome { Found, Nothing, TooLong };

    PatternCode() = default;
    /// Compiles at the first use. Of the options those for case, lines and Unicode properties are known.
    PatternCode(const QString &source, QRegularExpression::PatternOptions options, Tried tried);

    /// The first match at or behind `from`, or just at it; fills `spans`. The text holds no half letters
    /// (QStringView::isValidUtf16), and `from` lies between two letters.
    Outcome find(QStringView text, qsizetype from, PatternSpans &spans) const;

    /// The name of each group by its number; empty for one without.
    const QStringList &names() const;
    /// What is wrong with the expression; empty for one that is in order.
    QString fault() const;

private:
    struct Compiled;
    /// Shared by the copies, never changed once compiled.
    std::shared_ptr<Compiled> m_compiled;
};
