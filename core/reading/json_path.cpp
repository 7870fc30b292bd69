// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/json_path.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostValues = 2'000;

/// One step of a path: a member, and whether each element of it is meant.
struct Step {
    QString key {};
    bool each = false;
};

std::vector<Step> stepsOf(const QString &path)
{
    std::vector<Step> steps;
    if (path == "."_L1)
        return steps;
    for (const QString &part : path.split(u'.')) {
        const bool each = part.endsWith("[]"_L1);
        steps.push_back({each ? part.chopped(2) : part, each});
    }
    return steps;
}

QJsonArray elementsOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray {value};
}

/// Replaces what the steps from `next` on lead to.
QJsonValue keptOnly(const QJsonValue &value, const std::vector<Step> &steps, size_t next,
                    const QJsonArray &items)
{
    if (next == steps.size())
        return items.first();
    const Step &step = steps[next];
    const bool last = next + 1 == steps.size();
    const auto inner = [&](const QJsonValue &member) -> QJsonValue {
        if (last)
            return step.each ? QJsonValue(items) : items.first();
        if (!step.each)
            return keptOnly(member, steps, next + 1, items);
        return QJsonArray {keptOnly(elementsOf(member).first(), steps, next + 1, items)};
    };
    if (step.key.isEmpty())
        return inner(value);
    QJsonObject object = value.toObject();
    object.insert(step.key, inner(object.value(step.key)));
    return object;
}
} // namespace

std::vector<QJsonValue> reading::valuesAt(const QJsonValue &from, const QString &path)
{
    std::vector<QJsonValue> values {from};
    for (const Step &step : stepsOf(path)) {
        std::vector<QJsonValue> next;
        for (const QJsonValue &value : values) {
            const QJsonValue member = step.key.isEmpty() ? value : value.toObject().value(step.key);
            if (step.each) {
                for (const QJsonValue element : elementsOf(member)) {
                    if (next.size() < mostValues)
                        next.push_back(element);
                }
            } else if (!member.isUndefined() && !member.isNull()) {
                next.push_back(member);
            }
        }
        values = std::move(next);
    }
    return values;
}

QJsonValue reading::withOnly(const QJsonValue &document, const QString &path, const QJsonArray &items)
{
    return keptOnly(document, stepsOf(path), 0, items);
}
