// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// drag_source X Y WHAT...: another program to drag out of. A small window at X, Y gives files and addresses,
// as a file manager or a browser does; a WHAT that is neither is given as plain text. It must live on until
// what was dragged has been taken.
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QRasterWindow>
#include <QUrl>

class DragSource final : public QRasterWindow
{
public:
    explicit DragSource(const QStringList &what) : m_what(what)
    {
        setTitle(QStringLiteral("Drag source"));
        setFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        auto *data = new QMimeData;
        QList<QUrl> urls;
        for (const QString &each : m_what) {
            if (each.startsWith(u'/'))
                urls.append(QUrl::fromLocalFile(each));
            else if (each.startsWith(QStringLiteral("http")))
                urls.append(QUrl(each));
            else
                data->setText(each);
        }
        if (!urls.isEmpty())
            data->setUrls(urls);
        auto *drag = new QDrag(this); // asked for its data after exec(); Qt deletes it
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::CopyAction);
    }

private:
    QStringList m_what;
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    DragSource source(arguments.mid(3));
    source.setGeometry(arguments.value(1).toInt(), arguments.value(2).toInt(), 60, 60);
    source.show();
    return QGuiApplication::exec();
}
