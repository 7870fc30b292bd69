// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/job_posting.h"

#include "core/reading/codes.h"
#include "core/reading/readers/job_posting_pay.h"
#include "core/reading/sanitise.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr double structured = 0.95;

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray {value};
}

bool isJobPosting(const QJsonObject &object)
{
    for (const QJsonValue one : listOf(object.value("@type"_L1))) {
        if (one.toString().endsWith("JobPosting"_L1))
            return true;
    }
    return false;
}

/// A string, or the first of a list, or the name of an object.
QString wordOf(const QJsonValue &value)
{
    if (value.isString())
        return reading::plainText(value.toString()).simplified();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return wordOf(value.toArray().at(0));
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"name"_L1, "value"_L1, "@value"_L1}) {
        if (const QString word = object.contains(key) ? wordOf(object.value(key)) : QString();
            !word.isEmpty())
            return word;
    }
    return {};
}

QString placeOf(const QJsonValue &location)
{
    if (location.isString())
        return location.toString().simplified();
    const QJsonObject object = location.toObject();
    const QJsonValue address = object.contains("address"_L1) ? object.value("address"_L1) : location;
    if (address.isString())
        return address.toString().simplified();
    QStringList parts;
    for (const QLatin1StringView key : {"addressLocality"_L1, "addressRegion"_L1, "addressCountry"_L1}) {
        const QString part = wordOf(address.toObject().value(key));
        if (!part.isEmpty() && !parts.contains(part))
            parts += part;
    }
    return parts.isEmpty() ? wordOf(object.value("name"_L1)) : parts.join(", "_L1);
}

std::optional<reading::Fact<QString>> placesOf(const QJsonValue &locations)
{
    QStringList places;
    for (const QJsonValue location : listOf(locations)) {
        const QString place = placeOf(location);
        if (!place.isEmpty() && !places.contains(place) && places.size() < 10)
            places += place;
    }
    if (places.isEmpty())
        return {};
    const QString all = places.join("; "_L1);
    return reading::stated(all, all, u"json-ld.jobLocation"_s, structured);
}

std::optional<reading::Fact<QString>> said(const QJsonValue &value, const QString &rule)
{
    const QString word = wordOf(value);
    return word.isEmpty() ? std::nullopt : reading::stated(word, word, rule, structured);
}

std::optional<reading::Fact<QDate>> day(const QJsonValue &value, const QString &rule, double confidence)
{
    const QString raw = wordOf(value);
    const QDate on = reading::dayOf(raw);
    return on.isValid() ? reading::stated(on, raw, rule, confidence) : std::nullopt;
}

std::optional<reading::Fact<EmploymentType>> employment(const QJsonValue &value)
{
    const QString raw = wordOf(value);
    const std::optional<EmploymentType> type = reading::employmentTypeOf(raw);
    return type ? reading::stated(*type, raw, u"json-ld.employmentType"_s, structured) : std::nullopt;
}

std::optional<reading::Fact<WorkMode>> mode(const QJsonValue &value)
{
    const QString raw = wordOf(value);
    const std::optional<WorkMode> found = reading::workModeOf(raw);
    return found ? reading::stated(*found, raw, u"json-ld.jobLocationType"_s, 0.8) : std::nullopt;
}

std::optional<reading::Fact<double>> years(const QJsonValue &experience)
{
    const double months = experience.toObject().value("monthsOfExperience"_L1).toVariant().toDouble();
    if (!(months > 0) || months > 600)
        return {};
    return reading::stated(months / 12, QString::number(months), u"json-ld.experienceRequirements"_s, 0.9);
}

std::optional<reading::Fact<QString>> link(const QString &url)
{
    const bool web = url.startsWith("http://"_L1) || url.startsWith("https://"_L1);
    return web && url.size() < 2000 ? reading::stated(url, url, u"json-ld.url"_s, structured) : std::nullopt;
}

void appendPart(QString &text, const QString &heading, const QJsonValue &part)
{
    QStringList lines;
    for (const QJsonValue one : listOf(part)) {
        const QString plain = one.isString() ? reading::textOfMarkup(one.toString()) : wordOf(one);
        if (!plain.isEmpty())
            lines += plain;
    }
    const QString plain = lines.join(u'\n');
    // Some pages repeat in fields what the description says already.
    if (!plain.isEmpty() && !text.contains(plain.left(60)))
        text += u"\n\n"_s + heading + u":\n"_s + plain;
}
} // namespace

QString reading::textOfMarkup(QString markup)
{
    static const QRegularExpression tag(u"<[a-zA-Z/]"_s);
    for (int round = 0; round < 2 && !tag.match(markup).hasMatch() && markup.contains("&lt;"_L1); ++round) {
        markup.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
        markup.replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    }
    if (!tag.match(markup).hasMatch())
        markup.replace(u'\n', "<br>"_L1);
    return plainText(markup);
}

std::vector<QJsonObject> reading::jobPostingsIn(const QJsonValue &json)
{
    constexpr size_t most = 50;
    std::vector<QJsonObject> found;
    std::vector<QJsonValue> open {json};
    for (size_t looked = 0; looked < open.size() && looked < 20'000 && found.size() < most; ++looked) {
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

reading::Understood reading::fromJobPosting(const QJsonObject &posting)
{
    Understood made;
    made.reader = u"json-ld"_s;
    const QLatin1StringView titleKey = posting.contains("title"_L1) ? "title"_L1 : "name"_L1;
    made.facts.title = said(posting.value(titleKey), u"json-ld.title"_s);
    made.facts.company = said(posting.value("hiringOrganization"_L1), u"json-ld.hiringOrganization"_s);
    made.facts.location = placesOf(posting.value("jobLocation"_L1));
    made.facts.workMode = mode(posting.value("jobLocationType"_L1));
    made.facts.employmentType = employment(posting.value("employmentType"_L1));
    made.facts.yearsMin = years(posting.value("experienceRequirements"_L1));
    made.facts.salary = payOf(posting);
    made.facts.postedOn = day(posting.value("datePosted"_L1), u"json-ld.datePosted"_s, structured);
    made.facts.closesOn = day(posting.value("validThrough"_L1), u"json-ld.validThrough"_s, 0.5);
    // A closing day that is the posting day is a default nobody chose.
    if (made.facts.closesOn && made.facts.postedOn
        && made.facts.closesOn->value == made.facts.postedOn->value)
        made.facts.closesOn.reset();
    made.facts.url = link(posting.value("url"_L1).toString().trimmed());
    made.facts.jobId = said(posting.value("identifier"_L1), u"json-ld.identifier"_s);
    made.text = textOfMarkup(posting.value("description"_L1).toString());
    appendPart(made.text, u"Responsibilities"_s, posting.value("responsibilities"_L1));
    appendPart(made.text, u"Qualifications"_s, posting.value("qualifications"_L1));
    appendPart(made.text, u"Skills"_s, posting.value("skills"_L1));
    return made;
}
