// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/workbook_plan.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace touyan::reports {

namespace {

using application::ReportObligation;
using domain::ObligationState;

constexpr int kSpareAdjustmentRows = 5;
/// Spreadsheets keep 15 digits and some round at the fifteenth; below this, whole numbers and their
/// quotients by less than kExactDivisor stay exact through INT in Excel, WPS and LibreOffice alike.
constexpr double kExactLimit = 1e14;
constexpr double kExactDivisor = 1e10;
constexpr qint64 kMillion = domain::ExactDecimal::kScale;

/// The smallest power of ten that makes millionths whole.
qint64 scaleOf(qint64 millionths)
{
    qint64 scale = 1;
    while (millionths * scale % kMillion != 0)
        scale *= 10;
    return scale;
}

bool isDecided(ObligationState state)
{
    return state != ObligationState::Exempt && state != ObligationState::Pending;
}

qint64 creditMillionths(const ReportObligation& obligation)
{
    if (obligation.state == ObligationState::OnTime)
        return 100 * kMillion;
    return obligation.state == ObligationState::Late ? obligation.lateCreditPercent.millionths()
                                                     : 0;
}

double scaled(qint64 millionths, qint64 scale)
{
    return static_cast<double>(millionths) * static_cast<double>(scale) /
           static_cast<double>(kMillion);
}

QString uniqueSheetName(const QString& wanted, QStringList& taken)
{
    const QString name = sheetName(wanted);
    QString unique = name;
    for (int i = 2; taken.contains(unique, Qt::CaseInsensitive); ++i) {
        const QString tail = QString::number(i);
        unique = name.left(31 - tail.size()) + tail;
    }
    taken += unique;
    return unique;
}

std::string sheetReference(const QString& name)
{
    QString escaped = name;
    escaped.replace(u'\'', QStringLiteral("''"));
    return '\'' + escaped.toStdString() + "'!";
}

} // namespace

WorkbookPlan::WorkbookPlan(const application::QuarterlyReport& theReport)
    : report(theReport)
    , postings(theReport.postings.size())
    , obligations(theReport.obligations.size())
{
    QStringList taken;
    summaryName = uniqueSheetName(Report::tr("汇总", "sheet"), taken);
    itemsName = uniqueSheetName(Report::tr("分项", "sheet"), taken);
    detailsName = uniqueSheetName(Report::tr("明细", "sheet"), taken);
    missingName = uniqueSheetName(Report::tr("未完成清单", "sheet"), taken);
    chartsName = uniqueSheetName(Report::tr("图表", "sheet"), taken);
    rulesName = uniqueSheetName(Report::tr("规则", "sheet"), taken);
    details = sheetReference(detailsName);
    summary = sheetReference(summaryName);
    rules = sheetReference(rulesName);

    size_t adjustments = 0;
    for (const application::ReportPosting& posting : report.postings)
        adjustments += posting.adjustments.size();
    adjustmentsLastRow =
        kAdjustmentsFirstRow + static_cast<int>(adjustments) + kSpareAdjustmentRows - 1;
    placeObligations();
    for (size_t i = 0; i < postings.size(); ++i)
        planPosting(i);
}

