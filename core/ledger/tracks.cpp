// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tracks.h"

#include "core/base/fold.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
// Titles decide, lean, or say nothing; then the asked skills speak, whose share is between 0 and 1.
constexpr double strongTitle = 2.0;
constexpr double weakTitle = 0.4;
/// Below this nothing of a posting speaks for any track.
constexpr double leastScore = 0.15;
/// The person's own word on where a posting belongs outweighs all of them together.
constexpr double personsWord = 100;
constexpr int longestTitle = 80;

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

/// Lower case with one space between words and around all, so that a phrase is a substring.
QString spaced(const QString &text)
{
    static const QRegularExpression gaps(uR"([^\p{L}\p{N}+#.]+|\.(?=\s|$))"_s);
    QString words = folded(text);
    return u' ' + words.replace(gaps, u" "_s).trimmed() + u' ';
}

/// Where a phrase stands in spaced text, in one or in many; -1: nowhere.
qsizetype placeOf(const QString &phrase, const QString &text, qsizetype from = 0)
{
    const QString word = u' ' + phrase;
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        const QStringView rest = QStringView(text).mid(at + word.size());
        if (rest.startsWith(u' ') || rest.startsWith(u"s "_s))
            return at;
    }
    return -1;
}

QString longestIn(const QString &title, const QStringList &phrases)
{
    QString best;
    for (const QString &phrase : phrases) {
        if (phrase.size() > best.size() && placeOf(phrase, title) >= 0)
            best = phrase;
    }
    return best;
}

double weightOf(Priority priority)
{
    return priority == Priority::Required ? 1.0 : priority == Priority::Unspecified ? 0.6 : 0.3;
}

/// How much each asked skill speaks for each track: the fewer tracks it is at home in, the more.
struct SkillVotes {
    std::map<QString, double> byTrack {};
    std::map<QString, std::vector<std::pair<double, QString>>> skills {};
};

SkillVotes votesOf(const std::vector<AskedSkill> &asked, const skills::Lexicon &lexicon)
{
    SkillVotes votes;
    double all = 0;
    for (const AskedSkill &each : asked) {
        const skills::Skill *skill = lexicon.find(each.skill);
        if (!skill || skill->tracks.empty())
            continue;
        const double weight = weightOf(each.priority);
        all += weight;
        for (const QString &track : skill->tracks) {
            const double vote = weight / double(skill->tracks.size());
            votes.byTrack[track] += vote;
            votes.skills[track].emplace_back(-vote, each.skill);
        }
    }
    for (auto &[track, sum] : votes.byTrack)
        sum /= all;
    for (auto &[track, skills] : votes.skills)
        std::ranges::sort(skills);
    return votes;
}

struct LevelWord {
    const char *phrase;
    CareerLevel level;
    /// False where the word means other things in running text: "you lead", "a graduate degree".
    bool holdsInText;
};
constexpr std::array levelWords {
    LevelWord {"entry level", CareerLevel::Entry, true},
    LevelWord {"graduate", CareerLevel::Entry, false},
    LevelWord {"intern", CareerLevel::Entry, false},
    LevelWord {"internship", CareerLevel::Entry, false},
    LevelWord {"trainee", CareerLevel::Entry, true},
    LevelWord {"apprentice", CareerLevel::Entry, false},
    LevelWord {"working student", CareerLevel::Entry, true},
    LevelWord {"werkstudent", CareerLevel::Entry, true},
    LevelWord {"junior", CareerLevel::Junior, true},
    LevelWord {"jr", CareerLevel::Junior, false},
    LevelWord {"medior", CareerLevel::Medior, true},
    LevelWord {"mid level", CareerLevel::Medior, true},
    LevelWord {"intermediate", CareerLevel::Medior, false},
    LevelWord {"senior", CareerLevel::Senior, true},
    LevelWord {"sr", CareerLevel::Senior, false},
    LevelWord {"seasoned", CareerLevel::Senior, true},
    LevelWord {"lead", CareerLevel::Lead, false},
    LevelWord {"principal", CareerLevel::Lead, false},
    LevelWord {"staff engineer", CareerLevel::Lead, false},
    LevelWord {"head of", CareerLevel::Lead, false},
    LevelWord {"team lead", CareerLevel::Lead, true},
    LevelWord {"tech lead", CareerLevel::Lead, true},
};

std::optional<CareerLevel> levelIn(const QString &title)
{
    // "Lead" before "Senior": a senior lead leads.
    std::optional<CareerLevel> highest;
    for (const LevelWord &word : levelWords) {
        if (placeOf(QString::fromLatin1(word.phrase), title) >= 0)
            highest = std::max(highest, std::optional(word.level));
    }
    return highest;
}

