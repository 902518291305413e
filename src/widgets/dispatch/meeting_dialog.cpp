// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/meeting_dialog.h"

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/hold_dispatch.h"
#include "application/messages/rule_words.h"
#include "widgets/records/bound_form.h"

#include "dispatch/ui_meeting_form.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::DispatchMeeting;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::MeetingDialog)
};

} // namespace

RecordDialog* makeMeetingDialog(const PageServices& services, const DispatchMeeting& meeting,
                                const RecordStored<DispatchMeeting>& stored, QWidget* parent)
{
    const bool isNew = !meeting.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"meetingDialog"_s,
                         isNew ? Words::tr("建立季调度会") : Words::tr("修改季调度会"), parent);
    DispatchMeeting shown = meeting;
    const domain::DaySpan span = meeting.quarter.span();
    if (!shown.heldOn.isValid())
        shown.heldOn = std::clamp(services.clock.today(), span.first, span.last);
    const auto form = bindForm<DispatchMeeting, Ui::MeetingForm>(dialog, shown);
    form->ui.quarterLabel->setText(application::periodWord(meeting.quarter.toString()));
    saveForm(dialog, form, application::saveDispatchMeeting, stored);
    return dialog;
}

} // namespace touyan::widgets
