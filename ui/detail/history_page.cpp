// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/history_page.h"

#include "core/hunt/names.h"
#include "core/model/application_contact.h"
#include "core/model/application_tag.h"
#include "core/model/capture.h"
#include "core/model/posting_fact.h"
#include "core/model/posting_skill.h"
#include "ui/detail/dated_list.h"
#include "ui/detail/plain_label.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;
/// More lines than anybody reads would only make the panel slow.
constexpr int mostLines = 200;

template <class Record> bool hasRow(const Changes &changes, qint64 id)
{
    return std::ranges::find(changes.rows<Record>(), id, &Changes::Row::id) != changes.rows<Record>().end();
}

/// Rows of a table that belong to `owner`; of updated ones, where the owner is not told, those in the hunt.
template <class Record, class Owner>
bool hasOwned(const Hunt &hunt, const Changes &changes, const char *column, Owner owner)
{
    const std::vector<Changes::Row> &rows = changes.rows<Record>();
    if (rows.empty())
        return false;
    if (std::ranges::find(rows, owner.value, &Changes::Row::owner) != rows.end())
        return true;
    for (const Record &own : hunt.table<Record>().whereId(column, owner, Trash::Include)) {
        if (std::ranges::find(rows, own.id.value, &Changes::Row::id) != rows.end())
            return true;
    }
    return false;
}

QString iconOf(const HistoryStep &step)
{
    static const QHash<QString, QString> icons {
        {u"add"_s, u"plus"_s},      {u"move"_s, u"arrow-right"_s},   {u"edit"_s, u"pencil"_s},
        {u"trash"_s, u"trash-2"_s}, {u"restore"_s, u"rotate-ccw"_s}, {u"note"_s, u"message-square"_s},
        {u"task"_s, u"bell"_s},     {u"interview"_s, u"calendar"_s}, {u"skill"_s, u"target"_s},
        {u"star"_s, u"star"_s},     {u"profile"_s, u"user"_s},       {u"import"_s, u"download"_s}};
    return icons.value(step.key, u"history"_s);
}
} // namespace

HistoryPage::HistoryPage(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_hunt(hunt)
    , m_clock(clock)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("History"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(side, 16, side, 24);
    column->setSpacing(12);
    m_list = new DatedList(content);
    m_cut = plainLabel(tr("Older changes stand in the history of the whole hunt."), TextSize::Hint,
                       Token::Text3, content);
    column->addWidget(m_list);
    column->addWidget(m_cut);
    column->addStretch();
    setWidget(content);
    // The panel shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void HistoryPage::setContent(const ApplicationDetail &detail)
{
    if (!m_detail || m_detail->application.id != detail.application.id)
        m_known.clear();
    m_detail = detail;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QScrollArea::showEvent(event);
}

bool HistoryPage::touchesOwn(const Changes &changes) const
{
    const ApplicationId id = m_detail->application.id;
    const PostingId posting = m_detail->posting.id;
    return hasRow<Application>(changes, id.value) || hasRow<Posting>(changes, posting.value)
        || hasOwned<StageChange>(m_hunt, changes, "application_id", id)
        || hasOwned<Note>(m_hunt, changes, "application_id", id)
        || hasOwned<Interview>(m_hunt, changes, "application_id", id)
        || hasOwned<Task>(m_hunt, changes, "application_id", id)
        || hasOwned<Offer>(m_hunt, changes, "application_id", id)
        || hasOwned<ApplicationContact>(m_hunt, changes, "application_id", id)
        || hasOwned<ApplicationTag>(m_hunt, changes, "application_id", id)
        || hasOwned<PostingSkill>(m_hunt, changes, "posting_id", posting)
        || hasOwned<PostingFact>(m_hunt, changes, "posting_id", posting)
        || hasOwned<Capture>(m_hunt, changes, "posting_id", posting);
}

/// A step that was replaced has no rows any more: it is known by the name it was stored under.
bool HistoryPage::concerns(const HistoryStep &step)
{
    const auto known = m_known.constFind(step.id);
    if (known != m_known.constEnd())
        return *known;
    const bool isOurs = step.canReplay
        ? touchesOwn(m_hunt.changesOf(step.id))
        : step.arguments.value(0) == names::ofApplication(m_hunt, m_detail->application.id);
    m_known.insert(step.id, isOurs);
    return isOurs;
}

void HistoryPage::refresh()
{
    if (!m_detail)
        return;
    m_isStale = false;
    const QDate today = m_clock.today();
    std::vector<DatedLine> lines;
    bool isCut = false;
    for (const HistoryStep &step : m_hunt.history()) {
        if (!concerns(step))
            continue;
        isCut = int(lines.size()) == mostLines;
        if (isCut)
            break;
        const QDateTime at = step.at.toLocalTime();
        DatedLine line;
        line.when = u"%1 %2"_s.arg(words::day(at.date(), today), words::time(at));
        line.when[0] = line.when[0].toUpper();
        line.fullWhen = QLocale().toString(at, QLocale::LongFormat);
        line.mark = iconOf(step);
        const bool isDone = step.state == HistoryStep::State::Done;
        line.what = isDone ? names::ofStep(step) : tr("%1 (undone)").arg(names::ofStep(step));
        line.color = isDone ? Token::Text2 : Token::Text3;
        lines.push_back(line);
    }
    m_list->setLines(lines);
    m_cut->setVisible(isCut);
}
