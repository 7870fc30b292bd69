// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/exchange/exchange.h"
#include "core/exchange/json_rows.h"
#include "core/hunt/names.h"
#include "core/model/records.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace exchange {
bool looksLikeOurJson(const QByteArray &bytes);

namespace {
/// The column by which a row of the hunt and a row of the file are the same thing; nullptr: none.
template <class Record> inline constexpr const char *naturalKey = nullptr;
template <> inline constexpr const char *naturalKey<Stage> = "key";
template <> inline constexpr const char *naturalKey<Tag> = "name";
template <> inline constexpr const char *naturalKey<Setting> = "key";
template <> inline constexpr const char *naturalKey<ProfileSkill> = "skill";
template <> inline constexpr const char *naturalKey<UserSkill> = "name";
template <> inline constexpr const char *naturalKey<UserAlias> = "alias";
template <> inline constexpr const char *naturalKey<GapNote> = "skill";
template <> inline constexpr const char *naturalKey<TargetRole> = "name";

template <class Record> void clearOwnReference(Record &record)
{
    if constexpr (requires { record.replaces; })
        record.replaces.reset();
}

/// A talk at ten stays at ten, whatever the clocks did in between.
void keepClockTime(Interview &interview, qint64 days)
{
    const QTimeZone zone(interview.zone.toUtf8());
    if (!zone.isValid() || days == 0)
        return;
    const QDateTime before = interview.at.addDays(-days).toTimeZone(zone);
    interview.at = QDateTime(before.date().addDays(days), before.time(), zone).toUTC();
}

/// One file on its way into one hunt; lives inside Hunt::change().
class JsonImport final
{
public:
    JsonImport(Hunt &hunt, const QJsonObject &records, qint64 days)
        : m_hunt(hunt)
        , m_records(records)
        , m_days(days)
        , m_isFresh(hunt.table<Application>().count(Trash::Include) == 0)
    {
    }

    Result<void> run()
    {
        for (const Stage &stage : m_hunt.table<Stage>().all())
            m_ids.add<Stage>(stage.key, stage.id.value);
        forEachRecord([&]<class Record>() { giveIds<Record>(); });
        noteUnknownTables();
        forEachRecord([&]<class Record>() { insertAll<Record>(); });
        if (m_fault.isEmpty())
            checkStages();
        if (m_fault.isEmpty())
            putInOrder();
        return m_fault.isEmpty() ? Result<void>() : fail(m_fault);
    }

    ImportReport report() const { return m_report; }

private:
    template <class Record> QJsonArray rows() const { return m_records.value(tableKey<Record>()).toArray(); }

    /// The row of the hunt that this row of the file is, if it is there already.
    template <class Record> std::optional<IdOf<Record>> known(const QJsonObject &row) const
    {
        if constexpr (naturalKey<Record> != nullptr) {
            const QString value = row.value(jsonKey(QString::fromLatin1(naturalKey<Record>))).toString();
            const auto same = m_hunt.table<Record>().whereText(naturalKey<Record>, value);
            if (!same.empty())
                return same.front().id;
        }
        return {};
    }

    template <class Record> void giveIds()
    {
        const QJsonArray all = rows<Record>();
        for (qsizetype place = 0; place < all.size(); ++place) {
            const QJsonObject row = all[place].toObject();
            const QString old = row.value("id"_L1).toString();
            if (!old.isEmpty() && m_ids.find<Record>(old))
                return complain<Record>(place, Hunt::tr("its id is that of another row"));
            const auto same = known<Record>(row);
            const qint64 made = same ? same->value : ids::next();
            m_new[tableKey<Record>()].push_back({made, same.has_value()});
            if (!old.isEmpty())
                m_ids.add<Record>(old, made);
            if constexpr (std::is_same_v<Record, Stage>)
                addStageKey(row, made);
        }
    }

    /// A stage may be named by its key as well.
    void addStageKey(const QJsonObject &row, qint64 id)
    {
        const QString key = row.value("key"_L1).toString();
        if (!key.isEmpty())
            m_ids.add<Stage>(key, id);
    }

    void noteUnknownTables()
    {
        QStringList unknown = m_records.keys();
        forEachRecord([&]<class Record>() { unknown.removeAll(tableKey<Record>()); });
        for (const QString &key : unknown)
            m_report.leftOut.append(
                Hunt::tr("The rows of \"%1\" were left out: this version of Foothold does not know them.")
                    .arg(key));
    }

    template <class Record> void insertAll()
    {
        const QJsonArray all = rows<Record>();
        std::vector<Record> later;
        for (qsizetype place = 0; place < all.size() && m_fault.isEmpty(); ++place) {
            const QJsonObject row = all[place].toObject();
            Result<Record> record = RowReader<Record>(m_ids, row, m_days).read();
            if (!record)
                return complain<Record>(place, record.error().message);
            const NewId made = m_new[tableKey<Record>()][size_t(place)];
            record->id = IdOf<Record> {made.id};
            if (!prepared(*record, row))
                return complain<Record>(place, Hunt::tr("its kept page is missing or damaged"));
            insert(*record, made.isKnown, later);
        }
        // A correction may stand before the row it corrects.
        for (const Record &record : later)
            m_hunt.table<Record>().update(record);
    }

