// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_page.h"

#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/record_cells.h"
#include "widgets/records/record_filters.h"
#include "widgets/records/record_form_dialog.h"
#include "widgets/records/record_rows.h"
#include "widgets/records/shown_table.h"

#include <QDir>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AuditLine;
using application::ListedRecords;
using application::RecordSchema;
using application::StoredRecord;
using application::UseCaseContext;
using domain::Result;
using Needs = RecordList::Needs;

namespace {

RecordPage::Parts describedParts(const RecordSchema& schema)
{
    RecordPage::Parts parts;
    const QString word = schema.word.text();
    parts.list = {schema.kind.name(),
                  word,
                  RecordPage::tr("还没有%1。按 Ctrl+N 登记。", "kind of record").arg(word),
                  recordColumns(schema),
                  recordWidths(schema),
                  u"records"_s};
    parts.placeKind = schema.kind.name();
    parts.hasDetails = true;
    return parts;
}

} // namespace

RecordPage::RecordPage(const PageServices& services, const application::RecordAccess& access,
                       application::RecordLedgerWriter& ledgers, QUndoStack* undo, QWidget* parent)
    : RecordPage(
          services, access,
          [&] {
              Parts parts = describedParts(access.schema());
              parts.undo = undo;
              parts.ledgers = &ledgers;
              return parts;
          }(),
          parent)
{
    const QString word = access.schema().word.text();
    m_loadsItself = true;
    setObjectName(m_parts.list.name + u"Page"_s);
    m_details->setObjectName(m_parts.list.name + u"Record"_s);
    m_details->view()->setObjectName(m_parts.list.name + u"Details"_s);
    m_details->view()->setAccessibleName(tr("%1的详细情况", "kind of record").arg(word));
    m_details->view()->setEmptyText(
        tr("选中一条%1，这里显示各项内容和修改历史。", "kind of record").arg(word));
    auto* const filters = new RecordFilters(access.schema(), m_list);
    setShown([filters](const Record& record) { return filters->matches(record); });
    connect(filters, &RecordFilters::changed, this, &RecordPage::showRows);
    addDescribedSteps();
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (m_isLoaded &&
                    application::concerns(
                        changes, {m_access.schema().kind, application::RecordKind::Package}))
                    reload();
            });
}

RecordPage::RecordPage(const PageServices& services, const application::RecordAccess& access,
                       Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_access(access)
    , m_parts(std::move(parts))
    , m_list(new RecordList(m_parts.list, services.settings, this))
    , m_undo(m_parts.undo != nullptr ? m_parts.undo : new QUndoStack(this))
{
    setObjectName(m_parts.list.name + u"Records"_s);
    if (m_parts.word.isEmpty())
        m_parts.word = access.schema().word.text();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_parts.hasDetails)
        layout->addWidget(makeDetails());
    else
        layout->addWidget(m_list);
    m_changes = std::make_unique<RecordUndo<StoredRecord>>(
        this, services.executor, m_undo,
        [&access](UseCaseContext& context, const StoredRecord& record) {
            return access.save(context, record);
        },
        [&access](UseCaseContext& context, const StoredRecord& record) {
            return access.remove(context, record);
        },
        [this](const domain::Error& error) { Q_EMIT failed(error); });
    connect(m_list, &RecordList::currentChanged, this, &RecordPage::showDetails);
}

RecordPage::~RecordPage() = default;

QWidget* RecordPage::makeDetails()
{
    m_details = new RecordDetails(m_services, m_access.schema().kind, this);
    m_details->setObjectName(m_parts.list.name + u"Details"_s);
    setContent({}, [this](const Record& record, const std::vector<AuditLine>& history) {
        return recordContent(m_access.schema(), record, m_listed.names, history);
    });
    connect(m_details, &RecordDetails::placeRequested, this, &RecordPage::placeRequested);
    connect(m_details, &RecordDetails::failed, this, &RecordPage::failed);
    connect(m_details, &RecordDetails::told, this, &RecordPage::told);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(m_parts.list.name + u"Splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    return m_splitter;
}

void RecordPage::setCells(std::function<QList<ValueCell>(const Record&)> cells)
{
    m_cells = std::move(cells);
}

void RecordPage::setShown(Possible isShown)
{
    m_isShown = std::move(isShown);
}

void RecordPage::setFirstRows(std::function<QList<ValueRow>()> rows)
{
    m_firstRows = std::move(rows);
}

void RecordPage::setDialog(std::function<RecordDialog*(const Record&, const Stored&)> dialog)
{
    m_dialog = std::move(dialog);
}

void RecordPage::setContent(const QString& emptyText, RecordDetails::Content content)
{
    m_details->setContent(emptyText, std::move(content));
}

void RecordPage::addFiles(application::AttachmentStore& store, RecordDetails::OwnerOf ownerOf)
{
    m_details->addFiles(store, std::move(ownerOf));
}

void RecordPage::setDetailsWidth(int least, int first)
{
    m_details->setMinimumWidth(least);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, first});
}