QString WorkbookPlan::infoLine() const
{
    return Report::tr("填报单位：%1　　截至：%2　　制表时间：%3　　结账修订号：%4")
        .arg(report.officeName, longDate(report.asOf),
             report.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")), closingWords(report));
}

void WorkbookPlan::placeObligations()
{
    QHash<QString, int> numberOfPosting;
    for (size_t i = 0; i < report.postings.size(); ++i)
        numberOfPosting.insert(report.postings[i].postingCode, static_cast<int>(i));
    QHash<QString, int> numberOfItem;
    for (size_t i = 0; i < report.items.size(); ++i)
        numberOfItem.insert(report.items[i].code, static_cast<int>(i) + 1);
    const QString* lastCode = nullptr;
    int posting = 0;
    for (size_t i = 0; i < obligations.size(); ++i) {
        const ReportObligation& obligation = report.obligations[i];
        if (lastCode == nullptr || *lastCode != obligation.postingCode) {
            posting = numberOfPosting.value(obligation.postingCode);
            lastCode = &obligation.postingCode;
            postings[static_cast<size_t>(posting)].first = kFirstRow + static_cast<int>(i);
        }
        postings[static_cast<size_t>(posting)].last = kFirstRow + static_cast<int>(i);
        obligations[i].posting = posting;
        obligations[i].item = numberOfItem.value(obligation.itemCode);
        obligations[i].isDecided = isDecided(obligation.state);
    }
    detailsLastRow = kFirstRow + std::max(1, static_cast<int>(obligations.size())) - 1;
}

void WorkbookPlan::planPosting(size_t posting)
{
    PostingRows& rows = postings[posting];
    if (rows.isEmpty())
        return;
    const auto from = static_cast<size_t>(rows.first - kFirstRow);
    const auto to = static_cast<size_t>(rows.last - kFirstRow) + 1;

    // Order of the due days; on the same day a once item comes first, since the others are of the
    // version in force (domain::assessItems).
    std::vector<size_t> byDue(to - from);
    std::iota(byDue.begin(), byDue.end(), from);
    std::stable_sort(byDue.begin(), byDue.end(), [&](size_t a, size_t b) {
        const ReportObligation& left = report.obligations[a];
        const ReportObligation& right = report.obligations[b];
        return std::tuple(left.due, left.cadence != domain::Cadence::Once) <
               std::tuple(right.due, right.cadence != domain::Cadence::Once);
    });
    for (size_t i = 0; i < byDue.size(); ++i)
        obligations[byDue[i]].order = static_cast<int>(i) + 1;

    std::vector<int> decided(report.items.size() + 1);
    std::vector<qint64> points(report.items.size() + 1);
    std::vector<qint64> firstPoints(report.items.size() + 1, -1);
    std::vector<bool> varies(report.items.size() + 1);
    for (const size_t i : byDue) {
        const auto item = static_cast<size_t>(obligations[i].item);
        const qint64 own = report.obligations[i].points.millionths();
        if (firstPoints[item] < 0)
            firstPoints[item] = own;
        varies[item] = varies[item] || own != firstPoints[item];
        if (obligations[i].isDecided) {
            ++decided[item];
            points[item] = own;
        }
    }
    chooseScales(posting, decided, points);
    ScoreScales& scales = rows.scales;
    for (size_t i = from; i < to; ++i) {
        ObligationPlan& plan = obligations[i];
        const auto item = static_cast<size_t>(plan.item);
        plan.pointsVary = varies[item];
        plan.decidedOfItem = std::max(1, decided[item]);
        plan.credit = scaled(creditMillionths(report.obligations[i]), scales.credit);
        plan.scorePoints = plan.isDecided ? scaled(points[item], scales.points) : 0;
        const double weight =
            static_cast<double>(scales.multiple) / static_cast<double>(plan.decidedOfItem);
        scales.numerator += plan.scorePoints * plan.credit * weight;
        scales.denominator += plan.scorePoints * weight;
    }
}

void WorkbookPlan::chooseScales(size_t posting, const std::vector<int>& decided,
                                const std::vector<qint64>& points)
{
    PostingRows& rows = postings[posting];
    ScoreScales& scales = rows.scales;
    for (int row = rows.first; row <= rows.last; ++row) {
        const ReportObligation& obligation =
            report.obligations[static_cast<size_t>(row - kFirstRow)];
        scales.points = std::max(scales.points, scaleOf(obligation.points.millionths()));
        scales.credit = std::max(scales.credit, scaleOf(obligation.lateCreditPercent.millionths()));
    }
    const qint64 adjustment = report.postings[posting].adjustmentApplied.millionths();
    scales.adjustment = scaleOf(adjustment * 100 % kMillion);

    double pointsSum = 0;
    double multiple = 1;
    qint64 wholeMultiple = 1;
    for (size_t item = 0; item < decided.size(); ++item) {
        if (decided[item] == 0)
            continue;
        pointsSum += scaled(points[item], scales.points);
        const qint64 factor = decided[item] / std::gcd<qint64>(wholeMultiple, decided[item]);
        multiple *= static_cast<double>(factor);
        if (multiple > kExactLimit)
            break;
        wholeMultiple *= factor;
    }
    const double numerator = 200.0 * 100.0 * pointsSum * multiple *
                             static_cast<double>(scales.credit * scales.adjustment);
    const double divisor =
        2.0 * pointsSum * multiple * static_cast<double>(scales.credit * scales.adjustment);
    scales.isExact = numerator <= kExactLimit && divisor <= kExactDivisor;
    if (scales.isExact) {
        scales.multiple = wholeMultiple;
    } else {
        scales.points = scales.credit = scales.adjustment = 1;
        scales.multiple = 1;
    }
}

} // namespace touyan::reports
