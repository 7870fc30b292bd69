// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"
#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/hunt/trash.h"
#include "core/model/records.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Random verbs, then undo all: the dump equals the start. Redo all: it equals the end.
class UndoPropertyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void undoingAllGivesTheStartAndRedoingAllGivesTheEnd();
};

namespace {
constexpr int histories = 500;
constexpr int verbsEach = 14;

/// Applies one random verb after another to a hunt.
class RandomPerson final
{
public:
    RandomPerson(Hunt &hunt, quint32 seed) : m_hunt(hunt), m_dice(seed) { }

    void act()
    {
        switch (m_dice.bounded(9)) {
        case 0:
        case 1:
            return add();
        case 2:
        case 3:
            return move();
        case 4:
        case 5:
            return edit();
        case 6:
            return trashOrRestore();
        case 7:
            return write();
        case 8:
            return back();
        }
    }

private:
    QString word()
    {
        static const QStringList words {u"Python"_s, u"Kafka"_s,    u"Müller"_s,
                                        u"东京"_s,   u"back-end"_s, u""_s};
        return words[m_dice.bounded(int(words.size()))];
    }
    std::optional<ApplicationId> any()
    {
        const auto all = m_hunt.table<Application>().all(Trash::Include);
        return all.empty() ? std::nullopt : std::optional(all[size_t(m_dice.bounded(int(all.size())))].id);
    }
    void add()
    {
        (void)addPosting(m_hunt, draft(u"Developer "_s + word(), word(), u"We use "_s + word()), m_day);
    }
    void move()
    {
        const auto id = any();
        if (!id)
            return;
        const StageId to {m_dice.bounded(1, 10)};
        const auto column = columnOf(m_hunt, to);
        Place place;
        if (!column.empty() && m_dice.bounded(2) == 0)
            place.before = column[size_t(m_dice.bounded(int(column.size())))];
        QVERIFY(moveApplications(m_hunt, std::array {*id}, to, place, m_day.addDays(m_dice.bounded(9) - 4)));
    }
    void edit()
    {
        static const QStringList keys {u"title"_s, u"company"_s, u"location"_s, u"closesOn"_s, u"payMin"_s};
        const auto id = any();
        if (id)
            (void)editApplication(m_hunt, *id, keys[m_dice.bounded(int(keys.size()))],
                                  m_dice.bounded(2) == 0 ? word() : u"2025-11-01"_s);
    }
    void trashOrRestore()
    {
        const auto id = any();
        if (!id)
            return;
        const std::array one {*id};
        QVERIFY(m_dice.bounded(2) == 0 ? trashApplications(m_hunt, one) : restoreApplications(m_hunt, one));
    }
    void write()
    {
        const auto id = any();
        if (!id)
            return;
        QVERIFY(m_hunt.change({u"note"_s, {}, {}}, [&]() -> Result<void> {
            const QDateTime at(m_day, QTime(12, 0), Qt::UTC);
            m_hunt.table<Note>().insert({{}, *id, at, word(), {}});
            const TagId tag = m_hunt.table<Tag>().insert({{}, word(), {}});
            m_hunt.table<ApplicationTag>().insert({{}, *id, tag});
            const auto links = m_hunt.table<ApplicationTag>().all();
            m_hunt.table<ApplicationTag>().remove(links[size_t(m_dice.bounded(int(links.size())))].id);
            return {};
        }));
    }
    void back()
    {
        if (m_hunt.nextUndo())
            QVERIFY(m_hunt.undo());
        if (m_hunt.nextRedo() && m_dice.bounded(2) == 0)
            QVERIFY(m_hunt.redo());
    }

    Hunt &m_hunt;
    QRandomGenerator m_dice;
    QDate m_day {2025, 10, 14};
};

/// One mention for each "Kafka" of the text: enough to see that rebuilt rows follow undo and redo.
MentionSource kafkaMentions()
{
    return {[](PostingId id, const QString &text, const QString &) {
                std::vector<Mention> found;
                if (const qsizetype at = text.indexOf(u"Kafka"_s); at >= 0)
                    found.push_back(
                        {id, u"kafka"_s, Priority::Unspecified, {}, int(at), int(at) + 5, u"alias"_s});
                return found;
            },
            u"test"_s};
}
} // namespace

void UndoPropertyTest::undoingAllGivesTheStartAndRedoingAllGivesTheEnd()
{
    OpenOptions options;
    options.mentions = kafkaMentions();
    for (quint32 seed = 1; seed <= histories; ++seed) {
        const std::unique_ptr<Hunt> hunt = opened(path(u"%1.foothold"_s.arg(seed)), options);
        const QByteArray start = dumpOf(*hunt);
        RandomPerson person(*hunt, seed);
        for (int verb = 0; verb < verbsEach; ++verb)
            person.act();
        while (hunt->nextRedo())
            QVERIFY(hunt->redo());
        const QByteArray end = dumpOf(*hunt);
        while (hunt->nextUndo())
            QVERIFY(hunt->undo());
        QVERIFY2(dumpOf(*hunt) == start, qPrintable(u"undo, seed %1"_s.arg(seed)));
        while (hunt->nextRedo())
            QVERIFY(hunt->redo());
        QVERIFY2(dumpOf(*hunt) == end, qPrintable(u"redo, seed %1"_s.arg(seed)));
        QCOMPARE(check(*hunt), QStringList());
    }
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "undo_property_test.moc"
