// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/details_sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::ReportEntry;
using application::ReportObligation;
using domain::ObligationState;

constexpr int kRowsBetweenQuestions = 256;
/// Longer texts take a second line.
constexpr double kWidestUnit = 30;
constexpr double kWidestItem = 48;

/// Texts that come back in thousands of rows, in UTF-8 once.
class RepeatedTexts
{
public:
    const QByteArray& operator()(const QString& text)
    {
        auto found = m_texts.find(text);
        if (found == m_texts.end())
            found = m_texts.insert(text, cellText(text));
        return *found;
    }

private:
    QHash<QString, QByteArray> m_texts;
};

/// "9月3日 走访老党员（第三网格）", a line for each entry; those that do not count say why.
QString entryLines(const ReportObligation& obligation)
{
    QString lines;
    for (const ReportEntry& entry : obligation.entries) {
        if (!lines.isEmpty())
            lines += u'\n';
        lines += QString::number(entry.occurredOn.month()) + u'.' +
                 QString::number(entry.occurredOn.day()) + u' ' + entry.summary;
        if (!entry.place.isEmpty())
            lines += Report::tr("（%1）", "place").arg(entry.place);
        if (!entry.counts)
            lines += Report::tr("【不计：%1】").arg(verdictWords(entry.verdict));
    }
    return lines;
}

QByteArray progressText(const ReportObligation& obligation)
{
    return QByteArray::number(obligation.counted) + '/' + QByteArray::number(obligation.required);
}

/// Lines that a wrapped text takes in a column of so many half-width characters. What is wider than
/// the column may be broken earlier: a character may have to go down with a full stop or a bracket,
/// which begin or end no line.
int wrappedLines(QStringView text, double width)
{
    constexpr double kMarginAndPushedDown = 4;
    const int room = std::max(1, static_cast<int>(width - kMarginAndPushedDown));
    int lines = 0;
    for (const QStringView line : text.split(u'\n')) {
        const int needed = std::max(1, displayWidth(line));
        lines += needed <= width ? 1 : 1 + (needed - 1) / room;
    }
    return lines;
}

/// Not every reader grows a row to its text when it opens the file: those that need it are set.
void growRow(Sheet& sheet, int row, int lines)
{
    constexpr double kLineHeight = 13.5;
    constexpr double kMaximumHeight = 405; // of Excel: 409
    if (lines > 1)
        sheet.rowHeight(row, std::min(kMaximumHeight, 2 + kLineHeight * lines));
}

/// The formulas of the helper columns of one posting's rows.
class ScoreFormulas
{
public:
    explicit ScoreFormulas(const PostingRows& rows)
        : m_scales(rows.scales)
        , m_items(range(rows, kDetailsItem))
        , m_decided(range(rows, kDetailsDecided))
        , m_orders(range(rows, kDetailsOrder))
        , m_points(range(rows, kDetailsPoints))
        , m_onTime(formulaText(stateWord(ObligationState::OnTime)))
        , m_late(formulaText(stateWord(ObligationState::Late)))
        , m_overdue(formulaText(stateWord(ObligationState::Overdue)))
    {
    }

    /// 1 when the state is a decided one.
    [[nodiscard]] std::string decided(int row) const
    {
        const std::string state = cellName(row, kDetailsState);
        return "=IF(OR(" + state + '=' + m_onTime + ',' + state + '=' + m_late + ',' + state + '=' +
               m_overdue + "),1,0)";
    }
    /// 100 on time, the version's late credit when late, in per cent × scale.
    [[nodiscard]] std::string credit(int row) const
    {
        const std::string state = cellName(row, kDetailsState);
        return "=IF(" + state + '=' + m_onTime + ',' + std::to_string(100 * m_scales.credit) +
               ",IF(" + state + '=' + m_late + ',' +
               whole(cellName(row, kDetailsLateCredit), m_scales.credit) + ",0))";
    }
    /// How many obligations of this item are decided for this posting; at least 1, to divide by.
    [[nodiscard]] std::string decidedOfItem(int row) const
    {
        return "=MAX(1,COUNTIFS(" + m_items + ',' + cellName(row, kDetailsItem) + ',' + m_decided +
               ",1))";
    }
    /// Points of the item, × scale. If they changed inside the range, those of the last due day
    /// among its decided obligations hold (rules 2.4).
    [[nodiscard]] std::string scorePoints(int row, bool pointsVary) const
    {
        std::string points = cellName(row, kDetailsPoints);
        if (pointsVary) {
            const std::string same = '(' + m_items + '=' + cellName(row, kDetailsItem) + ')';
            points = "SUMPRODUCT(" + same + "*(" + m_orders + "=SUMPRODUCT(MAX(" + same + '*' +
                     m_decided + '*' + m_orders + ")))*" + m_points + ')';
        }
        return "=IF(" + cellName(row, kDetailsDecided) + "=1," + whole(points, m_scales.points) +
               ",0)";
    }

private:
    static std::string range(const PostingRows& rows, int column)
    {
        return fixedRange(rows.first, column, rows.last, column);
    }
    static std::string whole(const std::string& number, qint64 scale)
    {
        return scale == 1 ? number : "ROUND(" + number + '*' + std::to_string(scale) + ",0)";
    }

