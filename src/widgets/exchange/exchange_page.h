// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/maintenance/maintain_database.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/exchange/exchange_actions.h"

#include <memory>
#include <vector>

namespace Ui {
class ExchangePage;
} // namespace Ui

namespace touyan::widgets {

class RecordTableView;
class RunningTask;
class ValueTableModel;

/// 数据交换: packages in and out, backup and check of the database.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    ExchangePage(const PageServices& services, ExchangeActions actions, QWidget* parent = nullptr);
    ~ExchangePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// "page:exchange".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void findText(const QString& text) override;

    /// Asks where to, then writes a verified copy of the database; also for the window's own
    /// action.
    void askBackup();

    [[nodiscard]] ValueTableModel* refusedModel() const { return m_refused; }
    [[nodiscard]] ValueTableModel* importedModel() const { return m_imported; }
    [[nodiscard]] ValueTableModel* findingModel() const { return m_findings; }

Q_SIGNALS:
    /// A backup was written.
    void backedUp(const QDateTime& at, const QString& path);

private:
    void makeActions();
    void prepareTable(RecordTableView& view, ValueTableModel& model, const QString& emptyText);
    void askImport(bool folder);
    void importFrom(const QString& path);
    void takeOutcome(const application::ImportOutcome& outcome, const QString& path);
    void askExport(bool folder);
    void exportTo(const QString& path);
    void backUpTo(const QString& path);
    void check();
    void takeCheck(const application::DatabaseCheck& check);
    void saveRefused();
    /// Ends the task and shows success, cancelling or the error.
    void conclude(RunningTask* task, const domain::Result<void>& result, const QString& success,
                  const QString& failureTitle);
    void setBusy(bool busy);

    PageServices m_services;
    ExchangeActions m_actions;
    std::unique_ptr<Ui::ExchangePage> m_ui;
    ValueTableModel* m_refused = nullptr;
    ValueTableModel* m_imported = nullptr;
    ValueTableModel* m_findings = nullptr;
    QAction* m_importFolder = nullptr;
    QAction* m_importZip = nullptr;
    QAction* m_exportFolder = nullptr;
    QAction* m_exportZip = nullptr;
    QAction* m_backUp = nullptr;
    QAction* m_check = nullptr;
    QAction* m_saveRefused = nullptr;
    std::vector<application::RefusedRow> m_refusedRows;
    bool m_busy = false;
};

} // namespace touyan::widgets
