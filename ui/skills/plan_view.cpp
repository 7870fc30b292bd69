// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/plan_view.h"

#include "core/ledger/plan_items.h"
#include "ui/detail/plain_label.h"
#include "ui/skills/note_pad.h"
#include "ui/widgets/section_heading.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {
/// A box whose words are quieter once it is ticked, and never taken for markup or mnemonics.
QCheckBox *boxFor(const ledger::PlanItem &item, bool isLocked, QWidget *parent)
{
    auto *box = new QCheckBox(QString(item.text.left(300)).replace(u'&', u"&&"_s), parent);
    box->setAccessibleName(item.text);
    box->setToolTip(item.text.toHtmlEscaped());
    box->setChecked(item.isDone);
    box->setEnabled(!isLocked);
    QPalette colors = box->palette();
    colors.setColor(QPalette::WindowText, Theme::of(parent).color(item.isDone ? Token::Text3 : Token::Text));
    box->setPalette(colors);
    return box;
}

/// What else the note says.
QString wordsBeside(const std::vector<ledger::PlanItem> &plan, const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (auto item = plan.rbegin(); item != plan.rend(); ++item)
        lines.removeAt(item->line);
    return lines.join(u'\n').trimmed();
}
} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_items(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new SectionHeading(tr("Plan"), TextSize::Body, this));
    m_items->setSpacing(4);
    m_column->addLayout(m_items);
}

void PlanView::setNote(const QString &skill, const QString &markdown, bool isLocked)
{
    if (skill != m_skill)
        setEditing(false);
    const bool isSame = skill == m_skill && markdown == m_markdown && isLocked == m_isLocked;
    m_skill = skill;
    m_markdown = markdown;
    m_isLocked = isLocked;
    if (m_pad)
        m_pad->follow(markdown);
    else if (!isSame || m_items->isEmpty())
        rebuild();
}

void PlanView::rebuild()
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<ledger::PlanItem> plan = ledger::planItems(m_markdown);
    for (const ledger::PlanItem &item : plan) {
        QCheckBox *box = boxFor(item, m_isLocked, this);
        connect(box, &QCheckBox::toggled, this, [this, line = item.line](bool isDone) {
            Q_EMIT typed(ledger::withPlanItem(m_markdown, line, isDone));
        });
        m_items->addWidget(box);
    }
    const QString rest = wordsBeside(plan, m_markdown);
    if (!rest.isEmpty()) {
        auto *words = new WrappedText(this, TextSize::Body, Token::Text2);
        words->setText(rest);
        m_items->addWidget(words);
    } else if (plan.empty()) {
        m_items->addWidget(plainLabel(tr("No plan yet. Press E and write one line for each step."),
                                      TextSize::Body, Token::Text3, this));
    }
}

void PlanView::setEditing(bool isEditing)
{
    if (isEditing == (m_pad != nullptr) || (isEditing && m_isLocked))
        return;
    if (isEditing) {
        while (QLayoutItem *item = m_items->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        m_pad = new NotePad(tr("Note in Markdown"), this);
        m_pad->setPlainText(m_markdown);
        connect(m_pad, &NotePad::textChanged, this, [this] { Q_EMIT typed(m_pad->toPlainText()); });
        connect(m_pad, &NotePad::closed, this, [this] { setEditing(false); });
        m_items->addWidget(m_pad);
        m_pad->setFocus();
        m_pad->moveCursor(QTextCursor::End);
    } else {
        m_pad->deleteLater();
        m_pad = nullptr;
        while (QLayoutItem *item = m_items->takeAt(0))
            delete item;
        rebuild();
    }
    Q_EMIT editingChanged(isEditing);
}
