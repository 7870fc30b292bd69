// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/fields_pane.h"

#include "ui/capture/field_box.h"
#include "ui/capture/field_row.h"
#include "ui/capture/field_values.h"
#include "ui/capture/skill_picker.h"
#include "ui/capture/stage_row.h"
#include "ui/capture/words.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int narrow = 400; // below this one column
constexpr int columnGap = 10;
constexpr int rowGap = 8;

/// Those that fold away, in pairs.
constexpr std::array more {Part::Agency, Part::Employment, Part::Hours,  Part::Level, Part::Years,
                           Part::Degree, Part::Languages,  Part::Posted, Part::JobId, Part::Visa};
/// As long as they may be, on a line of their own.
constexpr std::array wide {Part::Benefits, Part::Link};

bool isMore(Part part)
{
    return std::ranges::find(wide, part) != wide.end() || std::ranges::find(more, part) != more.end();
}
} // namespace

FieldsPane::FieldsPane(QDate today, std::map<QString, QString> skillNames, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_skills(nullptr)
    , m_stage(nullptr)
    , m_more(nullptr)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(rowGap);
    for (const Part part :
         {Part::Role, Part::Company, Part::Place, Part::Pay, Part::Closes, Part::Contact, Part::Track})
        addRow(part, today);
    m_skills = new SkillPicker(std::move(skillNames), this);
    m_stage = new StageRow(today, this);
    addRow(Part::Source, today);
    m_more = new Button(Button::Kind::Text, tr("More"), this);
    m_more->setHeight(Button::Height::Small);
    m_more->setOpensMenu(true);
    m_more->setAutoDefault(false);
    m_more->setToolTip(tr("Agency, employment, level, degree, languages, link and more"));
    for (const Part part : more)
        addRow(part, today);
    for (const Part part : wide)
        addRow(part, today);
    connect(m_more, &QAbstractButton::clicked, this, [this] { setMoreShown(!m_isMoreShown); });
    connect(m_skills, &SkillPicker::rejected, this, &FieldsPane::skillRejected);
    connect(m_skills, &SkillPicker::added, this, &FieldsPane::skillAdded);
    connect(m_skills, &SkillPicker::weighed, this, &FieldsPane::skillWeighed);
    arrange();
}

void FieldsPane::addRow(Part part, QDate today)
{
    auto *row = new FieldRow(part, today, this);
    m_rows[part] = row;
    connect(row, &FieldRow::edited, this, [this, part](const QString &text) { Q_EMIT edited(part, text); });
    connect(row, &FieldRow::confirmed, this, [this, part] {
        Q_EMIT confirmed(part);
        focusNextUnsure();
    });
    connect(row, &FieldRow::pointedAt, this, [this, part](bool isPointed) {
        Q_EMIT pointedAt(isPointed ? std::optional(part) : std::nullopt);
    });
}

void FieldsPane::arrange()
{
    const int columns = m_isNarrow ? 1 : 2;
    int at = 0;
    const auto put = [&](QWidget *widget) {
        m_grid->addWidget(widget, at / columns, at % columns);
        ++at;
    };
    const auto putWide = [&](QWidget *widget, Qt::Alignment alignment = {}) {
        at = (at + columns - 1) / columns * columns;
        m_grid->addWidget(widget, at / columns, 0, 1, columns, alignment);
        at += columns;
    };
    putWide(m_rows[Part::Role]);
    for (const Part part : {Part::Company, Part::Place, Part::Pay, Part::Closes, Part::Contact, Part::Track})
        put(m_rows[part]);
    putWide(m_skills);
    put(m_stage);
    put(m_rows[Part::Source]);
    putWide(m_more, Qt::AlignLeading);
    for (const Part part : more)
        put(m_rows[part]);
    for (const Part part : wide)
        putWide(m_rows[part]);
    setMoreShown(m_isMoreShown);
    // What room is left stays below.
    m_grid->setRowStretch(m_lastRow, 0);
    m_lastRow = (at + columns - 1) / columns;
    m_grid->setRowStretch(m_lastRow, 1);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setHorizontalSpacing(m_isNarrow ? 0 : columnGap);
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        arrange();
}

void FieldsPane::setMoreShown(bool isShown)
{
    m_isMoreShown = isShown;
    refreshMore();
    for (const auto &[part, row] : m_rows) {
        if (isMore(part))
            row->setVisible(isShown);
    }
}

/// What is folded away and wants a look is told here.
void FieldsPane::refreshMore()
{
    const auto unsure = std::ranges::count_if(
        m_rows, [](const auto &entry) { return isMore(entry.first) && entry.second->isUnsure(); });
    if (m_isMoreShown)
        m_more->setText(tr("Fewer"));
    else
        m_more->setText(unsure == 0 ? tr("More") : tr("More, %n to check", nullptr, int(unsure)));
    m_more->setOpensMenu(!m_isMoreShown);
}

void FieldsPane::setChoices(const FormChoices &choices)
{
    m_standing = choices.standing;
    m_stage->setStages(choices.stages);
    m_rows[Part::Source]->setSuggestions(choices.sources);
}

void FieldsPane::show(const PostingForm &form)
{
    for (const auto &[part, row] : m_rows)
        row->setState(form.field(part));
    refreshMore();
    QStringList places;
    const QString location = placeFrom(form.field(Part::Place).text).location;
    for (const auto &entry : keysOf<WorkMode>)
        places.append(words::placeLong(location, entry.value));
    m_rows[Part::Place]->setSuggestions(places);
    m_skills->show(form.chips(), m_standing);
}

void FieldsPane::light(std::optional<Part> part)
{
    for (const auto &[each, row] : m_rows)
        row->setLit(each == part);
}

void FieldsPane::focusOn(Part part)
{
    if (isMore(part))
        setMoreShown(true);
    QWidget *input = m_rows[part]->input();
    input->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->selectAll();
}

bool FieldsPane::focusNextUnsure()
{
    const std::vector<Part> &parts = allParts();
    const auto hasFocus = [&](Part part) { return m_rows[part]->input()->hasFocus(); };
    const auto now = std::ranges::find_if(parts, hasFocus);
    const size_t start = now == parts.end() ? parts.size() - 1 : size_t(now - parts.begin());
    for (size_t i = 1; i <= parts.size(); ++i) {
        const Part part = parts[(start + i) % parts.size()];
        if (m_rows[part]->isUnsure()) {
            focusOn(part);
            return true;
        }
    }
    return false;
}
} // namespace capture
