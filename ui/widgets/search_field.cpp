// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/shell/icons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace {
constexpr int iconLeft = 11;
constexpr int iconSize = 16;
constexpr int textLeft = 33;
constexpr int wordGap = 8;
constexpr int hintGap = 14;
constexpr int endPadding = 9;
} // namespace

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(icon(u"x"_s, Token::Text3), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        refreshMargins();
    });
    refreshMargins();
}

void SearchField::setHints(std::vector<Hint> hints)
{
    m_hints = std::move(hints);
    refreshMargins();
}

void SearchField::setShortPlaceholder(const QString &text)
{
    m_shortPlaceholder = text;
    m_longPlaceholder = placeholderText();
    refreshMargins();
}

QSize SearchField::sizeHint() const
{
    return {540, std::max(34, QFontMetrics(font()).height() + 14)};
}

QSize SearchField::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

int SearchField::hintsWidth(Words words) const
{
    int width = 0;
    for (const Hint &hint : m_hints) {
        width += keyCapsWidth(keyCaps(hint.keys));
        if (words == Words::Shown)
            width += wordGap + lineWidth(hint.word, textFont(TextSize::Hint)) + hintGap;
        else
            width += 4;
    }
    return width;
}

SearchField::Words SearchField::hintWords() const
{
    const QString longest = m_longPlaceholder.isEmpty() ? placeholderText() : m_longPlaceholder;
    const int room = width() - textLeft - lineWidth(longest, font()) - 2 * endPadding;
    return hintsWidth(Words::Shown) <= room ? Words::Shown : Words::Hidden;
}

void SearchField::refreshMargins()
{
    const int hints = text().isEmpty() ? hintsWidth(hintWords()) : 0;
    const QMargins margins(textLeft - 2, 0, hints + endPadding, 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? QMargins(margins.right(), 0, margins.left(), 0) : margins);
    if (m_shortPlaceholder.isEmpty())
        return;
    const int room = width() - margins.left() - margins.right() - 4;
    const bool fits = lineWidth(m_longPlaceholder, font()) <= room;
    setPlaceholderText(fits ? m_longPlaceholder : m_shortPlaceholder);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refreshMargins();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const bool isLively = underMouse() || hasFocus();
        paintBox(&painter, rect(),
                 {8, theme.color(Token::Card), theme.color(isLively ? Token::LineStrong : Token::Line)});
        const QRectF glass(iconLeft, (height() - iconSize) / 2.0, iconSize, iconSize);
        paintIcon(&painter, mirrored(glass, rect(), layoutDirection()), u"search"_s,
                  theme.color(Token::Text3));
        if (text().isEmpty())
            paintHints(&painter);
    }
    QLineEdit::paintEvent(event);
}

void SearchField::paintHints(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const Words words = hintWords();
    const KeyCapColors colors {theme.color(Token::Sunken), theme.color(Token::Line),
                               theme.color(Token::Text3)};
    const QRectF whole(rect());
    qreal x = whole.right() - endPadding + (words == Words::Shown ? hintGap : 4) - hintsWidth(words);
    const auto placed = [&](qreal width) {
        return mirrored(QRectF(x, 0, width, height()), whole, layoutDirection());
    };
    for (const Hint &hint : m_hints) {
        const QStringList caps = keyCaps(hint.keys);
        paintKeyCaps(painter, placed(keyCapsWidth(caps)), caps, colors);
        x += keyCapsWidth(caps) + (words == Words::Shown ? wordGap : 4);
        if (words == Words::Hidden)
            continue;
        const qreal width = lineWidth(hint.word, textFont(TextSize::Hint));
        paintLine(painter, placed(width), hint.word, textFont(TextSize::Hint), theme.color(Token::Text3));
        x += width + hintGap;
    }
}
