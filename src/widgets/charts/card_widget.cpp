// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/card_widget.h"

#include "widgets/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kPaddingX = 14;
constexpr int kPaddingY = 10;

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

CardWidget::CardWidget(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardWidget::setContent(const CardContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(
        tr("%1：%2%3", "title, value, unit").arg(content.title, content.value, content.unit));
    setAccessibleDescription(QStringList{content.delta, content.note}.join(u' ').trimmed());
    updateGeometry();
    update();
}

QSize CardWidget::sizeHint() const
{
    const QFontMetrics title(scaled(font(), 0.95, false));
    const QFontMetrics value(scaled(font(), 2.1, true));
    const int width = std::max({title.horizontalAdvance(m_content.title),
                                value.horizontalAdvance(m_content.value) +
                                    title.horizontalAdvance(m_content.unit + m_content.delta) + 16,
                                title.horizontalAdvance(m_content.note), 120});
    return {width + 2 * kPaddingX, 2 * title.height() + value.height() + 2 * kPaddingY + 2};
}

QSize CardWidget::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CardWidget::paintEvent(QPaintEvent*)
{
    const bool dark = isDark(palette());
    const ThemeColours& colours = themeColours(dark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = colours.surface;
    if (isDown())
        ground = colours.selection;
    else if (underMouse())
        ground = palette().color(QPalette::AlternateBase);
    painter.setBrush(ground);
    painter.setPen(QPen(underMouse() ? colours.subtleText : colours.line, 1));
    painter.drawRoundedRect(frame, 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5);
    }

    const QFont small = scaled(font(), 0.95, false);
    const QFont large = scaled(font(), 2.1, true);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics largeMetrics(large);
    const QRect area = rect().adjusted(kPaddingX, kPaddingY, -kPaddingX, -kPaddingY);
    const auto line = [&](QRect place, const QString& text, const QColor& colour) {
        painter.setFont(small);
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         smallMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    line(QRect(area.left(), area.top(), area.width(), smallMetrics.height()), m_content.title,
         colours.subtleText);
    const int base = area.top() + smallMetrics.height() + largeMetrics.ascent();
    painter.setFont(large);
    painter.setPen(m_content.warning ? colours.negative : palette().color(QPalette::WindowText));
    painter.drawText(area.left(), base, m_content.value);
    int x = area.left() + largeMetrics.horizontalAdvance(m_content.value) + 4;
    const auto beside = [&](const QString& text, const QColor& colour) {
        if (text.isEmpty() || x >= area.right())
            return;
        const int top = base - smallMetrics.ascent();
        line(QRect(x, top, area.right() - x, smallMetrics.height()), text, colour);
        x += smallMetrics.horizontalAdvance(text) + 8;
    };
    beside(m_content.unit, colours.subtleText);
    QColor change = colours.subtleText;
    if (m_content.change == CardContent::Change::Better)
        change = colours.positive;
    else if (m_content.change == CardContent::Change::Worse)
        change = colours.negative;
    x += 4;
    beside(m_content.delta, change);
    line(QRect(area.left(), area.bottom() - smallMetrics.height() + 1, area.width(),
               smallMetrics.height()),
         m_content.note, colours.subtleText);
}

void CardWidget::keyPressEvent(QKeyEvent* event)
{
    // Space is QAbstractButton's own; Enter is what the rest of the window uses.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardWidget::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardWidget::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace touyan::widgets
