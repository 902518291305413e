// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_dialog.h"

#include "application/messages/error_message.h"
#include "application/messages/scan_words.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/look/inline_notice.h"
#include "widgets/scans/scan_review.h"
#include "widgets/tasks/deliver.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ScanContext;
using application::ScannedBallot;
using application::ScannedMark;
using application::ScanOutcome;
using application::UseCaseContext;
using domain::Result;

namespace {

const QStringList kNamePatterns{u"*.pdf"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s};

} // namespace

ScanDialog::ScanDialog(const PageServices& services, const application::FormScanReader& reader,
                       domain::AppraisalSessionId session, const QString& person, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_reader(reader)
    , m_session(session)
{
    setObjectName(u"scanDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("读取扫描件"));
    build(person);
    resize(1040, 620);
    showOutcome();
}

ScanDialog::~ScanDialog()
{
    // The worker waits for the page at hand only.
    if (m_task != nullptr)
        m_task->cancel();
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
            m_notice->showNotice(InlineNotice::Kind::Warning,
                                 tr("这个文件夹里没有 PDF、PNG 或 JPEG 文件。"));
            return;
        }
        addFiles(files);
    });
}

void ScanDialog::addFiles(const QStringList& files)
{
    if (isReading() || m_isOpening)
        return;
    for (const QString& file : files) {
        if (!m_files.contains(file))
            m_files.append(file);
    }
    m_notice->dismiss();
    read();
}

void ScanDialog::read()
{
    m_isOpening = true;
    showState();
    deliver(this, m_services.executor.run([session = m_session](UseCaseContext& context) {
        return application::openScanContext(context, session);
    }),
            [this](const Result<ScanContext>& result) {
                m_isOpening = false;
                if (result.isError()) {
                    showError(result.error());
                    showState();
                    return;
                }
                m_context = std::make_shared<const ScanContext>(result.value());
                startReading();
            });
}

void ScanDialog::startReading()
{
    m_task = new RunningTask(m_services.tasks, tr("读取扫描件"), this);
    deliver(this,
            m_worker.run([context = m_context, &reader = m_reader, files = m_files,
                          progress = m_task->progress()] {
                return application::readScannedForms(*context, reader, files, *progress);
            }),
            [this](const Result<ScanOutcome>& result) { take(result); });
    showState();
}

void ScanDialog::take(const Result<ScanOutcome>& result)
{
    if (result.isError()) {
        m_task->finish(TaskOutcome::Cancelled);
        m_task = nullptr;
        m_files.clear();
        showState();
        return;
    }
    m_outcome = result.value();
    m_blankToo->setChecked(false); // others may be blank now
    m_decisions.recall(m_outcome);
    m_task->finish(TaskOutcome::Succeeded, tr("读了 %1 页扫描件").arg(m_outcome.pages));
    m_task = nullptr;
    showOutcome();
    showDifferences();
}

void ScanDialog::showDifferences()
{
    QStringList texts;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        const QString text = application::differenceWord(*m_context, ballot);
        if (!text.isEmpty())
            texts.append(text);
    }
    if (!texts.isEmpty())
        m_notice->showNotice(InlineNotice::Kind::Warning, texts.join(u'\n'));
}

void ScanDialog::showOutcome()
{
    QList<ValueRow> refused;
    for (const application::RefusedPage& page : m_outcome.refused) {
        ValueRow row;
        const QString why = application::refusalWord(page);
        row.cells = {{QFileInfo(page.file).fileName(), {}, page.file, {}},
                     {page.page > 0 ? QString::number(page.page) : QString(), page.page, {}, {}},
                     {why, {}, why, {}}};
        refused.append(row);
    }
    m_refused->setRows(refused);
    listDoubtful();
    showBallots();
}

