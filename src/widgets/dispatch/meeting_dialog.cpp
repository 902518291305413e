// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/meeting_dialog.h"

#include "application/messages/rule_words.h"
#include "application/projects/hold_dispatch.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::DispatchMeeting;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::MeetingDialog)
};

constexpr int kMostText = 200;

QPlainTextEdit* makeLongText(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    constexpr int kLines = 3;
    constexpr int kFrame = 12;
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * kLines + kFrame);
    return edit;
}

} // namespace

RecordDialog* makeMeetingDialog(const PageServices& services, const DispatchMeeting& meeting,
                                const std::function<void(const DispatchMeeting&)>& stored,
                                QWidget* parent)
{
    const bool isNew = !meeting.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"meetingDialog"_s,
                         isNew ? Words::tr("建立季调度会") : Words::tr("修改季调度会"), parent);
    dialog->add(Words::tr("季度"), new QLabel(application::periodWord(meeting.quarter.toString())),
                u"quarterLabel"_s, {});
    const domain::DaySpan span = meeting.quarter.span();
    const QDate day = meeting.heldOn.isValid()
                          ? meeting.heldOn
                          : std::clamp(services.clock.today(), span.first, span.last);
    auto* heldOn =
        dialog->add(Words::tr("开会日期(&D)"), makeDateField(services.clock, day), u"heldOnEdit"_s,
                    Words::tr("这一天实施中的项目上会，进度也算到这一天"));
    auto* place = dialog->add(Words::tr("地点(&P)"), makeTextField(meeting.place, kMostText),
                              u"placeEdit"_s, Words::tr("在哪里开会，可不填"));
    auto* chair = dialog->add(Words::tr("主持人(&C)"), makeTextField(meeting.chair, kMostText),
                              u"chairEdit"_s, Words::tr("谁主持，必填"));
    auto* attendees = dialog->add(Words::tr("参加人员(&A)"), makeLongText(meeting.attendees),
                                  u"attendeesEdit"_s, Words::tr("哪些人参加，可不填"));
    auto* summary = dialog->add(Words::tr("会议要点(&M)"), makeLongText(meeting.summary),
                                u"summaryEdit"_s, Words::tr("各项目以外还说了什么，可不填"));
    dialog->setSave([=] {
        DispatchMeeting wanted = meeting;
        wanted.heldOn = heldOn->date();
        wanted.place = place->text().trimmed();
        wanted.chair = chair->text().trimmed();
        wanted.attendees = attendees->toPlainText().trimmed();
        wanted.summary = summary->toPlainText().trimmed();
        dialog->submit(
            [wanted](UseCaseContext& context) {
                return application::saveDispatchMeeting(context, wanted);
            },
            [stored](const domain::Result<DispatchMeeting>& saved) { stored(saved.value()); });
    });
    return dialog;
}

} // namespace touyan::widgets
