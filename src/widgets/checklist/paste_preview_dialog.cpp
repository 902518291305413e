// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/paste_preview_dialog.h"

#include "widgets/checklist/pasted_table_model.h"
#include "widgets/common/record_table_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

PastePreviewDialog::PastePreviewDialog(std::vector<PastedEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_model(new PastedTableModel(this))
    , m_view(new RecordTableView(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"pastePreviewDialog"_s);
    setWindowTitle(tr("粘贴登记"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setEntries(m_entries);
    m_view->setObjectName(u"pastePreviewTable"_s);
    m_view->setAccessibleName(tr("要登记的行"));
    m_view->setRecordModel(m_model);
    m_view->setColumnWidth(PastedTableModel::LineColumn, fontMetrics().averageCharWidth() * 4);
    m_view->setColumnWidth(PastedTableModel::ResultColumn, fontMetrics().averageCharWidth() * 22);
    m_view->setColumnWidth(PastedTableModel::SummaryColumn, fontMetrics().averageCharWidth() * 18);

    const int problems = m_model->problems();
    m_summary->setObjectName(u"pasteSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(problems == 0
                           ? tr("共 %n 行，都可以登记。", nullptr, m_model->rowCount())
                           : tr("共 %1 行，其中 %2 "
                                "行有问题。要么全部登记，要么都不登记；请在表格中改正后重新粘贴。")
                                 .arg(m_model->rowCount())
                                 .arg(problems));
    auto* buttons = new QDialogButtonBox(this);
    m_record = buttons->addButton(tr("全部登记(&R)"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(u"recordPastedButton"_s);
    m_record->setAccessibleName(tr("全部登记"));
    m_record->setEnabled(problems == 0 && m_model->rowCount() > 0);
    auto* cancel = buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPasteButton"_s);
    cancel->setAccessibleName(tr("取消"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
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

} // namespace touyan::widgets
