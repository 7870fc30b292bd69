// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace bench {
/// Many literals that Hyperscan seeks in a text at once: what the search for names is held against.
class Literals final
{
public:
    /// One that is sought, and what it stands for.
    struct Literal {
        QByteArray text {};
        int skill = 0;
        bool exactCase = false;
    };
    /// One that was found, in bytes of the text. `literal` is its place in the list.
    struct Found {
        qsizetype start = 0;
        qsizetype end = 0;
        unsigned literal = 0;
    };

    explicit Literals(std::vector<Literal> list);
    ~Literals();
    Q_DISABLE_COPY_MOVE(Literals)

    const std::vector<Literal> &list() const { return m_list; }
    /// Those that stand between word boundaries, in any order.
    std::vector<Found> allIn(const QByteArray &text) const;
    /// The longest of those that begin at one place, and none inside of one before it. Of equal ones the
    /// first of the list.
    static void keepLongest(std::vector<Found> &found);

private:
    void compile();

    std::vector<Literal> m_list;
    std::vector<qsizetype> m_lengths;
    hs_database *m_database = nullptr;
    hs_scratch *m_scratch = nullptr;
};
} // namespace bench