void RecordPage::addDescribedSteps()
{
    const QString& word = m_parts.word;
    addNew({u"New"_s, tr("新%1(&N)…", "kind of record").arg(word), u"list-add"_s, QKeySequence::New,
            tr("登记新的%1", "kind of record").arg(word), Needs::Nothing});
    addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
             tr("修改选中的%1", "kind of record").arg(word)});
    addRemove({u"Remove"_s, tr("删除(&L)"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
               tr("删除选中的%1；可以撤销", "kind of record").arg(word)});
    addExcel({u"Excel"_s, tr("导出 Excel(&X)…"), u"x-office-spreadsheet"_s,
              QKeySequence(Qt::CTRL | Qt::Key_E),
              tr("把%1导出为工作簿", "kind of record").arg(word), Needs::Nothing});
}

QAction* RecordPage::addNew(const RecordList::Step& step,
                            std::function<std::optional<Record>()> makes)
{
    if (!makes) {
        return m_list->addStep(step, [this] { edit({{}, 0, m_access.initialValues()}); });
    }
    QAction* const action = m_list->addStep(step, [this, makes] {
        if (const auto record = makes())
            edit(*record);
    });
    m_list->setAllowed(action, [makes] { return makes().has_value(); });
    return action;
}

QAction* RecordPage::addStep(const RecordList::Step& step, std::function<void(const Record&)> run,
                             const Possible& isPossible)
{
    QAction* const action = m_list->addStep(step, [this, run = std::move(run)] {
        if (const Record* const record = current()) {
            // What the step does may load the records anew.
            const Record taken = *record;
            run(taken);
        }
    });
    m_list->setAllowed(action, [this, isPossible] {
        const Record* const record = current();
        return record != nullptr && (!isPossible || isPossible(*record));
    });
    return action;
}

QAction* RecordPage::addEdit(const RecordList::Step& step, const Possible& isPossible)
{
    QAction* const action = addStep(
        step, [this](const Record& record) { edit(record); }, isPossible);
    m_list->setActivation(action);
    return action;
}

QAction* RecordPage::addRemove(const RecordList::Step& step,
                               std::function<Question(const Record&)> question,
                               const Possible& isPossible)
{
    return addStep(
        step,
        [this, question = std::move(question)](const Record& record) {
            if (!question) {
                removeNow(record, true);
                return;
            }
            Question asked = question(record);
            asked.acceptLabel = tr("删除");
            asked.destructive = true;
            m_services.prompts.confirm(this, asked, [this, record](bool yes) {
                if (yes)
                    removeNow(record, false);
            });
        },
        isPossible);
}

QAction* RecordPage::addExcel(const RecordList::Step& step)
{
    return m_list->addStep(step, [this] { exportWorkbook(); });
}

void RecordPage::reload()
{
    if (!m_loadsItself)
        return;
    m_listing.run(
        this, m_services.executor,
        [&access = m_access](UseCaseContext& context) { return access.list(context); },
        [this](const Result<ListedRecords>& listed) {
            if (listed.isError())
                Q_EMIT failed(listed.error());
            else
                setListed(listed.value());
        });
}

void RecordPage::setListed(ListedRecords listed)
{
    m_isLoaded = true;
    m_listed = std::move(listed);
    showRows();
    if (!m_pendingPlace.isEmpty())
        m_list->select(std::exchange(m_pendingPlace, {}));
}

bool RecordPage::openPlace(const QString& place)
{
    if (!place.startsWith(m_parts.placeKind + u':'))
        return false;
    if (isReady() && m_list->select(place))
        return true;
    m_pendingPlace = place;
    reload();
    return true;
}

