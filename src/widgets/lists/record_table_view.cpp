// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_table_view.h"

#include "widgets/lists/filter_header_view.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/table_clipboard.h"
#include "widgets/lists/view_settings.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// A number at the far edge of a wide table stands away from what it belongs to.
bool endsWithNumbers(const QAbstractItemModel* model)
{
    if (model == nullptr || model->columnCount() == 0)
        return false;
    const QVariant alignment =
        model->headerData(model->columnCount() - 1, Qt::Horizontal, Qt::TextAlignmentRole);
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

} // namespace

RecordTableView::RecordTableView(QWidget* parent)
    : QTableView(parent)
    , m_filter(new RecordFilterModel(this))
    , m_header(new FilterHeaderView(this))
{
    setObjectName(u"recordTable"_s);
    setAccessibleName(tr("列表"));
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true);
    m_header->setStretchLastSection(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    setModel(m_filter);
    sortByColumn(-1, Qt::AscendingOrder);

    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);

    makeActions();
    connect(m_header, &FilterHeaderView::filterEdited, m_filter,
            &RecordFilterModel::setColumnFilter);
    connect(m_header, &FilterHeaderView::leftFilterRow, this, [this] {
        setFocus(Qt::OtherFocusReason);
        if (!currentIndex().isValid() && m_filter->rowCount() > 0)
            setCurrentIndex(m_filter->index(0, m_header->logicalIndexAt(0)));
    });
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnActions(*menu);
        menu->popup(m_header->mapToGlobal(at));
    });
    connect(m_filter, &RecordFilterModel::filtersChanged, this, [this] {
        m_clearFilter->setEnabled(m_filter->isFiltered());
        viewport()->update();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT recordActivated(m_filter->mapToSource(index));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, viewport(), qOverload<>(&QWidget::update));
}

RecordTableView::~RecordTableView()
{
    saveColumns();
}

void RecordTableView::makeActions()
{
    m_copy = new QAction(icon(u"edit-copy"), tr("复制(&C)"), this);
    m_copy->setObjectName(u"copyAction"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setToolTip(tr("复制选中的行，可直接粘贴到表格软件（Ctrl+C）"));
    m_copyWithHeader = new QAction(tr("连同标题复制(&H)"), this);
    m_copyWithHeader->setObjectName(u"copyWithHeaderAction"_s);
    m_copyWithHeader->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyWithHeader->setToolTip(tr("把列标题也复制为第一行（Ctrl+Shift+C）"));
    m_showFilter = new QAction(icon(u"view-filter"), tr("按列筛选(&F)"), this);
    m_showFilter->setObjectName(u"filterAction"_s);
    m_showFilter->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_showFilter->setCheckable(true);
    m_showFilter->setToolTip(tr("在列标题下面显示筛选框（Ctrl+Shift+L）"));
    m_clearFilter = new QAction(icon(u"edit-clear-all"), tr("清除筛选(&R)"), this);
    m_clearFilter->setObjectName(u"clearFilterAction"_s);
    m_clearFilter->setEnabled(false);
    m_clearFilter->setToolTip(tr("重新显示所有的行"));
    for (QAction* action : {m_copy, m_copyWithHeader, m_showFilter})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tableActions = {m_copy, m_copyWithHeader, m_showFilter, m_clearFilter};
    addActions(m_tableActions);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(false); });
    connect(m_copyWithHeader, &QAction::triggered, this, [this] { copySelection(true); });
    connect(m_showFilter, &QAction::toggled, this, &RecordTableView::setFilterRowVisible);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_header->clearFilterTexts();
        m_filter->clearFilters();
    });
}

void RecordTableView::setRecordModel(QAbstractItemModel* model)
{
    m_filter->setSourceModel(model);
    m_header->setStretchLastSection(!endsWithNumbers(model));
    if (m_settings != nullptr)
        restoreColumns();
}

QAbstractItemModel* RecordTableView::recordModel() const
{
    return m_filter->sourceModel();
}

