// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/trash_page.h"

#include "core/base/fold.h"
#include "core/hunt/names.h"
#include "core/hunt/trash.h"
#include "ui/history/page_frame.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TrashPage::TrashPage(Hunt &hunt, const Clock &clock, QWidget *parent)
    : PageView(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_restore(new Button(Button::Kind::Plain, tr("Bring back"), this))
    , m_empty(new Button(Button::Kind::Text, tr("Empty the trash…"), this))
    , m_list(nullptr)
    , m_question(new Banner(Banner::Kind::Amber, u"trash-2"_s, this))
{
    setAccessibleName(tr("Trash"));
    m_list = framedList(this, tr("What you deleted stays here for %n day(s).", nullptr, daysInTrash),
                        {m_restore, m_empty});
    m_list->setAccessibleName(tr("Deleted postings"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_question->setText(tr("This cannot be undone."), tr("Everything in the trash goes for good."));
    connect(m_question->addButton(tr("Empty the trash")), &QAbstractButton::clicked, this, &TrashPage::empty);
    connect(m_question->addButton(tr("Keep it")), &QAbstractButton::clicked, this, &TrashPage::escape);
    m_question->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_question);
    connect(m_restore, &QAbstractButton::clicked, this, &TrashPage::restore);
    connect(m_list, &QListWidget::itemActivated, this, &TrashPage::restore);
    connect(m_empty, &QAbstractButton::clicked, this, &TrashPage::ask);
    connect(&hunt, &Hunt::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void TrashPage::focusPage()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TrashPage::setFilter(const QString &text)
{
    m_filter = text;
    refresh();
}

bool TrashPage::escape()
{
    const bool wasAsked = !m_question->isHidden();
    m_question->hide();
    if (wasAsked)
        focusPage();
    return wasAsked;
}

void TrashPage::showEvent(QShowEvent *event)
{
    refresh();
    PageView::showEvent(event);
}

void TrashPage::refresh()
{
    const QStringList wanted = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    m_list->clear();
    for (const Application &application : trashedApplications(m_hunt)) {
        const QString name = names::ofApplication(m_hunt, application.id);
        const auto has = [&](const QString &word) { return folded(name).contains(word); };
        if (!std::ranges::all_of(wanted, has))
            continue;
        m_shown.push_back(application);
        const QDate on = application.deletedAt->toLocalTime().date();
        const QString words =
            tr("deleted %1, gone for good %2")
                .arg(words::day(on, m_clock.today()), words::day(on.addDays(daysInTrash), m_clock.today()));
        TwoLineRow::fill(*new QListWidgetItem(m_list), {name, words, u"trash-2"_s});
    }
    m_list->setCurrentRow(0);
    const bool mayChange = !m_hunt.isReadOnly() && m_list->count() > 0;
    m_restore->setEnabled(mayChange);
    m_empty->setEnabled(mayChange);
    m_question->setVisible(m_question->isVisible() && mayChange);
}

void TrashPage::restore()
{
    std::vector<ApplicationId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            chosen.push_back(m_shown[size_t(row)].id);
    }
    if (chosen.empty())
        return;
    if (const auto restored = restoreApplications(m_hunt, chosen); !restored)
        Q_EMIT failed(restored.error());
}

void TrashPage::ask()
{
    m_question->show();
    m_question->findChildren<Button *>().back()->setFocus(Qt::OtherFocusReason);
}

void TrashPage::empty()
{
    m_question->hide();
    // What was deleted in this very second goes as well.
    if (const auto purged = purge(m_hunt, QDateTime::currentDateTimeUtc().addSecs(1)); !purged)
        Q_EMIT failed(purged.error());
    refresh();
    focusPage();
}
