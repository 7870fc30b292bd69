// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picture.h"

#include "core/exchange/exchange.h"
#include "core/hunt/backup.h"
#include "core/model/posting.h"
#include "ui/board/board_page.h"
#include "ui/models/card_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme_keeper.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int settlingTime = 400; // milliseconds: delayed layouts and fades are over then

/// The hunt of the picture, in a folder of its own: the demonstration, an empty one, or a copy of a file.
Result<std::unique_ptr<Hunt>> huntFor(const Arguments &arguments, const QTemporaryDir &folder, QDate today,
                                      const MentionSource &mentions)
{
    OpenOptions options;
    options.mentions = mentions;
    const QString path = folder.filePath(u"hunt.foothold"_s);
    if (!arguments.hunt.isEmpty()) {
        // A copy, so that the picture shows the hunt as it is worked with and the file stays untouched.
        if (const Result<void> copied = backup::copyTo(arguments.hunt, path); !copied)
            return tl::unexpected(copied.error());
    }
    Result<std::unique_ptr<Hunt>> hunt = Hunt::open(path, options);
    if (!hunt || arguments.page == u"empty"_s || !arguments.hunt.isEmpty())
        return hunt;
    if (const auto loaded = exchange::loadDemo(**hunt, today); !loaded)
        return tl::unexpected(loaded.error());
    return hunt;
}

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settlingTime)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}
} // namespace

Result<void> takePicture(const Arguments &arguments, MentionSource mentions)
{
    const QTemporaryDir folder;
    const Clock clock(arguments.today.value_or(QDate::currentDate()));
    Preferences preferences = Preferences::none();
    const ThemeKeeper keeper(
        {fromKey<SchemeChoice>(arguments.theme).value_or(SchemeChoice::Light), MotionChoice::Reduced});
    Result<std::unique_ptr<Hunt>> hunt = huntFor(arguments, folder, clock.today(), mentions);
    if (!hunt)
        return tl::unexpected(hunt.error());
    MainWindow window(preferences, clock, Dialogs::native(), mentions);
    window.resize(arguments.size);
    window.takeHunt(std::move(*hunt));
    window.show();
    if (const auto page = fromKey<Page>(arguments.page))
        window.showPage(*page);
    if (!arguments.open.isEmpty()) {
        // As a person opens it: from its card, which has the keyboard.
        const ApplicationId opened = ApplicationId::fromString(arguments.open);
        if (!window.workspace()->store().row(opened))
            return fail(QCoreApplication::translate("main", "There is no application %1 in this hunt.")
                            .arg(arguments.open));
        window.workspace()->board()->focusCard(opened);
        window.openPanel(opened);
    }
    if (arguments.page == u"add-posting"_s) {
        const std::vector<Posting> postings = window.workspace()->hunt().table<Posting>().all();
        QMimeData pasted;
        pasted.setText(postings.empty() ? QString() : postings.front().text);
        window.addPosting(u"saved"_s, &pasted);
    }
    settle();
    if (!window.grab().save(arguments.screenshot, "PNG"))
        return fail(QCoreApplication::translate("main", "The picture could not be written to %1.")
                        .arg(QDir::toNativeSeparators(arguments.screenshot)));
    return {};
}
