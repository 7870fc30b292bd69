// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet says of a posting that is known, and the ways on from there.
#include "core/hunt/captures.h"
#include "core/hunt/duplicates.h"
#include "core/hunt/own_words.h"
#include "core/model/posting.h"
#include "core/reading/posting_diff.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/widgets/banner.h"

namespace {
constexpr qsizetype mostNews = 3;

/// "New here: Pay went up: ... Kafka is new." in short: what updating the known posting would change.
QString newsOf(const Hunt &hunt, PostingId id, const PostingDraft &draft)
{
    const auto known = hunt.find(id);
    if (!known || draft.posting.text.isEmpty() || known->text == draft.posting.text)
        return {};
    const skills::Lexicon lexicon = skills::Lexicon::standard().with(ownWords(hunt));
    QStringList told =
        reading::sentencesOf(reading::diffOf(*known, draft.posting, draft.company, lexicon), lexicon);
    if (told.isEmpty())
        return {};
    if (const qsizetype more = told.size() - mostNews; more > 0) {
        told.resize(mostNews);
        told << AddPostingDialog::tr("And %n more.", nullptr, int(more));
    }
    return AddPostingDialog::tr("New here: %1").arg(told.join(u' '));
}
} // namespace

void AddPostingDialog::findDuplicates()
{
    m_duplicatePause.stop();
    const Result<PostingDraft> draft = m_form.draft();
    const Acquaintance known = draft ? acquaintanceOf(m_hunt, *draft) : Acquaintance();
    m_duplicates = known.likely();
    if (!m_duplicates.empty()) {
        QString why = m_duplicates.front().why;
        if (const int more = int(m_duplicates.size()) - 1; more > 0)
            why += u' ' + tr("And %n more.", nullptr, more);
        if (const QString news = newsOf(m_hunt, m_duplicates.front().posting, *draft); !news.isEmpty())
            why += u' ' + news;
        m_banner->setText(m_duplicates.front().story, why);
    }
    m_banner->setVisible(!m_duplicates.empty());
    m_ended = m_duplicates.empty() ? known.ended : std::nullopt;
    m_endedBanner->setText({}, known.endedBefore);
    m_endedBanner->setVisible(m_ended.has_value());
}

void AddPostingDialog::openKnown(std::optional<ApplicationId> application)
{
    reject();
    if (application)
        Q_EMIT openRequested(*application);
}

/// What is here becomes a newer copy of the posting that is known.
void AddPostingDialog::updateKnown()
{
    m_reading.hurry();
    if (m_reading.isReading() || m_duplicates.empty())
        return;
    const Result<PostingDraft> draft = filledDraft();
    if (!draft)
        return showProblem(draft.error().message);
    const ApplicationId known = m_duplicates.front().application;
    if (const auto updated = updatePosting(m_hunt, known, *draft); !updated)
        return showProblem(updated.error().message);
    clear();
    accept();
    Q_EMIT openRequested(known);
}
