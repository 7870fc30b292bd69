// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_desktop.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef FOOTHOLD_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace {
const auto appearanceArea = "org.freedesktop.appearance"_L1;
const auto interfaceArea = "org.gnome.desktop.interface"_L1;

#ifdef FOOTHOLD_HAS_DBUS
const auto portalService = "org.freedesktop.portal.Desktop"_L1;
const auto portalPath = "/org/freedesktop/portal/desktop"_L1;
const auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr int portalLimit = 250;

/// The portal wraps a value in one variant or two.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// Nothing also where no portal answers in time; then the others need not be asked.
std::optional<QVariant> portalSetting(const QString &area, const QString &key, bool &isThere)
{
    if (!isThere)
        return std::nullopt;
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << area << key;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, portalLimit);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        return unwrapped(answer.arguments().constFirst());
    isThere = answer.errorName() == "org.freedesktop.portal.Error.NotFound"_L1;
    return std::nullopt;
}

std::optional<QColor> accentOf(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    double red = -1;
    double green = -1;
    double blue = -1;
    const auto argument = value.value<QDBusArgument>();
    argument.beginStructure();
    argument >> red >> green >> blue;
    argument.endStructure();
    // Out of range means: none is set.
    if (std::min({red, green, blue}) < 0 || std::max({red, green, blue}) > 1)
        return std::nullopt;
    return QColor::fromRgbF(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue));
}

/// Hears the portal's signal and hands it on.
class PortalListener final : public QObject
{
    Q_OBJECT

public:
    PortalListener(DesktopListener listener, QObject *parent)
        : QObject(parent)
        , m_listener(std::move(listener))
    {
        QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, u"SettingChanged"_s,
                                              this, SLOT(take(QString, QString, QDBusVariant)));
    }

public Q_SLOTS:
    void take(const QString &area, const QString &key, const QDBusVariant &value)
    {
        m_listener(area, key, value.variant());
    }

private:
    DesktopListener m_listener;
};
#endif
} // namespace

bool readSetting(DesktopWish &wish, const QString &area, const QString &key, QVariant value)
{
#ifdef FOOTHOLD_HAS_DBUS
    value = unwrapped(value);
    if (area == appearanceArea && key == "accent-color"_L1) {
        wish.accent = accentOf(value);
        return true;
    }
#endif
    if (area == interfaceArea && key == "enable-animations"_L1) {
        wish.motion = value.toBool() ? Motion::Full : Motion::Reduced;
        return true;
    }
    if (area != appearanceArea)
        return false;
    const uint number = value.toUInt();
    if (key == "color-scheme"_L1)
        wish.scheme = number == 1 ? std::optional(Scheme::Dark)
            : number == 2         ? std::optional(Scheme::Light)
                                  : std::nullopt;
    else if (key == "contrast"_L1)
        wish.contrast = number == 1 ? Contrast::High : Contrast::Normal;
    else if (key == "reduced-motion"_L1)
        wish.motion = number == 1 ? Motion::Reduced : Motion::Full;
    else
        return false;
    return true;
}

DesktopWish askDesktop()
{
    DesktopWish wish;
#ifdef FOOTHOLD_HAS_DBUS
    bool isThere = true;
    const auto ask = [&](QLatin1StringView area, QLatin1StringView key) {
        if (const auto value = portalSetting(area, key, isThere))
            readSetting(wish, area, key, *value);
    };
    ask(appearanceArea, "color-scheme"_L1);
    ask(appearanceArea, "contrast"_L1);
    ask(interfaceArea, "enable-animations"_L1);
    ask(appearanceArea, "reduced-motion"_L1);
    ask(appearanceArea, "accent-color"_L1);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (!wish.scheme && QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        wish.scheme = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                            : Scheme::Light;
#endif
    return wish;
}

void listenToDesktop(QObject *context, DesktopListener listener)
{
#ifdef FOOTHOLD_HAS_DBUS
    new PortalListener(std::move(listener), context);
#else
    Q_UNUSED(context)
    Q_UNUSED(listener)
#endif
}

#ifdef FOOTHOLD_HAS_DBUS
#include "theme_desktop.moc"
#endif
