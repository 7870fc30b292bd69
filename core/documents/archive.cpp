// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/archive.h"

#include <QCoreApplication>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Documents", text);
}

tl::unexpected<Error> damaged(const QString &detail = {})
{
    return fail(
        tr("This file is damaged and could not be opened. Save it again, or copy its text and paste it."),
        detail);
}

tl::unexpected<Error> tooMuch()
{
    return fail(tr("This file unpacks to far more than a document holds, so it was not opened."));
}

/// Names that lead out of the archive; no program that means well writes them.
bool leadsOutside(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.split(u'/').contains(u".."_s);
}

/// Unix links inside of an archive point at files of this computer.
bool isLink(zip_t *archive, zip_uint64_t place)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, place, 0, &system, &attributes) != 0)
        return false;
    constexpr zip_uint32_t typeMask = 0170000;
    constexpr zip_uint32_t linkType = 0120000;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & typeMask) == linkType;
}

bool isTooSteep(const zip_stat_t &entry)
{
    constexpr zip_uint64_t harmless = 100 * 1024;
    return entry.size > harmless && entry.size / documents::Archive::steepest > entry.comp_size;
}
} // namespace

void documents::Archive::Close::operator()(struct zip *archive) const
{
    zip_discard(archive);
}

Result<documents::Archive> documents::Archive::open(const QByteArray &bytes)
{
    Archive archive;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive.m_bytes.constData(), size_t(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    if (source && !archive.m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive.m_zip)
        return damaged(detail);
    if (const Result<void> listed = archive.list(); !listed)
        return tl::unexpected(listed.error());
    return archive;
}

Result<void> documents::Archive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > mostFiles)
        return tooMuch();
    qint64 whole = 0;
    for (zip_uint64_t place = 0; place < zip_uint64_t(std::max<zip_int64_t>(count, 0)); ++place) {
        zip_stat_t entry;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_zip.get(), place, 0, &entry) != 0 || (entry.valid & needed) != needed)
            return damaged();
        if (entry.size > zip_uint64_t(largestWhole) || isTooSteep(entry))
            return tooMuch();
        whole += qint64(entry.size);
        if (whole > largestWhole)
            return tooMuch();
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return fail(tr("This file is locked with a password. Save a copy without one, then try again."));
        const QString name = QString::fromUtf8(entry.name);
        if (!leadsOutside(name) && !isLink(m_zip.get(), place) && !m_places.contains(name))
            m_places.insert(name, place);
    }
    return {};
}

Result<QByteArray> documents::Archive::file(const QString &name) const
{
    const auto place = m_places.constFind(name);
    zip_stat_t entry;
    if (place == m_places.cend() || zip_stat_index(m_zip.get(), *place, 0, &entry) != 0)
        return damaged(name + u" is missing"_s);
    if (entry.size > zip_uint64_t(largestFile))
        return tooMuch();
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_zip.get(), *place, 0),
                                                                  &zip_fclose);
    QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
    const zip_int64_t got =
        file ? zip_fread(file.get(), bytes.data(), zip_uint64_t(bytes.size())) : zip_int64_t(-1);
    if (got < 0 || got != bytes.size())
        return damaged(name);
    return bytes;
}
