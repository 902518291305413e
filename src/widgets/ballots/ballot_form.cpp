// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_form.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/ballot_sheet_model.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

BallotForm::BallotForm(QWidget* parent)
    : QWidget(parent)
    , m_model(new BallotSheetModel(this))
    , m_grid(new BallotGridView(this))
    , m_heading(new QLabel(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"ballotForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_heading->setObjectName(u"ballotHeadingLabel"_s);
    m_heading->setProperty("heading", true);
    m_heading->setTextFormat(Qt::PlainText);
    column->addWidget(m_heading);
    m_grid->setSheetModel(m_model);
    column->addWidget(m_grid, 1);
    column->addWidget(makeFoot());
    m_keys->setObjectName(u"entryKeysLabel"_s);
    m_keys->setProperty("subtle", true);
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);

    connect(m_model, &BallotSheetModel::marksChanged, this, &BallotForm::marksChanged);
    connect(m_grid, &BallotGridView::nextFormRequested, this, &BallotForm::nextRequested);
    connect(m_grid, &BallotGridView::endReached, this,
            [this] { m_keys->setText(tr("这张表录到头了，按 PgDn 保存并打开下一张。")); });
    setOpen(false);
}

QWidget* BallotForm::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_next = new QPushButton(foot);
    nameButton(m_next, u"nextBallotButton"_s, tr("下一张(&M)"),
               tr("保存这一张，打开下一张还没录的（PgDn）"));
    m_blankRow = new QPushButton(foot);
    nameButton(m_blankRow, u"blankRowButton"_s, tr("本行弃权(&B)"),
               tr("这一行什么也没填，到下一行（/）"));
    m_paste = new QPushButton(foot);
    nameButton(m_paste, u"pasteBlockButton"_s, tr("粘贴(&A)"),
               tr("从 Excel 复制的一块，从当前格起填入；表头有“序号”的，一次录入多张（Ctrl+V）"));
    m_quick = new QCheckBox(foot);
    nameButton(m_quick, u"quickTypingCheck"_s, tr("连打(&K)"),
               tr("数字放不下这一格时自动到下一格，少按回车；要录超出范围的数时先取消"));
    row->addWidget(m_next);
    row->addWidget(m_blankRow);
    row->addWidget(m_paste);
    row->addWidget(m_quick);
    row->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, &BallotForm::nextRequested);
    connect(m_blankRow, &QPushButton::clicked, this, [this] {
        m_grid->blankRow();
        m_grid->setFocus();
    });
    connect(m_paste, &QPushButton::clicked, this, &BallotForm::pasteBlock);
    connect(m_quick, &QCheckBox::toggled, m_grid, &BallotGridView::setQuickTyping);
    // The next digit belongs into the sheet, not to the box that was ticked.
    connect(m_quick, &QCheckBox::clicked, this, [this] {
        if (isOpen())
            m_grid->setFocus();
    });
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &BallotForm::pasteBlock);
    return foot;
}

void BallotForm::setSheet(BallotSheet sheet)
{
    m_model->setSheet(std::move(sheet));
    showKeys();
}

bool BallotForm::hasSheet() const
{
    return m_model->rowCount() > 0;
}

void BallotForm::setMarks(const std::vector<application::ReporteeMarks>& marks)
{
    m_model->setMarks(marks);
}

std::vector<application::ReporteeMarks> BallotForm::marks() const
{
    return m_model->sheet().marks();
}

void BallotForm::setOpen(bool isOpen)
{
    if (!isOpen)
        m_model->setMarks({});
    m_grid->setEnabled(isOpen);
    m_next->setEnabled(isOpen);
    m_blankRow->setEnabled(isOpen);
    showKeys();
}

bool BallotForm::isOpen() const
{
    return m_grid->isEnabled();
}

bool BallotForm::isBlank() const
{
    return m_model->sheet().isBlank();
}

void BallotForm::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void BallotForm::begin()
{
    m_grid->goToFirstField();
    m_grid->setFocus();
}

QWidget* BallotForm::firstFocus() const
{
    return m_grid;
}

QUndoStack* BallotForm::history() const
{
    return &m_model->history();
}

void BallotForm::showKeys()
{
    m_keys->setText(m_model->sheet().isGradeMode()
                        ? tr("1 好　2 较好　3 一般　4 差　回车下一格　/ 弃权　+ 多选　PgDn 下一张")
                        : tr("数字打分　回车下一格　/ 本行弃权　* 余下同分　+ 多填　PgDn 下一张"));
}

void BallotForm::pasteBlock()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const TextTable block = mime != nullptr ? tableFromMimeData(*mime) : TextTable();
    if (block.isEmpty()) {
        Q_EMIT refused(tr("剪贴板里没有表格。先在 Excel 里选中分数复制。"));
        return;
    }
    if (application::namesBallots(block)) {
        Q_EMIT formsPasted(block);
        return;
    }
    if (!isOpen()) {
        Q_EMIT refused(tr("先打开一张表再粘贴；一次录入多张的，复制时带上有“序号”的表头。"));
        return;
    }
    m_grid->setFocus();
    const QString flaw = m_model->paste(m_grid->currentIndex(), block);
    if (!flaw.isEmpty())
        Q_EMIT refused(flaw);
}

} // namespace touyan::widgets
