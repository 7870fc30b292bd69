// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
constexpr std::array entries {
    PageEntry {Page::Board, QT_TRANSLATE_NOOP("Pages", "Board"), "square-kanban", Act::Board, true},
    PageEntry {Page::Skills, QT_TRANSLATE_NOOP("Pages", "Skills"), "sprout", Act::Skills, true},
    PageEntry {Page::Profile, QT_TRANSLATE_NOOP("Pages", "Profile"), "user", Act::Profile, false},
    PageEntry {Page::History, QT_TRANSLATE_NOOP("Pages", "History"), "history", Act::History, false},
    PageEntry {Page::Trash, QT_TRANSLATE_NOOP("Pages", "Trash"), "trash-2", Act::ShowTrash, false},
};
} // namespace

std::span<const PageEntry> pageEntries()
{
    return entries;
}

QString pageName(Page page)
{
    const auto found = std::ranges::find(entries, page, &PageEntry::page);
    return QCoreApplication::translate("Pages", found->name);
}

PageStack::PageStack(QWidget *board, QWidget *parent) : QStackedWidget(parent)
{
    addWidget(board);
    m_pages[Page::Board] = board;
}

void PageStack::offer(Page page, Maker maker)
{
    m_makers[page] = std::move(maker);
}

void PageStack::clear()
{
    show(Page::Board);
    m_makers.clear();
    std::erase_if(m_pages, [](const auto &entry) {
        if (entry.first == Page::Board)
            return false;
        delete entry.second;
        return true;
    });
}

bool PageStack::show(Page page)
{
    if (!m_pages.contains(page)) {
        const auto maker = m_makers.find(page);
        if (maker == m_makers.end())
            return false;
        PageView *view = maker->second();
        addWidget(view);
        m_pages[page] = view;
        Q_EMIT made(view);
    }
    m_current = page;
    setCurrentWidget(m_pages[page]);
    Q_EMIT shown(page);
    return true;
}
