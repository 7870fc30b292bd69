// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"
#include "core/hunt/edits.h"
#include "core/hunt/gaps.h"
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
constexpr int verbsEach = 16;

/// Applies one random verb after another to a hunt.
class RandomPerson final
{
public:
    RandomPerson(Hunt &hunt, quint32 seed) : m_hunt(hunt), m_dice(seed) { }

    void act()
    {
        switch (m_dice.bounded(11)) {
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
        case 9:
            return learn();
        case 10:
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
    void learn()
    {
        static const QStringList skills {u"kafka"_s, u"kubernetes"_s, u"user:1"_s};
        const QString skill = skills[m_dice.bounded(int(skills.size()))];
        switch (m_dice.bounded(7)) {
        case 0:
        case 1: {
            const GapState state = keysOf<GapState>[size_t(m_dice.bounded(5))].value;
            return verify(setGapState(m_hunt, skill, state, m_day.addDays(m_dice.bounded(5)), skill, word()));
        }
        case 2:
            return verify(setGapNote(m_hunt, skill, u"- [ ] "_s + word(), skill));
        case 3:
            verify(setTargetLevel(m_hunt, skill, m_dice.bounded(1, 5), skill));
            return verify(setHoursPlanned(m_hunt, skill, m_dice.bounded(100), skill));
        case 4:
            return verify(setTargetDate(m_hunt, skill, m_day.addDays(m_dice.bounded(90)), skill));
        case 5:
            return studyFrom(skill);
        case 6:
            return spendTime(skill);
        }
    }
    void studyFrom(const QString &skill)
    {
        const Resource book {{}, skill, ResourceKind::Book, u"Handbook "_s + word(), {}, {}};
        const auto made = addResource(m_hunt, book, skill);
        QVERIFY(made);
        if (m_dice.bounded(2) == 0)
            verify(trashResource(m_hunt, *made, QDateTime(m_day, QTime(12, 0), Qt::UTC), skill));
    }
    void spendTime(const QString &skill)
    {
        TimeLog entry {{}, skill, m_day, m_dice.bounded(1, 300), word(), {}};
        const auto entries = timeLogged(m_hunt, skill);
        if (!entries.empty() && m_dice.bounded(2) == 0)
            entry.replaces = entries.front().id;
        QVERIFY(logTime(m_hunt, entry, skill));
    }
    void verify(const Result<Changes> &changes)
    {
        QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().message));
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
