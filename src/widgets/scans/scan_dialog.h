// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"
#include "widgets/scans/scan_decisions.h"
#include "widgets/tasks/running_task.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan::widgets {

class InlineNotice;
class RecordList;
class ScanReview;

/// 读取扫描件: reads scanned forms in the background, shows what is sure, what a person has to look
/// at and which pages were refused, and makes first entries. What it holds is gone when it is
/// closed. Deletes itself then.
class ScanDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reader` outlives it. `person`: who enters, as far as known.
    ScanDialog(const PageServices& services, const application::FormScanReader& reader,
               domain::AppraisalSessionId session, const QString& person, QWidget* parent);
    ~ScanDialog() override;

    [[nodiscard]] bool isReading() const { return m_task != nullptr; }
    /// What was read; forms without doubtful marks when they were decided.
    [[nodiscard]] const application::ScanOutcome& outcome() const { return m_outcome; }
    /// Adds files and reads all of them again.
    void addFiles(const QStringList& files);

    void reject() override;

private:
    void build(const QString& person);
    void askFiles();
    void askFolder();
    void read();
    void startReading();
    void take(const domain::Result<application::ScanOutcome>& result);
    void showOutcome();
    void showBallots();
    void showState();
    void listDoubtful();
    void decide(int index, const QString& value);
    void showDifferences();
    [[nodiscard]] QStringList blankForms() const;
    void enter();
    void showError(const domain::Error& error);
    [[nodiscard]] std::vector<const application::ScannedBallot*> enterable() const;

    PageServices m_services;
    const application::FormScanReader& m_reader;
    domain::AppraisalSessionId m_session;
    QStringList m_files;
    std::shared_ptr<const application::ScanContext> m_context;
    application::ScanOutcome m_outcome;
    /// The mark that the review shows at each place: ballot and mark.
    std::vector<std::pair<size_t, size_t>> m_doubtful;
    ScanDecisions m_decisions;
    QPointer<RunningTask> m_task;
    bool m_isOpening = false;
    bool m_isEntering = false;

    InlineNotice* m_notice = nullptr;
    QLineEdit* m_person = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_addFile = nullptr;
    QPushButton* m_addFolder = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_enter = nullptr;
    QCheckBox* m_blankToo = nullptr;
    RecordList* m_ballots = nullptr;
    RecordList* m_refused = nullptr;
    ScanReview* m_review = nullptr;
    ReportWorker m_worker; // last: it waits for what still uses the others
};

} // namespace touyan::widgets
