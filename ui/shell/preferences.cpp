// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentKept = 8;
}

Preferences::Preferences(std::unique_ptr<QSettings> settings) : m_settings(std::move(settings)) { }
Preferences::Preferences(Preferences &&) noexcept = default;
Preferences::~Preferences() = default;

Preferences Preferences::ofUser()
{
    // An explicit path: without an organisation's name QSettings would choose a folder nobody finds.
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    return Preferences(std::make_unique<QSettings>(path, QSettings::IniFormat));
}

Preferences Preferences::none()
{
    // An INI file that cannot be written keeps its values in memory for as long as it lives.
    auto settings = std::make_unique<QSettings>(u":/none.ini"_s, QSettings::IniFormat);
    // What an earlier one of the same process kept.
    settings->clear();
    return Preferences(std::move(settings));
}

QString Preferences::theme() const
{
    return m_settings->value(u"theme"_s, u"auto"_s).toString();
}

void Preferences::setTheme(const QString &theme)
{
    m_settings->setValue(u"theme"_s, theme);
}

QString Preferences::density() const
{
    return m_settings->value(u"density"_s, u"comfortable"_s).toString();
}

void Preferences::setDensity(const QString &density)
{
    m_settings->setValue(u"density"_s, density);
}

int Preferences::zoom() const
{
    return m_settings->value(u"zoom"_s, 100).toInt();
}

void Preferences::setZoom(int percent)
{
    m_settings->setValue(u"zoom"_s, percent);
}

bool Preferences::sidebarIsCollapsed() const
{
    return m_settings->value(u"sidebarCollapsed"_s, false).toBool();
}

void Preferences::setSidebarCollapsed(bool isCollapsed)
{
    m_settings->setValue(u"sidebarCollapsed"_s, isCollapsed);
}

bool Preferences::showsMenuBar() const
{
    return m_settings->value(u"menuBar"_s, false).toBool();
}

void Preferences::setShowsMenuBar(bool shows)
{
    m_settings->setValue(u"menuBar"_s, shows);
}

int Preferences::panelWidth() const
{
    return m_settings->value(u"panelWidth"_s, 480).toInt();
}

void Preferences::setPanelWidth(int width)
{
    m_settings->setValue(u"panelWidth"_s, width);
}

bool Preferences::hasGlobalShortcut() const
{
    return m_settings->value(u"globalShortcut"_s, false).toBool();
}

void Preferences::setHasGlobalShortcut(bool has)
{
    m_settings->setValue(u"globalShortcut"_s, has);
}

QByteArray Preferences::leftovers() const
{
    return m_settings->value(u"leftovers"_s).toByteArray();
}

void Preferences::setLeftovers(const QByteArray &leftovers)
{
    m_settings->setValue(u"leftovers"_s, leftovers);
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(u"geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"geometry"_s, geometry);
}

QStringList Preferences::recent() const
{
    return m_settings->value(u"recent"_s).toStringList();
}

void Preferences::addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(u"recent"_s, QStringList(paths.mid(0, recentKept)));
}

void Preferences::removeRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    m_settings->setValue(u"recent"_s, paths);
}
