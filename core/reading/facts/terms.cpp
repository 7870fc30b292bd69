// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/terms.h"

#include "core/reading/word_lists.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Posted;
using reading::Term;
using reading::Where;
using skills::Zone;

struct Rule {
    QString value {};
    QString id {};
    QStringList sources {};
    Pattern pattern {};
};

struct Rules {
    std::vector<Rule> finds {};
    /// Rules that take a find back; an empty value stands for all.
    std::vector<Rule> vetoes {};
};

Pattern wholeWords(const QStringList &sources)
{
    return reading::wordPattern(u"(?<![\\p{L}\\d])(?:"_s + sources.join(u'|') + u")(?![\\p{L}\\d])"_s);
}

void addRow(std::vector<Rule> &rules, const QString &value, const QString &id, const QString &pattern)
{
    if (rules.empty() || rules.back().value != value || rules.back().id != id)
        rules.push_back({value, id, {}, {}});
    rules.back().sources += pattern;
}

const Rules &rulesOf(const QString &field)
{
    static const QHash<QString, Rules> all = [] {
        QHash<QString, Rules> made;
        for (const QStringList &cells : reading::lexiconRows(u"terms.tsv"_s)) {
            Rules &rules = made[cells.value(0)];
            const QString value = cells.value(1);
            const bool veto = value.startsWith(u'-');
            addRow(veto ? rules.vetoes : rules.finds, veto ? value.mid(1) : value, cells.value(2),
                   cells.value(3));
        }
        for (Rules &rules : made) {
            for (std::vector<Rule> *list : {&rules.finds, &rules.vetoes})
                std::ranges::for_each(*list, [](Rule &rule) { rule.pattern = wholeWords(rule.sources); });
        }
        return made;
    }();
    static const Rules none;
    const auto found = all.constFind(field);
    return found == all.constEnd() ? none : *found;
}

bool isTakenBack(const Posted &posted, const Rules &rules, const Rule &rule, int start, int end)
{
    constexpr int before = 70;
    constexpr int behind = 60;
    const reading::Span sentence = reading::sentenceAround(posted.text, start);
    const int from = std::max(sentence.start, start - before);
    const int to = std::min(std::max(sentence.end, end), end + behind);
    const QStringView near = QStringView(posted.text).mid(from, to - from);
    return std::ranges::any_of(rules.vetoes, [&](const Rule &veto) {
        return (veto.value.isEmpty() || veto.value == rule.value) && veto.pattern.isIn(near);
    });
}

bool isElsewhere(const Posted &posted, Where where, int start, int end)
{
    const Zone zone = posted.zoneAt(start);
    if (zone != Zone::Boilerplate && (where == Where::Anywhere || zone != Zone::About))
        return false;
    const reading::Span sentence = reading::sentenceAround(posted.text, start);
    return !QStringView(posted.text).mid(sentence.start, end - sentence.start).contains(u':');
}
} // namespace

std::optional<Term> reading::firstTerm(const Posted &posted, const QString &field, Where where)
{
    const Rules &rules = rulesOf(field);
    for (const Rule &rule : rules.finds) {
        auto matches = rule.pattern.globalMatch(posted.text, posted.landmarks);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            const int start = int(match.capturedStart());
            const int end = int(match.capturedEnd());
            if (!isElsewhere(posted, where, start, end) && !isTakenBack(posted, rules, rule, start, end))
                return Term {rule.value, u"text."_s + rule.id, start, end};
        }
    }
    return {};
}
