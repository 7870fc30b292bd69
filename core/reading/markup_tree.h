// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <gumbo.h>
#include <memory>
#include <vector>

namespace reading {
/// Owns the tree of one bounded page. All its memory is given back at once: the parser's own clean-up is
/// recursive.
class MarkupTree
{
public:
    explicit MarkupTree(const QByteArray &bounded);
    ~MarkupTree();
    MarkupTree(const MarkupTree &) = delete;
    MarkupTree &operator=(const MarkupTree &) = delete;

    const GumboNode *root() const { return m_output->root; }

private:
    static void *allocate(void *self, size_t size);
    static void release(void *self, void *memory);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_left = 0;
    char *m_next = nullptr;
    QByteArray m_bytes;
    GumboOutput *m_output = nullptr;
};

/// Every node below and including `root`, in document order, without recursion: next() after `node`, leaving
/// out the children of `node` when `inside` is Skip.
enum class Inside { Enter, Skip };
const GumboNode *following(const GumboNode *node, const GumboNode *root, Inside inside);

bool isElement(const GumboNode *node);
QString attributeOf(const GumboNode *node, const char *name);
/// An element as it was written, cut where its end is far or unsaid.
QByteArray markupOf(const GumboNode *element);
/// Lower case; empty for what is no element.
QString tagOf(const GumboNode *node);
} // namespace reading
