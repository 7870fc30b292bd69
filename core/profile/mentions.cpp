// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/mentions.h"

#include "core/profile/levels.h"
#include "core/profile/line_shapes.h"
#include "core/skills/find.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using profile::Claim;
using profile::Place;
using profile::Section;
using profile::Sentence;

/// Where a sentence lies in the text that all of them make.
struct Piece {
    int start = 0;
    int end = 0;
    const Place *place = nullptr;
    const Sentence *sentence = nullptr;
};

struct Composed {
    QString text {};
    std::vector<Piece> pieces {};
};

Composed composed(const profile::Resume &resume)
{
    Composed made;
    for (const Place &place : resume.places) {
        for (const Sentence &sentence : place.sentences) {
            const int start = int(made.text.size());
            made.text += sentence.text;
            made.pieces.push_back({start, int(made.text.size()), &place, &sentence});
            made.text += u'\n';
        }
    }
    return made;
}

/// A figure that measures something: neither a year nor a piece of a name like C++17 or S3.
bool hasFigure(const QString &sentence)
{
    static const QRegularExpression figure(
        uR"((?<![\w.+#/-])(?:[€$£]\s?)?(?!(?:19|20)\d{2}\b(?!\s?%))\d[\d.,  ]*\s?(?:%|percent|prozent|procent|x\b|k\b|m\b|mio|million|users?|people|team|engineers|developers|hours?|days?|weeks?|minutes?|requests?|customers?|clients?|services?|\+|ms\b|[tgm]b\b|nodes?|\w+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return figure.match(sentence).hasMatch();
}

/// "Python Developer, Oracle": the part with the role in it speaks of the person, the rest of the employer.
bool isEmployerPart(const QString &head, int start)
{
    static const QRegularExpression parts(
        uR"(\s+(?:at|bei|bij|chez|en la|@)\s+|\s*[,|@–—•·\t(]\s*|\s+-\s+)"_s);
    int from = 0;
    for (QRegularExpressionMatchIterator each = parts.globalMatch(head); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (start < int(match.capturedEnd()))
            return !profile::namesRole(head.mid(from, match.capturedStart() - from));
        from = int(match.capturedEnd());
    }
    return !profile::namesRole(head.mid(from));
}

Strength strengthOf(const Piece &piece)
{
    const bool isList = piece.sentence->kind == Sentence::Kind::List;
    switch (piece.place->section) {
    case Section::Experience:
        if (isList)
            return Strength::Listed;
        return piece.sentence->kind == Sentence::Kind::Prose && hasFigure(piece.sentence->text)
            ? Strength::Figure
            : Strength::Sentence;
    case Section::Projects:
    case Section::Certificates:
    case Section::Education:
        return Strength::Project;
    case Section::Skills:
    case Section::Summary:
    case Section::Languages:
    case Section::Other:
        return Strength::Listed;
    }
    Q_UNREACHABLE();
}

/// What the sentence itself, or the group it stands for, says of how well. Sentences of jobs speak of the
/// work ("advanced analytics"), not of the level.
std::optional<int> levelOf(const Piece &piece, int start, int end)
{
    const Section section = piece.place->section;
    const bool speaksOfLevels = section == Section::Skills || section == Section::Summary
        || section == Section::Languages || section == Section::Other;
    if (!speaksOfLevels)
        return {};
    if (!piece.sentence->level.isEmpty())
        return profile::levelIn(piece.sentence->level);
    return profile::levelSaidOf(piece.sentence->text, start, end);
}

std::optional<Claim> claimOf(const skills::Found &found, const Piece &piece)
{
    const QString &text = piece.sentence->text;
    const int start = found.start - piece.start;
    const int end = found.end - piece.start;
    const bool isHead =
        piece.sentence->kind == Sentence::Kind::Title && piece.place->section == Section::Experience;
    if (profile::isDenied(text, start, end) || (isHead && isEmployerPart(text, start)))
        return {};
    const bool isLearning = piece.place->section != Section::Education && profile::isLearning(text, start);
    return Claim {found.skill, piece.place, piece.sentence, strengthOf(piece), levelOf(piece, start, end),
                  isLearning};
}
} // namespace

std::vector<profile::Claim> profile::claimsIn(const Resume &resume, const skills::Lexicon &lexicon)
{
    const Composed made = composed(resume);
    std::vector<Claim> claims;
    for (const skills::Found &found : skills::find(lexicon, {made.text, {}, {}})) {
        const auto after = std::ranges::upper_bound(made.pieces, found.start, {}, &Piece::start);
        const Piece &piece = *std::prev(after);
        // A name that two lines make together belongs to neither.
        if (found.end > piece.end)
            continue;
        if (const auto claim = claimOf(found, piece))
            claims.push_back(*claim);
    }
    return claims;
}
