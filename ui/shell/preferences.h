// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

class QSettings;

/// What belongs to this computer and not to the hunt: window, theme, density, recent files. Never undone,
/// never travels.
class Preferences final
{
public:
    /// The person's own settings file.
    static Preferences ofUser();
    /// Nothing is read and nothing is kept: pictures and tests.
    static Preferences none();

    Preferences(Preferences &&) noexcept;
    ~Preferences();

    /// "auto", "light" or "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    /// "comfortable" or "compact".
    QString density() const;
    void setDensity(const QString &density);
    int zoom() const;
    void setZoom(int percent);
    bool sidebarIsCollapsed() const;
    void setSidebarCollapsed(bool isCollapsed);
    bool showsMenuBar() const;
    void setShowsMenuBar(bool shows);
    int panelWidth() const;
    void setPanelWidth(int width);
    /// Keys for adding from the clipboard were asked of the desktop.
    bool hasGlobalShortcut() const;
    void setHasGlobalShortcut(bool has);
    /// Postings that were typed and not saved.
    QByteArray leftovers() const;
    void setLeftovers(const QByteArray &leftovers);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// Hunts opened lately, newest first.
    QStringList recent() const;
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

private:
    explicit Preferences(std::unique_ptr<QSettings> settings);

    std::unique_ptr<QSettings> m_settings;
};
