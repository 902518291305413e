// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/review_panel.h"

#include "application/ballots/packed_marks.h"
#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_sheet.h"
#include "widgets/lists/record_table_view.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::BallotDifference;
using application::SettledDifference;
using application::UseCaseContext;
using domain::Result;

namespace {

/// A place of the list that stays the same while the difference is open.
QString placeOf(const BallotDifference& difference)
{
    return u"%1/%2/%3/%4"_s.arg(difference.ballot.group.value())
        .arg(difference.ballot.serial)
        .arg(difference.reportee.value())
        .arg(difference.criterion);
}

ValueCell serialCell(const QString& serial)
{
    bool isNumber = false;
    const int number = serial.toInt(&isNumber);
    return {serial, isNumber ? QVariant(number) : QVariant(), {}, {}};
}

} // namespace

ReviewPanel::ReviewPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"reviewPanel"_s, tr("复核"), parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    m_state = new QLabel(this);
    m_state->setObjectName(u"reviewStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    outer->addWidget(m_state);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"reviewSplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto* top = new QWidget(splitter);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_open = new RecordList(listParts({u"differences"_s,
                                       tr("两次录入不一致"),
                                       tr("没有不一致的地方。两次录入都完成后就可以定稿。"),
                                       {{tr("测评组"), false, 10},
                                        {tr("序号"), true, 4},
                                        {tr("述职人"), false, 5},
                                        {tr("内容"), false, 10},
                                        {tr("首录"), true, 4},
                                        {tr("复录"), true, 4}}}),
                            services.settings, top);
    row->addWidget(m_open, 3);
    m_settlement = makeSettlement();
    row->addWidget(m_settlement, 2);
    splitter->addWidget(top);
    m_settled = new RecordList(listParts({u"settledDifferences"_s,
                                          tr("已核定"),
                                          tr("还没有核定过的差异。"),
                                          {{tr("测评组"), false, 10},
                                           {tr("序号"), true, 4},
                                           {tr("述职人"), false, 5},
                                           {tr("内容"), false, 10},
                                           {tr("首录"), true, 4},
                                           {tr("复录"), true, 4},
                                           {tr("核定"), true, 4},
                                           {tr("核定人"), false, 5},
                                           {tr("说明"), false, 14}}}),
                               services.settings, splitter);
    splitter->addWidget(m_settled);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    outer->addWidget(splitter, 1);
    connect(m_open, &RecordList::currentChanged, this, &ReviewPanel::showCurrent);
    connect(m_open->view(), &RecordTableView::recordActivated, this,
            [this] { m_value->setFocus(); });
    showCurrent();
}

QWidget* ReviewPanel::makeSettlement()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 4, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_subject = new QLabel(box);
    m_subject->setObjectName(u"differenceSubjectLabel"_s);
    m_subject->setProperty("heading", true);
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    form->addRow(m_subject);
    auto* choice = new QHBoxLayout;
    m_useFirst = new QPushButton(box);
    nameButton(m_useFirst, u"useFirstButton"_s, tr("首录(&1)"), tr("表上写的和首录一样"));
    m_useSecond = new QPushButton(box);
    nameButton(m_useSecond, u"useSecondButton"_s, tr("复录(&2)"), tr("表上写的和复录一样"));
    choice->addWidget(m_useFirst);
    choice->addWidget(m_useSecond);
    form->addRow(tr("采用"), choice);
    const auto field = [box, form](const QString& label, const QString& name,
                                   const QString& toolTip) {
        auto* made = new QLineEdit(box);
        made->setObjectName(name);
        made->setAccessibleName(plainLabel(label));
        made->setToolTip(toolTip);
        form->addRow(label, made);
        return made;
    };
    m_value = field(tr("表上写的(&B)"), u"settledValueEdit"_s,
                    tr("对照纸质表填写；空白就是没有填，填了两个的写成 8 + 9"));
    m_value->setPlaceholderText(tr("空白"));
    m_note = field(tr("说明(&N)"), u"settlementNoteEdit"_s, tr("例如“首录看错行”，必填"));
    m_person = field(tr("核定人(&P)"), u"settlingPersonEdit"_s, tr("谁对照纸质表核定，必填"));
    m_settle = new QPushButton(box);
    nameButton(m_settle, u"settleButton"_s, tr("核定(&S)"), tr("按表上写的改正两次录入（回车）"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_settle);
    form->addRow(foot);
    connect(m_useFirst, &QPushButton::clicked, this, [this] {
        if (const BallotDifference* difference = current())
            use(difference->first);
    });
    connect(m_useSecond, &QPushButton::clicked, this, [this] {
        if (const BallotDifference* difference = current())
            use(difference->second);
    });
    connect(m_value, &QLineEdit::returnPressed, m_note, [this] { m_note->setFocus(); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { settle(); });
    connect(m_person, &QLineEdit::returnPressed, this, [this] { settle(); });
    connect(m_settle, &QPushButton::clicked, this, [this] { settle(); });
    return box;
}

void ReviewPanel::showSession()
{
    if (session() == nullptr) {
        take({});
        return;
    }
    load();
}

void ReviewPanel::refresh()
{
    if (session() != nullptr)
        load();
}

void ReviewPanel::findText(const QString& text)
{
    m_open->setFindText(text);
    m_settled->setFindText(text);
}

QWidget* ReviewPanel::firstFocus()
{
    return m_open->view();
}

void ReviewPanel::load()
{
    if (session() == nullptr)
        return;
    const int request = ++m_request;
    run(
        [id = session()->id()](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.open, application::listDifferences(context, id));
            TOUYAN_TRY_ASSIGN(loaded.settled, application::listSettledDifferences(context, id));
            TOUYAN_TRY_ASSIGN(loaded.groups, application::listBallots(context, id));
            return loaded;
        },
        [this, request](const Result<Loaded>& result) {
            if (request == m_request)
                take(result.value());
        });
}

