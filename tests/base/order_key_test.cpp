// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

class OrderKeyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyLiesStrictlyBetweenItsNeighbours();
    void spacedKeysRiseAndLeaveRoom();
};

void OrderKeyTest::aKeyLiesStrictlyBetweenItsNeighbours()
{
    QRandomGenerator dice(7);
    std::vector<QString> list;
    for (int i = 0; i < 2000; ++i) {
        const qsizetype place = dice.bounded(int(list.size()) + 1);
        const QString before = place == 0 ? QString() : list[size_t(place) - 1];
        const QString after = place == qsizetype(list.size()) ? QString() : list[size_t(place)];
        const QString key = order_key::between(before, after);
        QVERIFY2(before < key, qPrintable(before + u' ' + key));
        QVERIFY2(after.isEmpty() || key < after, qPrintable(key + u' ' + after));
        QVERIFY(!key.endsWith(u'0'));
        list.insert(list.begin() + place, key);
    }
}

void OrderKeyTest::spacedKeysRiseAndLeaveRoom()
{
    for (const qsizetype count : {0, 1, 5, 61, 62, 63, 5000}) {
        const std::vector<QString> keys = order_key::spaced(count);
        QCOMPARE(qsizetype(keys.size()), count);
        QVERIFY(std::ranges::adjacent_find(keys, std::greater_equal<>()) == keys.end());
        if (count > 0)
            QVERIFY(order_key::between({}, keys.front()) < keys.front());
    }
}

QTEST_GUILESS_MAIN(OrderKeyTest)
#include "order_key_test.moc"
