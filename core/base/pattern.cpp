// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype nowhere = -1;
/// A gate that lets in more than a few and one of so many places costs more than it spares.
constexpr qsizetype fewTries = 8;
constexpr qsizetype seldom = 50;

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

qsizetype nextLine(QStringView text, qsizetype from)
{
    if (from == 0)
        return 0;
    const qsizetype end = text.indexOf(u'\n', from - 1);
    return end < 0 || end + 1 >= text.size() ? nowhere : end + 1;
}

/// Walks over the places where a pattern may begin, in a text that was not looked at before.
class Walk final
{
public:
    Walk(const PatternGate &gate, QStringView text) : m_gate(gate), m_text(text) { }

    qsizetype next(qsizetype from) const
    {
        if (m_gate.onlyAtLines)
            return nextOfLines(from);
        const qsizetype size = m_text.size();
        for (qsizetype i = from; i < size; ++i) {
            const quint8 here = symbol::of(m_text[i]);
            if (((m_gate.firsts >> here) & 1U) == 0 || m_text[i].isLowSurrogate())
                continue;
            if (m_gate.onlyAtCapitals && isSmall(m_text[i]))
                continue;
            const quint8 before = i == 0 ? symbol::end : symbol::of(m_text[i - 1]);
            if (admits(i) && (!m_gate.onlyAtStarts || symbol::begins(before, here)))
                return i;
        }
        return nowhere;
    }

private:
    qsizetype nextOfLines(qsizetype from) const
    {
        if (!m_gate.isMultiline)
            return from == 0 && !m_text.isEmpty() && admits(0) ? 0 : nowhere;
        for (qsizetype i = nextLine(m_text, from); i != nowhere && i < m_text.size();
             i = nextLine(m_text, i + 1)) {
            if (admits(i))
                return i;
        }
        return nowhere;
    }
    bool admits(qsizetype place) const
    {
        const auto at = [this](qsizetype i) {
            return i < m_text.size() ? symbol::of(m_text[i]) : symbol::end;
        };
        return m_gate.admits(symbol::keyOf(at(place), at(place + 1), at(place + 2)));
    }

    const PatternGate &m_gate;
    QStringView m_text;
};

/// The same in a text whose landmarks are known.
class Tour final
{
public:
    Tour(const PatternGate &gate, QStringView text, const Landmarks &landmarks)
        : m_gate(gate)
        , m_text(text)
        , m_landmarks(landmarks)
    {
    }

    qsizetype next(qsizetype from) const
    {
        if (m_gate.onlyAtLines)
            return nextOfLines(from);
        return m_gate.onlyAtStarts ? nextOfStarts(from) : nextOfAll(from);
    }

private:
    qsizetype nextOfLines(qsizetype from) const
    {
        const std::vector<int> &lines = m_landmarks.lines();
        for (auto line = std::ranges::lower_bound(lines, int(from)); line != lines.end(); ++line) {
            if (!m_gate.isMultiline && *line > 0)
                return nowhere;
            if (m_gate.admits(m_landmarks.keys()[size_t(*line)]))
                return *line;
        }
        return nowhere;
    }
    qsizetype nextOfStarts(qsizetype from) const
    {
        const std::vector<int> &starts = m_landmarks.starts();
        const std::vector<quint16> &keys = m_landmarks.startKeys();
        for (auto i = size_t(std::ranges::lower_bound(starts, int(from)) - starts.begin()); i < keys.size();
             ++i) {
            if (m_gate.admits(keys[i]) && isRightCase(starts[i]))
                return starts[i];
        }
        return nowhere;
    }
    qsizetype nextOfAll(qsizetype from) const
    {
        const std::vector<quint16> &keys = m_landmarks.keys();
        for (auto i = size_t(from); i < keys.size(); ++i) {
            if (m_gate.admits(keys[i]) && isRightCase(qsizetype(i)))
                return qsizetype(i);
        }
        return nowhere;
    }
    bool isRightCase(qsizetype place) const { return !m_gate.onlyAtCapitals || !isSmall(m_text[place]); }

    const PatternGate &m_gate;
    QStringView m_text;
    const Landmarks &m_landmarks;
};
} // namespace

Pattern::Pattern(const QString &source, QRegularExpression::PatternOptions options)
    : m_expression(source, options)
    , m_atPlace(u"\\G(?:"_s + source + u')', options)
    , m_gate(gateOf(source, options))
{
    Q_ASSERT_X(m_expression.isValid(), qPrintable(source), qPrintable(m_expression.errorString()));
}

bool Pattern::hasBroadBeginning(const Ground &ground) const
{
    const auto isThere = [&](const std::vector<quint16> &keys) {
        return !ground.landmarks
            || std::ranges::all_of(keys, [&](quint16 key) { return ground.landmarks->has(key); });
    };
    return std::ranges::any_of(m_gate.insides, isThere);
}

template <class Text>
std::optional<QRegularExpressionMatch> Pattern::find(const Text &text, const Ground &ground,
                                                     qsizetype from) const
{
    if (from > text.size())
        return {};
    const auto options = ground.isWhole ? QRegularExpression::DontCheckSubjectStringMatchOption
                                        : QRegularExpression::NoMatchOption;
    const auto ask = [&](const QRegularExpression &expression, qsizetype place) {
        QRegularExpressionMatch match =
            expression.match(text, place, QRegularExpression::NormalMatch, options);
        return match.hasMatch() ? std::optional(std::move(match)) : std::nullopt;
    };
    if (!m_gate.isKnown || !ground.isWhole || hasBroadBeginning(ground))
        return ask(m_expression, from);
    const auto next = [&](qsizetype place) {
        return ground.landmarks ? Tour(m_gate, text, *ground.landmarks).next(place)
                                : Walk(m_gate, text).next(place);
    };
    qsizetype tries = 0;
    for (qsizetype place = next(from); place != nowhere; place = next(place + 1)) {
        if (++tries > fewTries + (place - from) / seldom)
            return ask(m_expression, place);
        if (std::optional<QRegularExpressionMatch> match = ask(m_atPlace, place))
            return match;
    }
    return {};
}

QRegularExpressionMatch Pattern::match(QStringView text, qsizetype from) const
{
    return find(text, Ground(text), from).value_or(QRegularExpressionMatch());
}

QRegularExpressionMatch Pattern::match(const QString &text, qsizetype from) const
{
    return find(text, Ground(text), from).value_or(QRegularExpressionMatch());
}

QRegularExpressionMatch Pattern::match(const QString &text, const Landmarks &landmarks, qsizetype from) const
{
    return find(text, Ground(landmarks), from).value_or(QRegularExpressionMatch());
}

Pattern::Matches<QStringView> Pattern::globalMatch(QStringView text) const
{
    return {*this, text, Ground(text)};
}

Pattern::Matches<QString> Pattern::globalMatch(const QString &text) const
{
    return {*this, text, Ground(text)};
}

Pattern::Matches<QString> Pattern::globalMatch(const QString &text, const Landmarks &landmarks) const
{
    return {*this, text, Ground(landmarks)};
}

// Matches finds by itself, so that both kinds are wanted outside of this file.
template std::optional<QRegularExpressionMatch> Pattern::find(const QString &, const Ground &,
                                                              qsizetype) const;
template std::optional<QRegularExpressionMatch> Pattern::find(const QStringView &, const Ground &,
                                                              qsizetype) const;
