// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/closing_steps.h"

#include "application/closing/close_quarter.h"
#include "application/closing/compare_closing.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/reports/closing_panel.h"
#include "widgets/tasks/deliver.h"

#include <utility>

namespace touyan::widgets {

using application::UseCaseContext;

ClosingSteps::ClosingSteps(const PageServices& services, ClosingPanel& panel, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_panel(panel)
    , m_page(page)
{
    connect(&m_panel, &ClosingPanel::closeRequested, this, &ClosingSteps::askClose);
    connect(&m_panel, &ClosingPanel::reopenRequested, this, &ClosingSteps::askReopen);
    connect(&m_panel, &ClosingPanel::compareRequested, this, &ClosingSteps::compare);
}

template <class UseCase, class Take>
void ClosingSteps::run(UseCase useCase, Take take)
{
    m_panel.setBusy(true);
    deliver(this, m_services.executor.run(std::move(useCase)),
            [this, take = std::move(take)](const auto& result) {
                m_panel.setBusy(false);
                if (result.isError())
                    Q_EMIT failed(result.error());
                else
                    take(result);
            });
}

void ClosingSteps::askClose()
{
    if (const QString problem = m_panel.dayProblem(); !problem.isEmpty()) {
        Q_EMIT warned(problem);
        return;
    }
    const QDate asOf = m_panel.closingDay();
    const Question question{
        tr("%1结账？", "quarter").arg(m_shown.title()),
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
    m_services.prompts.confirm(m_page, question, [this, asOf](bool yes) {
        if (yes)
            close(asOf);
    });
}

void ClosingSteps::close(QDate asOf)
{
    run(
        [quarter = m_shown.quarter, asOf](UseCaseContext& context) {
            return application::closeQuarter(context, {quarter, asOf});
        },
        [this](const domain::Result<application::QuarterClosing>& closed) {
            Q_EMIT done(tr("%1已结账（第 %2 次，截至 %3）。", "quarter, revision, as-of day")
                            .arg(m_shown.title(), QString::number(closed.value().revision),
                                 closed.value().asOf.toString(Qt::ISODate)));
        });
}

void ClosingSteps::askReopen()
{
    const Question question{tr("%1反结账？", "quarter").arg(m_shown.title()),
                            tr("结果将不再冻结，可以修改登记；理由和操作人会写入日志，"
                               "原来的结账结果仍可查阅。再次结账产生新的一次。"),
                            tr("反结账"),
                            {},
                            true,
                            {},
                            tr("例如：漏登 9 月走访，经核实补录")};
    m_services.prompts.askReason(m_page, question, [this](const std::optional<QString>& reason) {
        if (reason)
            reopen(*reason);
    });
}

void ClosingSteps::reopen(const QString& reason)
{
    run(
        [quarter = m_shown.quarter, reason](UseCaseContext& context) {
            return application::reopenQuarter(context, quarter, reason);
        },
        [this](const auto&) { Q_EMIT done(tr("%1已反结账。", "quarter").arg(m_shown.title())); });
}

void ClosingSteps::compare()
{
    run(
        [quarter = m_shown.quarter, asOf = m_shown.asOf](UseCaseContext& context) {
            return application::compareClosing(context, quarter, asOf);
        },
        [this](const domain::Result<application::ClosingComparison>& compared) {
            m_panel.setComparison(compared.value());
        });
}

} // namespace touyan::widgets
