// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/entry.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace touyan::application {
struct ListedEntry;
} // namespace touyan::application

namespace touyan::widgets {

class EntryTableModel;
class RecordTableView;

/// A list of entries in one status with what can be done to the selected ones: a reviewer confirms
/// or returns, a clerk corrects, sends again or deletes.
class EntryListPanel : public QWidget
{
    Q_OBJECT

public:
    EntryListPanel(const PageServices& services, domain::EntryStatus status, const QString& name,
                   QWidget* parent = nullptr);

    /// Loads the list again; only the newest request delivers.
    void reload();
    /// Shows only rows that contain the text; empty shows all.
    void findText(const QString& text);
    /// Shows entries of any status whose code is `code`.
    void showOnly(const QString& code);
    [[nodiscard]] EntryTableModel* model() const { return m_model; }
    [[nodiscard]] RecordTableView* view() const { return m_view; }
    [[nodiscard]] std::vector<domain::EntryId> selectedEntries() const;

Q_SIGNALS:
    void confirmRequested(const std::vector<touyan::domain::EntryId>& entries);
    void returnRequested(const std::vector<touyan::domain::EntryId>& entries);
    void submitRequested(const std::vector<touyan::domain::EntryId>& entries);
    void deleteRequested(const std::vector<touyan::domain::EntryId>& entries);
    void openRequested(const touyan::domain::Entry& entry);
    void failed(const touyan::domain::Error& error);

private:
    QAction* addStep(const QString& name, const QString& text, const QString& toolTip,
                     const QKeySequence& shortcut,
                     void (EntryListPanel::*signal)(const std::vector<domain::EntryId>&));
    void showListed(const std::vector<application::ListedEntry>& listed);
    void updateSteps();
    void showCount();
    /// Ids of the rows as they are shown.
    [[nodiscard]] std::vector<domain::EntryId> shownEntries() const;
    /// Where the selection ends in shownEntries(); nothing without one.
    [[nodiscard]] std::optional<size_t> selectionEnd() const;
    /// Selects the first of `entries` from `from` on that is still shown, else the last before.
    void selectNext(const std::vector<domain::EntryId>& entries, size_t from);
    [[nodiscard]] std::vector<domain::EntryId>
    selectedIn(const std::vector<domain::EntryStatus>& statuses) const;

    struct Step
    {
        QAction* action = nullptr;
        std::vector<domain::EntryStatus> statuses;
    };

    PageServices m_services;
    QString m_name;
    EntryTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
    QComboBox* m_status = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_bar = nullptr;
    std::vector<Step> m_steps;
    QString m_onlyCode;
    NewestRequest m_loading;
};

} // namespace touyan::widgets
