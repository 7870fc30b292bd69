// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/widgets/paint.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 4;

int capWidth(const QString &cap)
{
    return std::max(keyCapHeight, lineWidth(cap, textFont(TextSize::Axis, QFont::Medium)) + 11);
}
} // namespace

QStringList keyCaps(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    QString text = QKeySequence(keys[0]).toString(QKeySequence::NativeText);
    if (keys[0].key() == Qt::Key_Return)
        text = text.section(u'+', 0, -2) + (text.contains(u'+') ? u"+↵"_s : u"↵"_s);
    // The plus key itself stands at the end: "Ctrl++".
    if (text.endsWith("++"_L1))
        return text.chopped(2).split(u'+') + QStringList {u"+"_s};
    return text == "+"_L1 ? QStringList {text} : text.split(u'+');
}

int keyCapsWidth(const QStringList &caps)
{
    int width = 0;
    for (const QString &cap : caps)
        width += capWidth(cap) + gap;
    return std::max(0, width - gap);
}

void paintKeyCaps(QPainter *painter, const QRectF &rect, const QStringList &caps, const KeyCapColors &colors)
{
    const QFont font = textFont(TextSize::Axis, QFont::Medium);
    qreal x = rect.left();
    for (const QString &cap : caps) {
        const QRectF logical(x, std::floor(rect.center().y() - keyCapHeight / 2.0), capWidth(cap),
                             keyCapHeight);
        const QRectF box = mirrored(logical, rect, painter->layoutDirection());
        paintBox(painter, box, {5, colors.fill, colors.line});
        paintLine(painter, box, cap, font, colors.text, Qt::AlignHCenter);
        x += logical.width() + gap;
    }
}
