// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rereader.h"

#include "core/skills/lexicon.h"

#include <QElapsedTimer>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 slice = 8; // milliseconds: half a frame
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
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Rereader::readSlice);
    connect(&hunt, &Hunt::unread, &m_timer, qOverload<>(&QTimer::start));
    m_isForNewList = hunt.hasUnread();
    if (m_isForNewList)
        m_timer.start();
}

void Rereader::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_hunt.rereadSome([&] { return clock.elapsed() >= slice; }))
        return;
    m_timer.stop();
    const ReadingDifference difference = m_hunt.takeReadingDifference();
    if (std::exchange(m_isForNewList, false) && !difference.postings.empty())
        Q_EMIT differed(sentenceOf(difference));
}
