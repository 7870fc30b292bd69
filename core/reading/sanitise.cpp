// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sanitise.h"

#include "core/reading/markup_bounds.h"
#include "core/reading/markup_items.h"
#include "core/reading/markup_text.h"
#include "core/reading/markup_tree.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {
using reading::MarkupRule;
using reading::PageCard;
using reading::PlainPage;

constexpr size_t mostCards = 500;
constexpr size_t mostMainParts = 5;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Whether the word is one of those in a list like that of a class attribute.
bool hasWord(std::string_view list, std::string_view word)
{
    for (size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const size_t end = at + word.size();
        const bool starts = at == 0 || std::isspace(static_cast<unsigned char>(list[at - 1])) != 0;
        const bool ends = end == list.size() || std::isspace(static_cast<unsigned char>(list[end])) != 0;
        if (starts && ends)
            return true;
    }
    return false;
}

bool matches(const MarkupRule &rule, const GumboNode *node, std::string_view value)
{
    if (!rule.tag.isEmpty() && viewOf(rule.tag) != gumbo_normalized_tagname(node->v.element.tag))
        return false;
    return rule.attribute == "class" ? hasWord(value, viewOf(rule.value)) : value == viewOf(rule.value);
}

bool carries(const MarkupRule &rule, const GumboNode *node)
{
    if (rule.attribute.isEmpty())
        return viewOf(rule.tag) == gumbo_normalized_tagname(node->v.element.tag);
    const GumboAttribute *attribute =
        gumbo_get_attribute(&node->v.element.attributes, rule.attribute.constData());
    return attribute != nullptr && matches(rule, node, attribute->value);
}

QString valueAt(const GumboNode *node, const MarkupRule &rule)
{
    if (!rule.take.isEmpty())
        return reading::attributeOf(node, rule.take.constData()).trimmed();
    return reading::textBelow(node, reading::Chrome::Keep);
}

/// Walks over a page once and takes what is asked for.
class PageWalk
{
public:
    PageWalk(const reading::MarkupSearch &search, PlainPage &page) : m_page(page)
    {
        QStringList cardLayouts;
        for (const MarkupRule &rule : search.rules) {
            if (rule.field == "card"_L1)
                cardLayouts += rule.layout;
        }
        for (const MarkupRule &rule : search.rules) {
            if (rule.field != "card"_L1 && cardLayouts.contains(rule.layout))
                m_cardRules.push_back(&rule);
            else
                m_rules[viewOf(rule.attribute)].push_back(&rule);
        }
    }

    void visit(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_META)
            takeMeta(node);
        else if (tag == GUMBO_TAG_LINK && reading::attributeOf(node, "rel") == "canonical"_L1)
            m_page.meta.insert(u"canonical"_s, reading::attributeOf(node, "href").trimmed());
        else if (tag == GUMBO_TAG_TITLE && m_page.title.isEmpty())
            m_page.title = reading::textBelow(node, reading::Chrome::Keep).simplified();
        else if (tag == GUMBO_TAG_H1 && m_page.heading.isEmpty())
            m_page.heading = reading::textBelow(node, reading::Chrome::Keep).simplified();
        if (tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE)
            takeMainPart(node);
        const GumboVector &attributes = node->v.element.attributes;
        for (unsigned i = 0; i < attributes.length; ++i)
            look(node, *static_cast<const GumboAttribute *>(attributes.data[i]));
    }

    const std::vector<const GumboNode *> &mainParts() const { return m_mainParts; }

