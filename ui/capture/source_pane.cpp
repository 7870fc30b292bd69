// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/source_pane.h"

#include "ui/capture/address_page.h"
#include "ui/capture/field_box.h"
#include "ui/capture/field_values.h"
#include "ui/capture/incoming.h"
#include "ui/capture/text_match.h"
#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/tab_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
qsizetype wordsIn(const QString &text)
{
    qsizetype words = 0;
    bool isInside = false;
    for (const QChar c : text) {
        words += c.isLetterOrNumber() && !isInside;
        isInside = c.isLetterOrNumber() || (isInside && !c.isSpace());
    }
    return words;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? QString() : QLocale::languageToString(locale.language());
}
} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabBar(TabBar::Look::Filled, tr("Where the posting comes from"), this))
    , m_count(plainLabel({}, TextSize::Hint, this))
    , m_pages(new QStackedWidget(this))
    , m_text(new EvidenceText(this))
    , m_address(new AddressPage(this))
    , m_note(new QWidget(this))
    , m_noteText(plainLabel({}, TextSize::Hint, m_note))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(FieldBox::ring, 0, FieldBox::ring + 2, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_count);
    rows->addLayout(head);
    m_text->setAccessibleName(tr("Text of the posting"));
    m_text->setPlaceholderText(
        tr("Paste or type the posting here, or drop a page, a file or a link on this window."));
    m_pages->addWidget(new FieldBox(m_text, m_pages));
    m_pages->addWidget(filePage());
    m_pages->addWidget(m_address);
    rows->addWidget(m_pages, 1);
    auto *noteRow = new QHBoxLayout(m_note);
    noteRow->setContentsMargins(FieldBox::ring, 0, 0, 0);
    noteRow->addWidget(new PaintedMark(QSize(14, 14),
                                       [this](QPainter *painter, const QRectF &rect) {
                                           paintIcon(painter, rect, u"info"_s,
                                                     Theme::of(this).color(Token::Text2));
                                       }),
                       0, Qt::AlignTop);
    m_noteText->setWordWrap(true);
    noteRow->addWidget(m_noteText, 1);
    m_note->hide();
    rows->addWidget(m_note);
    addTabs();
    connect(m_text, &EvidenceText::given, this, &SourcePane::incoming);
    connect(m_address, &AddressPage::begun, this, [this] { showNote({}); });
    connect(m_address, &AddressPage::edited, this, [this] { showNote({}); });
    connect(m_address, &AddressPage::fetched, this, &SourcePane::fetched);
    connect(m_text, &EvidenceText::edited, this, [this] {
        m_isEdited = true;
        m_awaitsText = false;
        Q_EMIT edited();
    });
}

void SourcePane::addTabs()
{
    m_tabs->setIconName(m_tabs->addTab(tr("Pasted text")), u"clipboard-paste"_s);
    m_tabs->setIconName(m_tabs->addTab(tr("Page or PDF")), u"file-text"_s);
    m_tabs->setIconName(m_tabs->addTab(tr("Address")), u"link"_s);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

QWidget *SourcePane::filePage()
{
    auto *page = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(page);
    rows->addStretch(2);
    auto *words = plainLabel(tr("Drop a saved web page, a PDF or another document on this window."),
                             TextSize::Body, page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    rows->addWidget(words);
    auto *choose = new Button(Button::Kind::Plain, tr("Choose a file…"), page);
    choose->setAutoDefault(false);
    connect(choose, &QAbstractButton::clicked, this, &SourcePane::chooseFile);
    rows->addWidget(choose, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    return page;
}

void SourcePane::chooseFile()
{
    const QString path = m_dialogs.open(
        this, tr("Choose a posting"), {},
        tr("Pages and documents (*.html *.htm *.xhtml *.mhtml *.mht *.pdf *.docx *.odt *.txt *.md *.eml "
           "*.json *.xml);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT incoming({Parcel {{}, path, {}}});
}

void SourcePane::offerAddress(const QString &address)
{
    m_tabs->setCurrentIndex(2);
    m_address->offer(address);
}

void SourcePane::showSource(const reading::Source &source)
{
    m_given = source;
    m_isEdited = false;
    m_awaitsText = source.kind != reading::Kind::Text;
    m_text->setPosting(m_awaitsText ? QString() : QString::fromUtf8(source.bytes));
    m_tabs->setCurrentIndex(0);
}

void SourcePane::showReading(const PostingForm &form)
{
    const reading::Reading &reading = form.reading();
    if (std::exchange(m_awaitsText, false))
        m_text->setPosting(reading.text);
    const QString shown = m_text->toPlainText();
    const TextMatch match(reading.text, shown);
    std::vector<TextMark> marks;
    for (const Part part : allParts()) {
        const FieldState state = form.field(part);
        TextMark mark {part, state.number, {}};
        for (const reading::Span &span : state.evidence) {
            if (const auto place = match.toShown(span))
                mark.spans.push_back(*place);
        }
        if (!mark.spans.empty())
            marks.push_back(mark);
    }
    m_text->setMarks(marks);
    const int words = int(wordsIn(shown));
    const QString language = languageName(reading.language);
    m_count->setText(words == 0               ? QString()
                         : language.isEmpty() ? tr("%n word(s)", nullptr, words)
                                              : tr("%n word(s), %1", nullptr, words).arg(language));
    fitCount();
}

void SourcePane::showBusy()
{
    m_count->setText(tr("Reading…"));
    fitCount();
}

/// The tabs need their room first.
void SourcePane::fitCount()
{
    m_count->setVisible(m_tabs->sizeHint().width() + m_count->sizeHint().width() + 12 < width());
}

void SourcePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCount();
}

void SourcePane::showNote(const QString &note)
{
    m_noteText->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString SourcePane::note() const
{
    return m_noteText->text();
}

void SourcePane::clear()
{
    m_given.reset();
    m_isEdited = false;
    m_awaitsText = false;
    m_text->setPosting({});
    m_address->clear();
    m_count->clear();
    m_tabs->setCurrentIndex(0);
    showNote({});
}

reading::Source SourcePane::source() const
{
    if (m_given && !m_isEdited)
        return *m_given;
    reading::Source typed {m_text->toPlainText().toUtf8(), reading::Kind::Text};
    if (m_given)
        typed.url = m_given->url;
    return typed;
}
} // namespace capture
