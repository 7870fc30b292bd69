// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_ground.h"
#include "ui/board/board_page.h"
#include "ui/board/column_view.h"
#include "ui/widgets/search_field.h"

#include <QPainter>
#include <QStaticText>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bench {
namespace {
/// As many cards as the board shows, in their places, from a picture of their frame and five prepared lines
/// of text each: the least that painting them all anew can cost.
class PreparedCards final : public QWidget
{
public:
    explicit PreparedCards(const BoardPage &board)
    {
        resize(board.size());
        for (const auto *view : board.findChildren<ColumnView *>())
            take(board, *view);
        for (int line = 0; line < linesOfCard; ++line)
            m_lines.emplace_back(u"Python developer, line %1"_s.arg(line));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::lightGray);
        for (const QRect &card : m_cards) {
            painter.drawPixmap(card.topLeft(), m_frame);
            for (size_t line = 0; line < m_lines.size(); ++line)
                painter.drawStaticText(card.topLeft() + QPoint(12, 8 + int(line) * 20), m_lines[line]);
        }
    }

private:
    static constexpr int linesOfCard = 5;

    void take(const BoardPage &board, const ColumnView &view)
    {
        const QRect seen = view.viewport()->rect();
        for (int row = 0; row < view.cards()->rowCount(); ++row) {
            const QRect card = view.visualRect(view.cards()->index(row));
            if (!card.intersects(seen))
                break;
            m_cards.push_back(card.translated(view.viewport()->mapTo(&board, QPoint())));
            if (m_frame.isNull())
                m_frame = frameOf(card.size());
        }
    }

    static QPixmap frameOf(QSize size)
    {
        QPixmap frame(size);
        frame.fill(Qt::transparent);
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRect(QPoint(), size).adjusted(4, 4, -4, -4), 10, 10);
        return frame;
    }

    std::vector<QRect> m_cards;
    std::vector<QStaticText> m_lines;
    QPixmap m_frame;
};

double repaintOfPreparedCards(const BoardPage &board)
{
    PreparedCards cards(board);
    cards.show();
    if (!QTest::qWaitForWindowExposed(&cards))
        return 0;
    return medianOf(31, [&] { cards.repaint(); });
}
} // namespace

Result<Measured> filterToPainted(Ground &ground)
{
    const auto board = BoardGround::open(ground.largeHunt());
    if (!board)
        return tl::unexpected(board.error());
    MainWindow &window = (*board)->window();
    const double repaint = repaintOfPreparedCards(*window.workspace()->board());
    window.activateWindow();
    auto *field = window.findChild<SearchField *>();
    field->setFocus();
    // Words that many, some and hardly any of the cards contain, letter by letter there and back.
    std::vector<double> strokes;
    for (const char *word : {"python", "senior", "data 12", "platform 977"}) {
        for (const char *letter = word; *letter != 0; ++letter)
            strokes.push_back((*board)->settle([&] { QTest::keyClick(field, *letter); }));
        for (const char *letter = word; *letter != 0; ++letter)
            strokes.push_back((*board)->settle([&] { QTest::keyClick(field, Qt::Key_Backspace); }));
    }
    return Measured {median(std::move(strokes)), repaint, "ms"};
}
} // namespace bench
