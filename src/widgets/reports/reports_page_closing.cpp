// SPDX-License-Identifier: GPL-3.0-or-later
// ReportsPage: closing the quarter, reopening it, comparing it with now.
#include "application/closing/close_quarter.h"
#include "application/closing/compare_closing.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/closing_panel.h"
#include "widgets/reports/reports_page.h"
#include "widgets/tasks/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

void ReportsPage::askClose()
{
    if (const QString problem = m_closing->dayProblem(); !problem.isEmpty()) {
        m_notice->showNotice(InlineNotice::Kind::Warning, problem);
        return;
    }
    const QDate asOf = m_closing->closingDay();
    const Question question{
        tr("%1结账？", "quarter").arg(quarterTitle()),
        tr("将按截至 %1 的登记冻结每名第一书记的结果，今后打印的报表都以此为准。\n"
           "结账后，会改变这些结果的登记、请假、考勤和加减分都不能再改；确需修改，可以说明理由后反"
           "结账。",
           "as-of day")
            .arg(longDate(asOf)),
        tr("结账"),
        {},
        false,
        {},
        {}};
    m_services.prompts.confirm(this, question, [this, asOf](bool yes) {
        if (yes)
            close(asOf);
    });
}

void ReportsPage::close(QDate asOf)
{
    m_closing->setBusy(true);
    deliver(this, m_services.executor.run([quarter = quarter(), asOf](UseCaseContext& context) {
        return application::closeQuarter(context, {quarter, asOf});
    }),
            [this](const auto& result) {
                m_closing->setBusy(false);
                if (result.isError()) {
                    showError(result.error());
                    return;
                }
                m_notice->showNotice(
                    InlineNotice::Kind::Success,
                    tr("%1已结账（第 %2 次，截至 %3）。", "quarter, revision, as-of day")
                        .arg(quarterTitle(), QString::number(result.value().revision),
                             result.value().asOf.toString(Qt::ISODate)));
                load();
            });
}

void ReportsPage::askReopen()
{
    const Question question{tr("%1反结账？", "quarter").arg(quarterTitle()),
                            tr("结果将不再冻结，可以修改登记；理由和操作人会写入日志，"
                               "原来的结账结果仍可查阅。再次结账产生新的一次。"),
                            tr("反结账"),
                            {},
                            true,
                            {},
                            tr("例如：漏登 9 月走访，经核实补录")};
    m_services.prompts.askReason(this, question, [this](const std::optional<QString>& reason) {
        if (!reason)
            return;
        m_closing->setBusy(true);
        deliver(
            this,
            m_services.executor.run([quarter = quarter(), why = *reason](UseCaseContext& context) {
                return application::reopenQuarter(context, quarter, why);
            }),
            [this](const auto& result) {
                m_closing->setBusy(false);
                if (result.isError()) {
                    showError(result.error());
                    return;
                }
                m_notice->showNotice(InlineNotice::Kind::Success,
                                     tr("%1已反结账。", "quarter").arg(quarterTitle()));
                load();
            });
    });
}

void ReportsPage::compare()
{
    m_closing->setBusy(true);
    deliver(this,
            m_services.executor.run(
                [quarter = quarter(), asOf = period().asOf](UseCaseContext& context) {
                    return application::compareClosing(context, quarter, asOf);
                }),
            [this](const auto& result) {
                m_closing->setBusy(false);
                if (result.isError())
                    showError(result.error());
                else
                    m_closing->setComparison(result.value());
            });
}

} // namespace touyan::widgets
