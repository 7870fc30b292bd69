// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <functional>
#include <vector>

namespace reading {
/// One posting of a source, read only when it is wanted.
struct Entry {
    /// Title, company, place and link; filled where the source holds several.
    Facts brief {};
    std::function<Understood()> read {};
    /// A source that holds this posting alone.
    std::function<Source()> alone {};
};

/// The postings of a source of a known kind, at least one. Fails, with a sentence, where none can be found.
Result<std::vector<Entry>> entriesOf(const Source &source, Kind kind);

// One file a kind.
Result<std::vector<Entry>> entriesInText(const Source &source);
Result<std::vector<Entry>> entriesInPage(const Source &source);
Result<std::vector<Entry>> entriesInJson(const Source &source);
Result<std::vector<Entry>> entriesInXml(const Source &source);
Result<std::vector<Entry>> entriesInPdf(const Source &source);
Result<std::vector<Entry>> entriesInDocx(const Source &source);
Result<std::vector<Entry>> entriesInOdt(const Source &source);
/// Of a mail, and of a web page that a browser saved in one file: what the best text in it holds.
Result<std::vector<Entry>> entriesInMail(const Source &source);

/// The postings of a payload that is at hand already; empty where no layout fits it.
std::vector<Entry> entriesInPayload(const QJsonValue &document, const Source &source, Kind writeAs);
} // namespace reading
