// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/field_row.h"

#include "ui/capture/field_box.h"
#include "ui/capture/field_values.h"
#include "ui/capture/words.h"
#include "ui/shell/icons.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/section_heading.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int inputHeight = 36;
constexpr int longest = 2'000; // characters of a field
constexpr int tile = 20;

QString hintOf(const FieldState &state)
{
    if (!state.problem.isEmpty())
        return state.problem;
    switch (state.origin) {
    case FieldState::Origin::Unread:
        return {};
    case FieldState::Origin::Nothing:
        return FieldRow::tr("not in the text");
    case FieldState::Origin::Text:
        return FieldRow::tr("in the text");
    case FieldState::Origin::Structure:
        return FieldRow::tr("from the page");
    case FieldState::Origin::Words:
        return state.from;
    case FieldState::Origin::Person:
        return state.text.isEmpty() ? FieldRow::tr("left out by you") : FieldRow::tr("written by you");
    }
    Q_UNREACHABLE();
}
} // namespace

FieldRow::FieldRow(Part part, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_label(plainLabel(labelOf(part), TextSize::Hint, this))
    , m_hint(new HintLine(this))
{
    m_label->setFont(textFont(TextSize::Hint, QFont::Medium));
    m_label->setIndent(FieldBox::ring);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    rows->addWidget(m_label);
    const QStringList choices = choicesFor(part);
    choices.isEmpty() ? addLine() : addChoice(choices);
    if (part == Part::Company)
        addTile();
    if (part == Part::Closes || part == Part::Posted)
        addCalendar(today);
    rows->addWidget(m_box);
    rows->addWidget(m_hint);
    m_box->setMinimumHeight(std::max(inputHeight, QFontMetrics(font()).height() + 18) + 2 * FieldBox::ring);
    m_label->setBuddy(input());
    input()->setAccessibleName(nameOf(part));
    input()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QWidget *FieldRow::input() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_choice;
}

QString FieldRow::inputText() const
{
    if (m_line)
        return m_line->text();
    return m_choice->currentIndex() > 0 ? m_choice->currentText() : QString();
}

void FieldRow::addLine()
{
    m_line = new QLineEdit(this);
    m_line->setFrame(false);
    m_line->setMaxLength(longest);
    m_line->setTextMargins(6, 0, 6, 0);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_box = new FieldBox(m_line, this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldRow::edited);
}

void FieldRow::addChoice(const QStringList &choices)
{
    m_choice = new ChoiceBox(this);
    // A career track that nobody chose follows from what stands there.
    m_choice->addItem(m_part == Part::Track ? tr("By role and skills") : tr("Not said"));
    for (const QString &choice : choices)
        m_choice->addItem(choice, choice);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_box = new FieldBox(m_choice, this);
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT edited(inputText()); });
}

void FieldRow::addTile()
{
    auto *mark = new PaintedMark(
        QSize(tile, tile),
        [this](QPainter *painter, const QRectF &rect) {
            if (!m_line->text().trimmed().isEmpty())
                paintTile(painter, rect, m_line->text().trimmed(), Theme::of(this));
        },
        this);
    mark->setVisible(false);
    connect(m_line, &QLineEdit::textChanged, mark, [mark](const QString &text) {
        mark->setVisible(!text.trimmed().isEmpty());
        mark->update();
    });
    m_box->setLeading(mark);
}

void FieldRow::addCalendar(QDate today)
{
    auto *button = new IconButton(u"calendar"_s, tr("Choose the day"), this);
    connect(button, &QAbstractButton::clicked, this, [this, button, today] {
        QMenu menu(this);
        auto *calendar = new QCalendarWidget(&menu);
        calendar->setSelectedDate(dayFrom(m_line->text(), today).value_or(today));
        auto *action = new QWidgetAction(&menu);
        action->setDefaultWidget(calendar);
        menu.addAction(action);
        connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate day) {
            m_line->setText(dayText(day));
            Q_EMIT edited(m_line->text());
            menu.close();
        });
        connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
        menu.exec(button->mapToGlobal(QPoint(0, button->height() + 6)));
    });
    m_box->setLeading(button);
}

void FieldRow::setSuggestions(const QStringList &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    const bool isFirst = m_suggestions.isEmpty();
    m_suggestions = suggestions;
    if (isFirst) {
        auto *button =
            new IconButton(u"chevron-down"_s, tr("Choices for %1").arg(input()->accessibleName()), this);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, &FieldRow::offerSuggestions);
        m_box->setTrailing(button);
    }
}

void FieldRow::offerSuggestions()
{
    QMenu menu(this);
    for (const QString &suggestion : m_suggestions) {
        QString shown = suggestion;
        connect(menu.addAction(shown.replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, suggestion] {
            m_line->setText(suggestion);
            Q_EMIT edited(suggestion);
        });
    }
    menu.setMinimumWidth(m_box->width());
    menu.exec(m_box->mapToGlobal(QPoint(0, m_box->height())));
}

void FieldRow::setState(const FieldState &state)
{
    if (m_line && m_line->text() != state.text)
        m_line->setText(state.text);
    if (m_line && !m_line->hasFocus())
        m_line->setCursorPosition(0);
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(state.text)));
    m_isUnsure = state.isUnsure;
    m_box->setUnsure(state.isUnsure);
    m_hint->setState(state);
    m_hint->setText(hintOf(state));
    QString said = m_hint->text();
    if (state.isUnsure)
        said += u", "_s + tr("please check");
    input()->setAccessibleDescription(said);
    input()->setToolTip(state.isUnsure ? tr("F8 goes to the next field to check. Enter says it is right.")
                                       : QString());
}

void FieldRow::setLit(bool isLit)
{
    m_box->setLit(isLit);
    m_hint->setLit(isLit);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::Enter:
        Q_EMIT pointedAt(true);
        break;
    case QEvent::FocusOut:
    case QEvent::Leave:
        Q_EMIT pointedAt(input()->hasFocus() && event->type() == QEvent::Leave);
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && key->modifiers() == Qt::NoModifier) {
            if (m_isUnsure)
                Q_EMIT confirmed();
            return m_line != nullptr;
        }
        if (key->key() == Qt::Key_Down && m_line && !m_suggestions.isEmpty()) {
            offerSuggestions();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace capture
