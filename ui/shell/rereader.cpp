// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rereader.h"

#include "core/skills/lexicon.h"
#include "ui/shell/patient_pool.h"

#include <QElapsedTimer>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 slice = 4; // milliseconds: a quarter of a frame
constexpr size_t atOnce = 16;
constexpr size_t mostNamed = 3;

/// "Kafka +3, Terraform -1": the skills whose postings changed most.
QString changedSkills(const ReadingDifference &difference)
{
    std::map<QString, int> counts;
    for (const ReadingDifference::Of &one : difference.postings) {
        for (const QString &skill : one.gained)
            ++counts[skill];
        for (const QString &skill : one.lost)
            --counts[skill];
    }
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const auto &one) { return std::abs(one.second); });
    QStringList words;
    for (size_t i = 0; i < std::min(mostNamed, sorted.size()); ++i) {
        const skills::Skill *skill = skills::Lexicon::standard().find(sorted[i].first);
        const QString sign = sorted[i].second > 0 ? u"+"_s : QString();
        words.append(u"%1 %2%3"_s.arg(skill ? skill->name : sorted[i].first, sign).arg(sorted[i].second));
    }
    return words.join(u", "_s);
}

QString sentenceOf(const ReadingDifference &difference)
{
    const QString first = Rereader::tr("%n posting(s) read differently by the new list of skills", nullptr,
                                       int(difference.postings.size()));
    const QString skills = changedSkills(difference);
    return skills.isEmpty() ? first : u"%1: %2"_s.arg(first, skills);
}
} // namespace

Rereader::Rereader(Hunt &hunt, QObject *parent) : QObject(parent), m_hunt(hunt)
{
    m_keeping.setInterval(0);
    connect(&m_keeping, &QTimer::timeout, this, &Rereader::keepSlice);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_batch = m_reading.result();
        m_keeping.start();
    });
    connect(&hunt, &Hunt::unread, this, &Rereader::next);
    // While a longer change goes on nothing can be kept.
    connect(&hunt, &Hunt::busyChanged, this, &Rereader::next);
    m_isForNewList = hunt.hasUnread();
    // Whoever made this listens to it by then.
    if (m_isForNewList)
        QMetaObject::invokeMethod(this, &Rereader::next, Qt::QueuedConnection);
}

void Rereader::next()
{
    if (m_hunt.isBusy() || m_reading.isRunning() || m_keeping.isActive())
        return;
    RereadBatch batch = m_hunt.takeUnread(atOnce);
    if (batch.isEmpty())
        return finish();
    m_reading.setFuture(runPatiently([batch = std::move(batch)]() mutable {
        batch.read();
        return std::move(batch);
    }));
}

void Rereader::keepSlice()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_hunt.keepRead(m_batch, [&] { return clock.elapsed() >= slice; }))
        return;
    m_keeping.stop();
    next();
}

void Rereader::finish()
{
    const ReadingDifference difference = m_hunt.takeReadingDifference();
    if (std::exchange(m_isForNewList, false) && !difference.postings.empty())
        Q_EMIT differed(sentenceOf(difference));
}
