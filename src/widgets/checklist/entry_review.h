// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/entry.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace touyan::widgets {

class ChecklistGridModel;
class ChecklistGridView;
class EntryRecorder;
class UserPrompts;

/// 审核: confirms, returns and deletes entries, those of the selected cells or of a list, and asks
/// for a reason or a yes where one is needed.
class EntryReview : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this; the page is whom questions are asked for.
    EntryReview(const ChecklistGridModel& model, ChecklistGridView& grid, EntryRecorder& recorder,
                UserPrompts& prompts, QWidget* page);

    /// Confirms what waits in the selected cells.
    void confirmSelected();
    /// Returns what waits in the selected cells; else deletes drafts and returned entries; else
    /// returns confirmed ones.
    void returnSelected();
    /// Returns these with the reason that is asked for.
    void askAndReturn(const std::vector<domain::EntryId>& entries);
    /// Deletes these after a yes.
    void askAndDelete(const std::vector<domain::EntryId>& entries);

Q_SIGNALS:
    void statusMessage(const QString& text);

private:
    [[nodiscard]] std::vector<domain::EntryId> selectedEntries(domain::EntryStatus status) const;

    const ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    EntryRecorder& m_recorder;
    UserPrompts& m_prompts;
    QWidget* m_page;
};

} // namespace touyan::widgets
