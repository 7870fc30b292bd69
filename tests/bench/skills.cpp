// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/candidates.h"
#include "core/skills/lexicon.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <set>

#ifdef FOOTHOLD_HAS_HYPERSCAN
#include <hs/hs.h>
#endif

using namespace Qt::StringLiterals;

namespace bench {
namespace {
#ifdef FOOTHOLD_HAS_HYPERSCAN
bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

/// A name that Hyperscan found between word boundaries.
struct Named {
    qsizetype start = 0;
    qsizetype end = 0;
    unsigned name = 0;
};

/// One scan: keeps the names that stand between word boundaries.
struct Scan {
    const QByteArray &text;
    const std::vector<qsizetype> &lengths;
    std::vector<Named> found {};

    static int onMatch(unsigned id, unsigned long long, unsigned long long to, unsigned, void *context)
    {
        auto &scan = *static_cast<Scan *>(context);
        const auto end = qsizetype(to);
        const qsizetype start = end - scan.lengths[id];
        const QByteArray &text = scan.text;
        const bool begins = start == 0 || !isWordByte(text[start - 1]) || !isWordByte(text[start]);
        const bool ends = end == text.size() || !isWordByte(text[end]) || !isWordByte(text[end - 1]);
        if (begins && ends)
            scan.found.push_back({start, end, id});
        return 0;
    }
};

/// The names of the lexicon as Hyperscan's literals. Their lengths are known, so that it need not look for
/// where a match begins.
class Literals final
{
public:
    Literals()
    {
        std::vector<QByteArray> names;
        std::vector<unsigned> flags;
        const auto skills = skills::Lexicon::standard().skills();
        for (size_t i = 0; i < skills.size(); ++i) {
            for (const skills::Alias &alias : skills[i].aliases) {
                names.push_back(alias.text.toUtf8());
                flags.push_back(alias.policy.exactCase ? 0U : unsigned(HS_FLAG_CASELESS));
                m_lengths.push_back(names.back().size());
                m_skills.push_back(int(i));
            }
        }
        compile(names, flags);
    }
    ~Literals()
    {
        hs_free_scratch(m_scratch);
        hs_free_database(m_database);
    }
    Q_DISABLE_COPY_MOVE(Literals)

    std::vector<Named> in(const QByteArray &bytes) const
    {
        Scan scan {bytes, m_lengths};
        hs_scan(m_database, bytes.constData(), unsigned(bytes.size()), 0, m_scratch, &Scan::onMatch, &scan);
        return std::move(scan.found);
    }
    /// The place of a name's skill in the lexicon.
    int skillOf(const Named &one) const { return m_skills[one.name]; }

private:
    void compile(const std::vector<QByteArray> &names, const std::vector<unsigned> &flags)
    {
        std::vector<const char *> pointers;
        std::vector<unsigned> ids;
        std::vector<size_t> lengths;
        for (const QByteArray &name : names) {
            ids.push_back(unsigned(pointers.size()));
            pointers.push_back(name.constData());
            lengths.push_back(size_t(name.size()));
        }
        hs_compile_error_t *fault = nullptr;
        hs_compile_lit_multi(pointers.data(), flags.data(), ids.data(), lengths.data(),
                             unsigned(pointers.size()), HS_MODE_BLOCK, nullptr, &m_database, &fault);
        hs_free_compile_error(fault);
        hs_alloc_scratch(m_database, &m_scratch);
    }

    std::vector<qsizetype> m_lengths;
    std::vector<int> m_skills;
    hs_database_t *m_database = nullptr;
    hs_scratch_t *m_scratch = nullptr;
};

/// Milliseconds of one look through all texts, from the UTF-8 that it wants.
double scanning(const Literals &literals, const std::vector<QString> &texts)
{
    std::vector<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.push_back(text.toUtf8());
    size_t found = 0;
    const double spent = medianOf(5, [&] {
        for (const QByteArray &text : bytes)
            found += literals.in(text).size();
    });
    return found == 0 ? 0 : spent;
}

using Pairs = std::set<std::pair<size_t, int>>;

/// What both find in which posting, in a sentence. Hyperscan's literals know no plurals, no other hyphens, no
/// phrases that are no skills, and find a name inside of a longer one: the pairs cannot be quite the same.
void comparePairs(const Literals &literals, const std::vector<QString> &texts)
{
    Pairs ours;
    Pairs theirs;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (const skills::Hit &hit : skills::Lexicon::standard().index().hitsIn(texts[i]))
            ours.emplace(i, hit.skill);
        for (const Named &one : literals.in(texts[i].toUtf8()))
            theirs.emplace(i, literals.skillOf(one));
    }
    Pairs both;
    std::ranges::set_intersection(ours, theirs, std::inserter(both, both.end()));
    std::printf("     pairs of posting and skill: both %zu, only Foothold %zu, only Hyperscan %zu\n",
                both.size(), ours.size() - both.size(), theirs.size() - both.size());
}
#endif

Result<Measured> against(const std::function<void(const std::vector<QString> &texts)> &search)
{
    const std::vector<QString> texts = postingTexts();
    if (texts.empty())
        return fail(u"the texts of postings are not beside the checkout"_s);
#ifdef FOOTHOLD_HAS_HYPERSCAN
    const Literals literals;
    search(texts);
    const double ours = medianOf(5, [&] { search(texts); });
    const double theirs = scanning(literals, texts);
    comparePairs(literals, texts);
    return theirs <= 0 ? Result<Measured>(fail(u"nothing was found"_s)) : Measured {ours, theirs, "ms"};
#else
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
