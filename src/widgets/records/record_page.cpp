// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_page.h"

#include "application/checklist/list_entries.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/records/record_form_dialog.h"
#include "widgets/records/record_rows.h"
#include "widgets/reports/export_question.h"

#include <QComboBox>
#include <QDir>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::FieldType;
using application::ListedRecords;
using application::RecordSchema;
using application::SchemaField;
using application::StoredRecord;
using application::UseCaseContext;
using domain::Result;
using Needs = RecordList::Needs;

RecordPage::RecordPage(const PageServices& services, const application::RecordAccess& access,
                       application::RecordLedgerWriter& writer, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_access(access)
    , m_writer(writer)
    , m_details(new ExplanationView(this))
    , m_undo(new QUndoStack(this))
{
    const RecordSchema& schema = access.schema();
    const QString name = schema.kind.name();
    const QString word = schema.word.text();
    setObjectName(name + u"Page"_s);
    m_list =
        new RecordList({name, word, tr("还没有%1。按 Ctrl+N 登记。", "kind of record").arg(word),
                        recordColumns(schema), recordWidths(schema), u"records"_s},
                       services.settings, this);
    m_details->setObjectName(name + u"Details"_s);
    m_details->setAccessibleName(tr("%1的详细情况", "kind of record").arg(word));
    m_details->setEmptyText(
        tr("选中一条%1，这里显示各项内容和修改历史。", "kind of record").arg(word));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(name + u"Splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_changes = std::make_unique<RecordUndo<StoredRecord>>(
        this, services.executor, m_undo,
        [&access](UseCaseContext& context, const StoredRecord& record) {
            return access.save(context, record);
        },
        [&access](UseCaseContext& context, const StoredRecord& record) {
            return access.remove(context, record);
        },
        [this](const domain::Error& error) { Q_EMIT failed(error); });
    addFilters();
    addSteps();
    connect(m_list, &RecordList::currentChanged, this, &RecordPage::showDetails);
    connect(m_details, &ExplanationView::linkActivated, this, &RecordPage::placeRequested);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (m_isLoaded &&
                    application::concerns(
                        changes, {m_access.schema().kind, application::RecordKind::Package}))
                    reload();
            });
}

RecordPage::~RecordPage() = default;

void RecordPage::addFilters()
{
    const RecordSchema& schema = m_access.schema();
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!field.facts.isFiltered || field.type != FieldType::Choice)
            continue;
        auto* combo = new QComboBox(this);
        combo->setObjectName(QString(field.name()) + u"Filter"_s);
        combo->setAccessibleName(tr("只看这一类：%1", "field").arg(field.word()));
        combo->setToolTip(tr("只看选中的%1", "field").arg(field.word()));
        combo->addItem(tr("全部%1", "field").arg(field.word()), QString());
        for (const QLatin1String choice : field.choices)
            combo->addItem(field.choiceWord(choice), QString(choice));
        m_list->addTool(combo);
        m_filters.append({i, combo});
        connect(combo, &QComboBox::currentIndexChanged, this, &RecordPage::showRows);
    }
}

void RecordPage::addSteps()
{
    const QString word = m_access.schema().word.text();
    m_list->addStep({u"New"_s, tr("新%1(&N)…", "kind of record").arg(word), u"list-add"_s,
                     QKeySequence::New, tr("登记新的%1", "kind of record").arg(word),
                     Needs::Nothing},
                    [this] {
                        edit({{}, 0, m_access.initialValues()});
                    });
    m_list->setActivation(
        m_list->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                         tr("修改选中的%1", "kind of record").arg(word), Needs::OneRow},
                        [this] {
                            if (const StoredRecord* const record = current())
                                edit(*record);
                        }));
    m_list->addStep({u"Remove"_s, tr("删除(&L)"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
                     tr("删除选中的%1；可以撤销", "kind of record").arg(word), Needs::OneRow},
                    [this] { removeCurrent(); });
    m_list->addStep({u"Excel"_s, tr("导出 Excel(&X)…"), u"x-office-spreadsheet"_s,
                     QKeySequence(Qt::CTRL | Qt::Key_E),
                     tr("把%1导出为工作簿", "kind of record").arg(word), Needs::Nothing},
                    [this] { exportWorkbook(); });
}

void RecordPage::reload()
{
    m_listing.run(
        this, m_services.executor,
        [&access = m_access](UseCaseContext& context) { return access.list(context); },
        [this](const Result<ListedRecords>& listed) {
            if (listed.isError())
                Q_EMIT failed(listed.error());
            else
                take(listed.value());
        });
}

