// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/outlined_style.h"

#include "widgets/look/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kRounding = 2;
constexpr qreal kLine = 1;
/// Smoothing takes a third of a thin circle's colour away.
constexpr qreal kCircleLine = 1.5;
/// At least 3:1 on the dark window and on its fields.
constexpr QRgb kDarkOutline = 0xFF6B737D;

/// An outline says something only on a dark window, and the focus has its own.
bool wantsOutline(const QStyleOption& option)
{
    return isDark(option.palette) && !option.state.testFlag(QStyle::State_HasFocus);
}

void strokeOutline(const QStyleOption& option, QPainter& painter, qreal rounding,
                   qreal width = kLine)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? QColor(kDarkOutline) : themeColours(true).line, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), rounding,
                            rounding);
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!wantsOutline(*option))
        return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        strokeOutline(*option, *painter, kRounding);
        break;
    case PE_Frame:
        strokeOutline(*option, *painter, 0);
        break;
    case PE_IndicatorRadioButton:
        strokeOutline(*option, *painter, option->rect.width() / 2.0, kCircleLine);
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_SpinBox || control == CC_ComboBox) && wantsOutline(*option))
        strokeOutline(*option, *painter, kRounding);
}

} // namespace touyan::widgets
