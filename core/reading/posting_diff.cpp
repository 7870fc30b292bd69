// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/posting_diff.h"

#include "core/model/text_value.h"
#include "core/reading/reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestCompared = 2000; // lines

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("PostingDiff", text, nullptr, count);
}

QString amountWords(const Amount &amount)
{
    return QLocale().toString(amount.major(), 'f', amount.hundredths % 100 == 0 ? 0 : 2);
}

/// "62,000-74,000 EUR a year"
QString payWords(const Posting &posting)
{
    if (!posting.payMin && !posting.payMax)
        return {};
    const Amount least = posting.payMin.value_or(posting.payMax.value_or(Amount()));
    const Amount most = posting.payMax.value_or(least);
    const QString range = least == most ? amountWords(least) : amountWords(least) + u'–' + amountWords(most);
    const QString period = posting.payPeriod
        ? u" / "_s + QCoreApplication::translate("PayPeriod", toKey(*posting.payPeriod).toUtf8().constData())
        : QString();
    return (posting.payCurrency + u' ' + range).trimmed() + period;
}

FactChange::Way payWay(const Posting &before, const Posting &after)
{
    if (before.payCurrency != after.payCurrency || before.payPeriod != after.payPeriod)
        return FactChange::Way::Other;
    const auto sum = [](const Posting &posting) {
        const qint64 least = posting.payMin.value_or(posting.payMax.value_or(Amount())).hundredths;
        return least + (posting.payMax ? posting.payMax->hundredths : least);
    };
    return sum(after) > sum(before) ? FactChange::Way::Up
        : sum(after) < sum(before)  ? FactChange::Way::Down
                                    : FactChange::Way::Other;
}

QString dayWords(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, u"d MMM yyyy"_s) : QString();
}

template <class Value> QString words(const Value &value)
{
    return TextValue<Value>::format(value);
}

void compare(PostingDiff &diff, const QString &field, const QString &before, const QString &after,
             FactChange::Way way = FactChange::Way::Other)
{
    if (!after.isEmpty() && before != after)
        diff.facts.push_back({field, before, after, before.isEmpty() ? FactChange::Way::Other : way});
}

void compareFacts(PostingDiff &diff, const Posting &before, const Posting &after)
{
    using Way = FactChange::Way;
    compare(diff, u"pay"_s, payWords(before), payWords(after), payWay(before, after));
    const bool isLater = before.closesOn && after.closesOn && *after.closesOn > *before.closesOn;
    compare(diff, u"closesOn"_s, dayWords(before.closesOn), dayWords(after.closesOn),
            isLater ? Way::Up : Way::Down);
    compare(diff, u"title"_s, before.title, after.title);
    compare(diff, u"location"_s, before.location, after.location);
    compare(diff, u"workMode"_s, words(before.workMode), words(after.workMode));
    compare(diff, u"employmentType"_s, words(before.employmentType), words(after.employmentType));
    compare(diff, u"seniority"_s, words(before.seniority), words(after.seniority));
    const bool isMore = before.yearsMin && after.yearsMin && *after.yearsMin > *before.yearsMin;
    compare(diff, u"yearsMin"_s, words(before.yearsMin), words(after.yearsMin), isMore ? Way::Up : Way::Down);
    compare(diff, u"degree"_s, words(before.degree), words(after.degree));
}

QStringList skillsOf(const QString &text, const QString &company, const skills::Lexicon &lexicon)
{
    QSet<QString> keys;
    for (const Mention &mention : reading::mentionsBy(lexicon, {}, text, company))
        keys.insert(mention.skill);
    return {keys.begin(), keys.end()};
}

/// The keys of the first list that the second lacks, by name.
QStringList without(const QStringList &keys, const QStringList &others, const skills::Lexicon &lexicon)
{
    QStringList rest;
    for (const QString &key : keys) {
        if (!others.contains(key))
            rest.append(key);
    }
    std::ranges::sort(rest, {}, [&](const QString &key) { return lexicon.nameOf(key); });
    return rest;
}

