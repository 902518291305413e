// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/checklist_words.h"

#include "domain/calendar/period.h"

#include <QCoreApplication>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using domain::ObligationState;

namespace {

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString shortDay(QDate day)
{
    return QStringLiteral("%1.%2").arg(day.month()).arg(day.day());
}

} // namespace

QString stateWord(ObligationState state)
{
    switch (state) {
    case ObligationState::Exempt:
        return Rules::tr("免计");
    case ObligationState::OnTime:
        return Rules::tr("按时");
    case ObligationState::Late:
        return Rules::tr("逾期完成");
    case ObligationState::Overdue:
        return Rules::tr("逾期未完成");
    case ObligationState::Pending:
        return Rules::tr("待完成");
    }
    return {};
}

QString entryStatusWord(domain::EntryStatus status)
{
    switch (status) {
    case domain::EntryStatus::Draft:
        return Rules::tr("草稿");
    case domain::EntryStatus::Submitted:
        return Rules::tr("已报");
    case domain::EntryStatus::Confirmed:
        return Rules::tr("已审");
    case domain::EntryStatus::Returned:
        return Rules::tr("退回");
    }
    return {};
}

QString attendanceWord(domain::AttendanceStatus status)
{
    switch (status) {
    case domain::AttendanceStatus::Present:
        return Rules::tr("出席");
    case domain::AttendanceStatus::Excused:
        return Rules::tr("请假");
    case domain::AttendanceStatus::Absent:
        return Rules::tr("缺席");
    }
    return {};
}

QString cadenceWord(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly:
        return Rules::tr("每周");
    case Cadence::Monthly:
        return Rules::tr("每月");
    case Cadence::Quarterly:
        return Rules::tr("每季度");
    case Cadence::Yearly:
        return Rules::tr("每年");
    case Cadence::Once:
        return Rules::tr("任期一次");
    case Cadence::PerCall:
        return Rules::tr("按会议通知");
    }
    return {};
}

QString roleWord(domain::Role role)
{
    return role == domain::Role::FirstSecretary ? Rules::tr("第一书记") : Rules::tr("党组织书记");
}

QString dispatchLevelWord(domain::DispatchLevel level)
{
    switch (level) {
    case domain::DispatchLevel::City:
        return Rules::tr("市派");
    case domain::DispatchLevel::District:
        return Rules::tr("区派");
    case domain::DispatchLevel::Township:
        return Rules::tr("镇街派");
    }
    return {};
}

QString genderWord(domain::Gender gender)
{
    return gender == domain::Gender::Male ? Rules::tr("男") : Rules::tr("女");
}

QString kindWord(const QString& kind)
{
    if (kind == u"village"_s)
        return Rules::tr("村");
    if (kind == u"community"_s)
        return Rules::tr("社区");
    if (kind == u"township"_s)
        return Rules::tr("镇街");
    if (kind == u"found_party_organization"_s)
        return Rules::tr("成立“两新”党组织");
    if (kind == u"admit_party_member"_s)
        return Rules::tr("发展党员");
    return kind;
}

QString periodWord(const QString& periodKey)
{
    const auto key = domain::PeriodKey::parse(periodKey);
    if (!key)
        return periodKey;
    const domain::DaySpan span = key->span();
    switch (key->shape) {
    case Cadence::Weekly:
        return Rules::tr("第%1周（%2–%3）")
            .arg(QString::number(key->number), shortDay(span.first), shortDay(span.last));
    case Cadence::Monthly:
        return span.first.toString(Rules::tr("yyyy年M月", "format of a month"));
    case Cadence::Quarterly:
        return Rules::tr("%1年第%2季度").arg(key->year).arg(key->number);
    default:
        return Rules::tr("%1年").arg(key->year);
    }
}

} // namespace touyan::application
