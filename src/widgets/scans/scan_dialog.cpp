// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_dialog.h"

#include "application/messages/error_message.h"
#include "application/messages/scan_words.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/scans/scan_reading.h"
#include "widgets/tasks/deliver.h"

#include "scans/ui_scan_dialog_form.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::EnterScannedRequest;
using application::ScanContext;
using application::ScannedBallot;
using application::ScannedMark;
using application::UnenteredBallot;
using application::UseCaseContext;
using domain::Result;

namespace {

const QStringList kNamePatterns{u"*.pdf"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s};

/// Lets Tab go from `before` into the list; its parts keep their order. Returns the last of them.
QWidget* insertIntoTabOrder(QWidget* before, const QWidget* list)
{
    QWidgetList parts;
    for (QWidget* each = list->nextInFocusChain(); each != list; each = each->nextInFocusChain()) {
        if (list->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            parts.append(each);
    }
    for (QWidget* part : std::as_const(parts)) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
    return before;
}

/// What the review says of a mark: form and reportee, and below them criterion and doubt.
QString placeText(const ScanContext& context, const ScannedBallot& form, const ScannedMark& mark)
{
    const auto& criteria = context.session.criteria;
    const auto criterion =
        std::find_if(criteria.begin(), criteria.end(),
                     [&mark](const auto& each) { return each.code == mark.criterion; });
    const auto& who = context.reportees.at(mark.reportee).identity;
    QString where = ScanDialog::tr("%1 组 %2 号表　%3（%4）")
                        .arg(form.group, form.key.serial, who.personName, who.unitName);
    QStringList about;
    if (criterion != criteria.end())
        about.append(ScanDialog::tr("%1，满分 %2", "criterion, points")
                         .arg(criterion->title, criterion->maxPoints.toString()));
    if (const QString why = application::doubtWord(mark.doubt); !why.isEmpty())
        about.append(why);
    if (!about.isEmpty())
        where += u'\n' + about.join(u"　"_s);
    return where;
}

/// How a form stands, in one sign and a few words.
QString stateText(const ScannedBallot& ballot)
{
    if (ballot.isEntered)
        return ScanDialog::tr("已录过，不再记入");
    if (!ballot.missingPages.isEmpty()) {
        QStringList pages;
        for (const int page : ballot.missingPages)
            pages.append(QString::number(page));
        return ScanDialog::tr("× 缺第 %1 页").arg(pages.join(u"、"_s));
    }
    if (const int doubtful = ballot.doubtful(); doubtful > 0)
        return ScanDialog::tr("？ %n 处待核", nullptr, doubtful);
    return ballot.isBlank() ? ScanDialog::tr("○ 一项也没有填") : ScanDialog::tr("✓ 读准");
}

} // namespace

ScanDialog::ScanDialog(const PageServices& services, const application::FormScanReader& reader,
                       domain::AppraisalSessionId session, const QString& person, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ScanDialogForm>())
    , m_reading(new ScanReading(services, reader, session, this))
{
    setObjectName(u"scanDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->scanPersonEdit->setText(person);
    addLists();
    m_ui->scanSplitter->setStretchFactor(1, 1);
    m_ui->scanSplitter->setSizes({400, 620});
    connectParts();
    showOutcome();
}

ScanDialog::~ScanDialog() = default;

void ScanDialog::addLists()
{
    QSplitter* const lists = m_ui->scanListsSplitter;
    m_ballots = new RecordList(listParts({u"scannedForms"_s,
                                          tr("读出的表"),
                                          tr("还没有读出表。"),
                                          {{tr("组"), false, 4},
                                           {tr("序号"), true, 4},
                                           {tr("结果"), false, 12},
                                           {tr("与已录的比"), false, 6}}}),
                               m_services.settings, lists);
    m_refused = new RecordList(
        listParts({u"refusedPages"_s,
                   tr("没有读的页"),
                   tr("没有读不了的页。"),
                   {{tr("文件"), false, 7}, {tr("页"), true, 3}, {tr("原因"), false, 16}}}),
        m_services.settings, lists);
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 1);
    QWidget* const last = insertIntoTabOrder(m_ui->stopScanButton, m_ballots);
    insertIntoTabOrder(last, m_refused);
}

void ScanDialog::connectParts()
{
    connect(m_ui->addScanFileButton, &QPushButton::clicked, this, &ScanDialog::askFiles);
    connect(m_ui->addScanFolderButton, &QPushButton::clicked, this, &ScanDialog::askFolder);
    connect(m_ui->stopScanButton, &QPushButton::clicked, m_reading, &ScanReading::cancel);
    connect(m_ui->enterScannedButton, &QPushButton::clicked, this, &ScanDialog::enter);
    connect(m_ui->enterBlankCheck, &QCheckBox::toggled, this, &ScanDialog::showState);
    connect(m_ui->closeScanButton, &QPushButton::clicked, this, &ScanDialog::reject);
    connect(m_ui->scanReview, &ScanReview::decided, this, &ScanDialog::decide);
    connect(m_ui->scanReview, &ScanReview::finished, this,
            [this] { m_ui->enterScannedButton->setFocus(); });
    connect(m_reading, &ScanReading::stateChanged, this, &ScanDialog::showState);
    connect(m_reading, &ScanReading::finished, this, &ScanDialog::takeOutcome);
    connect(m_reading, &ScanReading::failed, this, &ScanDialog::showError);
}

bool ScanDialog::isReading() const
{
    return m_reading->isReading();
}

const application::ScanOutcome& ScanDialog::outcome() const
{
    return m_reading->outcome();
}

void ScanDialog::askFiles()
{
    FileQuestion question;
    question.title = tr("选择扫描件");
    question.filters = {tr("扫描件 (%1)").arg(kNamePatterns.join(u' '))};
    m_services.prompts.chooseFilesToOpen(this, question, [this](const QStringList& paths) {
        if (!paths.isEmpty())
            addFiles(paths);
    });
}

void ScanDialog::askFolder()
{
    FileQuestion question;
    question.title = tr("选择扫描件所在的文件夹");
    m_services.prompts.chooseFolder(this, question, [this](const std::optional<QString>& path) {
        if (!path)
            return;
        QStringList files;
        const QFileInfoList found = QDir(*path).entryInfoList(kNamePatterns, QDir::Files);
        for (const QFileInfo& each : found)
            files.append(each.filePath());
        if (files.isEmpty()) {
            m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning,
                                           tr("这个文件夹里没有 PDF、PNG 或 JPEG 文件。"));
            return;
        }
        addFiles(files);
    });
}