private:
    void takeMainPart(const GumboNode *node)
    {
        if (m_mainParts.size() < mostMainParts)
            m_mainParts.push_back(node);
    }

    void takeMeta(const GumboNode *node)
    {
        QString name = reading::attributeOf(node, "property");
        if (name.isEmpty())
            name = reading::attributeOf(node, "name");
        const QString content = reading::attributeOf(node, "content").simplified();
        if (!name.isEmpty() && !content.isEmpty() && !m_page.meta.contains(name.toLower()))
            m_page.meta.insert(name.toLower(), content);
    }

    void look(const GumboNode *node, const GumboAttribute &attribute)
    {
        const std::string_view name = attribute.name;
        const std::string_view value = attribute.value;
        if (name == "role" && value == "main")
            takeMainPart(node);
        else if (name == "itemtype" && value.find("JobPosting") != std::string_view::npos)
            m_page.microdata.push_back(reading::itemAt(node, reading::ItemNotation::Microdata));
        else if (name == "typeof" && value.find("JobPosting") != std::string_view::npos)
            m_page.rdfa.push_back(reading::itemAt(node, reading::ItemNotation::Rdfa));
        const auto rules = m_rules.find(name);
        if (rules == m_rules.end())
            return;
        for (const MarkupRule *rule : rules->second) {
            if (matches(*rule, node, value))
                apply(*rule, node);
        }
    }

    void apply(const MarkupRule &rule, const GumboNode *node)
    {
        if (rule.field == "card"_L1) {
            takeCard(rule.layout, rule.take == "parent" && node->parent != nullptr ? node->parent : node);
            return;
        }
        const QString name = rule.layout + u'.' + rule.field;
        const QString before = m_page.fields.value(name);
        const bool adds = rule.field == "criteria"_L1;
        if (!before.isEmpty() && !adds)
            return;
        const QString value = valueAt(node, rule);
        if (!value.isEmpty())
            m_page.fields.insert(name, before.isEmpty() ? value : before + u'\n' + value.simplified());
    }

    void takeCard(const QString &layout, const GumboNode *card)
    {
        if (m_page.cards.size() >= mostCards || !reading::isElement(card))
            return;
        PageCard made {layout, {}, reading::markupOf(card)};
        for (const GumboNode *node = card; node != nullptr;
             node = reading::following(node, card, reading::Inside::Enter)) {
            if (!reading::isElement(node))
                continue;
            for (const MarkupRule *rule : m_cardRules) {
                if (rule->layout != layout || made.fields.contains(rule->field) || !carries(*rule, node))
                    continue;
                if (const QString value = valueAt(node, *rule); !value.isEmpty())
                    made.fields.insert(rule->field, value);
            }
        }
        if (made.fields.contains(u"title"_s))
            m_page.cards.push_back(std::move(made));
    }

    PlainPage &m_page;
    std::unordered_map<std::string_view, std::vector<const MarkupRule *>> m_rules;
    std::vector<const MarkupRule *> m_cardRules;
    std::vector<const GumboNode *> m_mainParts;
};

QString mainText(const GumboNode *root, const std::vector<const GumboNode *> &mainParts)
{
    constexpr int enough = 200;
    for (const GumboNode *part : mainParts) {
        QString text = reading::textBelow(part, reading::Chrome::Drop);
        if (text.size() >= enough)
            return text;
    }
    const QString text = reading::textBelow(root, reading::Chrome::Drop);
    return text.size() >= enough ? text : reading::textBelow(root, reading::Chrome::Keep);
}
} // namespace

reading::PlainPage reading::plainPage(const QByteArray &utf8, const MarkupSearch &search)
{
    BoundedMarkup bounded = boundedMarkup(utf8, search.scripts);
    const MarkupTree tree(bounded.bytes);
    PlainPage page;
    page.jsonLd = std::move(bounded.jsonLd);
    page.payloads = std::move(bounded.payloads);
    page.wasCut = bounded.wasCut;
    PageWalk walk(search, page);
    for (const GumboNode *node = tree.root(); node != nullptr;
         node = following(node, tree.root(), Inside::Enter)) {
        if (isElement(node))
            walk.visit(node);
    }
    page.text = mainText(tree.root(), walk.mainParts());
    return page;
}

QString reading::plainText(const QString &markup)
{
    const BoundedMarkup bounded = boundedMarkup(markup.toUtf8(), {});
    const MarkupTree tree(bounded.bytes);
    return textBelow(tree.root(), Chrome::Keep);
}
