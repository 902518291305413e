// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace touyan::reports {

/// How the score of one posting is computed in its formulas. The parts are whole numbers as long as
/// they stay small enough for a spreadsheet's 15 digits; see summary_sheet.cpp.
struct ScoreScales
{
    qint64 points = 1;      ///< points × this are whole
    qint64 credit = 1;      ///< late credit per cent × this is whole
    qint64 adjustment = 1;  ///< adjustment in hundredths × this is whole
    bool isExact = true;    ///< false: numbers too unwieldy, computed in floating point
    qint64 multiple = 1;    ///< least common multiple of the decided counts of the items
    double numerator = 0;   ///< Σ points × credit × multiple / decided
    double denominator = 0; ///< Σ points × multiple, over the items with something decided
};

/// The rows of one posting on 明细, both included, counted from 0.
struct PostingRows
{
    int first = 0;
    int last = -1;
    ScoreScales scales;

    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// What the helper columns of one row of 明细 show.
struct ObligationPlan
{
    int posting = 0; ///< index in the report's postings
    int item = 0;    ///< number of the item, counted from 1 in the order of the report's items
    int order = 0;   ///< rank of its due day among the posting's rows, counted from 1
    bool isDecided = false;
    double credit = 0;       ///< per cent × scale
    int decidedOfItem = 1;   ///< at least 1
    double scorePoints = 0;  ///< points that hold for the item × scale; 0 when it is not decided
    bool pointsVary = false; ///< the item's points changed inside the range
};

/// Where everything stands in the workbook, worked out before the first cell is written, because
/// formulas of the first sheets point into the later ones.
class WorkbookPlan
{
public:
    explicit WorkbookPlan(const application::QuarterlyReport& report);

    static constexpr int kHeaderRow = 3;
    static constexpr int kFirstRow = 4; ///< first data row of 汇总, 明细 and 未完成清单
    static constexpr int kItemsFirstRow = 6;

    const application::QuarterlyReport& report;
    std::vector<PostingRows> postings;       ///< beside report.postings
    std::vector<ObligationPlan> obligations; ///< beside report.obligations
    int detailsLastRow = kFirstRow;

    /// Block 加减分 on 规则: its rows, spare ones for the office included.
    static constexpr int kAdjustmentsFirstRow = 5;
    int adjustmentsLastRow = kAdjustmentsFirstRow;

    QString summaryName;
    QString itemsName;
    QString detailsName;
    QString missingName;
    QString chartsName;
    QString rulesName;
    std::string details; ///< "'明细'!", for formulas
    std::string summary;
    std::string rules;

    /// The line below every title.
    [[nodiscard]] QString infoLine() const;

private:
    void placeObligations();
    void planPosting(size_t posting);
    void chooseScales(size_t posting, const std::vector<int>& decided,
                      const std::vector<qint64>& points);
};

} // namespace touyan::reports
