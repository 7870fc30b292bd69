// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/doubt.h"

#include "core/profile/line_shapes.h"
#include "core/profile/resume_text.h"
#include "core/reading/headings.h"
#include "core/reading/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using profile::Claim;
using profile::Place;
using profile::Resume;
using profile::Section;

QString tr(const char *text)
{
    return QCoreApplication::translate("Profile", text);
}

/// What speaks for a résumé.
struct Signs {
    /// Jobs with dates, below a heading that announces them or with a role in their head.
    qsizetype jobs = 0;
    bool hasDatedCourse = false;
    /// Different headings of the kind that résumés have.
    qsizetype headings = 0;
    /// Names in a list under a heading, if at least one is a known skill.
    qsizetype listed = 0;
    bool hasContact = false;
};

bool isTelling(Section section)
{
    return section != Section::Summary && section != Section::Other;
}

bool hasContact(const QString &text)
{
    static const QRegularExpression contact(
        uR"([\w.+-]+@[\w-]+\.[\w.-]+|linkedin\.com/in/|git(?:hub|lab)\.com/|(?<![\d.,-])(?:\+|00|0|\()\d[\d ()/.-]{7,}\d)"_s);
    return contact.match(text).hasMatch();
}

/// How many names a list of skills has, if any of them is known.
qsizetype listedSkills(const Resume &resume, const std::vector<Claim> &claims)
{
    QSet<const skills::Skill *> listed;
    for (const Claim &claim : claims) {
        if (claim.place->section == Section::Skills)
            listed.insert(claim.skill);
    }
    return listed.isEmpty() ? 0 : std::max(listed.size(), qsizetype(resume.named.size()));
}

Signs signsOf(const Resume &resume, const std::vector<Claim> &claims)
{
    Signs signs;
    const auto has = [&](Section section) {
        return std::ranges::find(resume.headings, section) != resume.headings.end();
    };
    signs.jobs = std::ranges::count_if(resume.places, [&](const Place &place) {
        return place.section == Section::Experience && place.period
            && (has(Section::Experience) || profile::namesRole(place.title));
    });
    signs.hasDatedCourse = std::ranges::any_of(resume.places, [](const Place &place) {
        return place.section == Section::Education && profile::namesYear(place);
    });
    signs.headings = std::ranges::count_if(resume.headings, isTelling);
    signs.listed = listedSkills(resume, claims);
    signs.hasContact = hasContact(resume.text);
    return signs;
}

qsizetype countOf(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto each = pattern.globalMatch(text); each.hasNext(); each.next())
        ++count;
    return count;
}

/// The words for the reader in the language of the text; those of others are other words: "du", "je".
QRegularExpression readerWords(const QString &language)
{
    static const QHash<QString, QString> words {
        {u"de"_s, u"Sie|Ihre?[mnrs]?|Ihnen|[Dd]u|[Dd]eine?[mnrs]?|[Dd]ich|[Dd]ir"_s},
        {u"nl"_s, u"[Jj]ij|[Jj]e|jou|[Jj]ouw|[Uu]w?"_s},
        {u"fr"_s, u"[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]on|[Tt]es"_s},
        {u"es"_s, u"[Uu]sted(?:es)?|[Tt]us?|[Tt]e"_s}};
    const QString own = words.value(language, u"[Yy]ou(?:r|['’]re|['’]ll)?"_s);
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(own), QRegularExpression::UseUnicodePropertiesOption);
}

bool speaksToReader(const QString &text)
{
    constexpr qsizetype often = 3;
    return countOf(readerWords(reading::languageOf(text)), text) >= often;
}

/// It speaks of whom somebody looks for, or has the parts of a posting.
bool readsLikePosting(const QString &text)
{
    static const QRegularExpression sought(
        uR"(\b(?:candidates?|applicants?|we offer|we are (?:looking|hiring|seeking)|we're (?:looking|hiring)|equal opportunity|job description|must have|bewerb\w+|wir (?:bieten|suchen)|[mwfd]/[mwfd]/[mwfdx]|wij? (?:bieden|zoeken)|sollicit\w+|kandida(?:at|ten)|vacature|nous (?:offrons|recherchons)|candidat\w+|ofrecemos|buscamos)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype often = 3;
    if (countOf(sought, text) >= often)
        return true;
    QSet<skills::Zone> zones;
    for (const QString &line : text.split(u'\n')) {
        const auto zone = reading::zoneOfHeading(line);
        // Headings for what is asked are those of résumés too: "Skills", "Education".
        if (zone && *zone != skills::Zone::Required && *zone != skills::Zone::Unknown)
            zones.insert(*zone);
    }
    return zones.size() >= 2 || zones.contains(skills::Zone::Benefits);
}

bool readsLikeBill(const QString &text)
{
    static const QRegularExpression amount(uR"((?<![\d.,])\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}(?![\d.,%/]))"_s);
    constexpr qsizetype many = 5;
    return countOf(amount, text) >= many;
}

bool readsLikeCode(const QString &text)
{
    static const QRegularExpression codeLine(
        uR"([;{}]\s*$|^\s*(?:#include|import |from \w+ import|def |return\b|if ?\(|</?\w+[ >]))"_s,
        QRegularExpression::MultilineOption);
    const qsizetype lines = text.count(u'\n') + 1;
    return lines >= 5 && countOf(codeLine, text) * 5 >= lines;
}

/// What the text looks like instead, as a sentence; empty: nothing known.
QString insteadOf(const QString &text)
{
    if (readsLikeCode(text))
        return tr("It reads like source code.");
    if (readsLikeBill(text))
        return tr("It lists amounts of money as a bill does.");
    if (readsLikePosting(text))
        return tr("It reads like a posting.");
    return speaksToReader(text) ? tr("It speaks to its reader, as postings and letters do.") : QString();
}

bool looksRight(const Signs &signs, bool isSomethingElse)
{
    const bool isDated = signs.jobs > 0 || signs.hasDatedCourse;
    if (isSomethingElse)
        return signs.jobs > 0 && signs.headings >= 2 && (signs.jobs > 1 || signs.hasContact);
    if (signs.jobs >= 2 || (isDated && (signs.headings > 0 || signs.hasContact)))
        return true;
    return signs.listed >= 2;
}

QStringList missing(const Signs &signs)
{
    QStringList missed;
    if (signs.jobs == 0)
        missed.append(tr("a job with dates"));
    if (!signs.hasDatedCourse)
        missed.append(tr("a course or school with dates"));
    if (signs.headings == 0)
        missed.append(tr("a heading such as \"Experience\" or \"Skills\""));
    if (signs.listed == 0)
        missed.append(tr("a list of known skills"));
    if (!signs.hasContact)
        missed.append(tr("an e-mail address or phone number"));
    return missed;
}
} // namespace

QString profile::doubtAbout(const Resume &resume, const std::vector<Claim> &claims)
{
    if (resume.text.isEmpty())
        return {};
    const Signs signs = signsOf(resume, claims);
    const QString instead = insteadOf(resume.text);
    if (looksRight(signs, !instead.isEmpty()))
        return {};
    QStringList sentences {tr("This does not look like a résumé.")};
    if (!instead.isEmpty())
        sentences.append(instead);
    if (const QStringList missed = missing(signs); !missed.isEmpty())
        sentences.append(tr("Not found in it: %1.").arg(missed.join(u", "_s)));
    return sentences.join(u' ');
}
