// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

#include "core/base/pattern_places.h"

#include <algorithm>

namespace {
/// A gate that lets in one of so few places costs more than it spares.
constexpr qsizetype seldom = 8;
} // namespace

Pattern::Pattern(const QString &source, QRegularExpression::PatternOptions options)
    : m_everywhere(source, options, PatternCode::Tried::Everywhere)
    , m_atPlace(source, options, PatternCode::Tried::AtPlaceOnly)
    , m_gate(gateOf(source, options))
{
    Q_ASSERT_X(m_atPlace.fault().isEmpty(), qPrintable(source), qPrintable(m_atPlace.fault()));
}

bool Pattern::hasBroadBeginning(const Landmarks &landmarks) const
{
    const auto isThere = [&](const std::vector<quint16> &keys) {
        return std::ranges::all_of(keys, [&](quint16 key) { return landmarks.has(key); });
    };
    return std::ranges::any_of(m_gate.insides, isThere);
}

Pattern::Search Pattern::search(QStringView text) const
{
    return {text, m_gate.isKnown && m_gate.insides.empty() ? Way::StepByStep : Way::Everywhere};
}

Pattern::Search Pattern::search(QStringView text, const Landmarks &landmarks) const
{
    // A part of a whole text ends in half a letter at most.
    if (!landmarks.isWhole() || text.isEmpty() || text.back().isHighSurrogate())
        return search(text);
    Search made {text, Way::Everywhere, {}, 0, true};
    if (!m_gate.isKnown || hasBroadBeginning(landmarks))
        return made;
    made.places = placesIn(m_gate, text, landmarks);
    if (qsizetype(made.places.size()) < text.size() / seldom + 1)
        made.way = Way::AtPlaces;
    return made;
}

/// False in a text with half a letter: PCRE2 cannot read it. Asked as late as may be, for most texts hold
/// no place to try at.
bool Pattern::isReady(Search &search) const
{
    if (!search.isKnownWhole && !search.text.isValidUtf16())
        search.way = Way::Nowhere;
    search.isKnownWhole = true;
    return search.way != Way::Nowhere;
}

/// An attempt that took too long ends the whole search: the next one would take as long.
bool Pattern::findWith(const PatternCode &code, Search &search, qsizetype from, PatternSpans &spans) const
{
    const PatternCode::Outcome outcome = code.find(search.text, from, spans);
    if (outcome == PatternCode::Outcome::TooLong)
        search.way = Way::Nowhere;
    return outcome == PatternCode::Outcome::Found;
}

bool Pattern::findAtPlaces(Search &search, qsizetype from, PatternSpans &spans) const
{
    while (search.next < search.places.size() && search.way != Way::Nowhere) {
        const int place = search.places[search.next++];
        if (place >= from && findWith(m_atPlace, search, place, spans))
            return true;
    }
    return false;
}

bool Pattern::findStepByStep(Search &search, qsizetype from, PatternSpans &spans) const
{
    for (qsizetype place = nextPlace(m_gate, search.text, from); place >= 0;
         place = nextPlace(m_gate, search.text, place + 1)) {
        if (!isReady(search))
            return false;
        if (findWith(m_atPlace, search, place, spans))
            return true;
    }
    return false;
}

bool Pattern::find(Search &search, qsizetype from, PatternSpans &spans) const
{
    if (from > search.text.size())
        return false;
    switch (search.way) {
    case Way::Nowhere:
        return false;
    case Way::AtPlaces:
        return findAtPlaces(search, from, spans);
    case Way::StepByStep:
        return findStepByStep(search, from, spans);
    case Way::Everywhere:
        break;
    }
    const bool isInLetter = from > 0 && from < search.text.size() && search.text[from].isLowSurrogate();
    return isReady(search) && findWith(m_everywhere, search, from + (isInLetter ? 1 : 0), spans);
}

PatternMatch Pattern::first(Search search, const QString &kept, qsizetype from) const
{
    PatternSpans spans;
    return find(search, from, spans) ? PatternMatch(kept, search.text, m_atPlace.names(), std::move(spans))
                                     : PatternMatch();
}

PatternMatch Pattern::match(QStringView text, qsizetype from) const
{
    return first(search(text), {}, from);
}

PatternMatch Pattern::match(const QString &text, qsizetype from) const
{
    return first(search(text), text, from);
}

PatternMatch Pattern::match(const QString &text, const Landmarks &landmarks, qsizetype from) const
{
    return first(search(text, landmarks), text, from);
}

bool Pattern::isIn(QStringView text) const
{
    Search made = search(text);
    PatternSpans spans;
    return find(made, 0, spans);
}

bool Pattern::isIn(QStringView text, const Landmarks &landmarks) const
{
    Search made = search(text, landmarks);
    PatternSpans spans;
    return find(made, 0, spans);
}

Pattern::Matches Pattern::globalMatch(QStringView text) const
{
    return {*this, search(text), {}};
}

Pattern::Matches Pattern::globalMatch(const QString &text) const
{
    return {*this, search(text), text};
}

Pattern::Matches Pattern::globalMatch(const QString &text, const Landmarks &landmarks) const
{
    return {*this, search(text, landmarks), text};
}

QString Pattern::replacedIn(const QString &text, QStringView by) const
{
    Matches matches = globalMatch(text);
    if (!matches.hasNext())
        return text;
    QString made;
    qsizetype taken = 0;
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        made.append(QStringView(text).sliced(taken, match.capturedStart() - taken)).append(by);
        taken = match.capturedEnd();
    }
    return made.append(QStringView(text).sliced(taken));
}

PatternMatch Pattern::Matches::next()
{
    PatternMatch one = std::exchange(m_next, {});
    // One that took no letter is not found a second time.
    seek(one.capturedEnd() + (one.capturedLength() == 0 ? 1 : 0));
    return one;
}

void Pattern::Matches::seek(qsizetype from)
{
    PatternSpans spans;
    if (m_pattern->find(m_search, from, spans))
        m_next = PatternMatch(m_kept, m_search.text, m_pattern->m_atPlace.names(), std::move(spans));
}
