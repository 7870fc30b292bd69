// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/names.h"

#include "core/model/company.h"
#include "core/model/posting.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto cardsMark = "cards:"_L1;
constexpr auto skillsMark = "skills:"_L1;
constexpr auto stageMark = "stage:"_L1;
constexpr auto fieldMark = "field:"_L1;
constexpr auto stateMark = "state:"_L1;

struct Named {
    const char *key;
    const char *text;
};

constexpr std::array defaultStages {
    Named {"saved", QT_TRANSLATE_NOOP("Stage", "Saved")},
    Named {"applied", QT_TRANSLATE_NOOP("Stage", "Applied")},
    Named {"screening", QT_TRANSLATE_NOOP("Stage", "Screening")},
    Named {"interview", QT_TRANSLATE_NOOP("Stage", "Interview")},
    Named {"offer", QT_TRANSLATE_NOOP("Stage", "Offer")},
    Named {"accepted", QT_TRANSLATE_NOOP("Stage", "Accepted")},
    Named {"rejected", QT_TRANSLATE_NOOP("Stage", "Rejected")},
    Named {"withdrawn", QT_TRANSLATE_NOOP("Stage", "Withdrawn")},
    Named {"no_reply", QT_TRANSLATE_NOOP("Stage", "No reply")},
};

constexpr std::array gapStates {
    Named {"gap", QT_TRANSLATE_NOOP("GapState", "Gap")},
    Named {"learning", QT_TRANSLATE_NOOP("GapState", "Learning")},
    Named {"ready", QT_TRANSLATE_NOOP("GapState", "Ready")},
    Named {"have", QT_TRANSLATE_NOOP("GapState", "Have")},
    Named {"not_for_me", QT_TRANSLATE_NOOP("GapState", "Not for me")},
};

/// A step's sentence and the short form for the Undo entry. %1 is the first argument, %2 the second.
struct StepWords {
    const char *key;
    const char *sentence;
    const char *shortForm;
};

constexpr std::array steps {
    StepWords {"add", QT_TRANSLATE_NOOP("Step", "%1 added"), QT_TRANSLATE_NOOP("Step", "Add %1")},
    StepWords {"move", QT_TRANSLATE_NOOP("Step", "%1 moved to %2"), QT_TRANSLATE_NOOP("Step", "Move to %2")},
    StepWords {"edit", QT_TRANSLATE_NOOP("Step", "%2 of %1 changed"), QT_TRANSLATE_NOOP("Step", "Change %2")},
    StepWords {"trash", QT_TRANSLATE_NOOP("Step", "%1 put in the trash"),
               QT_TRANSLATE_NOOP("Step", "Trash %1")},
    StepWords {"restore", QT_TRANSLATE_NOOP("Step", "%1 restored"), QT_TRANSLATE_NOOP("Step", "Restore %1")},
    StepWords {"note", QT_TRANSLATE_NOOP("Step", "Note on %1"), QT_TRANSLATE_NOOP("Step", "Note on %1")},
    StepWords {"task", QT_TRANSLATE_NOOP("Step", "Task for %1"), QT_TRANSLATE_NOOP("Step", "Task for %1")},
    StepWords {"interview", QT_TRANSLATE_NOOP("Step", "Interview of %1"),
               QT_TRANSLATE_NOOP("Step", "Interview of %1")},
    StepWords {"skill", QT_TRANSLATE_NOOP("Step", "%2 in %1 corrected"),
               QT_TRANSLATE_NOOP("Step", "Correct %2")},
    StepWords {"own_skill", QT_TRANSLATE_NOOP("Step", "%1 added as a skill"),
               QT_TRANSLATE_NOOP("Step", "Add the skill %1")},
    StepWords {"own_skill_removed", QT_TRANSLATE_NOOP("Step", "%1 is no skill of yours any more"),
               QT_TRANSLATE_NOOP("Step", "Remove the skill %1")},
    StepWords {"alias", QT_TRANSLATE_NOOP("Step", "%1 added as the name of a skill"),
               QT_TRANSLATE_NOOP("Step", "Add the name %1")},
    StepWords {"never_match", QT_TRANSLATE_NOOP("Step", "%1 is never read as a skill"),
               QT_TRANSLATE_NOOP("Step", "Never read %1 as a skill")},
    StepWords {"alias_forgotten", QT_TRANSLATE_NOOP("Step", "%1 is read as before"),
               QT_TRANSLATE_NOOP("Step", "Read %1 as before")},
    StepWords {"mail", QT_TRANSLATE_NOOP("Step", "A mail about %1 was taken in"),
               QT_TRANSLATE_NOOP("Step", "Take in a mail about %1")},
    StepWords {"update", QT_TRANSLATE_NOOP("Step", "%1 read again from a newer copy"),
               QT_TRANSLATE_NOOP("Step", "Read %1 again")},
    StepWords {"skills_imported", QT_TRANSLATE_NOOP("Step", "A list of %1 skills taken in"),
               QT_TRANSLATE_NOOP("Step", "Take in a list of skills")},
    StepWords {"star", QT_TRANSLATE_NOOP("Step", "%1 starred"), QT_TRANSLATE_NOOP("Step", "Star %1")},
    StepWords {"profile", QT_TRANSLATE_NOOP("Step", "%1 taken into the profile"),
               QT_TRANSLATE_NOOP("Step", "Take %1 into the profile")},
    StepWords {"level", QT_TRANSLATE_NOOP("Step", "%1 changed in the profile"),
               QT_TRANSLATE_NOOP("Step", "Change %1 in the profile")},
    StepWords {"person", QT_TRANSLATE_NOOP("Step", "What you said of yourself changed"),
               QT_TRANSLATE_NOOP("Step", "Change what you said of yourself")},
    StepWords {"evidence", QT_TRANSLATE_NOOP("Step", "Evidence for %1 changed"),
               QT_TRANSLATE_NOOP("Step", "Change evidence for %1")},
    StepWords {"gap", QT_TRANSLATE_NOOP("Step", "%1 changed in the ledger"),
               QT_TRANSLATE_NOOP("Step", "Change %1 in the ledger")},
    StepWords {"gapState", QT_TRANSLATE_NOOP("Step", "%1 set to %2"), QT_TRANSLATE_NOOP("Step", "Set to %2")},
    StepWords {"resource", QT_TRANSLATE_NOOP("Step", "Resource for %1 changed"),
               QT_TRANSLATE_NOOP("Step", "Change a resource for %1")},
    StepWords {"bar", QT_TRANSLATE_NOOP("Step", "Own bar changed"),
               QT_TRANSLATE_NOOP("Step", "Change own bar")},
    StepWords {"time", QT_TRANSLATE_NOOP("Step", "Time logged for %1"),
               QT_TRANSLATE_NOOP("Step", "Log time for %1")},
    StepWords {"target_added", QT_TRANSLATE_NOOP("Step", "Target role %1 added"),
               QT_TRANSLATE_NOOP("Step", "Add target role %1")},
    StepWords {"target_removed", QT_TRANSLATE_NOOP("Step", "Target role %1 put in the trash"),
               QT_TRANSLATE_NOOP("Step", "Remove target role %1")},
    StepWords {"target", QT_TRANSLATE_NOOP("Step", "Target role %1 changed"),
               QT_TRANSLATE_NOOP("Step", "Change target role %1")},
    StepWords {"import", QT_TRANSLATE_NOOP("Step", "%1 imported"), QT_TRANSLATE_NOOP("Step", "Import %1")},
};

