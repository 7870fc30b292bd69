// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"
#include "tests/bench/bench.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef FOOTHOLD_HAS_HYPERSCAN
#include <hs/hs.h>
#endif

using namespace Qt::StringLiterals;

namespace bench {
namespace {
/// The texts of real postings where they are at hand.
std::vector<QString> postingTexts()
{
    std::vector<QString> texts;
    QFile file(referenceData(u"data/texts.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd())
        texts.push_back(QJsonDocument::fromJson(file.readLine()).object().value("text"_L1).toString());
    return texts;
}

#ifdef FOOTHOLD_HAS_HYPERSCAN
bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

/// One scan: counts the names that stand between word boundaries.
struct Scan {
    const QByteArray &text;
    const std::vector<qsizetype> &lengths;
    size_t found = 0;

    static int onMatch(unsigned id, unsigned long long, unsigned long long to, unsigned, void *context)
    {
        auto &scan = *static_cast<Scan *>(context);
        const auto end = qsizetype(to);
        const qsizetype start = end - scan.lengths[id];
        const QByteArray &text = scan.text;
        const bool begins = start == 0 || !isWordByte(text[start - 1]) || !isWordByte(text[start]);
        const bool ends = end == text.size() || !isWordByte(text[end]) || !isWordByte(text[end - 1]);
        scan.found += begins && ends;
        return 0;
    }
};

/// The names of the lexicon as Hyperscan's literals.
class Literals final
{
public:
    Literals()
    {
        std::vector<QByteArray> names;
        std::vector<unsigned> flags;
        for (const skills::Skill &skill : skills::Lexicon::standard().skills()) {
            for (const skills::Alias &alias : skill.aliases) {
                names.push_back(alias.text.toUtf8());
                flags.push_back(alias.policy.exactCase ? 0U : unsigned(HS_FLAG_CASELESS));
                m_lengths.push_back(names.back().size());
            }
        }
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
    ~Literals()
    {
        hs_free_scratch(m_scratch);
        hs_free_database(m_database);
    }
    Q_DISABLE_COPY_MOVE(Literals)

    size_t countIn(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        Scan scan {bytes, m_lengths};
        hs_scan(m_database, bytes.constData(), unsigned(bytes.size()), 0, m_scratch, &Scan::onMatch, &scan);
        return scan.found;
    }

private:
    std::vector<qsizetype> m_lengths;
    hs_database_t *m_database = nullptr;
    hs_scratch_t *m_scratch = nullptr;
};
#endif
} // namespace

Result<Measured> candidatesInPostings(Ground &)
{
    const std::vector<QString> texts = postingTexts();
    if (texts.empty())
        return fail(u"the texts of postings are not beside the checkout"_s);
#ifdef FOOTHOLD_HAS_HYPERSCAN
    const Literals literals;
    const skills::PhraseIndex &index = skills::Lexicon::standard().index();
    size_t found = 0;
    const double ours = medianOf(5, [&] {
        for (const QString &text : texts)
            found += index.hitsIn(text).size();
    });
    const double theirs = medianOf(5, [&] {
        for (const QString &text : texts)
            found += literals.countIn(text);
    });
    return found == 0 ? Result<Measured>(fail(u"nothing was found"_s)) : Measured {ours, theirs, "ms"};
#else
    return fail(u"libhyperscan-dev is not installed"_s);
#endif
}
} // namespace bench
