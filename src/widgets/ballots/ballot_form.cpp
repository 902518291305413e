// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_form.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_sheet_model.h"

#include "ballots/ui_ballot_entry_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

BallotForm::BallotForm(QWidget* parent)
    : QWidget(parent)
    , m_model(new BallotSheetModel(this))
    , m_ui(std::make_unique<Ui::BallotEntryForm>())
{
    setObjectName(u"ballotForm"_s);
    m_ui->setupUi(this);
    m_ui->ballotGrid->setSheetModel(m_model);
    connect(m_model, &BallotSheetModel::marksChanged, this, &BallotForm::marksChanged);
    connect(m_ui->ballotGrid, &BallotGridView::nextFormRequested, this, &BallotForm::nextRequested);
    connect(m_ui->ballotGrid, &BallotGridView::endReached, this, [this] {
        m_ui->entryKeysLabel->setText(tr("这张表录到头了，按 PgDn 保存并打开下一张。"));
    });
    connectFoot();
    setOpen(false);
}

BallotForm::~BallotForm() = default;

void BallotForm::connectFoot()
{
    connect(m_ui->nextBallotButton, &QPushButton::clicked, this, &BallotForm::nextRequested);
    connect(m_ui->blankRowButton, &QPushButton::clicked, this, [this] {
        m_ui->ballotGrid->blankRow();
        m_ui->ballotGrid->setFocus();
    });
    connect(m_ui->pasteBlockButton, &QPushButton::clicked, this, &BallotForm::pasteBlock);
    connect(m_ui->quickTypingCheck, &QCheckBox::toggled, m_ui->ballotGrid,
            &BallotGridView::setQuickTyping);
    // The next digit belongs into the sheet, not to the box that was ticked.
    connect(m_ui->quickTypingCheck, &QCheckBox::clicked, this, [this] {
        if (isOpen())
            m_ui->ballotGrid->setFocus();
    });
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &BallotForm::pasteBlock);
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
    m_ui->ballotGrid->setEnabled(isOpen);
    m_ui->nextBallotButton->setEnabled(isOpen);
    m_ui->blankRowButton->setEnabled(isOpen);
    showKeys();
}

bool BallotForm::isOpen() const
{
    return m_ui->ballotGrid->isEnabled();
}

bool BallotForm::isBlank() const
{
    return m_model->sheet().isBlank();
}

void BallotForm::setHeading(const QString& text)
{
    m_ui->ballotHeadingLabel->setText(text);
}

void BallotForm::begin()
{
    m_ui->ballotGrid->goToFirstField();
    m_ui->ballotGrid->setFocus();
}

QWidget* BallotForm::firstFocus() const
{
    return m_ui->ballotGrid;
}

QUndoStack* BallotForm::history() const
{
    return &m_model->history();
}

void BallotForm::showKeys()
{
    m_ui->entryKeysLabel->setText(
        m_model->sheet().isGradeMode()
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
    m_ui->ballotGrid->setFocus();
    const QString flaw = m_model->paste(m_ui->ballotGrid->currentIndex(), block);
    if (!flaw.isEmpty())
        Q_EMIT refused(flaw);
}

} // namespace touyan::widgets
