// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/reportees_list.h"

#include "application/words/appraisal_words.h"
#include "widgets/appraisal/reportee_dialogs.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/meeting/draw_record.h"
#include "widgets/records/attachments_panel.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::NamedReportee;
using application::ReporteeChoice;
using application::UseCaseContext;
using domain::ReportManner;
using domain::Result;

namespace {

QString idText(const domain::Reportee& reportee)
{
    return QString::number(reportee.id.value());
}

QList<ValueTableModel::Column> columns()
{
    return {{ReporteesList::tr("顺序"), true, 3},       {ReporteesList::tr("姓名"), false, 5},
            {ReporteesList::tr("单位"), false, 9},      {ReporteesList::tr("方式"), false, 5},
            {ReporteesList::tr("会外得分"), false, 20}, {ReporteesList::tr("一票否决"), false, 14}};
}

} // namespace

ReporteesList::ReporteesList(const PageServices& services, application::AttachmentStore* store,
                             QWidget* parent)
    : AppraisalPanel(services, u"reporteesPanel"_s, tr("述职人"), parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    m_list =
        new RecordList(listParts({u"reportees"_s, tr("述职人"),
                                  tr("还没有述职人。按“选择述职人”从在任的书记里选。"), columns()}),
                       services.settings, this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"reporteesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    outer->addWidget(splitter, 1);
    m_draws = new DrawRecord(services, this);
    connect(m_draws, &AppraisalPanel::failed, this, &AppraisalPanel::failed);
    outer->addWidget(m_draws);
    if (store != nullptr) {
        m_files = new AttachmentsPanel(services, *store, splitter);
        splitter->addWidget(m_files);
        constexpr int kListShare = 3;
        splitter->setStretchFactor(0, kListShare);
        splitter->setStretchFactor(1, 1);
        connect(m_files, &AttachmentsPanel::failed, this, &ReporteesList::failed);
        connect(m_files, &AttachmentsPanel::statusMessage, this, &ReporteesList::succeeded);
        connect(m_list, &RecordList::currentChanged, this, &ReporteesList::showFiles);
        showFiles();
    }
    makeSteps();
}

void ReporteesList::showFiles()
{
    if (m_files == nullptr)
        return;
    const NamedReportee* reportee = current();
    const domain::ReporteeId shown =
        reportee != nullptr ? reportee->reportee.id : domain::ReporteeId();
    m_files->setEnabled(reportee != nullptr);
    if (shown == m_filesOf && shown.isStored())
        return;
    m_filesOf = shown;
    if (reportee == nullptr) {
        m_files->setOwners({});
        return;
    }
    m_files->setOwners({{shown, tr("%1的述职报告").arg(reportee->identity.personName)}});
}

void ReporteesList::makeSteps()
{
    using Needs = RecordList::Needs;
    const auto open = [this] { return session() != nullptr && !session()->isFinalised(); };
    const auto add = [this, open](const RecordList::Step& step, const std::function<void()>& act) {
        QAction* action = m_list->addStep(step, act);
        m_list->setAllowed(action, open);
        return action;
    };
    add({u"choose"_s, tr("选择述职人(&A)…"), u"list-add"_s, QKeySequence(u"Ins"_s),
         tr("从在任的书记里选这一届的述职人"), Needs::Nothing},
        [this] { choose(); });
    add({u"draw"_s,
         tr("抽签(&D)…"),
         u"view-refresh"_s,
         {},
         tr("抽签决定现场述职的顺序；种子留在抽签记录里，可以重演"),
         Needs::Nothing},
        [this] { draw(); });
    add({u"up"_s, tr("提前(&U)"), u"go-up"_s, QKeySequence(u"Alt+Up"_s), tr("发言提前一位"),
         Needs::OneRow},
        [this] { move(-1); });
    add({u"down"_s, tr("推后(&N)"), u"go-down"_s, QKeySequence(u"Alt+Down"_s), tr("发言推后一位"),
         Needs::OneRow},
        [this] { move(1); });
    add({u"manner"_s,
         tr("现场/书面(&C)"),
         u"document-edit"_s,
         {},
         tr("在现场述职和书面述职之间切换"),
         Needs::OneRow},
        [this] { changeManner(); });
    add({u"veto"_s,
         tr("一票否决(&I)…"),
         u"dialog-warning"_s,
         {},
         tr("加上或取消一票否决，写明理由"),
         Needs::OneRow},
        [this] { setVeto(); });
    add({u"take"_s,
         tr("取平时成绩(&K)…"),
         u"go-bottom"_s,
         {},
         tr("取截至某一天的“十个一”年度得分和书记项目验收得分"),
         Needs::Nothing},
        [this] { takeScores(); });
    QAction* score = add({u"score"_s, tr("改得分(&S)…"), u"document-edit"_s,
                          QKeySequence(Qt::Key_F2), tr("手工填写会外的得分"), Needs::OneRow},
                         [this] { setScore(); });
    m_list->setActivation(score);
}

QString ReporteesList::scoreText(const domain::Reportee& reportee, const QString& component) const
{
    const auto at = std::find_if(
        reportee.componentScores.begin(), reportee.componentScores.end(),
        [&component](const domain::ComponentScore& each) { return each.component == component; });
    const QString word = application::componentWord(component);
    if (at == reportee.componentScores.end() || (!at->notApplicable && !at->score))
        return tr("%1 缺", "component").arg(word);
    return at->notApplicable ? tr("%1 不适用", "component").arg(word)
                             : tr("%1 %2", "component, score").arg(word, at->score->toString());
}

void ReporteesList::showSession()
{
    m_draws->setSession(session());
    QList<ValueRow> rows;
    m_components.clear();
    if (session() != nullptr) {
        for (const domain::AppraisalComponent& component : session()->session().components) {
            if (component.code != domain::kMeetingComponent)
                m_components.append(component.code);
        }
        for (const NamedReportee& named : session()->reportees) {
            const domain::Reportee& reportee = named.reportee;
            QStringList scores;
            for (const QString& component : std::as_const(m_components))
                scores.append(scoreText(reportee, component));
            ValueCell order{reportee.order ? QString::number(*reportee.order) : u"—"_s,
                            reportee.order.value_or(10'000),
                            {},
                            {}};
            rows.append({{order,
                          {named.identity.personName, {}, {}, {}},
                          {named.identity.unitName, {}, {}, {}},
                          {application::mannerWord(reportee.manner), {}, {}, {}},
                          {scores.join(tr("，")), {}, {}, {}},
                          {reportee.veto ? tr("× 否决：%1").arg(reportee.vetoReason) : QString(),
                           {},
                           {},
                           reportee.veto ? std::optional(DisplayState::Overdue) : std::nullopt}},
                         idText(reportee)});
        }
    }
    m_list->setRows(rows);
    if (m_list->currentPlace().isEmpty() && !rows.isEmpty())
        m_list->select(rows.first().place);
    m_list->updateSteps();
    showFiles();
}

void ReporteesList::findText(const QString& text)
{
    m_list->setFindText(text);
}

QWidget* ReporteesList::firstFocus()
{
    return m_list->view();
}

const NamedReportee* ReporteesList::current() const
{
    if (session() == nullptr)
        return nullptr;
    const QString place = m_list->currentPlace();
    const auto& all = session()->reportees;
    const auto at = std::find_if(all.begin(), all.end(), [&place](const NamedReportee& each) {
        return idText(each.reportee) == place;
    });
    return at == all.end() ? nullptr : &*at;
}

std::vector<ReporteeChoice> ReporteesList::choices() const
{
    std::vector<ReporteeChoice> choices;
    for (const NamedReportee& named : session()->reportees)
        choices.push_back({named.reportee.posting, named.reportee.order, named.reportee.manner});
    return choices;
}

void ReporteesList::store(std::vector<ReporteeChoice> choices, const QString& title)
{
    withReason(title, [this, choices = std::move(choices)](const QString& reason) {
        run([request = application::SaveReporteesRequest{session()->id(), choices, reason}](
                UseCaseContext& context) { return application::saveReportees(context, request); });
    });
}

void ReporteesList::open(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &AppraisalPanel::placeRequested);
    dialog->open();
}

void ReporteesList::choose()
{
    run([](UseCaseContext& context) { return application::listRoster(context); },
        [this](const Result<application::Roster>& roster) {
            open(makeReporteesDialog(
                services(), {session()->session(), choices(), roster.value()},
                [this](std::vector<ReporteeChoice> wanted) {
                    store(std::move(wanted), tr("修改述职人"));
                },
                this));
        });
}

void ReporteesList::draw()
{
    Question question;
    question.title = tr("抽签决定发言顺序");
    question.text = tr("种子不填就由系统随机产生。种子留在抽签记录里，用同一个种子对同样的述职人"
                       "再抽一次，顺序相同。");
    question.acceptLabel = tr("抽签");
    question.placeholder = tr("种子（数字，可不填）");
    services().prompts.askText(this, question, [this](const std::optional<QString>& text) {
        if (!text)
            return;
        application::DrawOrderRequest request;
        request.session = session()->id();
        if (!text->trimmed().isEmpty()) {
            bool isNumber = false;
            request.seed = text->trimmed().toULongLong(&isNumber);
            if (!isNumber) {
                Q_EMIT warned(tr("种子应为数字。"));
                return;
            }
        }
        withReason(tr("重新抽签"), [this, request](const QString& reason) mutable {
            request.reason = reason;
            run(
                [request](UseCaseContext& context) {
                    return application::drawSpeakingOrder(context, request);
                },
                [this](const Result<application::DrawnOrder>& drawn) {
                    Q_EMIT succeeded(tr("已抽签排定顺序，种子 %1。").arg(drawn.value().seed));
                });
        });
    });
}

void ReporteesList::changeManner()
{
    const NamedReportee* reportee = current();
    if (reportee == nullptr)
        return;
    std::vector<ReporteeChoice> wanted = choices();
    for (ReporteeChoice& choice : wanted) {
        if (choice.posting != reportee->reportee.posting)
            continue;
        const bool wasOnSite = choice.manner == ReportManner::OnSite;
        choice.manner = wasOnSite ? ReportManner::Written : ReportManner::OnSite;
    }
    store(std::move(wanted), tr("修改述职方式"));
}

void ReporteesList::move(int by)
{
    const NamedReportee* reportee = current();
    if (reportee == nullptr)
        return;
    // The list is sorted by order; whoever has none yet gets the place where it stands.
    std::vector<ReporteeChoice> wanted = choices();
    const auto at = std::find_if(wanted.begin(), wanted.end(), [reportee](const auto& choice) {
        return choice.posting == reportee->reportee.posting;
    });
    const auto place = at - wanted.begin();
    const auto other = place + by;
    if (other < 0 || other >= static_cast<std::ptrdiff_t>(wanted.size()))
        return;
    std::swap(wanted[static_cast<size_t>(place)], wanted[static_cast<size_t>(other)]);
    int order = 0;
    for (ReporteeChoice& choice : wanted)
        choice.order = ++order;
    store(std::move(wanted), tr("修改发言顺序"));
}

void ReporteesList::setVeto()
{
    const NamedReportee* reportee = current();
    if (reportee == nullptr)
        return;
    const bool veto = !reportee->reportee.veto;
    Question question;
    question.title = veto ? tr("对%1一票否决").arg(reportee->identity.personName)
                          : tr("取消对%1的一票否决").arg(reportee->identity.personName);
    question.text = veto ? tr("等次最高为“一般”，名次照排并注明。") : QString();
    question.acceptLabel = veto ? tr("一票否决") : tr("取消否决");
    services().prompts.askReason(
        this, question,
        [this, id = reportee->reportee.id, veto](const std::optional<QString>& reason) {
            if (!reason)
                return;
            run([request = application::SetVetoRequest{id, veto, *reason}](
                    UseCaseContext& context) { return application::setVeto(context, request); });
        });
}

void ReporteesList::setScore()
{
    const NamedReportee* reportee = current();
    if (reportee == nullptr)
        return;
    if (m_components.isEmpty()) {
        Q_EMIT warned(tr("这一届的综合得分只由现场测评组成。"));
        return;
    }
    open(makeComponentScoreDialog(
        services(), *reportee, m_components,
        [this, id = reportee->reportee.id](const domain::ComponentScore& score) {
            withReason(tr("修改得分"), [this, id, score](const QString& reason) {
                run([request = application::SetComponentScoreRequest{id, score, reason}](
                        UseCaseContext& context) {
                    return application::setComponentScore(context, request);
                });
            });
        },
        this));
}

void ReporteesList::takeScores()
{
    open(makeTakeScoresDialog(
        services(), session()->session(),
        [this](QDate asOf) {
            withReason(tr("重取平时成绩"), [this, asOf](const QString& reason) {
                run(
                    [request =
                         application::TakeRoutineScoresRequest{session()->id(), asOf, reason}](
                        UseCaseContext& context) {
                        return application::takeRoutineScores(context, request);
                    },
                    [this](const Result<std::vector<application::TakenScore>>& taken) {
                        open(makeTakenScoresDialog(services(), taken.value(), this));
                    });
            });
        },
        this));
}

} // namespace touyan::widgets
