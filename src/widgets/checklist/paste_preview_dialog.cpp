// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/paste_preview_dialog.h"

#include "widgets/checklist/pasted_table_model.h"
#include "widgets/lists/record_table_view.h"

#include "checklist/ui_paste_preview_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

PastePreviewDialog::PastePreviewDialog(std::vector<PastedEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_model(new PastedTableModel(this))
{
    setObjectName(u"pastePreviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Ui::PastePreviewDialog ui;
    ui.setupUi(this);
    m_summary = ui.pasteSummaryLabel;
    m_takeRepeated = ui.takeRepeatedCheck;
    m_model->setEntries(std::move(entries));
    RecordTableView* view = ui.pastePreviewTable;
    view->setRecordModel(m_model);
    view->setColumnWidth(PastedTableModel::LineColumn,
                         fontMetrics().averageCharWidth() * (m_model->repetitions() > 0 ? 8 : 4));
    view->setColumnWidth(PastedTableModel::ResultColumn, fontMetrics().averageCharWidth() * 22);
    view->setColumnWidth(PastedTableModel::SummaryColumn, fontMetrics().averageCharWidth() * 18);
    m_takeRepeated->setVisible(m_model->repetitions() > 0);
    m_record = ui.pasteButtons->addButton(tr("全部登记(&R)"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(u"recordPastedButton"_s);
    auto* cancel = ui.pasteButtons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPasteButton"_s);
    cancel->setAccessibleName(tr("取消"));
    connect(ui.pasteButtons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui.pasteButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeRepeated, &QCheckBox::clicked, m_model, &PastedTableModel::chooseRepetitions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PastePreviewDialog::showCounts);
    showCounts();
    if (m_record->isEnabled()) {
        m_record->setDefault(true);
        m_record->setFocus();
    } else {
        cancel->setDefault(true);
    }
}

const std::vector<PastedEntry>& PastePreviewDialog::entries() const
{
    return m_model->entries();
}

void PastePreviewDialog::showCounts()
{
    const int problems = m_model->problems();
    const int repetitions = m_model->repetitions();
    const int rows = m_model->rowCount();
    const int taken = m_model->taken();
    if (problems > 0) {
        m_summary->setText(tr("共 %1 行，其中 %2 "
                              "行有问题。要么全部登记，要么都不登记；请在表格中改正后重新粘贴。")
                               .arg(rows)
                               .arg(problems));
    } else if (repetitions > 0) {
        m_summary->setText(tr("共 %1 行，其中 %2 行已有相同登记，不再登记；确实是另一件事的，"
                              "在行号前打勾照样登记。将登记 %3 行。")
                               .arg(rows)
                               .arg(repetitions)
                               .arg(taken));
    } else {
        m_summary->setText(tr("共 %n 行，都可以登记。", nullptr, rows));
    }
    const bool all = taken == rows;
    m_record->setText(all ? tr("全部登记(&R)") : tr("登记 %n 行(&R)", nullptr, taken));
    m_record->setAccessibleName(all ? tr("全部登记") : tr("登记 %n 行", nullptr, taken));
    m_record->setEnabled(problems == 0 && taken > 0);
    const QSignalBlocker blocker(m_takeRepeated);
    m_takeRepeated->setChecked(repetitions > 0 && taken == rows);
}

} // namespace touyan::widgets
