// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/global_shortcut.h"

#include <QCoreApplication>
#include <QDir>

#ifdef FOOTHOLD_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

QString GlobalShortcut::command()
{
    QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    if (program.contains(u' '))
        program = u'"' + program + u'"';
    return program + u" --add clipboard"_s;
}

#ifdef FOOTHOLD_HAS_DBUS
/// One shortcut as the portal wants it: its name, and what is said of it.
struct PortalShortcut {
    QString id {};
    QVariantMap about {};
};
Q_DECLARE_METATYPE(PortalShortcut)

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.about;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.about;
    argument.endStructure();
    return argument;
}

namespace {
const auto service = "org.freedesktop.portal.Desktop"_L1;
const auto path = "/org/freedesktop/portal/desktop"_L1;
const auto interface = "org.freedesktop.portal.GlobalShortcuts"_L1;
const auto shortcutId = "add-from-clipboard"_L1;
constexpr int patience = 250; // milliseconds
} // namespace

bool GlobalShortcut::isOffered()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(interface) << u"version"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage;
}

/// Answers come as a signal of an object whose path follows from our name on the bus and a token.
bool GlobalShortcut::ask(const QString &method, const QVariantList &arguments, QVariantMap options,
                         const char *answer)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString token = u"foothold_"_s + method;
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    bus.connect(service, path + u"/request/"_s + sender + u'/' + token, u"org.freedesktop.portal.Request"_s,
                u"Response"_s, this, answer);
    options[u"handle_token"_s] = token;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
    question.setArguments(arguments + QVariantList {options});
    return bus.send(question);
}

void GlobalShortcut::bind()
{
    if (!m_session.isEmpty())
        return;
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    QDBusConnection::sessionBus().connect(service, path, interface, u"Activated"_s, this,
                                          SLOT(hear(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    if (!ask(u"CreateSession"_s, {}, {{u"session_handle_token"_s, u"foothold"_s}},
             SLOT(takeSession(uint, QVariantMap))))
        Q_EMIT refused();
}

void GlobalShortcut::takeSession(uint response, const QVariantMap &results)
{
    m_session = results.value(u"session_handle"_s).toString();
    if (response != 0 || m_session.isEmpty())
        return Q_EMIT refused();
    const PortalShortcut shortcut {shortcutId, {{u"description"_s, tr("Add a posting from the clipboard")}}};
    const QVariantList arguments {QVariant::fromValue(QDBusObjectPath(m_session)),
                                  QVariant::fromValue(QList<PortalShortcut> {shortcut}), QString()};
    if (!ask(u"BindShortcuts"_s, arguments, {}, SLOT(takeBinding(uint, QVariantMap))))
        Q_EMIT refused();
}

void GlobalShortcut::takeBinding(uint response, const QVariantMap &)
{
    if (response == 0)
        return Q_EMIT bound();
    m_session.clear();
    Q_EMIT refused();
}

void GlobalShortcut::hear(const QDBusObjectPath &session, const QString &id, qulonglong,
                          const QVariantMap &options)
{
    if (session.path() != m_session || id != shortcutId)
        return;
    // Lets the window come to the front where the desktop asks for a reason.
    if (const QString token = options.value(u"activation_token"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT pressed();
}
#else
class QDBusObjectPath
{
};

bool GlobalShortcut::isOffered()
{
    return false;
}

void GlobalShortcut::bind()
{
    Q_EMIT refused();
}

void GlobalShortcut::takeSession(uint, const QVariantMap &) { }
void GlobalShortcut::takeBinding(uint, const QVariantMap &) { }
void GlobalShortcut::hear(const QDBusObjectPath &, const QString &, qulonglong, const QVariantMap &) { }
#endif
