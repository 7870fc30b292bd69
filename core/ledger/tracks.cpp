// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tracks.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
// For the translators: the names of tracks.tsv.
[[maybe_unused]] constexpr std::array trackNames {QT_TRANSLATE_NOOP("Track", "Back-end"),
                                                  QT_TRANSLATE_NOOP("Track", "Full-stack"),
                                                  QT_TRANSLATE_NOOP("Track", "Data engineering"),
                                                  QT_TRANSLATE_NOOP("Track", "Machine learning"),
                                                  QT_TRANSLATE_NOOP("Track", "DevOps"),
                                                  QT_TRANSLATE_NOOP("Track", "Data science"),
                                                  QT_TRANSLATE_NOOP("Track", "Front-end"),
                                                  QT_TRANSLATE_NOOP("Track", "Mobile"),
                                                  QT_TRANSLATE_NOOP("Track", "QA"),
                                                  QT_TRANSLATE_NOOP("Track", "Security"),
                                                  QT_TRANSLATE_NOOP("Track", "Embedded")};

std::vector<Track> listed()
{
    std::vector<Track> list;
    QFile file(u":/lexicon/tracks.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (line.startsWith('#') || cells.size() != 4)
            continue;
        list.push_back({cells[0], cells[1], cells[2].split(u'|', Qt::SkipEmptyParts),
                        cells[3].split(u'|', Qt::SkipEmptyParts)});
    }
    return list;
}

const std::vector<Track> &rows()
{
    static const std::vector<Track> list = listed();
    return list;
}

const Track *rowOf(const QString &key)
{
    const auto found = std::ranges::find(rows(), key, &Track::key);
    return found == rows().end() ? nullptr : &*found;
}

} // namespace

std::span<const Track> tracks()
{
    // The words for titles stand behind the tracks.
    const auto end = std::ranges::find_if(rows(), [](const Track &row) { return row.key.startsWith(u'-'); });
    return {rows().data(), size_t(end - rows().begin())};
}

const Track *trackOf(const QString &key)
{
    const Track *track = rowOf(key);
    return track && !key.startsWith(u'-') ? track : nullptr;
}

const QStringList &titlesOf(TitleKind kind)
{
    static const QStringList none;
    const Track *row = rowOf(kind == TitleKind::Builder ? u"-builders"_s : u"-other"_s);
    return row ? row->strongWords : none;
}

QString trackName(const QString &key)
{
    const Track *track = trackOf(key);
    return track ? QCoreApplication::translate("Track", track->name.toUtf8().constData()) : key;
}

} // namespace ledger
