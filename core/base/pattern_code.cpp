// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_code.h"

#include <mutex>

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

using namespace Qt::StringLiterals;

namespace {
template <auto release> struct Release {
    template <class T> void operator()(T *one) const { release(one); }
};
using Code = std::unique_ptr<pcre2_code, Release<pcre2_code_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Release<pcre2_match_data_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Release<pcre2_match_context_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Release<pcre2_jit_stack_free>>;

/// More groups than any expression here has.
constexpr uint32_t mostGroups = 64;
/// Steps of one attempt, some milliseconds. Real postings need a few thousand.
constexpr uint32_t mostSteps = 1'000'000;

/// What an attempt writes into: one for each thread, used again and again.
struct Desk {
    MatchData data {pcre2_match_data_create(mostGroups, nullptr)};
    MatchContext context {pcre2_match_context_create(nullptr)};
    JitStack stack {pcre2_jit_stack_create(32 * 1024, 512 * 1024, nullptr)};

    Desk()
    {
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        pcre2_set_match_limit(context.get(), mostSteps);
    }
};

Desk &desk()
{
    static thread_local Desk mine;
    return mine;
}

uint32_t flagsOf(QRegularExpression::PatternOptions options)
{
    uint32_t flags = PCRE2_UTF;
    if (options & QRegularExpression::CaseInsensitiveOption)
        flags |= PCRE2_CASELESS;
    if (options & QRegularExpression::MultilineOption)
        flags |= PCRE2_MULTILINE;
    if (options & QRegularExpression::UseUnicodePropertiesOption)
        flags |= PCRE2_UCP;
    return flags;
}

PCRE2_SPTR lettersOf(QStringView text)
{
    // PCRE2 refuses a null pointer even where there is nothing to read.
    return reinterpret_cast<PCRE2_SPTR>(text.isNull() ? u"" : text.utf16());
}

QStringList namesOf(const pcre2_code *code)
{
    uint32_t groups = 0;
    uint32_t count = 0;
    uint32_t size = 0;
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
    QStringList names(count > 0 ? qsizetype(groups) + 1 : 0);
    // Each row is the group's number and its name, which ends in a zero.
    for (const PCRE2_UCHAR *row = table; count > 0; --count, row += size)
        names[row[0]] = QString::fromUtf16(reinterpret_cast<const char16_t *>(row + 1));
    return names;
}
} // namespace

struct PatternCode::Compiled {
    QString source {};
    uint32_t flags = 0;
    std::once_flag once {};
    Code code {};
    bool isMachineCode = false;
    QStringList names {};
    QString fault {};

    const Compiled &ready()
    {
        std::call_once(once, [this] { compile(); });
        return *this;
    }
    void compile();
    int matchAt(QStringView text, qsizetype from, const Desk &desk) const;
};

void PatternCode::Compiled::compile()
{
    int error = 0;
    PCRE2_SIZE place = 0;
    code.reset(pcre2_compile(lettersOf(source), size_t(source.size()), flags, &error, &place, nullptr));
    if (!code) {
        std::array<PCRE2_UCHAR, 256> words {};
        pcre2_get_error_message(error, words.data(), words.size());
        fault = QString::fromUtf16(reinterpret_cast<const char16_t *>(words.data()));
        return;
    }
    // Where a system forbids to make code the expression is interpreted: slower, but the same.
    isMachineCode = pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE) == 0;
    names = namesOf(code.get());
}

int PatternCode::Compiled::matchAt(QStringView text, qsizetype from, const Desk &desk) const
{
    const auto ask = isMachineCode ? &pcre2_jit_match : &pcre2_match;
    return ask(code.get(), lettersOf(text), size_t(text.size()), size_t(from), PCRE2_NO_UTF_CHECK,
               desk.data.get(), desk.context.get());
}

PatternCode::PatternCode(const QString &source, QRegularExpression::PatternOptions options, Tried tried)
    : m_compiled(std::make_shared<Compiled>())
{
    m_compiled->source = source;
    m_compiled->flags = flagsOf(options) | (tried == Tried::AtPlaceOnly ? PCRE2_ANCHORED : 0);
}

PatternCode::Outcome PatternCode::find(QStringView text, qsizetype from, PatternSpans &spans) const
{
    if (!m_compiled || !m_compiled->ready().code)
        return Outcome::Nothing;
    const Desk &mine = desk();
    const int groups = m_compiled->matchAt(text, from, mine);
    if (groups <= 0)
        return groups == PCRE2_ERROR_NOMATCH ? Outcome::Nothing : Outcome::TooLong;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(mine.data.get());
    spans.resize(groups * 2);
    for (int i = 0; i < groups * 2; ++i)
        spans[i] = ends[i] == PCRE2_UNSET ? -1 : int(ends[i]);
    return Outcome::Found;
}

const QStringList &PatternCode::names() const
{
    static const QStringList none;
    return m_compiled ? m_compiled->ready().names : none;
}

QString PatternCode::fault() const
{
    return m_compiled ? m_compiled->ready().fault : QString();
}
