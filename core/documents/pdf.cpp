// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "core/documents/page_columns.h"
#include "core/documents/page_lines.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace {
using documents::Word;

constexpr int mostPages = 50;
constexpr size_t mostWords = 100'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Documents", text);
}

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

bool isBoldName(const std::string &font)
{
    static const QRegularExpression bold(u"bold|black|heavy|semibold|demi"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return bold.match(QString::fromUtf8(font.c_str())).hasMatch();
}

std::optional<Word> wordOf(const poppler::text_box &box)
{
    const poppler::rectf place = box.bbox();
    Word word {documents::plain(fromPoppler(box.text())), place.left(), place.top(), place.right(),
               place.bottom()};
    // Marks drawn by a symbol font have no letters; they open items all the same.
    if (word.text.isEmpty() && !box.text().empty())
        word.text = u"•"_s;
    const bool isUpright = box.rotation() == 0;
    if (word.text.isEmpty() || !isUpright || word.height() <= 0 || word.right <= word.left)
        return {};
    word.size = box.has_font_info() ? box.get_font_size() : word.height();
    word.bold = box.has_font_info() && isBoldName(box.get_font_name());
    return word;
}

std::vector<Word> wordsOf(const poppler::document &document, int page)
{
    const std::unique_ptr<poppler::page> opened(document.create_page(page));
    std::vector<Word> words;
    if (!opened)
        return words;
    for (const poppler::text_box &box : opened->text_list(poppler::page::text_list_include_font)) {
        if (const auto word = wordOf(box))
            words.push_back(*word);
    }
    return words;
}

/// The size most of the text has.
double usualSizeOf(const std::vector<std::vector<Word>> &pages)
{
    std::vector<double> sizes;
    for (const std::vector<Word> &page : pages) {
        for (const Word &word : page)
            sizes.push_back(word.size);
    }
    std::ranges::nth_element(sizes, sizes.begin() + qsizetype(sizes.size() / 2));
    return sizes[sizes.size() / 2];
}

std::vector<documents::Attachment> attachmentsOf(const poppler::document &document)
{
    constexpr int largest = 2 * 1024 * 1024;
    std::vector<documents::Attachment> attachments;
    // The list belongs to the document.
    for (poppler::embedded_file *file : document.embedded_files()) {
        if (!file || !file->is_valid() || file->size() > largest)
            continue;
        const poppler::byte_array bytes = file->data();
        attachments.push_back({QString::fromStdString(file->name()),
                               QByteArray(bytes.data(), qsizetype(bytes.size())).left(largest)});
    }
    return attachments;
}

std::unique_ptr<poppler::document> opened(const QByteArray &bytes)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    return std::unique_ptr<poppler::document>(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
}

std::vector<std::vector<Word>> pagesOf(const poppler::document &document)
{
    std::vector<std::vector<Word>> pages;
    size_t words = 0;
    for (int page = 0; page < std::min(document.pages(), mostPages) && words < mostWords; ++page) {
        pages.push_back(wordsOf(document, page));
        words += pages.back().size();
    }
    return pages;
}
} // namespace

Result<documents::Document> documents::readPdf(const QByteArray &bytes)
{
    const std::unique_ptr<poppler::document> pdf = opened(bytes);
    if (!pdf)
        return fail(
            tr("This PDF is damaged and could not be opened. Save it again, or copy its text and paste it."));
    if (pdf->is_locked())
        return fail(tr("This PDF is locked with a password. Save a copy without one, then try again."));
    std::vector<std::vector<Word>> pages = pagesOf(*pdf);
    if (std::ranges::all_of(pages, [](const std::vector<Word> &page) { return page.empty(); }))
        return fail(tr("This PDF is scanned: it shows pictures of pages, and there is no text in it. "
                       "Paste the text, or use the file it was made from."));
    Document document;
    if (pdf->pages() > mostPages)
        document.notes.push_back(tr("cut after %1 pages").arg(mostPages));
    if (std::ranges::any_of(pages, [](const std::vector<Word> &page) { return page.empty(); }))
        document.notes.push_back(tr("some pages are pictures and could not be read"));
    const double usualSize = usualSizeOf(pages);
    dropRepeated(pages);
    LineWriter lines;
    for (std::vector<Word> &page : pages) {
        for (std::vector<Word> &block : blocksOf(std::move(page)))
            addBlock(std::move(block), usualSize, lines);
    }
    document.lines = lines.take();
    document.attachments = attachmentsOf(*pdf);
    return document;
}
