// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/captures.h"

#include "core/hunt/names.h"
#include "core/hunt/postings.h"
#include "core/model/posting_fact.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isAbsent(const QString &value)
{
    return value.isEmpty();
}

template <class T> bool isAbsent(const std::optional<T> &value)
{
    return !value;
}

/// What is no fact of the page but of the row.
bool isOwn(const char *column)
{
    static const QSet<QByteArray> own {"id", "company_id", "source", "track", "deleted_at"};
    return own.contains(column);
}

/// Amounts, currency and period say one thing together.
QString factOf(const char *column)
{
    const QString key = jsonKey(QString::fromLatin1(column));
    if (key.startsWith(u"pay"_s))
        return u"pay"_s;
    return key == u"urlKey"_s ? u"url"_s : key;
}

QSet<QString> factsByPerson(const std::vector<PostingFact> &facts)
{
    QSet<QString> fields;
    for (const PostingFact &fact : facts) {
        if (fact.byPerson)
            fields.insert(fact.field.startsWith(u"pay"_s) ? u"pay"_s : fact.field);
    }
    return fields;
}

bool namesPay(const Posting &posting)
{
    return posting.payMin || posting.payMax;
}

void takeOver(Posting &posting, const Posting &newer, const QSet<QString> &byPerson)
{
    forEachField<Posting>([&](const auto &field) {
        const QString fact = factOf(field.column);
        if (isOwn(field.column) || byPerson.contains(fact))
            return;
        if constexpr (requires { isAbsent(newer.*(field.member)); }) {
            const bool isSaid = fact == u"pay"_s ? namesPay(newer) : !isAbsent(newer.*(field.member));
            if (isSaid)
                posting.*(field.member) = newer.*(field.member);
        }
    });
}

/// Spans point into the text, and the text is another one now.
void replaceFacts(Hunt &hunt, PostingId posting, const std::vector<PostingFact> &before,
                  const PostingDraft &draft, const QSet<QString> &byPerson)
{
    QSet<QString> said;
    for (const PostingFact &fact : draft.facts)
        said.insert(fact.field);
    Table<PostingFact> table = hunt.table<PostingFact>();
    for (PostingFact fact : before) {
        if (!fact.byPerson && said.contains(fact.field)) {
            table.remove(fact.id);
            continue;
        }
        fact.start = {};
        fact.end = {};
        table.update(fact);
    }
    for (PostingFact fact : draft.facts) {
        if (byPerson.contains(fact.field.startsWith(u"pay"_s) ? u"pay"_s : fact.field))
            continue;
        fact.id = {};
        fact.posting = posting;
        table.insert(fact);
    }
}
} // namespace

std::vector<Capture> captures::of(const Hunt &hunt, PostingId posting)
{
    std::vector<Capture> versions = hunt.table<Capture>().whereId("posting_id", posting);
    std::ranges::sort(versions, std::greater<>(),
                      [](const Capture &capture) { return std::pair(capture.takenAt, capture.id); });
    return versions;
}

std::optional<QString> captures::textOf(const Hunt &hunt, const Capture &capture)
{
    const auto bytes = hunt.blob(capture.textHash);
    return bytes ? std::optional(QString::fromUtf8(*bytes)) : std::nullopt;
}

void captures::keep(Hunt &hunt, const PostingDraft &draft, PostingId posting)
{
    if (draft.captured.isEmpty())
        return;
    Capture capture;
    capture.posting = posting;
    capture.url = draft.posting.url;
    capture.takenAt = QDateTime::currentDateTimeUtc();
    capture.kind = draft.capturedKind;
    capture.hash = hunt.keepBlob(draft.captured);
    capture.textHash = hunt.keepBlob(draft.posting.text.toUtf8());
    const std::vector<Capture> versions = of(hunt, posting);
    if (versions.empty() || versions.front().hash != capture.hash)
        hunt.table<Capture>().insert(capture);
}

Result<Changes> updatePosting(Hunt &hunt, ApplicationId id, const PostingDraft &draft)
{
    const auto application = hunt.find(id);
    const auto before = application ? hunt.find(application->posting) : std::nullopt;
    if (!before)
        return fail(Hunt::tr("That application is not in this hunt."));
    if (draft.captured.size() > captures::largest)
        return fail(
            Hunt::tr("This page is larger than 50 MB, more than is kept. Copy its text and paste that."));
    const std::vector<PostingFact> facts = hunt.table<PostingFact>().whereId("posting_id", before->id);
    const QSet<QString> byPerson = factsByPerson(facts);
    return hunt.change({u"update"_s, {names::ofApplication(hunt, id)}, {}}, [&]() -> Result<void> {
        Posting posting = *before;
        takeOver(posting, draft.posting, byPerson);
        if (!posting.company)
            posting.company = companyNamed(hunt, draft.company);
        hunt.table<Posting>().update(posting);
        replaceFacts(hunt, posting.id, facts, draft, byPerson);
        captures::keep(hunt, draft, posting.id);
        return {};
    });
}
