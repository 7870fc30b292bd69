// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/own_words.h"
#include "core/model/profile_draft.h"
#include "core/skills/lexicon.h"
#include "ui/shell/clock.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/pages.h"

#include <memory>

class Button;
class ClaimList;
class ClaimModel;
class ProfileOffer;
class QLabel;
class QStackedWidget;
class ReviewPane;

/// What the person knows: read from a résumé, ticked from what is asked, and set by hand.
class ProfilePage final : public PageView
{
    Q_OBJECT

public:
    ProfilePage(Hunt &hunt, const Clock &clock, const Dialogs &dialogs, QWidget *parent);

    /// Asks for a file and reads it.
    void chooseResume();
    /// Shows what a file proposes; reads it beside the window.
    void readResume(const QString &path);
    /// Shows the skills that are asked most, to tick.
    void tickKnown();

    void focusPage() override;
    bool escape() override;

Q_SIGNALS:
    /// A résumé was read, or could not be: the review or the sentence is there.
    void resumeRead();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeProfile();
    QWidget *makeHead();
    void refresh();
    /// Names are those of the lexicon with what the person added to it.
    void followOwnWords();
    void review(const ProfileDraft &draft, const QString &fileName);
    void accept(const ProfileDraft &ticked);
    void setLevel(int row, int level);
    void remove(int row);

    Hunt &m_hunt;
    const Clock &m_clock;
    const Dialogs &m_dialogs;
    QStackedWidget *m_stack;
    ReviewPane *m_review;
    ClaimModel *m_model;
    ClaimList *m_list = nullptr;
    ProfileOffer *m_offer = nullptr;
    QLabel *m_summary = nullptr;
    Button *m_read = nullptr;
    Button *m_tick = nullptr;
    Button *m_about = nullptr;
    OwnWords m_own;
    std::shared_ptr<const skills::Lexicon> m_lexicon;
};
