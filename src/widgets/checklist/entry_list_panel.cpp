// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_list_panel.h"

#include "application/checklist/list_entries.h"
#include "application/messages/rule_words.h"
#include "widgets/checklist/entry_table_model.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedEntry;
using application::UseCaseContext;
using domain::EntryId;
using domain::EntryStatus;

EntryListPanel::EntryListPanel(const PageServices& services, EntryStatus status,
                               const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(name)
    , m_model(new EntryTableModel(this))
    , m_view(new RecordTableView(this))
    , m_status(new QComboBox(this))
    , m_count(new QLabel(this))
{
    setObjectName(name + u"Panel"_s);
    m_view->setObjectName(name + u"Table"_s);
    m_view->setAccessibleName(tr("登记列表"));
    m_view->setRecordModel(m_model);
    m_view->rememberColumns(services.settings, u"checklist/"_s + name);
    m_view->setEmptyText(status == EntryStatus::Returned ? tr("没有被退回的登记。")
                                                         : tr("没有待审核的登记。"));
    m_view->setColumnWidth(EntryTableModel::SummaryColumn, fontMetrics().averageCharWidth() * 28);

    m_status->setObjectName(name + u"StatusCombo"_s);
    m_status->setAccessibleName(tr("按状态筛选"));
    m_status->setToolTip(tr("显示哪种状态的登记"));
    for (const EntryStatus shown : {EntryStatus::Submitted, EntryStatus::Returned,
                                    EntryStatus::Draft, EntryStatus::Confirmed})
        m_status->addItem(application::entryStatusWord(shown), static_cast<int>(shown));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(status)));
    connect(m_status, &QComboBox::activated, this, [this] {
        m_onlyCode.clear();
        reload();
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new QWidget(this);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("状态(&S)"), m_bar);
    label->setBuddy(m_status);
    bar->addWidget(label);
    bar->addWidget(m_status);
    m_count->setObjectName(name + u"CountLabel"_s);
    m_count->setProperty("subtle", true);
    bar->addWidget(m_count);
    bar->addStretch(1);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);

    m_steps = {{addStep(u"confirm"_s, tr("审核通过(&C)"), tr("让选中的登记计入（空格）"),
                        QKeySequence(Qt::Key_Space), &EntryListPanel::confirmRequested),
                {EntryStatus::Submitted}},
               {addStep(u"return"_s, tr("退回(&R)…"), tr("说明理由，退回选中的登记（Delete）"),
                        QKeySequence(Qt::Key_Delete), &EntryListPanel::returnRequested),
                {EntryStatus::Submitted, EntryStatus::Confirmed}},
               {addStep(u"submit"_s, tr("上报(&U)"), tr("把改好的登记重新上报（Ctrl+回车）"),
                        QKeySequence(Qt::CTRL | Qt::Key_Return), &EntryListPanel::submitRequested),
                {EntryStatus::Draft, EntryStatus::Returned}},
               {addStep(u"delete"_s, tr("删除(&L)…"), tr("删除选中的登记（Shift+Delete）"),
                        QKeySequence(Qt::SHIFT | Qt::Key_Delete), &EntryListPanel::deleteRequested),
                {EntryStatus::Draft, EntryStatus::Returned, EntryStatus::Submitted}}};
    connect(m_view->filterModel(), &RecordFilterModel::filtersChanged, this,
            &EntryListPanel::showCount);
    connect(m_view, &RecordTableView::recordSelectionChanged, this, &EntryListPanel::updateSteps);
    connect(m_view, &RecordTableView::recordActivated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT openRequested(m_model->entryAt(index.row()).entry);
    });
    updateSteps();
}

QAction* EntryListPanel::addStep(const QString& name, const QString& text, const QString& toolTip,
                                 const QKeySequence& shortcut,
                                 void (EntryListPanel::*signal)(const std::vector<EntryId>&))
{
    auto* action = new QAction(text, this);
    action->setObjectName(m_name + name + u"Action"_s);
    action->setToolTip(toolTip);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    auto* button = new QToolButton(m_bar);
    button->setObjectName(m_name + name + u"Button"_s);
    showOnButton(action, button);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->layout()->addWidget(button);
    connect(action, &QAction::triggered, this, [this, action, signal] {
        const auto step = std::find_if(m_steps.begin(), m_steps.end(), [action](const Step& known) {
            return known.action == action;
        });
        const std::vector<EntryId> entries = selectedIn(step->statuses);
        if (entries.empty())
            return;
        // These ask nothing: the next one is at hand before the list comes back.
        if (signal == &EntryListPanel::confirmRequested ||
            signal == &EntryListPanel::submitRequested)
            selectNext(shownEntries(), selectionEnd().value_or(0) + 1);
        Q_EMIT(this->*signal)(entries);
    });
    return action;
}

