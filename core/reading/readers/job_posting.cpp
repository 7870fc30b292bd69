// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/job_posting.h"

#include "core/reading/codes.h"
#include "core/reading/json_words.h"
#include "core/reading/readers/field_values.h"
#include "core/reading/readers/job_posting_pay.h"
#include "core/reading/readers/places.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::stated;

constexpr double structured = 0.95;

bool isJobPosting(const QJsonObject &object)
{
    for (const QJsonValue one : reading::listOf(object.value("@type"_L1))) {
        if (one.toString().endsWith("JobPosting"_L1))
            return true;
    }
    return false;
}

QString placeOf(const QJsonValue &location)
{
    if (location.isString())
        return reading::placeOf(reading::wordOf(location), false);
    const QJsonObject object = location.toObject();
    QJsonValue address = object.contains("address"_L1) ? object.value("address"_L1) : location;
    if (address.isArray())
        address = address.toArray().at(0);
    if (address.isString())
        return reading::placeOf(reading::wordOf(address), false);
    QStringList parts;
    for (const QLatin1StringView key : {"addressLocality"_L1, "addressRegion"_L1, "addressCountry"_L1})
        parts += reading::wordOf(address.toObject().value(key));
    const QString place = reading::joinedPlace(parts);
    return place.isEmpty() ? reading::placeOf(reading::wordOf(object.value("name"_L1)), false) : place;
}

QString placesIn(const QJsonValue &locations)
{
    QStringList places;
    for (const QJsonValue location : reading::listOf(locations)) {
        const QString place = placeOf(location);
        if (!place.isEmpty() && !places.contains(place) && places.size() < 10)
            places += place;
    }
    return places.join("; "_L1);
}

/// Reads one posting; the rules are named "json-ld.title" or "microdata.title".
class PostingReader
{
public:
    PostingReader(const QJsonObject &posting, const QString &notation)
        : m_posting(posting)
        , m_notation(notation)
    {
    }

    QJsonValue at(QLatin1StringView key) const { return m_posting.value(key); }

    QString rule(QLatin1StringView key) const { return m_notation + u'.' + key; }

    std::optional<Fact<QString>> word(QLatin1StringView key) const
    {
        const QString word = reading::wordOf(at(key));
        return word.isEmpty() ? std::nullopt : stated(word, word, rule(key), structured);
    }

    /// The first word of a field, which may be a list, that means something.
    template <class T, class Read> std::optional<Fact<T>> first(QLatin1StringView key, const Read &read) const
    {
        for (const QString &word : reading::wordsOf(at(key))) {
            if (const std::optional<T> value = read(word))
                return stated(*value, word, rule(key), structured);
        }
        return {};
    }

    std::optional<Fact<QString>> title() const
    {
        const std::optional<Fact<QString>> title = word("title"_L1);
        return title ? title : word("name"_L1);
    }

    std::optional<Fact<QString>> company() const
    {
        const QJsonValue organisation = reading::listOf(at("hiringOrganization"_L1)).at(0);
        const QJsonObject object = organisation.toObject();
        QString name = reading::wordOf(object.isEmpty() ? organisation : object.value("name"_L1));
        if (name.isEmpty())
            name = reading::wordOf(object.value("legalName"_L1));
        if (name.startsWith("http"_L1) || name.isEmpty())
            return {};
        return stated(name, name, rule("hiringOrganization"_L1), structured);
    }

    bool isRemote() const
    {
        return reading::wordOf(at("jobLocationType"_L1)).compare("TELECOMMUTE"_L1, Qt::CaseInsensitive) == 0;
    }

    /// Of a job that is done from home the place is where one may live; a city beside it may be only the
    /// employer's.
    std::optional<Fact<QString>> location() const
    {
        const QString allowed = placesIn(at("applicantLocationRequirements"_L1));
        if (isRemote() && !allowed.isEmpty())
            return stated(allowed, allowed, rule("applicantLocationRequirements"_L1), 0.9);
        const QString places = placesIn(at("jobLocation"_L1));
        if (places.isEmpty())
            return {};
        return stated(places, places, rule("jobLocation"_L1), isRemote() ? 0.6 : structured);
    }

    std::optional<Fact<QDate>> day(QLatin1StringView key, double confidence) const
    {
        const QString raw = reading::wordOf(at(key));
        const QDate day = reading::dayOfField(raw, {});
        return day.isValid() ? stated(day, raw, rule(key), confidence) : std::nullopt;
    }

    std::optional<Fact<double>> years() const
    {
        constexpr double most = 50 * 12;
        const QJsonObject asked = reading::listOf(at("experienceRequirements"_L1)).at(0).toObject();
        const double months = asked.value("monthsOfExperience"_L1).toVariant().toDouble();
        if (!(months > 0) || months > most)
            return {};
        return stated(months / 12, QString::number(months), rule("experienceRequirements"_L1), 0.9);
    }

