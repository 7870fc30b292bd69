// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/fact_field.h"

#include "ui/detail/plain_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FactField::FactField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(plainLabel(name, TextSize::Hint, Token::Text3, this))
    , m_sentence(plainLabel({}, TextSize::Hint, Token::AmberText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_label->setContentsMargins(factInset, 0, factInset, 0);
    m_sentence->setContentsMargins(factInset, 2, factInset, 0);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    column->addWidget(m_label);
    column->addWidget(m_sentence);
    column->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FactField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_label->setBuddy(editor);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, editor);
    setFocusProxy(editor);
    if (auto *edit = qobject_cast<FactEdit *>(editor))
        connect(edit, &FactEdit::refused, this, &FactField::showSentence);
}

void FactField::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (m_editor)
        m_editor->setAccessibleDescription(sentence);
}

QString fact_text::dayToEdit(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString fact_text::dayToStore(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    const QLocale locale;
    if (text.compare(QCoreApplication::translate("FactField", "today"), Qt::CaseInsensitive) == 0)
        return today.toString(Qt::ISODate);
    if (text.compare(QCoreApplication::translate("FactField", "tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1).toString(Qt::ISODate);
    if (QDate::fromString(text, Qt::ISODate).isValid())
        return text;
    const QStringList forms {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s,
                             locale.dateFormat(QLocale::ShortFormat)};
    for (const QString &form : forms) {
        QDate day = locale.toDate(text, form);
        // A year of two digits is one of this century.
        if (day.isValid() && day.year() < 2000 && !form.contains("yyyy"_L1))
            day = day.addYears(100);
        if (day.isValid())
            return day.toString(Qt::ISODate);
    }
    for (const QString &form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        const QDate day = locale.toDate(text + u' ' + QString::number(today.year()), form);
        if (day.isValid())
            return day.toString(Qt::ISODate);
    }
    return text;
}

QString fact_text::numberToStore(const QString &typed)
{
    const QString text = typed.simplified();
    bool isPlain = false;
    text.toDouble(&isPlain);
    if (isPlain || text.isEmpty())
        return text;
    bool isLocal = false;
    const double number = QLocale().toDouble(text, &isLocal);
    return isLocal ? QString::number(number, 'g', QLocale::FloatingPointShortest) : text;
}
