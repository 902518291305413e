// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/paste_preview_dialog.h"

#include "widgets/checklist/pasted_table_model.h"
#include "widgets/lists/record_table_view.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

PastePreviewDialog::PastePreviewDialog(std::vector<PastedEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_model(new PastedTableModel(this))
    , m_view(new RecordTableView(this))
    , m_summary(new QLabel(this))
    , m_takeRepeated(new QCheckBox(tr("重复的也登记(&A)"), this))
{
    setObjectName(u"pastePreviewDialog"_s);
    setWindowTitle(tr("粘贴登记"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setEntries(std::move(entries));
    m_view->setObjectName(u"pastePreviewTable"_s);
    m_view->setAccessibleName(tr("要登记的行"));
    m_view->setRecordModel(m_model);
    m_view->setColumnWidth(PastedTableModel::LineColumn,
                           fontMetrics().averageCharWidth() * (m_model->repetitions() > 0 ? 8 : 4));
    m_view->setColumnWidth(PastedTableModel::ResultColumn, fontMetrics().averageCharWidth() * 22);
    m_view->setColumnWidth(PastedTableModel::SummaryColumn, fontMetrics().averageCharWidth() * 18);

    m_summary->setObjectName(u"pasteSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_takeRepeated->setObjectName(u"takeRepeatedCheck"_s);
    m_takeRepeated->setAccessibleName(tr("重复的也登记"));
    m_takeRepeated->setToolTip(tr("已有相同登记的行也再登记一次；单独一行在行号前打勾"));
    m_takeRepeated->setVisible(m_model->repetitions() > 0);
    auto* buttons = new QDialogButtonBox(this);
    m_record = buttons->addButton(tr("全部登记(&R)"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(u"recordPastedButton"_s);
    auto* cancel = buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPasteButton"_s);
    cancel->setAccessibleName(tr("取消"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_takeRepeated);
    layout->addWidget(buttons);
    connect(m_takeRepeated, &QCheckBox::clicked, m_model, &PastedTableModel::chooseRepetitions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PastePreviewDialog::showCounts);
    showCounts();
    if (m_record->isEnabled()) {
        m_record->setDefault(true);
        m_record->setFocus();
    } else {
        cancel->setDefault(true);
    }
    constexpr int kWidth = 900;
    constexpr int kHeight = 480;
    resize(kWidth, kHeight);
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
