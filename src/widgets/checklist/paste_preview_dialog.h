// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/pasted_entries.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace touyan::widgets {

class PastedTableModel;
class RecordTableView;

/// Shows pasted rows before anything is recorded; all are recorded or none.
class PastePreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PastePreviewDialog(std::vector<PastedEntry> entries, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PastedEntry>& entries() const { return m_entries; }
    [[nodiscard]] PastedTableModel* model() const { return m_model; }

private:
    std::vector<PastedEntry> m_entries;
    PastedTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace touyan::widgets
