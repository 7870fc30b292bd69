// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace made {
/// One job of the résumé that the layouts draw. Latin letters only, as PDF has them.
struct Job {
    QByteArray role {};
    QByteArray company {};
    QByteArray from {};
    QByteArray to {};
    std::vector<QByteArray> sentences {};
};

/// The same résumé in the words of one language: Kubernetes and Django since January 2021, Python since
/// March 2017, Linux and PostgreSQL until December 2020, PHP and MySQL from 2015 to 2017.
struct Wording {
    QByteArray experience {};
    QByteArray education {};
    QByteArray skills {};
    QByteArray course {};
    std::vector<Job> jobs {};
};

Wording english();
Wording german();
Wording dutch();
} // namespace made