void ReviewPanel::take(const Loaded& loaded)
{
    m_loaded = loaded;
    int returned = 0;
    int twice = 0;
    for (const application::GroupEntry& group : m_loaded.groups) {
        returned += group.returned();
        twice += group.enteredTwice();
    }
    const auto open = static_cast<int>(m_loaded.open.size());
    QString text = tr("收回 %1 张，复录 %2 张").arg(returned).arg(twice);
    if (twice < returned)
        text += tr("，还有 %1 张没有复录").arg(returned - twice);
    text += open > 0 ? tr("；%1 处不一致，逐处对照纸质表核定。").arg(open) : tr("。");
    m_state->setText(session() == nullptr ? QString() : text);
    showOpen();
    showSettled();
    Q_EMIT openDifferencesChanged(open);
}

QString ReviewPanel::groupTitle(domain::VoterGroupId group) const
{
    for (const application::GroupEntry& each : m_loaded.groups) {
        if (each.group.id == group)
            return each.group.title;
    }
    return {};
}

QString ReviewPanel::reporteeName(domain::ReporteeId reportee) const
{
    if (session() == nullptr)
        return {};
    for (const application::NamedReportee& each : session()->reportees) {
        if (each.reportee.id == reportee)
            return each.identity.personName;
    }
    return {};
}

QString ReviewPanel::fieldTitle(const QString& criterion) const
{
    if (criterion == domain::kGradeCriterion)
        return tr("等次");
    if (session() != nullptr) {
        for (const domain::Criterion& each : session()->session().criteria) {
            if (each.code == criterion)
                return each.title;
        }
    }
    return criterion;
}

QString ReviewPanel::valuesText(const QStringList& values) const
{
    const bool grades =
        session() != nullptr && session()->session().mode == domain::AppraisalMode::Grade;
    return values.isEmpty() ? tr("空白") : markText(values, grades);
}

QString ReviewPanel::packedText(const QString& packed) const
{
    const auto marks = application::unpackMarks(packed.toUtf8());
    QStringList values;
    if (marks) {
        for (const application::WrittenMark& mark : *marks)
            values.append(mark.value);
    }
    return valuesText(values);
}

void ReviewPanel::showOpen()
{
    QList<ValueRow> rows;
    for (const BallotDifference& difference : m_loaded.open) {
        rows.append({{{groupTitle(difference.ballot.group), {}, {}, {}},
                      serialCell(difference.ballot.serial),
                      {reporteeName(difference.reportee), {}, {}, {}},
                      {fieldTitle(difference.criterion), {}, {}, {}},
                      {valuesText(difference.first), {}, {}, {}},
                      {valuesText(difference.second), {}, {}, {}}},
                     placeOf(difference)});
    }
    m_open->setRows(rows);
    if (m_open->currentPlace().isEmpty() && !rows.isEmpty())
        m_open->select(rows.first().place);
    showCurrent();
}

