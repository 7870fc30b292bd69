// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// Why two postings look like one, strongest first.
enum class LikenessKind { SameLink, SameJobId, SameText, OtherAgency, LikeRole };

struct Likeness {
    LikenessKind kind = LikenessKind::LikeRole;
    /// 0 to 1; likelyFrom and more: they are taken for one posting.
    double confidence = 0;
    bool operator==(const Likeness &) const = default;
};
inline constexpr double likelyFrom = 0.6;

/// What is compared of a posting. Empty where unknown.
struct PostingFace {
    QString title {};
    QString company {};
    QString location {};
    QString urlKey {};
    QString jobRef {};
    /// text_print::runsOf() the text.
    std::vector<quint64> runs {};
};

/// The thresholds were set on 1,424 real postings (1,013,176 pairs): 86 pairs share 0.6 of their runs or
/// more, all of which text_print::bandsOf() finds; 43 pairs are taken as likely, of which 5 are two roles by
/// their titles. The strongest reason to take two postings for one; nothing when there is none.
std::optional<Likeness> likenessOf(const PostingFace &one, const PostingFace &other);

/// likenessOf() for one posting and many others: what is worked out of the one, and of a title that comes
/// again, is kept. The one must outlive it.
class LikenessTo final
{
public:
    explicit LikenessTo(const PostingFace &one);
    std::optional<Likeness> to(const PostingFace &other);

private:
    double titleOf(const PostingFace &other);

    const PostingFace &m_one;
    QString m_company;
    QString m_jobRef;
    QHash<QString, double> m_titles;
};

/// How alike two titles are once "(m/f/d)", numbers of the role, "hiring" and the like are gone: 0 to 1.
/// Titles of different levels are not alike: "Senior Data Engineer" and "Data Engineer" are two roles.
double titleLikeness(const QString &one, const QString &other);
