// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"
#include "widgets/scans/scan_decisions.h"
#include "widgets/tasks/running_task.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace touyan::widgets {

/// The reading of scanned forms: which files, what was found in them, and what a person has read of
/// the marks that are doubtful. It reads in the background, and keeps nothing on disk.
class ScanReading : public QObject
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    ScanReading(const PageServices& services, const application::FormScanReader& reader,
                domain::AppraisalSessionId session, QObject* parent);
    ~ScanReading() override;

    /// Adds files and reads all of them again, unless it is reading.
    void read(const QStringList& files);
    void cancel();

    [[nodiscard]] bool isReading() const { return m_task != nullptr; }
    /// It is reading, or about to.
    [[nodiscard]] bool isBusy() const { return isReading() || m_isOpening; }
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// What the forms were compared with; null: nothing was read yet.
    [[nodiscard]] const application::ScanContext* context() const { return m_context.get(); }
    /// What was read; forms without doubtful marks when they were decided.
    [[nodiscard]] const application::ScanOutcome& outcome() const { return m_outcome; }

    /// The marks that a person has to read, or has read, of forms that can be entered.
    [[nodiscard]] int doubtfulMarks() const { return static_cast<int>(m_doubtful.size()); }
    [[nodiscard]] const application::ScannedBallot& doubtfulBallot(int index) const;
    [[nodiscard]] const application::ScannedMark& doubtfulMark(int index) const;
    /// Takes what a person has read there; empty: there is no mark.
    void decide(int index, const QString& value);
    /// A person has read marks of a form that is not entered yet.
    [[nodiscard]] bool hasDecisions() const;

    /// The forms that can be entered.
    [[nodiscard]] std::vector<const application::ScannedBallot*> enterable(bool blankToo) const;
    /// The names of the forms without a mark that are not entered yet.
    [[nodiscard]] QStringList blankForms() const;
    /// Notes that those of the request were entered that are not among `unentered`.
    void noteEntered(const application::EnterScannedRequest& request,
                     const std::vector<application::UnenteredBallot>& unentered);

Q_SIGNALS:
    /// It has begun to read, or has ended without a result.
    void stateChanged();
    /// Everything was read.
    void finished();
    void failed(const touyan::domain::Error& error);

private:
    void startReading();
    void take(const domain::Result<application::ScanOutcome>& result);
    void listDoubtful();

    PageServices m_services;
    const application::FormScanReader& m_reader;
    domain::AppraisalSessionId m_session;
    QStringList m_files;
    std::shared_ptr<const application::ScanContext> m_context;
    application::ScanOutcome m_outcome;
    /// Where each doubtful mark stands: ballot and mark.
    std::vector<std::pair<size_t, size_t>> m_doubtful;
    ScanDecisions m_decisions;
    QPointer<RunningTask> m_task;
    bool m_isOpening = false;
    ReportWorker m_worker; // last: it waits for what still uses the others
};

} // namespace touyan::widgets
