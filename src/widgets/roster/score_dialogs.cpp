// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/score_dialogs.h"

#include "application/checklist/save_call.h"
#include "application/roster/save_leave.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ScoreDialogs)
};

constexpr int kMaximumReason = 500;

struct RangeFields
{
    DateField* first = nullptr;
    OptionalDateField* last = nullptr;

    [[nodiscard]] domain::DateRange range() const { return {first->date(), last->day()}; }
};

RangeFields addRange(RecordDialog* dialog, const domain::DateRange& range, bool isNew)
{
    const QDate first = range.first.isValid() ? range.first : dialog->services().clock.today();
    RangeFields fields;
    fields.first =
        dialog->add(Words::tr("第一天(&F)"), makeDateField(dialog->services().clock, first),
                    u"firstDayEdit"_s, Words::tr("从这一天起，包括这一天"));
    // Most ranges have an end; a new one is proposed as a single day.
    fields.last = dialog->add(
        Words::tr("最后一天(&T)"),
        new OptionalDateField([&clock = dialog->services().clock] { return clock.today(); },
                              isNew ? std::optional(first) : range.last, first, Words::tr("未定")),
        u"lastDay"_s, Words::tr("到这一天止，包括这一天；未定的一直算下去"));
    QObject::connect(fields.first, &DateField::dateChanged, fields.last,
                     [last = fields.last](QDate day) {
                         if (last->day() && *last->day() < day)
                             last->setDay(day);
                     });
    return fields;
}

} // namespace

RecordDialog* makeLeaveDialog(const PageServices& services, const domain::Leave& leave,
                              const QString& subject, QWidget* parent)
{
    const bool isNew = !leave.id.isStored();
    auto* dialog = new RecordDialog(services, u"leaveDialog"_s,
                                    isNew ? Words::tr("新请假") : Words::tr("修改请假"), parent);
    dialog->add(Words::tr("派驻"), new QLabel(subject), u"subjectLabel"_s, {});
    const RangeFields range = addRange(dialog, leave.range, isNew);
    auto* reason = dialog->add(Words::tr("事由(&R)"), makeTextField(leave.reason, kMaximumReason),
                               u"reasonEdit"_s, Words::tr("为什么请假，可不填"));
    auto* approved = dialog->add(QString(), new QCheckBox(Words::tr("已批准(&A)")),
                                 u"approvedCheck"_s, Words::tr("批准后才免计"));
    approved->setAccessibleName(Words::tr("已批准"));
    approved->setChecked(leave.approved);
    dialog->setSave([=] {
        domain::Leave wanted = leave;
        wanted.range = range.range();
        wanted.reason = reason->text().trimmed();
        wanted.approved = approved->isChecked();
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::saveLeave(context, wanted); });
    });
    return dialog;
}

RecordDialog* makeAdjustmentDialog(const PageServices& services,
                                   const domain::Adjustment& adjustment, const QString& subject,
                                   QWidget* parent)
{
    const bool isNew = !adjustment.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"adjustmentDialog"_s,
                         isNew ? Words::tr("新加减分") : Words::tr("修改加减分"), parent);
    dialog->add(Words::tr("派驻"), new QLabel(subject), u"subjectLabel"_s, {});
    const QDate day =
        adjustment.effectiveOn.isValid() ? adjustment.effectiveOn : services.clock.today();
    auto* effective =
        dialog->add(Words::tr("生效日期(&F)"), makeDateField(dialog->services().clock, day),
                    u"effectiveOnEdit"_s, Words::tr("计入这一天所在的季度和年度"));
    auto* points = dialog->add(Words::tr("分值(&P)"),
                               makeTextField(isNew ? QString() : adjustment.points.toString(), 16),
                               u"pointsEdit"_s, Words::tr("加分写 2 或 1.5，减分写 -2"));
    auto* reason =
        dialog->add(Words::tr("理由(&R)"), makeTextField(adjustment.reason, kMaximumReason),
                    u"reasonEdit"_s, Words::tr("必填，会写进得分说明"));
    dialog->addHint(Words::tr("一段时间的加减分合计以 ±10 分为限。"));
    points->setFocus();
    dialog->setSave([=] {
        domain::Adjustment wanted = adjustment;
        wanted.effectiveOn = effective->date();
        const auto number = domain::ExactDecimal::parse(
            points->text().normalized(QString::NormalizationForm_KC).trimmed().remove(u'+'));
        if (!number) {
            dialog->refuse(points,
                           Words::tr("分值“%1”看不懂，请写成 2、1.5 或 -2。").arg(points->text()));
            return;
        }
        wanted.points = *number;
        wanted.reason = reason->text().trimmed();
        dialog->submit([wanted](UseCaseContext& context) {
            return application::saveAdjustment(context, wanted);
        });
    });
    return dialog;
}

RecordDialog* makeFreeDaysDialog(const PageServices& services, const domain::FreeDays& freeDays,
                                 QWidget* parent)
{
    const bool isNew = !freeDays.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"freeDaysDialog"_s,
                         isNew ? Words::tr("新免计日") : Words::tr("修改免计日"), parent);
    const RangeFields range = addRange(dialog, freeDays.range, isNew);
    auto* reason =
        dialog->add(Words::tr("事由(&R)"), makeTextField(freeDays.reason, kMaximumReason),
                    u"reasonEdit"_s, Words::tr("必填，例如“春节”“防汛值守”"));
    dialog->addHint(Words::tr("对所有第一书记生效；会议考勤不因免计日而免除。"));
    dialog->setSave([=] {
        domain::FreeDays wanted = freeDays;
        wanted.range = range.range();
        wanted.reason = reason->text().trimmed();
        if (wanted.reason.isEmpty()) {
            dialog->refuse(reason, Words::tr("请填写事由。"));
            return;
        }
        dialog->submit([wanted](UseCaseContext& context) {
            return application::saveFreeDays(context, wanted);
        });
    });
    return dialog;
}

} // namespace touyan::widgets
