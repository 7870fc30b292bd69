// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_face.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("CardFace", text);
}

/// First strong isolate: a name or sum keeps its own direction inside a sentence of the other one.
QString isolated(const QString &text)
{
    return text.isEmpty() ? QString() : QChar(0x2068) + text + QChar(0x2069);
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}
} // namespace

QString cardAccessibleName(const CardFace &face)
{
    const bool countsSkills = !face.skillsText.isEmpty() && face.skills.size() > 0;
    const bool hasProfile = countsSkills && face.skills.front().state.has_value();
    const QString skills = hasProfile ? tr("%1 skills").arg(face.skillsText) : face.skillsText;
    return joined({face.role, isolated(face.company), face.stage,
                   face.ending ? face.ending->text : face.footer.text, skills,
                   face.isFullyCovered ? tr("fully covered") : QString(),
                   face.footer.isAmber ? tr("needs you") : QString()},
                  tr(", "));
}

QString cardToolTip(const CardFace &face)
{
    const QString skills =
        face.isFullyCovered ? tr("%1, fully covered").arg(face.skillsText) : face.skillsText;
    return joined(
        {face.role, isolated(face.company),
         joined({face.placeLong.isEmpty() ? face.placeShort : face.placeLong, isolated(face.pay)}, u" · "_s),
         skills, face.ending ? face.ending->text : face.footer.text},
        u"\n"_s);
}
