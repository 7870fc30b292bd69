// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/payload.h"

#include "core/reading/codes.h"
#include "core/reading/json_path.h"
#include "core/reading/json_words.h"
#include "core/reading/readers/field_values.h"
#include "core/reading/readers/job_posting.h"
#include "core/reading/readers/payload_pay.h"
#include "core/reading/readers/places.h"

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::PayloadItem;
using reading::PayloadRow;
using reading::Understood;

constexpr double sure = 0.95;

/// Reads one posting by the rows of its layout; of the rows of one field the first that says something
/// counts.
class PayloadReader
{
public:
    explicit PayloadReader(const PayloadItem &item) : m_item(item) { }

    /// The raw values of a row: "^name" looks in the whole document instead of in the posting.
    std::vector<QJsonValue> values(const QString &path) const
    {
        if (path.startsWith(u'^'))
            return reading::valuesAt(m_item.document, path.mid(1));
        std::vector<QJsonValue> found = reading::valuesAt(m_item.item, path);
        for (const QJsonValue &other : m_item.others) {
            const std::vector<QJsonValue> more = reading::valuesAt(other, path);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    template <class T, class Read> std::optional<Fact<T>> first(const QString &field, const Read &read) const
    {
        for (const PayloadRow &row : m_item.layout->rows) {
            if (row.field != field)
                continue;
            for (const QJsonValue &value : values(row.path)) {
                const QString raw = translated(row, value);
                const std::optional<T> made = raw.isEmpty() ? std::nullopt : read(raw);
                if (made)
                    return reading::stated(*made, raw, ruleOf(field), sure);
            }
        }
        return {};
    }

    std::optional<Fact<QString>> word(const QString &field) const
    {
        return first<QString>(field, [](const QString &raw) { return std::optional(raw); });
    }

    std::optional<Fact<QString>> places() const
    {
        QStringList all;
        for (const PayloadRow &row : m_item.layout->rows) {
            const bool adds = row.how.contains(u"also"_s);
            if (row.field != "location"_L1 || (!all.isEmpty() && !adds))
                continue;
            for (const QString &place : placesIn(row)) {
                if (!all.contains(place) && all.size() < 10)
                    all += place;
            }
        }
        const QString joined = all.join("; "_L1);
        return joined.isEmpty() ? std::nullopt : reading::stated(joined, joined, ruleOf(u"location"_s), 0.9);
    }

    std::optional<Fact<Pay>> pay() const
    {
        for (const PayloadRow &row : m_item.layout->rows) {
            if (row.field != "pay"_L1)
                continue;
            if (const auto found = reading::payIn(values(row.path), row.how, ruleOf(u"pay"_s)))
                return found;
        }
        return {};
    }

    QString text() const
    {
        QString text;
        bool said = false;
        for (const PayloadRow &row : m_item.layout->rows) {
            if (row.field != "text"_L1 || (said && row.how.contains(u"else"_s)))
                continue;
            const qsizetype before = text.size();
            for (const QJsonValue &value : reading::valuesAt(m_item.item, row.path))
                reading::appendPart(text, headingOf(row, value), bodyOf(row, value));
            said = text.size() > before;
        }
        return text;
    }

    /// The schema.org postings inside of it.
    std::vector<QJsonObject> postings() const
    {
        std::vector<QJsonObject> found;
        for (const PayloadRow &row : m_item.layout->rows) {
            if (row.field != "posting"_L1)
                continue;
            for (const QJsonValue &value : values(row.path))
                found.push_back(value.toObject());
        }
        return found;
    }

private:
    QString ruleOf(const QString &field) const { return m_item.layout->name + u'.' + field; }

    /// The value as a word, or the word that the row puts in its place.
    static QString translated(const PayloadRow &row, const QJsonValue &value)
    {
        if (!reading::isMeant(value, row.how))
            return {};
        const auto body = row.how.constFind(u"body"_s);
        const QJsonValue inner = body == row.how.cend() ? value : value.toObject().value(*body);
        const QString word =
            inner.isBool() ? (inner.toBool() ? u"true"_s : u"false"_s) : reading::wordOf(inner);
        return row.meanings.isEmpty() ? word : row.meanings.value(word);
    }

    /// "location.(city+region+country)": parts joined; a plain path: the words themselves.
    QStringList placesIn(const PayloadRow &row) const
    {
        const qsizetype open = row.path.indexOf(u'(');
        QStringList places;
        if (open < 0) {
            for (const QJsonValue &value : values(row.path))
                places += reading::placeOf(reading::wordOf(value), row.how.contains(u"path"_s));
        } else {
            const QString base = open == 0 ? u"."_s : row.path.left(open - 1);
            const QStringList parts = row.path.mid(open + 1).chopped(1).split(u'+');
            for (const QJsonValue &value : values(base)) {
                QStringList words;
                for (const QString &part : parts) {
                    const std::vector<QJsonValue> found = reading::valuesAt(value, part);
                    words += found.empty() ? QString() : reading::wordOf(found.front());
                }
                places += reading::joinedPlace(words);
            }
        }
        places.removeAll(QString());
        return places;
    }

    static QString headingOf(const PayloadRow &row, const QJsonValue &value)
    {
        return row.heading.startsWith(u'@') ? reading::wordOf(value.toObject().value(row.heading.mid(1)))
                                            : row.heading;
    }

    static QString bodyOf(const PayloadRow &row, const QJsonValue &value)
    {
        const auto body = row.how.constFind(u"body"_s);
        return reading::textOfPart(body == row.how.cend() ? value : value.toObject().value(*body));
    }

    const PayloadItem &m_item;
};

void takeModes(const PayloadReader &reader, reading::Facts &facts)
{
    facts.workMode = reader.first<WorkMode>(u"workMode"_s, &reading::workModeOf);
    facts.employmentType = reader.first<EmploymentType>(u"employmentType"_s, &reading::employmentTypeOf);
    facts.seniority = reader.first<Seniority>(u"seniority"_s, &reading::seniorityOf);
    facts.yearsMin = reader.first<double>(u"years"_s, &reading::leastYearsOf);
    const auto degree = [](const QString &raw) -> std::optional<reading::DegreeAsked> {
        const std::optional<Degree> level = reading::degreeOf(raw);
        return level ? std::optional(reading::DegreeAsked {*level, true}) : std::nullopt;
    };
    facts.degree = reader.first<reading::DegreeAsked>(u"degree"_s, degree);
}

void takeDays(const PayloadReader &reader, const QDate &on, reading::Facts &facts)
{
    const auto day = [&](const QString &raw) -> std::optional<QDate> {
        const QDate found = reading::dayOfField(raw, on);
        return found.isValid() ? std::optional(found) : std::nullopt;
    };
    facts.postedOn = reader.first<QDate>(u"postedOn"_s, day);
    facts.closesOn = reader.first<QDate>(u"closesOn"_s, day);
    if (facts.postedOn && reading::isCountedBack(facts.postedOn->raw))
        facts.postedOn->confidence = 0.6;
}

std::optional<QString> webLink(const QString &raw)
{
    const bool web = raw.startsWith("http://"_L1) || raw.startsWith("https://"_L1);
    return web && raw.size() < 2'000 ? std::optional(raw) : std::nullopt;
}

} // namespace

reading::Facts reading::briefOf(const PayloadItem &item)
{
    const PayloadReader reader(item);
    Facts facts;
    facts.title = reader.word(u"title"_s);
    facts.company = reader.word(u"company"_s);
    facts.location = reader.places();
    facts.url = reader.first<QString>(u"url"_s, &webLink);
    for (const QJsonObject &posting : reader.postings())
        fillGaps(facts, briefOf(posting));
    return facts;
}

reading::Understood reading::fromPayload(const PayloadItem &item, const QDate &on)
{
    const PayloadReader reader(item);
    Understood made;
    made.reader = item.layout->name;
    made.facts = briefOf(item);
    takeModes(reader, made.facts);
    takeDays(reader, on, made.facts);
    made.facts.salary = reader.pay();
    made.facts.jobId = reader.word(u"jobId"_s);
    made.facts.contact = reader.word(u"contact"_s);
    made.text = reader.text();
    for (const QJsonObject &posting : reader.postings()) {
        const Understood inside = fromJobPosting(posting);
        fillGaps(made.facts, inside.facts);
        if (inside.text.size() > made.text.size())
            made.text = inside.text;
    }
    completeBrief(made);
    return made;
}
