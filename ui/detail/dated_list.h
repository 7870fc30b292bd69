// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/marks.h"

#include <QWidget>
#include <variant>
#include <vector>

/// A line of a log: when, a mark, what.
struct DatedLine {
    QString when {};
    /// The name of an icon, or the mark of a stage.
    std::variant<std::monostate, QString, StageMark> mark {};
    QString what {};
    Token color = Token::Text2;
    /// For the tool tip: the full date.
    QString fullWhen {};
    bool operator==(const DatedLine &) const = default;
};

/// One line of it as a widget; its words wrap.
class DatedRow final : public QWidget
{
    Q_OBJECT

public:
    /// `dateWidth`: of the column of dates.
    DatedRow(const DatedLine &line, int dateWidth, QWidget *parent);
    const DatedLine &line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DatedLine m_line;
    int m_dateWidth;
};

/// A list of such lines, rebuilt only where it differs.
class DatedList final : public QWidget
{
    Q_OBJECT

public:
    explicit DatedList(QWidget *parent);
    void setLines(const std::vector<DatedLine> &lines);
    const std::vector<DatedLine> &lines() const { return m_lines; }

private:
    std::vector<DatedLine> m_lines;
};

/// How wide the column of dates is in the running font.
int dateColumnWidth();
