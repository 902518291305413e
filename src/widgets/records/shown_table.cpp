// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/shown_table.h"

#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/reports/export_question.h"
#include "widgets/tasks/deliver.h"

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

namespace {

/// A cell as a workbook has it: a day and a number as such, anything else as it is read.
application::RecordValue cellValue(const ValueTableModel::Column& column, const ValueCell& cell)
{
    if (cell.sortValue.metaType() == QMetaType::fromType<QDate>()) {
        const QDate day = cell.sortValue.toDate();
        if (cell.text == day.toString(Qt::ISODate))
            return day.isValid() ? application::RecordValue(day) : application::RecordValue();
    }
    if (column.isNumber) {
        if (const auto number = domain::ExactDecimal::parse(cell.text)) {
            const qint64 whole = number->millionths() / domain::ExactDecimal::kScale;
            if (domain::ExactDecimal::fromInteger(whole) == *number)
                return whole;
            return *number;
        }
    }
    // A list shows a long text in one line, its tooltip shows it whole.
    return cell.tooltip.simplified() == cell.text ? cell.tooltip : cell.text;
}

} // namespace

application::RecordTable shownTable(const RecordList& list)
{
    application::RecordTable table;
    const QList<ValueTableModel::Column>& columns = list.model()->columns();
    for (const ValueTableModel::Column& column : columns)
        table.columns.append(column.title);
    const RecordFilterModel* const shown = list.view()->filterModel();
    for (int row = 0; row < shown->rowCount(); ++row) {
        const int index = shown->mapToSource(shown->index(row, 0)).row();
        const QList<ValueCell>& cells = list.model()->rows().at(index).cells;
        application::RecordValues& values = table.rows.emplace_back();
        for (qsizetype column = 0; column < columns.size(); ++column)
            values.push_back(cellValue(columns.at(column), cells.at(column)));
    }
    return table;
}

void writeTable(const PageServices& services, application::RecordLedgerWriter& ledgers,
                QWidget* page, const application::RecordTable& table,
                const std::function<void(const Result<QString>&)>& done)
{
    const auto write = [page, &executor = services.executor, &ledgers, table,
                        done](const std::optional<QString>& path) {
        if (!path)
            return;
        deliver(page,
                executor.run(
                    [table, &ledgers, path = *path](UseCaseContext& context) -> Result<QString> {
                        TOUYAN_TRY_ASSIGN(const auto ledger,
                                          application::buildRecordLedger(context, table));
                        application::SilentProgress progress;
                        TOUYAN_TRY(ledgers.write(ledger, path, progress));
                        return path;
                    }),
                done);
    };
    services.prompts.chooseFileToSave(
        page, exportQuestion(table.title, table.title, {application::ReportFormat::Workbook}),
        write);
}

} // namespace touyan::widgets
