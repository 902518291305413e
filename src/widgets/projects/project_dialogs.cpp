// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_dialogs.h"

#include "application/messages/project_words.h"
#include "application/projects/save_project.h"
#include "widgets/projects/project_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

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

constexpr int kMostTitle = 200;
constexpr int kMostName = 60;
constexpr int kMostHelpers = 500;

QList<std::pair<QString, qint64>> unitChoices(const ProjectChoices& choices)
{
    QList<std::pair<QString, qint64>> units;
    for (const domain::Unit& unit : choices.roster.units)
        units.append({unit.name, unit.id.value()});
    return units;
}

QString unitName(const ProjectChoices& choices, domain::UnitId id)
{
    for (const domain::Unit& unit : choices.roster.units) {
        if (unit.id == id)
            return unit.name;
    }
    return {};
}

/// People with where they serve, so that namesakes are told apart.
QList<std::pair<QString, qint64>> personChoices(const ProjectChoices& choices)
{
    QList<std::pair<QString, qint64>> people;
    for (const domain::Person& person : choices.roster.people) {
        QString shown = person.name;
        for (const domain::Posting& posting : choices.roster.postings) {
            if (posting.person == person.id && posting.range.contains(choices.today)) {
                shown = Words::tr("%1（%2）", "person, unit")
                            .arg(person.name, unitName(choices, posting.unit));
                break;
            }
        }
        people.append({shown, person.id.value()});
    }
    return people;
}

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

struct Fields
{
    QLineEdit* title = nullptr;
    QComboBox* kind = nullptr;
    QSpinBox* year = nullptr;
    QComboBox* unit = nullptr;
    QComboBox* leader = nullptr;
    QLineEdit* inCharge = nullptr;
    QLineEdit* contact = nullptr;
    QLineEdit* helpers = nullptr;
    QComboBox* topic = nullptr;
    QComboBox* source = nullptr;
    QPlainTextEdit* background = nullptr;
    QLineEdit* code = nullptr;
};

Fields addFields(RecordDialog* dialog, const ProjectChoices& choices, const Project& project)
{
    Fields fields;
    fields.title = dialog->add(Words::tr("项目名称(&M)"), makeTextField(project.title, kMostTitle),
                               u"projectTitleEdit"_s, Words::tr("必填"));
    fields.kind = dialog->add(Words::tr("类别(&K)"), new QComboBox, u"projectKindCombo"_s,
                              Words::tr("书记项目或书记领办事项"));
    for (const ProjectKind kind : {ProjectKind::SecretaryProject, ProjectKind::SecretaryMatter})
        fields.kind->addItem(application::projectKindWord(kind), static_cast<int>(kind));
    fields.kind->setCurrentIndex(fields.kind->findData(static_cast<int>(project.kind)));
    fields.year = dialog->add(Words::tr("年度(&Y)"), new QSpinBox, u"projectYearSpin"_s,
                              Words::tr("项目计入哪一年"));
    fields.year->setRange(2000, 2100);
    fields.year->setGroupSeparatorShown(false);
    fields.year->setValue(project.year != 0 ? project.year : choices.today.year());
    fields.unit = dialog->add(Words::tr("单位(&U)"),
                              makeRecordChoice(unitChoices(choices), project.unit.value()),
                              u"projectUnitCombo"_s, Words::tr("必填；可输入名称的任何一部分查找"));
    fields.leader = dialog->add(
        Words::tr("领办书记(&L)"), makeRecordChoice(personChoices(choices), project.leader.value()),
        u"projectLeaderCombo"_s, Words::tr("必填；选定单位后先填上这个单位在任的党组织书记"));
    fields.inCharge =
        dialog->add(Words::tr("具体负责人(&P)"), makeTextField(project.personInCharge, kMostName),
                    u"projectInChargeEdit"_s, Words::tr("具体抓落实的人"));
    fields.contact =
        dialog->add(Words::tr("包村点长(&B)"), makeTextField(project.contact, kMostName),
                    u"projectContactEdit"_s, Words::tr("镇街的联系人，每月也要报告"));
    fields.helpers = dialog->add(
        Words::tr("帮办力量(&H)"), makeTextField(helpersText(project.helpers), kMostHelpers),
        u"projectHelpersEdit"_s, Words::tr("例如“挂职博士：李某；名誉村主任：王某”"));
    fields.helpers->setPlaceholderText(Words::tr("挂职博士：李某；名誉村主任：王某"));
    fields.topic = dialog->add(Words::tr("选题领域(&A)"),
                               makeTypedChoice(choices.topicAreas, project.topicArea),
                               u"projectTopicCombo"_s, Words::tr("例如“乡村振兴”“基层治理”"));
    fields.source = dialog->add(Words::tr("来源(&R)"), new QComboBox, u"projectSourceCombo"_s,
                                Words::tr("上级点题，或单位自己选题"));
    for (const ProjectSource source : {ProjectSource::Chosen, ProjectSource::Assigned})
        fields.source->addItem(application::projectSourceWord(source), static_cast<int>(source));
    fields.source->setCurrentIndex(fields.source->findData(static_cast<int>(project.source)));
    fields.background = dialog->add(Words::tr("选题背景(&G)"), makeLongField(project.background, 3),
                                    u"projectBackgroundEdit"_s, Words::tr("为什么选这个题"));
    fields.code = dialog->add(Words::tr("编号(&N)"), makeTextField(project.code, kMostName),
                              u"projectCodeEdit"_s, Words::tr("留空则自动编号"));
    fields.code->setPlaceholderText(Words::tr("自动编号"));
    return fields;
}

