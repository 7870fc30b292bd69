// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markup_bounds.h"

#include "core/reading/loose_json.h"
#include "core/reading/sanitise.h"

#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace {
constexpr int deepest = 300;
constexpr int mostAttributes = 60;
constexpr int longestTag = 16 * 1024;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

template <size_t Count> bool isOneOf(const std::array<std::string_view, Count> &names, const QByteArray &name)
{
    return std::ranges::find(names, std::string_view(name.constData(), size_t(name.size()))) != names.end();
}

/// Elements whose whole content is dropped.
bool isDropped(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 7> names {"script", "style",  "svg", "noscript",
                                                            "iframe", "object", "math"};
    return isOneOf(names, name);
}

/// Elements that a page rarely closes: they do not count as depth.
bool isFlat(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 24> names {
        "br", "img",    "meta",   "link", "input", "hr",  "p",     "li",  "td",    "tr",    "th",    "dt",
        "dd", "option", "source", "area", "base",  "col", "embed", "wbr", "track", "thead", "tbody", "html"};
    return isOneOf(names, name);
}

/// Copies a page tag by tag.
class Bounder
{
public:
    Bounder(const QByteArray &page, const QStringList &scripts) : m_page(page)
    {
        m_made.bytes.reserve(page.size() / 2);
        for (const QString &script : scripts)
            m_scripts.push_back(script.toUtf8());
    }

    reading::BoundedMarkup run()
    {
        while (m_place < m_page.size()) {
            const qsizetype open = m_page.indexOf('<', m_place);
            m_made.bytes.append(m_page.constData() + m_place, (open < 0 ? m_page.size() : open) - m_place);
            if (open < 0)
                break;
            m_place = open;
            takeTag();
        }
        return std::move(m_made);
    }

private:
    void takeTag()
    {
        if (m_page.mid(m_place, 4) == "<!--") {
            skipPast("-->");
            return;
        }
        const bool closing = m_place + 1 < m_page.size() && m_page[m_place + 1] == '/';
        qsizetype nameEnd = m_place + (closing ? 2 : 1);
        const qsizetype nameStart = nameEnd;
        while (nameEnd < m_page.size() && isNameCharacter(m_page[nameEnd]))
            ++nameEnd;
        const QByteArray name = m_page.mid(nameStart, std::min<qsizetype>(nameEnd - nameStart, 40)).toLower();
        if (name.isEmpty()) {
            takeOddTag();
            return;
        }
        const Tag tag = scan(nameEnd);
        if (!closing && isDropped(name))
            dropElement(name, tag);
        else
            copyTag(name, closing, tag);
    }

    struct Tag {
        qsizetype end = 0;
        int attributes = 0;
    };

    /// To just past the '>' of the tag, quotes respected.
    Tag scan(qsizetype from) const
    {
        Tag tag;
        char quote = 0;
        qsizetype i = from;
        for (; i < m_page.size() && (quote == 0 || i - from < 2'000'000); ++i) {
            const char c = m_page[i];
            if (quote != 0) {
                quote = c == quote ? char(0) : quote;
            } else if (c == '>') {
                return {i + 1, tag.attributes};
            } else if ((c == '"' || c == '\'') && m_page[i - 1] == '=') {
                quote = c;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '/' || c == '\f' || c == '\r') {
                ++tag.attributes;
            }
        }
        // No end: the quote was a lonely one. Take the first '>' instead.
        const qsizetype close = m_page.indexOf('>', from);
        return {close < 0 ? m_page.size() : close + 1, mostAttributes + 1};
    }

    void copyTag(const QByteArray &name, bool closing, const Tag &tag)
    {
        const bool counts = !isFlat(name);
        if (closing)
            m_depth -= counts && m_depth > 0 ? 1 : 0;
        else if (counts)
            ++m_depth;
        const bool tooDeep = m_depth > deepest && !closing;
        const bool heavy = tag.attributes > mostAttributes || tag.end - m_place > longestTag;
        if (tooDeep || (closing && m_depth > deepest))
            m_made.bytes += ' ';
        else if (heavy)
            m_made.bytes += (closing ? "</" : "<") + name + '>';
        else
            m_made.bytes.append(m_page.constData() + m_place, tag.end - m_place);
        m_place = tag.end;
    }

    void dropElement(const QByteArray &name, const Tag &tag)
    {
        const QByteArray opening = m_page.mid(m_place, std::min<qsizetype>(tag.end - m_place, 400)).toLower();
        const qsizetype contentStart = tag.end;
        if (opening.endsWith("/>") && name != "script") {
            m_place = tag.end;
            return;
        }
        qsizetype close = findClose(name, contentStart);
        // An element that is never closed would swallow the page.
        if (close < 0 && name != "script" && name != "style") {
            m_place = tag.end;
            return;
        }
        close = close < 0 ? m_page.size() : close;
        if (name == "script")
            takeScript(opening, contentStart, close);
        m_made.bytes += ' ';
        const qsizetype end = m_page.indexOf('>', close);
        m_place = end < 0 ? m_page.size() : end + 1;
    }

    void takeScript(const QByteArray &opening, qsizetype start, qsizetype end)
    {
        if (opening.contains("ld+json") || opening.contains("ld&#x2b;json")) {
            m_made.jsonLd += QString::fromUtf8(m_page.mid(start, end - start));
            return;
        }
        const QByteArrayView script = QByteArrayView(m_page).sliced(start, end - start);
        for (const QByteArray &mark : m_scripts) {
            const qsizetype at = script.indexOf(mark);
            const qsizetype from = at < 0 ? -1 : at + mark.size();
            if (from >= 0)
                m_made.payloads += reading::firstJson(script.sliced(from));
        }
    }

    qsizetype findClose(const QByteArray &name, qsizetype from) const
    {
        for (qsizetype at = m_page.indexOf("</", from); at >= 0; at = m_page.indexOf("</", at + 2)) {
            if (m_page.mid(at + 2, name.size()).toLower() == name)
                return at;
        }
        return -1;
    }

    /// "<!doctype", "<?xml", "a < b".
    void takeOddTag()
    {
        const bool declaration =
            m_place + 1 < m_page.size() && (m_page[m_place + 1] == '!' || m_page[m_place + 1] == '?');
        if (declaration) {
            skipPast(">");
            return;
        }
        m_made.bytes += "&lt;";
        ++m_place;
    }

    void skipPast(const char *mark)
    {
        const qsizetype end = m_page.indexOf(mark, m_place);
        m_place = end < 0 ? m_page.size() : end + qsizetype(std::string_view(mark).size());
    }

    const QByteArray &m_page;
    std::vector<QByteArray> m_scripts;
    reading::BoundedMarkup m_made;
    qsizetype m_place = 0;
    int m_depth = 0;
};
} // namespace

reading::BoundedMarkup reading::boundedMarkup(const QByteArray &utf8, const QStringList &scripts)
{
    const QByteArray page = utf8.left(largestPage);
    BoundedMarkup made = Bounder(page, scripts).run();
    made.wasCut = utf8.size() > largestPage;
    return made;
}
