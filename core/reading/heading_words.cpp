// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/heading_words.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

/// What a word of a heading says of it. A subject ("project management skills") makes an item of a line as
/// often as a heading; filler says nothing. Neither makes a heading alone.
enum class HeadingWord { Required, Asset, Preferred, Duties, Benefits, Subject, Filler };

const QHash<QStringView, HeadingWord> &headingWords()
{
    struct Row {
        HeadingWord meaning;
        QStringView words;
    };
    // The first row that lists a word holds.
    static constexpr std::array rows {
        Row {HeadingWord::Preferred,
             u"preferred desired desirable bonus plus nice additional optional advantageous preferable "
             u"helpful highly"},
        Row {HeadingWord::Required,
             u"requirements requirement qualifications qualification competencies competences credentials "
             u"prerequisites technologies attributes education"},
        Row {HeadingWord::Asset,
             u"skills expertise knowledge abilities experience background certifications"},
        Row {HeadingWord::Duties,
             u"responsibilities responsibility duties tasks accountabilities deliverables"},
        Row {HeadingWord::Benefits, u"benefits perks compensation"},
        Row {HeadingWord::Subject,
             u"project business leadership management communication software development data computer "
             u"mathematical industry"},
        Row {HeadingWord::Filler,
             u"and or the of for your our this to have key main major primary core basic minimum required "
             u"technical professional mandatory essential job role position general other specific personal "
             u"technology functional work special related relevant candidate academic educational "
             u"soft hard licenses certificates training years "
             u"needed necessary critical success typical principal daily day information include "
             u"includes including following you need must are is as follows we seek "
             u"examples summary description culture other sets characteristics"}};
    static const QHash<QStringView, HeadingWord> words = [] {
        QHash<QStringView, HeadingWord> made;
        for (const Row &row : rows) {
            for (const QStringView word : row.words.split(u' ')) {
                if (!made.contains(word))
                    made.insert(word, row.meaning);
            }
        }
        return made;
    }();
    return words;
}

} // namespace

std::optional<Zone> reading::composedZone(const QString &form, bool announces)
{
    const QHash<QStringView, HeadingWord> &words = headingWords();
    std::optional<Zone> zone;
    bool isPreferred = false;
    bool hasSubject = false;
    bool isAsset = false;
    for (qsizetype start = 0, end = 0; end >= 0; start = end + 1) {
        end = form.indexOf(u' ', start);
        const auto word =
            words.constFind(QStringView(form).mid(start, (end < 0 ? form.size() : end) - start));
        if (word == words.constEnd())
            return {};
        switch (*word) {
        case HeadingWord::Preferred:
            isPreferred = true;
            break;
        case HeadingWord::Required:
            zone = zone.value_or(Zone::Required);
            break;
        case HeadingWord::Asset:
            isAsset = true;
            break;
        case HeadingWord::Subject:
            hasSubject = true;
            break;
        case HeadingWord::Duties:
            zone = Zone::Duties;
            break;
        case HeadingWord::Benefits:
            zone = Zone::Benefits;
            break;
        case HeadingWord::Filler:
            break;
        }
    }
    if (!zone && isAsset && (announces || isPreferred || !hasSubject || form.contains("required"_L1)))
        zone = Zone::Required;
    // "Required and preferred qualifications": the items say which is which.
    const bool isBoth = isPreferred && form.contains("required"_L1);
    return zone == Zone::Required && isPreferred && !isBoth ? Zone::Preferred : zone;
}
