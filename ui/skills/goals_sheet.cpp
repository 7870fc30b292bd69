// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/goals_sheet.h"

#include "core/hunt/own_words.h"
#include "core/hunt/skill_snapshot.h"
#include "core/hunt/targets.h"
#include "core/ledger/tracks.h"
#include "core/ledger/words.h"
#include "core/reading/reading.h"
#include "ui/detail/plain_label.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int betweenEntries = 4;

/// "78%"; a dash where nothing is required.
QString shareText(const ledger::TrackCover &cover)
{
    const auto share = cover.share();
    return share ? GoalsSheet::tr("%L1%").arg(std::lround(*share * 100)) : u"–"_s;
}

/// "7 of 9 required covered. Good fit. Missing: Apache Kafka, AWS."
QString fitText(const ledger::Fit &fit, const ledger::Market &market)
{
    if (fit.known == ledger::Fit::Known::NothingRecognised)
        return GoalsSheet::tr("No skill was recognised in it.");
    if (fit.known == ledger::Fit::Known::NoProfile)
        return GoalsSheet::tr("Say what you know, and this is measured.");
    QStringList gaps;
    for (const ledger::FitTerm &term : fit.hardGaps()) {
        QStringList names;
        for (const QString &key : term.skills)
            names.append(market.nameOf(key));
        gaps.append(names.join(GoalsSheet::tr(" or ")));
    }
    QString text = GoalsSheet::tr("%1 of %2 required covered. %3.")
                       .arg(fit.coverage.requiredHave())
                       .arg(fit.coverage.required())
                       .arg(ledger::words::ofBand(fit.band));
    return gaps.isEmpty() ? text : text + u' ' + GoalsSheet::tr("Missing: %1.").arg(gaps.join(u", "_s));
}
} // namespace

GoalsSheet::GoalsSheet(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *window)
    : Sheet(window)
    , m_hunt(hunt)
    , m_books(books)
    , m_clock(clock)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Levels and goals"));
    setLargest({640, 740});
    auto *outer = new QVBoxLayout(card());
    outer->setContentsMargins(24, 20, 24, 18);
    outer->addWidget(plainLabel(windowTitle(), TextSize::Panel, Token::Text, card()));
    auto *scroll = new QScrollArea(card());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    auto *page = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() asks for it
    outer->addWidget(scroll, 1);
    m_figures = new QWidget(page);
    m_column->addWidget(m_figures);
    fillBar();
    m_column->addStretch();
    m_problem = plainLabel({}, TextSize::Body, Token::AmberText, card());
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto *close = new Button(Button::Kind::Plain, tr("Close"), card());
    connect(close, &Button::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    fill();
    connect(&books, &SkillBooks::changed, this, &GoalsSheet::fill);
}

void GoalsSheet::addHeading(const QString &text)
{
    m_lines->addSpacing(6);
    m_lines->addWidget(plainLabel(text, TextSize::Section, Token::Text, m_figures));
}

void GoalsSheet::addLine(const QString &text, bool isStrong)
{
    auto *line = plainLabel(text, TextSize::Body, isStrong ? Token::Text : Token::Text2, m_figures);
    line->setWordWrap(true);
    line->setFocusPolicy(Qt::TabFocus);
    m_lines->addWidget(line);
}

void GoalsSheet::fill()
{
    auto *figures = new QWidget(m_column->parentWidget());
    delete m_column->replaceWidget(m_figures, figures);
    m_figures->deleteLater();
    m_figures = figures;
    m_lines = new QVBoxLayout(m_figures);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    fillLevels();
    fillGoals();
}

void GoalsSheet::fillLevels()
{
    const ledger::Book *book = m_books.then();
    addHeading(tr("Required skills you already have, by track and level"));
    const std::vector<ledger::TrackCover> tracks = book ? book->tracks() : std::vector<ledger::TrackCover>();
    if (tracks.empty())
        addLine(tr("As soon as live postings ask for skills, their tracks stand here."));
    for (const ledger::TrackCover &track : tracks) {
        m_lines->addSpacing(betweenEntries);
        addLine(tr("%1: %2 of what %n posting(s) require", nullptr, track.postings)
                    .arg(ledger::trackName(track.track), shareText(track)),
                true);
        QStringList levels;
        for (const ledger::TrackCover &level : book->levels(track.track)) {
            if (level.level)
                levels.append(tr("%1 %2 (%3)")
                                  .arg(ledger::words::ofCareerLevel(*level.level), shareText(level))
                                  .arg(level.postings));
        }
        if (!levels.isEmpty())
            addLine(levels.join(u"  ·  "_s));
    }
}

