// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/people_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/person/person_view.h"
#include "widgets/roster/person_dialog.h"

#include "roster/ui_people_panel.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Person;
using Needs = RecordList::Needs;

PeoplePanel::PeoplePanel(const RosterServices& services, application::PdfTextMender& mender,
                         QWidget* parent)
    : RosterPanel(services, u"people"_s, parent)
    , m_view(new PersonView(services.page, mender, this))
{
    Ui::PeoplePanel ui;
    ui.setupUi(this);
    makePeople();
    ui.peopleSplitter->addWidget(m_people);
    ui.peopleSplitter->addWidget(m_view);
    ui.peopleSplitter->setStretchFactor(0, 2);
    ui.peopleSplitter->setStretchFactor(1, 5);
    connect(m_people->list(), &RecordList::currentChanged, this, &PeoplePanel::showPerson);
    connect(m_view, &PersonView::placeRequested, this, &RosterPanel::placeRequested);
    connect(m_view, &PersonView::failed, this, &RosterPanel::failed);
}

void PeoplePanel::makePeople()
{
    m_people = addRecords<Person>(application::personAccess(), u"person"_s,
                                  {u"people"_s,
                                   tr("人员"),
                                   tr("还没有人员。按 Ctrl+N 登记第一位。"),
                                   {{tr("姓名")},
                                    {tr("现任")},
                                    {tr("派出层级")},
                                    {tr("派出单位")},
                                    {tr("电话")},
                                    {tr("编号")}},
                                   {4, 11, 5, 9, 8, 5}},
                                  true);
    m_people->setCells([this](const Person& person) { return personCells(person); });
    m_people->setDialog([this](const Person& person, const auto& stored) {
        return makePersonDialog(services(), person, stored, this);
    });
    m_people->addNew({u"New"_s, tr("新人员(&N)…"), u"list-add"_s, QKeySequence::New,
                      tr("登记一个人"), Needs::Nothing});
    m_people->addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                       tr("修改选中的人员")});
    m_people->list()->addStep({u"Export"_s, tr("PDF(&D)…"), u"document-export"_s,
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                               tr("把选中人员的个人页保存为一页 PDF"), Needs::OneRow},
                              [this] { m_view->exportPdf(); });
    m_people->addRemove({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s,
                         QKeySequence(Qt::Key_Delete), tr("删除选中的人员")},
                        [](const Person& person) {
                            Question question;
                            question.title = tr("删除人员“%1”？").arg(person.name);
                            question.text = tr("有任职经历的人不能删除。可以按 Ctrl+Z 撤销。");
                            return question;
                        });
    addExcel(m_people, QKeySequence(Qt::CTRL | Qt::Key_E));
}

void PeoplePanel::setPeriod(const PeriodSelection& period)
{
    m_view->setPeriod(period);
}

void PeoplePanel::printCurrent()
{
    m_view->print();
}

bool PeoplePanel::canPrint() const
{
    return m_view->person() != nullptr;
}

QList<ValueCell> PeoplePanel::personCells(const Person& person) const
{
    QStringList serving;
    const auto own = lookup().postingsOf(person.id);
    for (const domain::Posting* posting : own) {
        if (posting->range.contains(lookup().today())) {
            serving.append(
                tr("%1 %2", "unit, role")
                    .arg(lookup().unitName(posting->unit), application::roleWord(posting->role)));
        }
    }
    return {textCell(person.name),
            textCell(serving.join(tr("、", "between names"))),
            textCell(person.dispatchLevel ? application::dispatchLevelWord(*person.dispatchLevel)
                                          : QString()),
            textCell(person.dispatchingUnit),
            textCell(person.phone),
            textCell(person.code)};
}

void PeoplePanel::showRoster()
{
    m_people->setRecords(lookup().roster().people);
    showPerson();
}

void PeoplePanel::showPerson()
{
    m_view->setPerson(sharedLookup(),
                      idIn<domain::PersonId>(u"person", m_people->list()->currentPlace()));
}

} // namespace touyan::widgets
