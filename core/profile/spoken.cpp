// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/spoken.h"

#include "core/base/fold.h"
#include "core/profile/levels.h"
#include "core/profile/resume_text.h"
#include "core/skills/lexicon.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QHash<QString, const skills::Skill *> &languagesByName()
{
    static const QHash<QString, const skills::Skill *> known = [] {
        QHash<QString, const skills::Skill *> made;
        for (const skills::Skill &skill : skills::Lexicon::standard().skills()) {
            if (skill.category != "spoken"_L1)
                continue;
            for (const skills::Alias &alias : skill.aliases) {
                if (!alias.text.contains(u' '))
                    made.insert(folded(alias.text), &skill);
            }
        }
        return made;
    }();
    return known;
}

/// The parts of a list, where commas in brackets part nothing.
QStringList itemsOf(const QString &line)
{
    QStringList items {QString()};
    int depth = 0;
    for (const QChar letter : line) {
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        const bool parts = letter == u';' || letter == u'|' || letter == u'•' || letter == u'\t'
            || letter == u'\n' || (letter == u',' && depth <= 0);
        if (parts)
            items.append(QString());
        else
            items.back() += letter;
    }
    return items;
}

const skills::Skill *languageIn(const QString &item, QString &name)
{
    static const QRegularExpression word(uR"(\p{L}{4,})"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (QRegularExpressionMatchIterator each = word.globalMatch(item); each.hasNext();) {
        name = each.next().captured();
        if (const skills::Skill *language = profile::spokenLanguage(name))
            return language;
    }
    return nullptr;
}
} // namespace

const skills::Skill *profile::spokenLanguage(QStringView word)
{
    return languagesByName().value(folded(word));
}

std::vector<profile::LanguageLine> profile::languagesIn(const QString &line)
{
    std::vector<LanguageLine> found;
    for (const QString &item : itemsOf(line)) {
        QString name;
        if (languageIn(item, name))
            found.push_back({name, item.trimmed()});
        else if (!found.empty() && levelIn(item) && !levelIn(found.back().level))
            found.back().level += u", "_s + item.trimmed();
    }
    return found;
}
