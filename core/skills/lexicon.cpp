// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"

#include "core/base/fold.h"
#include "core/skills/lexicon_rows.h"
#include "core/skills/neighbours.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
/// "GIT, JENKINS": who writes a whole list in capitals means the same, but "SAFE" alone is no SAFe.
std::optional<skills::Alias> inCapitals(const skills::Alias &alias)
{
    constexpr qsizetype shortest = 3;
    const QString capitals = alias.text.toUpper();
    const bool isMixed = alias.text != capitals && alias.text != alias.text.toLower();
    if (!alias.policy.exactCase || !isMixed || alias.text.size() < shortest)
        return {};
    skills::Alias shouted {capitals, alias.policy};
    shouted.policy.needsCue = true;
    return shouted;
}

/// "Jenkins, git, bash": who writes a list in small letters means the same as well.
std::optional<skills::Alias> inAnyCase(const skills::Alias &alias)
{
    if (!alias.policy.exactCase || alias.text.contains(u' '))
        return {};
    return skills::Alias {alias.text, {.weak = alias.policy.weak, .listed = true}};
}

QByteArray resource(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

auto unreadable(const QStringList &cells)
{
    return fail(QCoreApplication::translate("Lexicon",
                                            "The list of skills cannot be read. Install the program again."),
                cells.join(u'\t'));
}

skills::Lexicon::Tables standardTables()
{
    return {resource(u"skills.tsv"_s), resource(u"translations.tsv"_s), resource(u"not_skills.tsv"_s),
            resource(u"moved.tsv"_s)};
}
} // namespace

Result<void> skills::Lexicon::addSkills(const QByteArray &table)
{
    for (const QStringList &cells : rowsOf(table)) {
        const std::optional<Skill> skill = skillOf(cells);
        if (!skill || m_places.contains(skill->key))
            return unreadable(cells);
        m_places.insert(skill->key, int(m_skills.size()));
        m_skills.push_back(*skill);
    }
    return {};
}

Result<void> skills::Lexicon::addTranslations(const QByteArray &table)
{
    for (const QStringList &cells : rowsOf(table)) {
        const auto place = m_places.constFind(cells[0]);
        if (place == m_places.constEnd() || cells.size() != 3)
            return unreadable(cells);
        Skill &skill = m_skills[size_t(*place)];
        appendAliases(skill, cells[2], skill.aliases.front().policy);
    }
    return {};
}

Result<void> skills::Lexicon::addMoved(const QByteArray &table)
{
    for (const QStringList &cells : rowsOf(table)) {
        if (cells.size() != 2 || !m_places.contains(cells[1]) || m_places.contains(cells[0]))
            return unreadable(cells);
        m_places.insert(cells[0], m_places.value(cells[1]));
        m_moved.insert(cells[0], cells[1]);
    }
    return {};
}

Result<skills::Lexicon> skills::Lexicon::make(const Tables &tables)
{
    Lexicon lexicon;
    const Result<void> read = lexicon.addSkills(tables.skills)
                                  .and_then([&] { return lexicon.addTranslations(tables.translations); })
                                  .and_then([&] { return lexicon.addMoved(tables.moved); });
    if (!read)
        return tl::unexpected(read.error());
    lexicon.buildIndex(tables.notSkills);
    lexicon.measureDepths();
    return lexicon;
}

const skills::Skill *skills::Lexicon::named(const QString &word) const
{
    const QString wanted = folded(word);
    if (const Skill *skill = find(wanted))
        return skill;
    // Most forms differ in length: that spares folding them.
    const auto isWritten = [&](const QString &form) {
        return form.size() == wanted.size() && folded(form) == wanted;
    };
    const auto byName = std::ranges::find_if(m_skills, isWritten, &Skill::name);
    if (byName != m_skills.end())
        return &*byName;
    const std::vector<Hit> hits = m_index.hitsIn(word);
    if (hits.size() == 1 && size_t(hits.front().wordCount) == tokensOf(word).size())
        return &m_skills[size_t(hits.front().skill)];
    const auto byForm = std::ranges::find_if(m_skills, [&](const Skill &skill) {
        return std::ranges::any_of(skill.aliases, isWritten, &Alias::text);
    });
    return byForm == m_skills.end() ? nullptr : &*byForm;
}