void EntryListPanel::reload()
{
    const int request = ++m_request;
    application::EntryFilter filter;
    if (m_onlyCode.isEmpty())
        filter.status = static_cast<EntryStatus>(m_status->currentData().toInt());
    else
        filter.text = m_onlyCode;
    constexpr int kMostRows = 5000;
    filter.limit = kMostRows;
    deliver(this, m_services.executor.run([filter](UseCaseContext& context) {
        return application::listEntries(context, filter);
    }),
            [this, request](const domain::Result<std::vector<ListedEntry>>& listed) {
                if (request != m_request)
                    return;
                if (listed.isError()) {
                    Q_EMIT failed(listed.error());
                    return;
                }
                const std::vector<EntryId> before = shownEntries();
                const auto place = selectionEnd();
                m_model->setEntries(listed.value());
                // What was selected is gone after a review: on with the one below it.
                if (place && m_view->selectedRecordRows().isEmpty())
                    selectNext(before, *place);
                showCount();
                updateSteps();
            });
}

void EntryListPanel::findText(const QString& text)
{
    m_view->filterModel()->setAnyColumnFilter(text);
}

void EntryListPanel::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_view->filterModel()->rowCount();
    // A search hides rows; the number of those that wait stays what the tab says.
    m_count->setText(shown == all ? tr("共 %n 条", nullptr, all)
                                  : tr("共 %n 条，显示 %1 条", nullptr, all).arg(shown));
}

void EntryListPanel::showOnly(const QString& code)
{
    m_onlyCode = code;
    reload();
}

std::vector<EntryId> EntryListPanel::shownEntries() const
{
    const QAbstractItemModel& shown = *m_view->model();
    std::vector<EntryId> entries;
    entries.reserve(static_cast<size_t>(shown.rowCount()));
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex record = m_view->filterModel()->mapToSource(shown.index(row, 0));
        entries.push_back(m_model->entryAt(record.row()).entry.id);
    }
    return entries;
}

std::optional<size_t> EntryListPanel::selectionEnd() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    std::optional<size_t> last;
    for (const QModelIndex& index : selected)
        last = std::max(last.value_or(0), static_cast<size_t>(index.row()));
    return last;
}

void EntryListPanel::selectNext(const std::vector<EntryId>& entries, size_t from)
{
    const auto isShown = [this](EntryId entry) {
        const int row = m_model->rowOf(entry);
        return row >= 0 && m_view->filterModel()->mapFromSource(m_model->index(row, 0)).isValid();
    };
    const auto start =
        entries.begin() + static_cast<std::ptrdiff_t>(std::min(from, entries.size()));
    auto next = std::find_if(start, entries.end(), isShown);
    if (next == entries.end()) {
        const auto earlier =
            std::find_if(std::make_reverse_iterator(start), entries.rend(), isShown);
        if (earlier == entries.rend())
            return;
        next = std::prev(earlier.base());
    }
    m_view->setCurrentRecordRow(m_model->rowOf(*next));
}

std::vector<EntryId> EntryListPanel::selectedEntries() const
{
    std::vector<EntryId> entries;
    for (const int row : m_view->selectedRecordRows())
        entries.push_back(m_model->entryAt(row).entry.id);
    return entries;
}

std::vector<EntryId> EntryListPanel::selectedIn(const std::vector<EntryStatus>& statuses) const
{
    std::vector<EntryId> entries;
    for (const int row : m_view->selectedRecordRows()) {
        const domain::Entry& entry = m_model->entryAt(row).entry;
        if (std::find(statuses.begin(), statuses.end(), entry.status) != statuses.end())
            entries.push_back(entry.id);
    }
    return entries;
}

void EntryListPanel::updateSteps()
{
    for (const Step& step : m_steps)
        step.action->setEnabled(!selectedIn(step.statuses).empty());
}

} // namespace touyan::widgets
