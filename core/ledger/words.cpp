// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace ledger::words {
namespace {
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Ledger", text, nullptr, n);
}

QString yearsText(std::optional<double> years)
{
    return QLocale().toString(years.value_or(0), 'g', 3);
}

QString ofDegree(std::optional<Degree> degree)
{
    switch (degree.value_or(Degree::None)) {
    case Degree::None:
        return tr("no degree");
    case Degree::Vocational:
        return tr("a vocational degree");
    case Degree::Bachelor:
        return tr("a bachelor's degree");
    case Degree::Master:
        return tr("a master's degree");
    case Degree::Phd:
        return tr("a doctorate");
    }
    Q_UNREACHABLE();
}

QString ofYears(const Blocker &blocker)
{
    if (blocker.verdict == Blocker::Verdict::Unknown)
        return tr("Asks for %1 years of experience").arg(yearsText(blocker.yearsAsked));
    return tr("Asks for %1 years of experience; you have %2")
        .arg(yearsText(blocker.yearsAsked), yearsText(blocker.years));
}

QString ofDegrees(const Blocker &blocker)
{
    const QString asks = tr("Asks for %1").arg(ofDegree(blocker.degreeAsked));
    switch (blocker.verdict) {
    case Blocker::Verdict::ExperienceMayStandIn:
        return asks + u"; "_s + tr("experience may stand in for it");
    case Blocker::Verdict::Blocks:
        return asks + u"; "_s + tr("you have %1").arg(ofDegree(blocker.degree));
    case Blocker::Verdict::Unknown:
        return asks;
    }
    Q_UNREACHABLE();
}

QString ofLent(Bond bond, const QString &name)
{
    switch (bond) {
    case Bond::Requires:
        return tr("%1, which you know, requires it").arg(name);
    case Bond::PartOf:
        return tr("%1, which you know, is a part of it").arg(name);
    case Bond::TopicOf:
        return tr("%1, which you know, is a topic of it").arg(name);
    case Bond::Substitute:
        return tr("%1, which you know, is much like it").arg(name);
    }
    Q_UNREACHABLE();
}
} // namespace

QString ofBand(FitBand band)
{
    switch (band) {
    case FitBand::Strong:
        return tr("Strong fit");
    case FitBand::Good:
        return tr("Good fit");
    case FitBand::Partial:
        return tr("Partial fit");
    case FitBand::Thin:
        return tr("Thin fit");
    }
    Q_UNREACHABLE();
}

QString ofSkillLevel(int level)
{
    static constexpr std::array words {
        QT_TRANSLATE_NOOP("Ledger", "None"), QT_TRANSLATE_NOOP("Ledger", "Basic"),
        QT_TRANSLATE_NOOP("Ledger", "Working"), QT_TRANSLATE_NOOP("Ledger", "Strong"),
        QT_TRANSLATE_NOOP("Ledger", "Expert")};
    return tr(words[size_t(std::clamp(level, 0, 4))]);
}

QString ofCareerLevel(CareerLevel level)
{
    switch (level) {
    case CareerLevel::Entry:
        return tr("Entry");
    case CareerLevel::Junior:
        return tr("Junior");
    case CareerLevel::Medior:
        return tr("Mid-level");
    case CareerLevel::Senior:
        return tr("Senior");
    case CareerLevel::Lead:
        return tr("Lead");
    }
    Q_UNREACHABLE();
}

QString ofReason(const FitTerm &term, const Market &market, const Standing &standing)
{
    switch (term.reason) {
    case CoverReason::Nothing:
        return tr("Nothing you know covers it");
    case CoverReason::Level: {
        const std::optional<int> level = standing.standing(term.best).level;
        return level ? tr("Your level: %1").arg(ofSkillLevel(*level)) : tr("You have it");
    }
    case CoverReason::Years:
        return tr("Your years: %1 of %2")
            .arg(yearsText(standing.standing(term.best).years), yearsText(term.yearsAsked));
    case CoverReason::Learning:
        return tr("You are learning it");
    case CoverReason::Ready:
        return tr("You have learnt it; evidence is missing");
    case CoverReason::Lent:
        return ofLent(term.bond, market.nameOf(term.through));
    }
    Q_UNREACHABLE();
}

QString ofBlocker(const Blocker &blocker)
{
    switch (blocker.kind) {
    case Blocker::Kind::Years:
        return ofYears(blocker);
    case Blocker::Kind::Degree:
        return ofDegrees(blocker);
    case Blocker::Kind::Place:
        return tr("Is in %1").arg(blocker.asked);
    case Blocker::Kind::Visa:
        return blocker.verdict == Blocker::Verdict::Blocks
            ? tr("Wants papers you do not have: %1").arg(blocker.asked)
            : tr("Says of visa or clearance: %1").arg(blocker.asked);
    }
    Q_UNREACHABLE();
}

QString inTurn(const QStringList &names)
{
    return names.join(tr(", then "));
}

QString together(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.back());
}

QString ofPlan(const Plan &plan)
{
    QStringList names;
    for (const PlanStep &step : plan.steps)
        names.append(step.step.name);
    if (names.isEmpty())
        return {};
    if (plan.becomeFull() == 0)
        return tr("%1: %2 instead of %3 of your %4 live postings come over your bar.")
            .arg(inTurn(names), QString::number(plan.overBarAfter), QString::number(plan.overBarNow),
                 QString::number(plan.live));
    return tr("%1: %n of your %2 live postings become fully covered.", plan.becomeFull())
        .arg(inTurn(names), QString::number(plan.live));
}

QString ofMoreCovered(int count)
{
    return tr("+%n posting(s) fully covered", count);
}

QString ofClosing(int unlocks)
{
    return tr("%n more fully covered", unlocks);
}
} // namespace ledger::words
