// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/score_dialogs.h"

#include "application/checklist/adjustment_record.h"
#include "application/checklist/save_call.h"
#include "application/roster/leave_record.h"
#include "application/roster/save_leave.h"
#include "widgets/records/bound_form.h"

#include "roster/ui_adjustment_form.h"
#include "roster/ui_free_days_form.h"
#include "roster/ui_leave_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ScoreDialogs)
};

/// A new range is proposed as a single day, which most are; the last day never stays behind the
/// first.
domain::DateRange proposed(const domain::DateRange& range, QDate today)
{
    return range.first.isValid() ? range : domain::DateRange{today, today};
}

void keepLastDay(DateField* first, OptionalDateField* last)
{
    QObject::connect(first, &DateField::dateChanged, last, [last](QDate day) {
        if (last->day() && *last->day() < day)
            last->setDay(day);
    });
}

} // namespace

RecordDialog* makeLeaveDialog(const PageServices& services, const domain::Leave& leave,
                              const QString& subject, const RecordStored<domain::Leave>& stored,
                              QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"leaveDialog"_s,
                         leave.id.isStored() ? Words::tr("修改请假") : Words::tr("新请假"), parent);
    domain::Leave shown = leave;
    shown.range = proposed(leave.range, dialog->today());
    const auto form = bindForm<domain::Leave, Ui::LeaveForm>(dialog, shown);
    form->ui.subjectLabel->setText(subject);
    keepLastDay(form->ui.firstDayEdit, form->ui.lastDay);
    saveForm(dialog, form, application::saveLeave, stored);
    return dialog;
}

RecordDialog* makeAdjustmentDialog(const PageServices& services,
                                   const domain::Adjustment& adjustment, const QString& subject,
                                   const RecordStored<domain::Adjustment>& stored, QWidget* parent)
{
    const bool isNew = !adjustment.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"adjustmentDialog"_s,
                         isNew ? Words::tr("新加减分") : Words::tr("修改加减分"), parent);
    domain::Adjustment shown = adjustment;
    if (!shown.effectiveOn.isValid())
        shown.effectiveOn = dialog->today();
    const auto form = bindForm<domain::Adjustment, Ui::AdjustmentForm>(dialog, shown);
    form->ui.subjectLabel->setText(subject);
    // Nothing is proposed: 0 would be saved by a slip.
    if (isNew) {
        form->ui.pointsEdit->clear();
        form->form().settle();
    }
    dialog->addHint(Words::tr("一段时间的加减分合计以 ±10 分为限。"));
    form->ui.pointsEdit->setFocus();
    saveForm(dialog, form, application::saveAdjustment, stored);
    return dialog;
}

RecordDialog* makeFreeDaysDialog(const PageServices& services, const domain::FreeDays& freeDays,
                                 const RecordStored<domain::FreeDays>& stored, QWidget* parent)
{
    auto* dialog = new RecordDialog(
        services, u"freeDaysDialog"_s,
        freeDays.id.isStored() ? Words::tr("修改免计日") : Words::tr("新免计日"), parent);
    domain::FreeDays shown = freeDays;
    shown.range = proposed(freeDays.range, dialog->today());
    const auto form = bindForm<domain::FreeDays, Ui::FreeDaysForm>(dialog, shown);
    keepLastDay(form->ui.firstDayEdit, form->ui.lastDay);
    dialog->addHint(Words::tr("对所有第一书记生效；会议考勤不因免计日而免除。"));
    saveForm(dialog, form, application::saveFreeDays, stored);
    return dialog;
}

} // namespace touyan::widgets
