// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/people_panel.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_person.h"
#include "widgets/person/person_view.h"
#include "widgets/roster/person_dialog.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Person;
using Needs = RecordList::Needs;

PeoplePanel::PeoplePanel(const PageServices& services, application::PdfTextMender& mender,
                         QWidget* parent)
    : RosterPanel(services, u"people"_s, parent)
    , m_view(new PersonView(services, mender, this))
{
    makePeople();
    connect(m_people, &RecordList::currentChanged, this, &PeoplePanel::showPerson);
    connect(m_view, &PersonView::placeRequested, this, &RosterPanel::placeRequested);
    connect(m_view, &PersonView::failed, this, &RosterPanel::failed);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"peopleSplitter"_s);
    splitter->addWidget(m_people);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void PeoplePanel::makePeople()
{
    m_people = addList({u"people"_s,
                        tr("人员"),
                        tr("还没有人员。按 Ctrl+N 登记第一位。"),
                        {{tr("姓名")},
                         {tr("现任")},
                         {tr("派出层级")},
                         {tr("派出单位")},
                         {tr("电话")},
                         {tr("编号")}},
                        {4, 11, 5, 9, 8, 5}});
    m_people->addStep({u"New"_s, tr("新人员(&N)…"), u"list-add"_s, QKeySequence::New,
                       tr("登记一个人"), Needs::Nothing},
                      [this] { open(makePersonDialog(services(), Person(), this)); });
    m_people->setActivation(
        m_people->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                           tr("修改选中的人员"), Needs::OneRow},
                          [this] {
                              if (const Person* person = current())
                                  open(makePersonDialog(services(), *person, this));
                          }));
    m_people->addStep({u"Export"_s, tr("PDF(&D)…"), u"document-export"_s,
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                       tr("把选中人员的个人页保存为一页 PDF"), Needs::OneRow},
                      [this] { m_view->exportPdf(); });
    m_people->addStep({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
                       tr("删除选中的人员"), Needs::OneRow},
                      [this] {
                          if (const Person* person = current()) {
                              removeAfterQuestion(tr("删除人员“%1”？").arg(person->name),
                                                  tr("有任职经历的人不能删除。删除后无法撤销。"),
                                                  [record = *person](UseCaseContext& context) {
                                                      return application::removePerson(context,
                                                                                       record);
                                                  });
                          }
                      });
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

void PeoplePanel::showRoster()
{
    const QDate today = lookup().today();
    QList<ValueRow> rows;
    for (const Person& person : lookup().roster().people) {
        QStringList serving;
        const auto own = lookup().postingsOf(person.id);
        for (const domain::Posting* posting : own) {
            if (posting->range.contains(today))
                serving.append(tr("%1 %2", "unit, role")
                                   .arg(lookup().unitName(posting->unit),
                                        application::roleWord(posting->role)));
        }
        rows.append(
            {{textCell(person.name), textCell(serving.join(tr("、", "between names"))),
              textCell(person.dispatchLevel ? application::dispatchLevelWord(*person.dispatchLevel)
                                            : QString()),
              textCell(person.dispatchingUnit), textCell(person.phone), textCell(person.code)},
             placeOf(u"person", person.id)});
    }
    m_people->setRows(rows);
    if (m_people->currentPlace().isEmpty() && !rows.isEmpty())
        m_people->select(rows.first().place);
    showPerson();
}

void PeoplePanel::showPerson()
{
    m_view->setPerson(sharedLookup(), idIn<domain::PersonId>(u"person", m_people->currentPlace()));
}

const Person* PeoplePanel::current() const
{
    return lookup().person(idIn<domain::PersonId>(u"person", m_people->currentPlace()));
}

} // namespace touyan::widgets
