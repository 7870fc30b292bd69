// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/cli/saying.h"
#include "core/hunt/backup.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QList<QCommandLineOption> commonOptions()
{
    return {{u"file"_s, tr("The hunt; without it, the default one."), u"PATH"_s},
            {u"today"_s, tr("Another day than today's."), u"DATE"_s},
            {u"json"_s, tr("One JSON document on standard output.")},
            {{u"h"_s, u"help"_s}, tr("What can be done, or how to do this.")},
            {u"version"_s, tr("Which version this is.")}};
}

/// The words in front of which no option stands that takes them as its value.
QStringList words(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(commonOptions());
    parser.parse(arguments);
    return parser.positionalArguments();
}

/// Two words before one: "task add" is not "task".
const Command *commandOf(const QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        for (const Command &command : commands()) {
            if (words.size() >= count && name == QLatin1StringView(command.name))
                return &command;
        }
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    return u"foothold-cli %1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments))
        .trimmed();
}

QString overview()
{
    QString text = tr("usage: foothold-cli [--file PATH] [--today DATE] [--json] COMMAND") + u"\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1\n      %2\n"_s.arg(usageOf(command).mid(13), tr(command.does));
    return text + u'\n' + tr("\"-\" reads standard input. Days are written 2025-10-14.");
}

Answer help(const Command *command, const QCommandLineParser &parser)
{
    if (!command)
        return {overview(), {}, {}, {}, Status::Done};
    return {parser.helpText().trimmed(), {}, {}, {}, Status::Done};
}

std::optional<QDate> todayOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"today"_s))
        return TextValue<QDate>::parse(parser.value(u"today"_s));
    const QString given = qEnvironmentVariable("FOOTHOLD_TODAY");
    return given.isEmpty() ? QDate::currentDate() : TextValue<QDate>::parse(given);
}

QString pathOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"file"_s))
        return parser.value(u"file"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/hunt.foothold"_s;
}

/// A copy a day, before the first change of that day.
void backUp(const Context &context, Answer &answer)
{
    const Result<QString> copied = backup::daily(context.path, context.today);
    if (!copied)
        answer.remarks.append(copied.error().message);
}

Needs needsOf(const Command &command, const Context &context)
{
    if (command.needs == Needs::WritingIfAccepted)
        return context.options.isSet(u"accept"_s) ? Needs::Writing : Needs::Nothing;
    if (command.needs != Needs::WritingIfSet)
        return command.needs;
    const QList<QCommandLineOption> options = command.options();
    return std::ranges::any_of(options,
                               [&](const QCommandLineOption &one) { return context.options.isSet(one); })
        ? Needs::Writing
        : Needs::Reading;
}

/// A hunt that was made for a command that then did nothing is none: it goes as it came.
void leaveNone(Context &context)
{
    if (!context.hunt || !context.hunt->history().empty())
        return;
    context.hunt.reset();
    QFile::remove(context.path);
}

bool isDone(const Result<Answer> &answer)
{
    return answer && (answer->status == Status::Done || answer->status == Status::Look);
}

Result<Answer> answered(const Command &command, Context &context)
{
    Answer answer;
    const Needs needs = needsOf(command, context);
    const bool isOld = QFileInfo::exists(context.path);
    if (needs != Needs::Nothing) {
        auto hunt = openHunt(context.path, needs);
        if (!hunt)
            return tl::unexpected(hunt.error());
        if (needs == Needs::Writing && (*hunt)->isReadOnly())
            return fail((*hunt)->readOnlyReason());
        context.hunt = std::move(*hunt);
        if (needs == Needs::Writing && isOld)
            backUp(context, answer);
    }
    Result<Answer> made = command.run(context);
    if (needs == Needs::Writing && !isOld && !isDone(made))
        leaveNone(context);
    if (made)
        made->remarks = answer.remarks + made->remarks;
    return made;
}

Form formOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"json"_s) ? Form::Json : Form::Text;
}

Status run(const Command &command, const QCommandLineParser &parser)
{
    const QStringList own = QString::fromLatin1(command.name).split(u' ');
    QStringList arguments = parser.positionalArguments().mid(own.size());
    if (arguments.size() < command.fewest || arguments.size() > command.most)
        return show(Answer::usage(tr("Usage: ") + usageOf(command)), formOf(parser));
    if (parser.isSet(u"file"_s) && parser.value(u"file"_s).isEmpty())
        return show(Answer::usage(tr("--file wants the name of a hunt.")), formOf(parser));
    if (QLatin1StringView(command.arguments).startsWith("FILE"_L1) && arguments.front().isEmpty())
        return show(Answer::usage(tr("FILE wants the name of a file.")), formOf(parser));
    const auto today = todayOf(parser);
    if (!today)
        return show(Answer::usage(tr("That is no day. Days are written 2025-10-14.")), formOf(parser));
    Context context {parser, std::move(arguments), pathOf(parser), *today, {}};
    const Result<Answer> answer = answered(command, context);
    if (answer)
        return show(*answer, formOf(parser));
    return refuse(answer.error().message);
}
} // namespace

Status dispatch(const QStringList &arguments)
{
    QStringList all {u"foothold-cli"_s};
    all += arguments;
    const QStringList spoken = words(all);
    if (spoken.value(0) == "help"_L1) {
        QStringList asked = arguments;
        asked.removeOne(u"help"_s);
        return dispatch(asked << u"--help"_s);
    }
    const Command *command = commandOf(spoken);
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    if (command) {
        parser.addOptions(command->options());
        parser.addPositionalArgument(
            QString::fromLatin1(command->name), tr(command->does),
            u"%1 %2"_s.arg(QLatin1StringView(command->name), QLatin1StringView(command->arguments)));
    }
    const bool isClean = parser.parse(all);
    if (parser.isSet(u"help"_s))
        return show(help(command, parser), Form::Text);
    if (parser.isSet(u"version"_s))
        return show({u"foothold-cli "_s + QCoreApplication::applicationVersion(), {}, {}, {}, Status::Done},
                    Form::Text);
    if (!command) {
        if (spoken.isEmpty())
            return explain(overview());
        const QString wrong = tr("There is no command \"%1\". foothold-cli --help lists them.");
        return show(Answer::usage(wrong.arg(spoken.front())), Form::Text);
    }
    if (!isClean)
        return show(Answer::usage(parser.errorText() + u' ' + tr("Usage: ") + usageOf(*command)), Form::Text);
    return run(*command, parser);
}
} // namespace cli
