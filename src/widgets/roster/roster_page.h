// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "application/reports/record_ledger.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <memory>

class QStackedWidget;
class QTabBar;

namespace touyan::widgets {

class ClosingRemedy;
class InlineNotice;
class RosterLookup;
class RosterPanel;

/// 第一书记: postings with leaves and adjustments, people, units, checklists, calls and attendance,
/// free days.
class RosterPage : public Page
{
    Q_OBJECT

public:
    /// The plain records follow, a tab a kind.
    enum Place { Postings, People, Units, Checklists, Calls, FreeDays, PlainRecords };

    /// The mender and the writer must outlive the page.
    RosterPage(const PageServices& services, application::PdfTextMender& mender,
               application::RecordLedgerWriter& ledgerWriter, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    void printCurrent() override;
    /// The person's page prints.
    [[nodiscard]] bool canPrint() const override;
    void findText(const QString& text) override;
    /// "posting:<id>", "person:<id>", "unit:<id>", "checklist:<id>", "call:<id>", "page:roster",
    /// and places of plain records.
    bool openPlace(const QString& place) override;
    /// The steps of all panels, in the order in which they were done.
    [[nodiscard]] QUndoStack* undoStack() const override { return m_undo; }
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    void showPlace(Place place);
    /// Loads everything again; only the newest request delivers.
    void reload();
    /// True when what is stored has been loaded.
    [[nodiscard]] bool isReady() const { return m_loaded && m_loading.isSettled(); }

private:
    void addPanel(RosterPanel* panel, const QString& label, const QString& toolTip);
    void take(const std::shared_ptr<const RosterLookup>& lookup);
    [[nodiscard]] RosterPanel* currentPanel() const;

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<RosterPanel*> m_panels;
    QUndoStack* m_undo = nullptr;
    ClosingRemedy* m_closing = nullptr;
    QString m_pendingPlace; ///< asked for before the rows had come
    NewestRequest m_loading;
    bool m_loaded = false;
};

} // namespace touyan::widgets
