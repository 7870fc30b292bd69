// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail_cues.h"

#include "core/reading/word_lists.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using reading::FoldedText;

constexpr int enough = 3;
constexpr int inSubject = 2; // more than in the text

struct Cue {
    QString kind {};
    int weight = 0;
    QRegularExpression pattern {};
};

QString patternOf(const QString &phrases)
{
    QStringList patterns;
    for (const QString &phrase : phrases.split(u'|')) {
        QString pattern = QRegularExpression::escape(phrase);
        pattern.replace(u"\\ \\*\\ "_s, u"(?:\\s+[^\\s.!?]+){0,6}?\\s+"_s);
        pattern.replace(u"\\ "_s, u"\\s+"_s).replace(u"\\~"_s, u"\\w*"_s);
        patterns.append(pattern);
    }
    return u"(?<![\\w])(?:"_s + patterns.join(u'|') + u")(?![\\w])"_s;
}

const std::vector<Cue> &cues()
{
    static const std::vector<Cue> all = [] {
        std::vector<Cue> made;
        for (const QStringList &row : reading::lexiconRows(u"mails.tsv"_s))
            made.push_back({row.value(0), row.value(1).toInt(), QRegularExpression(patternOf(row.value(2)))});
        return made;
    }();
    return all;
}

struct Hit {
    QString kind {};
    int weight = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    int sentence = 0;
};

/// Which sentence each place of the text is in. A lone line break is a wrapped line.
std::vector<int> sentencesOf(const QString &text)
{
    std::vector<int> numbers;
    int sentence = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        numbers.push_back(sentence);
        const QChar c = text[i];
        const bool isLast = i + 1 == text.size();
        const bool endsSentence =
            (c == u'.' || c == u'!' || c == u'?' || c == u':') && !isLast && text[i + 1].isSpace();
        if (endsSentence || (c == u'\n' && !isLast && text[i + 1] == u'\n'))
            ++sentence;
    }
    return numbers;
}

std::vector<Hit> hitsIn(const QString &text)
{
    const std::vector<int> sentences = sentencesOf(text);
    std::vector<Hit> hits;
    QSet<QString> seen;
    for (const Cue &cue : cues()) {
        if (cue.kind == u"role"_s || cue.kind == u"company"_s)
            continue;
        for (auto matches = cue.pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            // A phrase that is said twice says no more; where it stands still counts for "unless".
            const QString said = QString::number(cue.weight) + cue.kind + match.captured();
            const bool isNew = !seen.contains(said);
            seen.insert(said);
            hits.push_back({cue.kind, isNew || cue.kind == u"unless"_s ? cue.weight : 0,
                            match.capturedStart(), match.capturedEnd(),
                            sentences[size_t(match.capturedStart())]});
        }
    }
    return hits;
}

/// The hits of the kinds that decide, without those that are only thought of.
void leaveOutConditions(std::vector<Hit> &hits)
{
    QSet<int> undecided;
    QSet<int> turnedDown;
    for (const Hit &hit : hits) {
        if (hit.kind == u"unless"_s)
            undecided.insert(hit.sentence);
        if (hit.kind == u"rejection"_s && hit.weight >= enough)
            turnedDown.insert(hit.sentence);
    }
    std::erase_if(hits, [&](const Hit &hit) {
        if (hit.kind == u"invitation"_s && turnedDown.contains(hit.sentence))
            return true;
        const bool decides = hit.kind == u"invitation"_s || hit.kind == u"rejection"_s;
        return hit.kind == u"unless"_s || (decides && undecided.contains(hit.sentence));
    });
}

struct Score {
    int sum = 0;
    bool isInSubject = false;
    const Hit *best = nullptr;
};

Score scoreOf(const std::vector<Hit> &hits, const QString &kind, int subject)
{
    Score score;
    for (const Hit &hit : hits) {
        if (hit.kind != kind || hit.weight == 0)
            continue;
        const bool standsInSubject = hit.start < subject;
        score.sum += hit.weight + (standsInSubject ? inSubject : 0);
        score.isInSubject = score.isInSubject || (standsInSubject && hit.weight >= enough);
        if (!score.best || hit.weight > score.best->weight)
            score.best = &hit;
    }
    if (kind == u"bulk"_s)
        return score;
    // Weak words alone decide nothing, nor do middling ones where nothing is said of an application.
    const bool isAbout = std::ranges::any_of(hits, [](const Hit &hit) { return hit.kind == u"about"_s; });
    score.sum += isAbout ? 1 : 0;
    const int strongest = score.best ? score.best->weight : 0;
    if (strongest < 2 || (strongest < enough && !isAbout && score.sum <= enough))
        score.sum = 0;
    return score;
}

