// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markup_items.h"

#include "core/reading/markup_text.h"
#include "core/reading/markup_tree.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::ItemNotation;

constexpr int deepest = 6;
constexpr int mostProperties = 200;

/// "schema:title" and "http://schema.org/title" are "title".
QString localName(const QString &name)
{
    const qsizetype mark = std::max({name.lastIndexOf(u':'), name.lastIndexOf(u'/'), name.lastIndexOf(u'#')});
    return name.mid(mark + 1);
}

class ItemReader
{
public:
    explicit ItemReader(ItemNotation notation)
        : m_property(notation == ItemNotation::Microdata ? "itemprop" : "property")
        , m_type(notation == ItemNotation::Microdata ? "itemtype" : "typeof")
        , m_scope(notation == ItemNotation::Microdata ? "itemscope" : "typeof")
    {
    }

    QJsonObject read(const GumboNode *item, int depth)
    {
        QJsonObject object {{u"@type"_s, localName(reading::attributeOf(item, m_type).section(u' ', 0, 0))}};
        const GumboNode *node = reading::following(item, item, reading::Inside::Enter);
        while (node != nullptr && m_left > 0) {
            reading::Inside inside = reading::Inside::Enter;
            const QString name = reading::attributeOf(node, m_property);
            if (!name.isEmpty()) {
                --m_left;
                add(object, localName(name.section(u' ', 0, 0)), valueOf(node, depth));
            }
            if (isItem(node))
                inside = reading::Inside::Skip;
            node = reading::following(node, item, inside);
        }
        return object;
    }

private:
    bool isItem(const GumboNode *node) const
    {
        return reading::isElement(node)
            && gumbo_get_attribute(&node->v.element.attributes, m_scope) != nullptr;
    }

    QJsonValue valueOf(const GumboNode *node, int depth)
    {
        if (isItem(node))
            return depth > 0 ? QJsonValue(read(node, depth - 1)) : QJsonValue();
        for (const char *attribute : {"content", "datetime"}) {
            if (const QString value = reading::attributeOf(node, attribute); !value.isEmpty())
                return value;
        }
        const QString text = reading::textBelow(node, reading::Chrome::Keep);
        return text.isEmpty() ? reading::attributeOf(node, "href") : text;
    }

    static void add(QJsonObject &object, const QString &name, const QJsonValue &value)
    {
        const QJsonValue before = object.value(name);
        if (before.isUndefined()) {
            object.insert(name, value);
            return;
        }
        QJsonArray list = before.isArray() ? before.toArray() : QJsonArray {before};
        list.append(value);
        object.insert(name, list);
    }

    const char *m_property;
    const char *m_type;
    const char *m_scope;
    int m_left = mostProperties;
};
} // namespace

QJsonObject reading::itemAt(const GumboNode *element, ItemNotation notation)
{
    return ItemReader(notation).read(element, deepest);
}
