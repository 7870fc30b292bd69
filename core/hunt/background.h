// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/result.h"

#include <QPromise>
#include <functional>

class Hunt;

/// What a long change says while it runs, and asks: called from its worker only.
class Progress final
{
public:
    explicit Progress(QPromise<Result<Changes>> &promise) : m_promise(promise) { }

    /// `done` of `total` pieces; seen by whoever watches the future.
    void report(int done, int total);
    /// True once the person has had enough: the work returns then, whatever it returns is rolled back.
    bool isCancelled() const { return m_promise.isCanceled(); }

private:
    QPromise<Result<Changes>> &m_promise;
};

/// A change that takes longer than a person should wait for: runs on a worker, over a hunt of its own that
/// writes to the same file, whose verbs it calls as anybody does. It must touch nothing else.
using BackgroundWork = std::function<Result<void>(Hunt &hunt, Progress &progress)>;
