// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/exchange_page.h"

#include "application/files/output_file.h"
#include "application/messages/error_message.h"
#include "widgets/tasks/deliver.h"
#include "widgets/look/inline_notice.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/tasks/running_task.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/exchange/exchange_rows.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

namespace {

enum Tab { RefusedTab, ImportedTab, CheckTab };

} // namespace

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
    m_refusedView->filterModel()->setAnyColumnFilter(text);
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
        m_importSummary->setText(
            tr("%1：%2，没有错误，已全部导入。", "package, what was read").arg(name, read));
        m_notice->showNotice(InlineNotice::Kind::Success,
                             tr("已导入 %1：%2。", "package, what was read").arg(name, read));
        m_tabs->setCurrentIndex(ImportedTab);
        return;
    }
    const auto count = static_cast<int>(outcome.refused.size());
    m_importSummary->setText(
        tr("%1：%2，有 %n 处错误，全部未导入。按下表改正后重新导入。", nullptr, count)
            .arg(name, read));
    m_notice->showNotice(InlineNotice::Kind::Error,
                         application::errorMessage(domain::makeError(
                             domain::ErrorCode::PackageRefused, {QString::number(count)})),
                         {}, {m_saveRefused});
    m_tabs->setCurrentIndex(RefusedTab);
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
    m_checkSummary->setText(tr("正在检查…"));
    m_tabs->setCurrentIndex(CheckTab);
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::checkDatabase(context);
    }),
            [this](const auto& result) {
                setBusy(false);
                if (result.isError()) {
                    m_checkSummary->setText(application::errorMessage(result.error()));
                    m_notice->showNotice(InlineNotice::Kind::Error,
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
        m_checkSummary->setText(tr("%1 检查：数据库正常。", "time").arg(time));
        m_notice->showNotice(InlineNotice::Kind::Success, tr("检查完毕，数据库正常。"));
        return;
    }
    m_checkSummary->setText(tr("%1 检查：数据库有问题，见下表。", "time").arg(time));
    m_notice->showNotice(InlineNotice::Kind::Error, tr("数据库有问题。"),
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
        m_notice->showNotice(InlineNotice::Kind::Success, success);
        return;
    }
    const QString text = application::errorMessage(result.error());
    if (result.error().code == domain::ErrorCode::Cancelled) {
        task->finish(TaskOutcome::Cancelled);
        m_notice->showNotice(InlineNotice::Kind::Information, text);
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
