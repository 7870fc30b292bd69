// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/documents/document.h"
#include "core/profile/linkedin.h"
#include "core/profile/proposals.h"
#include "core/profile/resume_json.h"
#include "core/profile/resume_text.h"
#include "core/reading/detect.h"

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

Result<Resume> fromDocument(const Source &source, documents::Format format)
{
    const auto document = documents::read(source.bytes, format);
    if (!document)
        return tl::unexpected(document.error());
    Resume resume = profile::resumeFromLines(document->lines, source.today);
    for (const QString &link : document->links) {
        if (std::ranges::find(resume.links, link) == resume.links.end())
            resume.links.push_back(link);
    }
    resume.notes = document->notes;
    return resume;
}

Result<Resume> fromText(const Source &source)
{
    const QString text = reading::decoded(source.bytes.left(largestText));
    return profile::resumeFromLines(profile::linesOfText(text), source.today);
}

Result<Resume> resumeOf(const Source &source)
{
    if (const auto format = documents::formatOf(source.bytes))
        return fromDocument(source, *format);
    if (documents::isOldOrLockedOffice(source.bytes))
        return fail(tr("This Word file is locked or older than 2007. Save it as DOCX or PDF, then try again."));
    if (profile::isLinkedIn(source.bytes))
        return profile::resumeFromLinkedIn(source.bytes, source.today);
    if (source.bytes.startsWith("PK\x03\x04"))
        return fail(tr("This archive holds no résumé: Word and OpenDocument files and LinkedIn's export are read."));
    const QJsonObject json = QJsonDocument::fromJson(source.bytes.left(largestText)).object();
    if (profile::isJsonResume(json))
        return profile::resumeFromJson(json, source.today);
    return fromText(source);
}

/// Bytes of a picture or a program show no text to anybody.
bool isText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    const auto odd = std::ranges::count_if(head, [](char byte) {
        return static_cast<unsigned char>(byte) < 9;
    });
    return odd * 50 < head.size() || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")
        || documents::formatOf(bytes) || head.startsWith("PK");
}
} // namespace

Result<ProfileDraft> profile::read(const Source &source, const skills::Lexicon &lexicon)
{
    if (source.bytes.trimmed().isEmpty() || !isText(source.bytes))
        return fail(tr("There is no text in this file. A résumé is read from PDF, Word, OpenDocument, JSON "
                       "Resume, LinkedIn's export, text or Markdown."));
    const Result<Resume> resume = resumeOf(source);
    if (!resume)
        return tl::unexpected(resume.error());
    return proposalsFrom(*resume, source, lexicon);
}
