// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skill_chip.h"

#include "ui/models/labels.h"
#include "ui/widgets/paint.h"

namespace {
constexpr int padding = 9;
constexpr int glyph = 12;
constexpr int gap = 7;
} // namespace

QString stateWords(std::optional<GapState> state)
{
    if (!state)
        return {};
    switch (*state) {
    case GapState::Gap:
        return SkillChip::tr("gap");
    case GapState::Learning:
        return SkillChip::tr("learning");
    case GapState::Ready:
        return SkillChip::tr("ready");
    case GapState::Have:
        return SkillChip::tr("have");
    case GapState::NotForMe:
        return SkillChip::tr("not for me");
    }
    Q_UNREACHABLE();
}

SkillChip::SkillChip(const SkillFace &face, QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFace(face);
}

void SkillChip::setFace(const SkillFace &face)
{
    m_face = face;
    QStringList parts {face.name, labels::of(face.priority), stateWords(face.state)};
    parts.removeAll(QString());
    setAccessibleName(parts.join(tr(", ")));
    updateGeometry();
    update();
}

QFont SkillChip::nameFont() const
{
    return textFont(TextSize::Hint, m_face.priority == Priority::Required ? QFont::DemiBold : QFont::Normal);
}

QSize SkillChip::sizeHint() const
{
    return {2 * padding + glyph + gap + lineWidth(m_face.name, nameFont()) + 1,
            std::max(26, QFontMetrics(nameFont()).height() + 9)};
}

void SkillChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF whole(rect());
    const bool isLively = isEnabled() && (underMouse() || isDown() || isChecked());
    paintBox(&painter, whole,
             {8, theme.color(isChecked() ? Token::AccentTint : Token::Card),
              theme.color(isLively ? Token::LineStrong : Token::Line)});
    const QRectF mark(padding, (height() - glyph) / 2.0, glyph, glyph);
    paintSkill(&painter, mirrored(mark, whole, layoutDirection()), m_face.state, theme);
    const QRectF line = whole.adjusted(padding + glyph + gap, 0, -padding, 0);
    paintLine(&painter, mirrored(line, whole, layoutDirection()), m_face.name, nameFont(),
              theme.color(isEnabled() ? Token::Text : Token::TextOff));
}
