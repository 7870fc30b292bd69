// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/field_values.h"

#include "core/model/text_value.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
const FieldRule &ruleOf(Part part)
{
    const auto rule = std::ranges::find(fieldRules(), part, &FieldRule::part);
    Q_ASSERT(rule != fieldRules().end());
    return *rule;
}

/// Ordered, and those that touch made one.
void settle(std::vector<reading::Span> &spans)
{
    std::ranges::sort(spans, {}, &reading::Span::start);
    std::vector<reading::Span> joined;
    for (const reading::Span &span : spans) {
        if (!joined.empty() && span.start <= joined.back().end + 1)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    spans = joined;
}
} // namespace

const std::vector<Part> &allParts()
{
    static const std::vector<Part> parts = [] {
        std::vector<Part> all;
        for (const FieldRule &rule : fieldRules())
            all.push_back(rule.part);
        return all;
    }();
    return parts;
}

QString labelOf(Part part)
{
    return QCoreApplication::translate("AddPosting", ruleOf(part).label);
}

QString nameOf(Part part)
{
    return labelOf(part).remove(u'&');
}

QStringList choicesFor(Part part)
{
    const FieldRule &rule = ruleOf(part);
    return rule.choices ? rule.choices() : QStringList();
}

QString valueText(Part part, const PostingDraft &draft)
{
    return ruleOf(part).text(draft);
}

Result<void> setValue(Part part, const QString &text, QDate today, PostingDraft &draft)
{
    return ruleOf(part).set(text.simplified(), today, draft);
}

Evidence evidenceFor(Part part, const reading::Facts &facts)
{
    Evidence evidence;
    ruleOf(part).find(facts, evidence);
    settle(evidence.spans);
    return evidence;
}

QStringList factKeys(Part part)
{
    QStringList keys;
    for (const char *column : ruleOf(part).columns)
        keys.append(jsonKey(QString::fromLatin1(column)));
    return keys;
}

QString factValue(const QString &key, const PostingDraft &draft)
{
    if (key == "company"_L1)
        return draft.company;
    QString value;
    forEachField<Posting>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(draft.posting.*(field.member))>;
        if (jsonKey(QString::fromLatin1(field.column)) == key)
            value = TextValue<Value>::format(draft.posting.*(field.member));
    });
    return value;
}
} // namespace capture
