// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"
#include "widgets/common/page_services.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ScanDialogForm;
} // namespace Ui

namespace touyan::widgets {

class RecordList;
class ScanReading;

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

    [[nodiscard]] bool isReading() const;
    /// What was read; forms without doubtful marks when they were decided.
    [[nodiscard]] const application::ScanOutcome& outcome() const;
    /// Adds files and reads all of them again.
    void addFiles(const QStringList& files);

    void reject() override;

private:
    void addLists();
    void connectParts();
    void askFiles();
    void askFolder();
    void takeOutcome();
    void showOutcome();
    void showBallots();
    void showState();
    void showDoubtful();
    void decide(int index, const QString& value);
    void showDifferences();
    void enter();
    void takeEntered(const application::EnterScannedRequest& request,
                     const std::vector<application::UnenteredBallot>& unentered);
    void showError(const domain::Error& error);
    [[nodiscard]] std::vector<const application::ScannedBallot*> enterable() const;

    PageServices m_services;
    domain::AppraisalSessionId m_session;
    std::unique_ptr<Ui::ScanDialogForm> m_ui;
    ScanReading* m_reading = nullptr;
    RecordList* m_ballots = nullptr;
    RecordList* m_refused = nullptr;
    bool m_isEntering = false;
};

} // namespace touyan::widgets
