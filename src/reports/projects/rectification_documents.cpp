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
        return Report::tr("已销号");
    return listed.isOverdue ? Report::tr("逾期") : Report::tr("未销号");
}

/// Where an item comes from, with the project or the reportee.
QString originText(const ListedRectification& listed)
{
    const QString source = application::rectificationSourceWord(listed.item.source);
    const QString& about = listed.projectTitle.isEmpty() ? listed.personName : listed.projectTitle;
    return about.isEmpty() ? source : Report::tr("%1：%2", "source, project").arg(source, about);
}

QString closingText(const domain::RectificationItem& item)
{
    if (item.isOpen())
        return {};
    return Report::tr("%1销号；%2；核验：%3", "date, evidence, verifier")
        .arg(item.closedOn->toString(Qt::ISODate), item.evidence, item.verifier);
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
    beginSheet(sheet, formats, ledger.head, ledger.head.title, columns, ledger.selection);
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
    blocks.push_back({BlockKind::Addressee,
                      Report::tr("%1　　截至%2　　%3：共%4项，未销号%5项，其中逾期%6项，已销号%7项",
                                 "office, day, which items, counts")
                          .arg(ledger.head.officeName, longDate(ledger.head.asOf), ledger.selection)
                          .arg(ledger.list.rows.size())
                          .arg(ledger.list.open)
                          .arg(ledger.list.overdue)
                          .arg(ledger.list.closed),
                      {}});
    TableContent table;
    table.columns = {{Report::tr("编号"), 42},
                     {Report::tr("来源"), 94, Qt::AlignLeft, false},
                     {Report::tr("单位"), 56},
                     {Report::tr("责任人"), 44},
                     {Report::tr("问题"), 134, Qt::AlignLeft, false},
                     {Report::tr("整改措施"), 116, Qt::AlignLeft, false},
                     {Report::tr("发现日期"), 56},
                     {Report::tr("整改期限"), 56},
                     {Report::tr("状态"), 44},
                     {Report::tr("销号依据和核验人"), 124, Qt::AlignLeft, false}};
    for (const ListedRectification& listed : ledger.list.rows) {
        const domain::RectificationItem& item = listed.item;
        table.rows.push_back({item.code, originText(listed), listed.unitName, item.responsible,
                              item.problem, item.measure, item.foundOn.toString(Qt::ISODate),
                              item.due.toString(Qt::ISODate), stateText(listed),
                              closingText(item)});
    }
    if (!table.rows.empty())
        blocks.push_back(tableBlock({}, std::move(table)));
    return blocks;
}

} // namespace touyan::reports