CareerLevel levelOf(Seniority seniority)
{
    switch (seniority) {
    case Seniority::Intern:
        return CareerLevel::Entry;
    case Seniority::Junior:
        return CareerLevel::Junior;
    case Seniority::Medior:
        return CareerLevel::Medior;
    case Seniority::Senior:
        return CareerLevel::Senior;
    case Seniority::Lead:
    case Seniority::Manager:
        return CareerLevel::Lead;
    }
    Q_UNREACHABLE();
}

std::optional<CareerLevel> levelOf(const AskingPosting &posting, const QString &title)
{
    if (const auto level = levelIn(title))
        return level;
    if (posting.seniority)
        return levelOf(*posting.seniority);
    if (!posting.yearsMin)
        return {};
    if (*posting.yearsMin < 1)
        return CareerLevel::Entry;
    if (*posting.yearsMin < 2)
        return CareerLevel::Junior;
    return *posting.yearsMin < 5 ? CareerLevel::Medior : CareerLevel::Senior;
}

/// The parts of a text that speak of the role itself: what stands behind "work with" or "mentor" speaks of
/// others.
QStringList partsAboutTheRole(const QString &text)
{
    static const QRegularExpression ends(uR"([.;!?](?=\s|$)|\n)"_s);
    static const QRegularExpression others(
        uR"(\b(?:collaborat\w+|work(?:ing|s)? (?:closely )?with|alongside|partner(?:ing|s)? with|liais\w+|mentor\w*|coach\w*|guid(?:e|ing) (?:and|our)|help(?:s|ing)? (?=junior))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts = text.split(ends, Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const qsizetype at = part.indexOf(others);
        if (at < 0)
            continue;
        // The next comma after a few words ends a short remark such as "mentoring junior developers, ...".
        const QRegularExpressionMatch match = others.match(part);
        const bool isMentoring = match.captured().startsWith(u'm', Qt::CaseInsensitive)
            || match.captured().startsWith(u'h', Qt::CaseInsensitive);
        const qsizetype comma = isMentoring ? part.indexOf(u',', at) : -1;
        part = part.left(at) + (comma < 0 ? QString() : part.mid(comma));
    }
    return parts;
}

template <class T> void addOnce(T &list, const typename T::value_type &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}
} // namespace

std::span<const Track> tracks()
{
    static const std::vector<Track> list = listed();
    return list;
}

const Track *trackOf(const QString &key)
{
    const auto found = std::ranges::find(tracks(), key, &Track::key);
    return found == tracks().end() ? nullptr : &*found;
}

QString trackName(const QString &key)
{
    const Track *track = trackOf(key);
    return track ? QCoreApplication::translate("Track", track->name.toUtf8().constData()) : key;
}

Placement placed(const AskingPosting &posting, const skills::Lexicon &lexicon)
{
    const QString title = spaced(posting.title);
    SkillVotes votes = votesOf(posting.asked, lexicon);
    Placement best;
    for (const Track &track : tracks()) {
        const QString strong = longestIn(title, track.strongWords);
        const QString weak = strong.isEmpty() ? longestIn(title, track.weakWords) : QString();
        // Of two strong phrases the longer one is meant: "machine learning platform engineer".
        double score = votes.byTrack[track.key];
        score += posting.track == track.key ? personsWord : 0;
        score +=
            strong.isEmpty() ? (weak.isEmpty() ? 0 : weakTitle) : strongTitle + 0.01 * double(strong.size());
        if (score <= best.score || score < leastScore)
            continue;
        best = {track.key, score, strong.isEmpty() ? weak : strong, {}, {}};
    }
    for (const auto &[vote, skill] : votes.skills[best.track])
        best.skills.append(skill);
    best.level = levelOf(posting, title);
    return best;
}

CareerWords careerWordsIn(const QString &text)
{
    CareerWords words;
    // A short first line is a title, where "lead" is a level.
    const QString title = text.trimmed().section(u'\n', 0, 0);
    if (const auto level = title.size() <= longestTitle ? levelIn(spaced(title)) : std::nullopt)
        words.levels.push_back(*level);
    for (const QString &part : partsAboutTheRole(text)) {
        const QString line = spaced(part);
        std::vector<std::pair<qsizetype, QString>> named;
        for (const Track &track : tracks()) {
            for (const QString &phrase : track.strongWords) {
                if (const qsizetype at = placeOf(phrase, line); at >= 0)
                    named.emplace_back(at, track.key);
            }
        }
        std::ranges::sort(named);
        for (const auto &[at, track] : named)
            addOnce(words.tracks, track);
        std::vector<std::pair<qsizetype, CareerLevel>> levels;
        for (const LevelWord &word : levelWords) {
            const qsizetype at = word.holdsInText ? placeOf(QString::fromLatin1(word.phrase), line) : -1;
            if (at >= 0)
                levels.emplace_back(at, word.level);
        }
        std::ranges::sort(levels);
        for (const auto &[at, level] : levels)
            addOnce(words.levels, level);
    }
    return words;
}
} // namespace ledger
