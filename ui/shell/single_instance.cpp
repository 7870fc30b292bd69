// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {
constexpr int connectPatience = 500; // milliseconds
constexpr int answerPatience = 3000;
constexpr quint32 largestMessage = 16 * 1024 * 1024;
constexpr auto taken = "taken";
} // namespace

SingleInstance::SingleInstance(const QString &huntPath, QObject *parent) : QObject(parent)
{
    const QByteArray key = QFileInfo(huntPath).absoluteFilePath().toUtf8();
    m_name = u"foothold-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::handedOver(const QStringList &arguments, const QByteArray &input)
{
    if (send(arguments, input))
        return true;
    listen();
    return false;
}

bool SingleInstance::send(const QStringList &arguments, const QByteArray &input) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connectPatience))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments << input;
    return socket.waitForBytesWritten(connectPatience) && socket.waitForReadyRead(answerPatience)
        && socket.readAll() == taken;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered, so the name was left behind by a window that was killed.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("a second start will not find this window: %s", qPrintable(m_server.errorString()));
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > largestMessage)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            stream.startTransaction();
            QStringList arguments;
            QByteArray input;
            stream >> arguments >> input;
            if (!stream.commitTransaction())
                return;
            socket->write(taken);
            socket->flush();
            Q_EMIT received(arguments, input);
        });
    }
}
