// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/posting_form.h"

#include "core/ledger/coverage.h"

#include "ui/capture/field_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
bool isSame(const QString &one, const QString &other)
{
    return one.simplified() == other.simplified();
}

FieldState::Origin originOf(const Evidence &evidence, const reading::Reading &reading)
{
    if (!evidence.isKnown)
        return reading.text.isEmpty() ? FieldState::Origin::Unread : FieldState::Origin::Nothing;
    return evidence.spans.empty() ? FieldState::Origin::Structure : FieldState::Origin::Text;
}
} // namespace

void PostingForm::setReading(const reading::Reading &reading, const PostingDraft &draft)
{
    m_reading = reading;
    m_read = draft;
    // What was right about another value says nothing about this one.
    m_confirmed.removeIf([&](const auto &entry) { return !isSame(entry.value(), readText(entry.key())); });
}

void PostingForm::clear()
{
    *this = PostingForm(m_today);
}

QString PostingForm::readText(Part part) const
{
    if (part != Part::Track)
        return valueText(part, m_read);
    const QString track = placement().track;
    return track.isEmpty() ? QString() : ledger::trackName(track);
}

/// Where the role and the skills belong as they stand now. Not stored: it follows from them.
ledger::Placement PostingForm::placement() const
{
    AskingPosting posting;
    posting.title = textOf(Part::Role);
    int group = 0;
    for (const AskedChip &chip : chips()) {
        ++group;
        for (const QString &key : chip.keys)
            posting.asked.push_back({key, chip.priority, group});
    }
    return ledger::placed(posting, skills::Lexicon::standard());
}

void PostingForm::setText(Part part, const QString &text)
{
    const bool isTakenBack = part == Part::Track && text.isEmpty();
    if (isTakenBack || isSame(text, readText(part)))
        m_typed.remove(part);
    else
        m_typed[part] = text;
}

void PostingForm::confirm(Part part)
{
    m_confirmed[part] = readText(part);
}

int PostingForm::numberOf(Part part) const
{
    int number = 0;
    for (const Part each : allParts()) {
        if (!m_typed.contains(each) && !evidenceFor(each, m_reading.facts).spans.empty())
            ++number;
        if (each == part)
            break;
    }
    return number;
}

FieldState PostingForm::field(Part part) const
{
    FieldState state;
    state.text = textOf(part);
    if (m_typed.contains(part)) {
        PostingDraft scratch;
        state.origin = FieldState::Origin::Person;
        state.confidence = 1;
        if (const Result<void> set = setValue(part, state.text, m_today, scratch); !set)
            state.problem = set.error().message;
        return state;
    }
    if (part == Part::Track) {
        state.origin = state.text.isEmpty() ? originOf({}, m_reading) : FieldState::Origin::Words;
        const int skills = int(placement().skills.size());
        state.from = skills > 0
            ? QCoreApplication::translate("AddPosting", "from %n skill(s)", nullptr, skills)
            : QCoreApplication::translate("AddPosting", "from the role");
        return state;
    }
    const Evidence evidence = evidenceFor(part, m_reading.facts);
    state.origin = originOf(evidence, m_reading);
    state.evidence = evidence.spans;
    state.number = evidence.spans.empty() ? 0 : numberOf(part);
    state.confidence = evidence.confidence;
    state.isUnsure = evidence.isKnown && evidence.confidence < sureEnough && !m_confirmed.contains(part);
    return state;
}

std::vector<AskedChip> PostingForm::chips() const
{
    std::vector<AskedChip> chips;
    std::map<int, size_t> groups;
    for (const reading::SkillFound &skill : m_reading.skills) {
        if (m_rejected.contains(skill.key))
            continue;
        const auto known = skill.group ? groups.find(*skill.group) : groups.end();
        if (known != groups.end()) {
            AskedChip &chip = chips[known->second];
            const Priority priority = m_weighed.value(skill.key, skill.priority);
            chip.keys.append(skill.key);
            chip.priority = rank(priority) < rank(chip.priority) ? priority : chip.priority;
            continue;
        }
        if (skill.group)
            groups[*skill.group] = chips.size();
        chips.push_back({{skill.key}, m_weighed.value(skill.key, skill.priority)});
    }
    chips.insert(chips.end(), m_added.begin(), m_added.end());
    std::ranges::stable_sort(chips, {}, [](const AskedChip &chip) { return rank(chip.priority); });
    return chips;
}

void PostingForm::reject(const QStringList &keys)
{
    for (const QString &key : keys) {
        std::erase_if(m_added, [&](const AskedChip &chip) { return chip.keys.contains(key); });
        if (std::ranges::find(m_reading.skills, key, &reading::SkillFound::key) != m_reading.skills.end())
            m_rejected.append(key);
    }
}

void PostingForm::add(const QString &key, Priority priority)
{
    m_rejected.removeAll(key);
    const std::vector<AskedChip> present = chips();
    if (std::ranges::none_of(present, [&](const AskedChip &chip) { return chip.keys.contains(key); }))
        m_added.push_back({{key}, priority, true});
}

void PostingForm::weigh(const QStringList &keys, Priority priority)
{
    for (const QString &key : keys) {
        const auto added =
            std::ranges::find_if(m_added, [&](const AskedChip &chip) { return chip.keys.contains(key); });
        if (added == m_added.end())
            m_weighed[key] = priority;
        else
            added->priority = priority;
    }
}

bool PostingForm::isEnough() const
{
    return !textOf(Part::Role).trimmed().isEmpty() || !textOf(Part::Company).trimmed().isEmpty();
}

std::vector<PostingSkill> PostingForm::skillWords() const
{
    std::vector<PostingSkill> words;
    for (const QString &key : m_rejected)
        words.push_back({{}, {}, key, SkillWord::Rejected, {}});
    for (const auto &[key, priority] : m_weighed.asKeyValueRange()) {
        if (!m_rejected.contains(key))
            words.push_back({{}, {}, key, SkillWord::Confirmed, priority});
    }
    for (const AskedChip &chip : m_added)
        words.push_back({{}, {}, chip.keys.constFirst(), SkillWord::Manual, chip.priority});
    return words;
}

/// A person's value stands beside what was read of the other fields, and takes the place of what was read of
/// its own.
void PostingForm::addFacts(Part part, PostingDraft &draft) const
{
    for (const QString &key : factKeys(part)) {
        const QString value = factValue(key, draft);
        const auto isOfKey = [&](const PostingFact &fact) { return fact.field == key; };
        const bool wasRead = std::erase_if(draft.facts, isOfKey) > 0;
        if (!value.isEmpty() || wasRead)
            draft.facts.push_back({{}, {}, key, value, {}, {}, {}, u"person"_s, 1, FactSource::Person, true});
    }
}

Result<PostingDraft> PostingForm::draft(std::optional<Part> *unread) const
{
    PostingDraft draft = m_read;
    for (const auto &[part, text] : m_typed.asKeyValueRange()) {
        if (const Result<void> set = setValue(part, text, m_today, draft); !set) {
            if (unread)
                *unread = part;
            return tl::unexpected(set.error());
        }
        addFacts(part, draft);
    }
    for (const Part part : m_confirmed.keys()) {
        for (PostingFact &fact : draft.facts) {
            if (factKeys(part).contains(fact.field))
                fact.byPerson = true;
        }
    }
    draft.skills = skillWords();
    return draft;
}
} // namespace capture
