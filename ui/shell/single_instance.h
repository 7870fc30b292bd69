// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

/// One window for each user and hunt: a second start hands its arguments to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &huntPath, QObject *parent = nullptr);

    /// True when another window took the arguments and what came in on standard input, and came to the front.
    /// Otherwise this one listens from now on.
    bool handedOver(const QStringList &arguments, const QByteArray &input = {});

Q_SIGNALS:
    void received(const QStringList &arguments, const QByteArray &input);

private:
    bool send(const QStringList &arguments, const QByteArray &input) const;
    void listen();
    void accept();

    QString m_name;
    QLocalServer m_server;
};
