// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/page_frame.h"

#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace {
constexpr int margin = 20;
} // namespace

QListWidget *framedList(QWidget *page, const QString &words, const std::vector<Button *> &buttons)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(margin, 2, margin, 16);
    rows->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *label = plainLabel(words, TextSize::Body, QPalette::PlaceholderText, page);
    label->setWordWrap(true);
    head->addWidget(label, 1);
    for (Button *button : buttons) {
        button->setHeight(Button::Height::Small);
        head->addWidget(button);
    }
    rows->addLayout(head);
    auto *list = new QListWidget(page);
    list->setItemDelegate(new TwoLineRow(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    rows->addWidget(list, 1);
    return list;
}
