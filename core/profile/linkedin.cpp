// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/linkedin.h"

#include "core/documents/archive.h"
#include "core/documents/table.h"
#include "core/profile/resume_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
using profile::Place;
using profile::Resume;
using profile::Section;
using profile::Sentence;

/// One line of a table, by the names of its columns.
class Row final
{
public:
    Row(const QStringList &columns, const QStringList &cells) : m_columns(columns), m_cells(cells) { }

    QString operator[](const QString &column) const
    {
        return m_cells.value(m_columns.indexOf(column)).trimmed();
    }

private:
    const QStringList &m_columns;
    const QStringList &m_cells;
};

void addProse(Place &place, const QString &text)
{
    for (const documents::Line &line : profile::linesOfText(text)) {
        for (const QString &sentence : profile::sentencesOf(line.text))
            place.sentences.push_back({sentence, Sentence::Kind::Prose, {}});
    }
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void takeSkill(Resume &resume, const Row &row, QDate)
{
    if (resume.places.empty() || resume.places.back().section != Section::Skills)
        resume.places.push_back({Section::Skills, {}, {}, {}, {{{}, Sentence::Kind::List, {}}}});
    const QString name = row[u"Name"_s];
    if (name.isEmpty())
        return;
    QString &list = resume.places.back().sentences.front().text;
    list += (list.isEmpty() ? QString() : u", "_s) + name;
    resume.named.push_back(name);
}

void takePosition(Resume &resume, const Row &row, QDate today)
{
    Place place {Section::Experience, joined({row[u"Title"_s], row[u"Company Name"_s]}), {}, {}, {}};
    place.period = profile::periodBetween(row[u"Started On"_s], row[u"Finished On"_s], today);
    place.sentences.push_back({row[u"Title"_s], Sentence::Kind::Title, {}});
    addProse(place, row[u"Description"_s]);
    resume.places.push_back(std::move(place));
}

void takeEducation(Resume &resume, const Row &row, QDate today)
{
    Place place {Section::Education, joined({row[u"Degree Name"_s], row[u"School Name"_s]}), {}, {}, {}};
    place.period = profile::periodBetween(row[u"Start Date"_s], row[u"End Date"_s], today);
    addProse(place, row[u"Degree Name"_s]);
    addProse(place, row[u"Notes"_s]);
    resume.places.push_back(std::move(place));
}

void takeProfile(Resume &resume, const Row &row, QDate)
{
    Place place {Section::Summary, {}, {}, {}, {}};
    addProse(place, row[u"Headline"_s]);
    addProse(place, row[u"Summary"_s]);
    resume.places.push_back(std::move(place));
    for (const QString &link : profile::addressesIn(row[u"Websites"_s]))
        resume.links.push_back(link);
}

void takeCertificate(Resume &resume, const Row &row, QDate)
{
    Place place {Section::Certificates, joined({row[u"Name"_s], row[u"Authority"_s]}), row[u"Url"_s], {}, {}};
    addProse(place, row[u"Name"_s]);
    resume.places.push_back(std::move(place));
}

void takeProject(Resume &resume, const Row &row, QDate today)
{
    Place place {Section::Projects, row[u"Title"_s], row[u"Url"_s], {}, {}};
    place.period = profile::periodBetween(row[u"Started On"_s], row[u"Finished On"_s], today);
    place.sentences.push_back({row[u"Title"_s], Sentence::Kind::Title, {}});
    addProse(place, row[u"Description"_s]);
    resume.places.push_back(std::move(place));
}

void takeLanguage(Resume &resume, const Row &row, QDate)
{
    resume.languages.push_back({row[u"Name"_s], row[u"Proficiency"_s]});
}

/// The tables that are read: how the file is called, which columns tell it apart, and who takes its rows.
struct Table {
    const char *file;
    QStringList columns;
    void (*take)(Resume &resume, const Row &row, QDate today);
};

const std::vector<Table> &tables()
{
    static const std::vector<Table> known {
        {"Profile.csv", {u"Headline"_s, u"Summary"_s}, &takeProfile},
        {"Positions.csv", {u"Company Name"_s, u"Title"_s, u"Started On"_s}, &takePosition},
        {"Education.csv", {u"School Name"_s, u"Degree Name"_s}, &takeEducation},
        {"Projects.csv", {u"Title"_s, u"Description"_s, u"Url"_s}, &takeProject},
        {"Certifications.csv", {u"Name"_s, u"Authority"_s}, &takeCertificate},
        {"Languages.csv", {u"Name"_s, u"Proficiency"_s}, &takeLanguage},
        {"Skills.csv", {u"Name"_s}, &takeSkill},
    };
    return known;
}

bool hasAll(const QStringList &columns, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &name) { return columns.contains(name); });
}

const Table *tableOf(const QStringList &columns)
{
    for (const Table &table : tables()) {
        // A lone "Name" column is a list of skills only where nothing else is there.
        const bool isAlone = table.columns.size() > 1 || columns.size() == 1;
        if (isAlone && hasAll(columns, table.columns))
            return &table;
    }
    return nullptr;
}

void takeTable(Resume &resume, const QByteArray &bytes, const Table &table, QDate today)
{
    const std::vector<QStringList> rows = documents::tableRows(bytes);
    for (size_t row = 1; row < rows.size(); ++row)
        table.take(resume, Row(rows.front(), rows[row]), today);
}

QByteArray headOf(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray head = bytes.left(enough);
    return head.left(std::max<qsizetype>(head.indexOf('\n'), 0));
}

/// The table that lone bytes are, by their first line.
const Table *loneTable(const QByteArray &bytes)
{
    const std::vector<QStringList> head = documents::tableRows(headOf(bytes));
    return head.empty() ? nullptr : tableOf(head.front());
}

/// Where a table lies in the archive, in whatever folder; empty where it is not there.
QString placeOf(const documents::Archive &archive, const Table &table)
{
    const QString file = QString::fromLatin1(table.file);
    for (const QString &name : archive.names()) {
        if (name == file || name.endsWith(u'/' + file))
            return name;
    }
    return {};
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}
} // namespace

bool profile::isLinkedIn(const QByteArray &bytes)
{
    if (!isArchive(bytes))
        return loneTable(bytes) != nullptr;
    const auto archive = documents::Archive::open(bytes);
    return archive && std::ranges::any_of(tables(), [&](const Table &table) {
               return !placeOf(*archive, table).isEmpty();
           });
}

Result<profile::Resume> profile::resumeFromLinkedIn(const QByteArray &bytes, QDate today)
{
    Resume resume;
    if (!isArchive(bytes)) {
        if (const Table *table = loneTable(bytes))
            takeTable(resume, bytes, *table, today);
        return resume;
    }
    const auto archive = documents::Archive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    for (const Table &table : tables()) {
        const QString place = placeOf(*archive, table);
        if (const auto file = place.isEmpty() ? Result<QByteArray>(QByteArray()) : archive->file(place))
            takeTable(resume, *file, table, today);
    }
    return resume;
}
