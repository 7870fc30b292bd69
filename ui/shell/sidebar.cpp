// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/actions.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_button.h"
#include "ui/shell/theme.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int wide = 192;
constexpr int narrow = 56;

QLabel *plainLabel(const QString &text, const QFont &font, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

/// The stairs, and the stairs alone when there is no room for the name.
class Logo final : public QWidget
{
public:
    explicit Logo(QWidget *parent) : QWidget(parent) { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintLogo(&painter, QRectF(rect()), Theme::of(this));
    }
};
} // namespace

Sidebar::Sidebar(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    layout->addWidget(makeHead(actions));
    layout->addSpacing(6);
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.isInSidebar)
            continue;
        auto *button = new PageButton(QString::fromLatin1(entry.icon), pageName(entry.page), this);
        connect(button, &QAbstractButton::clicked, actions.get(entry.act), &QAction::trigger);
        layout->addWidget(button);
        m_pages[entry.page] = button;
    }
    setCurrent(Page::Board);
    layout->addStretch();
    layout->addWidget(makeFoot(actions));
    setFixedWidth(wide);
}

QWidget *Sidebar::makeHead(const Actions &actions)
{
    auto *head = new QWidget(this);
    head->setFixedHeight(56);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 13, 0);
    layout->setSpacing(10);
    layout->addWidget(new Logo(head));
    m_name = plainLabel(tr("Foothold"), textFont(TextSize::Section), QPalette::WindowText, head);
    layout->addWidget(m_name, 1);
    auto *menu = new IconButton(u"menu"_s, tr("Menu"), head);
    connect(menu, &QAbstractButton::clicked, actions.get(Act::MainMenu), &QAction::trigger);
    layout->addWidget(menu);
    m_buttons = menu;
    return head;
}

QWidget *Sidebar::makeFoot(const Actions &actions)
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(20, 12, 12, 0);
    layout->setSpacing(10);
    m_place = new QWidget(foot);
    auto *place = new QGridLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setHorizontalSpacing(9);
    place->setVerticalSpacing(0);
    auto *disk = new QLabel(m_place);
    disk->setPixmap(icon(u"hard-drive"_s, Token::Text2).pixmap(16, 16));
    place->addWidget(disk, 0, 0, Qt::AlignTop);
    place->addWidget(plainLabel(tr("Only on this computer"), textFont(TextSize::Hint, QFont::Medium),
                                QPalette::WindowText, m_place),
                     0, 1);
    m_saved =
        plainLabel(tr("Nothing leaves it"), textFont(TextSize::Hint), QPalette::PlaceholderText, m_place);
    place->addWidget(m_saved, 1, 1);
    place->setColumnStretch(1, 1);
    layout->addWidget(m_place);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &iconName, Act act) {
        QAction *action = actions.get(act);
        auto *button = new IconButton(iconName, action->text().remove(u'&'), foot);
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    add(Theme::of(this).isDark() ? u"sun"_s : u"moon"_s, Act::Theme);
    add(u"keyboard"_s, Act::Shortcuts);
    row->addStretch();
    layout->addLayout(row);
    return foot;
}

void Sidebar::setCount(Page page, int count)
{
    m_pages.at(page)->setCount(QLocale().toString(count));
}

void Sidebar::setCurrent(Page page)
{
    for (const auto &[each, button] : m_pages)
        button->setChecked(each == page);
}

void Sidebar::setSavedLine(const QString &text)
{
    m_saved->setText(text);
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    m_name->setVisible(!isCollapsed);
    m_place->setVisible(!isCollapsed);
    m_buttons->setVisible(!isCollapsed);
    for (const auto &[page, button] : m_pages)
        button->setCollapsed(isCollapsed);
    setFixedWidth(isCollapsed ? narrow : wide);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.color(Token::Line));
    if (m_place->isVisible()) {
        const int top = m_place->mapTo(this, QPoint()).y() - 12;
        painter.fillRect(0, top, width(), 1, theme.color(Token::Line));
    }
}
