// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/entry_desk_panel.h"

#include "application/appraisal/prepare_forms.h"
#include "widgets/appraisal/ballot_grid_view.h"
#include "widgets/appraisal/ballot_sheet_model.h"
#include "widgets/common/record_table_view.h"
#include "widgets/common/table_clipboard.h"
#include "widgets/common/user_prompts.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::BallotKey;
using application::BallotRecord;
using application::EntryRound;
using application::UseCaseContext;
using domain::Result;

EntryDeskPanel::EntryDeskPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"entryDeskPanel"_s, tr("录入"), parent)
    , m_model(new BallotSheetModel(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(makeHead());
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"entryDeskSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeGrid());
    makeForms(splitter);
    splitter->addWidget(m_forms);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({860, 220});
    outer->addWidget(splitter, 1);

    connect(m_model, &BallotSheetModel::marksChanged, this, [this] {
        if (!m_dirty) {
            m_dirty = true;
            showProgress();
        }
    });
    closeForm();
}

QWidget* EntryDeskPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto label = [head, row](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, head);
        made->setBuddy(buddy);
        row->addWidget(made);
        row->addWidget(buddy);
    };
    m_person = new QLineEdit(head);
    m_person->setObjectName(u"enteringPersonEdit"_s);
    m_person->setAccessibleName(tr("录入人"));
    m_person->setToolTip(tr("谁在录入；复录必须换一个人"));
    m_person->setPlaceholderText(tr("姓名"));
    m_person->setMaximumWidth(110);
    label(tr("录入人(&N)"), m_person);

    m_rounds = new QButtonGroup(this);
    const auto round = [this, head, row](EntryRound value, const QString& name, const QString& text,
                                         const QString& toolTip) {
        auto* button = new QToolButton(head);
        nameButton(button, name, text, toolTip);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        m_rounds->addButton(button, static_cast<int>(value));
        row->addWidget(button);
    };
    row->addSpacing(6);
    round(EntryRound::First, u"firstRoundButton"_s, tr("首录(&1)"), tr("第一次录入（Alt+1）"));
    round(EntryRound::Second, u"secondRoundButton"_s, tr("复录(&2)"),
          tr("另一个人再录一遍，看不到首录的内容（Alt+2）"));
    m_rounds->button(static_cast<int>(EntryRound::First))->setChecked(true);
    row->addSpacing(6);

    m_group = new QComboBox(head);
    m_group->setObjectName(u"entryGroupCombo"_s);
    m_group->setAccessibleName(tr("测评组"));
    m_group->setToolTip(tr("表上印的测评组"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    label(tr("组(&G)"), m_group);
    m_serial = new QLineEdit(head);
    m_serial->setObjectName(u"ballotSerialEdit"_s);
    m_serial->setAccessibleName(tr("表的序号"));
    m_serial->setToolTip(tr("表上印的序号，回车打开；也可以用扫码枪扫表上的二维码"));
    m_serial->setPlaceholderText(tr("序号或扫码"));
    m_serial->setMaximumWidth(130);
    label(tr("序号(&S)"), m_serial);
    m_open = new QPushButton(head);
    nameButton(m_open, u"openBallotButton"_s, tr("打开(&O)"), tr("打开这张表（回车）"));
    row->addWidget(m_open);
    row->addStretch(1);
    m_progress = new QLabel(head);
    m_progress->setObjectName(u"entryProgressLabel"_s);
    m_progress->setTextFormat(Qt::PlainText);
    row->addWidget(m_progress);

    connect(m_rounds, &QButtonGroup::idClicked, this, [this] { chooseRound(); });
    connect(m_group, &QComboBox::activated, this, [this] {
        finishForm(false, [this] {
            closeForm();
            showForms();
            m_serial->setFocus();
        });
    });
    connect(m_serial, &QLineEdit::returnPressed, this, &EntryDeskPanel::openTyped);
    connect(m_open, &QPushButton::clicked, this, &EntryDeskPanel::openTyped);
    connect(m_person, &QLineEdit::returnPressed, this, [this] { m_serial->setFocus(); });
    return head;
}

QWidget* EntryDeskPanel::makeGrid()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_heading = new QLabel(area);
    m_heading->setObjectName(u"ballotHeadingLabel"_s);
    m_heading->setProperty("heading", true);
    m_heading->setTextFormat(Qt::PlainText);
    column->addWidget(m_heading);
    m_grid = new BallotGridView(area);
    m_grid->setSheetModel(m_model);
    column->addWidget(m_grid, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    m_next = new QPushButton(area);
    nameButton(m_next, u"nextBallotButton"_s, tr("下一张(&X)"),
               tr("保存这一张，打开下一张还没录的（PgDn）"));
    m_blankRow = new QPushButton(area);
    nameButton(m_blankRow, u"blankRowButton"_s, tr("本行弃权(&B)"),
               tr("这一行什么也没填，到下一行（/）"));
    m_pasteButton = new QPushButton(area);
    nameButton(m_pasteButton, u"pasteBlockButton"_s, tr("粘贴(&V)"),
               tr("从 Excel 复制的一块，从当前格起填入（Ctrl+V）"));
    m_quick = new QCheckBox(area);
    nameButton(m_quick, u"quickTypingCheck"_s, tr("连打(&K)"),
               tr("数字放不下这一格时自动到下一格，少按回车；要录超出范围的数时先取消"));
    foot->addWidget(m_next);
    foot->addWidget(m_blankRow);
    foot->addWidget(m_pasteButton);
    foot->addWidget(m_quick);
    m_hint = new QLabel(area);
    m_hint->setObjectName(u"entryKeysLabel"_s);
    m_hint->setProperty("subtle", true);
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    column->addLayout(foot);

    connect(m_grid, &BallotGridView::nextFormRequested, this, &EntryDeskPanel::next);
    connect(m_grid, &BallotGridView::scanned, this, &EntryDeskPanel::openScanned);
    connect(m_grid, &BallotGridView::pasteRequested, this, &EntryDeskPanel::pasteBlock);
    connect(m_grid, &BallotGridView::endReached, this,
            [this] { m_hint->setText(tr("这张表录到头了，按 PgDn 保存并打开下一张。")); });
    connect(m_next, &QPushButton::clicked, this, &EntryDeskPanel::next);
    connect(m_blankRow, &QPushButton::clicked, this, [this] {
        m_grid->blankRow();
        m_grid->setFocus();
    });
    connect(m_pasteButton, &QPushButton::clicked, this, &EntryDeskPanel::pasteBlock);
    connect(m_quick, &QCheckBox::toggled, m_grid, &BallotGridView::setQuickTyping);
    return area;
}

void EntryDeskPanel::makeForms(QWidget* parent)
{
    m_forms =
        new RecordList(listParts({u"ballotForms"_s,
                                  tr("测评表"),
                                  tr("这一组还没有录入。填好录入人，输入表上的序号或扫码开始。"),
                                  {{tr("序号"), true, 3}, {tr("录入"), false, 6}}}),
                       services().settings, parent);
    m_forms->setMinimumWidth(190);
    QAction* open =
        m_forms->addStep({u"open"_s,
                          tr("打开(&P)"),
                          u"document-open"_s,
                          {},
                          tr("打开这张表"),
                          RecordList::Needs::OneRow},
                         [this] {
                             if (const Group* group = currentGroup())
                                 this->open({group->entry.group.id, m_forms->currentPlace()});
                         });
    m_forms->setActivation(open);
    m_forms->addStep({u"remove"_s, tr("删除(&D)…"), u"edit-delete"_s, QKeySequence::Delete,
                      tr("这张表录错了组或根本没有收回，连同两次录入一起删除"),
                      RecordList::Needs::OneRow},
                     [this] { removeForm(); });
}

QString EntryDeskPanel::person() const
{
    return m_person->text().trimmed();
}

EntryRound EntryDeskPanel::round() const
{
    return static_cast<EntryRound>(m_rounds->checkedId());
}

const EntryDeskPanel::Group* EntryDeskPanel::currentGroup() const
{
    const auto index = static_cast<size_t>(m_group->currentIndex());
    return m_group->currentIndex() >= 0 && index < m_groups.size() ? &m_groups[index] : nullptr;
}

bool EntryDeskPanel::isEntered(const BallotRecord& record) const
{
    return !record.enteredBy(round()).isEmpty();
}

const BallotRecord* EntryDeskPanel::record(const BallotKey& ballot) const
{
    for (const Group& group : m_groups) {
        for (const BallotRecord& each : group.entry.ballots) {
            if (each.key == ballot)
                return &each;
        }
    }
    return nullptr;
}

QString EntryDeskPanel::groupTitle(domain::VoterGroupId group) const
{
    const auto at = std::find_if(m_groups.begin(), m_groups.end(), [group](const Group& each) {
        return each.entry.group.id == group;
    });
    return at == m_groups.end() ? QString() : at->entry.group.title;
}

void EntryDeskPanel::showSession()
{
    const bool isOpen = session() != nullptr && !session()->isFinalised();
    m_open->setEnabled(isOpen);
    m_serial->setEnabled(isOpen);
    m_person->setEnabled(isOpen);
    if (session() == nullptr) {
        m_groups.clear();
        m_model->setSheet({});
        showGroups();
        closeForm();
        return;
    }
    std::vector<domain::ReporteeId> reportees;
    for (const application::NamedReportee& reportee : session()->reportees)
        reportees.push_back(reportee.reportee.id);
    // A form that is being typed stays as it is while only counts have changed.
    if (m_shownRules != session()->session() || m_shownReportees != reportees ||
        m_model->rowCount() == 0) {
        if (m_opened && m_dirty)
            save();
        m_shownRules = session()->session();
        m_shownReportees = std::move(reportees);
        m_model->setSheet(BallotSheet(session()->session(), session()->reportees));
        closeForm();
    }
    if (!isOpen)
        closeForm();
    loadForms();
}

void EntryDeskPanel::activate()
{
    if (person().isEmpty() && session() != nullptr)
        m_person->setFocus();
}

void EntryDeskPanel::refresh()
{
    if (session() != nullptr && m_saving == 0)
        loadForms();
}

void EntryDeskPanel::leave()
{
    if (m_opened && m_dirty)
        save();
    closeForm();
}

QWidget* EntryDeskPanel::firstFocus()
{
    if (m_opened)
        return m_grid;
    return person().isEmpty() ? m_person : m_serial;
}

void EntryDeskPanel::loadForms()
{
    const int request = ++m_request;
    run(
        [id = session()->id()](UseCaseContext& context) -> Result<std::vector<Group>> {
            TOUYAN_TRY_ASSIGN(auto entries, application::listBallots(context, id));
            std::vector<Group> groups;
            for (application::GroupEntry& entry : entries) {
                TOUYAN_TRY_ASSIGN(auto serials, application::listForms(context, entry.group.id));
                groups.push_back({std::move(entry), std::move(serials)});
            }
            return groups;
        },
        [this, request](const Result<std::vector<Group>>& result) {
            if (request != m_request)
                return;
            m_groups = result.value();
            showGroups();
        });
}

void EntryDeskPanel::showGroups()
{
    const QSignalBlocker blocker(m_group);
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    for (const Group& group : m_groups)
        m_group->addItem(group.entry.group.title, group.entry.group.id.value());
    const int index = m_group->findData(chosen);
    m_group->setCurrentIndex(index < 0 && !m_groups.empty() ? 0 : index);
    showForms();
}

void EntryDeskPanel::showForms()
{
    QList<ValueRow> rows;
    if (const Group* group = currentGroup()) {
        for (const BallotRecord& record : group->entry.ballots) {
            const bool twice = !record.secondBy.isEmpty();
            ValueCell serial{record.key.serial, {}, {}, {}};
            bool isNumber = false;
            const int number = record.key.serial.toInt(&isNumber);
            if (isNumber)
                serial.sortValue = number;
            const ValueCell state{twice ? tr("✓ 两次") : tr("◐ 首录"),
                                  {},
                                  twice
                                      ? tr("首录 %1，复录 %2").arg(record.firstBy, record.secondBy)
                                      : tr("首录 %1，还没有复录").arg(record.firstBy),
                                  twice ? DisplayState::OnTime : DisplayState::Late};
            rows.append({{serial, state}, record.key.serial});
        }
    }
    m_forms->setRows(rows);
    showProgress();
}

void EntryDeskPanel::showProgress()
{
    QStringList parts;
    if (const Group* group = currentGroup()) {
        parts << tr("发出 %1").arg(group->entry.group.issued)
              << tr("已录 %1").arg(group->entry.returned())
              << tr("已复录 %1").arg(group->entry.enteredTwice());
    }
    if (m_saving > 0)
        parts << tr("正在保存 %1 张").arg(m_saving);
    m_progress->setText(parts.join(u" · "_s));
    if (!m_opened) {
        m_heading->setText(session() == nullptr           ? QString()
                           : session()->isFinalised()     ? tr("已定稿，不能再录入")
                           : session()->reportees.empty() ? tr("先在“设置”里选好述职人")
                                                          : tr("还没有打开测评表"));
        return;
    }
    const QString what = m_openedRound == EntryRound::First ? tr("首录") : tr("复录");
    m_heading->setText(tr("%1　%2 号　%3%4", "group, serial, round, changed")
                           .arg(groupTitle(m_opened->group), m_opened->serial, what,
                                m_dirty ? tr("　未保存") : QString()));
}

void EntryDeskPanel::closeForm()
{
    ++m_openRequest;
    m_opened.reset();
    m_dirty = false;
    m_stored = false;
    m_model->setMarks({});
    m_grid->setEnabled(false);
    m_next->setEnabled(false);
    m_blankRow->setEnabled(false);
    m_pasteButton->setEnabled(false);
    m_hint->setText(m_model->sheet().isGradeMode()
                        ? tr("1 好　2 较好　3 一般　4 差　回车下一格　/ 弃权　+ 多选　PgDn 下一张")
                        : tr("数字打分　回车下一格　/ 本行弃权　* 余下同分　+ 多填　PgDn 下一张"));
    showProgress();
}

bool EntryDeskPanel::hasPerson()
{
    if (!person().isEmpty())
        return true;
    Q_EMIT warned(tr("请先填写录入人。"));
    m_person->setFocus();
    return false;
}

void EntryDeskPanel::chooseRound()
{
    finishForm(false, [this] {
        closeForm();
        m_serial->setFocus();
    });
}

void EntryDeskPanel::openTyped()
{
    const QString text = m_serial->text().trimmed();
    if (text.startsWith(u"TY1:"_s)) {
        m_serial->clear();
        openScanned(text);
        return;
    }
    const Group* group = currentGroup();
    if (group == nullptr || text.isEmpty())
        return;
    open({group->entry.group.id, text});
}

void EntryDeskPanel::openScanned(const QString& text)
{
    if (session() == nullptr)
        return;
    run([id = session()->id(), text](
            UseCaseContext& context) { return application::findScannedBallot(context, id, text); },
        [this](const Result<BallotKey>& ballot) { open(ballot.value()); });
}

void EntryDeskPanel::open(const BallotKey& ballot)
{
    if (!hasPerson())
        return;
    finishForm(false, [this, ballot] { openNow(ballot); });
}

void EntryDeskPanel::openNow(const BallotKey& ballot)
{
    closeForm();
    const int group = m_group->findData(ballot.group.value());
    if (group != m_group->currentIndex()) {
        m_group->setCurrentIndex(group);
        showForms();
    }
    m_opened = ballot;
    m_openedBy = person();
    m_openedRound = round();
    const BallotRecord* known = record(ballot);
    m_stored = known != nullptr && isEntered(*known);
    m_serial->setText(ballot.serial);
    // What was not entered yet can be typed at once; what was, comes from the database first.
    const auto allowTyping = [this] {
        m_grid->setEnabled(true);
        m_next->setEnabled(true);
        m_blankRow->setEnabled(true);
        m_pasteButton->setEnabled(true);
        m_grid->goToFirstField();
        m_grid->setFocus();
    };
    if (!m_stored)
        allowTyping();
    showProgress();
    const int request = ++m_openRequest;
    deliver(
        this,
        services().executor.run(
            [wanted = application::OpenBallotRequest{session()->id(), ballot, round(), person()}](
                UseCaseContext& context) { return application::openBallot(context, wanted); }),
        [this, request, allowTyping](const Result<application::OpenedBallot>& result) {
            if (request != m_openRequest)
                return;
            if (result.isError()) {
                Q_EMIT failed(result.error());
                closeForm();
                m_serial->setFocus();
                m_serial->selectAll();
                return;
            }
            if (!result.value().rows.empty()) {
                if (m_dirty)
                    Q_EMIT warned(tr("这张表刚刚由别人录过，保存会用现在的内容替换它。"));
                else
                    m_model->setMarks(result.value().rows);
                m_stored = true;
            }
            if (!m_grid->isEnabled())
                allowTyping();
        });
}

void EntryDeskPanel::finishForm(bool isComplete, const std::function<void()>& goOn)
{
    if (!m_opened || (!isComplete && !m_dirty && m_stored)) {
        goOn();
        return;
    }
    if (isComplete || m_dirty) {
        save();
        goOn();
        return;
    }
    // Opened and left without a mark: a blank form came back, or it was opened by mistake.
    Question question;
    question.title = tr("%1 号表一项也没有填").arg(m_opened->serial);
    question.text = tr("收回的空白表是废票，也要登记；如果只是打开看看，就不登记。");
    question.acceptLabel = tr("登记为空白表");
    question.cancelLabel = tr("不登记");
    services().prompts.confirm(this, question, [this, goOn](bool blank) {
        if (blank)
            save();
        goOn();
    });
}

void EntryDeskPanel::save()
{
    if (!m_opened)
        return;
    application::EnterBallotRequest request;
    request.session = m_shownRules.id;
    request.ballot = *m_opened;
    request.round = m_openedRound;
    request.person = m_openedBy;
    request.rows = m_model->sheet().marks();
    m_dirty = false;
    m_stored = true;
    ++m_saving;
    ++m_request; // a list that was asked for before does not know this form
    deliver(
        this, services().executor.run([request](UseCaseContext& context) {
            return application::enterBallot(context, request);
        }),
        [this, request](const Result<BallotRecord>& result) {
            --m_saving;
            if (result.isError()) {
                m_unsaved = Unsaved{request.ballot, request.round, request.person, request.rows};
                Q_EMIT saveFailed(result.error(), request.ballot.serial);
                loadForms();
                return;
            }
            putRecord(result.value());
            showForms();
        });
    // The list goes ahead of the database, so that the next form can be chosen at once.
    const BallotRecord* known = record(*m_opened);
    BallotRecord expected = known != nullptr ? *known : BallotRecord{*m_opened, {}, {}};
    (request.round == EntryRound::First ? expected.firstBy : expected.secondBy) = request.person;
    putRecord(expected);
    showForms();
}

void EntryDeskPanel::putRecord(const BallotRecord& record)
{
    for (Group& group : m_groups) {
        if (group.entry.group.id != record.key.group)
            continue;
        auto& ballots = group.entry.ballots;
        const auto at = std::lower_bound(ballots.begin(), ballots.end(), record,
                                         [](const BallotRecord& a, const BallotRecord& b) {
                                             return application::isBefore(a.key, b.key);
                                         });
        if (at != ballots.end() && at->key == record.key)
            *at = record;
        else
            ballots.insert(at, record);
    }
}

void EntryDeskPanel::reopenUnsaved()
{
    if (!m_unsaved)
        return;
    const Unsaved unsaved = *std::exchange(m_unsaved, std::nullopt);
    finishForm(false, [this, unsaved] {
        closeForm();
        m_rounds->button(static_cast<int>(unsaved.round))->setChecked(true);
        m_group->setCurrentIndex(m_group->findData(unsaved.ballot.group.value()));
        m_opened = unsaved.ballot;
        m_openedBy = unsaved.person;
        m_openedRound = unsaved.round;
        m_serial->setText(unsaved.ballot.serial);
        m_model->setMarks(unsaved.rows);
        m_dirty = true;
        m_grid->setEnabled(true);
        m_next->setEnabled(true);
        m_grid->goToFirstField();
        m_grid->setFocus();
        showForms();
    });
}

QString EntryDeskPanel::nextSerial(const QString& after) const
{
    const Group* group = currentGroup();
    if (group == nullptr)
        return {};
    const auto& ballots = group->entry.ballots;
    const auto isOpen = [this, &ballots](const QString& serial) {
        const auto at =
            std::find_if(ballots.begin(), ballots.end(),
                         [&serial](const BallotRecord& each) { return each.key.serial == serial; });
        if (round() == EntryRound::First)
            return at == ballots.end();
        return at != ballots.end() && at->secondBy.isEmpty() && at->firstBy != person();
    };
    QStringList candidates = group->serials;
    if (round() == EntryRound::Second) {
        candidates.clear();
        for (const BallotRecord& record : ballots)
            candidates.append(record.key.serial);
    }
    if (candidates.isEmpty()) {
        // No forms were prepared: count on.
        bool isNumber = false;
        qint64 number = after.toLongLong(&isNumber);
        if (!isNumber || round() == EntryRound::Second)
            return {};
        do {
            ++number;
        } while (!isOpen(QString::number(number)));
        return QString::number(number);
    }
    // From the form at hand on, then from the start.
    const auto at = candidates.indexOf(after);
    for (qsizetype step = 1; step <= candidates.size(); ++step) {
        const QString& serial = candidates.at((at + step) % candidates.size());
        if (serial != after && isOpen(serial))
            return serial;
    }
    return {};
}

void EntryDeskPanel::next()
{
    if (!m_opened || !m_grid->isEnabled())
        return;
    const BallotKey left = *m_opened;
    finishForm(true, [this, left] {
        const QString serial = nextSerial(left.serial);
        if (!serial.isEmpty()) {
            openNow({left.group, serial});
            return;
        }
        closeForm();
        m_serial->clear();
        m_serial->setFocus();
        Q_EMIT succeeded(round() == EntryRound::First
                             ? tr("%1的表都已首录。").arg(groupTitle(left.group))
                             : tr("%1的表都已复录。").arg(groupTitle(left.group)));
    });
}

void EntryDeskPanel::pasteBlock()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !m_grid->isEnabled())
        return;
    const TextTable block = tableFromMimeData(*mime);
    m_grid->setFocus();
    if (block.isEmpty()) {
        Q_EMIT warned(tr("剪贴板里没有表格。先在 Excel 里选中分数复制。"));
        return;
    }
    const int leftOut = m_grid->paste(block);
    if (leftOut > 0)
        Q_EMIT warned(tr("复制的内容比表大，有 %1 格没有填入。").arg(leftOut));
}

void EntryDeskPanel::removeForm()
{
    const Group* group = currentGroup();
    const QString serial = m_forms->currentPlace();
    if (group == nullptr || serial.isEmpty() || !hasPerson())
        return;
    const BallotKey ballot{group->entry.group.id, serial};
    Question question;
    question.title = tr("删除 %1 %2 号表？").arg(group->entry.group.title, serial);
    question.text = tr("两次录入都会删除，不能恢复；理由记入操作日志。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    services().prompts.askReason(
        this, question, [this, ballot](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (m_opened == ballot)
                closeForm();
            run(
                [request = application::RemoveBallotRequest{session()->id(), ballot, person(),
                                                            *reason}](UseCaseContext& context) {
                    return application::removeBallot(context, request);
                },
                [this](const auto&) { loadForms(); });
        });
}

} // namespace touyan::widgets
