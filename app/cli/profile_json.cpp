// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_json.h"

#include "core/exchange/json_record.h"
#include "core/hunt/profile.h"
#include "core/model/skill_level.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QJsonArray evidenceJson(const std::vector<Evidence> &evidence)
{
    QJsonArray list;
    for (const Evidence &one : evidence) {
        QJsonObject row = exchange::recordJson(one);
        row.remove(u"skill"_s);
        if (!one.id)
            row.remove(u"id"_s);
        list.append(row);
    }
    return list;
}
} // namespace

QJsonObject skillJson(const ProfileSkill &skill, const QString &name, const std::vector<Evidence> &evidence)
{
    QJsonObject row {{u"skill"_s, skill.skill},
                     {u"name"_s, name},
                     {u"level"_s, skill.level},
                     {u"levelName"_s, toKey(SkillLevel(skill.level))},
                     {u"evidence"_s, evidenceJson(evidence)}};
    if (skill.years)
        row.insert(u"years"_s, *skill.years);
    if (skill.lastUsed)
        row.insert(u"lastUsed"_s, skill.lastUsed->toString(Qt::ISODate));
    return row;
}

QJsonObject personJson(const PersonFacts &person)
{
    QJsonObject json {{u"links"_s, QJsonArray::fromStringList({person.links.begin(), person.links.end()})}};
    if (person.years)
        json.insert(u"years"_s, *person.years);
    if (person.degree) {
        json.insert(u"degree"_s, toKey(*person.degree));
        json.insert(u"degreeText"_s, person.degreeText);
    }
    return json;
}

QJsonObject personJson(const Hunt &hunt)
{
    QJsonObject json = personJson(personOf(hunt));
    const WorkWishes wishes = aboutPerson(hunt).wishes;
    json.insert(u"places"_s, QJsonArray::fromStringList(wishes.places));
    if (wishes.needsVisa)
        json.insert(u"needsVisa"_s, *wishes.needsVisa);
    return json;
}

QString lineOf(const ProfileSkill &skill, const QString &name)
{
    QStringList parts {name};
    if (skill.years)
        parts.append(
            QCoreApplication::translate("cli", "%1 years").arg(TextValue<double>::format(*skill.years)));
    if (skill.lastUsed)
        parts.append(QCoreApplication::translate("cli", "last used %1").arg(skill.lastUsed->year()));
    return toKey(SkillLevel(skill.level)).leftJustified(8) + u' ' + parts.join(u", "_s);
}
} // namespace cli