    std::optional<Fact<reading::DegreeAsked>> degree() const
    {
        std::optional<Fact<reading::DegreeAsked>> lowest;
        for (const QJsonValue one : reading::listOf(at("educationRequirements"_L1))) {
            const QJsonValue category = one.toObject().value("credentialCategory"_L1);
            const QString word = reading::wordOf(category.isUndefined() ? one : category);
            const std::optional<Degree> level = word.size() < 60 ? reading::degreeOf(word) : std::nullopt;
            if (level && (!lowest || *level < lowest->value.level))
                lowest =
                    stated(reading::DegreeAsked {*level, !at("experienceInPlaceOfEducation"_L1).toBool()},
                           word, rule("educationRequirements"_L1), 0.9);
        }
        return lowest;
    }

    std::optional<Fact<QString>> url() const
    {
        const QString url = at("url"_L1).toString().trimmed();
        const bool web = url.startsWith("http://"_L1) || url.startsWith("https://"_L1);
        return web && url.size() < 2000 ? stated(url, url, rule("url"_L1), structured) : std::nullopt;
    }

    /// "value" of a PropertyValue: its "name" is the employer's.
    std::optional<Fact<QString>> jobId() const
    {
        const QJsonValue identifier = reading::listOf(at("identifier"_L1)).at(0);
        const QJsonValue value = identifier.toObject().value("value"_L1);
        const QString id = reading::wordOf(value.isUndefined() ? identifier : value);
        return id.isEmpty() || id.size() > 100 ? std::nullopt
                                               : stated(id, id, rule("identifier"_L1), structured);
    }

    QString text() const
    {
        QString text = reading::textOfMarkup(at("description"_L1).toString());
        reading::appendPart(text, u"Responsibilities"_s, reading::textOfPart(at("responsibilities"_L1)));
        reading::appendPart(text, u"Qualifications"_s, reading::textOfPart(at("qualifications"_L1)));
        const QJsonValue asked = at("experienceRequirements"_L1);
        if (asked.isString())
            reading::appendPart(text, u"Experience"_s, reading::textOfPart(asked));
        reading::appendPart(text, u"Skills"_s, reading::textOfPart(at("skills"_L1)));
        reading::appendPart(text, u"Benefits"_s, reading::textOfPart(at("jobBenefits"_L1)));
        return text;
    }

private:
    const QJsonObject &m_posting;
    QString m_notation;
};

std::optional<EmploymentType> employmentType(const QString &word)
{
    return reading::employmentTypeOf(word);
}
} // namespace

std::vector<QJsonObject> reading::jobPostingsIn(const QJsonValue &json)
{
    constexpr size_t most = 500;
    constexpr size_t mostLooked = 50'000;
    std::vector<QJsonObject> found;
    std::vector<QJsonValue> open {json};
    for (size_t looked = 0; looked < open.size() && looked < mostLooked && found.size() < most; ++looked) {
        const QJsonValue value = open[looked];
        if (value.isObject() && isJobPosting(value.toObject())) {
            found.push_back(value.toObject());
            continue;
        }
        const QJsonArray array = value.toArray();
        open.insert(open.end(), array.begin(), array.end());
        for (const QJsonValue one : value.toObject()) {
            if (one.isObject() || one.isArray())
                open.push_back(one);
        }
    }
    return found;
}

reading::Facts reading::briefOf(const QJsonObject &posting, const QString &notation)
{
    const PostingReader reader(posting, notation);
    Facts facts;
    facts.title = reader.title();
    facts.company = reader.company();
    facts.location = reader.location();
    facts.url = reader.url();
    return facts;
}

reading::Understood reading::fromJobPosting(const QJsonObject &posting, const QString &notation)
{
    const PostingReader reader(posting, notation);
    Understood made;
    made.reader = notation;
    made.facts = briefOf(posting, notation);
    made.facts.workMode = reader.first<WorkMode>("jobLocationType"_L1, &workModeOf);
    made.facts.employmentType = reader.first<EmploymentType>("employmentType"_L1, &employmentType);
    made.facts.yearsMin = reader.years();
    made.facts.degree = reader.degree();
    made.facts.salary = payOf(posting, notation);
    made.facts.postedOn = reader.day("datePosted"_L1, structured);
    made.facts.closesOn = reader.day("validThrough"_L1, 0.5);
    // A closing day that is not after the posting day is a default nobody chose.
    if (made.facts.closesOn && made.facts.postedOn
        && made.facts.closesOn->value <= made.facts.postedOn->value)
        made.facts.closesOn.reset();
    made.facts.jobId = reader.jobId();
    made.text = reader.text();
    return made;
}
