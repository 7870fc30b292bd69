// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

void TestCase::init()
{
    // The offscreen platform says of itself what it cannot do.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString referenceData(const QString &below)
{
    const QFileInfo place(QStringLiteral(FOOTHOLD_SOURCE_DIR "/../shared/") + below);
    return place.exists() ? place.absoluteFilePath() : QString();
}