/// Arguments that speak the running language are kept as marked keys.
QString shown(const QString &argument)
{
    if (argument.startsWith(cardsMark))
        return QCoreApplication::translate("Step", "%n card(s)", nullptr,
                                           argument.mid(cardsMark.size()).toInt());
    if (argument.startsWith(skillsMark))
        return QCoreApplication::translate("Step", "%n skill(s)", nullptr,
                                           argument.mid(skillsMark.size()).toInt());
    if (argument.startsWith(stageMark))
        return names::ofDefaultStage(argument.mid(stageMark.size()));
    if (argument.startsWith(stateMark))
        return names::ofGapState(argument.mid(stateMark.size()));
    if (argument.startsWith(fieldMark))
        return QCoreApplication::translate("Field", argument.mid(fieldMark.size()).toUtf8().constData());
    return argument;
}

QString filled(const HistoryStep &step, const char *StepWords::*form)
{
    const auto words = std::ranges::find_if(
        steps, [&](const StepWords &entry) { return step.key == QLatin1StringView(entry.key); });
    if (words == steps.end())
        return step.key;
    QString text = QCoreApplication::translate("Step", (*words).*form);
    for (qsizetype i = 0; i < 2; ++i)
        text.replace(u'%' + QString::number(i + 1), shown(step.arguments.value(i)));
    return text;
}
} // namespace

QString names::ofApplication(const Hunt &hunt, ApplicationId id)
{
    const auto application = hunt.find(id);
    const auto posting = application ? hunt.find(application->posting) : std::nullopt;
    if (!posting)
        return {};
    const auto company = posting->company ? hunt.find(*posting->company) : std::nullopt;
    QStringList parts {posting->title, company ? company->name : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString names::ofApplications(const Hunt &hunt, std::span<const ApplicationId> applications)
{
    if (applications.size() == 1)
        return ofApplication(hunt, applications.front());
    return ofCards(qsizetype(applications.size()));
}

QString names::ofCards(qsizetype count)
{
    return cardsMark + QString::number(count);
}

QString names::ofSkills(qsizetype count)
{
    return skillsMark + QString::number(count);
}

QString names::ofStage(const Stage &stage)
{
    return stage.name.value_or(stageMark + stage.key);
}

QString names::ofDefaultStage(const QString &key)
{
    const auto found = std::ranges::find_if(
        defaultStages, [&](const Named &stage) { return key == QLatin1StringView(stage.key); });
    return found == defaultStages.end() ? key : QCoreApplication::translate("Stage", found->text);
}

QString names::ofGapState(const QString &key)
{
    const auto found = std::ranges::find_if(
        gapStates, [&](const Named &state) { return key == QLatin1StringView(state.key); });
    return found == gapStates.end() ? key : QCoreApplication::translate("GapState", found->text);
}

QString names::ofStep(const HistoryStep &step)
{
    return filled(step, &StepWords::sentence);
}

QString names::ofStepShort(const HistoryStep &step)
{
    return filled(step, &StepWords::shortForm);
}