void ScanDialog::listDoubtful()
{
    m_doubtful.clear();
    QList<ScanReview::Mark> marks;
    for (size_t ballot = 0; ballot < m_outcome.ballots.size(); ++ballot) {
        const ScannedBallot& form = m_outcome.ballots[ballot];
        // The others cannot be entered anyway.
        if (form.isEntered || !form.missingPages.isEmpty())
            continue;
        for (size_t at = 0; at < form.marks.size(); ++at) {
            const ScannedMark& mark = form.marks[at];
            // One with a picture was read by a person, who may look at it once more.
            if (mark.isSure && mark.picture.isEmpty())
                continue;
            const auto& criteria = m_context->session.criteria;
            const auto criterion =
                std::find_if(criteria.begin(), criteria.end(),
                             [&mark](const auto& each) { return each.code == mark.criterion; });
            const auto& who = m_context->reportees.at(mark.reportee).identity;
            QString where = tr("%1 组 %2 号表　%3（%4）")
                                .arg(form.group, form.key.serial, who.personName, who.unitName);
            QStringList about;
            if (criterion != criteria.end())
                about.append(tr("%1，满分 %2", "criterion, points")
                                 .arg(criterion->title, criterion->maxPoints.toString()));
            if (const QString why = application::doubtWord(mark.doubt); !why.isEmpty())
                about.append(why);
            if (!about.isEmpty())
                where += u'\n' + about.join(u"　"_s);
            marks.append({where, mark.picture, mark.value, mark.isSure});
            m_doubtful.emplace_back(ballot, at);
        }
    }
    if (m_context == nullptr) {
        m_review->setMarks({}, false, {});
        return;
    }
    const auto rules = std::make_shared<const domain::MarkRules>(m_context->session);
    m_review->setMarks(marks, m_context->session.mode == domain::AppraisalMode::Grade,
                       [this, rules](int index, const QString& value) {
                           const auto [ballot, at] = m_doubtful.at(static_cast<size_t>(index));
                           const ScannedMark& mark = m_outcome.ballots[ballot].marks[at];
                           return rules->accepts(mark.criterion.toUtf8(), value.toUtf8());
                       });
}

void ScanDialog::showBallots()
{
    QList<ValueRow> rows;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        QString text = ballot.isBlank() ? tr("○ 一项也没有填") : tr("✓ 读准");
        if (ballot.isEntered) {
            text = tr("已录过，不再记入");
        } else if (!ballot.missingPages.isEmpty()) {
            QStringList pages;
            for (const int page : ballot.missingPages)
                pages.append(QString::number(page));
            text = tr("× 缺第 %1 页").arg(pages.join(u"、"_s));
        } else if (const int doubtful = ballot.doubtful(); doubtful > 0) {
            text = tr("？ %n 处待核", nullptr, doubtful);
        }
        const auto different =
            static_cast<int>(application::differencesFromEntered(*m_context, ballot).size());
        ValueRow row;
        row.cells = {{ballot.group, {}, {}, {}},
                     {ballot.key.serial, ballot.key.serial.toInt(), {}, {}},
                     {text, {}, {}, {}},
                     {different > 0 ? tr("%n 处不同", nullptr, different) : QString(), different,
                      application::differenceWord(*m_context, ballot),
                      different > 0 ? std::optional(DisplayState::Overdue) : std::nullopt}};
        row.place = ballot.group + u'/' + ballot.key.serial;
        rows.append(row);
    }
    m_ballots->setRows(rows);
    showState();
}

