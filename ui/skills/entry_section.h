// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <vector>

class IconButton;
class QLabel;
class QVBoxLayout;
class SectionHeading;

/// One line of a section: evidence, a resource, time spent.
struct EntryFace {
    qint64 id = 0;
    /// Either an icon, or a day and an amount stand before the words.
    QString icon {};
    QString day {};
    QString amount {};
    /// What it is; a link where `link` is an address.
    QString title {};
    QString link {};
    /// Said behind the title.
    QString rest {};
    bool operator==(const EntryFace &) const = default;
};

/// A line that can be opened (Enter, click on its link) and taken away (Delete, its button).
class EntryRow final : public QWidget
{
    Q_OBJECT

public:
    EntryRow(const EntryFace &face, const QString &removeText, bool isLocked, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void opened(const QString &link);
    void removeRequested(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal textStart() const;
    void showButton();

    EntryFace m_face;
    IconButton *m_remove;
    bool m_isLocked;
};

/// A heading with a way to add, and the entries below it.
class EntrySection final : public QWidget
{
    Q_OBJECT

public:
    /// `addText` names the button ("Add evidence"), which is left out where it is empty; `removeText` that of
    /// a row ("Remove this evidence").
    EntrySection(const QString &title, const QString &addText, const QString &removeText, QWidget *parent);

    void setEntries(const std::vector<EntryFace> &entries, bool isLocked);

Q_SIGNALS:
    void addRequested();
    void opened(const QString &link);
    void removeRequested(qint64 id);

private:
    QString m_removeText;
    IconButton *m_add;
    QVBoxLayout *m_rows;
    std::vector<EntryFace> m_entries;
    bool m_isLocked = false;
};
