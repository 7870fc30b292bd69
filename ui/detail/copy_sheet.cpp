// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/copy_sheet.h"

#include "core/hunt/captures.h"
#include "core/hunt/own_words.h"
#include "core/reading/posting_diff.h"
#include "core/reading/reading.h"
#include "ui/detail/link_gate.h"
#include "ui/detail/plain_label.h"
#include "ui/detail/posting_blocks.h"
#include "ui/models/words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 24;
constexpr QSize largest(720, 700);
constexpr int mostChanges = 12;

std::optional<Posting> readAgain(const Hunt &hunt, const Capture &capture)
{
    const auto bytes = hunt.blob(capture.hash);
    if (!bytes)
        return {};
    const reading::Source source {*bytes, {}, capture.url, capture.takenAt.toLocalTime().date()};
    const auto read = reading::read(source);
    return read ? std::optional(reading::draftOf(*read, source).posting) : std::nullopt;
}

/// Line by line, with nothing in it that could turn or hide words.
QString bounded(const QString &text)
{
    QStringList lines = text.left(longestShownText).split(u'\n');
    for (QString &line : lines)
        line = shownText(line);
    if (text.size() > longestShownText)
        lines << QString()
              << CopySheet::tr("Only the first %1 characters are shown. The whole text is kept in the file.")
                     .arg(QLocale().toString(longestShownText));
    return lines.join(u'\n');
}

/// A few that can be taken in; the rest is in the text.
QStringList firstOf(QStringList sentences)
{
    const qsizetype more = sentences.size() - mostChanges;
    if (more <= 1)
        return sentences;
    sentences.resize(mostChanges);
    return sentences << CopySheet::tr("And %n more.", nullptr, int(more));
}
} // namespace

QString whenTaken(const Capture &capture)
{
    const QDateTime at = capture.takenAt.toLocalTime();
    return u"%1, %2"_s.arg(QLocale().toString(at.date(), u"d MMM yyyy"_s), words::time(at));
}

QString copyName(const Capture &capture)
{
    const QString host = QUrl(capture.url).host().left(80);
    return host.isEmpty() ? whenTaken(capture) : u"%1 · %2"_s.arg(whenTaken(capture), host);
}

CopySheet::Copy copyOf(const Hunt &hunt, const std::vector<Capture> &newestFirst, size_t at,
                       const QString &company)
{
    const Capture &capture = newestFirst.at(at);
    CopySheet::Copy copy {
        whenTaken(capture), capture.url, captures::textOf(hunt, capture).value_or(QString()), {}, at == 0};
    if (at == 0 && !copy.text.isEmpty())
        return copy;
    const std::optional<Posting> then = readAgain(hunt, capture);
    if (then && copy.text.isEmpty())
        copy.text = then->text;
    if (const auto now = readAgain(hunt, newestFirst.front()); at > 0 && then && now) {
        const skills::Lexicon lexicon = skills::Lexicon::standard().with(ownWords(hunt));
        copy.changes = reading::sentencesOf(reading::diffOf(*then, *now, company, lexicon), lexicon);
    }
    return copy;
}

CopySheet::CopySheet(const Copy &copy, QWidget *window) : Sheet(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copy of %1").arg(copy.when));
    setAccessibleName(windowTitle());
    auto *rows = new QVBoxLayout(card());
    rows->setContentsMargins(margin, 14, margin, margin);
    rows->setSpacing(12);
    rows->addWidget(header(copy));
    if (!copy.isNewest)
        rows->addWidget(changes(copy));
    auto *rule = new QFrame(card());
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    rows->addWidget(rule);
    rows->addWidget(words(copy), 1);
    setLargest(largest);
}

QWidget *CopySheet::header(const Copy &copy)
{
    auto *head = new QWidget(card());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(plainLabel(windowTitle(), TextSize::Panel, Token::Text, head));
    row->addStretch(1);
    if (link_gate::checked(copy.url)) {
        auto *page = new Button(Button::Kind::Text, tr("Open the page"), head);
        page->setIconName(u"external-link"_s);
        page->setAutoDefault(false);
        page->setToolTip(copy.url.left(400).toHtmlEscaped());
        page->setAccessibleDescription(copy.url.left(400));
        connect(page, &QAbstractButton::clicked, this, [this, url = copy.url] {
            if (const auto opened = link_gate::open(url); !opened)
                Q_EMIT failed(opened.error());
        });
        row->addWidget(page);
    }
    auto *close = new IconButton(u"x"_s, tr("Close"), head);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return head;
}

QWidget *CopySheet::changes(const Copy &copy)
{
    auto *block = new QWidget(card());
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(plainLabel(tr("What changed since"), TextSize::Hint, Token::Text3, block));
    const QStringList told =
        copy.changes.isEmpty() ? QStringList(tr("Nothing that matters.")) : firstOf(copy.changes);
    for (const QString &sentence : told) {
        auto *line = new WrappedText(block);
        line->setText(sentence);
        line->setAccessibleName(sentence);
        rows->addWidget(line);
    }
    block->setAccessibleName(tr("What changed since: %1").arg(told.join(u' ')));
    return block;
}

QWidget *CopySheet::words(const Copy &copy)
{
    auto *text = new QPlainTextEdit(card());
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->viewport()->setAutoFillBackground(false);
    text->document()->setDocumentMargin(0);
    text->setAccessibleName(tr("Text of the copy"));
    text->setPlainText(copy.text.isEmpty() ? tr("No text was kept of this copy.") : bounded(copy.text));
    setFocusProxy(text);
    return text;
}
