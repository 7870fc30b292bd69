// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

/// Fusion, redrawn from the tokens: what every widget of the program looks like. Carries the theme, so that
/// Theme::of(widget) finds it, and puts the focus ring around whatever has the keyboard.
/// A window's dynamic property: the letters that Alt reaches are underlined.
inline constexpr auto showsLetters = "showsLetters";

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    /// What is on the screen is repainted with the application's palette, which the caller sets.
    void setTheme(const Theme &theme) { m_theme = theme; }
    QPalette standardPalette() const override { return m_theme.palette(); }

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isComboPopUp(const QWidget *widget);
    QRect comboBoxRect(const QStyleOptionComplex &option, SubControl part) const;
    QRect spinBoxRect(const QStyleOptionSpinBox &spin, SubControl part) const;
    QRect scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;
    void drawFieldFrame(const QStyleOption *option, QPainter *painter) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawPopUpFrame(const QStyleOption *option, QPainter *painter, qreal radius) const;
    void drawButtonBevel(const QStyleOptionButton &button, QPainter *painter) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter) const;
    void drawMenuWords(const QStyleOptionMenuItem &item, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComboBox &combo, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &slider, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void moveFocusRing(QWidget *widget);

    Theme m_theme;
    QPointer<QFocusFrame> m_focusRing;
};
