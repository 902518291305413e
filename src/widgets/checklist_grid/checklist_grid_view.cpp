// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/checklist_grid_view.h"

#include "application/messages/rule_words.h"
#include "widgets/checklist_grid/checklist_grid_delegate.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/grid_headers.h"
#include "widgets/checklist_grid/grid_rows_model.h"
#include "widgets/checklist_grid/grid_totals_view.h"
#include "widgets/lists/composition.h"
#include "widgets/lists/table_clipboard.h"
#include "widgets/look/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kHandleSize = 7;
constexpr int kCellCharacters = 5;   ///< width of an item's column
constexpr int kNumberCharacters = 4; ///< width of rate, score and rank

} // namespace

ChecklistGridView::ChecklistGridView(ChecklistGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_rows(new GridRowsModel(GridRowsModel::Shown::Secretaries, this))
{
    setObjectName(u"checklistGrid"_s);
    setAccessibleName(tr("十个一清单"));
    setAccessibleDescription(tr("行是第一书记，列是事项；回车登记，空格审核通过，Delete 退回"));
    setHorizontalHeader(new ItemHeaderView(this));
    setVerticalHeader(new SecretaryHeaderView(this));
    m_rows->setSourceModel(&m_model);
    setModel(m_rows);
    setItemDelegate(new ChecklistGridDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(true);
    setWordWrap(false);
    setMouseTracking(true);
    // 免计 is the longest that stands in a cell, and longer still in English.
    horizontalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().horizontalAdvance(u'国') * kCellCharacters,
                 ChecklistGridDelegate::widthOf(
                     application::stateWord(domain::ObligationState::Exempt), font())));
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'国') * 3);
    m_totals = new GridTotalsView(m_model, *this);
    connect(m_totals, &GridTotalsView::currentCellChanged, this,
            &ChecklistGridView::currentCellChanged);
    connect(m_totals, &GridTotalsView::explanationRequested, this,
            [this] { Q_EMIT rowExplanationRequested(m_model.rowCount() - 1); });
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        const int width = fontMetrics().horizontalAdvance(u'国') * kNumberCharacters;
        for (const GridColumnKind kind :
             {GridColumnKind::CompletionRate, GridColumnKind::Score, GridColumnKind::Rank}) {
            if (const int column = m_model.columnOf(kind); column >= 0)
                setColumnWidth(column, width);
        }
        m_totals->widenColumns();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, m_totals, &GridTotalsView::widenColumns);

    setSortingEnabled(false);
    horizontalHeader()->setSortIndicatorShown(false);
    connect(horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        requestExpansion(
            column,
            m_model.headerData(column, Qt::Horizontal, ChecklistGridModel::ExpansionRole).toInt() ==
                0);
    });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        Q_EMIT rowExplanationRequested(m_rows->mapToSource(m_rows->index(row, 0)).row());
    });
}

QTableView* ChecklistGridView::totalsView() const
{
    return m_totals;
}

void ChecklistGridView::showAssessment(const application::Assessment* assessment)
{
    const QModelIndex current = currentCell();
    const auto posting = m_model.postingAt(current.row());
    const GridColumn column =
        current.isValid() ? m_model.columns().at(current.column()) : GridColumn();
    m_model.setAssessment(assessment);
    const int row = posting ? m_model.rowOf(*posting) : 0;
    int columnNow = 0;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (current.isValid() && m_model.columns().at(i).isSameAs(column))
            columnNow = i;
    }
    if (m_model.rowCount() > 1)
        setCurrentCell(std::max(0, row), columnNow);
}

void ChecklistGridView::setFilterText(const QString& text)
{
    m_rows->setNameFilter(text);
}

bool ChecklistGridView::shows(const QModelIndex& cell) const
{
    return m_rows->mapFromSource(cell).isValid();
}

QModelIndex ChecklistGridView::currentCell() const
{
    if (m_totals->hasFocus())
        return m_totals->currentCell();
    return m_rows->mapToSource(currentIndex());
}

