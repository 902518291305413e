// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/appraisal_item_dialog.h"

#include "application/appraisal/after_meeting.h"
#include "application/rectification/rectification_item_record.h"
#include "widgets/records/bound_form.h"

#include "appraisal/ui_appraisal_item_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::RectificationItem;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::AppraisalItemDialog)
};

constexpr int kUsualDays = 60; ///< what is proposed for the time to mend something

} // namespace

RecordDialog* makeAppraisalItemDialog(const PageServices& services,
                                      domain::AppraisalSessionId session,
                                      const application::NamedReportee& reportee,
                                      std::function<void()> stored, QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"appraisalItemDialog"_s, Words::tr("登记问题"), parent);
    RectificationItem shown;
    shown.responsible = reportee.identity.personName;
    shown.due = services.clock.today().addDays(kUsualDays);
    const auto form = bindForm<RectificationItem, Ui::AppraisalItemForm>(dialog, shown);
    form->ui.subjectLabel->setText(reportee.identity.personName);
    dialog->setSave([=, id = reportee.reportee.id, stored = std::move(stored)] {
        const auto wanted = form->read();
        if (!wanted)
            return;
        application::AddAppraisalItemRequest request;
        request.session = session;
        request.reportee = id;
        request.draft = {wanted->problem, wanted->measure, wanted->responsible, wanted->due};
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::addAppraisalItem(context, request);
            },
            [stored](const auto&) { stored(); });
    });
    return dialog;
}

} // namespace touyan::widgets
