// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/candidates.h"
#include "core/skills/lexicon.h"
#include "tests/bench/bench.h"
#include "tests/bench/literals.h"

#include <QFile>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace bench {
namespace {
using Search = std::function<void(const std::vector<QString> &texts)>;

#ifdef FOOTHOLD_HAS_HYPERSCAN
using Literal = Literals::Literal;
using skills::Hit;
using skills::Lexicon;

/// Where a skill is named, in units of the text.
struct Named {
    qsizetype start = 0;
    qsizetype end = 0;
    int skill = 0;
    bool operator==(const Named &) const = default;
};

/// A posting and a skill that it names.
using Pairs = std::set<std::pair<size_t, int>>;

/// Every name and other form of the lexicon, and the phrases that are no skills and cover what stands in
/// them.
std::vector<Literal> namesOfLexicon()
{
    std::vector<Literal> names;
    const auto skills = Lexicon::standard().skills();
    for (size_t i = 0; i < skills.size(); ++i) {
        for (const skills::Alias &alias : skills[i].aliases)
            names.push_back({alias.text.toUtf8(), int(i), alias.policy.exactCase});
    }
    QFile file(u":/lexicon/not_skills.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    for (QByteArray line : file.readAll().split('\n')) {
        line = line.left(line.indexOf('\t') < 0 ? line.size() : line.indexOf('\t'));
        const bool exactCase = line.endsWith('!');
        line.chop(exactCase ? 1 : 0);
        if (!line.isEmpty() && !line.startsWith('#'))
            names.push_back({line, Hit::notASkill, exactCase});
    }
    return names;
}

/// What both sides find, and how they differ.
class Comparison final
{
public:
    explicit Comparison(const std::vector<QString> &texts) : m_texts(texts) { }

    /// Plurals, versions, hyphens, other case: Foothold reads them by rule. Hyperscan gets each of them that
    /// these postings write as one more literal, and no others, which is the least that makes it answer the
    /// same question.
    std::vector<Literal> withWrittenForms(std::vector<Literal> names) const
    {
        const Literals plain(names);
        std::set<std::tuple<QString, int, bool>> forms;
        for (const QString &text : m_texts) {
            const std::vector<Named> known = namedIn(plain, text);
            for (const Hit &hit : hitsIn(text)) {
                if (std::ranges::count(known, Named {hit.start, hit.end, hit.skill}) > 0)
                    continue;
                const QString form = text.mid(hit.start, hit.end - hit.start);
                const bool exactCase = hit.policy.exactCase;
                forms.emplace(exactCase ? form : form.toLower(), hit.skill, exactCase);
            }
        }
        for (const auto &[form, skill, exactCase] : forms)
            names.push_back({form.toUtf8(), skill, exactCase});
        return names;
    }

    void print(const Literals &literals) const
    {
        Pairs ours;
        Pairs theirs;
        for (size_t i = 0; i < m_texts.size(); ++i) {
            for (const Hit &hit : hitsIn(m_texts[i]))
                ours.emplace(i, hit.skill);
            for (const Named &one : namedIn(literals, m_texts[i]))
                theirs.emplace(i, one.skill);
        }
        Pairs both;
        std::ranges::set_intersection(ours, theirs, std::inserter(both, both.end()));
        std::printf("     pairs of posting and skill: both %zu, only Foothold %zu, only Hyperscan %zu\n",
                    both.size(), ours.size() - both.size(), theirs.size() - both.size());
    }

private:
    /// What Foothold finds. Without what a look at the list around it has to confirm: as a literal, an "r"
    /// would stop Hyperscan at every second word.
    static std::vector<Hit> hitsIn(const QString &text)
    {
        std::vector<Hit> hits = Lexicon::standard().index().hitsIn(text);
        std::erase_if(hits, [](const Hit &hit) { return hit.policy.listed; });
        return hits;
    }

    /// What Hyperscan finds. Names in addresses are left out here, so that it costs Hyperscan nothing.
    static std::vector<Named> namedIn(const Literals &literals, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        const skills::WordMap map(text);
        const auto placeOf = [&](qsizetype byte) { return QString::fromUtf8(bytes.first(byte)).size(); };
        std::vector<Literals::Found> found = literals.allIn(bytes);
        std::erase_if(found, [&](const Literals::Found &one) {
            return skills::isInAddress(map, int(placeOf(one.start)), int(placeOf(one.end)));
        });
        Literals::keepLongest(found);
        std::vector<Named> named;
        for (const Literals::Found &one : found) {
            if (const int skill = literals.list()[one.literal].skill; skill != Hit::notASkill)
                named.push_back({placeOf(one.start), placeOf(one.end), skill});
        }
        return named;
    }

    const std::vector<QString> &m_texts;
};

/// Milliseconds of one look through all texts, from the UTF-8 that it wants: the scan, the word boundaries
/// and the rule of the longest match. Compiling the literals does not count.
double scanning(const Literals &literals, const std::vector<QByteArray> &texts)
{
    return timed([&] {
        for (const QByteArray &text : texts) {
            std::vector<Literals::Found> found = literals.allIn(text);
            Literals::keepLongest(found);
        }
    });
}

/// The medians of many turns that both take, so that what else the machine does falls on both.
Measured inTurns(const std::vector<QString> &texts, const Search &search)
{
    constexpr int turns = 11;
    const Comparison comparison(texts);
    const Literals names(namesOfLexicon());
    const Literals literals(comparison.withWrittenForms(names.list()));
    std::vector<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.push_back(text.toUtf8());
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> namesAlone;
    for (int turn = 0; turn < turns; ++turn) {
        ours.push_back(timed([&] { search(texts); }));
        theirs.push_back(scanning(literals, bytes));
        namesAlone.push_back(scanning(names, bytes));
    }
    comparison.print(literals);
    std::printf("     Hyperscan with the names alone, without their other forms: %.1f ms\n",
                median(namesAlone));
    return {median(ours), median(theirs), "ms"};
}
#endif

Result<Measured> against(const Search &search)
{
    const std::vector<QString> texts = postingTexts();
    if (texts.empty())
        return fail(u"the texts of postings are not beside the checkout"_s);
#ifdef FOOTHOLD_HAS_HYPERSCAN
    return inTurns(texts, search);
#else
    Q_UNUSED(search)
    return fail(u"libhyperscan-dev is not installed"_s);
#endif
}
} // namespace

Result<Measured> candidatesInPostings(Ground &)
{
    const skills::PhraseIndex &index = skills::Lexicon::standard().index();
    return against([&](const std::vector<QString> &texts) {
        for (const QString &text : texts)
            static_cast<void>(index.hitsIn(text));
    });
}

Result<Measured> skillsInPostings(Ground &)
{
    const skills::Lexicon &lexicon = skills::Lexicon::standard();
    return against([&](const std::vector<QString> &texts) {
        for (const QString &text : texts) {
            const skills::Text whole {text, {}, {}};
            const skills::WordMap map(text);
            std::vector<skills::Candidate> candidates = skills::candidatesIn(lexicon, whole, map);
            skills::applyPolicies(whole, map, candidates);
        }
    });
}
} // namespace bench
