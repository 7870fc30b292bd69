// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/standing.h"
#include "core/skills/lexicon.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <span>

namespace cli {
/// Exit statuses, as promised to scripts.
enum class Status { Done = 0, Refused = 1, Usage = 2, Look = 3 };

/// What a command has to say.
struct Answer {
    /// For people, on standard output.
    QString text {};
    /// The same for programs, printed instead with --json.
    QJsonObject json {};
    /// A finished document, printed as it is whatever the options say.
    std::optional<QByteArray> document {};
    /// For standard error.
    QStringList remarks {};
    Status status = Status::Done;

    static Answer usage(const QString &remark) { return {{}, {}, {}, {remark}, Status::Usage}; }
};

/// What a command may look at.
struct Context {
    const QCommandLineParser &options;
    /// What stood after the command's own words.
    QStringList arguments {};
    /// The hunt that --file names, or the default one.
    QString path {};
    QDate today {};
    /// Open already unless the command needs none.
    std::unique_ptr<Hunt> hunt {};

    /// The application of the first argument. What lies in the trash can be looked at and nothing else.
    Result<ApplicationId> application(Trash trash = Trash::LeaveOut) const;
};

/// What a command does to the hunt; decides how it is opened. WritingIfSet: with one of its own options it
/// writes, without it only looks. WritingIfAccepted: with --accept it writes, without it it needs none.
enum class Needs { Nothing, Reading, Writing, WritingIfSet, WritingIfAccepted };

struct Command {
    /// One or two words.
    const char *name;
    /// What follows the words, for the help.
    const char *arguments;
    const char *does;
    int fewest;
    int most;
    Needs needs;
    QList<QCommandLineOption> (*options)();
    Result<Answer> (*run)(Context &context);
};

inline QList<QCommandLineOption> noOptions()
{
    return {};
}

/// Every command there is, in the order of the help.
const std::vector<Command> &commands();

// One file a group.
std::vector<Command> postingCommands();
std::vector<Command> applicationCommands();
std::vector<Command> workCommands();
std::vector<Command> profileCommands();
std::vector<Command> gapCommands();
std::vector<Command> skillCommands();
std::vector<Command> targetCommands();
std::vector<Command> historyCommands();
std::vector<Command> fileCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> skillListCommands();

/// All bytes of a file, or of standard input for "-". Fails where it cannot be read or is larger than `most`.
constexpr qint64 largestText = 64 * 1024 * 1024;
Result<QByteArray> bytesOf(const QString &file, qint64 most = largestText);
/// The lexicon with the own skills and aliases of a hunt.
skills::Lexicon lexiconOf(const Hunt &hunt);

/// A skill as a command names it.
struct Named {
    QString key {};
    QString name {};
};
/// The skill of a key, a name or another name, those of the person too. Fails with what to do.
Result<Named> skillNamed(const Hunt &hunt, const QString &word);
/// The key of the career track that a word names, by key or by name. Fails with the tracks there are.
Result<QString> trackNamed(const QString &word);

/// What was said before, for commands that open no hunt: empty without one that can be looked into, which is
/// never made.
struct SaidBefore {
    Standing standing {};
    skills::Lexicon lexicon = skills::Lexicon::standard();
};
SaidBefore saidBefore(const QString &path);
/// The lexicon of the open hunt, or of the one that could be opened.
skills::Lexicon lexiconFor(const Context &context);

/// Opens the hunt at `path` with the reader that finds skills.
Result<std::unique_ptr<Hunt>> openHunt(const QString &path, Needs needs);
} // namespace cli
