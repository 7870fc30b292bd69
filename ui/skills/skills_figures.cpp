// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the Skills page says the figures of the ledger.
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/ledger/words.h"
#include "ui/profile/profile_offer.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skills_page.h"
#include "ui/skills/track_meter.h"
#include "ui/skills/what_if_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QTimer>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// More tracks than these are not told apart at a glance.
constexpr int mostTracks = 5;
/// Below this a track's name no longer fits.
constexpr int leastTrackWidth = 132;
/// What stands beside the tracks: the what-if and the margins.
constexpr int besideTracks = 300;

std::optional<int> percentOf(const ledger::TrackCover &cover)
{
    const auto share = cover.share();
    return share ? std::optional(int(std::lround(*share * 100))) : std::nullopt;
}

/// A stage as rows about postings show it.
struct StageLook {
    StageMark mark {};
    QString name {};
    /// Where it stands on the board.
    int place = 0;
};

/// By the keys of the stages.
QHash<QString, StageLook> stageLooks(const Hunt &hunt)
{
    const std::vector<Stage> stages = stagesInOrder(hunt);
    const int steps = int(std::ranges::count(stages, StageKind::Active, &Stage::kind));
    QHash<QString, StageLook> looks;
    int step = 0;
    for (const Stage &stage : stages) {
        step += stage.kind == StageKind::Active ? 1 : 0;
        looks.insert(
            stage.key,
            {stageMark(stage.key, stage.kind, step, steps), names::ofStage(stage), int(looks.size())});
    }
    return looks;
}

QString orderWords(ledger::LearnOrder order)
{
    switch (order) {
    case ledger::LearnOrder::Unlocks:
        return SkillsPage::tr("by what it unlocks");
    case ledger::LearnOrder::GainPerHour:
        return SkillsPage::tr("by gain for an hour");
    case ledger::LearnOrder::Demand:
        return SkillsPage::tr("by how many ask");
    }
    Q_UNREACHABLE();
}
} // namespace

void SkillsPage::refresh()
{
    // A skill of one's own may be gone.
    if (m_current.startsWith(u"user:"_s) && m_books.now()
        && !m_books.now()->market().lexicon().find(m_current))
        setCurrent({});
    refreshWhatIf();
    refreshTracks();
    refreshList();
    // A frame later: with many postings the figures and this list are more than one frame together.
    constexpr int frame = 16; // milliseconds
    QTimer::singleShot(frame, this, &SkillsPage::refreshAskers);
}

void SkillsPage::refreshWhatIf()
{
    std::vector<WhatIfBox::Skill> skills;
    QStringList names;
    for (const QString &key : m_books.supposed()) {
        const QString name = m_books.now() ? m_books.now()->market().nameOf(key) : key;
        skills.push_back({key, name});
        names.append(name);
    }
    const int more = m_books.shift().fullyCovered.after - m_books.shift().fullyCovered.before;
    m_whatIf->setSkills(skills, more);
    m_whatIfLine->setVisible(!skills.empty());
    m_whatIfLine->setNames(ledger::words::together(names));
}

void SkillsPage::refreshTracks()
{
    std::vector<ledger::WhatIf::Track> tracks = m_books.shift().tracks;
    std::ranges::stable_sort(tracks, std::greater {},
                             [](const auto &track) { return track.cover.before.postings; });
    const int room = std::clamp((width() - besideTracks) / leastTrackWidth, 1, mostTracks);
    tracks.resize(std::min(tracks.size(), size_t(room)));
    while (m_tracks.size() < tracks.size()) {
        m_tracks.push_back(new TrackMeter(this));
        m_trackRow->addWidget(m_tracks.back(), 1);
    }
    for (size_t i = 0; i < m_tracks.size(); ++i) {
        m_tracks[i]->setVisible(i < tracks.size());
        if (i >= tracks.size())
            continue;
        const auto &cover = tracks[i].cover;
        m_tracks[i]->setFace({ledger::trackName(cover.before.track), cover.before.postings,
                              percentOf(cover.before),
                              m_books.supposed().isEmpty() ? std::nullopt : percentOf(cover.after)});
    }
    m_noTracks->setVisible(tracks.empty());
}

