// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_view.h"

#include "application/messages/rule_words.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/person/person_explanation.h"
#include "widgets/person/person_printout.h"
#include "widgets/person/person_projects.h"
#include "widgets/person/person_rectifications.h"
#include "widgets/person/person_results.h"
#include "widgets/person/posting_timeline.h"
#include "widgets/reports/glyph_question.h"

#include "person/ui_person_view.h"

#include <QAction>
#include <QHeaderView>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PersonPeriodResult;
using application::PersonRecord;
using application::UseCaseContext;
using domain::PeriodKey;
using domain::Result;

namespace {

constexpr int kQuarters = 8;
constexpr int kRestMs = 250;

} // namespace

PersonView::PersonView(const PageServices& services, application::PdfTextMender& mender,
                       QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_mender(mender)
    , m_ui(std::make_unique<Ui::PersonView>())
    , m_lookup(std::make_shared<RosterLookup>())
    , m_explanation(new PersonExplanation(services, this))
    , m_delay(new QTimer(this))
{
    m_ui->setupUi(this);
    QFont large = m_ui->personNameLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_ui->personNameLabel->setFont(large);
    makeLists();
    m_ui->personRatesTable->setEmptyText(tr("这几个季度没有“十个一”任务。"));
    m_ui->personRatesTable->verticalHeader()->hide();
    // Numbers stay beside their items.
    m_ui->personRatesTable->horizontalHeader()->setStretchLastSection(false);
    connect(m_ui->postingTimeline, &PostingTimeline::placeRequested, this,
            &PersonView::placeRequested);
    connect(m_ui->personRatesTable, &RecordTableView::recordActivated, this,
            &PersonView::explainRate);
    connect(m_explanation, &PersonExplanation::placeRequested, this, &PersonView::placeRequested);
    connect(m_explanation, &PersonExplanation::failed, this, &PersonView::failed);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRestMs);
    connect(m_delay, &QTimer::timeout, this, &PersonView::reload);
    connect(&services.changes, &ChangeNotifier::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_delay->start();
    });
    showPerson();
}

PersonView::~PersonView() = default;

void PersonView::makeLists()
{
    m_scores = new RecordList({u"personScores"_s,
                               tr("历次得分"),
                               tr("还没有得分。"),
                               scoreColumns(),
                               {7, 6, 8, 4, 4, 4, 6, 4}},
                              m_services.settings, this);
    m_scores->setActivation(
        m_scores->addStep({u"Explain"_s, tr("得分说明(&X)"), u"help-hint"_s,
                           QKeySequence(Qt::CTRL | Qt::Key_Question),
                           tr("选中的得分是怎样算出来的"), RecordList::Needs::OneRow},
                          [this] { explainScore(m_scores->currentPlace()); }));
    m_leaves = new RecordList({u"personLeaves"_s,
                               tr("请假"),
                               tr("没有请假。"),
                               {{tr("单位")}, {tr("起止")}, {tr("状态")}, {tr("事由")}},
                               {5, 12, 4, 6}},
                              m_services.settings, this);
    m_leaves->setActivation(
        m_leaves->addStep({u"Open"_s,
                           tr("到派驻名册(&G)"),
                           u"go-jump"_s,
                           {},
                           tr("在派驻名册里办理请假"),
                           RecordList::Needs::OneRow},
                          [this] { Q_EMIT placeRequested(m_leaves->currentPlace()); }));
    m_projects = new PersonProjects(m_services, this);
    connect(m_projects, &PersonProjects::placeRequested, this, &PersonView::placeRequested);
    connect(m_projects, &PersonProjects::failed, this, &PersonView::failed);
    m_rectifications = new PersonRectifications(m_services, this);
    connect(m_rectifications, &PersonRectifications::placeRequested, this,
            &PersonView::placeRequested);
    connect(m_rectifications, &PersonRectifications::failed, this, &PersonView::failed);
    m_ui->personLowerSplitter->insertWidget(0, m_scores);
    m_ui->personLowerSplitter->setStretchFactor(0, 2);
    m_ui->personLowerSplitter->setStretchFactor(1, 1);
    for (QWidget* list : std::initializer_list<QWidget*>{m_leaves, m_projects, m_rectifications})
        m_ui->personRightSplitter->addWidget(list);
    m_ui->personSplitter->setStretchFactor(0, 3);
    m_ui->personSplitter->setStretchFactor(1, 2);
}