Project projectFrom(const Fields& fields, const ProjectChoices& choices, const Project& before)
{
    Project wanted = before;
    wanted.title = fields.title->text().trimmed();
    wanted.kind = static_cast<ProjectKind>(fields.kind->currentData().toInt());
    wanted.year = fields.year->value();
    wanted.unit = domain::UnitId(chosenRecord(fields.unit));
    wanted.leader = domain::PersonId(chosenRecord(fields.leader));
    const domain::Posting* posting = leadingPosting(choices, wanted.unit, wanted.leader);
    if (posting != nullptr)
        wanted.leaderPosting = posting->id;
    else if (wanted.unit != before.unit || wanted.leader != before.leader)
        wanted.leaderPosting.reset();
    wanted.personInCharge = fields.inCharge->text().trimmed();
    wanted.contact = fields.contact->text().trimmed();
    wanted.helpers = helpersFromText(fields.helpers->text());
    wanted.topicArea = fields.topic->currentText().trimmed();
    wanted.source = static_cast<ProjectSource>(fields.source->currentData().toInt());
    wanted.background = fields.background->toPlainText().trimmed();
    wanted.code = fields.code->text().trimmed();
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
    const Fields fields = addFields(dialog, *choices, project);
    if (isNew) {
        dialog->addHint(Words::tr("保存后状态是“选题”；接着在项目页编制方案，方案完整才能申报。"));
    }
    QObject::connect(fields.unit, &QComboBox::currentIndexChanged, dialog, [fields, choices] {
        const domain::Posting* posting =
            leadingPosting(*choices, domain::UnitId(chosenRecord(fields.unit)), {});
        if (posting != nullptr)
            fields.leader->setCurrentIndex(fields.leader->findData(posting->person.value()));
    });
    dialog->setModifiedCheck([fields, choices, project, isNew] {
        Project before = project;
        before.year = before.year != 0 ? before.year : choices->today.year();
        return isNew ? !fields.title->text().trimmed().isEmpty()
                     : !(projectFrom(fields, *choices, before) == before);
    });
    dialog->setSave([=] {
        const Project wanted = projectFrom(fields, *choices, project);
        if (wanted.title.isEmpty()) {
            dialog->refuse(fields.title, Words::tr("请填写项目名称。"));
            return;
        }
        if (!wanted.unit.isStored()) {
            dialog->refuse(fields.unit,
                           Words::tr("请选定单位；名册里没有的单位先在“第一书记”页登记。"));
            return;
        }
        if (!wanted.leader.isStored()) {
            dialog->refuse(fields.leader,
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
