// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_dialogs/project_dialogs.h"

#include "application/messages/project_words.h"
#include "application/projects/save_project.h"
#include "widgets/project_dialogs/project_fields.h"
#include "widgets/records/record_choices.h"

#include "projects/ui_project_form.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Project;
using domain::ProjectHelper;
using domain::ProjectKind;
using domain::ProjectSource;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectDialogs)
};

const domain::Posting* leadingPosting(const ProjectChoices& choices, domain::UnitId unit,
                                      domain::PersonId person)
{
    const auto& postings = choices.roster.postings;
    const auto leads = [&](const domain::Posting& posting) {
        return posting.unit == unit && posting.role == domain::Role::PartySecretary &&
               posting.range.contains(choices.today) &&
               (!person.isStored() || posting.person == person);
    };
    const auto found = std::find_if(postings.begin(), postings.end(), leads);
    return found == postings.end() ? nullptr : &*found;
}

void showProject(const Ui::ProjectForm& ui, const ProjectChoices& choices, const Project& project)
{
    ui.projectTitleEdit->setText(project.title);
    for (const ProjectKind kind : {ProjectKind::SecretaryProject, ProjectKind::SecretaryMatter})
        ui.projectKindCombo->addItem(application::projectKindWord(kind), static_cast<int>(kind));
    ui.projectKindCombo->setCurrentIndex(
        ui.projectKindCombo->findData(static_cast<int>(project.kind)));
    ui.projectYearSpin->setValue(project.year != 0 ? project.year : choices.today.year());
    setRecordChoices(ui.projectUnitCombo, recordChoices(choices.roster.units),
                     project.unit.value());
    setRecordChoices(ui.projectLeaderCombo, recordChoices(choices.roster.people),
                     project.leader.value());
    ui.projectInChargeEdit->setText(project.personInCharge);
    ui.projectContactEdit->setText(project.contact);
    ui.projectHelpersEdit->setText(helpersText(project.helpers));
    ui.projectTopicCombo->addItems(choices.topicAreas);
    ui.projectTopicCombo->setCurrentText(project.topicArea);
    for (const ProjectSource source : {ProjectSource::Chosen, ProjectSource::Assigned}) {
        ui.projectSourceCombo->addItem(application::projectSourceWord(source),
                                       static_cast<int>(source));
    }
    ui.projectSourceCombo->setCurrentIndex(
        ui.projectSourceCombo->findData(static_cast<int>(project.source)));
    showLongText(ui.projectBackgroundEdit, project.background, 3);
    ui.projectCodeEdit->setText(project.code);
}

Project projectFrom(const Ui::ProjectForm& ui, const ProjectChoices& choices, const Project& before)
{
    Project wanted = before;
    wanted.title = ui.projectTitleEdit->text().trimmed();
    wanted.kind = static_cast<ProjectKind>(ui.projectKindCombo->currentData().toInt());
    wanted.year = ui.projectYearSpin->value();
    wanted.unit = domain::UnitId(chosenRecord(ui.projectUnitCombo));
    wanted.leader = domain::PersonId(chosenRecord(ui.projectLeaderCombo));
    const domain::Posting* posting = leadingPosting(choices, wanted.unit, wanted.leader);
    if (posting != nullptr)
        wanted.leaderPosting = posting->id;
    else if (wanted.unit != before.unit || wanted.leader != before.leader)
        wanted.leaderPosting.reset();
    wanted.personInCharge = ui.projectInChargeEdit->text().trimmed();
    wanted.contact = ui.projectContactEdit->text().trimmed();
    wanted.helpers = helpersFromText(ui.projectHelpersEdit->text());
    wanted.topicArea = ui.projectTopicCombo->currentText().trimmed();
    wanted.source = static_cast<ProjectSource>(ui.projectSourceCombo->currentData().toInt());
    wanted.background = ui.projectBackgroundEdit->toPlainText().trimmed();
    wanted.code = ui.projectCodeEdit->text().trimmed();
    return wanted;
}

} // namespace

QString helpersText(const std::vector<ProjectHelper>& helpers)
{
    QStringList parts;
    for (const ProjectHelper& helper : helpers) {
        parts.append(helper.role.isEmpty()
                         ? helper.name
                         : Words::tr("%1：%2", "role, name").arg(helper.role, helper.name));
    }
    return parts.join(Words::tr("；"));
}

std::vector<ProjectHelper> helpersFromText(const QString& text)
{
    static const QRegularExpression between(u"[;；]"_s);
    static const QRegularExpression colon(u"[:：]"_s);
    std::vector<ProjectHelper> helpers;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype mark = part.indexOf(colon);
        const QString role = mark < 0 ? QString() : part.left(mark).trimmed();
        const QString name = part.mid(mark + 1).trimmed();
        if (!name.isEmpty())
            helpers.push_back({role, name});
    }
    return helpers;
}

RecordDialog* makeProjectDialog(const PageServices& services, const SharedChoices& choices,
                                const Project& project, const ProjectStored& stored,
                                QWidget* parent)
{
    const bool isNew = !project.id.isStored();
    auto* dialog = new RecordDialog(services, u"projectDialog"_s,
                                    isNew ? Words::tr("新项目") : Words::tr("修改项目"), parent);
    // A project is more than its record: it is read by hand.
    auto* widget = new QWidget(dialog);
    Ui::ProjectForm ui;
    ui.setupUi(widget);
    showProject(ui, *choices, project);
    dialog->setForm(widget);
    if (isNew) {
        dialog->addHint(Words::tr("保存后状态是“选题”；接着在项目页编制方案，方案完整才能申报。"));
    }
    QObject::connect(ui.projectUnitCombo, &QComboBox::currentIndexChanged, dialog, [ui, choices] {
        const domain::Posting* posting =
            leadingPosting(*choices, domain::UnitId(chosenRecord(ui.projectUnitCombo)), {});
        if (posting != nullptr)
            ui.projectLeaderCombo->setCurrentIndex(
                ui.projectLeaderCombo->findData(posting->person.value()));
    });
    dialog->setSave([=] {
        const Project wanted = projectFrom(ui, *choices, project);
        if (wanted.title.isEmpty()) {
            dialog->refuse(ui.projectTitleEdit, Words::tr("请填写项目名称。"));
            return;
        }
        if (!wanted.unit.isStored()) {
            dialog->refuse(ui.projectUnitCombo,
                           Words::tr("请选定单位；名册里没有的单位先在“第一书记”页登记。"));
            return;
        }
        if (!wanted.leader.isStored()) {
            dialog->refuse(ui.projectLeaderCombo,
                           Words::tr("请选定领办书记；名册里没有的人先在“第一书记”页登记。"));
            return;
        }
        dialog->submit(
            [wanted](UseCaseContext& context) {
                return application::saveProject(context, {wanted, std::nullopt});
            },
            [stored](const domain::Result<application::SavedProject>& result) {
                if (stored)
                    stored(result.value().project.id);
            });
    });
    return dialog;
}

} // namespace touyan::widgets
