// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVarLengthArray>

/// Where a match and its groups begin and end, two numbers each; -1 for a group that took no part.
using PatternSpans = QVarLengthArray<int, 24>;

/// What a Pattern found. Speaks as QRegularExpressionMatch does, at no allocation for a match of few groups.
class PatternMatch final
{
public:
    PatternMatch() = default;
    /// `kept` shares its letters with `text`, or is empty where the caller's own outlive the match.
    PatternMatch(const QString &kept, QStringView text, const QStringList &names, PatternSpans spans)
        : m_kept(kept)
        , m_text(text)
        , m_names(names)
        , m_spans(std::move(spans))
    {
    }

    bool hasMatch() const { return !m_spans.isEmpty(); }
    bool hasCaptured(int group) const { return capturedStart(group) >= 0; }
    bool hasCaptured(QStringView name) const { return hasCaptured(groupOf(name)); }
    /// The last group that took part; -1 without a match.
    int lastCapturedIndex() const { return int(m_spans.size() / 2) - 1; }

    /// Of group 0, the whole match, or of another one; -1 where it took no part.
    qsizetype capturedStart(int group = 0) const { return at(group, 0); }
    qsizetype capturedStart(QStringView name) const { return at(groupOf(name), 0); }
    qsizetype capturedEnd(int group = 0) const { return at(group, 1); }
    qsizetype capturedEnd(QStringView name) const { return at(groupOf(name), 1); }
    qsizetype capturedLength(int group = 0) const { return at(group, 1) - at(group, 0); }
    qsizetype capturedLength(QStringView name) const { return capturedLength(groupOf(name)); }
    QStringView capturedView(int group = 0) const
    {
        return hasCaptured(group) ? m_text.sliced(at(group, 0), capturedLength(group)) : QStringView();
    }
    QStringView capturedView(QStringView name) const { return capturedView(groupOf(name)); }
    QString captured(int group = 0) const { return capturedView(group).toString(); }
    QString captured(QStringView name) const { return captured(groupOf(name)); }

private:
    int groupOf(QStringView name) const { return int(m_names.indexOf(name)); }
    qsizetype at(int group, int end) const
    {
        return group < 0 || group > lastCapturedIndex() ? -1 : m_spans[group * 2 + end];
    }

    QString m_kept;
    QStringView m_text;
    /// The name of each group, mostly empty.
    QStringList m_names;
    PatternSpans m_spans;
};