skills::Lexicon skills::Lexicon::with(const OwnWords &own) const
{
    Lexicon lexicon = *this;
    for (const UserSkill &skill : own.skills) {
        lexicon.m_places.insert(keyOf(skill.id), int(lexicon.m_skills.size()));
        lexicon.m_skills.push_back({.key = keyOf(skill.id), .name = skill.name, .category = u"own"_s});
        lexicon.addOwnAlias(skill.name, keyOf(skill.id));
    }
    for (const UserAlias &alias : own.aliases) {
        if (alias.word == AliasWord::Never)
            lexicon.m_index.addFirst({alias.alias, {}}, Hit::notASkill, false);
        else
            lexicon.addOwnAlias(alias.alias, alias.skill);
    }
    return lexicon;
}

void skills::Lexicon::addOwnAlias(const QString &text, const QString &key)
{
    constexpr qsizetype shortest = 3;
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd())
        return;
    // Few letters mean many things: then the person's own spelling is meant.
    const Alias alias {text, {.exactCase = text.size() <= shortest}};
    Skill &skill = m_skills[size_t(*place)];
    m_index.addFirst(alias, *place, text == skill.name);
    skill.aliases.push_back(alias);
}

const skills::Lexicon &skills::Lexicon::standard()
{
    // Constant data that is costly to lay out: made once, never changed.
    static const Lexicon lexicon = [] {
        const Result<Lexicon> made = make(standardTables());
        Q_ASSERT(made);
        return made.value_or(Lexicon());
    }();
    return lexicon;
}

QString skills::Lexicon::standardVersion()
{
    const Tables tables = standardTables();
    const QByteArray all = tables.skills + tables.translations + tables.notSkills + tables.moved;
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(16));
}

const skills::Skill *skills::Lexicon::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_skills[size_t(*place)];
}

QString skills::Lexicon::nameOf(const QString &key) const
{
    const Skill *skill = find(key);
    return skill ? skill->name : key;
}

int skills::Lexicon::depth(const QString &key) const
{
    return m_depths.value(key, 0);
}

void skills::Lexicon::measureDepths()
{
    const std::function<int(const Skill &)> measured = [&](const Skill &skill) {
        if (const auto known = m_depths.constFind(skill.key); known != m_depths.constEnd())
            return *known;
        m_depths.insert(skill.key, 0);
        int depth = 0;
        for (const Edge &edge : skill.edges) {
            if (const Skill *above = find(edge.to))
                depth = std::max(depth, measured(*above) + 1);
        }
        m_depths.insert(skill.key, depth);
        return depth;
    };
    for (const Skill &skill : m_skills)
        measured(skill);
}

void skills::Lexicon::buildIndex(const QByteArray &notSkills)
{
    std::vector<Alias> none;
    for (const QStringList &cells : rowsOf(notSkills))
        none.push_back(aliasOf(cells.front()));
    QSet<QString> written;
    for (const Alias &alias : none)
        written.insert(alias.text);
    for (size_t i = 0; i < m_skills.size(); ++i) {
        bool isName = true;
        for (const Alias &alias : m_skills[i].aliases) {
            written.insert(alias.text);
            m_index.add(alias, int(i), isName);
            isName = false;
        }
    }
    for (size_t i = 0; i < m_skills.size(); ++i) {
        for (const Alias &alias : m_skills[i].aliases) {
            // What is written so by itself ("YARN", "SWIFT") has its own meaning.
            if (const auto shouted = inCapitals(alias); shouted && !written.contains(shouted->text))
                m_index.add(*shouted, int(i), false);
        }
    }
    for (const Alias &alias : none)
        m_index.add(alias, Hit::notASkill, false);
    for (size_t i = 0; i < m_skills.size(); ++i) {
        for (const Alias &alias : m_skills[i].aliases) {
            if (const auto loose = inAnyCase(alias); loose && isTechnology(m_skills[i]))
                m_index.add(*loose, int(i), false);
        }
    }
}
