// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/scan_words.h"

#include "application/messages/error_message.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

class Scans
{
    Q_DECLARE_TR_FUNCTIONS(Scans)
};

QString faultWord(ScanFault fault)
{
    switch (fault) {
    case ScanFault::NoCode:
        return Scans::tr("没有找到测评表的二维码。请确认是本程序印的表，二维码完整，再扫一次。");
    case ScanFault::CornersMissing:
        return Scans::tr("四角的黑方块没有找全。请把整页放进扫描区域再扫一次。");
    case ScanFault::NotFlat:
        return Scans::tr("纸不平整或变形。请压平后再扫一次。");
    case ScanFault::TooPale:
        return Scans::tr("扫得太淡，分不清铅笔和污迹。请调深后再扫一次。");
    case ScanFault::TooCoarse:
        return Scans::tr("分辨率太低。请用 200 dpi 或更高再扫一次。");
    case ScanFault::OtherUnread:
        return Scans::tr("这张图上还有另一张表，它的二维码读不出。请一张一张地扫。");
    }
    return {};
}

} // namespace

QString refusalWord(const RefusedPage& page)
{
    if (const auto* fault = std::get_if<ScanFault>(&page.why))
        return faultWord(*fault);
    if (const auto* error = std::get_if<domain::Error>(&page.why))
        return errorMessage(*error);
    return Scans::tr("这一页已经扫过一次。有一次没有把握的格子，请人工核对。");
}

QString refusalName(const RefusedPage& page)
{
    if (std::holds_alternative<domain::Error>(page.why))
        return u"error"_s;
    const auto* fault = std::get_if<ScanFault>(&page.why);
    if (fault == nullptr)
        return u"repeated"_s;
    switch (*fault) {
    case ScanFault::NoCode:
        return u"no_code"_s;
    case ScanFault::CornersMissing:
        return u"corners_missing"_s;
    case ScanFault::NotFlat:
        return u"not_flat"_s;
    case ScanFault::TooPale:
        return u"too_pale"_s;
    case ScanFault::TooCoarse:
        return u"too_coarse"_s;
    case ScanFault::OtherUnread:
        return u"other_unread"_s;
    }
    return {};
}

QString formName(const ScannedBallot& ballot)
{
    return ballot.group + u'-' + ballot.key.serial;
}

QString markName(const ScanContext& context, const ScannedMark& mark)
{
    const auto& who = context.reportees.at(mark.reportee).identity;
    const auto& criteria = context.session.criteria;
    const auto criterion =
        std::find_if(criteria.begin(), criteria.end(),
                     [&mark](const auto& each) { return each.code == mark.criterion; });
    return criterion == criteria.end()
               ? Scans::tr("%1（%2）", "person, unit").arg(who.personName, who.unitName)
               : Scans::tr("%1（%2）%3", "person, unit, title of a criterion")
                     .arg(who.personName, who.unitName, criterion->title);
}

QString differenceWord(const ScanContext& context, const ScannedBallot& ballot)
{
    // More of them are one reason to take the paper at hand.
    constexpr size_t kMostNamed = 5;
    const std::vector<size_t> places = differencesFromEntered(context, ballot);
    if (places.empty())
        return {};
    QStringList rows;
    for (size_t at = 0; at < std::min(places.size(), kMostNamed); ++at)
        rows.append(markName(context, ballot.marks[places[at]]));
    QString named = rows.join(u"、"_s);
    if (places.size() > kMostNamed)
        named = Scans::tr("%1 等 %2 处").arg(named).arg(places.size());
    return Scans::tr(
               "%1 号测评表已经录入，这一次扫描与录入的不同：%2。录入的没有改动，请对照原表核实。")
        .arg(formName(ballot), named);
}

QString doubtWord(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::None:
        break;
    case RowDoubt::Unclear:
        return Scans::tr("方框里看不准");
    case RowDoubt::Withdrawn:
        return Scans::tr("可能是划掉、涂掉的");
    case RowDoubt::StrayInk:
        return Scans::tr("方框外有笔迹");
    case RowDoubt::WholePage:
        return Scans::tr("这一页上另有笔迹，可能说的是整页");
    case RowDoubt::Streak:
        return Scans::tr("整页有一道条纹，请擦净扫描仪的玻璃再扫一次");
    }
    return {};
}

QString doubtName(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::None:
        break;
    case RowDoubt::Unclear:
        return u"unclear"_s;
    case RowDoubt::Withdrawn:
        return u"withdrawn"_s;
    case RowDoubt::StrayInk:
        return u"stray_ink"_s;
    case RowDoubt::WholePage:
        return u"whole_page"_s;
    case RowDoubt::Streak:
        return u"streak"_s;
    }
    return {};
}

} // namespace touyan::application