void ReviewPanel::showSettled()
{
    QList<ValueRow> rows;
    for (const SettledDifference& difference : m_loaded.settled) {
        rows.append({{{groupTitle(difference.ballot.group), {}, {}, {}},
                      serialCell(difference.ballot.serial),
                      {reporteeName(difference.reportee), {}, {}, {}},
                      {fieldTitle(difference.criterion), {}, {}, {}},
                      {packedText(difference.firstValues), {}, {}, {}},
                      {packedText(difference.secondValues), {}, {}, {}},
                      {packedText(difference.settledValues), {}, {}, {}},
                      {difference.settledBy, {}, {}, {}},
                      {difference.note, {}, {}, {}}},
                     u"%1/%2/%3/%4"_s.arg(difference.ballot.group.value())
                         .arg(difference.ballot.serial)
                         .arg(difference.reportee.value())
                         .arg(difference.criterion)});
    }
    m_settled->setRows(rows);
}

const BallotDifference* ReviewPanel::current() const
{
    const QString place = m_open->currentPlace();
    const auto at =
        std::find_if(m_loaded.open.begin(), m_loaded.open.end(),
                     [&place](const BallotDifference& each) { return placeOf(each) == place; });
    return at == m_loaded.open.end() ? nullptr : &*at;
}

void ReviewPanel::showCurrent()
{
    const BallotDifference* difference = current();
    const bool isOpen = difference != nullptr && session() != nullptr && !session()->isFinalised();
    m_settlement->setEnabled(isOpen);
    if (difference == nullptr) {
        m_subject->setText(tr("选中一处不一致，对照纸质表核定。"));
        m_useFirst->setText(tr("首录(&1)"));
        m_useSecond->setText(tr("复录(&2)"));
        m_value->clear();
        m_note->clear();
        return;
    }
    const QString subject =
        tr("%1 %2 号　%3　%4", "group, serial, reportee, criterion")
            .arg(groupTitle(difference->ballot.group), difference->ballot.serial,
                 reporteeName(difference->reportee), fieldTitle(difference->criterion));
    if (m_subject->text() != subject) {
        m_value->clear();
        m_note->clear();
    }
    m_subject->setText(subject);
    m_useFirst->setText(tr("首录：%1(&1)").arg(valuesText(difference->first)));
    m_useSecond->setText(tr("复录：%1(&2)").arg(valuesText(difference->second)));
}

void ReviewPanel::use(const QStringList& values)
{
    const bool grades = session()->session().mode == domain::AppraisalMode::Grade;
    m_value->setText(markText(values, grades));
    m_note->setFocus();
}

void ReviewPanel::settle(const std::function<void(bool)>& stored)
{
    const auto tell = [stored](bool done) {
        if (stored)
            stored(done);
    };
    const BallotDifference* difference = current();
    if (difference == nullptr) {
        tell(false);
        return;
    }
    const auto demand = [this, tell](QLineEdit* field, const QString& text) {
        Q_EMIT warned(text);
        field->setFocus();
        tell(false);
    };
    if (m_note->text().trimmed().isEmpty()) {
        demand(m_note, tr("请写明怎样核定的。"));
        return;
    }
    if (m_person->text().trimmed().isEmpty()) {
        demand(m_person, tr("请填写核定人。"));
        return;
    }
    application::SettleDifferenceRequest request;
    request.session = session()->id();
    request.ballot = difference->ballot;
    request.reportee = difference->reportee;
    request.criterion = difference->criterion;
    const bool grades = session()->session().mode == domain::AppraisalMode::Grade;
    const QStringList written = m_value->text().split(u'+');
    for (const QString& value : written) {
        const QString trimmed = value.trimmed();
        if (!trimmed.isEmpty())
            request.values.append(grades ? application::gradeValue(trimmed) : trimmed);
    }
    request.person = m_person->text().trimmed();
    request.note = m_note->text().trimmed();
    deliver(this, services().executor.run([request](UseCaseContext& context) {
        return application::settleDifference(context, request);
    }),
            [this, tell](const auto& settled) {
                if (settled.isError()) {
                    Q_EMIT failed(settled.error());
                } else {
                    m_value->clear();
                    m_note->clear();
                    m_open->view()->setFocus();
                    load();
                }
                tell(settled.isOk());
            });
}

QStringList ReviewPanel::unsavedWork() const
{
    if (m_value->text().isEmpty() && m_note->text().isEmpty())
        return {};
    return {tr("核定：%1", "what is settled").arg(m_subject->text())};
}

void ReviewPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    settle(done);
}

void ReviewPanel::discardUnsaved()
{
    m_value->clear();
    m_note->clear();
}

} // namespace touyan::widgets
