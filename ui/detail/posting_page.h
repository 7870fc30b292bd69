// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/detail/application_detail.h"
#include "ui/detail/skill_card.h"

#include <QTimer>
#include <QWidget>

class PostingHead;
class PostingView;
class QLabel;
class SkillBooks;
class SkillCard;
class Clock;

/// The second tab: the posting's own words, with what they ask for.
class PostingPage final : public QWidget
{
    Q_OBJECT

public:
    PostingPage(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent);

    void setContent(const ApplicationDetail &detail, const PostingSkills &skills, QDate today);
    PostingView *view() const { return m_view; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The skill's own page is wanted.
    void skillRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCard(int mark);
    void hideCardSoon();
    void hideCard();
    void reject(int mark);
    SkillCardFace faceOf(const QString &skill, Priority priority) const;
    void have(int mark);
    void neverMatch(int mark);
    void addWords(const QString &words);
    void listCopies();
    void showCopy(size_t at);
    QString nameOf(const QString &key) const;

    Hunt &m_hunt;
    SkillBooks &m_books;
    const Clock &m_clock;
    PostingHead *m_head;
    PostingView *m_view;
    QLabel *m_notice;
    QLabel *m_empty;
    SkillCard *m_card;
    QTimer m_hiding;
    QTimer m_showing;
    ApplicationId m_application;
    PostingId m_posting;
    QString m_company;
    int m_pointedAt = -1;
};
