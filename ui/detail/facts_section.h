// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/application_detail.h"
#include "ui/detail/fact_field.h"
#include "ui/shell/clock.h"

#include <QWidget>
#include <functional>

class Button;
class InlineCombo;
class PayField;
class QGridLayout;

/// The key facts of a posting, each edited where it stands. Those without a value wait behind "More facts".
class FactsSection final : public QWidget
{
    Q_OBJECT

public:
    FactsSection(Hunt &hunt, const Clock &clock, QWidget *parent);

    void setContent(const ApplicationDetail &detail);
    /// Saves what is typed and not saved yet.
    void finish();

Q_SIGNALS:
    void failed(const Error &error);

private:
    /// One fact: its field, how it takes its value, and whether it is there without one.
    struct Fact {
        QString key {};
        FactField *field = nullptr;
        std::function<bool(const ApplicationDetail &)> take {};
        bool isAlwaysShown = false;
        bool hasValue = false;
    };

    void addText(const char *key, const QString &name, QString Posting::*member, bool isAlwaysShown);
    void addDay(const char *key, const QString &name, std::optional<QDate> Posting::*member,
                bool isAlwaysShown);
    void addYears();
    void addTrack();
    InlineCombo *addCombo(const char *key, const QString &name, bool isAlwaysShown);
    template <class Enum>
    void addChoice(const char *key, const QString &name, std::optional<Enum> Posting::*member,
                   bool isAlwaysShown);
    void addPay();
    void addApplied();
    void addStar();
    FactEdit *addEdit(const char *key, const QString &name, std::function<QString(const QString &)> toStore,
                      bool isAlwaysShown);
    void add(Fact fact);
    void arrange();
    Result<void> save(const QString &key, const QString &text);
    void saveChoice(const QString &key, const QString &value);

    Hunt &m_hunt;
    const Clock &m_clock;
    ApplicationId m_application;
    std::vector<Fact> m_facts;
    std::vector<FactField *> m_arranged;
    QGridLayout *m_grid;
    Button *m_more;
};
