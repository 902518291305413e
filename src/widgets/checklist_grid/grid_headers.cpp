// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_headers.h"

#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kMargin = 6;
constexpr int kHeadingLines = 5;
constexpr int kNameCharacters = 4;
constexpr int kUnitCharacters = 6;

void paintBase(QPainter& painter, const QRect& rect, const ThemeColours& colours, bool marked)
{
    painter.fillRect(rect, marked ? colours.selection : colours.window);
    painter.setPen(colours.gridLine);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

/// ▸ closed, ▾ open; drawn, so that no font is asked for it.
void paintArrow(QPainter& painter, const QRectF& area, bool open, const QColor& colour)
{
    QPainterPath arrow;
    if (open) {
        arrow.moveTo(area.left(), area.top() + area.height() * 0.25);
        arrow.lineTo(area.right(), area.top() + area.height() * 0.25);
        arrow.lineTo(area.center().x(), area.top() + area.height() * 0.8);
    } else {
        arrow.moveTo(area.left() + area.width() * 0.25, area.top());
        arrow.lineTo(area.left() + area.width() * 0.8, area.center().y());
        arrow.lineTo(area.left() + area.width() * 0.25, area.bottom());
    }
    arrow.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, colour);
}

} // namespace

SecretaryHeaderView::SecretaryHeaderView(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setObjectName(u"secretaryHeader"_s);
    setAccessibleName(tr("第一书记"));
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(fontMetrics().height() + 12);
}

QSize SecretaryHeaderView::sizeHint() const
{
    // The base class would lay sections out, which a header in the middle of a reset cannot.
    const int character = fontMetrics().horizontalAdvance(u'国');
    return {character * (kNameCharacters + kUnitCharacters) + 3 * kMargin, defaultSectionSize()};
}

void SecretaryHeaderView::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const ThemeColours& colours = themeColours(isDark(palette()));
    const QItemSelectionModel* selection = selectionModel();
    const bool marked = selection != nullptr && selection->hasSelection() &&
                        selection->rowIntersectsSelection(logicalIndex, rootIndex());
    painter->save();
    paintBase(*painter, rect, colours, marked);
    QFont font = painter->font();
    font.setBold(marked ||
                 model()->index(logicalIndex, 0).data(ChecklistGridModel::TotalRole).toBool());
    painter->setFont(font);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(u'国') * kNameCharacters;
    const QRect name(rect.left() + kMargin, rect.top(), nameWidth, rect.height());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString(),
            Qt::ElideRight, name.width()));
    font.setBold(false);
    painter->setFont(font);
    const QRect unit = rect.adjusted(nameWidth + 2 * kMargin, 0, -kMargin, 0);
    painter->setPen(colours.subtleText);
    painter->drawText(
        unit, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            model()
                ->headerData(logicalIndex, orientation(), ChecklistGridModel::UnitRole)
                .toString(),
            Qt::ElideRight, unit.width()));
    painter->restore();
}

ItemHeaderView::ItemHeaderView(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"itemHeader"_s);
    setAccessibleName(tr("事项"));
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionsMovable(false);
}

QSize ItemHeaderView::sizeHint() const
{
    return {defaultSectionSize(), fontMetrics().lineSpacing() * kHeadingLines + 10};
}

void ItemHeaderView::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const ThemeColours& colours = themeColours(isDark(palette()));
    const auto kind = static_cast<GridColumnKind>(
        model()
            ->headerData(logicalIndex, orientation(), ChecklistGridModel::ColumnKindRole)
            .toInt());
    painter->save();
    const bool period = kind == GridColumnKind::Period;
    paintBase(*painter, rect, colours, false);
    if (period)
        painter->fillRect(rect.adjusted(0, 0, -1, -1), colours.hover);
    QRect area = rect.adjusted(kMargin - 2, 4, -kMargin + 2, -4);
    QString text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const QVariant expansion =
        model()->headerData(logicalIndex, orientation(), ChecklistGridModel::ExpansionRole);
    const int line = painter->fontMetrics().lineSpacing();
    if (expansion.isValid()) {
        const QRectF arrow(area.right() - 9, area.top() + (line - 9) / 2.0, 9, 9);
        paintArrow(*painter, arrow, expansion.toInt() == 1, colours.accent);
    }
    if (kind == GridColumnKind::Item) {
        // The code stands alone on the first line, the title wraps below it.
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft, text.section(u'\n', 0, 0));
        bold.setBold(false);
        bold.setPointSizeF(bold.pointSizeF() * 0.9);
        painter->setFont(bold);
        area.setTop(area.top() + line);
        text = text.section(u'\n', 1);
    }
    painter->setPen(kind == GridColumnKind::Item || period ? colours.subtleText
                                                           : palette().color(QPalette::Text));
    const int flags = kind == GridColumnKind::Item ? int(Qt::AlignTop | Qt::AlignLeft)
                                                   : int(Qt::AlignVCenter | Qt::AlignHCenter);
    painter->setClipRect(area);
    painter->drawText(area, flags | Qt::TextWrapAnywhere, text);
    painter->setClipping(false);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        painter->setPen(colours.accent);
        painter->drawText(area, Qt::AlignBottom | Qt::AlignRight,
                          sortIndicatorOrder() == Qt::AscendingOrder ? u"↑"_s : u"↓"_s);
    }
    painter->restore();
}

} // namespace touyan::widgets
