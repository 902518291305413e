// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/entry_desk_panel.h"

#include "widgets/ballots/ballot_saves.h"
#include "widgets/ballots/desk_questions.h"
#include "widgets/ballots/entered_forms_list.h"
#include "widgets/ballots/form_at_hand.h"
#include "widgets/ballots/scanner_wedge.h"

#include "ballots/ui_entry_desk_panel_form.h"

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
    , m_ui(std::make_unique<Ui::EntryDeskPanelForm>())
    , m_saves(new BallotSaves(services.executor, this))
{
    m_ui->setupUi(this);
    m_forms = new EnteredFormsList(services.settings, m_ui->entryDeskSplitter);
    m_ui->entryDeskSplitter->setStretchFactor(0, 1);
    m_ui->entryDeskSplitter->setStretchFactor(1, 0);
    m_ui->entryDeskSplitter->setSizes({860, 220});
    m_atHand = new FormAtHand(services, *m_ui->ballotForm, this);
    connectParts();
    m_atHand->close();
}

EntryDeskPanel::~EntryDeskPanel() = default;

void EntryDeskPanel::connectParts()
{
    const EntryHead* head = m_ui->entryHead;
    connect(head, &EntryHead::roundChosen, this, &EntryDeskPanel::chooseRound);
    connect(head, &EntryHead::groupChosen, this, [this] {
        m_atHand->finish(false, [this] {
            m_atHand->close();
            showForms();
            m_ui->entryHead->askSerial();
        });
    });
    connect(head, &EntryHead::formTyped, this, &EntryDeskPanel::openTyped);
    connect(new ScannerWedge(this), &ScannerWedge::scanned, this, &EntryDeskPanel::openScanned);
    connect(m_forms, &EnteredFormsList::openRequested, this, [this](const QString& serial) {
        open({m_ui->entryHead->group(), serial});
    });
    connect(m_forms, &EnteredFormsList::removalRequested, this, &EntryDeskPanel::removeForm);
    const BallotForm* form = m_ui->ballotForm;
    connect(form, &BallotForm::nextRequested, this, &EntryDeskPanel::next);
    connect(form, &BallotForm::formsPasted, this, &EntryDeskPanel::pasteForms);
    connect(form, &BallotForm::refused, this, &EntryDeskPanel::warned);
    connect(m_atHand, &FormAtHand::changed, this, &EntryDeskPanel::showHeading);
    connect(m_atHand, &FormAtHand::entered, this, &EntryDeskPanel::store);
    connect(m_atHand, &FormAtHand::warned, this, &EntryDeskPanel::warned);
    connect(m_atHand, &FormAtHand::failed, this, [this](const domain::Error& error) {
        Q_EMIT failed(error);
        m_ui->entryHead->askSerial();
    });
    connect(m_saves, &BallotSaves::stored, this, [this](const BallotRecord& record) {
        m_book.put(record);
        showForms();
    });
    connect(m_saves, &BallotSaves::failed, this,
            [this](const domain::Error& error, const QString& serial) {
                showProgress();
                Q_EMIT saveFailed(error, serial);
                loadForms();
            });
}

std::optional<BallotKey> EntryDeskPanel::openedBallot() const
{
    const auto& opened = m_atHand->opened();
    return opened ? std::optional(opened->ballot) : std::nullopt;
}

int EntryDeskPanel::savesUnderWay() const
{
    return m_saves->underWay();
}

EntryRound EntryDeskPanel::round() const
{
    return m_ui->entryHead->round();
}

QUndoStack* EntryDeskPanel::history() const
{
    return m_ui->ballotForm->history();
}

