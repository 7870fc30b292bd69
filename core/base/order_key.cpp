// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
constexpr qsizetype base = 62;

qsizetype digitAt(QStringView key, qsizetype place, qsizetype absent)
{
    return place < key.size() ? digits.indexOf(key[place]) : absent;
}
} // namespace

QString order_key::between(QStringView before, QStringView after)
{
    Q_ASSERT(after.isEmpty() || before < after);
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        const qsizetype low = digitAt(before, place, 0);
        const qsizetype high = bounded ? digitAt(after, place, base) : base;
        if (high - low > 1)
            return key + digits[low + (high - low) / 2];
        key += digits[low];
        bounded = bounded && low == high;
    }
}

std::vector<QString> order_key::spaced(qsizetype count)
{
    qsizetype width = 1;
    for (qsizetype room = base - 1; room <= count; room *= base)
        ++width;
    qsizetype room = 1;
    for (qsizetype i = 0; i < width; ++i)
        room *= base;
    std::vector<QString> keys;
    keys.reserve(size_t(count));
    for (qsizetype i = 1; i <= count; ++i) {
        qsizetype value = room / (count + 1) * i;
        QString key(width, u'0');
        for (qsizetype place = width - 1; place >= 0; --place, value /= base)
            key[place] = digits[value % base];
        // A trailing 0 would leave no room before this key.
        keys.push_back(key.endsWith(u'0') ? key + u'V' : key);
    }
    return keys;
}
