// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hunts.h"

#include "core/hunt/migrations.h"
#include "core/model/posting_draft.h"
#include "core/sql/connection.h"

QByteArray dumpOf(const Hunt &hunt)
{
    QByteArray dump;
    std::vector<const char *> tables = recordedTables();
    tables.insert(tables.end(), {"mention", "posting_band", "company_key"});
    tables.push_back("application_now");
    for (const char *table : tables) {
        dump += '#';
        dump += table;
        dump += '\n';
        const auto addRow = [&](SQLite::Statement &row) {
            for (int column = 0; column < row.getColumnCount(); ++column)
                dump += SqlValue<QString>::read(row.getColumn(column)).toUtf8() + '|';
            dump += '\n';
        };
        hunt.connection().each(std::string("SELECT * FROM ") + table + " ORDER BY 1, 2", addRow);
    }
    return dump;
}

PostingDraft draft(const QString &title, const QString &company, const QString &text)
{
    PostingDraft draft;
    draft.posting.title = title;
    draft.posting.text = text;
    draft.company = company;
    draft.captured = text.toUtf8();
    draft.capturedKind = QStringLiteral("text");
    return draft;
}

std::unique_ptr<Hunt> opened(const QString &path, const OpenOptions &options)
{
    Result<std::unique_ptr<Hunt>> hunt = Hunt::open(path, options);
    if (!hunt)
        qFatal("%s (%s)", qPrintable(hunt.error().message), qPrintable(hunt.error().detail));
    return std::move(*hunt);
}
