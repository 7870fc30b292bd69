// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

/// Every test class derives from this: any warning fails the test, and each test function gets an empty
/// folder.
class TestCase : public QObject
{
    Q_OBJECT

protected:
    QString path(const QString &name) const { return m_folder->filePath(name); }

protected Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Where reference postings lie beside the checkout, or an empty string: tests that want them skip and say
/// so.
QString referenceData(const QString &below);
