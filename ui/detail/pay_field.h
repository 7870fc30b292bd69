// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/posting.h"
#include "ui/detail/fact_field.h"

class InlineCombo;
class QAbstractButton;

/// Pay as one line of words that opens into its parts: from, to, currency and what it is for.
class PayField final : public FactField
{
    Q_OBJECT

public:
    using Save = std::function<Result<void>(const QString &key, const QString &text)>;
    PayField(Save save, QWidget *parent);

    void setPosting(const Posting &posting);
    void setReadOnlyReason(const QString &reason);

Q_SIGNALS:
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part { Words, Parts };
    FactEdit *part(const char *key, const QString &name, QWidget *parent);
    void turnTo(Part part);
    void turnBackWhenLeft();

    Save m_save;
    QAbstractButton *m_words;
    QWidget *m_parts;
    FactEdit *m_from;
    FactEdit *m_to;
    FactEdit *m_currency;
    InlineCombo *m_period;
    bool m_isLocked = false;
};
