// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>
#include <vector>

class QTemporaryDir;

namespace bench {
/// What one benchmark found: both figures come from the same run on the same machine, so that only their
/// ratio counts.
struct Measured {
    double figure = 0;
    double reference = 0;
    /// Of both: "ms", "MB", "MB/s".
    const char *unit = "ms";
};

/// What the ratio of figure to reference has to be.
struct Target {
    enum class Side { AtMost, AtLeast };
    Side side = Side::AtMost;
    double ratio = 1;
    bool isMet(double measured) const { return side == Side::AtMost ? measured <= ratio : measured >= ratio; }
};
inline constexpr Target atMost(double ratio)
{
    return {Target::Side::AtMost, ratio};
}
inline constexpr Target atLeast(double ratio)
{
    return {Target::Side::AtLeast, ratio};
}

/// What benchmarks share: a folder that goes away, and in it a hunt of ten thousand applications, made when
/// it is first asked for.
class Ground final
{
public:
    explicit Ground(const QTemporaryDir &folder) : m_folder(folder) { }

    QString path(const QString &name) const;
    Result<QString> largeHunt();
    /// One of as many, 1,424 of whose postings were read by an older list of skills and wait to be read
    /// again.
    Result<QString> huntToReread();

private:
    const QTemporaryDir &m_folder;
    QString m_largeHunt;
};

/// One row of the list.
struct Benchmark {
    const char *key;
    const char *name;
    /// What the figure is held against.
    const char *reference;
    Target target;
    Result<Measured> (*run)(Ground &ground);
};
/// Each is one file of this folder and one row here.
const std::vector<Benchmark> &benchmarks();

/// The texts of 1,424 real postings; none where they are not at hand.
std::vector<QString> postingTexts();

/// The milliseconds of one run of `work`.
double timed(const std::function<void()> &work);
/// The middle one.
double median(std::vector<double> values);
/// The median of `times` runs.
double medianOf(int times, const std::function<void()> &work);

Result<Measured> startToPaintedBoard(Ground &ground);
Result<Measured> memoryOfTheBoard(Ground &ground);
Result<Measured> filterToPainted(Ground &ground);
Result<Measured> moveDurableAndPainted(Ground &ground);
Result<Measured> candidatesInPostings(Ground &ground);
Result<Measured> skillsInPostings(Ground &ground);
Result<Measured> longestGapWhileReading(Ground &ground);
Result<Measured> pageAgainstItsParser(Ground &ground);
Result<Measured> textAgainstAPlainPass(Ground &ground);
} // namespace bench
