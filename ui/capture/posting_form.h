// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/tracks.h"
#include "core/model/posting_draft.h"
#include "core/reading/reading.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <vector>

namespace capture {
/// One field of the form, in the order of the form. Place holds the work mode and the location.
enum class Part {
    Role,
    Company,
    Place,
    Pay,
    Closes,
    Contact,
    Track,
    Source,
    Agency,
    Employment,
    Hours,
    Level,
    Years,
    Degree,
    Languages,
    Posted,
    JobId,
    Visa,
    Benefits,
    Link
};

/// What the form shows of one field.
struct FieldState {
    /// Unread: there is no text yet. Words: it follows from the role and the skills.
    enum class Origin { Unread, Nothing, Text, Structure, Words, Person };

    QString text {};
    Origin origin = Origin::Unread;
    /// Of Origin::Words: "from 8 skills".
    QString from {};
    /// Where in Reading::text it stands; empty unless origin is Text.
    std::vector<reading::Span> evidence {};
    /// Of the evidence in the text and in the form; 0 without evidence.
    int number = 0;
    /// 0 to 1.
    double confidence = 0;
    /// The reader is not certain, and the person has not looked yet.
    bool isUnsure = false;
    /// Why the text is no value of this field; empty when it is one.
    QString problem {};
};

/// One chip: a skill, or a list of skills of which one is enough.
struct AskedChip {
    QStringList keys {};
    Priority priority = Priority::Unspecified;
    /// The person added it.
    bool isAdded = false;
};

/// Below this a fact is shown as "Please check".
inline constexpr double sureEnough = 0.7;

/// A posting between reading and saving: what was read, and what the person corrected. Corrections outlive
/// every later reading.
class PostingForm final
{
public:
    /// `today`: what "17 Oct" and "tomorrow" count from.
    explicit PostingForm(QDate today) : m_today(today) { }

    /// Replaces what was read. `draft` is the same as a draft to correct.
    void setReading(const reading::Reading &reading, const PostingDraft &draft);
    /// Forgets everything.
    void clear();

    const reading::Reading &reading() const { return m_reading; }
    FieldState field(Part part) const;
    /// What the person wrote into a field. Writing what was read takes the correction back.
    void setText(Part part, const QString &text);
    /// The person looked at an unsure field and left it as it is.
    void confirm(Part part);
    /// What the person wrote, by field.
    const QMap<Part, QString> &corrections() const { return m_typed; }
    /// Whether the person wrote anything.
    bool hasCorrections() const
    {
        return !m_typed.isEmpty() || !m_rejected.isEmpty() || !m_added.empty() || !m_weighed.isEmpty();
    }

    std::vector<AskedChip> chips() const;
    void reject(const QStringList &keys);
    void add(const QString &key, Priority priority);
    /// The person says how much these matter.
    void weigh(const QStringList &keys, Priority priority);

    /// Enough to be saved: a role or a company.
    bool isEnough() const;
    /// The draft with every correction in it. Fails, with a sentence, on a field that holds no value;
    /// `unread` is told which.
    Result<PostingDraft> draft(std::optional<Part> *unread = nullptr) const;

private:
    QString readText(Part part) const;
    ledger::Placement placement() const;
    QString textOf(Part part) const { return m_typed.value(part, readText(part)); }
    int numberOf(Part part) const;
    void addFacts(Part part, PostingDraft &draft) const;
    std::vector<PostingSkill> skillWords() const;

    QDate m_today;
    reading::Reading m_reading;
    PostingDraft m_read;
    QMap<Part, QString> m_typed;
    QMap<Part, QString> m_confirmed;
    QStringList m_rejected;
    QMap<QString, Priority> m_weighed;
    std::vector<AskedChip> m_added;
};

} // namespace capture
