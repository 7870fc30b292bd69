// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markup_text.h"

#include "core/reading/markup_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestPageText = 2'000'000;

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isInline(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_A,      GUMBO_TAG_B,   GUMBO_TAG_STRONG, GUMBO_TAG_I,     GUMBO_TAG_EM,
                         GUMBO_TAG_SPAN,   GUMBO_TAG_U,   GUMBO_TAG_FONT,   GUMBO_TAG_SMALL, GUMBO_TAG_CODE,
                         GUMBO_TAG_SUB,    GUMBO_TAG_SUP, GUMBO_TAG_MARK,   GUMBO_TAG_ABBR,  GUMBO_TAG_TIME,
                         GUMBO_TAG_LABEL,  GUMBO_TAG_S,   GUMBO_TAG_CITE,   GUMBO_TAG_Q,     GUMBO_TAG_KBD,
                         GUMBO_TAG_WBR,    GUMBO_TAG_BDI, GUMBO_TAG_TT,     GUMBO_TAG_BIG,   GUMBO_TAG_INS,
                         GUMBO_TAG_UNKNOWN});
}

bool isSilent(GumboTag tag)
{
    return isOneOf(tag,
                   {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                    GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
                    GUMBO_TAG_HEAD, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_CANVAS, GUMBO_TAG_TITLE});
}

bool isChrome(GumboTag tag)
{
    return isOneOf(tag,
                   {GUMBO_TAG_NAV, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM,
                    GUMBO_TAG_BUTTON});
}

/// Whether the value holds the word, whatever the case and the blanks: "display: none".
bool holds(std::string_view value, std::string_view word)
{
    size_t matched = 0;
    for (const char c : value) {
        if (c == ' ')
            continue;
        const char lower = char(std::tolower(static_cast<unsigned char>(c)));
        matched = lower == word[matched] ? matched + 1 : lower == word[0] ? 1 : 0;
        if (matched == word.size())
            return true;
    }
    return false;
}

/// What a page does not show: neither at all nor to those who look at it.
bool isHidden(const GumboNode *node)
{
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto &attribute = *static_cast<const GumboAttribute *>(attributes.data[i]);
        const std::string_view name = attribute.name;
        if (name == "hidden" || (name == "aria-hidden" && std::string_view(attribute.value) == "true"))
            return true;
        if (name == "style" && holds(attribute.value, "display:none"))
            return true;
        if (name == "class"
            && (holds(attribute.value, "sr-only") || holds(attribute.value, "visually-hidden")))
            return true;
    }
    return false;
}

/// Collects text with at most one line break in a row that matters.
class Writer
{
public:
    void text(const char *utf8)
    {
        for (const QChar c : QString::fromUtf8(utf8)) {
            if (c.isSpace())
                m_spacePending = true;
            else
                put(c);
        }
    }
    void lineEnd()
    {
        m_spacePending = false;
        m_bulletPending = m_bulletPending && m_made.endsWith(u'\n');
        if (!m_made.isEmpty() && !m_made.endsWith(u'\n'))
            m_made += u'\n';
    }
    void paragraphEnd()
    {
        lineEnd();
        if (!m_made.isEmpty() && !m_made.endsWith("\n\n"_L1) && !m_bulletPending)
            m_made += u'\n';
    }
    void item()
    {
        lineEnd();
        m_bulletPending = true;
    }
    bool isFull() const { return m_made.size() > longestPageText; }
    QString made() const { return m_made.trimmed(); }

private:
    void put(QChar c)
    {
        if (m_bulletPending) {
            m_made += "- "_L1;
            m_bulletPending = false;
        } else if (m_spacePending && !m_made.isEmpty() && !m_made.endsWith(u'\n')) {
            m_made += u' ';
        }
        m_spacePending = false;
        m_made += c;
    }

    QString m_made;
    bool m_spacePending = false;
    bool m_bulletPending = false;
};

void begin(const GumboNode *node, Writer &writer)
{
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_LI)
        writer.item();
    else if (tag == GUMBO_TAG_BR)
        writer.lineEnd();
    else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
        writer.text(" ");
    else if (!isInline(tag))
        writer.lineEnd();
}

void finish(const GumboNode *node, Writer &writer)
{
    const GumboTag tag = node->v.element.tag;
    if (isOneOf(tag,
                {GUMBO_TAG_P, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_TABLE, GUMBO_TAG_H1, GUMBO_TAG_H2,
                 GUMBO_TAG_H3, GUMBO_TAG_H4}))
        writer.paragraphEnd();
    else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
        writer.text(" ");
    else if (!isInline(tag))
        writer.lineEnd();
}

struct Frame {
    const GumboNode *node = nullptr;
    unsigned next = 0;
};
} // namespace

QString reading::textBelow(const GumboNode *root, Chrome chrome)
{
    Writer writer;
    std::vector<Frame> stack;
    const auto enter = [&](const GumboNode *node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
            || node->type == GUMBO_NODE_CDATA) {
            writer.text(node->v.text.text);
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node->v.element.tag;
        const bool skipped = isSilent(tag) || (chrome == Chrome::Drop && isChrome(tag)) || isHidden(node);
        if (skipped && node != root)
            return;
        begin(node, writer);
        stack.push_back({node, 0});
    };
    enter(root);
    while (!stack.empty() && !writer.isFull()) {
        Frame &top = stack.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.next < children.length) {
            enter(static_cast<const GumboNode *>(children.data[top.next++]));
        } else {
            finish(top.node, writer);
            stack.pop_back();
        }
    }
    return writer.made();
}
