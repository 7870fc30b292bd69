// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/plain_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace {
constexpr int longestShown = 8'000;
constexpr qreal lineSpread = 1.4;

/// A label whose colour follows the theme when it changes.
class PlainLabel final : public QLabel
{
public:
    PlainLabel(const QString &text, TextSize size, Token color, QWidget *parent)
        : QLabel(parent)
        , m_size(size)
        , m_color(color)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        if (QGuiApplication::isRightToLeft())
            setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        dress();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            dress();
    }

private:
    void dress()
    {
        setFont(textFont(m_size));
        QPalette palette;
        palette.setColor(QPalette::WindowText, Theme::of(this).color(m_color));
        setPalette(palette);
    }

    TextSize m_size;
    Token m_color;
};

qreal lineHeight(const QFont &font)
{
    return std::max(QFontMetricsF(font).height(), QFontInfo(font).pixelSize() * lineSpread);
}

/// Lays the text out for a width and gives its height.
qreal layOut(QTextLayout &layout, qreal width)
{
    // In a mirrored window the words stand where their heading does, whatever their own direction.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    QTextOption option(isMirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeading));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal height = lineHeight(layout.font());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}
} // namespace

QLabel *plainLabel(const QString &text, TextSize size, Token color, QWidget *parent)
{
    return new PlainLabel(text, size, color, parent);
}

WrappedText::WrappedText(QWidget *parent, TextSize size, Token color)
    : QWidget(parent)
    , m_size(size)
    , m_color(color)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedText::setText(const QString &text)
{
    QString shown = text.left(longestShown);
    shown.replace(u'\n', QChar::LineSeparator);
    if (shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(text.left(longestShown));
    updateGeometry();
    update();
}

void WrappedText::setColor(Token color)
{
    m_color = color;
    update();
}

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, textFont(m_size));
    return qCeil(layOut(layout, width));
}

QSize WrappedText::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

QSize WrappedText::minimumSizeHint() const
{
    return {40, qCeil(lineHeight(textFont(m_size)))};
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(m_color));
    QTextLayout layout(m_text, textFont(m_size));
    layOut(layout, width());
    layout.draw(&painter, QPointF());
}
