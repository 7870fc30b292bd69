// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/started.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {
namespace {
constexpr int turns = 9;

/// The resident memory of a process, in MB; 0 where the system does not tell.
double residentOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 16).trimmed().split(' ').front().toDouble() / 1024;
}

Result<Started> start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOOTHOLD_SAY_PAINTED"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted") && process.waitForReadyRead(30'000))
        said += process.readAllStandardError();
    Started started {double(timer.nsecsElapsed()) / 1e6, residentOf(process.processId())};
    process.kill();
    process.waitForFinished();
    if (!said.contains("painted"))
        return fail(u"%1 painted nothing: %2"_s.arg(program, QString::fromUtf8(said)));
    return started;
}

Started middle(const std::vector<Started> &all)
{
    std::vector<double> times;
    std::vector<double> sizes;
    for (const Started &one : all) {
        times.push_back(one.milliseconds);
        sizes.push_back(one.megabytes);
    }
    return {median(std::move(times)), median(std::move(sizes))};
}
} // namespace

Result<Starts> starts(Ground &ground)
{
    static std::optional<Starts> known;
    if (known)
        return *known;
    const Result<QString> hunt = ground.largeHunt();
    if (!hunt)
        return tl::unexpected(hunt.error());
    std::vector<Started> window;
    std::vector<Started> minimal;
    for (int turn = 0; turn < turns; ++turn) {
        const Result<Started> one = start(QStringLiteral(FOOTHOLD_WINDOW), {*hunt});
        const Result<Started> other = start(QStringLiteral(FOOTHOLD_MINIMAL), {});
        if (!one || !other)
            return tl::unexpected(one ? other.error() : one.error());
        window.push_back(*one);
        minimal.push_back(*other);
    }
    known = Starts {middle(window), middle(minimal)};
    return *known;
}
} // namespace bench
