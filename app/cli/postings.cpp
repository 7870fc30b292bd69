// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/postings.h"

#include "app/cli/command.h"
#include "app/cli/mails.h"
#include "app/cli/picking.h"
#include "app/cli/reading_json.h"
#include "core/hunt/duplicates.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/reading/source_file.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// The posting to read, of a known kind or of the kind its bytes tell.
Result<reading::Source> sourceOf(const Context &context, std::optional<reading::Kind> kind)
{
    const QString name = context.arguments[0];
    Result<reading::Source> source = name == u"-"_s ? bytesOf(name).map([](const QByteArray &bytes) {
        return reading::Source {bytes, {}, {}, {}};
    })
                                                    : reading::sourceFrom(name);
    if (!source)
        return source;
    source->kind = kind;
    source->url = context.options.value(u"url"_s);
    source->on = context.today;
    return source;
}

Result<Answer> read(Context &context)
{
    const QString type = context.options.value(u"type"_s);
    const auto kind = fromKey<reading::Kind>(type);
    if (!kind && type != u"auto"_s)
        return Answer::usage(tr("--type wants one of auto, text, html, json, xml, pdf, docx, odt, eml."));
    const Result<reading::Source> source = sourceOf(context, kind);
    if (!source)
        return tl::unexpected(source.error());
    if (!kind || kind == reading::Kind::Mail) {
        if (const std::optional<Answer> mail = mailAnswer(context, *source))
            return *mail;
    }
    const auto sources = picked(context, *source);
    if (!sources)
        return tl::unexpected(sources.error());
    const SaidBefore said = saidBefore(context.path);
    const Result<reading::Reading> reading = reading::read(sources->front(), said.lexicon);
    if (!reading)
        return tl::unexpected(reading.error());
    return Answer {readingText(*reading, said.lexicon), readingJson(*reading, said), {}, {}, Status::Done};
}

QJsonArray idsJson(const std::vector<Duplicate> &duplicates)
{
    QJsonArray json;
    for (const Duplicate &duplicate : duplicates)
        json.append(duplicate.application.toString());
    return json;
}

/// One line a likely duplicate, and what happened at this company before.
QStringList remarksOn(const Acquaintance &known)
{
    QStringList lines;
    for (const Duplicate &duplicate : known.likely())
        lines.append(
            tr("This looks like %1. %2").arg(duplicate.application.toString(), duplicate.sentence()));
    if (known.ended)
        lines.append(tr("At this company: %1").arg(known.endedBefore));
    return lines;
}

Answer refusedAsDuplicate(const Acquaintance &known)
{
    return {
        remarksOn(known).join(u'\n'),
        {{u"id"_s, QJsonValue::Null}, {u"duplicates"_s, idsJson(known.likely())}},
        {},
        {tr("This looks like what is in the hunt already, so nothing was saved. With --force it is saved all "
            "the same.")},
        Status::Refused};
}

Result<Answer> save(Context &context, PostingDraft draft)
{
    const Acquaintance known = acquaintanceOf(*context.hunt, draft);
    const std::vector<Duplicate> duplicates = known.likely();
    if (!duplicates.empty() && !context.options.isSet(u"force"_s))
        return refusedAsDuplicate(known);
    for (const Duplicate &duplicate : duplicates)
        draft.apartFrom.push_back(duplicate.posting);
    const Result<ApplicationId> added = addPosting(*context.hunt, draft, context.today);
    if (!added)
        return tl::unexpected(added.error());
    return Answer {u"%1  %2"_s.arg(added->toString(), names::ofApplication(*context.hunt, *added)),
                   {{u"id"_s, added->toString()}, {u"duplicates"_s, idsJson(duplicates)}},
                   {},
                   remarksOn(known),
                   duplicates.empty() ? Status::Done : Status::Look};
}

