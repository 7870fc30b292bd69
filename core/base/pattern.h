// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/base/pattern_gate.h"

#include <QRegularExpression>
#include <QString>
#include <optional>

/// A regular expression that looks before it tries: from its own source it knows with which letters it may
/// begin, and only there the expression itself is asked. It finds what QRegularExpression finds, in a
/// fraction of the time where the text is long and the expression a list of words.
class Pattern final
{
public:
    Pattern() = default;
    explicit Pattern(const QString &source, QRegularExpression::PatternOptions options = {});

    const QRegularExpression &expression() const { return m_expression; }

    /// The first match at or behind `from`. The match keeps a string; a view must outlive it. `landmarks` are
    /// those of the same text, where they are known.
    QRegularExpressionMatch match(QStringView text, qsizetype from = 0) const;
    QRegularExpressionMatch match(const QString &text, qsizetype from = 0) const;
    QRegularExpressionMatch match(const QString &text, const Landmarks &landmarks, qsizetype from = 0) const;
    bool isIn(QStringView text) const { return find(text, Ground(text), 0).has_value(); }

    /// All matches in order; none begins before the end of the one before it. The pattern and the landmarks
    /// must outlive them.
    template <class Text> class Matches;
    Matches<QStringView> globalMatch(QStringView text) const;
    Matches<QString> globalMatch(const QString &text) const;
    Matches<QString> globalMatch(const QString &text, const Landmarks &landmarks) const;

private:
    /// What is known of a text in which several matches are sought.
    struct Ground {
        explicit Ground(QStringView text) : isWhole(text.isValidUtf16()) { }
        explicit Ground(const Landmarks &of) : landmarks(&of), isWhole(of.isWhole()) { }
        const Landmarks *landmarks = nullptr;
        bool isWhole = true;
    };
    bool hasBroadBeginning(const Ground &ground) const;
    template <class Text>
    std::optional<QRegularExpressionMatch> find(const Text &text, const Ground &ground, qsizetype from) const;

    QRegularExpression m_expression;
    /// The same, tried at one place only. A match option would do that too, but without compiled code.
    QRegularExpression m_atPlace;
    PatternGate m_gate;
};

template <class Text> class Pattern::Matches final
{
public:
    Matches(const Pattern &pattern, Text text, const Ground &ground)
        : m_pattern(&pattern)
        , m_text(std::move(text))
        , m_ground(ground)
    {
        seek(0);
    }
    bool hasNext() const { return m_next.has_value(); }
    QRegularExpressionMatch next()
    {
        QRegularExpressionMatch one = *std::move(m_next);
        // One that took no letter is not found a second time.
        seek(one.capturedEnd() + (one.capturedLength() == 0 ? 1 : 0));
        return one;
    }

private:
    void seek(qsizetype from) { m_next = m_pattern->find(m_text, m_ground, from); }

    const Pattern *m_pattern;
    Text m_text;
    Ground m_ground;
    std::optional<QRegularExpressionMatch> m_next;
};
