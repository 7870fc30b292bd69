// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sanitise.h"

#include "core/reading/markup_bounds.h"
#include "core/reading/markup_text.h"
#include "core/reading/markup_tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::MarkupRule;
using reading::PlainPage;

bool carries(const GumboNode *node, const MarkupRule &rule, const QString &tag)
{
    if (!rule.tag.isEmpty() && rule.tag != tag)
        return false;
    if (rule.attribute.isEmpty())
        return true;
    const QString value = reading::attributeOf(node, rule.attribute.toUtf8().constData());
    if (rule.attribute == "class"_L1)
        return value.split(u' ', Qt::SkipEmptyParts).contains(rule.value);
    return value == rule.value;
}

QString valueAt(const GumboNode *node, const MarkupRule &rule)
{
    if (!rule.take.isEmpty())
        return reading::attributeOf(node, rule.take.toUtf8().constData()).trimmed();
    return reading::textBelow(node, reading::Chrome::Keep);
}

void applyRules(const GumboNode *node, const QString &tag, const std::vector<MarkupRule> &rules,
                PlainPage &page)
{
    for (const MarkupRule &rule : rules) {
        const QString name = rule.layout + u'.' + rule.field;
        if (page.fields.contains(name) && rule.field != "criteria"_L1)
            continue;
        if (!carries(node, rule, tag))
            continue;
        const QString value = valueAt(node, rule);
        if (value.isEmpty())
            continue;
        const QString before = page.fields.value(name);
        page.fields.insert(name, before.isEmpty() ? value : before + u'\n' + value.simplified());
    }
}

void takeMeta(const GumboNode *node, PlainPage &page)
{
    QString name = reading::attributeOf(node, "property");
    if (name.isEmpty())
        name = reading::attributeOf(node, "name");
    const QString content = reading::attributeOf(node, "content").simplified();
    if (!name.isEmpty() && !content.isEmpty() && !page.meta.contains(name.toLower()))
        page.meta.insert(name.toLower(), content);
}

QString titleOf(const GumboNode *node)
{
    const GumboVector &children = node->v.element.children;
    QString title;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_TEXT)
            title += QString::fromUtf8(child->v.text.text);
    }
    return title.simplified();
}

/// Where the page says that its main part is.
bool isMainPart(const GumboNode *node, const QString &tag)
{
    return tag == "main"_L1 || tag == "article"_L1 || reading::attributeOf(node, "role") == "main"_L1;
}

QString mainText(const GumboNode *root, const std::vector<const GumboNode *> &mainParts)
{
    constexpr int enough = 400;
    for (const GumboNode *part : mainParts) {
        QString text = reading::textBelow(part, reading::Chrome::Drop);
        if (text.size() >= enough)
            return text;
    }
    const QString text = reading::textBelow(root, reading::Chrome::Drop);
    return text.size() >= enough ? text : reading::textBelow(root, reading::Chrome::Keep);
}
} // namespace

reading::PlainPage reading::plainPage(const QByteArray &utf8, const std::vector<MarkupRule> &rules)
{
    BoundedMarkup bounded = boundedMarkup(utf8);
    const MarkupTree tree(bounded.bytes);
    PlainPage page;
    page.jsonLd = std::move(bounded.jsonLd);
    page.wasCut = bounded.wasCut;
    std::vector<const GumboNode *> mainParts;
    for (const GumboNode *node = tree.root(); node != nullptr;
         node = following(node, tree.root(), Inside::Enter)) {
        if (!isElement(node))
            continue;
        const QString tag = tagOf(node);
        if (tag == "meta"_L1)
            takeMeta(node, page);
        else if (tag == "title"_L1 && page.title.isEmpty())
            page.title = titleOf(node);
        else if (isMainPart(node, tag) && mainParts.size() < 5)
            mainParts.push_back(node);
        applyRules(node, tag, rules, page);
    }
    page.text = mainText(tree.root(), mainParts);
    return page;
}

QString reading::plainText(const QString &markup)
{
    const BoundedMarkup bounded = boundedMarkup(markup.toUtf8());
    const MarkupTree tree(bounded.bytes);
    return textBelow(tree.root(), Chrome::Keep);
}
