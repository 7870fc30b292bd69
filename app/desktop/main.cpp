// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"
#include "app/desktop/first_paint.h"
#include "app/desktop/picture.h"
#include "core/base/translations.h"
#include "core/reading/reading.h"
#include "ui/capture/incoming.h"
#include "ui/shell/hunt_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/theme_keeper.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <cstdio>
#include <span>

using namespace Qt::StringLiterals;

namespace {
/// The scale of a picture has to stand before Qt starts.
void applyScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

void speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    installTranslations(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

ThemeKeeper::Choice lookOf(const QString &theme)
{
    ThemeKeeper::Choice choice;
    choice.scheme = fromKey<SchemeChoice>(theme).value_or(SchemeChoice::Auto);
    return choice;
}

MentionSource mentions()
{
    return {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith,
            skills::Lexicon::standard().movedKeys()};
}

/// What is to be added, as it can be handed to another process: whole paths, and standard input read.
struct Given {
    QStringList words {};
    QByteArray input {};
};

Result<Given> givenBy(const QString &add)
{
    if (add.isEmpty())
        return Given {};
    const bool isName = add == u"-"_s || add == u"clipboard"_s || isAddress(add);
    Given given {{u"--add"_s, isName ? add : QFileInfo(add).absoluteFilePath()}, {}};
    if (add != u"-"_s)
        return given;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("main", "Standard input could not be read."),
                    input.errorString());
    given.input = input.read(largestSource + 1);
    if (given.input.size() > largestSource)
        return fail(QCoreApplication::translate("main", "That is larger than 8 MB, more than any posting."));
    return given;
}

int runWindow(const Arguments &arguments)
{
    const QString path = arguments.hunt.isEmpty() ? hunt_files::defaultPath() : arguments.hunt;
    const Result<Given> given = givenBy(arguments.add);
    if (!given)
        return refuse(given.error());
    SingleInstance instance(arguments.demo ? hunt_files::demoPath() : path);
    if (instance.handedOver(given->words, given->input))
        return 0;
    Preferences preferences = Preferences::ofUser();
    const Clock clock = arguments.today ? Clock(*arguments.today) : Clock();
    ThemeKeeper keeper(lookOf(arguments.theme.isEmpty() ? preferences.theme() : arguments.theme));
    MainWindow window(preferences, clock, Dialogs::native(), mentions());
    QObject::connect(&window, &MainWindow::themeWanted, &window, [&](const QString &theme) {
        preferences.setTheme(theme);
        keeper.choose(lookOf(theme));
    });
    QObject::connect(&instance, &SingleInstance::received, &window, &MainWindow::raiseWith);
    if (arguments.demo)
        window.actions().get(Act::OpenDemo)->trigger();
    else if (const Result<void> opened = window.openHunt(path); !opened)
        return refuse(opened.error());
    window.show();
    sayWhenPainted(window);
    if (!given->words.isEmpty())
        window.raiseWith(given->words, given->input);
    return QApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    // Asked for in a terminal, perhaps on a machine without a display.
    const std::span given(argv + 1, size_t(std::max(argc - 1, 0)));
    const auto asks = [&](const char *word) {
        return std::ranges::any_of(given, [&](const char *one) { return qstrcmp(one, word) == 0; });
    };
    if (asks("--help") || asks("-h"))
        return std::fputs(qPrintable(argumentHelp()), stdout) < 0 ? 1 : 0;
    if (asks("--version"))
        return std::printf("foothold %s\n", FOOTHOLD_VERSION) < 0 ? 1 : 0;
    applyScale(argc, argv);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"foothold"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOOTHOLD_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Foothold"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(FOOTHOLD_APP_ID));
    const QStringList words = QCoreApplication::arguments();
    const Result<Arguments> arguments = parseArguments(words);
    if (!arguments) {
        refuse(arguments.error());
        return 2;
    }
    speak(arguments->language);
    if (arguments->screenshot.isEmpty())
        return runWindow(*arguments);
    const Result<void> taken = takePicture(*arguments, mentions());
    return taken ? 0 : refuse(taken.error());
}