void RecordPage::take(ListedRecords listed)
{
    m_isLoaded = true;
    m_listed = std::move(listed);
    showRows();
    if (!m_pendingPlace.isEmpty())
        m_list->select(std::exchange(m_pendingPlace, {}));
    showDetails();
}

bool RecordPage::openPlace(const QString& place)
{
    if (!place.startsWith(m_access.schema().kind.name() + u':'))
        return false;
    if (isReady() && m_list->select(place))
        return true;
    m_pendingPlace = place;
    reload();
    return true;
}

bool RecordPage::isShown(const StoredRecord& record) const
{
    return std::all_of(m_filters.begin(), m_filters.end(), [&record](const Filter& filter) {
        const QString wanted = filter.combo->currentData().toString();
        return wanted.isEmpty() ||
               record.values.at(filter.field) == application::RecordValue(wanted);
    });
}

void RecordPage::showRows()
{
    ListedRecords shown;
    shown.names = m_listed.names;
    std::copy_if(m_listed.records.begin(), m_listed.records.end(),
                 std::back_inserter(shown.records),
                 [this](const StoredRecord& record) { return isShown(record); });
    m_list->setRows(recordRows(m_access.schema(), shown));
}

const StoredRecord* RecordPage::current() const
{
    const QString place = m_list->currentPlace();
    const auto found = std::find_if(m_listed.records.begin(), m_listed.records.end(),
                                    [this, &place](const StoredRecord& record) {
                                        return recordPlace(m_access.schema(), record.id) == place;
                                    });
    return found == m_listed.records.end() ? nullptr : &*found;
}

void RecordPage::showDetails()
{
    const StoredRecord* const record = current();
    if (record == nullptr) {
        m_details->clear();
        return;
    }
    m_history.run(
        this, m_services.executor,
        [kind = m_access.schema().kind, id = record->id](UseCaseContext& context) {
            return application::listHistory(context, kind, id.value());
        },
        [this, record = *record](const Result<std::vector<application::AuditLine>>& history) {
            if (history.isError()) {
                Q_EMIT failed(history.error());
                return;
            }
            m_details->setContent(
                recordContent(m_access.schema(), record, m_listed.names, history.value()));
        });
}

void RecordPage::edit(const StoredRecord& record)
{
    const auto before = record.id.isStored() ? std::optional(record) : std::nullopt;
    auto* dialog = makeRecordFormDialog(
        m_services, m_access, record, m_listed.names,
        [this, before](const StoredRecord& stored) {
            const RecordSchema& schema = m_access.schema();
            const QString word = schema.word.text();
            m_changes->changed(before ? tr("修改%1", "kind of record").arg(word)
                                      : tr("登记%1", "kind of record").arg(word),
                               before, stored);
            m_pendingPlace = recordPlace(schema, stored.id);
            reload();
        },
        this);
    connect(dialog, &RecordDialog::placeRequested, this, &RecordPage::placeRequested);
    dialog->open();
}

void RecordPage::removeCurrent()
{
    const StoredRecord* const record = current();
    if (record == nullptr)
        return;
    deliver(
        this,
        m_services.executor.run([&access = m_access, record = *record](UseCaseContext& context) {
            return access.remove(context, record);
        }),
        [this, removed = *record](const Result<void>& result) {
            if (result.isError()) {
                Q_EMIT failed(result.error());
                return;
            }
            const RecordSchema& schema = m_access.schema();
            m_changes->changed(tr("删除%1", "kind of record").arg(schema.word.text()), removed,
                               std::nullopt);
            reload();
            Q_EMIT saved(
                {}, tr("已删除%1“%2”。按 Ctrl+Z 撤销。", "kind of record, which")
                        .arg(schema.word.text(), application::recordTitle(schema, removed.values)));
        });
}

void RecordPage::exportWorkbook()
{
    const QString title = tr("%1台账", "kind of record").arg(m_access.schema().word.text());
    m_services.prompts.chooseFileToSave(
        this, exportQuestion(title, title, {application::ReportFormat::Workbook}),
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            deliver(this,
                    m_services.executor.run([&access = m_access, &writer = m_writer, path = *path](
                                                UseCaseContext& context) -> Result<QString> {
                        TOUYAN_TRY_ASSIGN(const auto ledger,
                                          application::buildRecordLedger(context, access));
                        application::SilentProgress progress;
                        TOUYAN_TRY(writer.write(ledger, path, progress));
                        return path;
                    }),
                    [this](const Result<QString>& written) {
                        if (written.isError()) {
                            Q_EMIT failed(written.error());
                            return;
                        }
                        Q_EMIT saved(
                            {},
                            tr("已导出 %1", "path").arg(QDir::toNativeSeparators(written.value())));
                    });
        });
}

} // namespace touyan::widgets
