// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/form_instructions.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan::reports {

namespace {

class Form
{
    Q_DECLARE_TR_FUNCTIONS(Form)
};

/// From 20 points on, a value can need a tens box and a ones box.
bool hasTens(const domain::AppraisalSession& session)
{
    return std::any_of(session.criteria.begin(), session.criteria.end(),
                       [](const domain::Criterion& each) {
                           return each.maxPoints > domain::ExactDecimal::fromInteger(10);
                       });
}

QStringList scoreInstructions(const domain::AppraisalSession& session)
{
    QStringList lines{
        Form::tr("请对每位述职人的各项评议内容打分：在所选分值右边的方框内打“√”，每行一个分值。"),
        Form::tr("打半分时，整分和“½”各打一个“√”，例如 8.5 分在“8”和“½”的方框内打“√”。")};
    if (hasTens(session)) {
        lines << Form::tr(
            "两位数的分值在整十和个位的方框内各打一个“√”，例如 87 分在“80”和“7”的方框内打“√”。");
    }
    lines << Form::tr("对一位述职人每项都要打分：漏打、多打的，对他的评分无效；全部不打为弃权。");
    return lines;
}

QStringList gradeInstructions(const domain::AppraisalSession& session)
{
    QStringList lines{
        Form::tr("请对每位述职人作出评价：在所选等次右边的方框内打“√”，每行一个等次。"),
        Form::tr("一行打两个以上“√”的，对这位述职人的评价无效；不打为弃权。")};
    if (session.ballotGoodLimit) {
        lines << Form::tr("“好”最多 %n 个，超过的整张表作废。", nullptr, *session.ballotGoodLimit);
    }
    return lines;
}

} // namespace

QStringList formInstructions(const domain::AppraisalSession& session)
{
    QStringList lines = session.mode == domain::AppraisalMode::Score ? scoreInstructions(session)
                                                                     : gradeInstructions(session);
    lines << Form::tr("本表不记名，表号与填表人无关。请用黑色或蓝色笔填写，不要涂改；填错了可以"
                      "换一张空白表。不要折叠，不要在四角黑块和二维码上写字。");
    return lines;
}

} // namespace touyan::reports
