// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/rectification_documents.h"

#include "application/messages/project_words.h"
#include "reports/projects/ledger_sheets.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/workbook_file.h"

#include <algorithm>
#include <string>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ListedRectification;
using application::RectificationLedger;

namespace {

void writeTotals(Sheet& sheet, const WorkbookFormats& formats, const RectificationLedger& ledger,
                 int lastRow)
{
    const int row = lastRow + 1;
    sheet.merged(row, 0, kItemDue, Report::tr("合计"), formats.totalText);
    const auto total = [&](int column, const QString& word, int count) {
        const std::string range =
            fixedRange(kLedgerFirstRow, kItemState, std::max(lastRow, kLedgerFirstRow), kItemState);
        // The formula counts in the place of %2, so that it says the words that the label says.
        const QString pattern = Report::tr("%1%2项", "state, how many").replace(u"%1"_s, word);
        const QString before = pattern.section(u"%2"_s, 0, 0);
        const QString after = pattern.section(u"%2"_s, 1);
        const QString label = before + QString::number(count) + after;
        std::string formula = "=";
        formula += formulaText(before);
        formula += "&COUNTIF(" + range + ',' + formulaText(word) + ")&" + formulaText(after);
        sheet.formula(row, column, formula, label.toUtf8(), formats.totalText);
    };
    total(kItemClosed, Report::tr("已销号"), ledger.list.closed);
    total(kItemState, Report::tr("逾期"), ledger.list.overdue);
}

QString stateText(const ListedRectification& listed)
{
    if (!listed.item.isOpen())
        return Report::tr("%1销号", "date").arg(listed.item.closedOn->toString(Qt::ISODate));
    return listed.isOverdue ? Report::tr("逾期") : Report::tr("未销号");
}

} // namespace

domain::Result<application::WrittenFile> writeRectificationLedger(const RectificationLedger& ledger,
                                                                  const QString& path,
                                                                  application::Progress& progress)
{
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(ledger.head.title, ledger.head.officeName, ledger.head.printedAt));
    const WorkbookFormats formats(file.workbook());
    Sheet sheet(file.workbook(), Report::tr("整改台账"));
    TOUYAN_TRY(file.check(sheet));
    const std::vector<SheetColumn> columns = itemColumns();
    beginSheet(sheet, formats, ledger.head, ledger.head.title, columns);
    int row = kLedgerFirstRow;
    for (const ListedRectification& listed : ledger.list.rows)
        writeItemRow(sheet, formats, row++, listed, ledger.head.asOf);
    writeTotals(sheet, formats, ledger, row - 1);
    endSheet(sheet, row, static_cast<int>(columns.size()), 1);
    TOUYAN_TRY(file.check(sheet));
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    return file.finish();
}

std::vector<BulletinBlock> rectificationBlocks(const RectificationLedger& ledger)
{
    std::vector<BulletinBlock> blocks;
    blocks.push_back({BlockKind::Title, ledger.head.title, {}});
    blocks.push_back({BlockKind::Paragraph,
                      Report::tr("截至%1，共%2项：未销号%3项，其中逾期%4项；已销号%5项。")
                          .arg(longDate(ledger.head.asOf))
                          .arg(ledger.list.rows.size())
                          .arg(ledger.list.open)
                          .arg(ledger.list.overdue)
                          .arg(ledger.list.closed),
                      {}});
    TableContent table;
    table.columns = {{Report::tr("编号"), 40},
                     {Report::tr("单位"), 50},
                     {Report::tr("来源"), 34},
                     {Report::tr("问题"), 90, Qt::AlignLeft, false},
                     {Report::tr("整改措施"), 80, Qt::AlignLeft, false},
                     {Report::tr("责任人"), 38},
                     {Report::tr("期限"), 46},
                     {Report::tr("状态"), 46}};
    for (const ListedRectification& listed : ledger.list.rows) {
        const domain::RectificationItem& item = listed.item;
        table.rows.push_back({printableText(item.code), printableText(listed.unitName),
                              application::rectificationSourceWord(item.source),
                              printableText(item.problem), printableText(item.measure),
                              printableText(item.responsible), item.due.toString(Qt::ISODate),
                              stateText(listed)});
    }
    if (!table.rows.empty())
        blocks.push_back(tableBlock({}, std::move(table)));
    blocks.push_back({BlockKind::Signature, ledger.head.officeName, {}});
    blocks.push_back({BlockKind::Date, longDate(ledger.head.printedAt.date()), {}});
    return blocks;
}

} // namespace touyan::reports