void EntryDeskPanel::showSession()
{
    const bool isOpen = session() != nullptr && !session()->isFinalised();
    m_ui->entryHead->setOpen(isOpen);
    if (session() == nullptr) {
        m_request.drop();
        m_book = {};
        m_ui->entryHead->setGroups({});
        m_ui->ballotForm->setSheet({});
        m_atHand->close();
        showForms();
        return;
    }
    std::vector<domain::ReporteeId> reportees;
    for (const application::NamedReportee& reportee : session()->reportees)
        reportees.push_back(reportee.reportee.id);
    // A form that is being typed stays as it is while only counts have changed.
    if (m_shownRules != session()->session() || m_shownReportees != reportees ||
        !m_ui->ballotForm->hasSheet()) {
        m_atHand->saveTyped();
        m_atHand->setSession(session()->id());
        m_shownRules = session()->session();
        m_shownReportees = std::move(reportees);
        m_ui->ballotForm->setSheet(BallotSheet(session()->session(), session()->reportees));
        m_atHand->close();
    }
    if (!isOpen)
        m_atHand->close();
    loadForms();
}

void EntryDeskPanel::activate()
{
    if (m_ui->entryHead->person().isEmpty() && session() != nullptr)
        m_ui->entryHead->askPerson();
}

void EntryDeskPanel::refresh()
{
    if (session() != nullptr && m_saves->underWay() == 0)
        loadForms();
}

void EntryDeskPanel::leave()
{
    m_atHand->saveTyped();
    m_atHand->close();
}

QWidget* EntryDeskPanel::firstFocus()
{
    return m_atHand->opened() ? m_ui->ballotForm->firstFocus() : m_ui->entryHead->firstFocus();
}

void EntryDeskPanel::loadForms()
{
    runNewest(
        m_request,
        [id = session()->id()](UseCaseContext& context) { return BallotBook::read(context, id); },
        [this](const Result<BallotBook>& book) {
            m_book = book.value();
            m_ui->entryHead->setGroups(m_book.groups());
            showForms();
        });
}

void EntryDeskPanel::showForms()
{
    m_forms->setGroup(m_book.group(m_ui->entryHead->group()));
    showProgress();
}

void EntryDeskPanel::showProgress()
{
    m_ui->entryHead->showProgress(m_book.group(m_ui->entryHead->group()), m_saves->underWay(),
                                  m_saves->failedCount());
    Q_EMIT unsavedFormsChanged();
    showHeading();
}

void EntryDeskPanel::showHeading()
{
    if (m_atHand->opened()) {
        m_ui->ballotForm->setHeading(m_atHand->heading(m_book));
        return;
    }
    m_ui->ballotForm->setHeading(session() == nullptr       ? QString()
                                 : session()->isFinalised() ? tr("已定稿，不能再录入")
                                 : session()->reportees.empty() ? tr("先在“设置”里选好述职人")
                                                                : tr("还没有打开测评表"));
}

bool EntryDeskPanel::hasPerson()
{
    if (!m_ui->entryHead->person().isEmpty())
        return true;
    Q_EMIT warned(tr("请先填写录入人。"));
    m_ui->entryHead->askPerson();
    return false;
}

void EntryDeskPanel::chooseRound()
{
    m_atHand->finish(false, [this] {
        m_atHand->close();
        // Whoever enters now is not who entered the other time.
        m_ui->entryHead->setPerson({});
        m_ui->entryHead->askPerson();
    });
}

