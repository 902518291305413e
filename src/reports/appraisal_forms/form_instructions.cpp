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

/// The most whole points that a row of the form can get.
int mostPoints(const domain::AppraisalSession& session)
{
    qint64 most = 0;
    for (const domain::Criterion& each : session.criteria)
        most = std::max(most, each.maxPoints.millionths() / domain::ExactDecimal::kScale);
    return static_cast<int>(most);
}

QString halfPointsLine(int most)
{
    constexpr int kUsualWhole = 8;
    const int whole = std::min(kUsualWhole, most - 1);
    if (whole < 1)
        return Form::tr("打半分时，整分和“½”各打一个“√”。");
    return Form::tr("打半分时，整分和“½”各打一个“√”，例如 %1.5 分在“%1”和“½”的方框内打“√”。")
        .arg(whole);
}

/// For rows whose values can need a tens box and a ones box.
QString tensLine(int most)
{
    constexpr int kUsualTens = 80;
    constexpr int kUsualOnes = 7;
    const int tens = std::clamp((most - kUsualOnes) / 10 * 10, 10, kUsualTens);
    const int ones = std::min(kUsualOnes, most - tens);
    return Form::tr("两位数的分值在整十和个位的方框内各打一个“√”，例如 %1 分在“%2”和“%3”的方框内"
                    "打“√”。")
        .arg(tens + ones)
        .arg(tens)
        .arg(ones);
}

QStringList scoreInstructions(const domain::AppraisalSession& session)
{
    constexpr int kMostWithoutTens = 10;
    const int most = mostPoints(session);
    QStringList lines{
        Form::tr("请对每位述职人的各项评议内容打分：在所选分值右边的方框内打“√”，每行一个分值。"),
        halfPointsLine(most)};
    if (most > kMostWithoutTens)
        lines << tensLine(most);
    lines << Form::tr("对一位述职人每项都要打分：漏打、多打的，对他的评分无效；全部不打为弃权。");
    return lines;
}

QStringList gradeInstructions(const domain::AppraisalSession& session, std::optional<int> reportees)
{
    QStringList lines{
        Form::tr("请对每位述职人作出评价：在所选等次右边的方框内打“√”，每行一个等次。"),
        Form::tr("一行打两个以上“√”的，对这位述职人的评价无效；不打为弃权。")};
    // A limit that no form can exceed is left over from another session.
    if (session.ballotGoodLimit && (!reportees || *session.ballotGoodLimit < *reportees)) {
        lines << Form::tr("“好”最多 %n 个，超过的整张表作废。", nullptr, *session.ballotGoodLimit);
    }
    return lines;
}

} // namespace

QStringList formInstructions(const domain::AppraisalSession& session, std::optional<int> reportees)
{
    QStringList lines = session.mode == domain::AppraisalMode::Score
                            ? scoreInstructions(session)
                            : gradeInstructions(session, reportees);
    lines << Form::tr("本表不记名，表号与填表人无关。请用黑色或蓝色笔填写，不要涂改；填错了可以"
                      "换一张空白表。不要折叠，不要在四角黑块和二维码上写字。");
    return lines;
}

} // namespace touyan::reports
