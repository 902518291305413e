// SPDX-License-Identifier: GPL-3.0-or-later
// Many entries at once: paste from a spreadsheet, and repeating an entry down the selection.
#include "application/messages/error_message.h"
#include "application/messages/rule_words.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_defaults.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist/paste_preview_dialog.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/lists/table_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RecordEntryRequest;
using application::RefusedRequest;
using application::RepeatedRequest;
using domain::Cadence;
using domain::EntryStatus;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ChecklistPage)
};

/// The rows that make requests, in the order of the requests.
std::vector<size_t> placesOf(const std::vector<PastedEntry>& rows,
                             const std::function<bool(const PastedEntry&)>& isWanted)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isWanted(rows[i]))
            places.push_back(i);
    }
    return places;
}

std::vector<RecordEntryRequest> requestsOf(const std::vector<PastedEntry>& rows,
                                           const std::vector<size_t>& places)
{
    std::vector<RecordEntryRequest> requests;
    for (const size_t place : places) {
        requests.push_back(*rows[place].request);
        requests.back().evenIfRepeated = rows[place].isChosen;
    }
    return requests;
}

/// Writes each refusal to the row that made the request.
void markRefused(std::vector<PastedEntry>& rows, const std::vector<size_t>& places,
                 const std::vector<RefusedRequest>& refused)
{
    for (const RefusedRequest& refusal : refused)
        rows[places.at(refusal.index)].problem = application::errorMessage(refusal.error);
}

QString repetitionWords(const std::vector<PastedEntry>& rows, const std::vector<size_t>& places,
                        const RepeatedRequest& repeated)
{
    if (!repeated.stored)
        return Words::tr("与第 %1 行相同").arg(rows[places.at(repeated.earlier)].line);
    return Words::tr("已有相同登记 %1（%2）", "code, status")
        .arg(repeated.stored->code, application::entryStatusWord(repeated.stored->status));
}

} // namespace

void ChecklistPage::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || m_model->assessment() == nullptr)
        return;
    const TextTable table = tableFromMimeData(*mime);
    if (table.isEmpty()) {
        Q_EMIT statusMessage(tr("剪贴板里没有文字"));
        return;
    }
    if (PastedTableReader::isEntryTable(table))
        checkPasted(readTable(table), true);
    else
        checkPasted(readBlock(table), false);
}

std::vector<PastedEntry> ChecklistPage::readTable(const TextTable& table) const
{
    PastedTableReader::Known known;
    const application::Assessment& assessment = *m_model->assessment();
    for (const application::AssessedPosting& posting : assessment.postings()) {
        const application::PostingIdentity& identity = assessment.identity(posting);
        known.people.append({posting.result.posting, identity.personName, identity.unitName});
    }
    for (const GridColumn& column : m_model->columns()) {
        if (column.kind == GridColumnKind::Item)
            known.items.append(column);
    }
    known.range = assessment.range();
    known.today = m_services.clock.today();
    return PastedTableReader(known).read(table);
}

std::vector<PastedEntry> ChecklistPage::readBlock(const TextTable& table) const
{
    std::vector<PastedEntry> rows;
    const QModelIndexList selected = m_grid->selectedCells();
    if (selected.isEmpty())
        return rows;
    const auto read = [&](const QModelIndex& cell, const QString& text, int line) {
        if (text.trimmed().isEmpty())
            return;
        PastedEntry row;
        row.line = line;
        row.summary = text.trimmed();
        if (!cell.isValid() || !cell.data(ChecklistGridModel::RecordableRole).toBool()) {
            row.problem = tr("粘贴到了表格以外");
        } else {
            const EntryEditor::Task task = taskFor(cell);
            row.name = task.personName;
            row.item = task.column.itemCode;
            if (task.column.cadence == Cadence::PerCall)
                row.problem = tr("事项“%1”按会议考勤，不能粘贴登记").arg(row.item);
            else
                row.request = defaultRequest(task, row.summary);
        }
        rows.push_back(std::move(row));
    };
    // One text for many cells fills them all, as spreadsheets do.
    if (table.size() == 1 && table.first().size() == 1 && selected.size() > 1) {
        for (const QModelIndex& cell : selected)
            read(cell, table.first().first(), 1);
        return rows;
    }
    for (int line = 0; line < table.size(); ++line) {
        for (int column = 0; column < table.at(line).size(); ++column) {
            read(m_grid->shownNeighbour(selected.first(), line, column), table.at(line).at(column),
                 line + 1);
        }
    }
    return rows;
}

