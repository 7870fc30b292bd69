// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/first_start.h"

#include "ui/capture/field_box.h"
#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using capture::PaintedMark;

namespace {
constexpr int radius = 14;
constexpr int padding = 40;
constexpr int widest = 900;
/// Room around the card for its shadow.
constexpr int shade = 40;

enum class Weight { First, Other };

struct WayWords {
    QString icon {};
    QString title {};
    QString text {};
};

/// One way in: a picture, what it is, the button that does it.
class Way final : public QWidget
{
public:
    Way(Weight weight, const WayWords &words, QWidget *parent) : QWidget(parent), m_weight(weight)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(19, 19, 19, 17);
        rows->setSpacing(6);
        rows->addWidget(new PaintedMark(
            QSize(40, 40),
            [this, icon = words.icon](QPainter *painter, const QRectF &rect) {
                paintMark(painter, rect, icon);
            },
            this));
        rows->addSpacing(8);
        rows->addWidget(plainLabel(words.title, TextSize::Section, this));
        auto *text = plainLabel(words.text, TextSize::Body, this);
        text->setWordWrap(true);
        rows->addWidget(text);
        rows->addStretch(1);
        rows->addSpacing(6);
    }

    void addButton(Button *button)
    {
        button->setAutoDefault(false);
        layout()->addWidget(button);
        layout()->setAlignment(button, Qt::AlignLeading);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        RoundBox box {10, theme.color(Token::Card), theme.color(Token::Line)};
        if (m_weight == Weight::First) {
            box.fill = blended(theme.color(Token::Card), theme.color(Token::AccentTint), 0.45);
            box.line = theme.color(Token::Accent);
        }
        paintBox(&painter, rect(), box);
    }

private:
    void paintMark(QPainter *painter, const QRectF &rect, const QString &icon) const
    {
        const Theme &theme = Theme::of(this);
        const bool isFirst = m_weight == Weight::First;
        paintBox(painter, rect, {8, theme.color(isFirst ? Token::AccentTint : Token::Sunken), {}, 0});
        paintIcon(painter, rect.adjusted(10, 10, -10, -10), icon,
                  theme.color(isFirst ? Token::AccentText : Token::Text2));
    }

    Weight m_weight;
};
} // namespace

FirstStart::FirstStart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("First start"));
    auto *rows = new QVBoxLayout(this);
    const int margin = shade + padding;
    rows->setContentsMargins(margin, shade + 36, margin, shade + 28);
    rows->setSpacing(0);
    rows->addWidget(head());
    rows->addSpacing(24);
    rows->addWidget(ways(), 1);
    rows->addSpacing(14);
    rows->addWidget(foot());
    setMaximumWidth(widest + 2 * shade);
}

QSize FirstStart::sizeHint() const
{
    return QSize(widest + 2 * shade, QWidget::sizeHint().height());
}

QWidget *FirstStart::head()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(
        new PaintedMark(
            QSize(48, 48),
            [this](QPainter *painter, const QRectF &rect) { paintLogo(painter, rect, Theme::of(this)); },
            head),
        0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *title = plainLabel(tr("A calm place for your job hunt"), TextSize::Page, head);
    title->setFont(textFont(TextSize::Page, QFont::DemiBold, 1.2));
    title->setWordWrap(true);
    auto *below = plainLabel(tr("Everything stays in one file on this computer. No account, no cloud."),
                             TextSize::Body, head);
    below->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(below);
    row->addLayout(words, 1);
    return head;
}

QWidget *FirstStart::ways()
{
    auto *ways = new QWidget(this);
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto *paste =
        new Way(Weight::First,
                {u"clipboard-paste"_s, tr("Paste a posting"),
                 tr("Copy the text of a job you like. Foothold finds the role, pay, dates and skills.")},
                ways);
    auto *pasteButton = new PrimaryButton(tr("Paste a posting"), paste);
    pasteButton->setKeys(QKeySequence(Qt::CTRL | Qt::Key_V));
    paste->addButton(pasteButton);
    auto *demo =
        new Way(Weight::Other,
                {u"footprints"_s, tr("Look at the demo hunt"),
                 tr("Fifty-nine made-up postings in a separate file, so that you can try every page.")},
                ways);
    auto *demoButton = new Button(Button::Kind::Plain, tr("Open the demo"), demo);
    demo->addButton(demoButton);
    connect(pasteButton, &QAbstractButton::clicked, this, &FirstStart::pasteRequested);
    connect(demoButton, &QAbstractButton::clicked, this, &FirstStart::demoRequested);
    row->addWidget(paste, 1);
    row->addWidget(demo, 1);
    return ways;
}

QWidget *FirstStart::foot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new PaintedMark(
        QSize(16, 16),
        [this](QPainter *painter, const QRectF &rect) {
            paintIcon(painter, rect, u"mouse-pointer-click"_s, Theme::of(this).color(Token::Text3));
        },
        foot));
    auto *drop =
        plainLabel(tr("You can also drop a text, a web page, a file or a link anywhere on this window."),
                   TextSize::Hint, QPalette::PlaceholderText, foot);
    drop->setWordWrap(true);
    row->addWidget(drop, 1);
    auto *open = new Button(Button::Kind::Text, tr("Open an existing hunt…"), foot);
    open->setHeight(Button::Height::Small);
    open->setAutoDefault(false);
    connect(open, &QAbstractButton::clicked, this, &FirstStart::openRequested);
    row->addWidget(open);
    return foot;
}

void FirstStart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
    paintShadow(&painter, card, radius, Elevation::PopUp, theme);
    paintBox(&painter, card, {radius, theme.color(Token::Card), theme.color(Token::Line)});
}
