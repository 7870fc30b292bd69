// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

/// An enum is stored by key, never by number. Specialise with a std::array of {value, key} pairs:
///   template <> inline constexpr auto keysOf<Period> = std::array {Keyed {Period::Hour, "hour"}, ...};
template <class Enum> inline constexpr auto keysOf = 0;

template <class Enum> struct Keyed {
    Enum value;
    const char *key;
};
template <class Enum> Keyed(Enum, const char *) -> Keyed<Enum>;

template <class Enum>
concept KeyedEnum = std::is_enum_v<Enum> && requires
{
    keysOf<Enum>.size();
};

template <KeyedEnum Enum> QString toKey(Enum value)
{
    const auto found = std::ranges::find(keysOf<Enum>, value, &Keyed<Enum>::value);
    return found == keysOf<Enum>.end() ? QString() : QString::fromLatin1(found->key);
}

/// Nothing for a key this version does not know.
template <KeyedEnum Enum> std::optional<Enum> fromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        keysOf<Enum>, [&](const auto &keyed) { return key == QLatin1StringView(keyed.key); });
    return found == keysOf<Enum>.end() ? std::nullopt : std::optional(found->value);
}
