// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/people_list.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int badge = 32;
constexpr int gap = 10;
constexpr int longestName = 200;

class PersonCell final : public QWidget
{
public:
    PersonCell(const Contact &person, QWidget *parent) : QWidget(parent), m_person(person)
    {
        m_person.name.truncate(longestName);
        m_person.role.truncate(longestName);
        QStringList lines {m_person.name, m_person.role, person.email.left(longestName),
                           person.phone.left(longestName)};
        lines.removeAll(QString());
        setAccessibleName(lines.join(u", "_s));
        setToolTip(lines.join(u"\n"_s).toHtmlEscaped());
        const int lineHeights =
            QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Hint)).height();
        setFixedHeight(std::max(badge, lineHeights + 2));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        const auto place = [&](const QRectF &box) { return mirrored(box, rect(), layoutDirection()); };
        paintPersonBadge(&painter, place({0, (height() - badge) / 2.0, badge, badge}), m_person.name, theme);
        const qreal start = badge + gap;
        const qreal nameHeight = m_person.role.isEmpty() ? height() : height() * 0.53;
        paintLine(&painter, place({start, 0, width() - start, nameHeight}), m_person.name,
                  textFont(TextSize::Body, QFont::Medium), theme.color(Token::Text));
        paintLine(&painter, place({start, nameHeight, width() - start, height() - nameHeight}), m_person.role,
                  textFont(TextSize::Hint), theme.color(Token::Text3));
    }

private:
    Contact m_person;
};
} // namespace

PeopleList::PeopleList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PeopleList::setPeople(const std::vector<Contact> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t at = 0; at < people.size(); ++at)
        grid->addWidget(new PersonCell(people[at], this), int(at / 2), int(at % 2));
}
