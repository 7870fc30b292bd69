// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/resume_file.h"

#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace {
constexpr qint64 largestFile = 50 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("ProfilePage", text);
}
} // namespace

QString resumefile::filter()
{
    return tr("Résumés (*.pdf *.docx *.odt *.json *.zip *.csv *.txt *.md);;All files (*)");
}

QString resumefile::in(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

Result<ProfileDraft> resumefile::read(const QString &path, QDate today,
                                      const std::shared_ptr<const skills::Lexicon> &lexicon)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > largestFile)
        return fail(tr("This file is larger than 50 MB. Save a smaller copy of it."));
    return profile::read({file.readAll(), QFileInfo(path).fileName(), today}, *lexicon);
}
