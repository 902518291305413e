// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/results_tab.h"

#include "application/projects/save_project_result.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/project_view/project_detail_rows.h"
#include "widgets/records/attachments_panel.h"

#include "projects/ui_results_tab.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedProjectResult;
using domain::ProjectResult;

ResultsTab::ResultsTab(QWidget* parent)
    : ProjectTab(parent)
    , m_ui(std::make_unique<Ui::ResultsTab>())
{
    m_ui->setupUi(this);
    // Text that can be selected would take the focus.
    m_ui->acceptanceLabel->setFocusPolicy(Qt::NoFocus);
}

ResultsTab::~ResultsTab() = default;

void ResultsTab::makeLists()
{
    m_results = addList(u"projectResults"_s, tr("成果运用"),
                        tr("还没有成果运用。按 Ctrl+N 登记观摩点、推荐或考录。"), resultColumns(),
                        {9, 5, 6});
    m_results->addStep({u"New"_s, tr("新成果(&N)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记观摩点、推荐或考录"), RecordList::Needs::Nothing},
                       [this] { addResult(); });
    m_results->setActivation(m_results->addStep(
        {u"Edit"_s, tr("修改(&M)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2), tr("修改成果")},
        [this] {
            if (const ListedProjectResult* line = currentResult())
                edit(line->result);
        }));
    m_results->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                        QKeySequence(Qt::Key_Delete), tr("删除选中的成果")},
                       [this] {
                           if (const ListedProjectResult* line = currentResult())
                               project().remove(project().undo().results, tr("删除成果"),
                                                line->result, application::removeProjectResult);
                       });
    m_ui->resultsSplitter->addWidget(m_results);
}

void ResultsTab::showAttachments(application::AttachmentStore& store)
{
    m_attachments = new AttachmentsPanel(project().services(), store, m_ui->resultsSplitter);
    connect(m_attachments, &AttachmentsPanel::failed, &project(), &OpenProject::failed);
    connect(m_attachments, &AttachmentsPanel::statusMessage, &project(),
            &OpenProject::statusMessage);
}

void ResultsTab::showRecords(const application::ProjectPage& page)
{
    m_results->setRows(resultRows(page));
    if (m_attachments != nullptr)
        m_attachments->setOwners({{page.project().id, {}}});
    const auto& accepted = page.project().acceptance;
    if (!accepted) {
        m_ui->acceptanceLabel->setText(tr("还没有验收。"));
        return;
    }
    const QStringList lines{tr("%1 验收通过，得分 %2。%3", "day, score, opinion")
                                .arg(accepted->date.toString(Qt::ISODate),
                                     accepted->score.toString(), accepted->opinion),
                            tr("一个项目：%1").arg(accepted->completedProject),
                            tr("一批问题：%1").arg(accepted->solvedProblems),
                            tr("一项经验：%1").arg(accepted->experience),
                            tr("一次提升：%1").arg(accepted->improvement)};
    m_ui->acceptanceLabel->setText(lines.join(u'\n'));
}

void ResultsTab::addResult()
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return;
    ProjectResult result;
    result.project = *project().id();
    result.person = page->project().leader;
    edit(result);
}

void ResultsTab::edit(const ProjectResult& result)
{
    project().show(makeResultDialog(
        project().services(), project().choices(), result,
        [this, result](const ProjectResult& stored) {
            project().undo().results.changed(tr("登记成果"), storedOrNone(result), stored);
        },
        this));
}

const ListedProjectResult* ResultsTab::currentResult() const
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return nullptr;
    return currentOf(m_results, page->results,
                     [](const ListedProjectResult& line) { return line.result.id; });
}

} // namespace touyan::widgets
