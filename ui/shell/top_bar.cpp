// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
constexpr int barHeight = 56;
constexpr int titleWidth = 118;
constexpr int searchWidth = 540;

/// An icon button that is on, named and explained as its action is at the moment.
IconButton *buttonFor(QAction *action, const QString &iconName, QWidget *parent)
{
    auto *button = new IconButton(iconName, action->text().remove(u'&'), parent);
    button->setIconSize(17);
    const auto follow = [button, action] {
        const QString name = action->text().remove(u'&');
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(name);
        button->setToolTip(
            u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText)).toHtmlEscaped());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}
} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Board"), this))
    , m_search(new SearchField(tr("Search"), this))
{
    setFixedHeight(std::max(barHeight, QFontMetrics(font()).height() * 2 + 22));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(6);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(textFont(TextSize::Page));
    m_title->setMinimumWidth(titleWidth);
    layout->addWidget(m_title);
    m_search->setPlaceholderText(tr("Search roles, companies, skills, notes"));
    m_search->setShortPlaceholder(tr("Search"));
    m_search->setHints({{QKeySequence(u"/"_s), tr("search")}});
    m_search->setMaximumWidth(searchWidth);
    layout->addWidget(m_search, 10);
    layout->addStretch(1);
    layout->addWidget(buttonFor(actions.get(Act::Undo), u"undo-2"_s, this));
    layout->addSpacing(8);
    layout->addWidget(buttonFor(actions.get(Act::Redo), u"redo-2"_s, this));
    layout->addSpacing(14);
    auto *add = new PrimaryButton(tr("Add posting"), this);
    add->setIconName(u"plus"_s);
    add->setKeys(QKeySequence(u"N"_s));
    connect(add, &QAbstractButton::clicked, actions.get(Act::NewPosting), &QAction::trigger);
    layout->addWidget(add);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}
