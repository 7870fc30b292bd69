// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/own_names.h"

#include "core/base/fold.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Skills", text);
}

/// Words of the five languages that say nothing by themselves.
bool isEverywhere(const QString &name)
{
    static const QStringList words =
        u"the and for with you your our are not all any one der die das und für mit sie wir ein eine het een van voor met zijn les des une pour avec vous nous los las una para con que"_s
            .split(u' ');
    constexpr qsizetype shortest = 3;
    const QString word = folded(name.trimmed());
    const bool isSpelled = name.trimmed() == name.trimmed().toUpper() && word.size() > 1;
    return words.contains(word) || (word.size() < shortest && !isSpelled);
}

Result<void> saysEnough(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(tr("A skill needs a name with a letter or a digit in it."));
    if (isEverywhere(name))
        return fail(tr("%1 stands in nearly every text. Choose a name that says more.").arg(name.trimmed()));
    return {};
}
} // namespace

Result<void> skills::mayBeOwn(const Lexicon &lexicon, const QString &name)
{
    if (const Skill *known = lexicon.named(name))
        return fail(tr("%1 is in the list of skills already.").arg(known->name));
    return saysEnough(name);
}

Result<void> skills::mayMean(const Lexicon &lexicon, const QString &alias, const QString &skill)
{
    const Skill *known = lexicon.named(alias);
    if (known && known->key != skill && folded(known->name) == folded(alias.simplified()))
        return fail(tr("%1 is the name of another skill.").arg(known->name));
    return known ? Result<void> {} : saysEnough(alias);
}
