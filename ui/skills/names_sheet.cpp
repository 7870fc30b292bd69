// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/names_sheet.h"

#include "core/hunt/own_words.h"
#include "core/skills/own_names.h"
#include "ui/detail/plain_label.h"
#include "ui/skills/entry_section.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 60;
constexpr qsizetype mostKnown = 12;

/// The aliases of one word, in the order they were said.
std::vector<UserAlias> aliasesOf(const OwnWords &own, AliasWord word)
{
    std::vector<UserAlias> aliases;
    std::ranges::copy_if(own.aliases, std::back_inserter(aliases),
                         [word](const UserAlias &alias) { return alias.word == word; });
    return aliases;
}
} // namespace

NamesSheet::NamesSheet(Hunt &hunt, const SkillBooks &books, const QString &skill, QWidget *window)
    : Sheet(window)
    , m_hunt(hunt)
    , m_books(books)
    , m_skill(skill)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(skill.isEmpty() ? tr("Names and own skills") : tr("Other names of %1").arg(nameOf(skill)));
    setLargest({520, 520});
    auto *outer = new QVBoxLayout(card());
    outer->setContentsMargins(24, 20, 24, 18);
    outer->setSpacing(10);
    outer->addWidget(plainLabel(windowTitle(), TextSize::Panel, Token::Text, card()));
    m_known = plainLabel({}, TextSize::Hint, Token::Text2, card());
    m_known->setWordWrap(true);
    outer->addWidget(m_known);
    addLine(outer);
    m_problem = plainLabel({}, TextSize::Hint, Token::Danger, card());
    m_problem->setWordWrap(true);
    outer->addWidget(m_problem);
    auto *scroll = new QScrollArea(card());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(12);
    m_names = addSection(column, tr("Names you gave"), tr("Take this name back"));
    m_never = addSection(column, tr("Never read as a skill"), tr("Read it as before"));
    m_own = addSection(column, tr("Your own skills"), tr("Take this skill away"));
    m_nothing = plainLabel(tr("Names you give, words you never want read as a skill, and skills of your own "
                              "stand here."),
                           TextSize::Body, Token::Text3, page);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addStretch();
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() asks for it
    outer->addWidget(scroll, 1);
    auto *close = new Button(Button::Kind::Plain, tr("Close"), card());
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    const auto takeBack = [this](qint64 id) { say(forgetAlias(m_hunt, UserAliasId {id})); };
    connect(m_names, &EntrySection::removeRequested, this, takeBack);
    connect(m_never, &EntrySection::removeRequested, this, takeBack);
    connect(m_own, &EntrySection::removeRequested, this, [this](qint64 id) {
        say(removeOwnSkill(m_hunt, keyOf(UserSkillId {id}), QDateTime::currentDateTimeUtc()));
    });
    connect(&hunt, &Hunt::changed, this, &NamesSheet::fill);
    connect(&books, &SkillBooks::changed, this, &NamesSheet::fill);
    fill();
}

void NamesSheet::open()
{
    Sheet::open();
    m_line->setFocus();
}

void NamesSheet::addLine(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_line = new QLineEdit(card());
    m_line->setAccessibleName(m_skill.isEmpty() ? tr("Name of a skill of your own")
                                                : tr("Another name of %1").arg(nameOf(m_skill)));
    m_line->setPlaceholderText(m_skill.isEmpty() ? tr("A skill of your own") : tr("Another way to write it"));
    m_line->setMinimumHeight(34);
    row->addWidget(m_line, 1);
    auto *add =
        new Button(Button::Kind::Plain, m_skill.isEmpty() ? tr("Add the skill") : tr("Add the name"), card());
    add->setAutoDefault(false);
    row->addWidget(add);
    column->addLayout(row);
    connect(add, &Button::clicked, this, &NamesSheet::add);
    connect(m_line, &QLineEdit::returnPressed, this, &NamesSheet::add);
    for (QWidget *each : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(add)})
        each->setEnabled(!m_hunt.isReadOnly());
}

EntrySection *NamesSheet::addSection(QVBoxLayout *column, const QString &title, const QString &removeText)
{
    auto *section = new EntrySection(title, {}, removeText, card());
    column->addWidget(section);
    return section;
}

QString NamesSheet::nameOf(const QString &key) const
{
    return (m_books.now() ? m_books.now()->market().nameOf(key) : key).left(longestName);
}

/// What the list of skills brings along, without what the person added.
QString NamesSheet::knownNames() const
{
    const skills::Skill *skill = skills::Lexicon::standard().find(m_skill);
    if (!skill)
        return {};
    QStringList names;
    for (const skills::Alias &alias : skill->aliases) {
        if (alias.text.compare(skill->name, Qt::CaseInsensitive) != 0 && names.size() < mostKnown)
            names.append(alias.text);
    }
    return names.join(tr(", "));
}

void NamesSheet::fill()
{
    const QString known = knownNames();
    m_known->setText(tr("Known from the start: %1").arg(known));
    m_known->setVisible(!known.isEmpty());
    const bool isLocked = m_hunt.isReadOnly();
    const OwnWords own = ownWords(m_hunt);
    std::vector<EntryFace> names;
    for (const UserAlias &alias : aliasesOf(own, AliasWord::Counts))
        names.push_back({alias.id.value,
                         u"tag"_s,
                         {},
                         {},
                         alias.alias,
                         {},
                         tr("another name of %1").arg(nameOf(alias.skill))});
    std::vector<EntryFace> never;
    for (const UserAlias &alias : aliasesOf(own, AliasWord::Never))
        never.push_back({alias.id.value,
                         u"eye-off"_s,
                         {},
                         {},
                         alias.alias,
                         {},
                         alias.skill.isEmpty() ? QString() : tr("was read as %1").arg(nameOf(alias.skill))});
    std::vector<EntryFace> skills;
    for (const UserSkill &skill : own.skills)
        skills.push_back({skill.id.value, u"user"_s, {}, {}, skill.name, {}, {}});
    m_names->setEntries(names, isLocked);
    m_never->setEntries(never, isLocked);
    m_own->setEntries(skills, isLocked);
    m_names->setVisible(!names.empty());
    m_never->setVisible(!never.empty());
    m_own->setVisible(!skills.empty());
    m_nothing->setVisible(own.isEmpty());
}

void NamesSheet::add()
{
    const QString typed = m_line->text();
    const auto done = [&]() -> Result<void> {
        const skills::Lexicon &lexicon = skills::Lexicon::standard();
        const Result<void> allowed =
            m_skill.isEmpty() ? skills::mayBeOwn(lexicon, typed) : skills::mayMean(lexicon, typed, m_skill);
        if (!allowed)
            return allowed;
        if (!m_skill.isEmpty())
            return addOwnAlias(m_hunt, m_skill, typed);
        const Result<QString> key = addOwnSkill(m_hunt, typed);
        return key ? Result<void>() : tl::unexpected(key.error());
    }();
    say(done);
    if (done)
        m_line->clear();
}

void NamesSheet::say(const Result<void> &done)
{
    m_problem->setText(done ? QString() : done.error().message);
    m_problem->setVisible(!done);
}
