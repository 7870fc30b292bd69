// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/fit_page.h"

#include "core/ledger/words.h"
#include "ui/detail/plain_label.h"
#include "ui/models/labels.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/skill_chip.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 20;
constexpr int glyph = 14;
constexpr int textStart = margin + glyph + 10;

QString namesOf(const QStringList &keys, const ledger::Market &market)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(market.nameOf(key));
    return names.join(FitPage::tr(" or "));
}

/// "counts 1.25, covered 90%".
QString figuresOf(const FitModel::Row &row)
{
    return FitPage::tr("counts %1, covered %2%")
        .arg(QLocale().toString(row.weight, 'g', 3))
        .arg(qRound(row.cover * 100));
}
} // namespace

void FitModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.names;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts {row.names, labels::of(row.priority), stateWords(row.state), row.reason,
                       figuresOf(row)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QSize FitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(46, QFontMetrics(option.font).height() * 2 + 12)};
}

void FitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FitModel::Row &face = static_cast<const FitModel *>(index.model())->row(index.row());
    const Theme &theme = Theme::of(option.widget);
    const PainterGuard guard(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRectF row(option.rect);
    const auto at = [&](qreal x, qreal y, qreal w, qreal h) {
        return mirrored({row.left() + x, row.top() + y, w, h}, row, option.direction);
    };
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.color(Token::Hover));
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(Token::Line));
    const qreal line = QFontMetrics(option.font).height();
    const qreal top = (row.height() - 2 * line) / 2;
    paintSkill(painter, at(margin, (row.height() - glyph) / 2, glyph, glyph), face.state, theme);
    const QFont hint = textFont(TextSize::Hint);
    const QString priority = labels::of(face.priority);
    const qreal end = lineWidth(priority, hint) + 1;
    const bool isRequired = face.priority == Priority::Required;
    paintLine(painter, at(textStart, top - 1, row.width() - textStart - margin - end - 8, line), face.names,
              textFont(TextSize::Body, isRequired ? QFont::DemiBold : QFont::Normal),
              theme.color(Token::Text));
    paintLine(painter, at(row.width() - margin - end, top - 1, end, line), priority, hint,
              theme.color(Token::Text3), Qt::AlignTrailing);
    const QString figures = figuresOf(face);
    const qreal figuresWidth = lineWidth(figures, hint) + 1;
    paintLine(painter, at(textStart, top + line, row.width() - textStart - margin - figuresWidth - 8, line),
              face.reason, hint, theme.color(Token::Text2));
    paintLine(painter, at(row.width() - margin - figuresWidth, top + line, figuresWidth, line), figures, hint,
              theme.color(Token::Text3), Qt::AlignTrailing);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintBox(painter, row.adjusted(4, 2, -4, -3), {6, {}, theme.color(Token::Focus), 2});
}

FitPage::FitPage(QWidget *parent)
    : QWidget(parent)
    , m_required(plainLabel({}, TextSize::Panel, Token::Text, this))
    , m_band(plainLabel({}, TextSize::Body, Token::Text2, this))
    , m_gaps(new WrappedText(this))
    , m_blockers(new WrappedText(this, TextSize::Body, Token::Text2))
    , m_heading(plainLabel(tr("Why: each requirement, the heaviest missing first"), TextSize::Hint,
                           Token::Text3, this))
    , m_model(new FitModel(this))
    , m_list(new RowList(tr("Reasons"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(6);
    for (QWidget *line :
         {static_cast<QWidget *>(m_required), static_cast<QWidget *>(m_band), static_cast<QWidget *>(m_gaps),
          static_cast<QWidget *>(m_blockers), static_cast<QWidget *>(m_heading)}) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(margin, 0, margin, 0);
        inset->addWidget(line, 1);
        column->addLayout(inset);
    }
    m_required->setWordWrap(true);
    column->addSpacing(4);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT skillRequested(m_model->row(index.row()).skill); });
}

void FitPage::setContent(const ledger::Book &book, PostingId posting)
{
    const ledger::Fit fit = book.fit(posting).value_or(ledger::Fit {});
    std::vector<FitModel::Row> rows;
    for (const ledger::FitTerm &term : fit.terms)
        rows.push_back({term.best, namesOf(term.skills, book.market()),
                        ledger::words::ofReason(term, book.market(), book.standing()), term.priority,
                        term.state, term.weight, term.cover});
    m_model->setRows(std::move(rows));
    say(fit, book);
}

void FitPage::say(const ledger::Fit &fit, const ledger::Book &book)
{
    const bool isMeasured = fit.known == ledger::Fit::Known::Measured;
    const Coverage &coverage = fit.coverage;
    if (fit.known == ledger::Fit::Known::NothingRecognised)
        m_required->setText(tr("No skill was recognised here. That says nothing of you."));
    else if (fit.known == ledger::Fit::Known::NoProfile)
        m_required->setText(tr("%n skill(s) asked for", nullptr, coverage.asked()));
    else if (fit.namesNoMustHaves())
        m_required->setText(
            tr("No must-haves named; %1 of %2 skills").arg(coverage.have()).arg(coverage.asked()));
    else
        m_required->setText(
            tr("%1 of %2 required skills").arg(coverage.requiredHave()).arg(coverage.required()));
    m_band->setText(
        isMeasured ? tr("%1, by weight %2%").arg(ledger::words::ofBand(fit.band)).arg(qRound(fit.value * 100))
                   : tr("Say what you know, and the fit stands here."));
    QStringList gaps;
    for (const ledger::FitTerm &term : fit.hardGaps())
        gaps.append(namesOf(term.skills, book.market()));
    m_gaps->setVisible(isMeasured);
    m_gaps->setText(gaps.isEmpty() ? tr("No hard gaps") : tr("Hard gaps: %1").arg(gaps.join(tr(", "))));
    QStringList blockers;
    for (const ledger::Blocker &blocker : fit.blockers)
        blockers.append(ledger::words::ofBlocker(blocker));
    m_blockers->setVisible(!blockers.isEmpty());
    m_blockers->setText(tr("Apart from skills: %1").arg(blockers.join(u"; "_s)));
    m_heading->setVisible(m_model->rowCount() > 0);
    m_list->setVisible(m_model->rowCount() > 0);
}