/// What was read, in the stage that --stage names.
Result<PostingDraft> draftOf(const Context &context, const reading::Source &source)
{
    const Result<reading::Reading> reading = reading::read(source, lexiconOf(*context.hunt));
    if (!reading)
        return tl::unexpected(reading.error());
    PostingDraft draft = reading::draftOf(*reading, source);
    if (draft.posting.title.isEmpty() && draft.company.isEmpty())
        return fail(tr("No role and no company was found in it, so it was not saved. "
                       "\"read\" shows what was found."));
    if (context.options.isSet(u"stage"_s)) {
        const auto stage = stageByWord(*context.hunt, context.options.value(u"stage"_s));
        if (!stage)
            return fail(tr("There is no stage \"%1\" in this hunt.").arg(context.options.value(u"stage"_s)));
        draft.stageKey = stage->key;
    }
    return draft;
}

/// What each of several sources says; what cannot be read is told.
std::vector<PostingDraft> draftsOf(const Context &context, const std::vector<reading::Source> &sources,
                                   Answer &told)
{
    std::vector<PostingDraft> drafts;
    for (const reading::Source &source : sources) {
        const Result<PostingDraft> draft = draftOf(context, source);
        if (draft) {
            drafts.push_back(*draft);
            continue;
        }
        told.remarks.append(draft.error().message);
        told.status = Status::Look;
    }
    return drafts;
}

/// Several postings as one step; those that look like duplicates are left out without --force.
Result<Answer> saveEach(Context &context, const std::vector<reading::Source> &sources)
{
    Answer all;
    const std::vector<PostingDraft> drafts = draftsOf(context, sources, all);
    const Known known = context.options.isSet(u"force"_s) ? Known::SaveToo : Known::Skip;
    const auto added = addPostings(*context.hunt, drafts, known, context.today);
    if (!added)
        return tl::unexpected(added.error());
    QJsonArray ids;
    QJsonArray duplicates;
    QStringList lines;
    for (const AddedPosting &one : *added) {
        const QString id = one.application.toString();
        const QString name = names::ofApplication(*context.hunt, one.application);
        for (const ApplicationId other : one.alike)
            duplicates.append(other.toString());
        if (!one.wasKnown)
            ids.append(id);
        if (one.wasKnown)
            all.remarks.append(tr("%1, %2, was known. With --force it is saved all the same.").arg(id, name));
        else
            lines.append(u"%1  %2"_s.arg(id, name));
    }
    all.text = lines.join(u'\n');
    all.status = duplicates.isEmpty() ? all.status : Status::Look;
    all.json = {{u"ids"_s, ids}, {u"duplicates"_s, duplicates}};
    return all;
}

Result<Answer> add(Context &context)
{
    const Result<reading::Source> source = sourceOf(context, {});
    if (!source)
        return tl::unexpected(source.error());
    if (const auto mail = addedMail(context, *source))
        return *mail;
    if (const std::optional<Answer> asked = question(context, *source))
        return *asked;
    const auto sources = picked(context, *source);
    if (!sources)
        return tl::unexpected(sources.error());
    if (sources->size() > 1)
        return saveEach(context, *sources);
    return draftOf(context, sources->front()).and_then([&](const PostingDraft &draft) {
        return save(context, draft);
    });
}
} // namespace

std::vector<Command> postingCommands()
{
    return {
        {"read", "FILE|- [--type TYPE] [--url URL] [--pick NUMBER]",
         QT_TRANSLATE_NOOP("cli", "shows what is understood of a posting; changes nothing"), 1, 1,
         Needs::Nothing,
         [] {
             return QList<QCommandLineOption> {
                 {u"type"_s, tr("auto, text, html, json, xml, pdf, docx, odt or eml."), u"TYPE"_s, u"auto"_s},
                 {u"url"_s, tr("Where it came from."), u"URL"_s},
                 pickOption(tr("Which of several postings in it; without, the first."))};
         },
         &read},
        {"add", "FILE|- [--url URL] [--pick NUMBER|all] [--stage KEY] [--force] [--apply [--application ID]]",
         QT_TRANSLATE_NOOP("cli", "reads a posting and saves it"), 1, 1, Needs::Writing,
         [] {
             return mailOptions()
                 + QList<QCommandLineOption> {{u"url"_s, tr("Where it came from."), u"URL"_s},
                                              pickOption(tr("Which of several postings in it, or all.")),
                                              {u"stage"_s, tr("The stage it starts in."), u"KEY"_s},
                                              {u"force"_s, tr("Save a likely duplicate as well.")}};
         },
         &add},
    };
}
} // namespace cli
