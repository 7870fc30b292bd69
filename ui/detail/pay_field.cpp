// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/pay_field.h"

#include "core/model/pay.h"
#include "ui/detail/choices.h"
#include "ui/models/words.h"
#include "ui/widgets/inline_edit.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
/// The closed form of the field.
class PayWords final : public QAbstractButton
{
public:
    explicit PayWords(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {80, std::max(24, QFontMetrics(textFont(TextSize::Body)).height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        const bool isHot = underMouse() && isCheckable();
        if (hasFocus())
            paintBox(&painter, rect(), {6, theme.color(Token::Card), theme.color(Token::Focus), 2});
        else if (isHot)
            paintBox(&painter, rect(), {6, {}, theme.color(Token::LineStrong)});
        const QString shown = !text().isEmpty() ? text() : isCheckable() ? FactEdit::tr("Add") : u"–"_s;
        paintLine(&painter, QRectF(rect()).adjusted(factInset, 0, -factInset, 0), shown,
                  textFont(TextSize::Body), theme.color(text().isEmpty() ? Token::Text3 : Token::Text));
    }
};

QString figure(const std::optional<Amount> &amount)
{
    return amount ? QLocale().toString(amount->major(), 'f', QLocale::FloatingPointShortest) : QString();
}

QString inWords(const Posting &posting)
{
    if (!posting.payMin && !posting.payMax)
        return posting.payText;
    return words::payLong(
        {posting.payMin, posting.payMax, posting.payCurrency, posting.payPeriod.value_or(PayPeriod::Year)});
}
} // namespace

PayField::PayField(Save save, QWidget *parent)
    : FactField(tr("Pay"), parent)
    , m_save(std::move(save))
    , m_words(new PayWords(this))
    , m_parts(new QWidget(this))
    , m_from(part("payMin", tr("Pay from"), m_parts))
    , m_to(part("payMax", tr("Pay to"), m_parts))
    , m_currency(part("payCurrency", tr("Currency"), m_parts))
    , m_period(new InlineCombo(tr("Pay period"), m_parts))
{
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    m_currency->setPlaceholderText(tr("EUR"));
    m_currency->setMaxLength(3);
    choices::fill<PayPeriod>(m_period);
    m_period->setObjectName(u"payPeriod"_s);
    auto *grid = new QGridLayout(m_parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    grid->addWidget(m_from, 0, 0);
    grid->addWidget(m_to, 0, 1);
    grid->addWidget(m_currency, 1, 0);
    grid->addWidget(m_period, 1, 1);
    setTabOrder(m_from, m_to);
    setTabOrder(m_to, m_currency);
    setTabOrder(m_currency, m_period);
    m_words->setCheckable(true);
    m_words->setObjectName(u"pay"_s);
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_parts);
    setEditor(both);
    setFocusProxy(m_words);
    m_parts->hide();
    connect(m_words, &QAbstractButton::clicked, this, [this] {
        if (!m_isLocked)
            turnTo(Part::Parts);
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        if (const Result<void> done = m_save(u"payPeriod"_s, m_period->currentData().toString()); !done)
            Q_EMIT failed(done.error());
    });
    m_period->installEventFilter(this);
}

FactEdit *PayField::part(const char *key, const QString &name, QWidget *parent)
{
    const QString jsonName = QString::fromLatin1(key);
    const bool isNumber = jsonName != u"payCurrency"_s;
    auto *edit = new FactEdit(
        name, FactEdit::Saves::Typing,
        [this, jsonName, isNumber](const QString &text) {
            return m_save(jsonName, isNumber ? fact_text::numberToStore(text) : text.toUpper());
        },
        parent);
    edit->setObjectName(jsonName);
    connect(edit, &FactEdit::refused, this, &FactField::showSentence);
    edit->installEventFilter(this);
    return edit;
}

void PayField::setPosting(const Posting &posting)
{
    m_words->setText(inWords(posting));
    m_words->setAccessibleName(
        tr("Pay: %1").arg(m_words->text().isEmpty() ? tr("Not stated") : m_words->text()));
    const auto give = [](FactEdit *edit, const QString &value) { edit->setValue(value, value); };
    give(m_from, figure(posting.payMin));
    give(m_to, figure(posting.payMax));
    give(m_currency, posting.payCurrency);
    choices::select(m_period, posting.payPeriod);
}

void PayField::setReadOnlyReason(const QString &reason)
{
    m_isLocked = !reason.isEmpty();
    m_words->setCheckable(!m_isLocked);
    m_words->setToolTip(reason.toHtmlEscaped());
}

void PayField::turnTo(Part part)
{
    m_words->setChecked(false);
    m_parts->setVisible(part == Part::Parts);
    m_words->setVisible(part == Part::Words);
    setFocusProxy(part == Part::Parts ? static_cast<QWidget *>(m_from) : m_words);
    if (part == Part::Parts)
        m_from->setFocus(Qt::TabFocusReason);
}

/// Closes once the focus has settled outside; a refused value keeps it open.
void PayField::turnBackWhenLeft()
{
    QTimer::singleShot(0, this, [this] {
        const QWidget *focused = QApplication::focusWidget();
        const bool isLeft = !focused || !m_parts->isAncestorOf(focused);
        const bool isMenuOpen = QApplication::activePopupWidget();
        if (isLeft && !isMenuOpen && m_from->accessibleDescription().isEmpty())
            turnTo(Part::Words);
    });
}

bool PayField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        turnBackWhenLeft();
    return FactField::eventFilter(watched, event);
}
