// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/gap_goals.h"

#include "core/hunt/gaps.h"
#include "ui/capture/words.h"
#include "ui/detail/fact_edit.h"
#include "ui/detail/plain_label.h"
#include "ui/models/words.h"
#include "ui/skills/skill_words.h"
#include "ui/widgets/level_bars.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int roomy = 470;
/// Below this the share of the hours is said in figures only.
constexpr int roomForBar = 440;
} // namespace

/// How much of the planned time is spent; nothing where nothing is planned.
class GapGoals::HoursBar final : public QWidget
{
public:
    explicit HoursBar(QWidget *parent) : QWidget(parent) { setFixedSize(62, 20); }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const QRectF track(0, (height() - 7) / 2.0, width(), 7);
        paintBox(&painter, track, {3.5, theme.color(Token::LossTint), {}});
        const QRectF part(track.topLeft(), QSizeF(track.width() * std::clamp(m_share, 0.0, 1.0), 7));
        if (m_share > 0)
            paintBox(&painter, mirrored(part, track, layoutDirection()),
                     {3.5, theme.color(Token::Learning), {}});
    }

private:
    double m_share = 0;
};

GapGoals::GapGoals(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_cells(new QHBoxLayout(this))
{
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(0);
    QHBoxLayout *level = addCell(tr("Target level"));
    m_levelWord = plainLabel({}, TextSize::Body, Token::Text, this);
    level->addWidget(m_levelWord);
    m_level = new LevelBars(tr("Target level"), this);
    level->addWidget(m_level);
    level->addStretch();
    connect(m_level, &LevelBars::chosen, this, [this](int wished) {
        const auto target = wished > 0 ? std::optional(wished) : std::nullopt;
        if (const auto saved = setTargetLevel(m_hunt, m_skill, target, m_name); !saved)
            Q_EMIT failed(saved.error());
    });
    QHBoxLayout *hours = addCell(tr("Hours"));
    m_logged = plainLabel({}, TextSize::Body, Token::Text, this);
    hours->addWidget(m_logged);
    m_planned = addField(hours, tr("Hours planned"), [this](const QString &text) { return saveHours(text); });
    m_planned->setFixedWidth(QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(u"0000"_s) + 16);
    m_bar = new HoursBar(this);
    hours->addWidget(m_bar);
    hours->addStretch();
    QHBoxLayout *date = addCell(tr("Target date"));
    m_date = addField(date, tr("Target date"), [this](const QString &text) { return saveDate(text); });
    m_away = plainLabel({}, TextSize::Hint, Token::Text3, this);
    date->addWidget(m_away);
}

QHBoxLayout *GapGoals::addCell(const QString &title)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(18, 10, 10, 10);
    column->setSpacing(2);
    column->addWidget(plainLabel(title, TextSize::Hint, Token::Text3, box));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    m_cells->addWidget(box, 1);
    m_boxes.push_back(box);
    return row;
}

FactEdit *GapGoals::addField(QHBoxLayout *cell, const QString &name,
                             const std::function<Result<Changes>(const QString &)> &save)
{
    const auto saved = [save](const QString &text) -> Result<void> {
        const Result<Changes> done = save(text);
        return done ? Result<void>() : tl::unexpected(done.error());
    };
    auto *field = new FactEdit(name, FactEdit::Saves::Finishing, saved, this);
    field->setReadOnlyReason(m_hunt.readOnlyReason());
    connect(field, &FactEdit::refused, this, [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT failed({sentence, {}});
    });
    cell->addWidget(field);
    return field;
}

Result<Changes> GapGoals::saveHours(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return setHoursPlanned(m_hunt, m_skill, {}, m_name);
    bool isNumber = false;
    const double hours = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        return fail(tr("Type the hours as a number, such as 40."));
    return setHoursPlanned(m_hunt, m_skill, hours, m_name);
}

Result<Changes> GapGoals::saveDate(const QString &text)
{
    if (text.trimmed().isEmpty())
        return setTargetDate(m_hunt, m_skill, {}, m_name);
    const auto day = capture::dayFrom(text, m_clock.today());
    if (!day)
        return fail(tr("This names no day. Type it such as 21 Nov 2025."));
    return setTargetDate(m_hunt, m_skill, day, m_name);
}

void GapGoals::setNote(const GapNote &note, int minutesLogged, const QString &name)
{
    m_skill = note.skill;
    m_name = name;
    const QSignalBlocker quiet(m_level);
    m_level->setValue(note.targetLevel.value_or(0));
    m_level->setAccessibleDescription(levelWords(note.targetLevel.value_or(0)));
    m_levelWord->setText(note.targetLevel ? levelWords(*note.targetLevel) : tr("Not set"));
    m_level->setEnabled(!m_hunt.isReadOnly());
    const QString logged = words::hours(minutesLogged);
    m_logged->setText(note.hoursPlanned ? tr("%1 of", "hours logged of hours planned").arg(logged) : logged);
    const QString planned = note.hoursPlanned ? QLocale().toString(*note.hoursPlanned, 'g', 4) : QString();
    m_planned->setValue(planned, planned);
    m_hasPlan = note.hoursPlanned.value_or(0) > 0;
    m_bar->setShare(m_hasPlan ? minutesLogged / 60.0 / *note.hoursPlanned : 0);
    const QString day = note.targetDate ? words::fullDay(*note.targetDate, m_clock.today()) : QString();
    m_date->setValue(day, note.targetDate ? capture::dayText(*note.targetDate) : QString());
    m_date->setMinimumWidth(lineWidth(day, textFont(TextSize::Body)) + 3 * factInset);
    m_away->setText(note.targetDate ? words::away(*note.targetDate, m_clock.today()) : QString());
    fit();
}

void GapGoals::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is no room the goals themselves are enough.
void GapGoals::fit()
{
    m_away->setVisible(width() >= roomy);
    m_levelWord->setVisible(width() >= roomy);
    m_bar->setVisible(m_hasPlan && width() >= roomForBar);
}

void GapGoals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = Theme::of(this).color(Token::Line);
    for (size_t i = 1; i < m_boxes.size(); ++i) {
        const QRect box = m_boxes[i]->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? box.right() : box.left();
        painter.fillRect(x, 0, 1, height(), line);
    }
}
