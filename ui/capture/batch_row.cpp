// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch_row.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QListWidgetItem>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int padding = 8;
constexpr int mark = 16;
constexpr int textStart = padding + mark + 10;
constexpr int stateRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

QString wordsOf(const BatchEntry &entry)
{
    switch (entry.state) {
    case BatchEntry::State::Waiting:
        return BatchRow::tr("waiting");
    case BatchEntry::State::Working:
        return entry.parcel.address.isEmpty() ? BatchRow::tr("being read") : BatchRow::tr("being fetched");
    case BatchEntry::State::Ready:
        return BatchRow::tr("read");
    case BatchEntry::State::Saved:
        return BatchRow::tr("saved");
    case BatchEntry::State::Known:
        return BatchRow::tr("was known, not saved again");
    case BatchEntry::State::Failed:
        return entry.problem;
    }
    Q_UNREACHABLE();
}

QString iconOf(BatchEntry::State state)
{
    switch (state) {
    case BatchEntry::State::Waiting:
        return u"ellipsis"_s;
    case BatchEntry::State::Working:
        return u"hourglass"_s;
    case BatchEntry::State::Ready:
    case BatchEntry::State::Saved:
        return u"check"_s;
    case BatchEntry::State::Known:
        return u"copy"_s;
    case BatchEntry::State::Failed:
        return u"circle-alert"_s;
    }
    Q_UNREACHABLE();
}

int wordsHeight(const QString &words, int width)
{
    const QRect room(0, 0, std::max(40, width), 1000);
    return QFontMetrics(textFont(TextSize::Hint)).boundingRect(room, Qt::TextWordWrap, words).height();
}

int nameHeight()
{
    return QFontMetrics(textFont(TextSize::Body, QFont::Medium)).height() + 2;
}
} // namespace

void BatchRow::fill(QListWidgetItem &item, const BatchEntry &entry)
{
    const QString words = wordsOf(entry);
    item.setText(entry.name);
    item.setData(stateRole, int(entry.state));
    item.setData(wordsRole, words);
    item.setData(Qt::AccessibleTextRole, QString(entry.name + u", "_s + words));
    item.setToolTip(entry.parcel.address.toHtmlEscaped());
}

QSize BatchRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() - 12 : 400;
    const int words = wordsHeight(index.data(wordsRole).toString(), width - textStart - padding);
    return {width, padding + nameHeight() + words + padding};
}

void BatchRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterGuard guard(painter);
    const Theme &theme = Theme::of(option.widget);
    const auto state = BatchEntry::State(index.data(stateRole).toInt());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if (isCurrent || (option.state & QStyle::State_MouseOver))
        paintBox(painter, option.rect.adjusted(0, 1, 0, -1),
                 {8, theme.color(Token::Sunken), isCurrent ? theme.color(Token::Focus) : QColor()});
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) {
        return mirrored(rect.translated(whole.topLeft()), whole, option.direction);
    };
    const bool isDone = state == BatchEntry::State::Saved || state == BatchEntry::State::Ready;
    paintIcon(painter, placed(QRectF(padding, padding + 1, mark, mark)), iconOf(state),
              theme.color(isDone ? Token::AccentText : Token::Text2));
    const qreal width = whole.width() - textStart - padding;
    paintLine(painter, placed(QRectF(textStart, padding, width, nameHeight())), index.data().toString(),
              textFont(TextSize::Body, QFont::Medium), theme.color(Token::Text));
    const QString words = index.data(wordsRole).toString();
    painter->setFont(textFont(TextSize::Hint));
    painter->setPen(theme.color(state == BatchEntry::State::Failed ? Token::Text2 : Token::Text3));
    painter->drawText(
        placed(QRectF(textStart, padding + nameHeight(), width, whole.height() - padding - nameHeight())),
        int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), words);
}
} // namespace capture
