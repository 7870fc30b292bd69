// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"
#include "core/reading/readers/entries.h"
#include "core/reading/readers/page_entries.h"

using namespace Qt::StringLiterals;

namespace {
/// Of a saved page and those inside it, the one that says what it is about.
QString bestPage(const mail::Message &message)
{
    QString best = message.html;
    int most = message.frames.empty() ? reading::mostTelling : reading::tellingOf(best.toUtf8());
    for (const QString &frame : message.frames) {
        if (most == reading::mostTelling)
            break;
        if (const int telling = reading::tellingOf(frame.toUtf8()); telling > most) {
            most = telling;
            best = frame;
        }
    }
    return best;
}
} // namespace

Result<std::vector<reading::Entry>> reading::entriesInMail(const Source &source)
{
    const Result<mail::Message> message = mail::read(source.bytes);
    if (!message)
        return tl::unexpected(message.error());
    const bool isPage = !message->html.trimmed().isEmpty();
    const QString page = mail::looksLikeWebArchive(source.bytes) ? bestPage(*message) : message->html;
    Source inner {(isPage ? page : message->plain).toUtf8(), isPage ? Kind::Html : Kind::Text, source.url,
                  source.on};
    if (inner.url.isEmpty())
        inner.url = message->url;
    if (!source.on.isValid() && message->sent.isValid())
        inner.on = message->sent.date();
    Result<std::vector<Entry>> entries = entriesOf(inner, *inner.kind);
    if (!entries || entries->size() > 1)
        return entries;
    // The mail itself stays what is kept.
    entries->front().alone = [source] { return source; };
    if (!inner.url.isEmpty())
        entries->front().read = [read = entries->front().read, url = inner.url] {
            Understood made = read();
            if (!made.facts.url)
                made.facts.url = stated(url, url, u"mail.location"_s, 0.9);
            return made;
        };
    return entries;
}