void ChecklistGridView::setCurrentCell(int modelRow, int modelColumn)
{
    const QModelIndex index = m_rows->mapFromSource(m_model.index(modelRow, modelColumn));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndexList ChecklistGridView::selectedCells() const
{
    QModelIndexList shown = selectionModel()->selectedIndexes();
    if (shown.isEmpty() && currentIndex().isValid())
        shown.append(currentIndex());
    std::sort(shown.begin(), shown.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QModelIndexList cells;
    for (const QModelIndex& index : std::as_const(shown))
        cells.append(m_rows->mapToSource(index));
    return cells;
}

QModelIndex ChecklistGridView::shownNeighbour(const QModelIndex& cell, int rows, int columns) const
{
    const QModelIndex shown = m_rows->mapFromSource(cell);
    return m_rows->mapToSource(m_rows->index(shown.row() + rows, shown.column() + columns));
}

QRect ChecklistGridView::cellArea(const QModelIndex& cell)
{
    const QModelIndex shown = m_rows->mapFromSource(cell);
    scrollTo(shown);
    return visualRect(shown);
}

void ChecklistGridView::moveDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void ChecklistGridView::copySelected()
{
    if (QMimeData* mime = tableMimeData(*this, false))
        QGuiApplication::clipboard()->setMimeData(mime);
}

void ChecklistGridView::sortByCurrentColumn()
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    QHeaderView* header = horizontalHeader();
    const bool sorted = header->isSortIndicatorShown() && m_rows->sortColumn() == column;
    if (sorted && m_rows->sortOrder() == Qt::AscendingOrder) {
        header->setSortIndicatorShown(false);
        m_rows->sort(-1);
        return;
    }
    const Qt::SortOrder order = sorted ? Qt::AscendingOrder : Qt::DescendingOrder;
    m_rows->sort(column, order);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
}

void ChecklistGridView::requestExpansion(int modelColumn, bool expand)
{
    if (modelColumn < 0 || modelColumn >= m_model.columnCount())
        return;
    const GridColumn& column = m_model.columns().at(modelColumn);
    if (!column.itemCode.isEmpty())
        Q_EMIT expansionRequested(column.itemCode, expand);
}

void ChecklistGridView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = m_rows->mapToSource(currentIndex());
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto handled = [event] { event->accept(); };
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return handled();
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return handled();
    }
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D) {
        Q_EMIT repeatRequested();
        return handled();
    }
    if (modifiers == Qt::ControlModifier && cell.isValid() &&
        (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        requestExpansion(cell.column(), event->key() == Qt::Key_Right);
        return handled();
    }
    if (modifiers == Qt::NoModifier && cell.isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT recordRequested(cell, {});
            return handled();
        case Qt::Key_F2:
            Q_EMIT editRequested(cell);
            return handled();
        case Qt::Key_Space:
            Q_EMIT confirmRequested();
            return handled();
        case Qt::Key_Delete:
            Q_EMIT returnRequested();
            return handled();
        default:
            break;
        }
    }
    const QString text = event->text();
    const bool typed = !text.isEmpty() && text.at(0).isPrint() &&
                       (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier);
    if (typed && cell.isValid()) {
        Q_EMIT recordRequested(cell, text);
        return handled();
    }
    QTableView::keyPressEvent(event);
}

void ChecklistGridView::inputMethodEvent(QInputMethodEvent* event)
{
    // Whoever takes the word moves the focus to the editor, and ibus takes that for a reason to
    // commit the same word once more, without end.
    if (m_takesComposition) {
        event->accept();
        return;
    }
    const QScopedValueRollback<bool> taking(m_takesComposition, true);
    m_composed = event->preeditString();
    const QModelIndex cell = m_rows->mapToSource(currentIndex());
    if (!cell.isValid())
        return;
    // An event without any text is the end of a composition.
    Q_EMIT compositionEvent(cell, event);
    event->accept();
}

void ChecklistGridView::setCompositionField(QWidget* field)
{
    m_compositionField = field;
}

void ChecklistGridView::endComposition()
{
    widgets::endComposition(m_composed, this);
}

QVariant ChecklistGridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (m_compositionField.isNull())
        return QTableView::inputMethodQuery(query);
    // The list of words stands below the field, not over it.
    const QVariant value = m_compositionField->inputMethodQuery(query);
    const QPoint offset = m_compositionField->mapTo(window(), QPoint()) - mapTo(window(), QPoint());
    if (value.userType() == QMetaType::QRect)
        return value.toRect().translated(offset);
    if (value.userType() == QMetaType::QRectF)
        return value.toRectF().translated(offset);
    return value;
}

QRect ChecklistGridView::selectionArea() const
{
    QRect area;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        area |= visualRect(range.topLeft()) | visualRect(range.bottomRight());
    return area;
}

QRect ChecklistGridView::fillHandle() const
{
    if (selectionModel() == nullptr || selectionModel()->selection().size() != 1)
        return {};
    const QRect area = selectionArea();
    return {area.right() - kHandleSize + 2, area.bottom() - kHandleSize + 2, kHandleSize,
            kHandleSize};
}

void ChecklistGridView::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT cellPressed();
    if (event->button() == Qt::LeftButton &&
        fillHandle().adjusted(-2, -2, 2, 2).contains(event->pos())) {
        m_filling = true;
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void ChecklistGridView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_filling) {
        const bool overHandle = fillHandle().contains(event->pos());
        viewport()->setCursor(overHandle ? Qt::CrossCursor : Qt::ArrowCursor);
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QItemSelectionRange range = selectionModel()->selection().first();
    const int row = rowAt(event->pos().y());
    if (row < range.top())
        return;
    const QItemSelection stretched(m_rows->index(range.top(), range.left()),
                                   m_rows->index(row, range.right()));
    selectionModel()->select(stretched, QItemSelectionModel::ClearAndSelect);
}

void ChecklistGridView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_filling) {
        m_filling = false;
        Q_EMIT repeatRequested();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void ChecklistGridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex cell = m_rows->mapToSource(indexAt(event->pos()));
    if (event->button() == Qt::LeftButton && cell.isValid())
        Q_EMIT editRequested(cell);
}

void ChecklistGridView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const ThemeColours& colours = themeColours(isDark(palette()));
    if (m_rows->rowCount() == 0) {
        painter.setPen(colours.subtleText);
        const QString text = m_model.rowCount() > 1
                                 ? tr("没有符合查找条件的人员。")
                                 : tr("本期没有应完成事项。请先在“第一书记”中登记派驻和清单。");
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    const QRect handle = fillHandle();
    if (handle.isValid() && hasFocus()) {
        painter.fillRect(handle, colours.accent);
        painter.setPen(colours.surface);
        painter.drawRect(handle);
    }
}

void ChecklistGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

void ChecklistGridView::selectionChanged(const QItemSelection& selected,
                                         const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // the handle has moved
}

void ChecklistGridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_totals != nullptr) // it is made last
        m_totals->takeWidths();
}

} // namespace touyan::widgets
