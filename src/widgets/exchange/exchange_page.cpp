// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/exchange_page.h"

#include "application/files/output_file.h"
#include "application/messages/error_message.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/exchange/exchange_rows.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/inline_notice.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include "exchange/ui_exchange_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

namespace {

enum Tab { RefusedTab, ImportedTab, CheckTab };

} // namespace

ExchangePage::ExchangePage(const PageServices& services, ExchangeActions actions, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_actions(std::move(actions))
    , m_ui(std::make_unique<Ui::ExchangePage>())
    , m_refused(new ValueTableModel(refusedColumns(), this))
    , m_imported(new ValueTableModel(importedColumns(), this))
    , m_findings(new ValueTableModel(findingColumns(), this))
{
    setObjectName(u"exchangePage"_s);
    m_ui->setupUi(this);
    makeActions();
    const auto show = [](QAction* action, QToolButton* button) {
        showOnButton(action, button);
        button->setAccessibleDescription(action->toolTip());
    };
    show(m_importZip, m_ui->importZipButton);
    show(m_importFolder, m_ui->importFolderButton);
    show(m_exportZip, m_ui->exportZipButton);
    show(m_exportFolder, m_ui->exportFolderButton);
    show(m_backUp, m_ui->backUpNowButton);
    show(m_check, m_ui->checkDatabaseButton);
    showOnButton(m_saveRefused, m_ui->saveRefusedButton);
    prepareTable(*m_ui->refusedTable, *m_refused,
                 tr("没有错误。导入有误的数据包时，这里列出每一处。"));
    prepareTable(*m_ui->importedTable, *m_imported,
                 tr("导入数据包以后，这里列出读取了哪些表、多少行。"));
    prepareTable(*m_ui->findingTable, *m_findings, tr("点“检查数据库”，这里列出每一项的结果。"));
}

ExchangePage::~ExchangePage() = default;

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

void ExchangePage::prepareTable(RecordTableView& view, ValueTableModel& model,
                                const QString& emptyText)
{
    view.setEmptyText(emptyText);
    view.setRecordModel(&model);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setStretchLastSection(true);
    setFirstWidths(view, model);
    view.rememberColumns(m_services.settings, u"exchange/"_s + view.objectName());
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
    return m_ui->importZipButton;
}

QString ExchangePage::title() const
{
    return tr("数据交换");
}

QString ExchangePage::iconName() const
{
    return u"touyan-exchange"_s;
}

QString ExchangePage::description() const
{
    return tr("导入和导出数据包，备份和检查数据库。");
}

bool ExchangePage::openPlace(const QString& place)
{
    return place == u"page:exchange"_s;
}

void ExchangePage::findText(const QString& text)
{
    m_ui->refusedTable->filterModel()->setAnyColumnFilter(text);
}

void ExchangePage::askImport(bool folder)
{
    const auto start = [this](const std::optional<QString>& path) {
        if (path)
            importFrom(*path);
    };
    if (folder)
        m_services.prompts.chooseFolder(this, {tr("导入数据包文件夹"), {}, {}, {}, {}}, start);
    else
        m_services.prompts.chooseFileToOpen(
            this, {tr("导入数据包"), {}, {}, {tr("数据包 (*.zip)")}, {}}, start);
}

void ExchangePage::importFrom(const QString& path)
{
    setBusy(true);
    auto* task = new RunningTask(m_services.tasks, tr("导入数据包"), this);
    task->setStep(QFileInfo(path).fileName());
    deliver(this, m_actions.importPackage(path, task->progress()),
            [this, task, path](const auto& result) {
                setBusy(false);
                if (result.isError()) {
                    conclude(task, result.error(), {}, tr("数据包没有导入"));
                    return;
                }
                task->finish(result.value().isAccepted() ? TaskOutcome::Succeeded
                                                         : TaskOutcome::Failed);
                takeOutcome(result.value(), path);
            });
}

void ExchangePage::takeOutcome(const application::ImportOutcome& outcome, const QString& path)
{
    m_refusedRows = outcome.refused;
    m_refused->setRows(refusedRows(outcome.refused));
    m_imported->setRows(importedRows(outcome.tables));
    m_saveRefused->setEnabled(!outcome.refused.empty());
    const QString name = QFileInfo(path).fileName();
    const qint64 rows = std::accumulate(
        outcome.tables.begin(), outcome.tables.end(), qint64{0},
        [](qint64 sum, const application::ImportedTable& table) { return sum + table.rows; });
    const QString read = tr("读取 %1 张表、%2 行", "tables, rows")
                             .arg(outcome.tables.size())
                             .arg(QLocale().toString(rows));
    if (outcome.isAccepted()) {
        m_ui->importSummaryLabel->setText(
            tr("%1：%2，没有错误，已全部导入。", "package, what was read").arg(name, read));
        m_ui->notice->showNotice(InlineNotice::Kind::Success,
                                 tr("已导入 %1：%2。", "package, what was read").arg(name, read));
        m_ui->exchangeTabs->setCurrentIndex(ImportedTab);
        return;
    }
    const auto count = static_cast<int>(outcome.refused.size());
    m_ui->importSummaryLabel->setText(
        tr("%1：%2，有 %n 处错误，全部未导入。按下表改正后重新导入。", nullptr, count)
            .arg(name, read));
    m_ui->notice->showNotice(InlineNotice::Kind::Error,
                             application::errorMessage(domain::makeError(
                                 domain::ErrorCode::PackageRefused, {QString::number(count)})),
                             {}, {m_saveRefused});
    m_ui->exchangeTabs->setCurrentIndex(RefusedTab);
}

void ExchangePage::askExport(bool folder)
{
    const auto start = [this](const std::optional<QString>& path) {
        if (path)
            exportTo(*path);
    };
    const QString name =
        tr("头雁数据包 %1", "date").arg(m_services.clock.today().toString(Qt::ISODate));
    if (!folder) {
        m_services.prompts.chooseFileToSave(
            this, {tr("导出数据包"), {}, name, {tr("数据包 (*.zip)")}, u"zip"_s}, start);
        return;
    }
    // The folder that is chosen is the place; the package becomes a folder of its own in it, so
    // that nothing that lies there is touched.
    m_services.prompts.chooseFolder(this, {tr("导出到哪个文件夹"), {}, {}, {}, {}},
                                    [start, name](const std::optional<QString>& path) {
                                        if (path)
                                            start(QDir(*path).filePath(name));
                                    });
}

void ExchangePage::exportTo(const QString& path)
{
    setBusy(true);
    auto* task = new RunningTask(m_services.tasks, tr("导出数据包"), this);
    task->setStep(QFileInfo(path).fileName());
    deliver(this, m_actions.exportPackage(path, task->progress()),
            [this, task, path](const auto& result) {
                setBusy(false);
                conclude(task, result,
                         tr("数据包已导出到 %1。", "path").arg(QDir::toNativeSeparators(path)),
                         tr("数据包没有导出"));
            });
}

void ExchangePage::askBackup()
{
    const QString name =
        tr("头雁备份 %1", "date and time")
            .arg(m_services.clock.now().toLocalTime().toString(u"yyyy-MM-dd HHmm"_s));
    m_services.prompts.chooseFileToSave(
        this, {tr("备份数据库"), {}, name, {tr("头雁数据库 (*.touyan)")}, u"touyan"_s},
        [this](const std::optional<QString>& path) {
            if (path)
                backUpTo(*path);
        });
}

void ExchangePage::backUpTo(const QString& path)
{
    setBusy(true);
    auto* task = new RunningTask(m_services.tasks, tr("备份数据库"), this);
    task->setStep(QFileInfo(path).fileName());
    deliver(
        this, m_services.executor.run([path, progress = task->progress()](UseCaseContext& context) {
            return application::backUpDatabase(context, path, *progress);
        }),
        [this, task, path](const auto& result) {
            setBusy(false);
            conclude(task, result,
                     tr("备份已写到 %1，并核对无误。", "path").arg(QDir::toNativeSeparators(path)),
                     tr("没有备份"));
            if (result.isOk())
                Q_EMIT backedUp(m_services.clock.now(), path);
        });
}

void ExchangePage::check()
{
    setBusy(true);
    m_ui->checkSummaryLabel->setText(tr("正在检查…"));
    m_ui->exchangeTabs->setCurrentIndex(CheckTab);
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::checkDatabase(context);
    }),
            [this](const auto& result) {
                setBusy(false);
                if (result.isError()) {
                    m_ui->checkSummaryLabel->setText(application::errorMessage(result.error()));
                    m_ui->notice->showNotice(InlineNotice::Kind::Error,
                                             application::errorMessage(result.error()));
                    return;
                }
                takeCheck(result.value());
            });
}