QSet<QString> wordsIn(const QString &line)
{
    const QStringList list = line.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Half of the words are the same.
bool areWordings(const QString &one, const QString &other)
{
    const QSet<QString> first = wordsIn(one);
    const QSet<QString> second = wordsIn(other);
    const qsizetype shared = (QSet<QString>(first) & second).size();
    return shared * 2 >= first.size() + second.size() - shared;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && lines.size() < longestCompared)
            lines.append(line.simplified());
    }
    return lines;
}

/// Where a line stands does not matter: boards move whole sections about.
void compareTexts(PostingDiff &diff, const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    const QSet<QString> known(old.begin(), old.end());
    const QSet<QString> kept(now.begin(), now.end());
    QStringList gone;
    std::ranges::copy_if(old, std::back_inserter(gone),
                         [&](const QString &line) { return !kept.contains(line); });
    for (const QString &line : now) {
        if (known.contains(line))
            continue;
        const auto wording =
            std::ranges::find_if(gone, [&](const QString &other) { return areWordings(line, other); });
        diff.paragraphs.push_back({wording == gone.end() ? QString() : *wording, line});
        if (wording != gone.end())
            gone.erase(wording);
    }
    for (const QString &line : gone)
        diff.paragraphs.push_back({line, {}});
}

QString sentenceOf(const FactChange &change)
{
    const auto label = [&](const char *pay, const char *closing, const char *other) {
        return change.field == u"pay"_s ? tr(pay) : change.field == u"closesOn"_s ? tr(closing) : tr(other);
    };
    if (change.before.isEmpty()) {
        const QString named = label(QT_TRANSLATE_NOOP("PostingDiff", "Pay is named now: %1."),
                                    QT_TRANSLATE_NOOP("PostingDiff", "It closes on %1."),
                                    QT_TRANSLATE_NOOP("PostingDiff", "New: %1."));
        return named.arg(change.after);
    }
    QString sentence;
    switch (change.way) {
    case FactChange::Way::Up:
        sentence = label(QT_TRANSLATE_NOOP("PostingDiff", "Pay went up: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "It stays open longer: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "More years are asked: %1 to %2."));
        break;
    case FactChange::Way::Down:
        sentence = label(QT_TRANSLATE_NOOP("PostingDiff", "Pay went down: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "It closes earlier: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "Fewer years are asked: %1 to %2."));
        break;
    case FactChange::Way::Other:
        sentence = label(QT_TRANSLATE_NOOP("PostingDiff", "Pay is stated otherwise: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "The closing day changed: %1 to %2."),
                         QT_TRANSLATE_NOOP("PostingDiff", "Changed: %1 to %2."));
        break;
    }
    return sentence.arg(change.before, change.after);
}
} // namespace

PostingDiff reading::diffOf(const Posting &before, const Posting &after, const QString &company,
                            const skills::Lexicon &lexicon)
{
    PostingDiff diff;
    compareFacts(diff, before, after);
    const QStringList had = skillsOf(before.text, company, lexicon);
    const QStringList has = skillsOf(after.text, company, lexicon);
    diff.newSkills = without(has, had, lexicon);
    diff.goneSkills = without(had, has, lexicon);
    compareTexts(diff, before.text, after.text);
    return diff;
}

QStringList reading::sentencesOf(const PostingDiff &diff, const skills::Lexicon &lexicon)
{
    QStringList sentences;
    for (const FactChange &change : diff.facts)
        sentences.append(sentenceOf(change));
    for (const QString &key : diff.newSkills)
        sentences.append(tr(QT_TRANSLATE_NOOP("PostingDiff", "%1 is new.")).arg(lexicon.nameOf(key)));
    for (const QString &key : diff.goneSkills)
        sentences.append(tr(QT_TRANSLATE_NOOP("PostingDiff", "%1 is gone.")).arg(lexicon.nameOf(key)));
    if (!diff.paragraphs.empty())
        sentences.append(tr("%n paragraph(s) changed.", int(diff.paragraphs.size())));
    return sentences;
}
