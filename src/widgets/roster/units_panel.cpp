// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/units_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/roster/unit_dialogs.h"

#include "roster/ui_units_panel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Unit;
using domain::UnitCategoryChange;
using Needs = RecordList::Needs;

UnitsPanel::UnitsPanel(const RosterServices& services, QWidget* parent)
    : RosterPanel(services, u"units"_s, parent)
{
    Ui::UnitsPanel ui;
    ui.setupUi(this);
    makeUnits();
    makeChanges();
    makeServed();
    ui.unitsSplitter->insertWidget(0, m_units);
    ui.unitsSplitter->setStretchFactor(0, 3);
    ui.unitsSplitter->setStretchFactor(1, 2);
    ui.unitDetailsSplitter->addWidget(m_changes);
    ui.unitDetailsSplitter->addWidget(m_served);
    connect(m_units->list(), &RecordList::currentChanged, this, &UnitsPanel::showDetails);
}

void UnitsPanel::makeUnits()
{
    m_units = addRecords<Unit>(application::unitAccess(), u"unit"_s,
                               {u"units"_s,
                                tr("单位"),
                                tr("还没有单位。按 Ctrl+N 登记第一个村或社区。"),
                                {{tr("名称")},
                                 {tr("种类")},
                                 {tr("现类别")},
                                 {tr("在任第一书记")},
                                 {tr("上级单位")},
                                 {tr("编号")}},
                                {10, 5, 8, 10, 9, 5}},
                               true);
    m_units->setCells([this](const Unit& unit) { return unitCells(unit); });
    m_units->setDialog([this](const Unit& unit, const auto& stored) {
        return makeUnitDialog(services(), sharedLookup(), unit, stored, this);
    });
    m_units->addNew({u"New"_s, tr("新单位(&N)…"), u"list-add"_s, QKeySequence::New,
                     tr("登记一个村或社区"), Needs::Nothing});
    m_units->addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                      tr("修改选中的单位")});
    m_units->addRemove({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s,
                        QKeySequence(Qt::Key_Delete), tr("删除选中的单位")},
                       [](const Unit& unit) {
                           Question question;
                           question.title = tr("删除单位“%1”？").arg(unit.name);
                           question.text = tr("还有派驻的单位不能删除。可以按 Ctrl+Z 撤销。");
                           return question;
                       });
    addExcel(m_units, QKeySequence(Qt::CTRL | Qt::Key_E));
}

void UnitsPanel::makeChanges()
{
    m_changes = addRecords<UnitCategoryChange>(application::categoryChangeAccess(), u"change"_s,
                                               {u"categoryChanges"_s,
                                                tr("类别沿革"),
                                                tr("没有类别变更，一直是初始类别。"),
                                                {{tr("生效日期")}, {tr("类别")}},
                                                {7, 10}});
    const auto category = [](const QString& text) {
        return textCell(text.isEmpty() ? tr("（无类别）") : text);
    };
    m_changes->setFirstRows([this, category]() -> QList<ValueRow> {
        const Unit* unit = current();
        if (unit == nullptr)
            return {};
        return {{{dayCell(std::nullopt, tr("初始")), category(unit->category)}, {}}};
    });
    m_changes->setCells([category](const UnitCategoryChange& change) -> QList<ValueCell> {
        return {dayCell(change.validFrom), category(change.category)};
    });
    m_changes->setShown([this](const UnitCategoryChange& change) {
        const Unit* unit = current();
        return unit != nullptr && unit->id == change.unit;
    });
    m_changes->setDialog([this](const UnitCategoryChange& change, const auto& stored) {
        return makeCategoryChangeDialog(services(), sharedLookup(), change, stored, this);
    });
    m_changes->addNew({u"New"_s, tr("类别变更(&C)…"), u"list-add"_s, QKeySequence::New,
                       tr("从某一天起属于另一类别"), Needs::Nothing},
                      [this]() -> std::optional<UnitCategoryChange> {
                          const Unit* unit = current();
                          if (unit == nullptr)
                              return std::nullopt;
                          UnitCategoryChange change;
                          change.unit = unit->id;
                          return change;
                      });
    m_changes->addEdit({u"Edit"_s, tr("修改类别变更…"), u"document-edit"_s,
                        QKeySequence(Qt::Key_F2), tr("修改选中的类别变更")});
    m_changes->addRemove({u"Remove"_s, tr("删除类别变更…"), u"edit-delete"_s,
                          QKeySequence(Qt::Key_Delete), tr("删除选中的类别变更")},
                         [this](const UnitCategoryChange& change) {
                             Question question;
                             question.title =
                                 tr("删除“%1”的类别变更？").arg(lookup().unitName(change.unit));
                             question.text =
                                 tr("从 %1 起的类别“%2”不再有效。可以按 Ctrl+Z 撤销。")
                                     .arg(change.validFrom.toString(Qt::ISODate), change.category);
                             return question;
                         });
}

void UnitsPanel::makeServed()
{
    m_served = addList({u"served"_s,
                        tr("任职情况"),
                        tr("这个单位还没有派驻。"),
                        {{tr("姓名")}, {tr("职务")}, {tr("任期")}},
                        {6, 6, 14}});
    m_served->setActivation(
        m_served->addStep({u"Open"_s,
                           tr("到派驻名册(&G)"),
                           u"go-jump"_s,
                           {},
                           tr("在派驻名册里显示这段派驻"),
                           Needs::OneRow},
                          [this] { Q_EMIT placeRequested(m_served->currentPlace()); }));
}

QList<ValueCell> UnitsPanel::unitCells(const Unit& unit) const
{
    const QDate today = lookup().today();
    QStringList serving;
    for (const domain::Posting& posting : lookup().roster().postings) {
        if (posting.unit == unit.id && posting.role == domain::Role::FirstSecretary &&
            posting.range.contains(today))
            serving.append(lookup().personName(posting.person));
    }
    return {textCell(unit.name),
            textCell(application::kindWord(unit.kind)),
            textCell(lookup().categoryOn(unit.id, today)),
            textCell(serving.join(tr("、", "between names"))),
            textCell(unit.parent ? lookup().unitName(*unit.parent) : QString()),
            textCell(unit.code)};
}

void UnitsPanel::showRoster()
{
    std::vector<UnitCategoryChange> changes = lookup().roster().categoryChanges;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto& a, const auto& b) { return a.validFrom < b.validFrom; });
    m_units->setRecords(lookup().roster().units);
    m_changes->setRecords(changes);
    showDetails();
}

void UnitsPanel::showDetails()
{
    m_changes->showRows();
    QList<ValueRow> served;
    if (const Unit* unit = current()) {
        for (const domain::Posting& posting : lookup().roster().postings) {
            if (posting.unit == unit->id)
                served.append({{textCell(lookup().personName(posting.person)),
                                textCell(application::roleWord(posting.role)),
                                textCell(rangeText(posting.range))},
                               placeOf(u"posting", posting.id)});
        }
    }
    m_served->setRows(served);
}

const Unit* UnitsPanel::current() const
{
    return lookup().unit(idIn<domain::UnitId>(u"unit", m_units->list()->currentPlace()));
}

} // namespace touyan::widgets