RecordEntryRequest ChecklistPage::defaultRequest(const EntryEditor::Task& task,
                                                 const QString& summary)
{
    RecordEntryRequest request;
    request.posting = task.posting;
    request.item = task.column.item;
    request.summary = summary;
    const bool period = task.column.kind == GridColumnKind::Period;
    request.occurredOn = defaultEntryDay(period ? task.column.span : task.range, task.today);
    if (period)
        request.period = domain::PeriodKey::parse(task.column.period);
    if (!task.column.kinds.isEmpty())
        request.kind = task.column.kinds.first();
    return request;
}

void ChecklistPage::checkPasted(std::vector<PastedEntry> rows, bool alwaysShow)
{
    if (rows.empty()) {
        Q_EMIT statusMessage(tr("没有可粘贴的内容，请先选中一格"));
        return;
    }
    const auto places =
        placesOf(rows, [](const PastedEntry& row) { return row.request.has_value(); });
    const auto requests = requestsOf(rows, places);
    m_recorder->check(requests, [this, rows = std::move(rows), places,
                                 alwaysShow](const EntryRecorder::Findings& findings) mutable {
        markRefused(rows, places, findings.refused);
        for (const RepeatedRequest& repeated : findings.repeated)
            rows[places.at(repeated.index)].repetition = repetitionWords(rows, places, repeated);
        const bool whole = std::all_of(rows.begin(), rows.end(),
                                       [](const PastedEntry& row) { return row.isTaken(); });
        if (whole && !alwaysShow)
            recordPasted(rows);
        else
            showPasted(rows);
    });
}

void ChecklistPage::showPasted(const std::vector<PastedEntry>& rows)
{
    auto* dialog = new PastePreviewDialog(rows, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { recordPasted(dialog->entries()); });
    connect(dialog, &QDialog::finished, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void ChecklistPage::recordPasted(const std::vector<PastedEntry>& rows)
{
    const auto places = placesOf(rows, [](const PastedEntry& row) { return row.isTaken(); });
    m_recorder->record(
        requestsOf(rows, places), tr("粘贴登记"),
        [this, rows = rows, places](const std::vector<RefusedRequest>& refused) mutable {
            if (refused.empty())
                return;
            // Something has changed since the check.
            markRefused(rows, places, refused);
            showPasted(rows);
        });
}

void ChecklistPage::repeatSelected()
{
    const QModelIndexList cells = m_grid->selectedCells();
    const application::Assessment* assessment = m_model->assessment();
    if (cells.isEmpty() || assessment == nullptr)
        return;
    std::vector<PastedEntry> rows;
    for (const QModelIndex& cell : cells) {
        const auto top = std::find_if(cells.begin(), cells.end(), [&](const QModelIndex& first) {
            return first.column() == cell.column();
        });
        if (*top == cell || !cell.data(ChecklistGridModel::RecordableRole).toBool())
            continue;
        const domain::Entry* source = latestEntry(*top);
        if (source == nullptr)
            continue;
        PastedEntry row;
        row.line = cell.row() + 1;
        row.name = m_model->nameAt(cell.row());
        row.item = m_model->columns().at(cell.column()).itemCode;
        row.summary = source->summary;
        row.place = source->place;
        RecordEntryRequest request;
        request.posting = *m_model->postingAt(cell.row());
        request.item = source->item;
        request.occurredOn = source->occurredOn;
        request.summary = source->summary;
        request.place = source->place;
        request.peopleCount = source->peopleCount;
        request.kind = source->kind;
        request.period = source->period;
        row.request = request;
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        Q_EMIT statusMessage(tr("选区第一行没有登记，或只选了一行"));
        return;
    }
    checkPasted(std::move(rows), false);
}

const domain::Entry* ChecklistPage::latestEntry(const QModelIndex& cell) const
{
    const domain::Entry* latest = nullptr;
    const auto& details = m_model->assessment()->facts().entryDetails;
    for (const EntryStatus status : {EntryStatus::Confirmed, EntryStatus::Submitted,
                                     EntryStatus::Draft, EntryStatus::Returned}) {
        for (const domain::EntryId id : m_model->entries(cell.row(), cell.column(), status)) {
            const auto found = details.find(id);
            if (found != details.end() && (latest == nullptr || latest->id < found->second.id))
                latest = &found->second;
        }
    }
    return latest;
}

} // namespace touyan::widgets