    const ScoreScales& m_scales;
    std::string m_items;
    std::string m_decided;
    std::string m_orders;
    std::string m_points;
    std::string m_onTime;
    std::string m_late;
    std::string m_overdue;
};

struct Column
{
    QString title;
    double width;
};

std::vector<Column> detailsColumns()
{
    return {{Report::tr("序号"), 5},      {Report::tr("派驻编号"), 9},
            {Report::tr("姓名"), 9},      {Report::tr("村（社区）"), 17},
            {Report::tr("项号"), 5},      {Report::tr("编码"), 6},
            {Report::tr("清单项"), 35},   {Report::tr("所属周期"), 19},
            {Report::tr("应完成日"), 11}, {Report::tr("截止日"), 11},
            {Report::tr("已计/应报"), 7}, {Report::tr("足数登记日"), 11},
            {Report::tr("状态"), 11},     {Report::tr("判定依据"), 25},
            {Report::tr("登记情况"), 44}, {Report::tr("分值"), 6},
            {Report::tr("逾期得分%"), 9}, {Report::tr("清单版本"), 12},
            {Report::tr("先后"), 8},      {Report::tr("已判定"), 8},
            {Report::tr("得分率"), 8},    {Report::tr("本项判定数"), 8},
            {Report::tr("计分分值"), 8}};
}

/// The widest name of a unit, and of an item behind a prefix.
int widestUnit(const application::QuarterlyReport& report)
{
    int widest = 0;
    for (const application::ReportPosting& posting : report.postings)
        widest = std::max(widest, displayWidth(posting.unitName));
    return widest;
}

int widestItem(const application::QuarterlyReport& report, bool withCode)
{
    int widest = 0;
    for (const application::ReportItem& item : report.items) {
        const int code = withCode ? displayWidth(item.code) + 1 : 0;
        widest = std::max(widest, code + displayWidth(item.title));
    }
    return widest;
}

void writeHead(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
               const std::vector<Column>& columns, const QString& title, const QString& note,
               int lastPrinted)
{
    sheet.merged(0, 0, lastPrinted, title, formats.title);
    sheet.rowHeight(0, 30);
    sheet.merged(1, 0, lastPrinted, plan.infoLine(), formats.note);
    sheet.merged(2, 0, lastPrinted, note, formats.note);
    for (size_t i = 0; i < columns.size(); ++i) {
        sheet.text(WorkbookPlan::kHeaderRow, static_cast<int>(i), columns[i].title, formats.head);
        sheet.columnWidth(static_cast<int>(i), columns[i].width);
    }
    sheet.rowHeight(WorkbookPlan::kHeaderRow, 30);
}

void allowStatesOnly(Sheet& sheet, const WorkbookPlan& plan)
{
    std::vector<QByteArray> words;
    for (const ObligationState state : kStates)
        words.push_back(stateWord(state).toUtf8());
    // The library aborts on an inline list over 255 bytes.
    qsizetype bytes = 0;
    for (const QByteArray& word : words)
        bytes += word.size() + 1;
    if (bytes > 255)
        return;
    std::vector<char*> list;
    for (QByteArray& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    worksheet_data_validation_range(sheet.raw(), WorkbookPlan::kFirstRow, kDetailsState,
                                    static_cast<lxw_row_t>(plan.detailsLastRow), kDetailsState,
                                    &validation);
}

} // namespace

void colourStates(Sheet& sheet, const WorkbookFormats& formats, int firstRow, int lastRow,
                  int column)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        std::string word = formulaText(stateWord(kStates[i]));
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_CELL;
        condition.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        condition.value_string = word.data();
        condition.format = formats.stateColours[i];
        worksheet_conditional_format_range(
            sheet.raw(), static_cast<lxw_row_t>(firstRow), static_cast<lxw_col_t>(column),
            static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(column), &condition);
    }
}

