// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/state_switch.h"

#include "ui/models/labels.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace {
constexpr int radius = 8;
constexpr int glyph = 14;
constexpr int padding = 12;
constexpr int gap = 8;

/// A segment that a screen reader knows as one of several choices.
class Segment final : public QRadioButton
{
public:
    Segment(GapState state, QWidget *parent) : QRadioButton(labels::of(state), parent), m_state(state)
    {
        setAccessibleName(text());
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        // As wide as when it is on, so that nothing moves when it is chosen.
        return {2 * padding + glyph + gap + lineWidth(text(), textFont(TextSize::Body, QFont::DemiBold)),
                std::max(30, QFontMetrics(font()).height() + 14)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), theme.color(isChecked() ? skillTint(m_state) : Token::Hover));
        const QRectF box(padding, (height() - glyph) / 2.0, glyph, glyph);
        paintSkill(&painter, mirrored(box, rect(), layoutDirection()), m_state, theme);
        const QRectF words = QRectF(rect()).adjusted(padding + glyph + gap, 0, -padding, 0);
        paintLine(&painter, mirrored(words, rect(), layoutDirection()), text(),
                  textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal),
                  theme.color(isChecked() ? Token::Text : Token::Text2));
        if (hasFocus())
            paintBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), {4, {}, theme.color(Token::Focus), 2});
    }

private:
    GapState m_state;
};
} // namespace

StateSwitch::StateSwitch(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(1);
    for (const GapState state : {GapState::Gap, GapState::Learning, GapState::Ready, GapState::Have}) {
        auto *button = new Segment(state, this);
        connect(button, &QAbstractButton::clicked, this, [this, state] { Q_EMIT chosen(state); });
        row->addWidget(button);
        m_buttons[state] = button;
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSwitch::setState(std::optional<GapState> state)
{
    for (const auto &[each, button] : m_buttons) {
        button->setAutoExclusive(false);
        button->setChecked(state == each);
        button->setAutoExclusive(true);
    }
}

void StateSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[state, button] : m_buttons) {
        if (button->geometry().right() < width() - 4)
            painter.fillRect(button->geometry().right() + 1, 1, 1, height() - 2, theme.color(Token::Line));
    }
    paintBox(&painter, rect(), {radius, {}, theme.color(Token::LineStrong)});
}
