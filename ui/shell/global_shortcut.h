// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

class QDBusObjectPath;

/// "Add from the clipboard" by keys that work in every program. The desktop keeps such keys: this asks it for
/// them through its portal (org.freedesktop.portal.GlobalShortcuts), and hears when they are pressed.
class GlobalShortcut final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has such a portal. Waits for its answer a quarter of a second at most.
    static bool isOffered();
    /// The command a person can bind in a desktop without that portal.
    static QString command();
    /// Asks the desktop; it asks the person for keys where it has none yet. Once is enough.
    void bind();

Q_SIGNALS:
    void bound();
    /// The person or the desktop said no.
    void refused();
    void pressed();

private Q_SLOTS:
    // Called by name, over the bus.
    void takeSession(uint response, const QVariantMap &results);
    void takeBinding(uint response, const QVariantMap &results);
    void hear(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    bool ask(const QString &method, const QVariantList &arguments, QVariantMap options, const char *answer);

    QString m_session;
};
