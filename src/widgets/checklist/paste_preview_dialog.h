// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/pasted_entries.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace touyan::widgets {

class PastedTableModel;

/// Shows pasted rows before anything is recorded; all are recorded or none. Rows that say what is
/// there already are left out unless they are ticked.
class PastePreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PastePreviewDialog(std::vector<PastedEntry> entries, QWidget* parent = nullptr);

    /// With the ticks that were made.
    [[nodiscard]] const std::vector<PastedEntry>& entries() const;
    [[nodiscard]] PastedTableModel* model() const { return m_model; }

private:
    void showCounts();

    PastedTableModel* m_model = nullptr;
    QLabel* m_summary = nullptr;
    QCheckBox* m_takeRepeated = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace touyan::widgets
