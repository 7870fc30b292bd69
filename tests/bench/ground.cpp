// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/exchange/exchange.h"
#include "core/hunt/stages.h"
#include "core/model/application.h"
#include "core/model/posting.h"
#include "core/model/stage_change.h"
#include "core/reading/reading.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int applications = 10'000;
const QDate day(2025, 10, 14);

/// Applications beside those of the demonstration, on copies of its postings, spread over all stages.
Result<void> grow(Hunt &hunt)
{
    const std::vector<Posting> patterns = hunt.table<Posting>().all();
    const std::vector<Stage> stages = stagesInOrder(hunt);
    const int missing = applications - int(patterns.size());
    const std::vector<QString> keys = order_key::spaced(missing);
    for (int i = 0; i < missing; ++i) {
        Posting posting = patterns[size_t(i) % patterns.size()];
        posting.id = {};
        posting.title += u" %1"_s.arg(i);
        Application application;
        application.posting = hunt.table<Posting>().insert(posting);
        application.orderKey = keys[size_t(i)];
        const ApplicationId id = hunt.table<Application>().insert(application);
        const Stage &stage = stages[size_t(i) % stages.size()];
        hunt.table<StageChange>().insert({{}, id, stage.id, day.addDays(-(i % 90)), {}, {}});
    }
    return {};
}

Result<void> makeLargeHunt(const QString &path)
{
    OpenOptions options;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
    const auto hunt = Hunt::open(path, options);
    if (!hunt)
        return tl::unexpected(hunt.error());
    if (const auto demo = exchange::loadDemo(**hunt, day); !demo)
        return tl::unexpected(demo.error());
    const auto grown = (*hunt)->change({u"import"_s, {}, {}}, [&] { return grow(**hunt); });
    return grown ? Result<void>() : tl::unexpected(grown.error());
}
} // namespace

namespace bench {
QString Ground::path(const QString &name) const
{
    return m_folder.filePath(name);
}

Result<QString> Ground::largeHunt()
{
    if (!m_largeHunt.isEmpty())
        return m_largeHunt;
    const QString made = path(u"large.foothold"_s);
    if (const Result<void> result = makeLargeHunt(made); !result)
        return tl::unexpected(result.error());
    return m_largeHunt = made;
}
} // namespace bench
