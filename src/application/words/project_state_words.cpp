// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/project_state_words.h"

#include <QCoreApplication>

namespace touyan::application {

using domain::Light;
using domain::ProjectState;
using domain::ProjectStep;

namespace {

class Projects
{
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

} // namespace

QString projectKindWord(domain::ProjectKind kind)
{
    return kind == domain::ProjectKind::SecretaryProject ? Projects::tr("书记项目")
                                                         : Projects::tr("书记领办事项");
}

QString projectSourceWord(domain::ProjectSource source)
{
    return source == domain::ProjectSource::Assigned ? Projects::tr("点题", "source")
                                                     : Projects::tr("选题", "source");
}

QString projectStateWord(ProjectState state)
{
    switch (state) {
    case ProjectState::Draft:
        return Projects::tr("选题");
    case ProjectState::Submitted:
        return Projects::tr("已申报");
    case ProjectState::Returned:
        return Projects::tr("退回修改");
    case ProjectState::Approved:
        return Projects::tr("立项");
    case ProjectState::InProgress:
        return Projects::tr("实施中");
    case ProjectState::Suspended:
        return Projects::tr("暂停");
    case ProjectState::Acceptance:
        return Projects::tr("申请验收");
    case ProjectState::Rectifying:
        return Projects::tr("限期整改");
    case ProjectState::Accepted:
        return Projects::tr("验收通过");
    case ProjectState::Terminated:
        return Projects::tr("终止");
    case ProjectState::Rejected:
        return Projects::tr("未立项");
    }
    return {};
}

QString projectStateOnDay(ProjectState onDay, ProjectState now)
{
    if (onDay == now)
        return projectStateWord(onDay);
    return Projects::tr("%1（现在是“%2”）", "state on the day, state now")
        .arg(projectStateWord(onDay), projectStateWord(now));
}

QString projectStepWord(ProjectStep step)
{
    switch (step) {
    case ProjectStep::Submit:
        return Projects::tr("申报");
    case ProjectStep::Approve:
        return Projects::tr("评估通过（立项）");
    case ProjectStep::Return:
        return Projects::tr("退回修改", "step");
    case ProjectStep::Reject:
        return Projects::tr("不予立项");
    case ProjectStep::Start:
        return Projects::tr("启动实施");
    case ProjectStep::RequestAcceptance:
        return Projects::tr("申请验收", "step");
    case ProjectStep::Suspend:
        return Projects::tr("暂停", "step");
    case ProjectStep::Resume:
        return Projects::tr("恢复实施");
    case ProjectStep::Terminate:
        return Projects::tr("终止", "step");
    case ProjectStep::Accept:
        return Projects::tr("验收通过", "step");
    case ProjectStep::Rectify:
        return Projects::tr("责令限期整改");
    }
    return {};
}

QString lightWord(Light light)
{
    switch (light) {
    case Light::Green:
        return Projects::tr("绿灯");
    case Light::Yellow:
        return Projects::tr("黄灯");
    case Light::Red:
        return Projects::tr("红灯");
    }
    return {};
}

QString monthlyReporterWord(domain::MonthlyReporter reporter)
{
    return reporter == domain::MonthlyReporter::Secretary ? Projects::tr("书记")
                                                          : Projects::tr("包村点长");
}

QString projectResultWord(domain::ProjectResultKind kind)
{
    switch (kind) {
    case domain::ProjectResultKind::DemonstrationSite:
        return Projects::tr("观摩点");
    case domain::ProjectResultKind::PartyDelegate:
        return Projects::tr("推荐为党代表");
    case domain::ProjectResultKind::PeoplesCongressDeputy:
        return Projects::tr("推荐为人大代表");
    case domain::ProjectResultKind::ConsultativeMember:
        return Projects::tr("推荐为政协委员");
    case domain::ProjectResultKind::Recruitment:
        return Projects::tr("推荐考录");
    }
    return {};
}

QString rectificationSourceWord(domain::RectificationSource source)
{
    switch (source) {
    case domain::RectificationSource::Supervision:
        return Projects::tr("项目督导");
    case domain::RectificationSource::Acceptance:
        return Projects::tr("项目验收");
    case domain::RectificationSource::Appraisal:
        return Projects::tr("述职评议");
    case domain::RectificationSource::OfficeCheck:
        return Projects::tr("机关检查");
    }
    return {};
}

QString rectificationStatusWord(RectificationStatus status)
{
    switch (status) {
    case RectificationStatus::Open:
        return Projects::tr("未销号");
    case RectificationStatus::Overdue:
        return Projects::tr("逾期未销号");
    case RectificationStatus::Closed:
        return Projects::tr("已销号");
    }
    return {};
}

} // namespace touyan::application
