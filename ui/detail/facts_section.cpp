// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/facts_section.h"

#include "core/hunt/edits.h"
#include "core/ledger/tracks.h"
#include "ui/detail/choices.h"
#include "ui/detail/pay_field.h"
#include "ui/detail/plain_label.h"
#include "ui/models/labels.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_edit.h"
#include "ui/widgets/star_rating.h"

#include <QCoreApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {
/// The field table's own word for a column, in the running language.
QString nameOf(const char *column)
{
    const QString label = labelOf<Posting>(QString::fromLatin1(column));
    return QCoreApplication::translate("Field", label.toUtf8().constData());
}
} // namespace

FactsSection::FactsSection(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_grid(new QGridLayout)
    , m_more(new Button(Button::Kind::Text, tr("More facts"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->setCheckable(true);
    connect(m_more, &Button::toggled, this, &FactsSection::arrange);

    addPay();
    addChoice("work_mode", nameOf("work_mode"), &Posting::workMode, true);
    addText("location", nameOf("location"), &Posting::location, true);
    addText("source", nameOf("source"), &Posting::source, true);
    addDay("closes_on", nameOf("closes_on"), &Posting::closesOn, true);
    addApplied();
    addStar();
    addDay("posted_on", nameOf("posted_on"), &Posting::postedOn, false);
    addText("agency", nameOf("agency"), &Posting::agency, false);
    addChoice("employment_type", nameOf("employment_type"), &Posting::employmentType, false);
    addText("hours", nameOf("hours"), &Posting::hours, false);
    addChoice("seniority", nameOf("seniority"), &Posting::seniority, false);
    addTrack();
    addYears();
    addChoice("degree", nameOf("degree"), &Posting::degree, false);
    addChoice("degree_priority", nameOf("degree_priority"), &Posting::degreePriority, false);
    addText("languages_asked", nameOf("languages_asked"), &Posting::languagesAsked, false);
    addText("visa", nameOf("visa"), &Posting::visa, false);
    addText("contact", nameOf("contact"), &Posting::contact, false);
    addText("job_ref", nameOf("job_ref"), &Posting::jobRef, false);
    addText("url", nameOf("url"), &Posting::url, false);
    addText("benefits", nameOf("benefits"), &Posting::benefits, false);
    arrange();
}

void FactsSection::add(Fact fact)
{
    m_facts.push_back(std::move(fact));
}

FactEdit *FactsSection::addEdit(const char *key, const QString &name,
                                std::function<QString(const QString &)> toStore, bool isAlwaysShown)
{
    const QString jsonName = jsonKey(QLatin1StringView(key).toString());
    auto *field = new FactField(name, this);
    auto *edit = new FactEdit(
        name, FactEdit::Saves::Typing,
        [this, jsonName, toStore](const QString &text) { return save(jsonName, toStore(text)); }, field);
    edit->setReadOnlyReason(m_hunt.readOnlyReason());
    edit->setObjectName(jsonName);
    field->setEditor(edit);
    add({jsonName, field, {}, isAlwaysShown});
    return edit;
}

void FactsSection::addText(const char *key, const QString &name, QString Posting::*member, bool isAlwaysShown)
{
    FactEdit *edit = addEdit(
        key, name, [](const QString &text) { return text; }, isAlwaysShown);
    m_facts.back().take = [edit, member](const ApplicationDetail &detail) {
        const QString &value = detail.posting.*member;
        edit->setValue(value, value);
        return !value.isEmpty();
    };
}

void FactsSection::addDay(const char *key, const QString &name, std::optional<QDate> Posting::*member,
                          bool isAlwaysShown)
{
    FactEdit *edit = addEdit(
        key, name, [this](const QString &text) { return fact_text::dayToStore(text, m_clock.today()); },
        isAlwaysShown);
    m_facts.back().take = [this, edit, member](const ApplicationDetail &detail) {
        const std::optional<QDate> &day = detail.posting.*member;
        edit->setValue(day ? words::fullDay(*day, m_clock.today()) : QString(),
                       day ? fact_text::dayToEdit(*day) : QString());
        return day.has_value();
    };
}

void FactsSection::addYears()
{
    FactEdit *edit = addEdit("years_min", nameOf("years_min"), &fact_text::numberToStore, false);
    m_facts.back().take = [edit](const ApplicationDetail &detail) {
        const std::optional<double> &years = detail.posting.yearsMin;
        const QString figure = years ? QLocale().toString(*years, 'g', 4) : QString();
        edit->setValue(figure, figure);
        return years.has_value();
    };
}

InlineCombo *FactsSection::addCombo(const char *key, const QString &name, bool isAlwaysShown)
{
    const QString jsonName = jsonKey(QLatin1StringView(key).toString());
    auto *field = new FactField(name, this);
    auto *edit = new InlineCombo(name, field);
    choices::lock(edit, m_hunt.readOnlyReason());
    edit->setObjectName(jsonName);
    connect(edit, &QComboBox::activated, this,
            [this, jsonName, edit] { saveChoice(jsonName, edit->currentData().toString()); });
    field->setEditor(edit);
    add({jsonName, field, {}, isAlwaysShown});
    return edit;
}

template <class Enum>
void FactsSection::addChoice(const char *key, const QString &name, std::optional<Enum> Posting::*member,
                             bool isAlwaysShown)
{
    InlineCombo *edit = addCombo(key, name, isAlwaysShown);
    choices::fill<Enum>(edit);
    m_facts.back().take = [edit, member](const ApplicationDetail &detail) {
        const std::optional<Enum> &value = detail.posting.*member;
        choices::select(edit, value);
        return value.has_value();
    };
}

/// Where nobody chose one, the track follows from the role and its skills.
void FactsSection::addTrack()
{
    InlineCombo *edit = addCombo("track", nameOf("track"), false);
    edit->addItem(tr("By role and skills"), QString());
    edit->insertSeparator(edit->count());
    for (const ledger::Track &track : ledger::tracks())
        edit->addItem(ledger::trackName(track.key), track.key);
    m_facts.back().take = [edit](const ApplicationDetail &detail) {
        edit->setCurrentIndex(std::max(0, edit->findData(detail.posting.track)));
        return !detail.posting.track.isEmpty();
    };
}

void FactsSection::addPay()
{
    auto *field =
        new PayField([this](const QString &key, const QString &text) { return save(key, text); }, this);
    field->setReadOnlyReason(m_hunt.readOnlyReason());
    connect(field, &PayField::failed, this, &FactsSection::failed);
    const auto take = [field](const ApplicationDetail &detail) {
        field->setPosting(detail.posting);
        return true;
    };
    add({u"pay"_s, field, take, true});
}

void FactsSection::addApplied()
{
    auto *field = new FactField(tr("Applied on"), this);
    auto *day = plainLabel({}, TextSize::Body, Token::Text, field);
    day->setContentsMargins(factInset, 3, factInset, 3);
    field->setEditor(day);
    field->setFocusProxy(nullptr);
    const auto take = [this, day](const ApplicationDetail &detail) {
        day->setText(detail.appliedOn ? words::fullDay(*detail.appliedOn, m_clock.today()) : u"–"_s);
        return detail.appliedOn.has_value();
    };
    add({u"appliedOn"_s, field, take, false});
}

void FactsSection::addStar()
{
    auto *field = new FactField(tr("Star"), this);
    auto *stars = new StarRating(tr("Star"), field);
    choices::lock(stars, m_hunt.readOnlyReason());
    stars->setObjectName(u"priority"_s);
    connect(stars, &StarRating::rated, this,
            [this](int count) { saveChoice(u"priority"_s, QString::number(count)); });
    field->setEditor(stars);
    const auto take = [stars](const ApplicationDetail &detail) {
        stars->setValue(detail.application.priority);
        return true;
    };
    add({u"priority"_s, field, take, true});
}

void FactsSection::setContent(const ApplicationDetail &detail)
{
    if (m_application != detail.application.id) {
        finish();
        m_application = detail.application.id;
    }
    for (Fact &fact : m_facts)
        fact.hasValue = fact.take(detail);
    arrange();
}

void FactsSection::finish()
{
    for (FactEdit *edit : findChildren<FactEdit *>())
        edit->finish();
}

/// A field in use stays, also when its last letter goes.
void FactsSection::arrange()
{
    std::vector<FactField *> wanted;
    bool isAnyHidden = false;
    for (const Fact &fact : m_facts) {
        const bool isUsed = fact.field->isAncestorOf(focusWidget()) && fact.field->isVisible();
        const bool isShown = fact.isAlwaysShown || fact.hasValue || m_more->isChecked() || isUsed;
        isAnyHidden = isAnyHidden || !(fact.isAlwaysShown || fact.hasValue);
        if (isShown)
            wanted.push_back(fact.field);
        fact.field->setVisible(isShown);
    }
    m_more->setVisible(isAnyHidden);
    m_more->setText(m_more->isChecked() ? tr("Fewer facts") : tr("More facts"));
    if (wanted == m_arranged)
        return;
    m_arranged = wanted;
    for (const Fact &fact : m_facts)
        m_grid->removeWidget(fact.field);
    const QWidget *before = nullptr;
    for (size_t at = 0; at < wanted.size(); ++at) {
        m_grid->addWidget(wanted[at], int(at / 2), int(at % 2), Qt::AlignTop);
        if (before)
            setTabOrder(const_cast<QWidget *>(before), wanted[at]);
        before = wanted[at];
    }
}

Result<void> FactsSection::save(const QString &key, const QString &text)
{
    const Result<Changes> done = editApplication(m_hunt, m_application, key, text);
    return done ? Result<void>() : tl::unexpected(done.error());
}

void FactsSection::saveChoice(const QString &key, const QString &value)
{
    if (const Result<void> done = save(key, value); !done)
        Q_EMIT failed(done.error());
}
