// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_page.h"

#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "ui/detail/plain_label.h"
#include "ui/profile/about_form.h"
#include "ui/profile/claim_list.h"
#include "ui/profile/claim_rows.h"
#include "ui/profile/profile_offer.h"
#include "ui/profile/resume_file.h"
#include "ui/profile/review_pane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 16;
} // namespace

ProfilePage::ProfilePage(Hunt &hunt, const Clock &clock, const Dialogs &dialogs, QWidget *parent)
    : PageView(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget(this))
    , m_review(new ReviewPane(this))
    , m_model(new ClaimModel(ClaimModel::Mode::Show, this))
{
    setAccessibleName(tr("Profile"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 16);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeProfile());
    m_stack->addWidget(m_review);
    connect(m_review, &ReviewPane::accepted, this, &ProfilePage::accept);
    connect(m_review, &ReviewPane::cancelled, this, &ProfilePage::escape);
    connect(&m_hunt, &Hunt::changed, this, &ProfilePage::refresh);
    refresh();
}

QWidget *ProfilePage::makeProfile()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_offer = new ProfileOffer(page);
    m_list = new ClaimList(m_model, page);
    m_list->setAccessibleName(tr("Skills of your profile"));
    layout->addWidget(m_offer);
    layout->addWidget(makeHead());
    auto *panel = new Panel(tr("Profile"), page);
    panel->addRow(m_list, 1);
    layout->addWidget(panel, 1);
    connect(m_offer, &ProfileOffer::readWanted, this, &ProfilePage::chooseResume);
    connect(m_offer, &ProfileOffer::tickWanted, this, &ProfilePage::tickKnown);
    connect(m_list, &ClaimList::levelChosen, this, &ProfilePage::setLevel);
    connect(m_list, &ClaimList::removeRequested, this, &ProfilePage::remove);
    return page;
}

QWidget *ProfilePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 4, 0, 0);
    m_summary = plainLabel({}, TextSize::Body, Token::Text2, head);
    m_summary->setWordWrap(true);
    m_read = new Button(Button::Kind::Plain, tr("Read a résumé…"), head);
    m_read->setIconName(u"file-text"_s);
    m_tick = new Button(Button::Kind::Plain, tr("Tick what I know"), head);
    m_tick->setIconName(u"list-checks"_s);
    m_about = new Button(Button::Kind::Plain, tr("About you…"), head);
    m_about->setIconName(u"user"_s);
    m_about->setToolTip(
        tr("Years, degree, places and visa: what a posting may stand or fall by").toHtmlEscaped());
    row->addWidget(m_summary, 1);
    row->addWidget(m_about);
    row->addWidget(m_read);
    row->addWidget(m_tick);
    connect(m_about, &Button::clicked, this, [this] { askAboutPerson(m_hunt, window()); });
    connect(m_read, &Button::clicked, this, &ProfilePage::chooseResume);
    connect(m_tick, &Button::clicked, this, &ProfilePage::tickKnown);
    return head;
}

void ProfilePage::followOwnWords()
{
    const OwnWords own = ownWords(m_hunt);
    if (m_lexicon && own == m_own)
        return;
    m_own = own;
    m_lexicon = std::make_shared<const skills::Lexicon>(skills::Lexicon::standard().with(own));
}

void ProfilePage::refresh()
{
    followOwnWords();
    const std::vector<ClaimRow> rows = claims::ofProfile(m_hunt, *m_lexicon);
    const int current = m_list->currentIndex().row();
    m_model->setRows(rows);
    if (current >= 0 && !rows.empty())
        m_list->setCurrentIndex(m_model->index(std::min(current, int(rows.size()) - 1)));
    m_offer->setVisible(rows.empty());
    m_read->setVisible(!rows.empty());
    m_tick->setVisible(!rows.empty());
    m_summary->setText(
        rows.empty() ? tr("A résumé can also be dropped here. Nothing is taken before you tick it.")
                     : tr("%n skill(s). Keys 0 to 4 set how well you know one.", nullptr, int(rows.size())));
    for (Button *button : {m_read, m_tick, m_about})
        button->setEnabled(!m_hunt.isReadOnly());
}

void ProfilePage::chooseResume()
{
    const QString path = m_dialogs.open(this, tr("Read a résumé"), {}, resumefile::filter());
    if (!path.isEmpty())
        readResume(path);
}

void ProfilePage::readResume(const QString &path)
{
    m_read->setEnabled(false);
    QtConcurrent::run(resumefile::read, path, m_clock.today(), m_lexicon)
        .then(this, [this, name = QFileInfo(path).fileName()](const Result<ProfileDraft> &draft) {
            m_read->setEnabled(!m_hunt.isReadOnly());
            if (draft)
                review(*draft, name);
            else
                Q_EMIT failed(draft.error());
            Q_EMIT resumeRead();
        });
}

void ProfilePage::review(const ProfileDraft &draft, const QString &fileName)
{
    const bool isDoubted = !draft.doubt.isEmpty();
    const QString hint = isDoubted
        ? tr("Nothing is ticked. You can tick what is so all the same: Space ticks, 0 to 4 set the level.")
        : tr("Untick what is not so and set how well you know each: Space ticks, 0 to 4 set the level.");
    m_review->setProposals(isDoubted ? tr("Is this a résumé?") : tr("What your résumé shows"), hint,
                           claims::ofResume(m_hunt, *m_lexicon, draft, fileName), draft);
    m_stack->setCurrentWidget(m_review);
    m_review->focusList();
}

void ProfilePage::tickKnown()
{
    const std::vector<ClaimRow> rows = claims::ofAsked(m_hunt, *m_lexicon);
    const QString hint = rows.empty()
        ? tr("No posting of this hunt asks for a skill that is not in your profile.")
        : tr("What your postings ask for most. Space ticks, 0 to 4 set the level.");
    m_review->setProposals(tr("Tick what you know"), hint, rows, {});
    m_stack->setCurrentWidget(m_review);
    m_review->focusList();
}

void ProfilePage::accept(const ProfileDraft &ticked)
{
    if (const auto taken = acceptProfile(m_hunt, ticked); !taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    escape();
}

void ProfilePage::setLevel(int row, int level)
{
    ProfileSkill skill = m_model->row(row).proposal.skill;
    skill.level = level;
    if (const auto set = setProfileSkill(m_hunt, skill, m_lexicon->nameOf(skill.skill)); !set) {
        Q_EMIT failed(set.error());
        refresh();
    }
}

void ProfilePage::remove(int row)
{
    const QString key = m_model->row(row).proposal.skill.skill;
    if (const auto removed = removeProfileSkill(m_hunt, key, m_lexicon->nameOf(key)); !removed)
        Q_EMIT failed(removed.error());
}

void ProfilePage::focusPage()
{
    if (m_stack->currentWidget() == m_review)
        m_review->focusList();
    else if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_offer->focusFirst();
}

bool ProfilePage::escape()
{
    if (m_stack->currentWidget() != m_review)
        return false;
    m_stack->setCurrentIndex(0);
    focusPage();
    return true;
}

void ProfilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_hunt.isReadOnly() && !resumefile::in(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProfilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readResume(resumefile::in(event->mimeData()));
}