void RecordTableView::rememberColumns(ViewSettings& settings, const QString& key)
{
    m_settings = &settings;
    // Headings of another language need other widths.
    m_settingsKey = QLocale().language() == QLocale::English ? key + u"@en"_s : key;
    restoreColumns();
}

void RecordTableView::restoreColumns()
{
    // Before the model has its columns there is nothing to restore to.
    if (m_header->count() == 0)
        return;
    const QByteArray state = m_settings->load(m_settingsKey);
    const QByteArray asMade = m_header->saveState();
    const int columns = m_header->count();
    if (!state.isEmpty() && (!m_header->restoreState(state) || m_header->count() != columns))
        m_header->restoreState(asMade);
    // Not a choice of the user's, though it is stored with them.
    m_header->setStretchLastSection(!endsWithNumbers(recordModel()));
    m_columnsRestored = true;
}

void RecordTableView::saveColumns()
{
    if (m_settings != nullptr && m_columnsRestored && m_header->count() > 0)
        m_settings->save(m_settingsKey, m_header->saveState());
}

void RecordTableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QList<int> RecordTableView::selectedRecordRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes)
        rows.append(m_filter->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QModelIndex RecordTableView::currentRecordIndex() const
{
    return m_filter->mapToSource(currentIndex());
}

void RecordTableView::setCurrentRecordRow(int row)
{
    if (recordModel() == nullptr)
        return;
    const int column = std::max(m_header->logicalIndex(0), 0);
    const QModelIndex index = m_filter->mapFromSource(recordModel()->index(row, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QMimeData* RecordTableView::selectionMimeData(bool withHeader) const
{
    if (selectionModel() == nullptr || !selectionModel()->hasSelection())
        return nullptr;
    return tableMimeData(*this, withHeader);
}

void RecordTableView::copySelection(bool withHeader)
{
    if (QMimeData* mime = selectionMimeData(withHeader))
        QGuiApplication::clipboard()->setMimeData(mime);
}

void RecordTableView::setFilterRowVisible(bool visible)
{
    m_showFilter->setChecked(visible);
    m_header->setFilterRowVisible(visible);
    updateGeometries();
    if (!visible) {
        m_header->clearFilterTexts();
        return;
    }
    if (!isVisible())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    if (QLineEdit* edit = m_header->filterEdit(column); edit != nullptr && edit->isVisible())
        edit->setFocus(Qt::ShortcutFocusReason);
}

void RecordTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_filter->rowCount() > 0)
        return;
    const bool filteredAway = recordModel() != nullptr && recordModel()->rowCount() > 0;
    const QString text = filteredAway ? tr("没有符合筛选条件的行。") : m_emptyText;
    if (text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(themeColours(isDark(palette())).subtleText);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

void RecordTableView::addColumnActions(QMenu& menu)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QString title = m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        // A title of two lines or with a mnemonic sign would spoil the menu.
        title.replace(u'\n', u' ').replace(u'&', u"&&"_s);
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        const bool lastShown = !m_header->isSectionHidden(column) &&
                               m_header->count() - m_header->hiddenSectionCount() == 1;
        action->setEnabled(!lastShown);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_header->setSectionHidden(column, !shown); });
    }
}

void RecordTableView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"recordTableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction*> all = actions();
    for (QAction* action : all) {
        if (!m_tableActions.contains(action))
            menu->addAction(action);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_copy);
    menu->addAction(m_copyWithHeader);
    menu->addSeparator();
    menu->addAction(m_showFilter);
    menu->addAction(m_clearFilter);
    addColumnActions(*menu->addMenu(tr("显示的列(&O)")));
    // The menu key has no mouse position: show the menu at the current row.
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(at);
}

void RecordTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
        currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        Q_EMIT recordActivated(currentRecordIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::hideEvent(QHideEvent* event)
{
    saveColumns();
    QTableView::hideEvent(event);
}

void RecordTableView::selectionChanged(const QItemSelection& selected,
                                       const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT recordSelectionChanged();
}

void RecordTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT recordSelectionChanged();
}

} // namespace touyan::widgets
