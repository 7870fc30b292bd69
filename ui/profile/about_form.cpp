// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/about_form.h"

#include "core/hunt/profile.h"
#include "core/model/text_value.h"
#include "ui/models/labels.h"
#include "ui/skills/entry_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("AboutForm", text);
}

/// In the order of the choices; the first says nothing.
QStringList degreeWords()
{
    QStringList words {tr("Not said")};
    for (const auto &entry : keysOf<Degree>)
        words.append(entry.value == Degree::None ? tr("None") : labels::of(entry.value));
    return words;
}

/// Nothing for an empty line; fails on what is no number.
Result<std::optional<double>> yearsIn(const QString &text)
{
    const QString typed = text.trimmed().replace(u',', u'.');
    if (typed.isEmpty())
        return std::optional<double>();
    const auto years = TextValue<double>::parse(typed);
    if (!years)
        return fail(tr("Type the years as a number, such as 6.5, or leave them empty."));
    return years;
}
} // namespace

void askAboutPerson(Hunt &hunt, QWidget *window)
{
    const AboutPerson said = aboutPerson(hunt);
    auto *dialog = new EntryDialog(tr("What a posting may stand or fall by"), tr("Save"), window);
    QLineEdit *years = dialog->addLine(tr("Years of experience"),
                                       said.years ? TextValue<double>::format(*said.years) : QString());
    QComboBox *degree = dialog->addChoice(tr("Highest degree"), degreeWords());
    degree->setCurrentIndex(said.degree ? int(*said.degree) + 1 : 0);
    QLineEdit *places = dialog->addLine(tr("Where you can work"), said.wishes.places.join(u", "_s),
                                        tr("Berlin, Utrecht; empty: anywhere"));
    QComboBox *visa = dialog->addChoice(tr("You need a visa"), {tr("Not said"), tr("Yes"), tr("No")});
    visa->setCurrentIndex(said.wishes.needsVisa ? (*said.wishes.needsVisa ? 1 : 2) : 0);
    dialog->setSave([=, &hunt]() -> Result<void> {
        const auto typed = yearsIn(years->text());
        if (!typed)
            return tl::unexpected(typed.error());
        AboutPerson about;
        about.years = *typed;
        if (degree->currentIndex() > 0)
            about.degree = Degree(degree->currentIndex() - 1);
        about.wishes.places = places->text().split(u',', Qt::SkipEmptyParts);
        if (visa->currentIndex() > 0)
            about.wishes.needsVisa = visa->currentIndex() == 1;
        const Result<Changes> changes = setAboutPerson(hunt, about);
        return changes ? Result<void>() : tl::unexpected(changes.error());
    });
    dialog->open();
    years->setFocus();
}
