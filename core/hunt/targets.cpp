// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/targets.h"

#include "core/base/fold.h"
#include "core/hunt/asked.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The name as it is kept.
Result<QString> nameOf(const QString &typed)
{
    constexpr qsizetype longest = 80;
    const QString name = typed.simplified();
    if (name.isEmpty())
        return fail(Hunt::tr("A target role needs a name."));
    if (name.size() > longest)
        return fail(Hunt::tr("That is too long for the name of a role. Choose a few words of it."));
    return name;
}
} // namespace

Result<TargetRoleId> addTargetRole(Hunt &hunt, const QString &name, const QString &text, QDate today)
{
    const Result<QString> title = nameOf(name);
    if (!title)
        return tl::unexpected(title.error());
    if (text.trimmed().isEmpty())
        return fail(Hunt::tr("There is no text that describes the role."));
    TargetRole role = targetRoleNamed(hunt, *title).value_or(TargetRole {{}, *title, {}, today, {}});
    role.text = text;
    const QString step = role.id ? u"target"_s : u"target_added"_s;
    const Result<Changes> changes = hunt.change({step, {*title}, {}}, [&]() -> Result<void> {
        if (role.id)
            hunt.table<TargetRole>().update(role);
        else
            role.id = hunt.table<TargetRole>().insert(role);
        return {};
    });
    return changes ? Result<TargetRoleId>(role.id) : tl::unexpected(changes.error());
}

Result<Changes> renameTargetRole(Hunt &hunt, TargetRoleId id, const QString &name)
{
    auto role = hunt.find(id);
    if (!role)
        return fail(Hunt::tr("That target role is not in this hunt."));
    const Result<QString> title = nameOf(name);
    if (!title)
        return tl::unexpected(title.error());
    return hunt.change({u"target"_s, {role->name}, u"target"_s + id.toString()}, [&]() -> Result<void> {
        role->name = *title;
        hunt.table<TargetRole>().update(*role);
        return {};
    });
}

Result<Changes> trashTargetRole(Hunt &hunt, TargetRoleId id, const QDateTime &at)
{
    auto role = hunt.find(id);
    if (!role)
        return fail(Hunt::tr("That target role is not in this hunt."));
    return hunt.change({u"target_removed"_s, {role->name}, {}}, [&]() -> Result<void> {
        role->deletedAt = at;
        hunt.table<TargetRole>().update(*role);
        return {};
    });
}

std::vector<TargetRole> targetRoles(const Hunt &hunt)
{
    std::vector<TargetRole> roles = hunt.table<TargetRole>().all();
    std::ranges::stable_sort(roles, {}, [](const TargetRole &role) { return folded(role.name); });
    return roles;
}

std::optional<TargetRole> targetRoleNamed(const Hunt &hunt, const QString &name)
{
    const std::vector<TargetRole> roles = targetRoles(hunt);
    const auto found = std::ranges::find(roles, folded(name.simplified()),
                                         [](const TargetRole &role) { return folded(role.name); });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

std::vector<AskedSkill> askedOf(const Hunt &hunt, const TargetRole &role)
{
    return askedSkills(hunt.mentionsIn(role.text), {});
}
