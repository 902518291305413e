// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/checklist_grid_delegate.h"

#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace touyan::widgets {

namespace {

constexpr int kSignSize = 12;
constexpr int kMargin = 5;
constexpr int kCornerSize = 7;

/// A triangle in the corner, as spreadsheets mark a cell that has something more to tell.
void paintCorner(QPainter& painter, const QRect& cell, const QColor& colour)
{
    QPainterPath corner(QPointF(cell.topRight()) + QPointF(1, 0));
    corner.lineTo(QPointF(cell.topRight()) + QPointF(1 - kCornerSize, 0));
    corner.lineTo(QPointF(cell.topRight()) + QPointF(1, kCornerSize));
    corner.closeSubpath();
    painter.fillPath(corner, colour);
}

} // namespace

int ChecklistGridDelegate::widthOf(const QString& text, const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    // The grid line is part of the section.
    return QFontMetrics(bold).horizontalAdvance(text) + kSignSize + 2 + 2 * kMargin + 2;
}

void ChecklistGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const bool dark = isDark(option.palette);
    const ThemeColours& colours = themeColours(dark);
    const QVariant state = index.data(StateRole);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor background = colours.surface;
    QColor foreground = option.palette.color(QPalette::Text);
    if (state.isValid()) {
        const StateColours shown = stateColours(static_cast<DisplayState>(state.toInt()), dark);
        background = shown.background;
        foreground = shown.foreground;
    } else if (index.data(ChecklistGridModel::TotalRole).toBool()) {
        background = colours.window;
    }
    painter->save();
    painter->fillRect(option.rect, selected && !state.isValid() ? colours.selection : background);
    if (selected && state.isValid()) {
        QColor tint = colours.selection;
        tint.setAlphaF(0.6F);
        painter->fillRect(option.rect, tint);
    }
    QRect textArea = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (state.isValid()) {
        const QRectF sign(textArea.left(), textArea.center().y() - kSignSize / 2.0 + 0.5, kSignSize,
                          kSignSize);
        paintStateSign(*painter, sign, static_cast<DisplayState>(state.toInt()), foreground);
        textArea.setLeft(textArea.left() + kSignSize + 2);
    }
    QFont font = option.font;
    font.setBold(index.data(ChecklistGridModel::TotalRole).toBool());
    painter->setFont(font);
    painter->setPen(foreground);
    painter->drawText(textArea, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, textArea.width()));
    if (index.data(ChecklistGridModel::OpenEntriesRole).toInt() > 0)
        paintCorner(*painter, option.rect, colours.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace touyan::widgets
