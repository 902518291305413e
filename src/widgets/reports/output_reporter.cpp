// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/output_reporter.h"

#include "application/messages/error_message.h"
#include "application/reports/issue_report.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

OutputReporter::OutputReporter(const PageServices& services, InlineNotice* notice, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_notice(notice)
    , m_page(page)
    , m_openFile(new QAction(icon(u"document-open"_s), tr("打开(&O)"), this))
    , m_openFolder(new QAction(icon(u"folder-open"_s), tr("打开文件夹(&F)"), this))
{
    m_openFile->setObjectName(u"openWrittenFileAction"_s);
    m_openFile->setToolTip(tr("用系统的程序打开"));
    m_openFolder->setObjectName(u"openWrittenFolderAction"_s);
    m_openFolder->setToolTip(tr("打开文件所在的文件夹"));
    connect(m_openFile, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_openFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
}

void OutputReporter::written(const application::IssuedReport& issue, const QString& path)
{
    m_path = path;
    m_notice->showNotice(InlineNotice::Kind::Success,
                         tr("已导出 %1", "path").arg(QDir::toNativeSeparators(path)), {},
                         {m_openFile, m_openFolder});
    record(issue);
}

void OutputReporter::printed(const application::IssuedReport& issue)
{
    record(issue);
}

void OutputReporter::failed(const domain::Error& error)
{
    if (error.code == domain::ErrorCode::Cancelled) {
        m_notice->showNotice(InlineNotice::Kind::Information, application::errorMessage(error));
        return;
    }
    m_services.prompts.showError(
        m_page, {tr("报表没有导出"), application::errorMessage(error), error.detail});
}

void OutputReporter::notPrinted()
{
    m_services.prompts.showError(
        m_page, {tr("没有打印"), tr("打印机不接受任务。请检查打印机后重试。"), {}});
}

void OutputReporter::record(const application::IssuedReport& issue)
{
    deliver(this, m_services.executor.run([issue](application::UseCaseContext& context) {
        return application::recordIssue(context, issue);
    }),
            [this, issue](const auto& result) {
                if (result.isOk())
                    return;
                const QString reason = application::errorMessage(result.error());
                m_notice->showNotice(
                    InlineNotice::Kind::Warning,
                    issue.fileName.isEmpty()
                        ? tr("报表已打印，但没有记入印发记录：%1", "reason").arg(reason)
                        : tr("%1 已导出，但没有记入印发记录：%2", "file name, reason")
                              .arg(issue.fileName, reason));
            });
}

} // namespace touyan::widgets
