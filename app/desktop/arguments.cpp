// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include "ui/shell/pages.h"
#include "ui/shell/theme_keeper.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {
const QStringList &pages()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto &page : keysOf<Page>)
            list.append(QString::fromLatin1(page.key));
        return list + QStringList {u"add-posting"_s, u"empty"_s};
    }();
    return names;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "A calm place for your job hunt."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"hunt"_s, QCoreApplication::translate("main", "The hunt to open."),
                                 u"[HUNT]"_s);
    const auto add = [&](const QString &name, const char *text, const QString &value) {
        parser.addOption({name, QCoreApplication::translate("main", text), value});
    };
    add(u"file"_s, QT_TRANSLATE_NOOP("main", "The hunt to open."), u"HUNT"_s);
    add(u"add"_s,
        QT_TRANSLATE_NOOP("main",
                          "Adds a posting: a file, an address to fetch, - for standard input, or the word "
                          "clipboard."),
        u"FILE|URL|-|clipboard"_s);
    parser.addOption({u"demo"_s, QCoreApplication::translate("main", "Opens the demonstration hunt.")});
    add(u"screenshot"_s, QT_TRANSLATE_NOOP("main", "Writes a picture of the window and ends."), u"FILE"_s);
    add(u"page"_s,
        QT_TRANSLATE_NOOP("main", "The page of the picture: board, skills, profile, add-posting or empty."),
        u"NAME"_s);
    add(u"open"_s, QT_TRANSLATE_NOOP("main", "The application whose panel is open."), u"ID"_s);
    add(u"theme"_s, QT_TRANSLATE_NOOP("main", "light or dark instead of the desktop's."), u"THEME"_s);
    add(u"size"_s, QT_TRANSLATE_NOOP("main", "The size of the picture, 1440x900 at first."), u"WxH"_s);
    add(u"scale"_s, QT_TRANSLATE_NOOP("main", "The device pixel ratio of the picture."), u"N"_s);
    add(u"language"_s, QT_TRANSLATE_NOOP("main", "A language instead of the system's."), u"L"_s);
    add(u"today"_s, QT_TRANSLATE_NOOP("main", "A day instead of the clock's, for tests and pictures."),
        u"DATE"_s);
}

Result<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 100 || size.height() < 100)
        return fail(
            QCoreApplication::translate("main", "--size wants a width and a height, such as 1440x900."));
    return size;
}

/// The words of `arguments` that need more than copying.
Result<void> check(const QCommandLineParser &parser, Arguments &arguments)
{
    if (!pages().contains(arguments.page))
        return fail(QCoreApplication::translate("main", "There is no page %1. There are: %2.")
                        .arg(arguments.page, pages().join(u", "_s)));
    if (!arguments.theme.isEmpty() && !fromKey<SchemeChoice>(arguments.theme))
        return fail(QCoreApplication::translate("main", "--theme wants light, dark or auto."));
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeOf(parser.value(u"size"_s));
        if (!size)
            return tl::unexpected(size.error());
        arguments.size = *size;
    }
    if (parser.isSet(u"scale"_s))
        arguments.scale = parser.value(u"scale"_s).toDouble();
    if (arguments.scale < 0.5 || arguments.scale > 8)
        return fail(QCoreApplication::translate("main", "--scale wants a number from 0.5 to 8."));
    if (!parser.isSet(u"today"_s))
        return {};
    arguments.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (!arguments.today->isValid())
        return fail(QCoreApplication::translate("main", "--today wants a day such as 2025-10-14."));
    return {};
}
} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(words))
        return fail(parser.errorText());
    Arguments arguments;
    arguments.hunt =
        parser.isSet(u"file"_s) ? parser.value(u"file"_s) : parser.positionalArguments().value(0);
    arguments.add = parser.value(u"add"_s);
    arguments.demo = parser.isSet(u"demo"_s);
    arguments.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"page"_s))
        arguments.page = parser.value(u"page"_s);
    arguments.open = parser.value(u"open"_s);
    arguments.theme = parser.value(u"theme"_s);
    arguments.language = parser.value(u"language"_s);
    if (const Result<void> checked = check(parser, arguments); !checked)
        return tl::unexpected(checked.error());
    return arguments;
}

QString argumentHelp()
{
    QCommandLineParser parser;
    describe(parser);
    // Help is answered without an application object, whose name Qt would put here.
    return parser.helpText().replace(u"<executable_name>"_s, u"foothold"_s);
}
