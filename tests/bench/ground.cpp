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
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int applications = 10'000;
constexpr int readAgain = 1'424;
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

OpenOptions readBy(const QString &version)
{
    OpenOptions options;
    options.mentions = {reading::mentionsIn, version, reading::mentionsWith};
    return options;
}

/// The newest postings, with real texts where they are at hand, as an older list of skills left them.
Result<void> readByOlderList(const QString &path)
{
    const auto hunt = Hunt::open(path, readBy(u"older"_s));
    if (!hunt)
        return tl::unexpected(hunt.error());
    const std::vector<QString> texts = bench::postingTexts();
    std::vector<Posting> postings = (*hunt)->table<Posting>().all();
    const auto changed = (*hunt)->change({u"import"_s, {}, {}}, [&]() -> Result<void> {
        for (size_t i = 0; i < std::min<size_t>(readAgain, postings.size()); ++i) {
            Posting &posting = postings[postings.size() - 1 - i];
            posting.text = texts.empty() ? posting.text + u" Read again."_s : texts[i % texts.size()];
            (*hunt)->table<Posting>().update(posting);
        }
        return {};
    });
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<void> makeLargeHunt(const QString &path)
{
    const OpenOptions options = readBy(reading::mentionsVersion());
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

Result<QString> Ground::huntToReread()
{
    const Result<QString> large = largeHunt();
    if (!large)
        return large;
    const QString made = path(u"reread.foothold"_s);
    if (!QFile::copy(*large, made))
        return fail(u"the large hunt could not be copied"_s);
    if (const Result<void> result = readByOlderList(made); !result)
        return tl::unexpected(result.error());
    return made;
}

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
} // namespace bench
