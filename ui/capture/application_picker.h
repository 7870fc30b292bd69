// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace capture {
/// Finds one application of the hunt by the words of its role and company.
class ApplicationPicker final : public QWidget
{
    Q_OBJECT

public:
    ApplicationPicker(const Hunt &hunt, QDate today, QWidget *parent = nullptr);

    /// What is chosen in the list; nothing while nothing is.
    std::optional<ApplicationId> application() const;
    QLineEdit *words() const { return m_words; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        ApplicationId id {};
        QString name {};
        QString where {};
        /// What is searched.
        QString folded {};
    };
    void refill();

    std::vector<Entry> m_entries;
    QLineEdit *m_words;
    QListWidget *m_list;
};
} // namespace capture