void EntryDeskPanel::openTyped(const QString& text)
{
    const qsizetype code = text.indexOf(u"TY1:"_s);
    if (code >= 0) {
        m_ui->entryHead->setSerial({});
        openScanned(text.mid(code));
    } else if (m_ui->entryHead->group().isStored() && !text.isEmpty()) {
        open({m_ui->entryHead->group(), text});
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
    m_atHand->finish(false, [this, ballot] { openNow(ballot); });
}

void EntryDeskPanel::openNow(const BallotKey& ballot)
{
    m_atHand->close();
    EntryHead& head = *m_ui->entryHead;
    if (ballot.group != head.group()) {
        head.setGroup(ballot.group);
        showForms();
    }
    head.setSerial(ballot.serial);
    m_atHand->open({ballot, head.person(), round(), m_book.wasEntered(ballot, round())});
}

void EntryDeskPanel::store(const EnterBallotRequest& entry)
{
    m_request.drop(); // a list that was asked for before does not know this form
    m_saves->save(entry);
    // The list goes ahead of the database, so that the next form can be chosen at once.
    m_book.expect(entry);
    showForms();
}

void EntryDeskPanel::next()
{
    if (!m_atHand->opened() || !m_ui->ballotForm->isOpen())
        return;
    const BallotKey left = m_atHand->opened()->ballot;
    m_atHand->finish(true, [this, left] {
        EntryHead& head = *m_ui->entryHead;
        const QString serial = m_book.nextSerial(left, round(), head.person());
        if (!serial.isEmpty()) {
            openNow({left.group, serial});
            return;
        }
        m_atHand->close();
        head.setSerial({});
        head.askSerial();
        Q_EMIT succeeded(round() == EntryRound::First
                             ? tr("%1的表都已首录。").arg(m_book.title(left.group))
                             : tr("%1的表都已复录。").arg(m_book.title(left.group)));
    });
}

void EntryDeskPanel::pasteForms(const TextTable& table)
{
    if (session() == nullptr || session()->isFinalised() || !hasPerson())
        return;
    const application::BallotTableTarget target{session()->session(), session()->reportees,
                                                m_ui->entryHead->group(), round(),
                                                m_ui->entryHead->person()};
    const application::BallotTable read = application::readBallotTable(target, table);
    if (!read.flaws.isEmpty()) {
        Q_EMIT warned(tr("没有录入。%1").arg(read.flaws.join(u'\n')));
        return;
    }
    services().prompts.confirm(this, pastedFormsQuestion(target, m_book, read.ballots),
                               [this, ballots = read.ballots](bool yes) {
                                   if (yes)
                                       m_atHand->finish(false,
                                                        [this, ballots] { enterPasted(ballots); });
                               });
}

void EntryDeskPanel::enterPasted(const std::vector<EnterBallotRequest>& ballots)
{
    m_atHand->close();
    run([ballots](UseCaseContext& context) { return application::enterBallots(context, ballots); },
        [this](const Result<std::vector<BallotRecord>>& entered) {
            for (const BallotRecord& record : entered.value())
                m_book.put(record);
            showForms();
            Q_EMIT succeeded(tr("已录入 %1 张表。").arg(entered.value().size()));
        });
}

void EntryDeskPanel::removeForm(const QString& serial)
{
    const BallotKey ballot{m_ui->entryHead->group(), serial};
    if (!ballot.group.isStored() || serial.isEmpty() || !hasPerson())
        return;
    services().prompts.askReason(
        this, removalQuestion(ballot, m_book), [this, ballot](const auto& reason) {
            if (!reason)
                return;
            if (openedBallot() == ballot)
                m_atHand->close();
            const application::RemoveBallotRequest request{session()->id(), ballot,
                                                           m_ui->entryHead->person(), *reason};
            run(
                [request](UseCaseContext& context) {
                    return application::removeBallot(context, request);
                },
                [this](const auto&) { loadForms(); });
        });
}

int EntryDeskPanel::unsavedForms() const
{
    return m_saves->failedCount();
}

void EntryDeskPanel::reopenUnsaved()
{
    // The form at hand was opened by the desk itself; untouched, it is not entered.
    m_atHand->saveTyped();
    const auto unsaved = m_saves->takeFailed();
    if (!unsaved)
        return;
    m_ui->entryHead->setRound(unsaved->round);
    m_ui->entryHead->setPerson(unsaved->person);
    m_ui->entryHead->setGroup(unsaved->ballot.group);
    m_ui->entryHead->setSerial(unsaved->ballot.serial);
    m_atHand->reopen(*unsaved);
    showForms();
}

QStringList EntryDeskPanel::unsavedWork() const
{
    QStringList works;
    if (m_atHand->isDirty())
        works.append(m_atHand->name(m_book));
    if (m_saves->failedCount() > 0)
        works.append(tr("没有保存成的测评表 %n 张", nullptr, m_saves->failedCount()));
    return works;
}

bool EntryDeskPanel::isStoring() const
{
    return m_saves->underWay() > 0;
}

void EntryDeskPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    if (m_atHand->isDirty())
        m_atHand->save();
    m_saves->storeAll(done);
}

void EntryDeskPanel::discardUnsaved()
{
    m_saves->discardFailed();
    m_atHand->close();
}

} // namespace touyan::widgets
