// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/review_panel.h"

#include "application/ballots/packed_marks.h"
#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_sheet.h"
#include "widgets/lists/record_table_view.h"

#include "ballots/ui_review_panel_form.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::BallotDifference;
using application::SettledDifference;
using application::UseCaseContext;
using domain::Result;

namespace {

/// A place of the list that stays the same while the difference is there.
template <class Difference>
QString placeOf(const Difference& difference)
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
    , m_ui(std::make_unique<Ui::ReviewPanelForm>())
{
    // Tab goes from the open differences to their settlement, and then to what is settled.
    makeOpenList();
    m_ui->setupUi(this);
    m_ui->openLayout->insertWidget(0, m_open, 3);
    makeSettledList();
    m_ui->reviewSplitter->setStretchFactor(0, 3);
    m_ui->reviewSplitter->setStretchFactor(1, 2);
    connect(m_open, &RecordList::currentChanged, this, &ReviewPanel::showCurrent);
    connect(m_open->view(), &RecordTableView::recordActivated, this,
            [this] { m_ui->settledValueEdit->setFocus(); });
    connectSettlement();
    showCurrent();
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::makeOpenList()
{
    m_open = new RecordList(listParts({u"differences"_s,
                                       tr("两次录入不一致"),
                                       tr("没有不一致的地方。两次录入都完成后就可以定稿。"),
                                       {{tr("测评组"), false, 10},
                                        {tr("序号"), true, 4},
                                        {tr("述职人"), false, 5},
                                        {tr("内容"), false, 10},
                                        {tr("首录"), true, 4},
                                        {tr("复录"), true, 4}}}),
                            services().settings, this);
}

void ReviewPanel::makeSettledList()
{
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
                               services().settings, m_ui->reviewSplitter);
}

void ReviewPanel::connectSettlement()
{
    connect(m_ui->useFirstButton, &QPushButton::clicked, this, [this] {
        if (const BallotDifference* difference = current())
            use(difference->first);
    });
    connect(m_ui->useSecondButton, &QPushButton::clicked, this, [this] {
        if (const BallotDifference* difference = current())
            use(difference->second);
    });
    connect(m_ui->settledValueEdit, &QLineEdit::returnPressed, m_ui->settlementNoteEdit,
            [this] { m_ui->settlementNoteEdit->setFocus(); });
    connect(m_ui->settlementNoteEdit, &QLineEdit::returnPressed, this, [this] { settle(); });
    connect(m_ui->settlingPersonEdit, &QLineEdit::returnPressed, this, [this] { settle(); });
    connect(m_ui->settleButton, &QPushButton::clicked, this, [this] { settle(); });
}

void ReviewPanel::showSession()
{
    if (session() == nullptr) {
        m_request.drop();
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
    runNewest(
        m_request,
        [id = session()->id()](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.open, application::listDifferences(context, id));
            TOUYAN_TRY_ASSIGN(loaded.settled, application::listSettledDifferences(context, id));
            TOUYAN_TRY_ASSIGN(loaded.groups, application::listBallots(context, id));
            return loaded;
        },
        [this](const Result<Loaded>& result) { take(result.value()); });
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
    m_ui->reviewStateLabel->setText(session() == nullptr ? QString() : text);
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
                     placeOf(difference)});
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
    m_ui->settlement->setEnabled(isOpen);
    if (difference == nullptr) {
        m_ui->differenceSubjectLabel->setText(tr("选中一处不一致，对照纸质表核定。"));
        m_ui->useFirstButton->setText(tr("首录(&1)"));
        m_ui->useSecondButton->setText(tr("复录(&2)"));
        m_ui->settledValueEdit->clear();
        m_ui->settlementNoteEdit->clear();
        return;
    }
    const QString subject =
        tr("%1 %2 号　%3　%4", "group, serial, reportee, criterion")
            .arg(groupTitle(difference->ballot.group), difference->ballot.serial,
                 reporteeName(difference->reportee), fieldTitle(difference->criterion));
    if (m_ui->differenceSubjectLabel->text() != subject) {
        m_ui->settledValueEdit->clear();
        m_ui->settlementNoteEdit->clear();
    }
    m_ui->differenceSubjectLabel->setText(subject);
    m_ui->useFirstButton->setText(tr("首录：%1(&1)").arg(valuesText(difference->first)));
    m_ui->useSecondButton->setText(tr("复录：%1(&2)").arg(valuesText(difference->second)));
}

void ReviewPanel::use(const QStringList& values)
{
    const bool grades = session()->session().mode == domain::AppraisalMode::Grade;
    m_ui->settledValueEdit->setText(markText(values, grades));
    m_ui->settlementNoteEdit->setFocus();
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
    if (m_ui->settlementNoteEdit->text().trimmed().isEmpty()) {
        demand(m_ui->settlementNoteEdit, tr("请写明怎样核定的。"));
        return;
    }
    if (m_ui->settlingPersonEdit->text().trimmed().isEmpty()) {
        demand(m_ui->settlingPersonEdit, tr("请填写核定人。"));
        return;
    }
    application::SettleDifferenceRequest request;
    request.session = session()->id();
    request.ballot = difference->ballot;
    request.reportee = difference->reportee;
    request.criterion = difference->criterion;
    const bool grades = session()->session().mode == domain::AppraisalMode::Grade;
    const QStringList written = m_ui->settledValueEdit->text().split(u'+');
    for (const QString& value : written) {
        const QString trimmed = value.trimmed();
        if (!trimmed.isEmpty())
            request.values.append(grades ? application::gradeValue(trimmed) : trimmed);
    }
    request.person = m_ui->settlingPersonEdit->text().trimmed();
    request.note = m_ui->settlementNoteEdit->text().trimmed();
    deliver(this, services().executor.run([request](UseCaseContext& context) {
        return application::settleDifference(context, request);
    }),
            [this, tell](const auto& settled) {
                if (settled.isError()) {
                    Q_EMIT failed(settled.error());
                } else {
                    m_ui->settledValueEdit->clear();
                    m_ui->settlementNoteEdit->clear();
                    m_open->view()->setFocus();
                    load();
                }
                tell(settled.isOk());
            });
}

QStringList ReviewPanel::unsavedWork() const
{
    if (m_ui->settledValueEdit->text().isEmpty() && m_ui->settlementNoteEdit->text().isEmpty())
        return {};
    return {tr("核定：%1", "what is settled").arg(m_ui->differenceSubjectLabel->text())};
}

void ReviewPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    settle(done);
}

void ReviewPanel::discardUnsaved()
{
    m_ui->settledValueEdit->clear();
    m_ui->settlementNoteEdit->clear();
}

} // namespace touyan::widgets
