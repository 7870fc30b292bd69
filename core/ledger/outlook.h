// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book.h"

#include <vector>

namespace ledger {
/// The market as it stands after some steps: what every posting's fit is, and what is had.
class Outlook final
{
public:
    /// As the book has it now. It is kept by reference.
    explicit Outlook(const Book &book);

    /// What learning the skill next would bring and cost, as LearnStep says.
    double gain(int skill) const;
    int unlocks(int skill) const;
    double hours(int skill) const;

    /// Live postings that are fully covered, and those whose fit reaches the person's bar.
    int fullyCovered() const;
    int overBar() const;
    bool isHad(int skill) const { return m_had[size_t(skill)]; }

    /// Takes the step: the skill is known from here on.
    void learn(int skill);

private:
    const Market &market() const { return m_book.market(); }
    /// What has to be learnt first: nobody gets to Argo CD without Kubernetes, so that it is no shortcut to
    /// it.
    double hoursBefore(int skill) const;
    /// The rows whose fit may change, each once, in their order.
    std::vector<int> touchedBy(int skill, const Abilities &then) const;
    bool isHad(const Requirement &requirement) const;
    int missing(const Market::Row &row) const;
    bool misses(const Market::Row &row, int skill) const;

    const Book &m_book;
    Abilities m_abilities;
    std::vector<char> m_had;
    /// -1 where nothing is asked.
    std::vector<double> m_fits;
};
} // namespace ledger
