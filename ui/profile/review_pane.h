// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/claim_model.h"

#include <QWidget>

class Button;
class ClaimList;
class QCheckBox;
class QLabel;

/// Skills to tick, and what comes of it: the review of a résumé, or the list of what is asked most.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget *parent);

    /// Shows what is proposed. `person` and its notes are offered beside the skills.
    void setProposals(const QString &title, const QString &hint, const std::vector<ClaimRow> &rows,
                      const ProfileDraft &draft);
    void focusList();
    ClaimList *list() const { return m_list; }

Q_SIGNALS:
    /// What was ticked, with the levels that were set.
    void accepted(const ProfileDraft &ticked);
    void cancelled();

private:
    QWidget *makeFoot();
    void refresh();
    void accept();
    QString personText(const PersonFacts &person) const;

    ClaimModel *m_model;
    ClaimList *m_list;
    QLabel *m_title;
    QLabel *m_hint;
    QCheckBox *m_person;
    QLabel *m_count = nullptr;
    Button *m_take = nullptr;
    Button *m_all = nullptr;
    ProfileDraft m_draft;
};