    template <class Record> void insert(const Record &record, bool isKnown, std::vector<Record> &later)
    {
        if (isKnown) {
            // An empty hunt takes the file's names and order of the default stages.
            if (std::is_same_v<Record, Stage> && m_isFresh)
                m_hunt.table<Record>().update(record);
            return;
        }
        Record alone = record;
        clearOwnReference(alone);
        m_hunt.table<Record>().insert(alone);
        if (!(alone == record))
            later.push_back(record);
        ++m_report.rows[tableKey<Record>()];
    }

    template <class Record> bool prepared(Record &record, const QJsonObject &row)
    {
        if constexpr (requires { record.skill; })
            record.skill = skillHere(record.skill);
        if constexpr (std::is_same_v<Record, Interview>)
            keepClockTime(record, m_days);
        if constexpr (std::is_same_v<Record, Capture>)
            return keepContent(record, row.value(contentKey)) && keepText(record, row.value(capturedTextKey));
        if constexpr (std::is_same_v<Record, Application>) {
            m_applications.push_back(record.id);
            m_isOrdered = m_isOrdered && !record.orderKey.isEmpty();
        }
        return true;
    }

    /// A skill of the person's own has a new id here, and so another key.
    QString skillHere(const QString &key) const
    {
        const QString prefix = keyOf(UserSkillId {}).chopped(1);
        const auto made =
            key.startsWith(prefix) ? m_ids.find<UserSkill>(key.mid(prefix.size())) : std::nullopt;
        return made ? keyOf(UserSkillId {*made}) : key;
    }

    bool keepContent(Capture &capture, const QJsonValue &content)
    {
        if (!content.isString())
            return !capture.hash.isEmpty() && m_hunt.blob(capture.hash);
        const auto bytes = QByteArray::fromBase64Encoding(content.toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return false;
        const QString hash = m_hunt.keepBlob(*bytes);
        const bool isWhole = capture.hash.isEmpty() || capture.hash == hash;
        capture.hash = hash;
        return isWhole;
    }

    /// A file written by hand need not hold the text that was read.
    bool keepText(Capture &capture, const QJsonValue &text)
    {
        if (!text.isString()) {
            if (!m_hunt.blob(capture.textHash))
                capture.textHash.clear();
            return true;
        }
        const QString hash = m_hunt.keepBlob(text.toString().toUtf8());
        const bool isWhole = capture.textHash.isEmpty() || capture.textHash == hash;
        capture.textHash = hash;
        return isWhole;
    }

    /// An application that is in no stage would be nowhere to be seen.
    void checkStages()
    {
        for (size_t place = 0; place < m_applications.size(); ++place) {
            if (m_hunt.table<StageChange>().whereId("application_id", m_applications[place]).empty())
                return complain<Application>(qsizetype(place), Hunt::tr("it has no stage change"));
        }
    }

    /// A file written by hand need not know the keys of a list: its own order is meant then.
    void putInOrder()
    {
        if (m_isOrdered)
            return;
        const std::vector<QString> keys = order_key::spaced(qsizetype(m_applications.size()));
        for (size_t place = 0; place < m_applications.size(); ++place) {
            auto application = m_hunt.find(m_applications[place]);
            application->orderKey = keys[place];
            m_hunt.table<Application>().update(*application);
        }
    }

    template <class Record> void complain(qsizetype place, const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = Hunt::tr("Nothing was imported: in row %1 of \"%2\", %3.")
                          .arg(QString::number(place + 1), tableKey<Record>(), fault);
    }

    struct NewId {
        qint64 id = 0;
        bool isKnown = false;
    };

    Hunt &m_hunt;
    QJsonObject m_records;
    qint64 m_days;
    bool m_isFresh;
    bool m_isOrdered = true;
    IdMap m_ids;
    QHash<QString, std::vector<NewId>> m_new;
    std::vector<ApplicationId> m_applications;
    ImportReport m_report;
    QString m_fault;
};

Result<QJsonObject> opened(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (root.value("format"_L1).toString() != formatName)
        return fail(Hunt::tr("Nothing was imported: this is no file that Foothold exported as JSON."),
                    error.errorString());
    const QJsonValue version = root.value("version"_L1);
    if (version.toInt() > formatVersion)
        return fail(Hunt::tr("Nothing was imported: the file was written by a newer version of Foothold. "
                             "Update Foothold to import it."));
    if (version.toInt() < 1 || !root.value("records"_L1).isObject())
        return fail(Hunt::tr("Nothing was imported: the file is incomplete."));
    return root;
}
} // namespace

bool looksLikeOurJson(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{')
        && QJsonDocument::fromJson(bytes).object().value("format"_L1).toString() == formatName;
}

Result<ImportReport> importJson(Hunt &hunt, const QByteArray &json, Shift shift)
{
    const Result<QJsonObject> root = opened(json);
    if (!root)
        return tl::unexpected(root.error());
    const QDate asOf = QDate::fromString(root->value("asOf"_L1).toString(), Qt::ISODate);
    if (shift.today && !asOf.isValid())
        return fail(Hunt::tr("Nothing was imported: the file does not say which day it is of."));
    const QJsonObject records = root->value("records"_L1).toObject();
    const qsizetype cards = records.value(tableKey<Application>()).toArray().size();
    JsonImport import(hunt, records, shift.today ? asOf.daysTo(*shift.today) : 0);
    const Result<Changes> changes =
        hunt.change({u"import"_s, {names::ofCards(cards)}, {}}, [&] { return import.run(); });
    if (!changes)
        return tl::unexpected(changes.error());
    ImportReport report = import.report();
    report.changes = *changes;
    return report;
}
} // namespace exchange
