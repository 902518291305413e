// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/entry_head.h"

#include "ballots/ui_entry_head_form.h"

#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::EntryRound;

EntryHead::EntryHead(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EntryHeadForm>())
{
    setObjectName(u"entryHead"_s);
    m_ui->setupUi(this);
    m_ui->roundGroup->setId(m_ui->firstRoundButton, static_cast<int>(EntryRound::First));
    m_ui->roundGroup->setId(m_ui->secondRoundButton, static_cast<int>(EntryRound::Second));
    setRound(EntryRound::First);
    connect(m_ui->enteringPersonEdit, &QLineEdit::returnPressed, this, &EntryHead::askSerial);
    connect(m_ui->roundGroup, &QButtonGroup::idClicked, this, &EntryHead::roundChosen);
    connect(m_ui->entryGroupCombo, &QComboBox::activated, this, &EntryHead::groupChosen);
    const auto open = [this] { Q_EMIT formTyped(m_ui->ballotSerialEdit->text().trimmed()); };
    connect(m_ui->ballotSerialEdit, &QLineEdit::returnPressed, this, open);
    connect(m_ui->openBallotButton, &QPushButton::clicked, this, open);
}

EntryHead::~EntryHead() = default;

void EntryHead::setOpen(bool isOpen)
{
    m_ui->enteringPersonEdit->setEnabled(isOpen);
    m_ui->ballotSerialEdit->setEnabled(isOpen);
    m_ui->openBallotButton->setEnabled(isOpen);
}

void EntryHead::setGroups(const std::vector<BallotBook::Group>& groups)
{
    const QSignalBlocker blocker(m_ui->entryGroupCombo);
    const QVariant chosen = m_ui->entryGroupCombo->currentData();
    m_ui->entryGroupCombo->clear();
    for (const BallotBook::Group& group : groups)
        m_ui->entryGroupCombo->addItem(group.entry.group.title, group.entry.group.id.value());
    const int index = m_ui->entryGroupCombo->findData(chosen);
    m_ui->entryGroupCombo->setCurrentIndex(index < 0 && !groups.empty() ? 0 : index);
}

void EntryHead::showProgress(const BallotBook::Group* group, int underWay, int failed)
{
    QStringList parts;
    if (group != nullptr) {
        parts << tr("发出 %1").arg(group->entry.group.issued)
              << tr("已录 %1").arg(group->entry.returned())
              << tr("已复录 %1").arg(group->entry.enteredTwice());
    }
    if (underWay > 0)
        parts << tr("正在保存 %1 张").arg(underWay);
    if (failed > 0)
        parts << tr("没有保存 %1 张").arg(failed);
    m_ui->entryProgressLabel->setText(parts.join(u" · "_s));
}

QString EntryHead::person() const
{
    return m_ui->enteringPersonEdit->text().trimmed();
}

void EntryHead::setPerson(const QString& person)
{
    m_ui->enteringPersonEdit->setText(person);
}

EntryRound EntryHead::round() const
{
    return static_cast<EntryRound>(m_ui->roundGroup->checkedId());
}

void EntryHead::setRound(EntryRound round)
{
    m_ui->roundGroup->button(static_cast<int>(round))->setChecked(true);
}

domain::VoterGroupId EntryHead::group() const
{
    return domain::VoterGroupId(m_ui->entryGroupCombo->currentData().toLongLong());
}

void EntryHead::setGroup(domain::VoterGroupId group)
{
    m_ui->entryGroupCombo->setCurrentIndex(m_ui->entryGroupCombo->findData(group.value()));
}

void EntryHead::setSerial(const QString& serial)
{
    m_ui->ballotSerialEdit->setText(serial);
}

void EntryHead::askPerson()
{
    m_ui->enteringPersonEdit->setFocus();
    m_ui->enteringPersonEdit->selectAll();
}

void EntryHead::askSerial()
{
    m_ui->ballotSerialEdit->setFocus();
    m_ui->ballotSerialEdit->selectAll();
}

QWidget* EntryHead::firstFocus() const
{
    return person().isEmpty() ? m_ui->enteringPersonEdit : m_ui->ballotSerialEdit;
}

} // namespace touyan::widgets