bool writeDetailsSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                       application::Progress& progress)
{
    const application::QuarterlyReport& report = plan.report;
    std::vector<Column> columns = detailsColumns();
    columns[kDetailsUnit].width =
        fittedWidth(columns[kDetailsUnit].width, widestUnit(report), kWidestUnit);
    columns[kDetailsItemTitle].width =
        fittedWidth(columns[kDetailsItemTitle].width, widestItem(report, false), kWidestItem);
    writeHead(sheet, plan, formats, columns, Report::tr("%1 明细").arg(report.title),
              Report::tr("“汇总”“分项”的数字由本表公式算出：改动“状态”一栏，合计、得分、名次随之"
                         "重算。请勿重新排序（可以筛选）。%1")
                  .arg(weekRule()),
              kDetailsLastPrinted);
    sheet.foldedColumns(kDetailsOrder, kDetailsScorePoints, 8);

    const double entriesWidth = columns[kDetailsEntries].width;
    const double titleWidth = columns[kDetailsItemTitle].width;
    RepeatedTexts texts;
    std::array<QByteArray, kStates.size()> states;
    for (const ObligationState state : kStates)
        states[static_cast<size_t>(state)] = stateWord(state).toUtf8();

    const auto total = static_cast<qint64>(report.obligations.size());
    size_t i = 0;
    while (i < report.obligations.size()) {
        const auto postingIndex = static_cast<size_t>(plan.obligations[i].posting);
        const application::ReportPosting& posting = report.postings[postingIndex];
        const PostingRows& rows = plan.postings[postingIndex];
        const ScoreFormulas formulas(rows);
        for (; i < report.obligations.size() &&
               static_cast<size_t>(plan.obligations[i].posting) == postingIndex;
             ++i) {
            if (i % kRowsBetweenQuestions == 0) {
                if (progress.isCancelled())
                    return false;
                progress.report(static_cast<qint64>(i), total);
            }
            const ReportObligation& obligation = report.obligations[i];
            const ObligationPlan& own = plan.obligations[i];
            const int row = WorkbookPlan::kFirstRow + static_cast<int>(i);
            sheet.number(row, kDetailsPosting, own.posting + 1, formats.integer);
            sheet.text(row, kDetailsCode, texts(posting.postingCode), formats.centre);
            sheet.text(row, kDetailsName, texts(posting.personName), formats.centre);
            sheet.text(row, kDetailsUnit, texts(posting.unitName), formats.text);
            sheet.number(row, kDetailsItem, own.item, formats.integer);
            sheet.text(row, kDetailsItemCode, texts(obligation.itemCode), formats.centre);
            sheet.text(row, kDetailsItemTitle, texts(obligation.itemTitle), formats.text);
            const QString period = periodWords(obligation);
            sheet.text(row, kDetailsPeriod, texts(period), formats.text);
            sheet.date(row, kDetailsDue, obligation.due, formats.date);
            sheet.date(row, kDetailsDeadline, obligation.deadline, formats.date);
            sheet.text(row, kDetailsProgress, progressText(obligation), formats.centre);
            sheet.date(row, kDetailsFulfilled, obligation.fulfilledOn.value_or(QDate()),
                       formats.date);
            sheet.text(row, kDetailsState, states[static_cast<size_t>(obligation.state)],
                       formats.state);
            const QString reason = reasonWords(obligation.reason);
            sheet.text(row, kDetailsReason, texts(reason), formats.text);
            const QString entries = entryLines(obligation);
            sheet.text(row, kDetailsEntries, entries, formats.text);
            growRow(sheet, row,
                    std::max({wrappedLines(entries, entriesWidth),
                              wrappedLines(obligation.itemTitle, titleWidth),
                              wrappedLines(period, columns[kDetailsPeriod].width),
                              wrappedLines(reason, columns[kDetailsReason].width),
                              wrappedLines(posting.unitName, columns[kDetailsUnit].width)}));
            sheet.number(row, kDetailsPoints, obligation.points.toString().toDouble(),
                         formats.decimal);
            sheet.number(row, kDetailsLateCredit,
                         obligation.lateCreditPercent.toString().toDouble(), formats.decimal);
            sheet.text(row, kDetailsVersion, texts(obligation.checklistCode), formats.centre);
            sheet.number(row, kDetailsOrder, own.order, formats.integer);
            sheet.formula(row, kDetailsDecided, formulas.decided(row), own.isDecided ? 1 : 0,
                          formats.integer);
            sheet.formula(row, kDetailsCredit, formulas.credit(row), own.credit, formats.decimal);
            sheet.formula(row, kDetailsDecidedOfItem, formulas.decidedOfItem(row),
                          own.decidedOfItem, formats.integer);
            sheet.formula(row, kDetailsScorePoints, formulas.scorePoints(row, own.pointsVary),
                          own.scorePoints, formats.decimal);
        }
    }
    colourStates(sheet, formats, WorkbookPlan::kFirstRow, plan.detailsLastRow, kDetailsState);
    allowStatesOnly(sheet, plan);
    worksheet_autofilter(sheet.raw(), WorkbookPlan::kHeaderRow, 0,
                         static_cast<lxw_row_t>(plan.detailsLastRow), kDetailsScorePoints);
    sheet.pageSetup(WorkbookPlan::kHeaderRow, kDetailsUnit, plan.detailsLastRow,
                    kDetailsLastPrinted);
    return true;
}

