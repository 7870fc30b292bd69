// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/edits.h"

#include "core/hunt/field_rules.h"
#include "core/hunt/postings.h"
#include "core/model/application.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/model/posting_fact.h"

using namespace Qt::StringLiterals;

namespace {
template <class Record> QString columnFor(const QString &key)
{
    QString column;
    forEachField<Record>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.column);
        if (field.label && jsonKey(name) == key)
            column = name;
    });
    return column;
}

/// A correction outlives every later reading of the text.
void rememberPerson(Hunt &hunt, PostingId posting, const QString &key, const QString &value)
{
    for (PostingFact &fact : hunt.table<PostingFact>().whereId("posting_id", posting)) {
        if (fact.field == key && fact.byPerson) {
            fact.value = value;
            hunt.table<PostingFact>().update(fact);
            return;
        }
    }
    PostingFact fact;
    fact.posting = posting;
    fact.field = key;
    fact.value = value;
    fact.rule = u"person"_s;
    fact.confidence = 1;
    fact.source = FactSource::Person;
    fact.byPerson = true;
    hunt.table<PostingFact>().insert(fact);
}

Result<Changes> editCompany(Hunt &hunt, ApplicationId id, Posting posting, const QString &name)
{
    const Step step {u"edit"_s,
                     {names::ofApplication(hunt, id), u"field:Company"_s},
                     QString::number(posting.id.value) + u"company"_s};
    if (name.isEmpty() && posting.title.isEmpty())
        return fail(Hunt::tr("An application needs a role or a company. Nothing was changed."));
    return hunt.change(step, [&]() -> Result<void> {
        const std::optional<CompanyId> before = posting.company;
        posting.company = companyNamed(hunt, name);
        if (posting.company == before)
            return {};
        hunt.table<Posting>().update(posting);
        rememberPerson(hunt, posting.id, u"company"_s, name);
        return {};
    });
}

/// What stands on the application itself.
Result<Changes> editOwn(Hunt &hunt, const Application &before, const QString &column, const QString &text)
{
    const QString label = labelOf<Application>(column);
    const Step step {u"edit"_s,
                     {names::ofApplication(hunt, before.id), u"field:"_s + label},
                     before.id.toString() + column};
    return hunt.change(step, [&]() -> Result<void> {
        const Result<Changes> done = editField(hunt, before.id, column, text, before.id);
        if (!done)
            return tl::unexpected(done.error());
        const auto edited = hunt.find(before.id);
        return edited ? checkEdit(before, *edited) : Result<void>();
    });
}
} // namespace

Result<Changes> editApplication(Hunt &hunt, ApplicationId id, const QString &key, const QString &typed)
{
    const QString text = typed.trimmed();
    if (const Result<void> fits = checkLength(text); !fits)
        return tl::unexpected(fits.error());
    const auto application = hunt.find(id);
    const auto posting = application ? hunt.find(application->posting) : std::nullopt;
    if (!posting)
        return fail(Hunt::tr("That application is not in this hunt."));
    if (key == u"company"_s)
        return editCompany(hunt, id, *posting, text);
    if (const QString column = columnFor<Application>(key); !column.isEmpty())
        return editOwn(hunt, *application, column, text);
    const QString column = columnFor<Posting>(key);
    if (column.isEmpty())
        return fail(Hunt::tr("There is no field \"%1\" to edit. The fields are: %2.")
                        .arg(key, editableFields().join(u", "_s)));
    const Step step {u"edit"_s,
                     {names::ofApplication(hunt, id), u"field:"_s + labelOf<Posting>(column)},
                     QString::number(posting->id.value) + column};
    return hunt.change(step, [&]() -> Result<void> {
        const Result<Changes> done = editField(hunt, posting->id, column, text, id);
        if (!done)
            return tl::unexpected(done.error());
        const auto edited = hunt.find(posting->id);
        if (!edited || *edited == *posting)
            return {};
        if (const Result<void> allowed = checkEdit(*posting, *edited); !allowed)
            return allowed;
        rememberPerson(hunt, posting->id, key, text);
        return {};
    });
}

Result<Changes> starApplications(Hunt &hunt, const std::vector<ApplicationId> &applications, int stars)
{
    const QString which = names::ofApplications(hunt, applications);
    const Step step = stars > 0
        ? Step {u"star"_s, {which}, {}}
        : Step {u"edit"_s, {which, u"field:"_s + labelOf<Application>(u"priority"_s)}, {}};
    return hunt.change(step, [&]() -> Result<void> {
        for (const ApplicationId id : applications) {
            const auto done = editApplication(hunt, id, u"priority"_s, QString::number(stars));
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

QStringList editableFields()
{
    QStringList keys {u"company"_s};
    const auto add = [&](const auto &field) {
        if (field.label)
            keys.append(jsonKey(QString::fromLatin1(field.column)));
    };
    forEachField<Posting>(add);
    forEachField<Application>(add);
    keys.sort();
    return keys;
}
