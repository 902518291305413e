// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/comments_panel.h"

#include "widgets/appraisal_results/appraisal_item_dialog.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/rectification/rectification_rows.h"

#include "appraisal/ui_comments_panel_form.h"

#include <QAction>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RectificationList;
using application::UseCaseContext;
using domain::AppraisalComment;
using domain::Result;

namespace {

constexpr int kCollective = 0; ///< the item's value that stands for all reportees

QList<ValueTableModel::Column> itemColumns()
{
    return {{CommentsPanel::tr("问题"), false, 14},  {CommentsPanel::tr("单位"), false, 7},
            {CommentsPanel::tr("责任人"), false, 5}, {CommentsPanel::tr("整改措施"), false, 14},
            {CommentsPanel::tr("期限"), false, 6},   {CommentsPanel::tr("状态"), false, 5}};
}

} // namespace

CommentsPanel::CommentsPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"commentsPanel"_s, tr("点评与整改"), parent)
    , m_ui(std::make_unique<Ui::CommentsPanelForm>())
{
    m_ui->setupUi(this);
    addLists();
    m_ui->commentItemsSplitter->setStretchFactor(0, 1);
    m_ui->commentItemsSplitter->setStretchFactor(1, 3);
    m_ui->commentsSplitter->setStretchFactor(0, 0);
    m_ui->commentsSplitter->setStretchFactor(1, 1);
    m_ui->commentsSplitter->setSizes({210, 870});
    connect(m_ui->saveCommentButton, &QPushButton::clicked, this, [this] { saveShown(); });
    connect(m_ui->commentEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->saveCommentButton->setEnabled(m_ui->commentEdit->toPlainText() != m_shown.text);
    });
    connect(m_ui->commentReporteeList, &QListWidget::currentRowChanged, this, [this] {
        saveShown();
        showComment();
        showItems();
    });
}

CommentsPanel::~CommentsPanel() = default;

void CommentsPanel::addLists()
{
    QSplitter* const splitter = m_ui->appraisalItemsSplitter;
    m_items = new RecordList(
        listParts({u"appraisalItems"_s, tr("问题、责任、整改清单"),
                   tr("还没有登记问题。按“登记问题”加一条，它同时进入整改台账。"), itemColumns()}),
        services().settings, splitter);
    QAction* add =
        m_items->addStep({u"add"_s, tr("登记问题(&A)…"), u"list-add"_s, QKeySequence(u"Ins"_s),
                          tr("登记一个问题、责任人和整改措施"), RecordList::Needs::Nothing},
                         [this] { addItem(); });
    m_items->setAllowed(add, [this] { return chosenReportee() != nullptr; });
    QAction* open = m_items->addStep({u"open"_s,
                                      tr("到整改台账(&G)"),
                                      u"go-jump"_s,
                                      {},
                                      tr("在整改台账里打开"),
                                      RecordList::Needs::OneRow},
                                     [this] { openItem(m_items); });
    m_items->setActivation(open);
    m_unfinished = new RecordList(listParts({u"unfinishedItems"_s, tr("往届还没有销号的"),
                                             tr("往届述职评议的整改都已销号。"), itemColumns()}),
                                  services().settings, splitter);
    QAction* openOld = m_unfinished->addStep({u"open"_s,
                                              tr("到整改台账(&L)"),
                                              u"go-jump"_s,
                                              {},
                                              tr("在整改台账里打开"),
                                              RecordList::Needs::OneRow},
                                             [this] { openItem(m_unfinished); });
    m_unfinished->setActivation(openOld);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
}

void CommentsPanel::showSession()
{
    setEnabled(session() != nullptr);
    showReportees();
    if (session() == nullptr) {
        m_request.drop();
        m_loaded = {};
        showComment();
        showItems();
        return;
    }
    load();
}

void CommentsPanel::refresh()
{
    load();
}

void CommentsPanel::leave()
{
    saveShown();
}

void CommentsPanel::findText(const QString& text)
{
    m_items->setFindText(text);
    m_unfinished->setFindText(text);
}

QWidget* CommentsPanel::firstFocus()
{
    return m_ui->commentReporteeList;
}

void CommentsPanel::load()
{
    if (session() == nullptr)
        return;
    runNewest(
        m_request,
        [id = session()->id()](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.comments, application::listComments(context, id));
            TOUYAN_TRY_ASSIGN(loaded.items, application::listAppraisalItems(context, id));
            TOUYAN_TRY_ASSIGN(loaded.unfinished, application::listUnfinishedItems(context, id));
            return loaded;
        },
        [this](const Result<Loaded>& result) {
            m_loaded = result.value();
            showReportees();
            // What is being typed stays.
            if (m_ui->commentEdit->toPlainText() == m_shown.text)
                showComment();
            showItems();
        });
}

std::optional<domain::ReporteeId> CommentsPanel::chosen() const
{
    const QListWidgetItem* item = m_ui->commentReporteeList->currentItem();
    if (item == nullptr || item->data(Qt::UserRole).toLongLong() == kCollective)
        return std::nullopt;
    return domain::ReporteeId(item->data(Qt::UserRole).toLongLong());
}

const application::NamedReportee* CommentsPanel::chosenReportee() const
{
    const auto id = chosen();
    if (!id || session() == nullptr)
        return nullptr;
    const auto& all = session()->reportees;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [id](const auto& each) { return each.reportee.id == *id; });
    return at == all.end() ? nullptr : &*at;
}

const AppraisalComment* CommentsPanel::comment() const
{
    const auto id = chosen();
    const auto at =
        std::find_if(m_loaded.comments.begin(), m_loaded.comments.end(),
                     [id](const AppraisalComment& each) { return each.reportee == id; });
    return at == m_loaded.comments.end() ? nullptr : &*at;
}