bool writeMissingSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                       application::Progress& progress)
{
    enum Columns {
        kNumber,
        kName,
        kUnit,
        kItem,
        kPeriod,
        kDue,
        kDeadline,
        kDone,
        kState,
        kDaysLate,
        kEntries
    };
    const application::QuarterlyReport& report = plan.report;
    const std::vector<Column> columns{
        {Report::tr("序号"), 5},
        {Report::tr("姓名"), 10},
        {Report::tr("村（社区）"), fittedWidth(16, widestUnit(report), kWidestUnit)},
        {Report::tr("清单项"), fittedWidth(34, widestItem(report, true), kWidestItem)},
        {Report::tr("所属周期"), 19},
        {Report::tr("应完成日"), 11},
        {Report::tr("截止日"), 11},
        {Report::tr("已计/应报"), 7},
        {Report::tr("状态"), 11},
        {Report::tr("逾期天数"), 7},
        {Report::tr("已有登记"), 36}};
    writeHead(sheet, plan, formats, columns, Report::tr("%1 未完成清单").arg(report.title),
              Report::tr("截至日仍未完成的事项：逾期未完成的已过截止日，待完成的尚未到截止日。"),
              kEntries);
    int row = WorkbookPlan::kFirstRow;
    for (size_t i = 0; i < report.obligations.size(); ++i) {
        if (i % kRowsBetweenQuestions == 0 && progress.isCancelled())
            return false;
        const ReportObligation& obligation = report.obligations[i];
        if (obligation.state != ObligationState::Overdue &&
            obligation.state != ObligationState::Pending)
            continue;
        const application::ReportPosting& posting =
            report.postings[static_cast<size_t>(plan.obligations[i].posting)];
        const int detailsRow = WorkbookPlan::kFirstRow + static_cast<int>(i);
        sheet.number(row, kNumber, row - WorkbookPlan::kFirstRow + 1, formats.integer);
        sheet.text(row, kName, posting.personName, formats.centre);
        sheet.text(row, kUnit, posting.unitName, formats.text);
        const QString item = obligation.itemCode + u' ' + obligation.itemTitle;
        sheet.text(row, kItem, item, formats.text);
        const QString period = periodWords(obligation);
        sheet.text(row, kPeriod, period, formats.text);
        sheet.date(row, kDue, obligation.due, formats.date);
        sheet.date(row, kDeadline, obligation.deadline, formats.date);
        sheet.text(row, kDone, progressText(obligation), formats.centre);
        sheet.formula(row, kState, '=' + plan.details + fixedCellName(detailsRow, kDetailsState),
                      stateWord(obligation.state).toUtf8(), formats.state);
        if (obligation.state == ObligationState::Overdue && report.asOf > obligation.deadline)
            sheet.number(row, kDaysLate,
                         static_cast<double>(obligation.deadline.daysTo(report.asOf)),
                         formats.integer);
        else
            sheet.blank(row, kDaysLate, formats.integer);
        const QString entries = entryLines(obligation);
        sheet.text(row, kEntries, entries, formats.text);
        growRow(sheet, row,
                std::max({wrappedLines(entries, columns[kEntries].width),
                          wrappedLines(item, columns[kItem].width),
                          wrappedLines(period, columns[kPeriod].width)}));
        ++row;
    }
    if (row == WorkbookPlan::kFirstRow) {
        sheet.merged(row, 0, kEntries, Report::tr("没有未完成的事项。"), formats.centre);
        ++row;
    }
    colourStates(sheet, formats, WorkbookPlan::kFirstRow, row - 1, kState);
    worksheet_autofilter(sheet.raw(), WorkbookPlan::kHeaderRow, 0, static_cast<lxw_row_t>(row - 1),
                         kEntries);
    sheet.pageSetup(WorkbookPlan::kHeaderRow, kItem, row - 1, kEntries);
    return true;
}

} // namespace touyan::reports