void ExchangePage::takeCheck(const application::DatabaseCheck& check)
{
    m_findings->setRows(findingRows(check.findings));
    const QString time = check.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (check.isSound()) {
        m_ui->checkSummaryLabel->setText(tr("%1 检查：数据库正常。", "time").arg(time));
        m_ui->notice->showNotice(InlineNotice::Kind::Success, tr("检查完毕，数据库正常。"));
        return;
    }
    m_ui->checkSummaryLabel->setText(tr("%1 检查：数据库有问题，见下表。", "time").arg(time));
    m_ui->notice->showNotice(InlineNotice::Kind::Error, tr("数据库有问题。"),
                             tr("请先停止登记，按下表处理，或从最近的备份恢复。"));
}

void ExchangePage::saveRefused()
{
    m_services.prompts.chooseFileToSave(
        this, {tr("保存错误清单"), {}, tr("导入错误清单"), {tr("CSV 表格 (*.csv)")}, u"csv"_s},
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            const auto written =
                application::OutputFile(*path, {u"csv"_s}).writeWhole(refusedCsv(m_refusedRows));
            if (written.isOk()) {
                Q_EMIT statusMessage(tr("已保存 %1", "path").arg(QDir::toNativeSeparators(*path)));
                return;
            }
            m_services.prompts.showError(
                this, {tr("清单没有保存"), application::errorMessage(written.error()), {}});
        });
}

void ExchangePage::conclude(RunningTask* task, const domain::Result<void>& result,
                            const QString& success, const QString& failureTitle)
{
    if (result.isOk()) {
        task->finish(TaskOutcome::Succeeded);
        m_ui->notice->showNotice(InlineNotice::Kind::Success, success);
        return;
    }
    const QString text = application::errorMessage(result.error());
    if (result.error().code == domain::ErrorCode::Cancelled) {
        task->finish(TaskOutcome::Cancelled);
        m_ui->notice->showNotice(InlineNotice::Kind::Information, text);
        return;
    }
    task->finish(TaskOutcome::Failed);
    m_services.prompts.showError(this, {failureTitle, text, result.error().detail});
}

void ExchangePage::setBusy(bool busy)
{
    m_busy = busy;
    for (QAction* action :
         {m_importFolder, m_importZip, m_exportFolder, m_exportZip, m_backUp, m_check})
        action->setEnabled(!busy);
}

} // namespace touyan::widgets