void CommentsPanel::showReportees()
{
    const QSignalBlocker blocker(m_ui->commentReporteeList);
    const QVariant shown = m_ui->commentReporteeList->currentItem() != nullptr
                               ? m_ui->commentReporteeList->currentItem()->data(Qt::UserRole)
                               : QVariant(kCollective);
    m_ui->commentReporteeList->clear();
    if (session() == nullptr)
        return;
    const auto add = [this](const QString& name, qint64 id,
                            std::optional<domain::ReporteeId> reportee) {
        const bool commented = std::any_of(
            m_loaded.comments.begin(), m_loaded.comments.end(),
            [&reportee](const AppraisalComment& each) { return each.reportee == reportee; });
        auto* item = new QListWidgetItem(commented ? tr("✓ %1").arg(name) : tr("○ %1").arg(name),
                                         m_ui->commentReporteeList);
        item->setData(Qt::UserRole, id);
        item->setToolTip(commented ? tr("已有点评") : tr("还没有点评"));
    };
    add(tr("集体点评"), kCollective, std::nullopt);
    for (const application::NamedReportee& each : session()->reportees) {
        add(tr("%1（%2）", "person, unit").arg(each.identity.personName, each.identity.unitName),
            each.reportee.id.value(), each.reportee.id);
    }
    int row = 0;
    for (int each = 0; each < m_ui->commentReporteeList->count(); ++each) {
        if (m_ui->commentReporteeList->item(each)->data(Qt::UserRole) == shown)
            row = each;
    }
    m_ui->commentReporteeList->setCurrentRow(row);
}

void CommentsPanel::showComment()
{
    const AppraisalComment* stored = comment();
    m_shown = {};
    if (stored != nullptr)
        m_shown = *stored;
    if (session() != nullptr)
        m_shown.session = session()->id();
    m_shown.reportee = chosen();
    const application::NamedReportee* reportee = chosenReportee();
    m_ui->commentHeadingLabel->setText(
        reportee != nullptr ? tr("对%1的点评").arg(reportee->identity.personName) : tr("集体点评"));
    m_ui->commentEdit->setPlainText(m_shown.text);
    m_ui->saveCommentButton->setEnabled(false);
}

void CommentsPanel::saveShown(const std::function<void(bool)>& stored)
{
    if (m_ui->commentEdit->toPlainText() == m_shown.text || !m_shown.session.isStored()) {
        if (stored)
            stored(true);
        return;
    }
    const AppraisalComment before = m_shown;
    AppraisalComment wanted = m_shown;
    wanted.text = m_ui->commentEdit->toPlainText();
    m_shown.text = wanted.text;
    m_ui->saveCommentButton->setEnabled(false);
    deliver(this, services().executor.run([wanted](UseCaseContext& context) {
        return application::saveComment(context, wanted);
    }),
            [this, before, wanted, stored](const Result<std::optional<AppraisalComment>>& saved) {
                const bool stillShown = m_shown.reportee == wanted.reportee;
                if (saved.isError()) {
                    // What is still in the field counts as typed and not stored.
                    if (stillShown) {
                        m_shown = before;
                        m_ui->saveCommentButton->setEnabled(true);
                    }
                    Q_EMIT failed(saved.error());
                } else {
                    // The next change of the same text goes on from what is stored now.
                    if (stillShown) {
                        const QString text = m_shown.text;
                        m_shown = saved.value().value_or(
                            AppraisalComment{{}, 0, wanted.session, wanted.reportee, {}});
                        m_shown.text = text;
                    }
                    load();
                }
                if (stored)
                    stored(saved.isOk());
            });
}

QStringList CommentsPanel::unsavedWork() const
{
    if (m_ui->commentEdit->toPlainText() == m_shown.text || !m_shown.session.isStored())
        return {};
    return {m_ui->commentHeadingLabel->text()};
}

void CommentsPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    saveShown(done);
}

void CommentsPanel::discardUnsaved()
{
    m_ui->commentEdit->setPlainText(m_shown.text);
}

QList<ValueRow> CommentsPanel::itemRows(const RectificationList& items) const
{
    const application::NamedReportee* reportee = chosenReportee();
    QList<ValueRow> rows;
    for (const application::ListedRectification& listed : items.rows) {
        const domain::RectificationItem& item = listed.item;
        if (reportee != nullptr && item.posting != reportee->reportee.posting &&
            item.unit != reportee->identity.unit)
            continue;
        rows.append({{{item.problem, {}, {}, {}},
                      {listed.unitName, {}, {}, {}},
                      {item.responsible, {}, {}, {}},
                      {item.measure, {}, {}, {}},
                      {item.due.toString(Qt::ISODate), item.due, {}, {}},
                      rectificationStateCell(item, items.today)},
                     u"rectification:%1"_s.arg(item.id.value())});
    }
    return rows;
}

void CommentsPanel::showItems()
{
    m_items->setRows(itemRows(m_loaded.items));
    m_unfinished->setRows(itemRows(m_loaded.unfinished));
    m_items->updateSteps();
}

void CommentsPanel::openItem(const RecordList* list)
{
    if (!list->currentPlace().isEmpty())
        Q_EMIT placeRequested(list->currentPlace());
}

void CommentsPanel::addItem()
{
    const application::NamedReportee* reportee = chosenReportee();
    if (reportee == nullptr)
        return;
    RecordDialog* dialog = makeAppraisalItemDialog(
        services(), session()->id(), *reportee, [this] { load(); }, this);
    dialog->open();
}

} // namespace touyan::widgets
