// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/entry_desk_panel.h"

#include "widgets/ballots/ballot_form.h"
#include "widgets/ballots/ballot_saves.h"
#include "widgets/ballots/entered_forms_list.h"
#include "widgets/ballots/entry_head.h"
#include "widgets/ballots/scanner_wedge.h"
#include "widgets/dialogs/user_prompts.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::BallotKey;
using application::BallotRecord;
using application::EnterBallotRequest;
using application::EntryRound;
using application::UseCaseContext;
using domain::Result;

EntryDeskPanel::EntryDeskPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"entryDeskPanel"_s, tr("录入"), parent)
    , m_head(new EntryHead(this))
    , m_saves(new BallotSaves(services.executor, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(m_head);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"entryDeskSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_form = new BallotForm(splitter);
    splitter->addWidget(m_form);
    m_forms = new EnteredFormsList(services.settings, splitter);
    splitter->addWidget(m_forms);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({860, 220});
    outer->addWidget(splitter, 1);

    connect(m_head, &EntryHead::roundChosen, this, &EntryDeskPanel::chooseRound);
    connect(m_head, &EntryHead::groupChosen, this, [this] {
        finishForm(false, [this] {
            closeForm();
            showForms();
            m_head->askSerial();
        });
    });
    connect(m_head, &EntryHead::formTyped, this, &EntryDeskPanel::openTyped);
    connect(new ScannerWedge(this), &ScannerWedge::scanned, this, &EntryDeskPanel::openScanned);
    connect(m_forms, &EnteredFormsList::openRequested, this, [this](const QString& serial) {
        open({m_head->group(), serial});
    });
    connect(m_forms, &EnteredFormsList::removalRequested, this, &EntryDeskPanel::removeForm);
    connect(m_form, &BallotForm::nextRequested, this, &EntryDeskPanel::next);
    connect(m_form, &BallotForm::formsPasted, this, &EntryDeskPanel::pasteForms);
    connect(m_form, &BallotForm::refused, this, &EntryDeskPanel::warned);
    connect(m_form, &BallotForm::marksChanged, this, [this] {
        if (!m_dirty) {
            m_dirty = true;
            showHeading();
        }
    });
    connect(m_saves, &BallotSaves::stored, this, [this](const BallotRecord& record) {
        m_book.put(record);
        showForms();
        tellStored();
    });
    connect(m_saves, &BallotSaves::failed, this,
            [this](const domain::Error& error, const QString& serial) {
                showProgress();
                Q_EMIT saveFailed(error, serial);
                loadForms();
                tellStored();
            });
    closeForm();
}

int EntryDeskPanel::savesUnderWay() const
{
    return m_saves->underWay();
}

EntryRound EntryDeskPanel::round() const
{
    return m_head->round();
}

QUndoStack* EntryDeskPanel::history() const
{
    return m_form->history();
}

void EntryDeskPanel::showSession()
{
    const bool isOpen = session() != nullptr && !session()->isFinalised();
    m_head->setOpen(isOpen);
    if (session() == nullptr) {
        m_book = {};
        m_head->setGroups({});
        m_form->setSheet({});
        closeForm();
        showForms();
        return;
    }
    std::vector<domain::ReporteeId> reportees;
    for (const application::NamedReportee& reportee : session()->reportees)
        reportees.push_back(reportee.reportee.id);
    // A form that is being typed stays as it is while only counts have changed.
    if (m_shownRules != session()->session() || m_shownReportees != reportees ||
        !m_form->hasSheet()) {
        saveTyped();
        m_shownRules = session()->session();
        m_shownReportees = std::move(reportees);
        m_form->setSheet(BallotSheet(session()->session(), session()->reportees));
        closeForm();
    }
    if (!isOpen)
        closeForm();
    loadForms();
}

void EntryDeskPanel::activate()
{
    if (m_head->person().isEmpty() && session() != nullptr)
        m_head->askPerson();
}

void EntryDeskPanel::refresh()
{
    if (session() != nullptr && m_saves->underWay() == 0)
        loadForms();
}

void EntryDeskPanel::leave()
{
    saveTyped();
    closeForm();
}

void EntryDeskPanel::saveTyped()
{
    if (!m_opened || !m_dirty)
        return;
    if (!m_form->isBlank()) {
        save();
        return;
    }
    // Nobody was asked whether a blank form came back.
    if (m_stored)
        Q_EMIT warned(tr("%1 号表已清空，没有登记，仍是原来录入的内容。").arg(m_opened->serial));
}

QWidget* EntryDeskPanel::firstFocus()
{
    return m_opened ? m_form->firstFocus() : m_head->firstFocus();
}

void EntryDeskPanel::loadForms()
{
    const int request = ++m_request;
    run([id = session()->id()](UseCaseContext& context) { return BallotBook::read(context, id); },
        [this, request](const Result<BallotBook>& book) {
            if (request != m_request)
                return;
            m_book = book.value();
            m_head->setGroups(m_book.groups());
            showForms();
        });
}

void EntryDeskPanel::showForms()
{
    m_forms->setGroup(m_book.group(m_head->group()));
    showProgress();
}

void EntryDeskPanel::showProgress()
{
    QStringList parts;
    if (const BallotBook::Group* group = m_book.group(m_head->group())) {
        parts << tr("发出 %1").arg(group->entry.group.issued)
              << tr("已录 %1").arg(group->entry.returned())
              << tr("已复录 %1").arg(group->entry.enteredTwice());
    }
    if (m_saves->underWay() > 0)
        parts << tr("正在保存 %1 张").arg(m_saves->underWay());
    if (m_saves->failedCount() > 0)
        parts << tr("没有保存 %1 张").arg(m_saves->failedCount());
    m_head->setProgress(parts.join(u" · "_s));
    Q_EMIT unsavedFormsChanged();
    showHeading();
}

void EntryDeskPanel::showHeading()
{
    if (!m_opened) {
        m_form->setHeading(session() == nullptr           ? QString()
                           : session()->isFinalised()     ? tr("已定稿，不能再录入")
                           : session()->reportees.empty() ? tr("先在“设置”里选好述职人")
                                                          : tr("还没有打开测评表"));
        return;
    }
    const QString what = m_openedRound == EntryRound::First ? tr("首录") : tr("复录");
    m_form->setHeading(tr("%1　%2 号　%3%4", "group, serial, round, changed")
                           .arg(m_book.title(m_opened->group), m_opened->serial, what,
                                m_dirty ? tr("　未保存") : QString()));
}

void EntryDeskPanel::closeForm()
{
    ++m_openRequest;
    m_opened.reset();
    m_dirty = false;
    m_stored = false;
    m_form->setOpen(false);
    showHeading();
}

bool EntryDeskPanel::hasPerson()
{
    if (!m_head->person().isEmpty())
        return true;
    Q_EMIT warned(tr("请先填写录入人。"));
    m_head->askPerson();
    return false;
}

void EntryDeskPanel::chooseRound()
{
    finishForm(false, [this] {
        closeForm();
        // Whoever enters now is not who entered the other time.
        m_head->setPerson({});
        m_head->askPerson();
    });
}

void EntryDeskPanel::openTyped(const QString& text)
{
    const qsizetype code = text.indexOf(u"TY1:"_s);
    if (code >= 0) {
        m_head->setSerial({});
        openScanned(text.mid(code));
    } else if (m_head->group().isStored() && !text.isEmpty()) {
        open({m_head->group(), text});
    }
}

void EntryDeskPanel::openScanned(const QString& text)
{
    if (session() == nullptr || session()->isFinalised())
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
    if (ballot.group != m_head->group()) {
        m_head->setGroup(ballot.group);
        showForms();
    }
    m_opened = ballot;
    m_openedBy = m_head->person();
    m_openedRound = round();
    const BallotRecord* known = m_book.record(ballot);
    m_stored = known != nullptr && !known->enteredBy(m_openedRound).isEmpty();
    m_head->setSerial(ballot.serial);
    // What was not entered yet can be typed at once; what was, comes from the database first.
    if (!m_stored) {
        m_form->setOpen(true);
        m_form->begin();
    }
    showHeading();
    const int request = ++m_openRequest;
    deliver(this,
            services().executor.run(
                [wanted = application::OpenBallotRequest{session()->id(), ballot, m_openedRound,
                                                         m_openedBy}](UseCaseContext& context) {
                    return application::openBallot(context, wanted);
                }),
            [this, request](const Result<application::OpenedBallot>& result) {
                if (request != m_openRequest)
                    return;
                if (result.isError()) {
                    Q_EMIT failed(result.error());
                    closeForm();
                    m_head->askSerial();
                    return;
                }
                take(result.value());
            });
}

void EntryDeskPanel::take(const application::OpenedBallot& opened)
{
    if (!opened.rows.empty()) {
        if (m_dirty)
            Q_EMIT warned(tr("这张表刚刚由别人录过，保存会用现在的内容替换它。"));
        else
            m_form->setMarks(opened.rows);
        m_stored = true;
    }
    if (!m_form->isOpen()) {
        m_form->setOpen(true);
        m_form->setMarks(opened.rows);
        m_form->begin();
    }
}

void EntryDeskPanel::finishForm(bool isComplete, const std::function<void()>& goOn)
{
    if (!m_opened || (!m_dirty && m_stored && (!isComplete || m_form->isBlank()))) {
        goOn();
        return;
    }
    if (!m_form->isBlank()) {
        if (isComplete || m_dirty)
            save();
        goOn();
        return;
    }
    // Without a mark: a blank form came back, or it was opened by mistake, or by the desk itself.
    // A void ballot is never what Enter leaves behind.
    Question question;
    question.title = tr("%1 号表一项也没有填").arg(m_opened->serial);
    question.text = tr("收回的空白表是废票，也要登记；如果只是打开看看，就不登记。");
    question.acceptLabel = tr("登记为空白表");
    question.cancelLabel = tr("不登记");
    question.destructive = true;
    services().prompts.confirm(this, question, [this, goOn](bool blank) {
        if (blank)
            save();
        m_dirty = false;
        goOn();
    });
}

void EntryDeskPanel::save()
{
    if (!m_opened)
        return;
    EnterBallotRequest request;
    request.session = m_shownRules.id;
    request.ballot = *m_opened;
    request.round = m_openedRound;
    request.person = m_openedBy;
    request.rows = m_form->marks();
    m_dirty = false;
    m_stored = true;
    ++m_request; // a list that was asked for before does not know this form
    m_saves->save(request);
    // The list goes ahead of the database, so that the next form can be chosen at once.
    const BallotRecord* known = m_book.record(*m_opened);
    BallotRecord expected = known != nullptr ? *known : BallotRecord{*m_opened, {}, {}};
    (request.round == EntryRound::First ? expected.firstBy : expected.secondBy) = request.person;
    m_book.put(expected);
    showForms();
}

void EntryDeskPanel::next()
{
    if (!m_opened || !m_form->isOpen())
        return;
    const BallotKey left = *m_opened;
    finishForm(true, [this, left] {
        const QString serial = m_book.nextSerial(left, round(), m_head->person());
        if (!serial.isEmpty()) {
            openNow({left.group, serial});
            return;
        }
        closeForm();
        m_head->setSerial({});
        m_head->askSerial();
        Q_EMIT succeeded(round() == EntryRound::First
                             ? tr("%1的表都已首录。").arg(m_book.title(left.group))
                             : tr("%1的表都已复录。").arg(m_book.title(left.group)));
    });
}

} // namespace touyan::widgets
