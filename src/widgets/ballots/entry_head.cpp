// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/entry_head.h"

#include "widgets/appraisal_session/appraisal_panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::EntryRound;

EntryHead::EntryHead(QWidget* parent)
    : QWidget(parent)
    , m_person(new QLineEdit(this))
    , m_rounds(new QButtonGroup(this))
    , m_progress(new QLabel(this))
{
    setObjectName(u"entryHead"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_person->setObjectName(u"enteringPersonEdit"_s);
    m_person->setAccessibleName(tr("录入人"));
    m_person->setToolTip(tr("谁在录入；复录必须换一个人"));
    m_person->setPlaceholderText(tr("姓名"));
    m_person->setMaximumWidth(110);
    addField(row, tr("录入人(&N)"), m_person);
    connect(m_person, &QLineEdit::returnPressed, this, &EntryHead::askSerial);
    makeRounds(row);
    makeForm(row);
    row->addStretch(1);
    m_progress->setObjectName(u"entryProgressLabel"_s);
    m_progress->setTextFormat(Qt::PlainText);
    row->addWidget(m_progress);
}

void EntryHead::addField(QHBoxLayout* row, const QString& label, QWidget* field)
{
    auto* made = new QLabel(label, this);
    made->setBuddy(field);
    row->addWidget(made);
    row->addWidget(field);
}

void EntryHead::makeRounds(QHBoxLayout* row)
{
    row->addSpacing(6);
    const auto round = [this, row](EntryRound value, const QString& name, const QString& text,
                                   const QString& toolTip) {
        auto* button = new QToolButton(this);
        nameButton(button, name, text, toolTip);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        m_rounds->addButton(button, static_cast<int>(value));
        row->addWidget(button);
    };
    round(EntryRound::First, u"firstRoundButton"_s, tr("首录(&1)"), tr("第一次录入（Alt+1）"));
    round(EntryRound::Second, u"secondRoundButton"_s, tr("复录(&2)"),
          tr("另一个人再录一遍，看不到首录的内容（Alt+2）"));
    setRound(EntryRound::First);
    row->addSpacing(6);
    connect(m_rounds, &QButtonGroup::idClicked, this, &EntryHead::roundChosen);
}

void EntryHead::makeForm(QHBoxLayout* row)
{
    m_group = new QComboBox(this);
    m_group->setObjectName(u"entryGroupCombo"_s);
    m_group->setAccessibleName(tr("测评组"));
    m_group->setToolTip(tr("表上印的测评组"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    addField(row, tr("组(&G)"), m_group);
    m_serial = new QLineEdit(this);
    m_serial->setObjectName(u"ballotSerialEdit"_s);
    m_serial->setAccessibleName(tr("表的序号"));
    m_serial->setToolTip(tr("表上印的序号，回车打开；也可以用扫码枪扫表上的二维码"));
    m_serial->setPlaceholderText(tr("序号或扫码"));
    m_serial->setMaximumWidth(130);
    addField(row, tr("序号(&S)"), m_serial);
    m_open = new QPushButton(this);
    nameButton(m_open, u"openBallotButton"_s, tr("打开(&O)"), tr("打开这张表（回车）"));
    row->addWidget(m_open);
    connect(m_group, &QComboBox::activated, this, &EntryHead::groupChosen);
    const auto open = [this] { Q_EMIT formTyped(m_serial->text().trimmed()); };
    connect(m_serial, &QLineEdit::returnPressed, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
}

void EntryHead::setOpen(bool isOpen)
{
    m_person->setEnabled(isOpen);
    m_serial->setEnabled(isOpen);
    m_open->setEnabled(isOpen);
}

void EntryHead::setGroups(const std::vector<BallotBook::Group>& groups)
{
    const QSignalBlocker blocker(m_group);
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    for (const BallotBook::Group& group : groups)
        m_group->addItem(group.entry.group.title, group.entry.group.id.value());
    const int index = m_group->findData(chosen);
    m_group->setCurrentIndex(index < 0 && !groups.empty() ? 0 : index);
}

void EntryHead::setProgress(const QString& text)
{
    m_progress->setText(text);
}

QString EntryHead::person() const
{
    return m_person->text().trimmed();
}

void EntryHead::setPerson(const QString& person)
{
    m_person->setText(person);
}

EntryRound EntryHead::round() const
{
    return static_cast<EntryRound>(m_rounds->checkedId());
}

void EntryHead::setRound(EntryRound round)
{
    m_rounds->button(static_cast<int>(round))->setChecked(true);
}

domain::VoterGroupId EntryHead::group() const
{
    return domain::VoterGroupId(m_group->currentData().toLongLong());
}

void EntryHead::setGroup(domain::VoterGroupId group)
{
    m_group->setCurrentIndex(m_group->findData(group.value()));
}

void EntryHead::setSerial(const QString& serial)
{
    m_serial->setText(serial);
}

void EntryHead::askPerson()
{
    m_person->setFocus();
    m_person->selectAll();
}

void EntryHead::askSerial()
{
    m_serial->setFocus();
    m_serial->selectAll();
}

QWidget* EntryHead::firstFocus() const
{
    return person().isEmpty() ? m_person : m_serial;
}

} // namespace touyan::widgets
