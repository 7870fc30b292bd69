// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/base/pattern_code.h"
#include "core/base/pattern_gate.h"
#include "core/base/pattern_match.h"

#include <QRegularExpression>
#include <QString>
#include <optional>
#include <vector>

/// A regular expression that looks before it tries: from its own source it knows with which letters it may
/// begin, and only there the expression itself is asked. It finds what QRegularExpression finds, in a
/// fraction of the time where the text is long and the expression a list of words.
class Pattern final
{
public:
    Pattern() = default;
    explicit Pattern(const QString &source, QRegularExpression::PatternOptions options = {});

    /// The first match at or behind `from`. The match keeps a string; a view must outlive it. `landmarks` are
    /// those of the same text, or of a longer one that begins with it, where they are known.
    PatternMatch match(QStringView text, qsizetype from = 0) const;
    PatternMatch match(const QString &text, qsizetype from = 0) const;
    PatternMatch match(const QString &text, const Landmarks &landmarks, qsizetype from = 0) const;
    bool isIn(QStringView text) const;
    bool isIn(QStringView text, const Landmarks &landmarks) const;

    /// All matches in order; none begins before the end of the one before it. The pattern must outlive them.
    class Matches;
    Matches globalMatch(QStringView text) const;
    Matches globalMatch(const QString &text) const;
    Matches globalMatch(const QString &text, const Landmarks &landmarks) const;

    /// The text with `by` instead of each match.
    QString replacedIn(const QString &text, QStringView by) const;
    QString removedFrom(const QString &text) const { return replacedIn(text, {}); }

private:
    enum class Way { Nowhere, AtPlaces, StepByStep, Everywhere };
    /// One text and how it is searched.
    struct Search {
        QStringView text {};
        Way way = Way::Nowhere;
        /// With AtPlaces: where the expression is tried, in order, and which place comes next.
        std::vector<int> places {};
        size_t next = 0;
        bool isKnownWhole = false;
    };
    Search search(QStringView text) const;
    Search search(QStringView text, const Landmarks &landmarks) const;
    bool hasBroadBeginning(const Landmarks &landmarks) const;
    bool isReady(Search &search) const;
    bool findWith(const PatternCode &code, Search &search, qsizetype from, PatternSpans &spans) const;
    bool find(Search &search, qsizetype from, PatternSpans &spans) const;
    bool findAtPlaces(Search &search, qsizetype from, PatternSpans &spans) const;
    bool findStepByStep(Search &search, qsizetype from, PatternSpans &spans) const;
    PatternMatch first(Search search, const QString &kept, qsizetype from) const;

    PatternCode m_everywhere;
    /// The same, tried at one place only.
    PatternCode m_atPlace;
    PatternGate m_gate;
};

class Pattern::Matches final
{
public:
    Matches(const Pattern &pattern, Search search, const QString &kept)
        : m_pattern(&pattern)
        , m_search(std::move(search))
        , m_kept(kept)
    {
        seek(0);
    }
    bool hasNext() const { return m_next.hasMatch(); }
    PatternMatch next();

private:
    void seek(qsizetype from);

    const Pattern *m_pattern;
    Search m_search;
    QString m_kept;
    PatternMatch m_next;
};
