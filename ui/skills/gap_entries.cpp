// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The small forms of the gap editor: what is typed into them becomes a row of the ledger.
#include "core/hunt/gaps.h"
#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "ui/capture/words.h"
#include "ui/skills/entry_dialog.h"
#include "ui/skills/gap_editor.h"
#include "ui/skills/names_sheet.h"
#include "ui/skills/skill_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
template <KeyedEnum Enum> QStringList namesOf()
{
    QStringList names;
    for (const auto &each : keysOf<Enum>)
        names.append(words::nameOf(each.value));
    return names;
}

template <KeyedEnum Enum> Enum valueAt(const QComboBox &box)
{
    return keysOf<Enum>[size_t(std::max(0, box.currentIndex()))].value;
}

template <class T> Result<void> without(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

/// "2", "1.5", "1:30", "45 min" as minutes; nothing for other words.
std::optional<int> minutesFrom(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    if (plain.contains(u':')) {
        const QTime time = QTime::fromString(plain, u"h:mm"_s);
        return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
    }
    const bool isMinutes = plain.endsWith(u"min"_s) || plain.endsWith(u"m"_s);
    QString number = plain;
    while (!number.isEmpty() && !number.back().isDigit())
        number.chop(1);
    bool isNumber = false;
    double value = QLocale().toDouble(number, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(number, &isNumber);
    if (!isNumber)
        return {};
    return qRound(isMinutes ? value : value * 60);
}
} // namespace

void GapEditor::addEvidenceEntry()
{
    auto *dialog = new EntryDialog(tr("Evidence for %1").arg(m_name), tr("Add evidence"), window());
    QComboBox *kind = dialog->addChoice(tr("Kind"), namesOf<EvidenceKind>());
    QLineEdit *title = dialog->addLine(tr("What"), {}, tr("meal-planner/deploy"));
    QLineEdit *link = dialog->addLine(tr("Link"), {}, u"https://"_s);
    QLineEdit *quote = dialog->addLine(tr("In words"), {}, tr("runs for three weeks without me"));
    dialog->setSave([=, this] {
        Evidence evidence;
        evidence.skill = m_skill;
        evidence.kind = valueAt<EvidenceKind>(*kind);
        evidence.title = title->text().trimmed();
        evidence.link = link->text().trimmed();
        evidence.quote = quote->text().trimmed();
        evidence.on = m_clock.today();
        return without(addEvidence(m_hunt, evidence, m_name));
    });
    dialog->open();
    title->setFocus();
}

void GapEditor::addResourceEntry()
{
    auto *dialog = new EntryDialog(tr("To learn %1 from").arg(m_name), tr("Add the resource"), window());
    QComboBox *kind = dialog->addChoice(tr("Kind"), namesOf<ResourceKind>());
    QLineEdit *title = dialog->addLine(tr("What"));
    QLineEdit *link = dialog->addLine(tr("Link"), {}, u"https://"_s);
    dialog->setSave([=, this] {
        Resource resource;
        resource.skill = m_skill;
        resource.kind = valueAt<ResourceKind>(*kind);
        resource.title = title->text().trimmed();
        resource.url = link->text().trimmed();
        return without(addResource(m_hunt, resource, m_name));
    });
    dialog->open();
    title->setFocus();
}

void GapEditor::logTimeEntry()
{
    auto *dialog = new EntryDialog(tr("Time on %1").arg(m_name), tr("Log time"), window());
    QLineEdit *spent = dialog->addLine(tr("Hours"), {}, tr("1.5, 1:30 or 45 min"));
    QLineEdit *day = dialog->addLine(tr("Day"), capture::dayText(m_clock.today()));
    QLineEdit *text = dialog->addLine(tr("What you did"));
    dialog->setSave([=, this]() -> Result<void> {
        const auto minutes = minutesFrom(spent->text());
        const auto on = capture::dayFrom(day->text(), m_clock.today());
        if (!minutes)
            return fail(tr("Type how long it took, such as 1.5, 1:30 or 45 min."));
        if (!on)
            return fail(tr("This names no day. Type it such as 12 Oct 2025."));
        return without(logTime(m_hunt, {{}, m_skill, *on, *minutes, text->text().trimmed(), {}}, m_name));
    });
    dialog->open();
    spent->setFocus();
}

bool GapEditor::isOwnSkill() const
{
    const std::vector<UserSkill> own = ownWords(m_hunt).skills;
    return std::ranges::any_of(own, [this](const UserSkill &skill) { return keyOf(skill.id) == m_skill; });
}

void GapEditor::showNames()
{
    (new NamesSheet(m_hunt, m_books, m_skill, window()))->open();
}

/// With all that was said of it; undo brings it back.
void GapEditor::removeSkill()
{
    report(removeOwnSkill(m_hunt, m_skill, QDateTime::currentDateTimeUtc()));
}
