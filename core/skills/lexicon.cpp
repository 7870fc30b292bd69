// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
skills::MatchPolicy policyOf(const QString &words)
{
    const QStringList list = words.split(u',', Qt::SkipEmptyParts);
    return {list.contains("case"_L1), list.contains("cue"_L1), list.contains("weak"_L1)};
}

/// "Go!?" is the alias "Go", exact case, beside a cue only.
skills::Alias aliasOf(QString text)
{
    skills::Alias alias;
    for (; !text.isEmpty(); text.chop(1)) {
        if (text.back() == u'!')
            alias.policy.exactCase = true;
        else if (text.back() == u'?')
            alias.policy.needsCue = true;
        else if (text.back() == u'~')
            alias.policy.weak = true;
        else
            break;
    }
    alias.text = text;
    return alias;
}

std::vector<QStringList> rowsOf(const QByteArray &table)
{
    std::vector<QStringList> rows;
    for (const QByteArray &line : table.split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            rows.push_back(QString::fromUtf8(line).split(u'\t'));
    }
    return rows;
}

void appendAliases(skills::Skill &skill, const QString &cell, const skills::MatchPolicy &namePolicy)
{
    for (const QString &text : cell.split(u'|', Qt::SkipEmptyParts)) {
        skills::Alias alias = aliasOf(text);
        alias.policy.weak = alias.policy.weak || namePolicy.weak;
        skill.aliases.push_back(alias);
    }
}

skills::Skill skillOf(const QStringList &cells)
{
    skills::Skill skill {cells[0], cells[1], cells[2], fromKey<skills::SkillKind>(cells[3]).value(),
                         {},       {},       cells[7]};
    const skills::MatchPolicy policy = policyOf(cells[5]);
    skill.aliases.push_back({skill.name, policy});
    appendAliases(skill, cells[4], policy);
    for (const QString &key : cells[6].split(u'|', Qt::SkipEmptyParts))
        skill.broader.push_back(key);
    return skill;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

Result<skills::Lexicon> skills::Lexicon::make(const Tables &tables)
{
    Lexicon lexicon;
    for (const QStringList &cells : rowsOf(tables.skills)) {
        if (cells.size() != 8 || !fromKey<SkillKind>(cells[3]) || lexicon.m_places.contains(cells[0]))
            return fail(QCoreApplication::translate("Lexicon",
                                                    "The list of skills cannot be read. Install the "
                                                    "program again."),
                        cells.join(u'\t'));
        lexicon.m_places.insert(cells[0], int(lexicon.m_skills.size()));
        lexicon.m_skills.push_back(skillOf(cells));
    }
    for (const QStringList &cells : rowsOf(tables.translations)) {
        const auto place = lexicon.m_places.constFind(cells[0]);
        if (place == lexicon.m_places.constEnd() || cells.size() != 3)
            return fail(QCoreApplication::translate("Lexicon",
                                                    "The names of skills in other languages cannot be "
                                                    "read. Install the program again."),
                        cells.join(u'\t'));
        Skill &skill = lexicon.m_skills[size_t(*place)];
        appendAliases(skill, cells[2], skill.aliases.front().policy);
    }
    lexicon.buildIndex(tables.notSkills);
    const QByteArray all = tables.skills + tables.translations + tables.notSkills;
    lexicon.m_version =
        QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(16));
    return lexicon;
}

const skills::Lexicon &skills::Lexicon::standard()
{
    // Constant data that is costly to lay out: made once, never changed.
    static const Lexicon lexicon = [] {
        const Tables tables {resource(u"skills.tsv"_s), resource(u"translations.tsv"_s),
                             resource(u"not_skills.tsv"_s)};
        const Result<Lexicon> made = make(tables);
        Q_ASSERT(made);
        return made.value_or(Lexicon());
    }();
    return lexicon;
}

const skills::Skill *skills::Lexicon::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_skills[size_t(*place)];
}

void skills::Lexicon::buildIndex(const QByteArray &notSkills)
{
    for (size_t i = 0; i < m_skills.size(); ++i) {
        bool isName = true;
        for (const Alias &alias : m_skills[i].aliases) {
            m_index.add(alias, int(i), isName);
            isName = false;
        }
    }
    for (const QStringList &cells : rowsOf(notSkills))
        m_index.add(aliasOf(cells.front()), Hit::notASkill, false);
}