void ScanDialog::addFiles(const QStringList& files)
{
    if (m_reading->isBusy())
        return;
    m_ui->inlineNotice->dismiss();
    m_reading->read(files);
}

void ScanDialog::takeOutcome()
{
    m_ui->enterBlankCheck->setChecked(false); // others may be blank now
    showOutcome();
    showDifferences();
}

void ScanDialog::showDifferences()
{
    QStringList texts;
    for (const ScannedBallot& ballot : outcome().ballots) {
        const QString text = application::differenceWord(*m_reading->context(), ballot);
        if (!text.isEmpty())
            texts.append(text);
    }
    if (!texts.isEmpty())
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning, texts.join(u'\n'));
}

void ScanDialog::showOutcome()
{
    QList<ValueRow> refused;
    for (const application::RefusedPage& page : outcome().refused) {
        ValueRow row;
        const QString why = application::refusalWord(page);
        row.cells = {{QFileInfo(page.file).fileName(), {}, page.file, {}},
                     {page.page > 0 ? QString::number(page.page) : QString(), page.page, {}, {}},
                     {why, {}, why, {}}};
        refused.append(row);
    }
    m_refused->setRows(refused);
    showDoubtful();
    showBallots();
}

void ScanDialog::showDoubtful()
{
    if (m_reading->context() == nullptr) {
        m_ui->scanReview->setMarks({}, false, {});
        return;
    }
    const ScanContext& context = *m_reading->context();
    QList<ScanReview::Mark> marks;
    for (int index = 0; index < m_reading->doubtfulMarks(); ++index) {
        const ScannedMark& mark = m_reading->doubtfulMark(index);
        marks.append({placeText(context, m_reading->doubtfulBallot(index), mark), mark.picture,
                      mark.value, mark.isSure});
    }
    const auto rules = std::make_shared<const domain::MarkRules>(context.session);
    m_ui->scanReview->setMarks(
        marks, context.session.mode == domain::AppraisalMode::Grade,
        [reading = m_reading, rules](int index, const QString& value) {
            return rules->accepts(reading->doubtfulMark(index).criterion.toUtf8(), value.toUtf8());
        });
}

void ScanDialog::showBallots()
{
    QList<ValueRow> rows;
    for (const ScannedBallot& ballot : outcome().ballots) {
        const ScanContext& context = *m_reading->context();
        const auto different =
            static_cast<int>(application::differencesFromEntered(context, ballot).size());
        ValueRow row;
        row.cells = {{ballot.group, {}, {}, {}},
                     {ballot.key.serial, ballot.key.serial.toInt(), {}, {}},
                     {stateText(ballot), {}, {}, {}},
                     {different > 0 ? tr("%n 处不同", nullptr, different) : QString(), different,
                      application::differenceWord(context, ballot),
                      different > 0 ? std::optional(DisplayState::Overdue) : std::nullopt}};
        row.place = ballot.group + u'/' + ballot.key.serial;
        rows.append(row);
    }
    m_ballots->setRows(rows);
    showState();
}

