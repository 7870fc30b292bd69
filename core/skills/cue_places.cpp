// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/cue_places.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
using skills::Opening;

/// What a word is good for, as bits.
enum Role : quint8 { Studies = 1, Is = 2, Article = 4, Denies = 8 };

/// The roles of words by their openings, in a table without chains: words that share a place share roles.
class Roles final
{
public:
    Roles()
    {
        add(Studies,
            u"degree degrees bachelor master masters phd ph doctorate diploma b bs bsc m ms msc mba "
            u"undergraduate graduate major majors studying studium abschluss ausbildung studie opleiding "
            u"diplôme licence grado titulación"_s);
        add(Is, u"is are"_s);
        add(Article, u"a an the one"_s);
        add(Denies,
            u"no not without kein keine keinen ohne geen zonder sans sin never instead rather away other "
            u"statt "
            u"anstelle plaats lieu lugar nicht niet pas isn don doesn needn besoin necesidad necesario "
            u"unnecessary aren non aucun aucune neither weder ni"_s);
    }
    quint8 of(Opening word) const { return m_roles[placeOf(word)]; }

private:
    void add(Role role, const QString &words)
    {
        for (const QString &word : words.split(u' '))
            m_roles[placeOf(skills::WordMap(word).openingAt(0))] |= role;
    }
    static size_t placeOf(Opening word) { return size_t((word * 0x9e3779b97f4a7c15U) >> 52U); }

    std::array<quint8, size_t(1) << 12U> m_roles {};
};
/// "SANS / GIAC": a name in capitals denies nothing, "NO" and "NOT" do.
bool isName(QStringView text, int place)
{
    const QChar second = place + 1 < text.size() ? text[place + 1] : QChar();
    return second.isUpper() && second != u'O';
}
} // namespace

skills::CuePlaces::CuePlaces(const WordMap &map)
{
    static const Roles roles;
    quint8 before = 0;
    int start = 0;
    map.eachWord([&](int next) {
        const quint8 role = roles.of(map.openingAt(next));
        if ((before & Is) != 0 && (role & Article) != 0)
            m_places[size_t(Cue::Claim)].push_back(start);
        if ((role & Studies) != 0)
            m_places[size_t(Cue::Study)].push_back(next);
        if ((role & Denies) != 0 && !isName(map.text(), next))
            m_places[size_t(Cue::Denial)].push_back(next);
        before = role;
        start = next;
    });
}