void ScanDialog::showState()
{
    const bool isBusy = isReading() || m_isOpening || m_isEntering;
    m_addFile->setEnabled(!isBusy);
    m_addFolder->setEnabled(!isBusy);
    m_stop->setVisible(isReading());
    const QStringList blank = blankForms();
    m_blankToo->setVisible(!blank.isEmpty());
    m_blankToo->setText(tr("连同 %n 张空白表(&L)", nullptr, static_cast<int>(blank.size())));
    m_blankToo->setToolTip(
        tr("一项也没有填的表：%1。确实收回了空白表才勾选，它们记为废票").arg(blank.join(u"、"_s)));
    const auto ready = enterable().size();
    m_enter->setEnabled(!isBusy && ready > 0);
    m_enter->setText(ready > 0 ? tr("记入 %n 张表(&E)", nullptr, static_cast<int>(ready))
                               : tr("记入(&E)"));
    if (isReading() || m_isOpening) {
        m_summary->setText(tr("正在读取 %n 个文件…", nullptr, static_cast<int>(m_files.size())));
    } else if (m_files.isEmpty()) {
        m_summary->setText(
            tr("把收回的表扫成 PDF 或图片（200 dpi 以上），一叠一起扫，次序和正反不限。"));
    } else {
        m_summary->setText(tr("读了 %1 页：%2 张表，%3 张可以记入，%4 处待核，%5 页没有读")
                               .arg(m_outcome.pages)
                               .arg(m_outcome.ballots.size())
                               .arg(ready)
                               .arg(m_review->undecided())
                               .arg(m_outcome.refused.size()));
    }
}

void ScanDialog::decide(int index, const QString& value)
{
    const auto [ballot, at] = m_doubtful.at(static_cast<size_t>(index));
    m_decisions.decide(m_outcome.ballots[ballot], at, value);
    showBallots();
}

std::vector<const ScannedBallot*> ScanDialog::enterable() const
{
    std::vector<const ScannedBallot*> ballots;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        if (!ballot.isEntered && ballot.isComplete() &&
            (m_blankToo->isChecked() || !ballot.isBlank()))
            ballots.push_back(&ballot);
    }
    return ballots;
}

QStringList ScanDialog::blankForms() const
{
    QStringList names;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        if (!ballot.isEntered && ballot.isBlank())
            names.append(application::formName(ballot));
    }
    return names;
}

void ScanDialog::enter()
{
    const QString person = m_person->text().trimmed();
    if (person.isEmpty()) {
        m_notice->showNotice(InlineNotice::Kind::Warning, tr("请先填首录人的姓名。"));
        m_person->setFocus();
        return;
    }
    application::EnterScannedRequest request{m_session, person, {}};
    for (const ScannedBallot* ballot : enterable())
        request.ballots.push_back({ballot->key, ballot->rows(m_context->reportees)});
    m_isEntering = true;
    showState();
    deliver(
        this, m_services.executor.run([request](UseCaseContext& context) {
            return application::enterScannedForms(context, request);
        }),
        [this, request](const Result<std::vector<application::UnenteredBallot>>& result) {
            m_isEntering = false;
            if (result.isError()) {
                showError(result.error());
                showState();
                return;
            }
            const auto& unentered = result.value();
            for (ScannedBallot& ballot : m_outcome.ballots) {
                const auto isThis = [&ballot](const auto& each) { return each.key == ballot.key; };
                if (std::any_of(request.ballots.begin(), request.ballots.end(), isThis) &&
                    std::none_of(unentered.begin(), unentered.end(), isThis))
                    ballot.isEntered = true;
            }
            const auto entered = static_cast<int>(request.ballots.size() - unentered.size());
            if (unentered.empty()) {
                m_notice->showNotice(
                    InlineNotice::Kind::Success,
                    tr("已首录 %n 张表。扫描文件请按涉密纸张保管或删除。", nullptr, entered));
            } else {
                m_notice->showNotice(InlineNotice::Kind::Warning,
                                     tr("已首录 %1 张表，%2 张没有记入：%3")
                                         .arg(entered)
                                         .arg(unentered.size())
                                         .arg(application::errorMessage(unentered.front().error)));
            }
            showBallots();
        });
}

void ScanDialog::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

void ScanDialog::reject()
{
    const auto waiting = enterable().size();
    const bool hasReadings =
        std::any_of(m_doubtful.begin(), m_doubtful.end(), [this](const auto& place) {
            const ScannedBallot& ballot = m_outcome.ballots[place.first];
            return !ballot.isEntered && ballot.marks[place.second].isSure;
        });
    if (waiting == 0 && !hasReadings) {
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