std::vector<LearnFace> SkillsPage::listFaces() const
{
    std::vector<LearnFace> faces;
    const ledger::Book *now = m_books.now();
    if (!now)
        return faces;
    const std::vector<ledger::LearnStep> steps =
        m_order == ledger::LearnOrder::Unlocks ? m_books.learnNext() : ledger::learnNext(*now, m_order);
    for (const ledger::LearnStep &step : steps) {
        const bool matches = std::ranges::all_of(
            m_filter, [&](const QString &word) { return step.name.contains(word, Qt::CaseInsensitive); });
        if (!matches)
            continue;
        const bool isSupposed = m_books.supposed().contains(step.key);
        LearnFace face {step.key,
                        step.name,
                        step.state,
                        step.demand.required,
                        step.demand.live() - step.demand.required,
                        step.unlocks,
                        isSupposed};
        if (!isSupposed && !m_books.supposed().isEmpty()) {
            face.unlocks = m_books.unlocksThen(step.key);
            face.unlockedBefore = step.unlocks;
        }
        faces.push_back(face);
    }
    return faces;
}

void SkillsPage::refreshList()
{
    m_learn->setRows(listFaces());
    const bool isEmpty = m_learn->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_emptyList->setVisible(isEmpty);
    const bool hasProfile = m_books.now() && m_books.now()->standing().hasProfile();
    if (std::exchange(m_hasProfile, hasProfile) != hasProfile)
        m_offer->setVisible(!hasProfile); // "Not now" holds until a profile comes or goes
    if (!hasProfile)
        m_emptyList->setText(tr("Say what you know first: then the skills that would open the most postings "
                                "stand here."));
    else if (!m_filter.isEmpty())
        m_emptyList->setText(tr("Nothing matches “%1” here.").arg(m_filter.join(u' ')));
    else
        m_emptyList->setText(tr("No gap is asked for in three live postings or more."));
    m_orderButton->setText(orderWords(m_order));
    m_orderButton->setVisible(!isEmpty);
    selectCurrent();
}

std::vector<ledger::AskerShift> SkillsPage::askerShifts() const
{
    return m_books.supposed().isEmpty() ? ledger::askersOnceHad(*m_books.now(), m_current)
                                        : ledger::askersCompared(*m_books.now(), *m_books.then(), m_current);
}

/// The postings that ask, who is furthest along first, as on the board from its end.
std::vector<AskFace> SkillsPage::askFaces(const std::vector<ledger::AskerShift> &shifts) const
{
    const std::vector<AskingPosting> &postings = m_books.now()->market().snapshot().postings;
    const QHash<QString, StageLook> looks = stageLooks(m_hunt);
    std::map<int, std::vector<AskFace>, std::greater<>> byStage;
    for (const ledger::AskerShift &shift : shifts) {
        // A snapshot is in the order of its applications.
        const auto posting =
            std::ranges::lower_bound(postings, shift.asker.application, {}, &AskingPosting::application);
        const StageLook stage = looks.value(posting->stageKey);
        byStage[stage.place].push_back({shift.asker.application, posting->title, posting->company, stage.mark,
                                        stage.name, shift.asker.priority, shift.count.before.have,
                                        shift.count.before.asked, shift.count.after.have,
                                        shift.count.after.isFull});
    }
    std::vector<AskFace> faces;
    for (auto &[stage, each] : byStage)
        std::ranges::move(each, std::back_inserter(faces));
    return faces;
}

void SkillsPage::refreshAskers()
{
    const bool hasAny = m_books.now() && !m_current.isEmpty();
    m_askPanel->setVisible(hasAny);
    if (!hasAny)
        return;
    const std::vector<ledger::AskerShift> shifts = askerShifts();
    m_ask->setFaces(askFaces(shifts));
    const auto full = std::ranges::count_if(shifts, [](const ledger::AskerShift &shift) {
        return shift.count.after.isFull && !shift.count.before.isFull;
    });
    const int count = int(m_books.supposed().size());
    const QString become = count < 2 ? tr("%L1 live, %L2 become full with it")
        : count == 2                 ? tr("%L1 live, %L2 become full with both")
                                     : tr("%L1 live, %L2 become full with all");
    m_askSummary->setText(become.arg(shifts.size()).arg(full));
}

void SkillsPage::showOrders()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto order :
         {ledger::LearnOrder::Unlocks, ledger::LearnOrder::GainPerHour, ledger::LearnOrder::Demand}) {
        QAction *action = menu->addAction(orderWords(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order] {
            m_order = order;
            refreshList();
        });
    }
    menu->popup(m_orderButton->mapToGlobal(m_orderButton->rect().bottomLeft()));
}
