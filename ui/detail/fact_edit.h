// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <functional>

/// How far the frame of a field in place reaches out of its text: fields are laid out that much wider.
inline constexpr int factInset = 6;

/// A value that is edited where it stands: plain text at rest, a field under the mouse and the keys. Saves as
/// one types, or when one is done; Escape takes the typing back. A value that is refused stays in the field.
class FactEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// When the text is saved: with each letter, or on Enter and on leaving.
    enum class Saves { Typing, Finishing };
    using Save = std::function<Result<void>(const QString &text)>;

    FactEdit(const QString &name, Saves saves, Save save, QWidget *parent);

    /// `shown` is the value in words, `stored` what is edited. Typing under way is not disturbed by its own
    /// saving, and a text that was refused stays.
    void setValue(const QString &shown, const QString &stored);
    void setReadOnlyReason(const QString &reason);
    void setTextSize(TextSize size, Token color = Token::Text);
    /// Where its words stand between the upper and the lower edge; in the middle at first.
    void setUpright(Qt::Alignment upright);
    /// Saves what is typed and not saved yet.
    void finish();

Q_SIGNALS:
    /// The sentence to show below; empty when all is well again.
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    enum class Report { Now, WhenWell };
    bool isClipped() const;
    bool leavesToHunt(const QKeyEvent *event) const;
    void save(Report report);
    void showText(const QString &text);
    void dress();
    void align();
    bool isEditing() const { return hasFocus() && !isReadOnly(); }

    Saves m_saves;
    Save m_save;
    QString m_shown;
    QString m_stored;
    /// The value when the focus came, for Escape.
    QString m_before;
    TextSize m_size = TextSize::Body;
    Token m_color = Token::Text;
    bool m_isSaving = false;
    bool m_isRefused = false;
    bool m_isDirty = false;
    bool m_isLocked = false;
};