void GoalsSheet::fillGoals()
{
    addHeading(tr("Target roles"));
    const ledger::Book *book = m_books.then();
    const std::vector<ledger::TargetFit> goals = book ? book->targets() : std::vector<ledger::TargetFit>();
    if (goals.empty())
        addLine(tr("A role you want to grow into, kept in view as a goal: paste its description below."));
    for (const ledger::TargetFit &goal : goals) {
        m_lines->addSpacing(betweenEntries);
        addLine(goal.role.name, true);
        addLine(fitText(goal.fit, book->market()));
    }
}

void GoalsSheet::fillBar()
{
    QWidget *page = m_column->parentWidget();
    m_name = new QLineEdit(page);
    m_name->setPlaceholderText(tr("What to call the role"));
    m_name->setAccessibleName(tr("Name of the target role"));
    m_text = new QPlainTextEdit(page);
    m_text->setPlaceholderText(tr("Its description"));
    m_text->setAccessibleName(tr("Description of the target role"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(90);
    auto *keep = new Button(Button::Kind::Plain, tr("Keep as a goal"), page);
    connect(keep, &Button::clicked, this, &GoalsSheet::keepGoal);
    m_bar = new QLineEdit(page);
    m_bar->setAccessibleName(tr("Own bar in percent"));
    m_bar->setFixedWidth(120);
    const auto own = ownBar(m_hunt);
    m_bar->setText(own ? QString::number(std::lround(*own * 100)) : QString());
    if (m_books.now())
        m_bar->setPlaceholderText(tr("%1, worked out").arg(std::lround(m_books.now()->bar() * 100)));
    connect(m_bar, &QLineEdit::editingFinished, this, &GoalsSheet::setBar);
    m_column->addWidget(m_name);
    m_column->addWidget(m_text);
    m_column->addWidget(keep, 0, Qt::AlignLeading);
    m_column->addSpacing(6);
    m_column->addWidget(plainLabel(tr("Own bar"), TextSize::Section, Token::Text, page));
    QLabel *why =
        plainLabel(tr("From this fit in percent a posting counts as yours, and learn next aims at it. "
                      "Empty: worked out from the postings that led to a talk."),
                   TextSize::Hint, Token::Text2, page);
    why->setWordWrap(true);
    m_column->addWidget(why);
    m_column->addWidget(m_bar);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(keep), static_cast<QWidget *>(m_bar)})
        field->setEnabled(!m_hunt.isReadOnly());
}

void GoalsSheet::keepGoal()
{
    const reading::Source source {m_text->toPlainText().toUtf8(), {}, {}, m_clock.today()};
    const auto read = reading::read(source, skills::Lexicon::standard().with(ownWords(m_hunt)));
    if (!read)
        return say(read.error().message);
    const auto added = addTargetRole(m_hunt, m_name->text(), read->text, m_clock.today());
    if (!added)
        return say(added.error().message);
    say({});
    m_name->clear();
    m_text->clear();
}

void GoalsSheet::setBar()
{
    const QString typed = m_bar->text().trimmed().remove(u'%');
    bool isNumber = false;
    const double percent = QString(typed).replace(u',', u'.').toDouble(&isNumber);
    if (!typed.isEmpty() && !isNumber)
        return say(tr("Type the bar as a number, such as 70, or leave it empty."));
    const std::optional<double> bar = typed.isEmpty() ? std::nullopt : std::optional(percent / 100);
    if (bar == ownBar(m_hunt))
        return;
    const auto set = setOwnBar(m_hunt, bar);
    say(set ? QString() : set.error().message);
}

void GoalsSheet::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}