reading::MailVerdict verdict(MailKind kind, const Score &score, const FoldedText &text)
{
    return {kind, std::min(0.98, 0.62 + 0.06 * score.sum), text.place(score.best->start),
            text.place(score.best->end - 1) + 1};
}

/// What follows the first phrase of a kind, up to where a name ends.
QString namedAfter(const QString &kind, const QString &original, const FoldedText &text)
{
    static const QRegularExpression end(
        uR"([\n.,;:!?()|<>]|\s+[-–—]\s+|\s(?:at|with|role|position|and|was|has|have|is|in|bei|und|ist|wurde|chez|est|et|au sein|en|ha|se|con|bij|is|on|von|for|we|within|job|vacancy|opening)(?=\W|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QString around = u" \t\"'„“”«»‘’*_#"_s;
    for (const Cue &cue : cues()) {
        if (cue.kind != kind)
            continue;
        for (auto matches = cue.pattern.globalMatch(text.text); matches.hasNext();) {
            const qsizetype from = matches.next().capturedEnd();
            if (from >= text.text.size())
                continue;
            QString rest = original.mid(text.place(from), 100);
            while (!rest.isEmpty() && around.contains(rest.front()))
                rest.remove(0, 1);
            const qsizetype stop = rest.indexOf(end, 1);
            QString name = (stop < 0 ? rest : rest.left(stop)).simplified();
            while (!name.isEmpty() && around.contains(name.back()))
                name.chop(1);
            // Names begin with a capital letter or a figure.
            if (name.size() >= 2 && name.size() <= 80 && (name.front().isUpper() || name.front().isDigit()))
                return name;
        }
    }
    return {};
}
} // namespace

reading::FoldedText::FoldedText(const QString &original)
{
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original[i];
        QString plain = c == u'ß'    ? u"ss"_s
            : c == u'’' || c == u'‘' ? u"'"_s
            : c.unicode() < 0x80     ? QString(c.toLower())
                                     : QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar each : std::as_const(plain)) {
            if (each.isMark())
                continue;
            text += each != u'\n' && each.isSpace() ? QChar(u' ') : each;
            places.push_back(int(i));
        }
    }
}

std::optional<reading::MailVerdict> reading::verdictOn(const FoldedText &text, int subject, Sender sender)
{
    std::vector<Hit> hits = hitsIn(text.text);
    leaveOutConditions(hits);
    const Score bulk = scoreOf(hits, u"bulk"_s, subject);
    const bool looksBulk = bulk.sum + (sender == Sender::Bulk ? 1 : 0) >= enough;
    const auto decides = [sender](const Score &score) {
        const bool isStrong = score.best && (score.best->weight >= enough || score.sum >= 5);
        return score.sum >= enough && (sender != Sender::Unknown || isStrong);
    };
    if (bulk.isInSubject)
        return {};
    const Score rejection = scoreOf(hits, u"rejection"_s, subject);
    if (decides(rejection) && (!looksBulk || rejection.sum > bulk.sum))
        return verdict(MailKind::Rejection, rejection, text);
    const Score invitation = scoreOf(hits, u"invitation"_s, subject);
    const Score confirmation = scoreOf(hits, u"confirmation"_s, subject);
    if (decides(invitation) && invitation.sum > enough && (!looksBulk || invitation.isInSubject))
        return verdict(MailKind::Invitation, invitation, text);
    if (decides(confirmation) && (!looksBulk || confirmation.isInSubject))
        return verdict(MailKind::Confirmation, confirmation, text);
    if (decides(invitation) && !looksBulk)
        return verdict(MailKind::Invitation, invitation, text);
    return {};
}

QString reading::roleNamedIn(const QString &original, const FoldedText &text)
{
    return namedAfter(u"role"_s, original, text);
}

QString reading::companyNamedIn(const QString &original, const FoldedText &text)
{
    return namedAfter(u"company"_s, original, text);
}