QString RecordPage::placeOf(const Record& record) const
{
    return widgets::placeOf(m_parts.placeKind, record.id);
}

void RecordPage::showRows()
{
    QList<ValueRow> rows;
    if (m_firstRows)
        rows = m_firstRows();
    for (const Record& record : m_listed.records) {
        if (m_isShown && !m_isShown(record))
            continue;
        rows.append(
            {m_cells ? m_cells(record) : recordCells(m_access.schema(), record, m_listed.names),
             placeOf(record)});
    }
    m_list->setRows(rows);
    if (m_parts.selectsFirst && m_list->currentPlace().isEmpty() && !rows.isEmpty())
        m_list->select(rows.first().place);
    m_list->updateSteps();
    showDetails();
}

const StoredRecord* RecordPage::current() const
{
    const auto id = idIn<application::AnyRecordId>(m_parts.placeKind, m_list->currentPlace());
    const auto found = std::find_if(m_listed.records.begin(), m_listed.records.end(),
                                    [id](const Record& record) { return record.id == id; });
    return found == m_listed.records.end() ? nullptr : &*found;
}

void RecordPage::showDetails()
{
    if (m_details != nullptr)
        m_details->showRecord(current());
}

void RecordPage::open(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &RecordPage::placeRequested);
    dialog->open();
}

void RecordPage::edit(const Record& record)
{
    const bool isNew = !record.id.isStored();
    const Stored stored = isNew
                              ? storedBy(tr("登记%1", "kind of record").arg(m_parts.word), {})
                              : storedBy(tr("修改%1", "kind of record").arg(m_parts.word), record);
    open(m_dialog
             ? m_dialog(record, stored)
             : makeRecordFormDialog(m_services, m_access, record, m_listed.names, stored, this));
}

RecordPage::Stored RecordPage::storedBy(const QString& text, const std::optional<Record>& before)
{
    return [this, text, before](const Record& stored) {
        changed(text, before, stored);
        m_pendingPlace = placeOf(stored);
        reload();
    };
}

void RecordPage::changed(const QString& text, const std::optional<Record>& before,
                         const std::optional<Record>& after)
{
    m_changes->changed(text, before, after);
}

void RecordPage::changed(const QString& text, const Record& after, Apply undo, Apply redo)
{
    m_changes->changed(text, after, std::move(undo), std::move(redo));
}

void RecordPage::save(const QString& text, const Record& before, const Record& wanted)
{
    deliver(this, m_services.executor.run([&access = m_access, wanted](UseCaseContext& context) {
        return access.save(context, wanted);
    }),
            [this, text, before](const Result<Record>& stored) {
                if (stored.isError())
                    Q_EMIT failed(stored.error());
                else
                    storedBy(text, before)(stored.value());
            });
}

void RecordPage::removeNow(const Record& record, bool isTold)
{
    deliver(this, m_services.executor.run([&access = m_access, record](UseCaseContext& context) {
        return access.remove(context, record);
    }),
            [this, record, isTold](const Result<void>& removed) {
                if (removed.isError()) {
                    Q_EMIT failed(removed.error());
                    return;
                }
                changed(tr("删除%1", "kind of record").arg(m_parts.word), record, std::nullopt);
                reload();
                if (isTold) {
                    Q_EMIT saved({}, tr("已删除%1“%2”。按 Ctrl+Z 撤销。", "kind of record, which")
                                         .arg(m_parts.word, application::recordTitle(
                                                                m_access.schema(), record.values)));
                }
            });
}

application::RecordTable RecordPage::shownTable() const
{
    application::RecordTable table = widgets::shownTable(*m_list);
    table.title = tr("%1台账", "kind of record").arg(m_parts.word);
    table.subject = m_access.schema().kind.name();
    table.word = m_parts.word;
    return table;
}

void RecordPage::exportWorkbook()
{
    writeTable(m_services, *m_parts.ledgers, this, shownTable(),
               [this](const Result<QString>& written) {
                   if (written.isError()) {
                       Q_EMIT failed(written.error());
                       return;
                   }
                   Q_EMIT saved(
                       {}, tr("已导出 %1", "path").arg(QDir::toNativeSeparators(written.value())));
               });
}

} // namespace touyan::widgets
