// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet holds that was not saved: its name, and how it is kept over a restart.
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/field_values.h"
#include "ui/capture/fields_pane.h"
#include "ui/capture/source_pane.h"
#include "ui/capture/stage_row.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;
using capture::Part;

bool AddPostingDialog::isUnsaved() const
{
    return !m_source->isEmpty() || m_form.hasCorrections();
}

QString AddPostingDialog::subject() const
{
    constexpr qsizetype longest = 60;
    for (const Part part : {Part::Role, Part::Company}) {
        if (const QString text = m_form.field(part).text.simplified(); !text.isEmpty())
            return text.left(longest);
    }
    return m_source->text()->toPlainText().left(4 * longest).simplified().left(longest);
}

QJsonObject AddPostingDialog::leftover() const
{
    QJsonObject fields;
    for (const auto &[part, text] : m_form.corrections().asKeyValueRange())
        fields[capture::factKeys(part).constFirst()] = text;
    return {{u"text"_s, m_source->text()->toPlainText()},
            {u"url"_s, m_source->source().url},
            {u"stage"_s, m_fields->stage()->stage()},
            {u"fields"_s, fields}};
}

void AddPostingDialog::restore(const QJsonObject &leftover)
{
    const QString text = leftover[u"text"_s].toString();
    setStage(leftover[u"stage"_s].toString());
    if (!text.isEmpty())
        setSource(reading::Source {text.toUtf8(), reading::Kind::Text, leftover[u"url"_s].toString(), {}});
    const QJsonObject fields = leftover[u"fields"_s].toObject();
    for (const Part part : capture::allParts()) {
        const auto field = fields.constFind(capture::factKeys(part).constFirst());
        if (field != fields.constEnd())
            m_form.setText(part, field->toString());
    }
    m_left->setVisible(isUnsaved());
    refresh();
}
