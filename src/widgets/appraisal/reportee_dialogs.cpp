// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/reportee_dialogs.h"

#include "application/messages/rule_words.h"
#include "application/words/appraisal_words.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"

#include "appraisal/ui_component_score_form.h"
#include "appraisal/ui_reportees_form.h"
#include "appraisal/ui_take_scores_form.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ReporteeChoice;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ReporteeDialogs)
};

template <class Record, class Id>
QString nameOf(const std::vector<Record>& records, Id id)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [id](const Record& each) { return each.id == id; });
    return at == records.end() ? QString() : at->name;
}

QString text(const std::optional<domain::ExactDecimal>& score)
{
    return score ? score->toString() : u"—"_s;
}

int tickedCount(const QListWidget& list)
{
    int ticked = 0;
    for (int row = 0; row < list.count(); ++row)
        ticked += list.item(row)->checkState() == Qt::Checked ? 1 : 0;
    return ticked;
}

} // namespace

RecordDialog* makeReporteesDialog(const PageServices& services, const ReporteesQuestion& question,
                                  std::function<void(std::vector<ReporteeChoice>)> accept,
                                  QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"reporteesDialog"_s, Words::tr("选择述职人"), parent);
    auto* widget = new QWidget(dialog);
    Ui::ReporteesForm ui;
    ui.setupUi(widget);
    dialog->setForm(widget);
    QListWidget* const list = ui.postingChoiceList;
    QCheckBox* const all = ui.chooseAllCheck;
    const domain::DateRange year{QDate(question.session.year, 1, 1),
                                 QDate(question.session.year, 12, 31)};
    for (const domain::Posting& posting : question.roster.postings) {
        const bool chosen = std::any_of(
            question.chosen.begin(), question.chosen.end(),
            [&posting](const ReporteeChoice& each) { return each.posting == posting.id; });
        if (!chosen && !posting.range.overlaps(year))
            continue;
        auto* item = new QListWidgetItem(Words::tr("%1（%2，%3）", "person, unit, role")
                                             .arg(nameOf(question.roster.people, posting.person),
                                                  nameOf(question.roster.units, posting.unit),
                                                  application::roleWord(posting.role)),
                                         list);
        item->setData(Qt::UserRole, posting.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    all->setEnabled(list->count() > 0);
    const auto showAll = [all, list] {
        const QSignalBlocker blocker(all);
        all->setChecked(list->count() > 0 && tickedCount(*list) == list->count());
    };
    showAll();
    QObject::connect(list, &QListWidget::itemChanged, all, showAll);
    QObject::connect(all, &QCheckBox::clicked, list, [list](bool ticked) {
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        list->setFocus();
    });
    dialog->addHint(Words::tr("空格键勾选。已有测评的述职人不能去掉。"));
    // The keys that the hint names go to the list from the start.
    if (list->count() > 0)
        list->setCurrentRow(0);
    list->setFocus();
    dialog->setSaveText(Words::tr("确定(&S)"));
    dialog->setSave([dialog, list, chosen = question.chosen, accept = std::move(accept)] {
        if (tickedCount(*list) == 0) {
            dialog->refuse(list, Words::tr("还没有勾选述职人。用空格键勾选，或者取消。"));
            return;
        }
        std::vector<ReporteeChoice> wanted;
        // Those who stay keep their order among themselves.
        for (const ReporteeChoice& each : chosen) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->data(Qt::UserRole).toLongLong() == each.posting.value() &&
                    list->item(row)->checkState() == Qt::Checked)
                    wanted.push_back(each);
            }
        }
        for (int row = 0; row < list->count(); ++row) {
            const domain::PostingId posting(list->item(row)->data(Qt::UserRole).toLongLong());
            const bool known =
                std::any_of(chosen.begin(), chosen.end(), [posting](const ReporteeChoice& each) {
                    return each.posting == posting;
                });
            if (!known && list->item(row)->checkState() == Qt::Checked)
                wanted.push_back({posting, std::nullopt, domain::ReportManner::OnSite});
        }
        dialog->accept();
        accept(std::move(wanted));
    });
    return dialog;
}

