// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/resume_json.h"

#include "core/profile/resume_text.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using profile::Place;
using profile::Resume;
using profile::Section;
using profile::Sentence;

QString textOf(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString().simplified();
}

QStringList listOf(const QJsonObject &json, QStringView key)
{
    QStringList list;
    for (const QJsonValue value : json.value(key).toArray())
        list.append(value.toString().simplified());
    list.removeAll(QString());
    return list;
}

void addProse(Place &place, const QString &text)
{
    for (const QString &sentence : profile::sentencesOf(text))
        place.sentences.push_back({sentence, Sentence::Kind::Prose, {}});
}

void addNames(Place &place, const QString &label, const QStringList &names, const QString &level = {})
{
    QString text = names.join(u", "_s);
    if (!label.isEmpty())
        text = text.isEmpty() ? label : label + u": "_s + text;
    if (!text.isEmpty())
        place.sentences.push_back({text, Sentence::Kind::List, level});
}

QString joined(const QString &first, const QString &second)
{
    QStringList parts {first, second};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// What jobs, volunteering and projects have in common.
Place placeOf(const QJsonObject &json, Section section, const QString &title, const QString &whose,
              QDate today)
{
    Place place {section, joined(title, whose), textOf(json, u"url"), {}, {}};
    place.period = profile::periodBetween(textOf(json, u"startDate"), textOf(json, u"endDate"), today);
    if (!title.isEmpty())
        place.sentences.push_back({title, Sentence::Kind::Title, {}});
    addProse(place, textOf(json, u"summary"));
    for (const QString &highlight : listOf(json, u"highlights"))
        addProse(place, highlight);
    return place;
}

class JsonReader final
{
public:
    JsonReader(const QJsonObject &json, QDate today) : m_json(json), m_today(today) { }

    Resume read()
    {
        readBasics();
        each(u"work", [&](const QJsonObject &job) {
            const QString whose =
                textOf(job, u"name").isEmpty() ? textOf(job, u"company") : textOf(job, u"name");
            add(placeOf(job, Section::Experience, textOf(job, u"position"), whose, m_today));
        });
        each(u"volunteer", [&](const QJsonObject &work) {
            add(placeOf(work, Section::Projects, textOf(work, u"position"), textOf(work, u"organization"),
                        m_today));
        });
        each(u"projects", [&](const QJsonObject &project) { readProject(project); });
        each(u"education", [&](const QJsonObject &study) { readStudy(study); });
        each(u"certificates", [&](const QJsonObject &certificate) { readCertificate(certificate); });
        each(u"skills", [&](const QJsonObject &group) { readSkills(group); });
        each(u"languages", [&](const QJsonObject &language) {
            m_resume.languages.push_back({textOf(language, u"language"), textOf(language, u"fluency")});
        });
        return std::move(m_resume);
    }

private:
    template <class Take> void each(QStringView key, Take &&take)
    {
        constexpr int most = 500;
        int count = 0;
        for (const QJsonValue value : m_json.value(key).toArray()) {
            if (value.isObject() && ++count <= most)
                take(value.toObject());
        }
    }

    void add(Place place)
    {
        if (!place.sentences.empty())
            m_resume.places.push_back(std::move(place));
    }

    void addLink(const QString &link)
    {
        if (link.startsWith(u"http"_s) && std::ranges::find(m_resume.links, link) == m_resume.links.end())
            m_resume.links.push_back(link);
    }

    void readBasics()
    {
        const QJsonObject basics = m_json.value(u"basics").toObject();
        Place summary {Section::Summary, {}, {}, {}, {}};
        addProse(summary, textOf(basics, u"label"));
        addProse(summary, textOf(basics, u"summary"));
        add(std::move(summary));
        addLink(textOf(basics, u"url"));
        for (const QJsonValue entry : basics.value(u"profiles").toArray())
            addLink(textOf(entry.toObject(), u"url"));
    }

    void readProject(const QJsonObject &project)
    {
        Place place = placeOf(project, Section::Projects, textOf(project, u"name"), {}, m_today);
        addProse(place, textOf(project, u"description"));
        addNames(place, {}, listOf(project, u"keywords"));
        addLink(place.link);
        add(std::move(place));
    }

    void readStudy(const QJsonObject &study)
    {
        const QString what = joined(textOf(study, u"studyType"), textOf(study, u"area"));
        Place place {Section::Education, joined(what, textOf(study, u"institution")), {}, {}, {}};
        place.period =
            profile::periodBetween(textOf(study, u"startDate"), textOf(study, u"endDate"), m_today);
        addProse(place, what);
        addNames(place, {}, listOf(study, u"courses"));
        add(std::move(place));
    }

    void readCertificate(const QJsonObject &certificate)
    {
        const QString name = textOf(certificate, u"name");
        Place place {Section::Certificates,
                     joined(name, textOf(certificate, u"issuer")),
                     textOf(certificate, u"url"),
                     {},
                     {}};
        if (const auto day = profile::dayIn(textOf(certificate, u"date"))) {
            const int months = day->year() * 12 + day->month() - 1;
            place.period = profile::Period {months, months};
        }
        addProse(place, name);
        add(std::move(place));
    }

    /// The name is often that of a group with the skills as its keywords: both are read.
    void readSkills(const QJsonObject &group)
    {
        const QStringList keywords = listOf(group, u"keywords");
        const QString name = textOf(group, u"name");
        Place place {Section::Skills, {}, {}, {}, {}};
        addNames(place, name, keywords, textOf(group, u"level"));
        add(std::move(place));
        for (const QString &keyword : keywords)
            m_resume.named.push_back(keyword);
        if (keywords.isEmpty() && !name.isEmpty())
            m_resume.named.push_back(name);
    }

    const QJsonObject &m_json;
    QDate m_today;
    Resume m_resume;
};
} // namespace

bool profile::isJsonResume(const QJsonObject &json)
{
    const bool hasBasics = json.value(u"basics").isObject();
    return hasBasics || (json.value(u"work").isArray() && json.value(u"skills").isArray());
}

profile::Resume profile::resumeFromJson(const QJsonObject &json, QDate today)
{
    return JsonReader(json, today).read();
}
