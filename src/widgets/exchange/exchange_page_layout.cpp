// SPDX-License-Identifier: GPL-3.0-or-later
// How the exchange page is put together.
#include "widgets/look/inline_notice.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/exchange/exchange_page.h"
#include "widgets/exchange/exchange_rows.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ExchangePage::ExchangePage(const PageServices& services, ExchangeActions actions, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_actions(std::move(actions))
    , m_notice(new InlineNotice(this))
    , m_tabs(new QTabWidget(this))
    , m_refused(new ValueTableModel(refusedColumns(), this))
    , m_imported(new ValueTableModel(importedColumns(), this))
    , m_findings(new ValueTableModel(findingColumns(), this))
{
    setObjectName(u"exchangePage"_s);
    setAccessibleName(tr("数据交换"));
    makeActions();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(12, 10, 12, 12);
    content->setSpacing(12);
    content->addWidget(makeButtons());
    content->addWidget(makeResults(), 1);
    outer->addLayout(content, 1);
}

void ExchangePage::makeActions()
{
    m_importZip =
        makeAction(this, {u"importZipAction"_s, u"document-import"_s, tr("导入数据包(&I)…"),
                          tr("读入一个 .zip 数据包；有一处错误就全部不导入")});
    m_importZip->setShortcut(QKeySequence(tr("Ctrl+I")));
    m_importFolder =
        makeAction(this, {u"importFolderAction"_s, u"folder-open"_s, tr("从文件夹导入(&F)…"),
                          tr("读入一个放着 CSV 表格的文件夹；有一处错误就全部不导入")});
    m_exportZip = makeAction(this, {u"exportZipAction"_s, u"document-export"_s,
                                    tr("导出数据包(&E)…"), tr("把全部数据写成一个 .zip 数据包")});
    m_exportZip->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_exportFolder =
        makeAction(this, {u"exportFolderAction"_s, u"folder"_s, tr("导出到文件夹(&X)…"),
                          tr("把全部数据写成一个文件夹的 CSV 表格")});
    m_backUp = makeAction(this, {u"backUpNowAction"_s, u"touyan-backup"_s, tr("立即备份(&B)…"),
                                 tr("写一份核对过的数据库副本；备份时可以继续工作")});
    m_check = makeAction(this, {u"checkDatabaseAction"_s, u"tools-check-spelling"_s,
                                tr("检查数据库(&K)"), tr("检查文件、引用、版本和操作日志")});
    m_saveRefused =
        makeAction(this, {u"saveRefusedAction"_s, u"document-save-as"_s, tr("保存错误清单(&S)…"),
                          tr("把错误清单存为表格，交给填报的人改正")});
    m_saveRefused->setEnabled(false);
    connect(m_importZip, &QAction::triggered, this, [this] { askImport(false); });
    connect(m_importFolder, &QAction::triggered, this, [this] { askImport(true); });
    connect(m_exportZip, &QAction::triggered, this, [this] { askExport(false); });
    connect(m_exportFolder, &QAction::triggered, this, [this] { askExport(true); });
    connect(m_backUp, &QAction::triggered, this, &ExchangePage::askBackup);
    connect(m_check, &QAction::triggered, this, &ExchangePage::check);
    connect(m_saveRefused, &QAction::triggered, this, &ExchangePage::saveRefused);
}

QWidget* ExchangePage::makeButtons()
{
    auto* area = new QWidget(this);
    auto* columns = new QHBoxLayout(area);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    const auto group = [area, columns](const QString& heading, const QString& note,
                                       const QList<QAction*>& actions) {
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        auto* title = new QLabel(heading, area);
        title->setProperty("heading", true);
        column->addWidget(title);
        auto* text = new QLabel(note, area);
        text->setProperty("subtle", true);
        text->setWordWrap(true);
        column->addWidget(text, 1, Qt::AlignTop);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (QAction* action : actions) {
            auto* button = new QToolButton(area);
            QString name = action->objectName();
            button->setObjectName(name.replace(u"Action"_s, u"Button"_s));
            showOnButton(action, button);
            button->setAccessibleDescription(action->toolTip());
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setFocusPolicy(Qt::StrongFocus);
            row->addWidget(button);
        }
        row->addStretch(1);
        column->addLayout(row);
        columns->addLayout(column, 1);
    };
    group(tr("导入"), tr("数据包是一组 CSV 表格。先全部检查，有一处不合规则就什么都不写入。"),
          {m_importZip, m_importFolder});
    group(tr("导出"), tr("写出全部数据，可以交给别的单位，也可以再导入。附件和结账结果不在其中。"),
          {m_exportZip, m_exportFolder});
    group(tr("备份与检查"), tr("备份是整个数据库的副本，写完会打开核对。建议每次结账前备份。"),
          {m_backUp, m_check});
    return area;
}

RecordTableView* ExchangePage::makeTable(QWidget* parent, const QString& name,
                                         const QString& accessible, const QString& emptyText,
                                         ValueTableModel* model)
{
    auto* view = new RecordTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setEmptyText(emptyText);
    view->setRecordModel(model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    setFirstWidths(*view, *model);
    view->rememberColumns(m_services.settings, u"exchange/"_s + name);
    return view;
}

QWidget* ExchangePage::makeResults()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setAccessibleName(tr("结果"));
    auto* refused = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(refused);
    column->setContentsMargins(0, 8, 0, 0);
    auto* head = new QHBoxLayout;
    m_importSummary = new QLabel(tr("还没有导入过数据包。"), refused);
    m_importSummary->setObjectName(u"importSummaryLabel"_s);
    m_importSummary->setWordWrap(true);
    head->addWidget(m_importSummary, 1);
    auto* save = new QToolButton(refused);
    save->setObjectName(u"saveRefusedButton"_s);
    showOnButton(m_saveRefused, save);
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(save);
    column->addLayout(head);
    m_refusedView = makeTable(refused, u"refusedTable"_s, tr("导入错误清单"),
                              tr("没有错误。导入有误的数据包时，这里列出每一处。"), m_refused);
    column->addWidget(m_refusedView, 1);
    m_tabs->addTab(refused, tr("导入错误"));

    m_tabs->addTab(makeTable(m_tabs, u"importedTable"_s, tr("读取的数据表"),
                             tr("导入数据包以后，这里列出读取了哪些表、多少行。"), m_imported),
                   tr("读取的数据表"));

    auto* check = new QWidget(m_tabs);
    auto* checkColumn = new QVBoxLayout(check);
    checkColumn->setContentsMargins(0, 8, 0, 0);
    m_checkSummary = new QLabel(tr("还没有检查过。"), check);
    m_checkSummary->setObjectName(u"checkSummaryLabel"_s);
    m_checkSummary->setWordWrap(true);
    checkColumn->addWidget(m_checkSummary);
    checkColumn->addWidget(makeTable(check, u"findingTable"_s, tr("数据库检查结果"),
                                     tr("点“检查数据库”，这里列出每一项的结果。"), m_findings),
                           1);
    m_tabs->addTab(check, tr("数据库检查"));
    return m_tabs;
}

QList<QAction*> ExchangePage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::File)
        return {m_importZip, m_importFolder, m_exportZip, m_exportFolder};
    if (place == MenuPlace::Tools)
        return {m_backUp, m_check};
    return {};
}

QWidget* ExchangePage::firstFocus()
{
    return findChild<QWidget*>(u"importZipButton"_s);
}

} // namespace touyan::widgets