void ScanDialog::showState()
{
    const bool isBusy = m_reading->isBusy() || m_isEntering;
    m_ui->addScanFileButton->setEnabled(!isBusy);
    m_ui->addScanFolderButton->setEnabled(!isBusy);
    m_ui->stopScanButton->setVisible(isReading());
    const QStringList blank = m_reading->blankForms();
    m_ui->enterBlankCheck->setVisible(!blank.isEmpty());
    m_ui->enterBlankCheck->setText(
        tr("连同 %n 张空白表(&L)", nullptr, static_cast<int>(blank.size())));
    m_ui->enterBlankCheck->setToolTip(
        tr("一项也没有填的表：%1。确实收回了空白表才勾选，它们记为废票").arg(blank.join(u"、"_s)));
    const auto ready = enterable().size();
    m_ui->enterScannedButton->setEnabled(!isBusy && ready > 0);
    m_ui->enterScannedButton->setText(
        ready > 0 ? tr("记入 %n 张表(&E)", nullptr, static_cast<int>(ready)) : tr("记入(&E)"));
    const auto files = static_cast<int>(m_reading->files().size());
    if (m_reading->isBusy()) {
        m_ui->scanSummaryLabel->setText(tr("正在读取 %n 个文件…", nullptr, files));
    } else if (files == 0) {
        m_ui->scanSummaryLabel->setText(
            tr("把收回的表扫成 PDF 或图片（200 dpi 以上），一叠一起扫，次序和正反不限。"));
    } else {
        m_ui->scanSummaryLabel->setText(
            tr("读了 %1 页：%2 张表，%3 张可以记入，%4 处待核，%5 页没有读")
                .arg(outcome().pages)
                .arg(outcome().ballots.size())
                .arg(ready)
                .arg(m_ui->scanReview->undecided())
                .arg(outcome().refused.size()));
    }
}

void ScanDialog::decide(int index, const QString& value)
{
    m_reading->decide(index, value);
    showBallots();
}

std::vector<const ScannedBallot*> ScanDialog::enterable() const
{
    return m_reading->enterable(m_ui->enterBlankCheck->isChecked());
}

void ScanDialog::enter()
{
    const QString person = m_ui->scanPersonEdit->text().trimmed();
    if (person.isEmpty()) {
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning, tr("请先填首录人的姓名。"));
        m_ui->scanPersonEdit->setFocus();
        return;
    }
    EnterScannedRequest request{m_session, person, {}};
    for (const ScannedBallot* ballot : enterable())
        request.ballots.push_back({ballot->key, ballot->rows(m_reading->context()->reportees)});
    m_isEntering = true;
    showState();
    deliver(this, m_services.executor.run([request](UseCaseContext& context) {
        return application::enterScannedForms(context, request);
    }),
            [this, request](const Result<std::vector<UnenteredBallot>>& result) {
                m_isEntering = false;
                if (result.isError()) {
                    showError(result.error());
                    showState();
                    return;
                }
                takeEntered(request, result.value());
            });
}

void ScanDialog::takeEntered(const EnterScannedRequest& request,
                             const std::vector<UnenteredBallot>& unentered)
{
    m_reading->noteEntered(request, unentered);
    const auto entered = static_cast<int>(request.ballots.size() - unentered.size());
    if (unentered.empty()) {
        m_ui->inlineNotice->showNotice(
            InlineNotice::Kind::Success,
            tr("已首录 %n 张表。扫描文件请按涉密纸张保管或删除。", nullptr, entered));
    } else {
        m_ui->inlineNotice->showNotice(
            InlineNotice::Kind::Warning,
            tr("已首录 %1 张表，%2 张没有记入：%3")
                .arg(entered)
                .arg(unentered.size())
                .arg(application::errorMessage(unentered.front().error)));
    }
    showBallots();
}

void ScanDialog::showError(const domain::Error& error)
{
    m_ui->inlineNotice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

void ScanDialog::reject()
{
    const auto waiting = enterable().size();
    if (waiting == 0 && !m_reading->hasDecisions()) {
        QDialog::reject();
        return;
    }
    Question question;
    question.title = tr("不记入就关闭？");
    question.text = tr("有 %n 张可以记入的表还没有记入；图片和核过的读数都不保留，要再扫再读。",
                       nullptr, static_cast<int>(waiting));
    question.acceptLabel = tr("关闭");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this](bool yes) {
        if (yes)
            QDialog::reject();
    });
}

} // namespace touyan::widgets
