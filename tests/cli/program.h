// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

/// One finished run of foothold-cli.
struct Run {
    int status = -1;
    QByteArray out {};
    QByteArray err {};

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    bool isOneJsonDocument() const { return QJsonDocument::fromJson(out).isObject(); }
    /// For a failed comparison.
    QByteArray told() const
    {
        return "status " + QByteArray::number(status) + ", out: " + out + ", err: " + err;
    }
};

/// Runs foothold-cli in a process of its own, on the 14th of October 2025 unless the arguments say otherwise.
inline Run runProgram(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FOOTHOLD_TODAY"), QStringLiteral("2025-10-14"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FOOTHOLD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}
