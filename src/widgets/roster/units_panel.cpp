// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/units_panel.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_unit.h"
#include "widgets/roster/unit_dialogs.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Unit;
using domain::UnitCategoryChange;
using Needs = RecordList::Needs;

UnitsPanel::UnitsPanel(const PageServices& services, QWidget* parent)
    : RosterPanel(services, u"units"_s, parent)
{
    makeUnits();
    makeChanges();
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
    connect(m_units, &RecordList::currentChanged, this, &UnitsPanel::showDetails);
    auto* details = new QSplitter(Qt::Horizontal, this);
    details->setObjectName(u"unitDetailsSplitter"_s);
    details->addWidget(m_changes);
    details->addWidget(m_served);
    details->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"unitsSplitter"_s);
    splitter->addWidget(m_units);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void UnitsPanel::makeUnits()
{
    m_units = addList({u"units"_s,
                       tr("单位"),
                       tr("还没有单位。按 Ctrl+N 登记第一个村或社区。"),
                       {{tr("名称")},
                        {tr("种类")},
                        {tr("现类别")},
                        {tr("在任第一书记")},
                        {tr("上级单位")},
                        {tr("编号")}},
                       {10, 5, 8, 10, 9, 5}});
    m_units->addStep({u"New"_s, tr("新单位(&N)…"), u"list-add"_s, QKeySequence::New,
                      tr("登记一个村或社区"), Needs::Nothing},
                     [this] {
                         Unit unit;
                         open(makeUnitDialog(services(), sharedLookup(), unit, this));
                     });
    m_units->setActivation(
        m_units->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                          tr("修改选中的单位"), Needs::OneRow},
                         [this] {
                             if (const Unit* unit = current())
                                 open(makeUnitDialog(services(), sharedLookup(), *unit, this));
                         }));
    m_units->addStep({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
                      tr("删除选中的单位"), Needs::OneRow},
                     [this] {
                         if (const Unit* unit = current()) {
                             removeAfterQuestion(tr("删除单位“%1”？").arg(unit->name),
                                                 tr("还有派驻的单位不能删除。删除后无法撤销。"),
                                                 [record = *unit](UseCaseContext& context) {
                                                     return application::removeUnit(context,
                                                                                    record);
                                                 });
                         }
                     });
}

void UnitsPanel::makeChanges()
{
    m_changes = addList({u"categoryChanges"_s,
                         tr("类别沿革"),
                         tr("没有类别变更，一直是初始类别。"),
                         {{tr("生效日期")}, {tr("类别")}},
                         {7, 10}});
    QAction* add = m_changes->addStep(
        {u"New"_s, tr("类别变更(&C)…"), u"list-add"_s, QKeySequence::New,
         tr("从某一天起属于另一类别"), Needs::Nothing},
        [this] {
            if (const Unit* unit = current()) {
                UnitCategoryChange change;
                change.unit = unit->id;
                open(makeCategoryChangeDialog(services(), sharedLookup(), change, this));
            }
        });
    m_changes->setAllowed(add, [this] { return current() != nullptr; });
    QAction* edit = m_changes->addStep(
        {u"Edit"_s, tr("修改类别变更…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
         tr("修改选中的类别变更"), Needs::OneRow},
        [this] {
            if (const UnitCategoryChange* change = currentChange())
                open(makeCategoryChangeDialog(services(), sharedLookup(), *change, this));
        });
    m_changes->setActivation(edit);
    QAction* remove = m_changes->addStep(
        {u"Remove"_s, tr("删除类别变更…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除选中的类别变更"), Needs::OneRow},
        [this] {
            if (const UnitCategoryChange* change = currentChange()) {
                removeAfterQuestion(
                    tr("删除“%1”的类别变更？").arg(lookup().unitName(change->unit)),
                    tr("从 %1 起的类别“%2”不再有效。删除后无法撤销。")
                        .arg(change->validFrom.toString(Qt::ISODate), change->category),
                    [record = *change](UseCaseContext& context) {
                        return application::removeUnitCategoryChange(context, record);
                    });
            }
        });
    // The first row is the unit's own initial category.
    for (QAction* action : {edit, remove})
        m_changes->setAllowed(action, [this] { return currentChange() != nullptr; });
}

void UnitsPanel::showRoster()
{
    const QDate today = lookup().today();
    QList<ValueRow> rows;
    for (const Unit& unit : lookup().roster().units) {
        QStringList serving;
        for (const domain::Posting& posting : lookup().roster().postings) {
            if (posting.unit == unit.id && posting.role == domain::Role::FirstSecretary &&
                posting.range.contains(today))
                serving.append(lookup().personName(posting.person));
        }
        rows.append({{textCell(unit.name), textCell(application::kindWord(unit.kind)),
                      textCell(lookup().categoryOn(unit.id, today)),
                      textCell(serving.join(tr("、", "between names"))),
                      textCell(unit.parent ? lookup().unitName(*unit.parent) : QString()),
                      textCell(unit.code)},
                     placeOf(u"unit", unit.id)});
    }
    m_units->setRows(rows);
    if (m_units->currentPlace().isEmpty() && !rows.isEmpty())
        m_units->select(rows.first().place);
    showDetails();
}

void UnitsPanel::showDetails()
{
    const Unit* unit = current();
    QList<ValueRow> changes;
    QList<ValueRow> served;
    if (unit != nullptr) {
        const auto category = [](const QString& text) {
            return textCell(text.isEmpty() ? tr("（无类别）") : text);
        };
        changes.append({{dayCell(std::nullopt, tr("初始")), category(unit->category)}, {}});
        for (const UnitCategoryChange& change : lookup().roster().categoryChanges) {
            if (change.unit == unit->id)
                changes.append({{dayCell(change.validFrom), category(change.category)},
                                placeOf(u"change", change.id)});
        }
        std::stable_sort(changes.begin() + 1, changes.end(),
                         [](const ValueRow& a, const ValueRow& b) {
                             return a.cells.first().text < b.cells.first().text;
                         });
        for (const domain::Posting& posting : lookup().roster().postings) {
            if (posting.unit == unit->id)
                served.append({{textCell(lookup().personName(posting.person)),
                                textCell(application::roleWord(posting.role)),
                                textCell(rangeText(posting.range))},
                               placeOf(u"posting", posting.id)});
        }
    }
    m_changes->setRows(changes);
    m_served->setRows(served);
}

const Unit* UnitsPanel::current() const
{
    return lookup().unit(idIn<domain::UnitId>(u"unit", m_units->currentPlace()));
}

const UnitCategoryChange* UnitsPanel::currentChange() const
{
    const auto id = idIn<domain::UnitCategoryChangeId>(u"change", m_changes->currentPlace());
    for (const UnitCategoryChange& change : lookup().roster().categoryChanges) {
        if (change.id == id)
            return &change;
    }
    return nullptr;
}

} // namespace touyan::widgets
