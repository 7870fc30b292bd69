// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/posting_page.h"

#include "core/hunt/captures.h"
#include "core/hunt/gaps.h"
#include "core/hunt/names.h"
#include "core/hunt/own_words.h"
#include "core/hunt/skill_words.h"
#include "core/ledger/words.h"
#include "core/skills/own_names.h"
#include "ui/detail/copy_button.h"
#include "ui/detail/copy_sheet.h"
#include "ui/detail/plain_label.h"
#include "ui/detail/posting_head.h"
#include "ui/detail/posting_view.h"
#include "ui/detail/skill_card.h"
#include "ui/models/words.h"
#include "ui/shell/clock.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skill_words.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int restBeforeCard = 150; // milliseconds
constexpr int graceBeforeHiding = 250;

} // namespace

PostingPage::PostingPage(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_books(books)
    , m_clock(clock)
    , m_head(new PostingHead(this))
    , m_view(new PostingView(this))
    , m_notice(plainLabel({}, TextSize::Hint, Token::Text3, this))
    , m_empty(plainLabel(tr("No text was kept for this posting."), TextSize::Body, Token::Text2, this))
    , m_card(new SkillCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addWidget(m_empty);
    m_notice->setContentsMargins(20, 6, 20, 8);
    m_notice->setWordWrap(true);
    m_empty->setContentsMargins(20, 18, 20, 18);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_card->setReadOnlyReason(hunt.readOnlyReason());
    m_hiding.setSingleShot(true);
    m_showing.setSingleShot(true);

    connect(m_view, &PostingView::markPointedAt, this, [this](int mark) {
        m_pointedAt = mark;
        m_hiding.stop();
        m_showing.start(m_view->currentMark() == mark || m_card->isVisible() ? 0 : restBeforeCard);
    });
    connect(m_view, &PostingView::markLeft, this, &PostingPage::hideCardSoon);
    connect(m_view, &PostingView::markRejected, this, &PostingPage::reject);
    connect(m_view, &PostingView::markActivated, this, [this](int mark) {
        showCard(mark);
        m_card->takeFocus();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PostingPage::hideCard);
    connect(&m_showing, &QTimer::timeout, this, [this] { showCard(m_pointedAt); });
    connect(&m_hiding, &QTimer::timeout, this, [this] {
        if (!m_card->isUnderMouse())
            hideCard();
    });
    connect(m_card, &SkillCard::left, this, [this] {
        if (m_card->isAncestorOf(focusWidget()))
            m_view->setFocus();
        hideCard();
    });
    connect(m_card, &SkillCard::rejected, this, [this] { reject(m_pointedAt); });
    connect(m_card, &SkillCard::neverMatched, this, [this] { neverMatch(m_pointedAt); });
    connect(m_card, &SkillCard::had, this, [this] { have(m_pointedAt); });
    connect(m_card, &SkillCard::gapRequested, this, [this] {
        const QString key = m_view->marks().at(size_t(m_pointedAt)).skill;
        hideCard();
        Q_EMIT skillRequested(key);
    });
    connect(m_head->copyButton(), &QAbstractButton::clicked, this, &PostingPage::listCopies);
    connect(m_view, &PostingView::skillWanted, this, &PostingPage::addWords);
}

void PostingPage::setContent(const ApplicationDetail &detail, const PostingSkills &skills, QDate today)
{
    if (detail.posting.id != m_posting) {
        hideCard();
        m_view->setCurrentMark({});
        m_view->verticalScrollBar()->setValue(0);
    }
    m_application = detail.application.id;
    m_posting = detail.posting.id;
    m_company = detail.company;
    const bool hasText = !detail.posting.text.trimmed().isEmpty();
    const QString copyDay =
        detail.copyTakenAt ? words::day(detail.copyTakenAt->toLocalTime().date(), today) : QString();
    m_head->setContent(skills, hasText ? copyDay : QString());
    m_head->setVisible(hasText && m_head->heightForWidth(width()) > 0);
    m_view->setContent(detail.posting.text, skills);
    m_view->setVisible(hasText);
    m_empty->setVisible(!hasText);
    m_notice->setVisible(hasText && m_view->wasCut());
    m_notice->setText(tr("Only the first %1 characters are shown. The whole text is kept in the file.")
                          .arg(QLocale().toString(longestShownText)));
}

void PostingPage::showCard(int mark)
{
    if (mark < 0 || mark >= int(m_view->marks().size()))
        return;
    const PostingSkills::Mark &shown = m_view->marks()[size_t(mark)];
    m_pointedAt = mark;
    SkillCardFace face = faceOf(shown.skill, shown.priority);
    face.state = shown.state;
    m_card->setFace(face);
    m_card->placeAt(m_view->markRect(mark).translated(m_view->pos()));
}

void PostingPage::hideCardSoon()
{
    m_showing.stop();
    m_hiding.start(graceBeforeHiding);
}

void PostingPage::hideCard()
{
    m_showing.stop();
    m_hiding.stop();
    m_card->hide();
}

void PostingPage::reject(int mark)
{
    if (mark < 0 || mark >= int(m_view->marks().size()))
        return;
    const QString skill = m_view->marks()[size_t(mark)].skill;
    const bool hadFocus = m_card->isAncestorOf(focusWidget()) || m_view->hasFocus();
    hideCard();
    if (hadFocus)
        m_view->setFocus();
    const Result<void> done = rejectSkill(m_hunt, m_application, {skill, nameOf(skill)});
    if (!done)
        Q_EMIT failed(done.error());
}

void PostingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    hideCard();
}

QString PostingPage::nameOf(const QString &key) const
{
    return m_books.now() ? m_books.now()->market().nameOf(key) : key;
}

SkillCardFace PostingPage::faceOf(const QString &skill, Priority priority) const
{
    SkillCardFace face;
    face.name = nameOf(skill);
    face.priority = priority;
    if (!m_books.now())
        return face;
    const ledger::SkillEntry entry = m_books.now()->entry(skill);
    face.live = entry.demand.live();
    face.required = entry.demand.required;
    if (!entry.state || isCovered(*entry.state))
        return face;
    face.closing = ledger::words::ofClosing(entry.unlocks);
    const int planned = qRound(entry.hoursPlanned.value_or(entry.usualHours) * 60);
    face.plan = entry.hoursLogged > 0
        ? tr("%1 of %2 h").arg(words::hours(qRound(entry.hoursLogged * 60)), words::hours(planned))
        : tr("Not started, about %1 h").arg(words::hours(qRound(planned / 60.0) * 60));
    return face;
}

void PostingPage::have(int mark)
{
    if (mark < 0 || mark >= int(m_view->marks().size()))
        return;
    const QString skill = m_view->marks()[size_t(mark)].skill;
    hideCard();
    m_view->setFocus();
    const auto done = setGapState(m_hunt, skill, GapState::Have, m_clock.today(), nameOf(skill));
    if (!done)
        Q_EMIT failed(done.error());
}

void PostingPage::neverMatch(int mark)
{
    if (mark < 0 || mark >= int(m_view->marks().size()))
        return;
    const PostingSkills::Mark &shown = m_view->marks()[size_t(mark)];
    const QString skill = shown.skill;
    const QString word = m_view->markText(mark);
    hideCard();
    m_view->setFocus();
    if (const auto done = ::neverMatch(m_hunt, skill, word); !done)
        Q_EMIT failed(done.error());
}

void PostingPage::addWords(const QString &words)
{
    // Before the figures are there, the list that every hunt has.
    const skills::Lexicon &lexicon =
        m_books.now() ? m_books.now()->market().lexicon() : skills::Lexicon::standard();
    const skills::Skill *known = lexicon.named(words);
    SpokenOf spoken {known ? known->key : QString(), known ? known->name : words};
    const auto add = [&]() -> Result<void> {
        if (!known) {
            if (const auto allowed = skills::mayBeOwn(lexicon, words); !allowed)
                return allowed;
            Result<QString> key = addOwnSkill(m_hunt, words);
            if (!key)
                return tl::unexpected(key.error());
            spoken.skill = *key;
        }
        return addSkill(m_hunt, m_application, spoken, Priority::Unspecified);
    };
    if (const Result<void> done = add(); !done)
        Q_EMIT failed(done.error());
}

void PostingPage::listCopies()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Copies of this posting"));
    const std::vector<Capture> copies = captures::of(m_hunt, m_posting);
    for (size_t at = 0; at < copies.size(); ++at) {
        const QString name = copyName(copies[at]).replace(u'&', u"&&"_s);
        QAction *entry = menu->addAction(at == 0 && copies.size() > 1 ? tr("%1 (newest)").arg(name) : name);
        connect(entry, &QAction::triggered, this, [this, at] { showCopy(at); });
    }
    const QWidget *button = m_head->copyButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void PostingPage::showCopy(size_t at)
{
    const std::vector<Capture> copies = captures::of(m_hunt, m_posting);
    if (at >= copies.size())
        return;
    auto *sheet = new CopySheet(copyOf(m_hunt, copies, at, m_company), window());
    connect(sheet, &CopySheet::failed, this, &PostingPage::failed);
    sheet->open();
    sheet->setFocus();
}
