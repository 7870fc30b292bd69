// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {
bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
}
} // namespace

void installTranslations(const QLocale &locale)
{
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(locale, u"foothold"_s, u":/i18n"_s))
        install(QLocale(u"en"_s), u"foothold"_s, u":/i18n"_s);
}
