// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml_tree.h"

#include <QHash>
#include <QJsonArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t deepest = 64;
constexpr int mostElements = 200'000;

/// An element while it is read.
struct Open {
    QString name {};
    QString text {};
    QJsonObject members {};
};

QJsonValue valueOf(const Open &open)
{
    const QString text = open.text.trimmed();
    if (open.members.isEmpty())
        return text;
    QJsonObject object = open.members;
    if (!text.isEmpty())
        object.insert("#text"_L1, text);
    return object;
}

/// Repeated elements become lists when all of them are there: a list that grows inside of an object is copied
/// with every element.
class Collector
{
public:
    void add(size_t depth, const QString &name, const QJsonValue &value)
    {
        m_levels.resize(std::max(m_levels.size(), depth + 1));
        m_levels[depth].append({name, value});
    }

    QJsonObject take(size_t depth)
    {
        QJsonObject object;
        if (depth >= m_levels.size())
            return object;
        QHash<QString, QJsonArray> lists;
        QStringList order;
        for (const auto &[name, value] : std::as_const(m_levels[depth])) {
            QJsonArray &list = lists[name];
            if (list.isEmpty())
                order += name;
            list.append(value);
        }
        for (const QString &name : std::as_const(order))
            object.insert(name, lists[name].size() == 1 ? lists[name].first() : QJsonValue(lists[name]));
        m_levels[depth].clear();
        return object;
    }

private:
    std::vector<QList<std::pair<QString, QJsonValue>>> m_levels;
};

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &bytes) : m_xml(bytes) { m_xml.setNamespaceProcessing(false); }

    std::optional<QJsonObject> run()
    {
        int elements = 0;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return {};
            if (token == QXmlStreamReader::StartElement) {
                if (++elements > mostElements || m_open.size() >= deepest)
                    return {};
                begin();
            } else if (token == QXmlStreamReader::EndElement) {
                finish();
            } else if (token == QXmlStreamReader::Characters && !m_open.empty()) {
                m_open.back().text += m_xml.text();
            }
        }
        if (m_xml.hasError() || m_root.isEmpty())
            return {};
        return m_root;
    }

private:
    void begin()
    {
        m_open.push_back({m_xml.qualifiedName().toString(), {}, {}});
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            m_members.add(m_open.size(), u'@' + attribute.qualifiedName().toString(),
                          attribute.value().toString());
    }

    void finish()
    {
        Open done = std::move(m_open.back());
        done.members = m_members.take(m_open.size());
        m_open.pop_back();
        if (m_open.empty())
            m_root = {{done.name, valueOf(done)}};
        else
            m_members.add(m_open.size(), done.name, valueOf(done));
    }

    QXmlStreamReader m_xml;
    std::vector<Open> m_open;
    Collector m_members;
    QJsonObject m_root;
};

void write(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            write(xml, name, element);
        return;
    }
    xml.writeStartElement(name);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().startsWith(u'@'))
            xml.writeAttribute(member.key().mid(1), member.value().toString());
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.key().startsWith(u'@') && member.key() != "#text"_L1)
            write(xml, member.key(), member.value());
    }
    xml.writeCharacters(value.isString() ? value.toString() : object.value("#text"_L1).toString());
    xml.writeEndElement();
}
} // namespace

std::optional<QJsonObject> reading::xmlTree(const QByteArray &bytes)
{
    return TreeReader(bytes).run();
}

QByteArray reading::xmlOf(const QJsonObject &tree)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    for (auto root = tree.begin(); root != tree.end(); ++root)
        write(xml, root.key(), root.value());
    xml.writeEndDocument();
    return bytes;
}
