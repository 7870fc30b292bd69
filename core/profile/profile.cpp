// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/documents/document.h"
#include "core/profile/linkedin.h"
#include "core/profile/proposals.h"
#include "core/profile/resume_json.h"
#include "core/profile/resume_text.h"
#include "core/reading/detect.h"
#include "core/reading/sanitise.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using profile::Resume;
using profile::Source;

constexpr qsizetype largestText = 4 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Profile", text);
}

void addLinks(Resume &resume, const std::vector<QString> &links)
{
    for (const QString &link : links) {
        if (std::ranges::find(resume.links, link) == resume.links.end())
            resume.links.push_back(link);
    }
}

Result<Resume> fromDocument(const Source &source, documents::Format format)
{
    const auto document = documents::read(source.bytes, format);
    if (!document)
        return tl::unexpected(document.error());
    Resume resume = profile::resumeFromLines(document->lines, source.today);
    addLinks(resume, document->links);
    resume.notes = document->notes;
    return resume;
}

Result<Resume> fromText(const Source &source)
{
    const QByteArray bytes = source.bytes.left(largestText);
    const bool isPage = reading::kindOf(bytes) == reading::Kind::Html;
    const QString decoded = reading::decoded(bytes);
    const QString text = isPage ? reading::plainText(decoded) : decoded;
    Resume resume = profile::resumeFromLines(profile::linesOfText(text), source.today);
    // Those of Markdown stand behind words; a page has many that are no work of the person.
    if (!isPage)
        addLinks(resume, profile::addressesIn(text));
    return resume;
}

Result<Resume> resumeOf(const Source &source)
{
    if (const auto format = documents::formatOf(source.bytes))
        return fromDocument(source, *format);
    if (profile::isLinkedIn(source.bytes))
        return profile::resumeFromLinkedIn(source.bytes, source.today);
    if (source.bytes.trimmed().isEmpty() || reading::isBinary(source.bytes))
        return fail(
            tr("There is no résumé in this file. One is read from PDF, Word, OpenDocument, JSON Resume, "
               "LinkedIn's export, text or Markdown."));
    const QJsonObject json = QJsonDocument::fromJson(source.bytes.left(largestText)).object();
    if (profile::isJsonResume(json))
        return profile::resumeFromJson(json, source.today);
    return fromText(source);
}
} // namespace

Result<ProfileDraft> profile::read(const Source &source, const skills::Lexicon &lexicon)
{
    const Result<Resume> resume = resumeOf(source);
    if (!resume)
        return tl::unexpected(resume.error());
    return proposalsFrom(*resume, source, lexicon);
}
