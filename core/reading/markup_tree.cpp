// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markup_tree.h"

#include <algorithm>

namespace {
constexpr size_t blockSize = 256 * 1024;
constexpr size_t alignment = alignof(std::max_align_t);

bool hasChildren(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE
        || node->type == GUMBO_NODE_DOCUMENT;
}

const GumboVector &childrenOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
}
} // namespace

reading::MarkupTree::MarkupTree(const QByteArray &bounded) : m_bytes(bounded)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &MarkupTree::allocate;
    options.deallocator = &MarkupTree::release;
    options.userdata = this;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_bytes.constData(), size_t(m_bytes.size()));
}

reading::MarkupTree::~MarkupTree() = default;

void *reading::MarkupTree::allocate(void *self, size_t size)
{
    MarkupTree &tree = *static_cast<MarkupTree *>(self);
    const size_t rounded = (size + alignment - 1) / alignment * alignment;
    if (rounded > tree.m_left) {
        const size_t room = std::max(blockSize, rounded);
        tree.m_blocks.push_back(std::make_unique<char[]>(room));
        tree.m_next = tree.m_blocks.back().get();
        tree.m_left = room;
    }
    char *memory = tree.m_next;
    tree.m_next += rounded;
    tree.m_left -= rounded;
    return memory;
}

void reading::MarkupTree::release(void *, void *) { }

const GumboNode *reading::following(const GumboNode *node, const GumboNode *root, Inside inside)
{
    if (inside == Inside::Enter && hasChildren(node) && childrenOf(node).length > 0)
        return static_cast<const GumboNode *>(childrenOf(node).data[0]);
    while (node != root && node->parent != nullptr) {
        const GumboVector &siblings = childrenOf(node->parent);
        const size_t next = node->index_within_parent + 1;
        if (next < siblings.length)
            return static_cast<const GumboNode *>(siblings.data[next]);
        node = node->parent;
    }
    return nullptr;
}

bool reading::isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

QString reading::attributeOf(const GumboNode *node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

QByteArray reading::markupOf(const GumboNode *element)
{
    constexpr qsizetype longest = 32 * 1024;
    const GumboStringPiece &opening = element->v.element.original_tag;
    const GumboStringPiece &closing = element->v.element.original_end_tag;
    if (opening.data == nullptr || closing.data == nullptr || closing.data < opening.data)
        return {};
    const qsizetype size = closing.data + closing.length - opening.data;
    return {opening.data, std::min(size, longest)};
}

QString reading::tagOf(const GumboNode *node)
{
    return isElement(node) ? QString::fromUtf8(gumbo_normalized_tagname(node->v.element.tag)) : QString();
}
