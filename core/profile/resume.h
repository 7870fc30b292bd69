// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"
#include "core/profile/period.h"

#include <QString>
#include <optional>
#include <vector>

namespace profile {
enum class Section { Summary, Experience, Education, Skills, Projects, Certificates, Languages, Other };

/// One statement of a résumé.
struct Sentence {
    /// Title: of a job or a project. List: names, not a sentence.
    enum class Kind { Title, Prose, List };
    QString text {};
    Kind kind = Kind::Prose;
    /// A level that is said of everything in it: "Advanced".
    QString level {};
};

/// One job, course, project, certificate, or another part of a résumé.
struct Place {
    Section section = Section::Other;
    /// What to call it: "Developer, Harbour Foods".
    QString title {};
    QString link {};
    std::optional<Period> period {};
    std::vector<Sentence> sentences {};
};

/// A spoken language in the résumé's words.
struct LanguageLine {
    QString name {};
    QString level {};
};

/// A résumé taken apart, whatever it came from.
struct Resume {
    std::vector<Place> places {};
    std::vector<LanguageLine> languages {};
    /// Skills named one by one, where a list says that they are skills.
    std::vector<QString> named {};
    std::vector<QString> links {};
    std::vector<QString> notes {};
    /// What its headings announce, each once.
    std::vector<Section> headings {};
    /// All of its lines; empty for data files, which have none.
    QString text {};
};
} // namespace profile

template <>
inline constexpr auto keysOf<profile::Section> = std::array {
    Keyed {profile::Section::Summary, "summary"},     Keyed {profile::Section::Experience, "experience"},
    Keyed {profile::Section::Education, "education"}, Keyed {profile::Section::Skills, "skills"},
    Keyed {profile::Section::Projects, "projects"},   Keyed {profile::Section::Certificates, "certificates"},
    Keyed {profile::Section::Languages, "languages"}, Keyed {profile::Section::Other, "other"}};
