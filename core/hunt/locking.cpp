// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/locking.h"

#include "core/hunt/hunt.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> lockHunt(const QString &path, int patience)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // Never stale by age: only when the program that made it is gone.
    lock->setStaleLockTime(0);
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(Hunt::tr("The folder of this hunt cannot be written, so nothing can be changed in it."));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return fail(
        Hunt::tr("The hunt is open in %1 (process %2). Close it there, or work in that window.")
            .arg(program.isEmpty() ? Hunt::tr("another program") : program, QString::number(process)));
}