RecordDialog* makeComponentScoreDialog(const PageServices& services,
                                       const application::NamedReportee& reportee,
                                       const QStringList& components,
                                       std::function<void(const domain::ComponentScore&)> accept,
                                       QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"componentScoreDialog"_s, Words::tr("修改得分"), parent);
    auto* widget = new QWidget(dialog);
    Ui::ComponentScoreForm ui;
    ui.setupUi(widget);
    dialog->setForm(widget);
    ui.subjectLabel->setText(reportee.identity.personName);
    QComboBox* const component = ui.componentCombo;
    QComboBox* const kind = ui.scoreKindCombo;
    QLineEdit* const points = ui.scoreEdit;
    for (const QString& code : components)
        component->addItem(application::componentWord(code), code);
    const auto show = [component, kind, points, scores = reportee.reportee.componentScores] {
        const QString code = component->currentData().toString();
        const auto at = std::find_if(scores.begin(), scores.end(),
                                     [&code](const auto& each) { return each.component == code; });
        kind->setCurrentIndex(at == scores.end() ? 0 : at->notApplicable ? 1 : at->score ? 0 : 2);
        points->setText(at != scores.end() && at->score ? at->score->toString() : QString());
        points->setEnabled(kind->currentIndex() == 0);
    };
    QObject::connect(component, &QComboBox::activated, dialog, show);
    QObject::connect(kind, &QComboBox::activated, dialog,
                     [points](int index) { points->setEnabled(index == 0); });
    show();
    dialog->setSave([=, accept = std::move(accept)] {
        domain::ComponentScore score;
        score.component = component->currentData().toString();
        score.notApplicable = kind->currentIndex() == 1;
        if (kind->currentIndex() == 0) {
            score.score = domain::ExactDecimal::parse(points->text().trimmed());
            if (!score.score || score.score->isNegative()) {
                dialog->refuse(points, Words::tr("得分应为 0 或更大的数，例如 86.5。"));
                return;
            }
        }
        dialog->accept();
        accept(score);
    });
    return dialog;
}

RecordDialog* makeTakeScoresDialog(const PageServices& services,
                                   const domain::AppraisalSession& session,
                                   std::function<void(QDate)> accept, QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"takeScoresDialog"_s, Words::tr("取平时成绩"), parent);
    const QDate lastDay(session.year, 12, 31);
    auto* widget = new QWidget(dialog);
    Ui::TakeScoresForm ui;
    ui.setupUi(widget);
    dialog->setForm(widget);
    DateField* const asOf = ui.asOfEdit;
    asOf->setToday([&clock = services.clock] { return clock.today(); });
    asOf->setDate(std::min(services.clock.today(), lastDay));
    dialog->addHint(
        Words::tr("取 %1 年“十个一”得分和书记项目验收平均分，抄入这一届；以后的变化不再影响。"
                  "没有得分的不填，已定为“不适用”的不动。")
            .arg(session.year));
    dialog->setSaveText(Words::tr("取成绩(&S)"));
    dialog->setSave([dialog, asOf, accept = std::move(accept)] {
        const QDate day = asOf->date();
        dialog->accept();
        accept(day);
    });
    return dialog;
}

RecordDialog* makeTakenScoresDialog(const PageServices& services,
                                    const std::vector<application::TakenScore>& taken,
                                    QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"takenScoresDialog"_s, Words::tr("取到的平时成绩"), parent);
    auto* model = new ValueTableModel({{Words::tr("姓名"), false, 5},
                                       {Words::tr("单位"), false, 8},
                                       {Words::tr("项目"), false, 5},
                                       {Words::tr("原来"), true, 6},
                                       {Words::tr("取到"), true, 6},
                                       {Words::tr("说明"), false, 8}},
                                      dialog);
    QList<ValueRow> rows;
    for (const application::TakenScore& score : taken) {
        QString note;
        if (score.isNotApplicable)
            note = Words::tr("不适用，未动");
        else if (!score.taken)
            note = Words::tr("没有得分");
        else if (score.isProvisional)
            note = Words::tr("阶段分");
        rows.append({{{score.identity.personName, {}, {}, {}},
                      {score.identity.unitName, {}, {}, {}},
                      {application::componentWord(score.component), {}, {}, {}},
                      {text(score.before), {}, {}, {}},
                      {text(score.taken), {}, {}, {}},
                      {note, {}, {}, {}}},
                     {}});
    }
    model->setRows(rows);
    auto* view = new RecordTableView(dialog);
    view->setObjectName(u"takenScoresView"_s);
    view->setAccessibleName(Words::tr("取到的平时成绩"));
    view->setRecordModel(model);
    view->setEmptyText(Words::tr("这一届没有要取的成绩。"));
    setFirstWidths(*view, *model);
    view->setMinimumSize(560, 320);
    dialog->addWide(view, 1);
    dialog->setReadOnly();
    return dialog;
}

} // namespace touyan::widgets
