// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/address_page.h"

#include "ui/capture/field_box.h"
#include "ui/capture/incoming.h"
#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace capture {
namespace {
constexpr int longest = 4096;
constexpr int inputHeight = 40;
} // namespace

AddressPage::AddressPage(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_start(new Button(Button::Kind::Plain, tr("Fetch the page"), this))
    , m_stop(new Button(Button::Kind::Text, tr("Stop"), this))
    , m_busy(new QProgressBar(this))
{
    auto *label = plainLabel(tr("Add&ress of the posting"), TextSize::Hint, this);
    label->setIndent(FieldBox::ring);
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address of the posting"));
    m_address->setPlaceholderText(tr("https://"));
    m_address->setFrame(false);
    m_address->setMaxLength(longest);
    m_address->setTextMargins(6, 0, 6, 0);
    auto *box = new FieldBox(m_address, this);
    box->setMinimumHeight(inputHeight);
    auto *words = plainLabel(tr("Foothold asks this one address, when you press the button and only then. It "
                                "sends no cookies and nothing about you."),
                             TextSize::Hint, QPalette::PlaceholderText, this);
    words->setWordWrap(true);
    words->setIndent(FieldBox::ring);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Fetching the page"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(FieldBox::ring, 6, FieldBox::ring, 6);
    for (Button *button : {m_start, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_busy, 1);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(label);
    rows->addWidget(box);
    rows->addLayout(buttons);
    rows->addWidget(words);
    rows->addStretch(1);
    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::refresh);
    connect(m_address, &QLineEdit::textEdited, this, &AddressPage::edited);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressPage::fetch);
    connect(m_start, &QAbstractButton::clicked, this, &AddressPage::fetch);
    connect(m_stop, &QAbstractButton::clicked, this, &AddressPage::cancel);
    connect(&m_fetch, &PageFetch::done, this, [this](const Result<reading::Source> &source) {
        refresh();
        m_address->setFocus(Qt::OtherFocusReason);
        Q_EMIT fetched(source);
    });
    refresh();
}

void AddressPage::offer(const QString &address)
{
    cancel();
    m_address->setText(address);
    m_start->setFocus(Qt::OtherFocusReason);
}

void AddressPage::fetch()
{
    if (address().isEmpty() || m_fetch.isRunning())
        return;
    m_fetch.start(address());
    refresh();
    m_stop->setFocus(Qt::OtherFocusReason);
    Q_EMIT begun();
}

void AddressPage::cancel()
{
    const bool hadFocus = m_stop->hasFocus();
    m_fetch.cancel();
    refresh();
    if (hadFocus)
        m_start->setFocus(Qt::OtherFocusReason);
}

void AddressPage::clear()
{
    cancel();
    m_address->clear();
}

QString AddressPage::address() const
{
    return m_address->text().trimmed();
}

void AddressPage::refresh()
{
    m_start->setEnabled(!address().isEmpty());
    m_start->setVisible(!m_fetch.isRunning());
    m_stop->setVisible(m_fetch.isRunning());
    m_busy->setVisible(m_fetch.isRunning());
}
} // namespace capture
