// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/add_posting_dialog.h"

#include "core/hunt/own_words.h"
#include "ui/capture/address_page.h"
#include "ui/capture/choices.h"
#include "ui/capture/fields_pane.h"
#include "ui/capture/incoming.h"
#include "ui/capture/source_pane.h"
#include "ui/capture/stage_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

using namespace Qt::StringLiterals;
using capture::Part;

namespace {
constexpr int duplicatePause = 150; // milliseconds

/// What the reader has to say of its work, as one sentence: "No requirements section found; no skills
/// recognised." Empty where there is nothing to say.
QString sentenceOf(const std::vector<QString> &notes)
{
    QStringList parts;
    for (const QString &note : notes)
        parts.append(note.endsWith(u'.') ? note.chopped(1) : note);
    QString sentence = parts.join(AddPostingDialog::tr("; "));
    if (sentence.isEmpty())
        return {};
    sentence.front() = sentence.front().toUpper();
    return sentence + u'.';
}
} // namespace

AddPostingDialog::AddPostingDialog(Hunt &hunt, const Clock &clock, capture::Reader reader, QWidget *window)
    : Sheet(window)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_reading(std::move(reader))
    , m_form(clock.today())
{
    setWindowTitle(tr("Add posting"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    build();
    connectPanes();
    m_duplicatePause.setSingleShot(true);
    m_duplicatePause.setInterval(duplicatePause);
    connect(&m_duplicatePause, &QTimer::timeout, this, &AddPostingDialog::findDuplicates);
    m_fields->setChoices(capture::choicesOf(m_hunt));
    refresh();
}

AddPostingDialog::AddPostingDialog(Hunt &hunt, const Clock &clock, QWidget *window)
    : AddPostingDialog(hunt, clock, capture::engineReader(ownWords(hunt)), window)
{
}

AddPostingDialog::~AddPostingDialog()
{
    // A field that loses the focus while the window goes has nobody to tell any more.
    m_fields->disconnect(this);
    m_source->disconnect(this);
    m_source->text()->disconnect(this);
}

void AddPostingDialog::connectPanes()
{
    connect(&m_reading, &capture::LiveReading::begun, m_source, &capture::SourcePane::showBusy);
    connect(&m_reading, &capture::LiveReading::done, this, &AddPostingDialog::takeReading);
    connect(&m_opener, &capture::ParcelOpener::begun, m_source, &capture::SourcePane::showBusy);
    connect(&m_opener, &capture::ParcelOpener::done, this, &AddPostingDialog::takeOpened);
    connect(m_source, &capture::SourcePane::edited, this, [this] {
        m_opener.forget(); // what is typed meanwhile stays
        reading::Source source = m_source->source();
        source.on = m_clock.today();
        m_reading.readSoon(source);
        m_source->showNote(isAddress(QString::fromUtf8(source.bytes.left(4096)))
                               ? tr("This is an address. The tab Address fetches its page.")
                               : QString());
        refreshFooter();
    });
    connect(m_source, &capture::SourcePane::incoming, this, &AddPostingDialog::take);
    connect(m_source, &capture::SourcePane::fetched, this,
            [this](const Result<reading::Source> &source) { setSource(source); });
    connect(m_source->text(), &capture::EvidenceText::pointedAt, this, &AddPostingDialog::light);
    connect(m_fields, &capture::FieldsPane::pointedAt, this, &AddPostingDialog::light);
    connect(m_fields, &capture::FieldsPane::edited, this, [this](Part part, const QString &text) {
        m_form.setText(part, text);
        refresh();
    });
    connect(m_fields, &capture::FieldsPane::confirmed, this, [this](Part part) {
        m_form.confirm(part);
        refresh();
    });
    connect(m_fields, &capture::FieldsPane::skillRejected, this, [this](const QStringList &keys) {
        m_form.reject(keys);
        refresh();
    });
    connect(m_fields, &capture::FieldsPane::skillWeighed, this,
            [this](const QStringList &keys, Priority priority) {
                m_form.weigh(keys, priority);
                refresh();
            });
    connect(m_fields, &capture::FieldsPane::skillAdded, this, [this](const QString &key, Priority priority) {
        m_form.add(key, priority);
        refresh();
    });
}

void AddPostingDialog::open()
{
    m_fields->setChoices(capture::choicesOf(m_hunt));
    findDuplicates();
    Sheet::open();
    if (m_source->address()->address().isEmpty() || !m_source->isEmpty())
        m_source->text()->setFocus(Qt::OtherFocusReason);
}

void AddPostingDialog::reject()
{
    m_source->address()->cancel();
    m_opener.forget();
    m_left->setVisible(isUnsaved());
    Sheet::reject();
}

void AddPostingDialog::take(const Parcels &parcels)
{
    if (parcels.empty())
        m_source->showNote(pictureOnly());
    else if (parcels.size() > 1)
        Q_EMIT severalGiven(parcels);
    else if (!parcels.front().address.isEmpty())
        m_source->offerAddress(parcels.front().address);
    else
        m_opener.open(parcels.front());
}

void AddPostingDialog::takeOpened(const capture::Opened &opened)
{
    m_source->showReading(m_form); // no longer busy with it
    if (opened.mail)
        Q_EMIT mailGiven(*opened.mail, opened.parcel);
    else
        setSource(opened.source);
}

void AddPostingDialog::setSource(const reading::Source &source)
{
    m_opener.forget();
    reading::Source dated = source;
    if (!dated.on.isValid())
        dated.on = m_clock.today();
    m_form.clear();
    m_source->showNote({});
    m_source->showSource(dated);
    m_left->hide();
    m_reading.read(dated);
    refresh();
}

void AddPostingDialog::setSource(const Result<reading::Source> &source)
{
    if (source)
        setSource(*source);
    else
        m_source->showNote(source.error().message);
}

void AddPostingDialog::setStage(const QString &stageKey)
{
    m_fields->stage()->setStage(stageKey);
}

void AddPostingDialog::takeReading(const capture::Outcome &outcome)
{
    if (outcome.isList) {
        clear();
        Q_EMIT severalGiven({Parcel {outcome.source, {}, {}}});
        return;
    }
    if (const auto &reading = outcome.reading) {
        const PostingDraft draft = m_reading.reader().draft(*reading, outcome.source);
        if (!m_source->isEdited())
            m_givenKind = draft.capturedKind;
        m_form.setReading(*reading, draft);
        m_source->showNote(sentenceOf(reading->notes));
    } else {
        m_form.setReading({}, {});
        const bool isEmpty = outcome.source.bytes.trimmed().isEmpty();
        m_source->showNote(isEmpty ? QString() : reading.error().message);
    }
    m_source->showReading(m_form);
    refresh();
    if (m_waitingSave)
        save(*std::exchange(m_waitingSave, std::nullopt));
}

void AddPostingDialog::refresh()
{
    m_fields->show(m_form);
    m_duplicatePause.start();
    m_hasProblem = false;
    refreshFooter();
}

void AddPostingDialog::light(std::optional<Part> part)
{
    m_source->text()->light(part);
    m_fields->light(part);
    if (part && !m_source->text()->hasFocus() && !m_source->text()->underMouse())
        m_source->text()->reveal(*part);
}

void AddPostingDialog::clear()
{
    m_opener.forget();
    m_reading.forget();
    m_waitingSave.reset();
    m_left->hide();
    m_form.clear();
    m_source->clear();
    m_fields->stage()->reset();
    refresh();
    findDuplicates();
}

void AddPostingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        return save(After::Close);
    if (event->key() == Qt::Key_F8 && event->modifiers() == Qt::NoModifier) {
        m_fields->focusNextUnsure();
        return;
    }
    Sheet::keyPressEvent(event);
}

void AddPostingDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsPosting(*event->mimeData()))
        event->acceptProposedAction();
}

void AddPostingDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const Parcels parcels = parcelsOf(*event->mimeData()); !parcels.empty())
        take(parcels);
}