const domain::Person* PersonView::person() const
{
    return m_lookup->person(m_person);
}

void PersonView::setPerson(const std::shared_ptr<const RosterLookup>& lookup,
                           domain::PersonId person)
{
    const bool other = person != m_person;
    m_lookup = lookup;
    m_person = person;
    if (other) {
        m_record.reset();
        showRecord();
    }
    showPerson();
    // Going through the list with the arrow keys loads only where it comes to rest.
    if (isVisible())
        m_delay->start();
    else
        m_stale = true;
}

void PersonView::setPeriod(const PeriodSelection& period)
{
    if (m_period == period)
        return;
    m_period = period;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

void PersonView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

application::PersonRecordRequest PersonView::wantedRecord() const
{
    const QDate today = m_services.clock.today();
    application::PersonRecordRequest wanted;
    wanted.person = m_person;
    wanted.lastQuarter = PeriodKey::containing(domain::Cadence::Quarterly,
                                               m_period.to.isValid() ? m_period.to : today);
    wanted.quarters = kQuarters;
    wanted.asOf = m_period.asOf.isValid() ? m_period.asOf : today;
    return wanted;
}

void PersonView::reload()
{
    m_delay->stop();
    m_stale = false;
    m_loading.drop();
    if (person() == nullptr)
        return;
    m_projects->showPerson(m_person);
    m_rectifications->showPerson(m_person);
    m_loading.run(
        this, m_services.executor,
        [wanted = wantedRecord()](UseCaseContext& context) {
            return application::listPersonRecord(context, wanted);
        },
        [this](const Result<PersonRecord>& record) {
            if (record.isError()) {
                Q_EMIT failed(record.error());
                return;
            }
            m_record = record.value();
            showRecord();
            Q_EMIT ready();
        });
}

void PersonView::showPerson()
{
    const domain::Person* shown = person();
    m_ui->personBody->setVisible(shown != nullptr);
    m_ui->postingTimeline->setVisible(shown != nullptr);
    if (shown == nullptr) {
        m_ui->personNameLabel->clear();
        m_ui->personFactsLabel->setText(tr("从左边选一个人。"));
        m_ui->postingTimeline->setBars({}, m_lookup->today());
        return;
    }
    m_ui->personNameLabel->setText(shown->name);
    QStringList facts;
    if (shown->gender)
        facts.append(application::genderWord(*shown->gender));
    if (shown->dispatchLevel)
        facts.append(application::dispatchLevelWord(*shown->dispatchLevel));
    for (const QString& text : {shown->dispatchingUnit, shown->phone, shown->code}) {
        if (!text.isEmpty())
            facts.append(text);
    }
    m_ui->personFactsLabel->setText(facts.join(u"　"_s));
    showPostings();
}

void PersonView::showPostings()
{
    QList<TimelineBar> bars;
    QList<ValueRow> leaves;
    const auto own = m_lookup->postingsOf(m_person);
    for (const domain::Posting* posting : own) {
        TimelineBar bar{
            tr("%1 %2", "unit, role")
                .arg(m_lookup->unitName(posting->unit), application::roleWord(posting->role)),
            posting->range,
            {},
            placeOf(u"posting", posting->id)};
        for (const domain::Leave& leave : m_lookup->roster().leaves) {
            if (leave.posting != posting->id)
                continue;
            if (leave.approved)
                bar.leaves.append(leave.range);
            ValueCell range = textCell(rangeText(leave.range));
            range.sortValue = leave.range.first;
            leaves.append(
                {{textCell(m_lookup->unitName(posting->unit)), range,
                  textCell(leave.approved ? tr("已批准") : tr("待批准")), textCell(leave.reason)},
                 placeOf(u"posting", posting->id)});
        }
        bars.append(bar);
    }
    m_ui->postingTimeline->setBars(bars, m_lookup->today());
    m_leaves->setRows(leaves);
}

void PersonView::showRecord()
{
    m_shown = m_record ? shownPeriods(*m_record) : std::vector<PersonPeriodResult>();
    showRates();
    m_scores->setRows(scoreRows(m_shown));
}

void PersonView::showRates()
{
    const RateTable table = rateTable(m_shown);
    QStringList titles;
    for (const ValueTableModel::Column& column : table.columns)
        titles.append(column.title);
    if (m_rateModel != nullptr && titles == m_rateTitles) {
        m_rateModel->setRows(table.rows);
        return;
    }
    // The columns are the periods: other periods are another table.
    m_rateTitles = titles;
    auto* model = new ValueTableModel(table.columns, this);
    model->setRows(table.rows);
    m_ui->personRatesTable->setRecordModel(model);
    delete m_rateModel;
    m_rateModel = model;
    const int character = fontMetrics().horizontalAdvance(u'国');
    constexpr int kItemCharacters = 17;
    constexpr int kPeriodCharacters = 6;
    for (int column = 0; column < model->columnCount(); ++column)
        m_ui->personRatesTable->setColumnWidth(
            column, character * (column == 0 ? kItemCharacters : kPeriodCharacters));
}

void PersonView::explainRate(const QModelIndex& index)
{
    const int period = index.column() - 1;
    if (!index.isValid() || period < 0 || period >= static_cast<int>(m_shown.size()))
        return;
    m_explanation->explainRate(m_shown.at(static_cast<size_t>(period)),
                               m_rateModel->place(index.row()).section(u':', 1));
}

void PersonView::explainScore(const QString& place)
{
    const QString key = place.section(u':', 1, 1);
    const domain::PostingId posting(place.section(u':', 2).toLongLong());
    for (const PersonPeriodResult& period : m_shown) {
        if (period.period.toString() == key)
            m_explanation->explainScore(period, posting);
    }
}

void PersonView::exportPdf()
{
    const domain::Person* shown = person();
    if (shown == nullptr || !m_record)
        return;
    FileQuestion question;
    question.title = tr("把个人页保存为 PDF");
    question.suggestedName = tr("%1-任职与考核情况.pdf").arg(shown->name);
    question.filters = {tr("PDF 文件 (*.pdf)")};
    question.defaultSuffix = u"pdf"_s;
    const auto text = personText(*m_lookup, *shown, *m_record, m_mender);
    m_services.prompts.chooseFileToSave(
        this, question, [this, text, name = shown->name](const std::optional<QString>& path) {
            if (!path)
                return;
            confirmGlyphs(
                m_services.prompts, this, text.withoutGlyph, [this, text, name, path = *path] {
                    const auto saved =
                        savePersonPdf(path, text.text, name, m_mender, m_services.clock.now());
                    if (saved.isError())
                        Q_EMIT failed(saved.error());
                });
        });
}

void PersonView::print()
{
    const domain::Person* shown = person();
    if (shown == nullptr || !m_record)
        return;
    const auto text = personText(*m_lookup, *shown, *m_record, m_mender);
    confirmGlyphs(m_services.prompts, this, text.withoutGlyph,
                  [this, text] { showPrintPreview(text.text); });
}

void PersonView::showPrintPreview(const QString& text)
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* preview = new QPrintPreviewDialog(printer, this);
    preview->setObjectName(u"personPrintPreview"_s);
    preview->setWindowTitle(tr("打印个人页"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, text](QPrinter* target) {
        if (const auto allowed = checkPrintTarget(*target); allowed.isError())
            Q_EMIT failed(allowed.error());
        else
            printPerson(*target, text);
    });
    // The preview uses it to its end.
    connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
}

} // namespace touyan::widgets
