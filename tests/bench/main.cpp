// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// foothold_bench [KEY...]: measures what must be fast, one line each. Ends with 1 when a target is missed.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace bench;
using namespace Qt::StringLiterals;

namespace {
QString withUnit(double value, const char *unit)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1) + u' ' + QLatin1StringView(unit);
}

/// False when the target was missed or nothing could be measured.
bool report(const Benchmark &benchmark, const Result<Measured> &measured)
{
    if (!measured) {
        std::printf("%-4s %-45s not measured: %s\n", benchmark.key, benchmark.name,
                    qPrintable(measured.error().message));
        return false;
    }
    const double ratio = measured->figure / measured->reference;
    const bool isMet = benchmark.target.isMet(ratio);
    std::printf("%-4s %-45s %10s  %10s (%s)  %6.2f  %s%g  %s\n", benchmark.key, benchmark.name,
                qPrintable(withUnit(measured->figure, measured->unit)),
                qPrintable(withUnit(measured->reference, measured->unit)), benchmark.reference, ratio,
                benchmark.target.side == Target::Side::AtMost ? "<=" : ">=", benchmark.target.ratio,
                isMet ? "met" : "missed");
    return isMet;
}
} // namespace

int main(int argc, char **argv)
{
    // Neither the settings of whoever measures nor their screen's scale may count.
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toLocal8Bit());
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qputenv("QT_SCALE_FACTOR", "1");
    const QApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    Ground ground(folder);
    bool allMet = true;
    for (const Benchmark &benchmark : benchmarks()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(benchmark.key)))
            continue;
        allMet = report(benchmark, benchmark.run(ground)) && allMet;
        std::fflush(stdout);
    }
    return allMet ? 0 : 1;
}
