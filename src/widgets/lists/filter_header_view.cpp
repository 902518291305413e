// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/filter_header_view.h"

#include "widgets/look/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

FilterHeaderView::FilterHeaderView(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"filterHeader"_s);
    setAccessibleName(tr("列标题"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(36);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeaderView::placeEdits);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeaderView::placeEdits);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeaderView::makeEdits);
    if (auto* view = qobject_cast<QAbstractScrollArea*>(parent)) {
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this,
                &FilterHeaderView::placeEdits);
    }
}

void FilterHeaderView::setModel(QAbstractItemModel* newModel)
{
    QHeaderView::setModel(newModel);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::headerDataChanged, this,
                &FilterHeaderView::makeEdits, Qt::UniqueConnection);
    }
    makeEdits();
}

void FilterHeaderView::setFilterRowVisible(bool visible)
{
    if (visible == m_filterRowVisible)
        return;
    m_filterRowVisible = visible;
    // The view asks for the new height only through a geometry update.
    updateGeometries();
    Q_EMIT geometriesChanged();
    placeEdits();
}

QLineEdit* FilterHeaderView::filterEdit(int column) const
{
    return column >= 0 && column < m_edits.size() ? m_edits.at(column) : nullptr;
}

void FilterHeaderView::clearFilterTexts()
{
    for (QLineEdit* edit : std::as_const(m_edits))
        edit->clear();
}

void FilterHeaderView::setColumnFilterable(int column, bool filterable)
{
    if (filterable)
        m_notFilterable.removeAll(column);
    else if (!m_notFilterable.contains(column))
        m_notFilterable.append(column);
    placeEdits();
}

QSize FilterHeaderView::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_filterRowVisible && !m_edits.isEmpty())
        size.rheight() += m_edits.first()->sizeHint().height() + 4;
    return size;
}

void FilterHeaderView::updateGeometries()
{
    // The margin keeps the titles above the fields.
    if (m_filterRowVisible && !m_edits.isEmpty())
        setViewportMargins(0, 0, 0, m_edits.first()->sizeHint().height() + 4);
    else
        setViewportMargins(0, 0, 0, 0);
    QHeaderView::updateGeometries();
    placeEdits();
}

void FilterHeaderView::makeEdits()
{
    const int columns = count();
    while (m_edits.size() > columns)
        delete m_edits.takeLast();
    while (m_edits.size() < columns) {
        const auto column = static_cast<int>(m_edits.size());
        auto* edit = new QLineEdit(this);
        edit->setObjectName(u"filterEdit%1"_s.arg(column));
        edit->setProperty("filterField", true);
        edit->setClearButtonEnabled(true);
        edit->setPlaceholderText(tr("筛选"));
        edit->installEventFilter(this);
        edit->setVisible(false);
        connect(edit, &QLineEdit::textChanged, this,
                [this, column](const QString& text) { Q_EMIT filterEdited(column, text); });
        m_edits.append(edit);
    }
    for (int column = 0; column < columns && model() != nullptr; ++column) {
        const QString title =
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_edits.at(column)->setAccessibleName(tr("筛选%1").arg(title));
        m_edits.at(column)->setToolTip(tr("只显示“%1”含有这些字的行").arg(title));
    }
    placeEdits();
}

/// Qt elides for the room of a plain header, but the style sheet pads ours: a right-aligned title
/// lost its beginning.
QString FilterHeaderView::shownTitle(int column) const
{
    constexpr int kPadding = 14; // both sides, and the line (resources/style/touyan.qss)
    const QString title = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
    int room = sectionSize(column) - kPadding;
    if (isSortIndicatorShown() && sortIndicatorSection() == column)
        room -= style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    return fontMetrics().elidedText(title, Qt::ElideRight, std::max(room, 0));
}

void FilterHeaderView::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (model() != nullptr)
        option->text = shownTitle(logicalIndex);
}

bool FilterHeaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && model() != nullptr) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = logicalIndexAt(help->pos());
        const QString title =
            column < 0 ? QString()
                       : model()->headerData(column, orientation(), Qt::DisplayRole).toString();
        const bool hasTip =
            column >= 0 && model()->headerData(column, orientation(), Qt::ToolTipRole).isValid();
        if (column >= 0 && !hasTip && shownTitle(column) != title) {
            showTip(help->globalPos(), title, viewport());
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

void FilterHeaderView::placeEdits()
{
    if (m_edits.isEmpty())
        return;
    const int height = m_edits.first()->sizeHint().height();
    const int top = QHeaderView::sizeHint().height() + 1;
    for (int column = 0; column < m_edits.size(); ++column) {
        QLineEdit* edit = m_edits.at(column);
        const bool shown = m_filterRowVisible && !isSectionHidden(column) &&
                           !m_notFilterable.contains(column) && sectionSize(column) > 24;
        edit->setVisible(shown);
        if (shown)
            edit->setGeometry(sectionViewportPosition(column) + 2, top, sectionSize(column) - 4,
                              height);
    }
    // Tab goes through the fields as they stand, not as they were made.
    QLineEdit* last = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        QLineEdit* edit = filterEdit(logicalIndex(visual));
        if (edit == nullptr || edit->isHidden())
            continue;
        if (last != nullptr)
            setTabOrder(last, edit);
        last = edit;
    }
}

bool FilterHeaderView::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit != nullptr && m_edits.contains(edit) && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (!edit->text().isEmpty()) {
                edit->clear();
                return true;
            }
            Q_EMIT leftFilterRow();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT leftFilterRow();
            return true;
        default:
            break;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace touyan::widgets
