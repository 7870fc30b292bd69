// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/entry_section.h"

#include "ui/shell/icons.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int glyph = 15;
constexpr int iconRoom = 25;
constexpr int dayRoom = 64;
constexpr int amountRoom = 45;
constexpr qsizetype longestShown = 300;
} // namespace

EntryRow::EntryRow(const EntryFace &face, const QString &removeText, bool isLocked, QWidget *parent)
    : QWidget(parent)
    , m_face(face)
    , m_remove(new IconButton(u"x"_s, removeText, this))
    , m_isLocked(isLocked)
{
    m_face.title.truncate(longestShown);
    m_face.rest.truncate(longestShown);
    QStringList parts {m_face.day, m_face.amount, m_face.title, m_face.rest};
    parts.removeAll(QString());
    setAccessibleName(parts.join(tr(", ")));
    setToolTip((m_face.title + u' ' + m_face.rest).trimmed().toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setIconSize(13);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_face.id); });
    showButton();
}

QSize EntryRow::sizeHint() const
{
    return {200, std::max(25, QFontMetrics(textFont(TextSize::Body)).height() + 7)};
}

qreal EntryRow::textStart() const
{
    return m_face.day.isEmpty() ? iconRoom : dayRoom + amountRoom;
}

void EntryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const auto at = [&](qreal x, qreal w) {
        return mirrored({x, 0, w, qreal(height())}, rect(), layoutDirection());
    };
    const QFont body = textFont(TextSize::Body);
    if (m_face.day.isEmpty()) {
        const QRectF box(0, (height() - glyph) / 2.0, glyph, glyph);
        paintIcon(&painter, mirrored(box, rect(), layoutDirection()), m_face.icon, theme.color(Token::Text3));
    } else {
        paintLine(&painter, at(0, dayRoom - 4), m_face.day, body, theme.color(Token::Text3));
        paintLine(&painter, at(dayRoom, amountRoom - 4), m_face.amount, body, theme.color(Token::Text));
    }
    const qreal room = width() - textStart() - (m_remove->isVisible() ? m_remove->width() : 0);
    const qreal titleWidth = std::min<qreal>(lineWidth(m_face.title, body) + 1, room);
    const Token ink = m_face.link.isEmpty() ? Token::Text2 : Token::AccentText;
    paintLine(&painter, at(textStart(), titleWidth), m_face.title, body, theme.color(ink));
    if (!m_face.rest.isEmpty() && room - titleWidth > 20)
        paintLine(&painter, at(textStart() + titleWidth, room - titleWidth),
                  m_face.title.isEmpty() ? m_face.rest : tr(", ") + m_face.rest, body,
                  theme.color(Token::Text2));
    if (hasFocus())
        paintBox(&painter, QRectF(rect()).adjusted(0, 1, 0, -1), {4, {}, theme.color(Token::Focus), 2});
}

void EntryRow::showButton()
{
    m_remove->setVisible(!m_isLocked && (underMouse() || hasFocus()));
    update();
}

void EntryRow::resizeEvent(QResizeEvent *)
{
    const QSize size = m_remove->sizeHint();
    const QRectF box(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    m_remove->setGeometry(mirrored(box, rect(), layoutDirection()).toRect());
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !m_isLocked)
        Q_EMIT removeRequested(m_face.id);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_face.link.isEmpty())
        Q_EMIT opened(m_face.link);
    else
        QWidget::keyPressEvent(event);
}

void EntryRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_face.link.isEmpty())
        Q_EMIT opened(m_face.link);
}

void EntryRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    if (!m_face.link.isEmpty())
        setCursor(Qt::PointingHandCursor);
    showButton();
}

void EntryRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showButton();
}

void EntryRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showButton();
}

void EntryRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showButton();
}

EntrySection::EntrySection(const QString &title, const QString &addText, const QString &removeText,
                           QWidget *parent)
    : QWidget(parent)
    , m_removeText(removeText)
    , m_add(addText.isEmpty() ? nullptr : new IconButton(u"plus"_s, addText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(new SectionHeading(title, TextSize::Body, this), 1);
    if (m_add) {
        m_add->setIconSize(14);
        connect(m_add, &QAbstractButton::clicked, this, &EntrySection::addRequested);
        head->addWidget(m_add);
    }
    column->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void EntrySection::setEntries(const std::vector<EntryFace> &entries, bool isLocked)
{
    if (m_add)
        m_add->setEnabled(!isLocked);
    if (entries == m_entries && isLocked == m_isLocked)
        return;
    m_entries = entries;
    m_isLocked = isLocked;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const EntryFace &entry : entries) {
        auto *row = new EntryRow(entry, m_removeText, isLocked, this);
        connect(row, &EntryRow::opened, this, &EntrySection::opened);
        connect(row, &EntryRow::removeRequested, this, &EntrySection::removeRequested);
        m_rows->addWidget(row);
    }
}
