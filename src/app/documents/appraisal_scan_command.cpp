// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_text.h"
#include "app/documents/document_commands.h"
#include "application/appraisal/save_session.h"
#include "application/ballots/read_scanned_forms.h"
#include "application/messages/scan_words.h"
#include "exchange/scans/form_picture_reader.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::ScanContext;
using application::ScannedBallot;
using application::ScannedMark;
using application::ScanOutcome;
using domain::Result;

namespace {

/// Entries of the command line are the program's; the second person enters by hand.
QString enteringPerson()
{
    return CommandText::tr("扫描识别");
}

class AppraisalScanCommand final : public Command
{
public:
    QString name() const override { return u"appraisal-scan"_s; }
    QString synopsis() const override
    {
        return u"--session A1 [--enter [--enter-blank]] [--person 姓名] 文件…"_s;
    }
    QString purpose() const override
    {
        return CommandText::tr("读取测评表的扫描件（PNG、JPEG、PDF）；--enter 首录全部读准的表，"
                               "一项也没有填的除外");
    }
    int operandCount() const override { return 1; }
    bool takesMoreOperands() const override { return true; }
    bool needsFonts(const QStringList& /*arguments*/) const override { return true; }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"session"_s, CommandText::tr("述职评议的编号"), u"session"_s});
        parser.addOption({u"enter"_s, CommandText::tr("首录每一格都读准的表")});
        parser.addOption(
            {u"enter-blank"_s, CommandText::tr("连一项也没有填的表一起首录，它们是废票")});
        parser.addOption({u"person"_s, CommandText::tr("首录人"), u"person"_s, enteringPerson()});
    }
    QMap<QString, QStringList> companions() const override { return {{u"person"_s, {u"enter"_s}}}; }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const QString code = requiredArgument(parser, u"session"_s);
        Wanted wanted{code, parser.positionalArguments().mid(1), parser.isSet(u"enter"_s),
                      parser.isSet(u"enter-blank"_s), parser.value(u"person"_s)};
        if (wanted.blankToo && !wanted.enter)
            throw UsageError{CommandText::tr("--enter-blank 要和 --enter 一起用。")};
        const auto scanned = scan(database, wanted);
        if (scanned.isError())
            return refuse(scanned.error());
        const Scanned& done = scanned.value();
        printResult(QString::fromUtf8(
                        QJsonDocument(resultJson(wanted, done)).toJson(QJsonDocument::Compact)) +
                    u'\n');
        tellProblems(done);
        return done.outcome.ballots.empty() ? kRefused : kDone;
    }

private:
    /// What the words of the call ask for.
    struct Wanted
    {
        QString session;
        QStringList files;
        bool enter = false;
        bool blankToo = false;
        QString person;
    };
    /// What became of it.
    struct Scanned
    {
        ScanContext known;
        ScanOutcome outcome;
        std::vector<application::BallotKey> entered;
        std::vector<application::UnenteredBallot> unentered;
        QStringList leftOut; ///< names of the blank forms that were not entered
    };

    static Result<Scanned> scan(const QString& database, const Wanted& wanted)
    {
        TOUYAN_TRY_ASSIGN(const auto session,
                          Session::open(database, storage::OpenMode::OpenExisting));
        TOUYAN_TRY_ASSIGN(const auto sessions, application::listSessions(session->context()));
        const auto at = std::find_if(sessions.begin(), sessions.end(), [&wanted](const auto& each) {
            return each.session.code == wanted.session;
        });
        if (at == sessions.end()) {
            return domain::makeError(domain::ErrorCode::NotFound,
                                     {u"appraisal_session"_s, wanted.session});
        }
        Scanned scanned;
        TOUYAN_TRY_ASSIGN(scanned.known,
                          application::openScanContext(session->context(), at->session.id));
        application::SilentProgress progress;
        // What is printed tells writing from print.
        reports::MeetingPaperWriter paper;
        const exchange::FormPictureReader reader(&paper);
        TOUYAN_TRY_ASSIGN(scanned.outcome, application::readScannedForms(scanned.known, reader,
                                                                         wanted.files, progress));
        if (wanted.enter)
            TOUYAN_TRY(enter(session->context(), wanted, scanned));
        return scanned;
    }

    static Result<void> enter(application::UseCaseContext& context, const Wanted& wanted,
                              Scanned& scanned)
    {
        application::EnterScannedRequest request{scanned.known.session.id, wanted.person, {}};
        for (const ScannedBallot& ballot : scanned.outcome.ballots) {
            if (!ballot.isComplete() || ballot.isEntered)
                continue;
            if (ballot.isBlank() && !wanted.blankToo)
                scanned.leftOut.append(application::formName(ballot));
            else
                request.ballots.push_back({ballot.key, ballot.rows(scanned.known.reportees)});
        }
        TOUYAN_TRY_ASSIGN(scanned.unentered, application::enterScannedForms(context, request));
        for (const auto& ballot : request.ballots) {
            if (std::none_of(scanned.unentered.begin(), scanned.unentered.end(),
                             [&](const auto& each) { return each.key == ballot.key; }))
                scanned.entered.push_back(ballot.key);
        }
        return {};
    }

    static void tellProblems(const Scanned& scanned)
    {
        for (const auto& ballot : scanned.unentered)
            static_cast<void>(refuse(ballot.error));
        for (const ScannedBallot& ballot : scanned.outcome.ballots) {
            const QString difference = application::differenceWord(scanned.known, ballot);
            if (!difference.isEmpty())
                printProblem(difference);
        }
        // Two papers with one number are told once, not for each of their pages.
        QStringList told;
        for (const application::RefusedPage& page : scanned.outcome.refused) {
            const auto* error = std::get_if<domain::Error>(&page.why);
            if (error == nullptr || error->code != domain::ErrorCode::ScansContradict)
                continue;
            const QString text = application::refusalWord(page);
            if (!told.contains(text)) {
                printProblem(text);
                told.append(text);
            }
        }
        if (!scanned.leftOut.isEmpty()) {
            printProblem(CommandText::tr("一项也没有填，没有首录：%1。确实收回了空白表的，"
                                         "加 --enter-blank 再读一次。")
                             .arg(scanned.leftOut.join(u"、"_s)));
        }
        if (!scanned.outcome.ballots.empty())
            return;
        printProblem(CommandText::tr("没有读出一张测评表。"));
        for (const application::RefusedPage& page : scanned.outcome.refused) {
            const QString text = application::refusalWord(page);
            if (!told.contains(text))
                printProblem(text.contains(page.file) ? text : page.file + u"："_s + text);
        }
    }

    static QJsonObject resultJson(const Wanted& wanted, const Scanned& scanned)
    {
        QJsonArray ballots;
        for (const ScannedBallot& ballot : scanned.outcome.ballots)
            ballots.append(ballotJson(ballot, scanned));
        QJsonArray refused;
        for (const application::RefusedPage& page : scanned.outcome.refused) {
            refused.append(QJsonObject{{u"file"_s, page.file},
                                       {u"page"_s, page.page},
                                       {u"why"_s, application::refusalName(page)},
                                       {u"text"_s, application::refusalWord(page)}});
        }
        return QJsonObject{{u"session"_s, wanted.session},
                           {u"pages"_s, scanned.outcome.pages},
                           {u"ballots"_s, ballots},
                           {u"left_out_blank"_s, QJsonArray::fromStringList(scanned.leftOut)},
                           {u"refused"_s, refused}};
    }

    static QJsonObject markJson(const ScannedMark& mark, const ScanContext& known)
    {
        return {{u"reportee"_s, known.reportees.at(mark.reportee).identity.code},
                {u"criterion"_s, mark.criterion},
                {u"value"_s, mark.value}};
    }

    static QJsonObject ballotJson(const ScannedBallot& ballot, const Scanned& scanned)
    {
        QJsonArray sure;
        QJsonArray doubtful;
        for (const ScannedMark& mark : ballot.marks) {
            QJsonObject object = markJson(mark, scanned.known);
            if (mark.isSure) {
                sure.append(object);
            } else {
                object.insert(u"confidence"_s, mark.confidence);
                object.insert(u"why"_s, application::doubtName(mark.doubt));
                doubtful.append(object);
            }
        }
        QJsonArray different;
        for (const size_t at : application::differencesFromEntered(scanned.known, ballot))
            different.append(markJson(ballot.marks[at], scanned.known));
        QJsonArray missing;
        for (const int page : ballot.missingPages)
            missing.append(page);
        const bool isEnteredNow = std::find(scanned.entered.begin(), scanned.entered.end(),
                                            ballot.key) != scanned.entered.end();
        return {{u"group"_s, ballot.group},
                {u"serial"_s, ballot.key.serial},
                {u"complete"_s, ballot.isComplete()},
                {u"blank"_s, ballot.isBlank()},
                {u"entered_before"_s, ballot.isEntered},
                {u"entered_now"_s, isEnteredNow},
                {u"differs_from_entered"_s, different},
                {u"missing_pages"_s, missing},
                {u"sure"_s, sure},
                {u"doubtful"_s, doubtful}};
    }
};

} // namespace

std::unique_ptr<Command> makeAppraisalScanCommand()
{
    return std::make_unique<AppraisalScanCommand>();
}

} // namespace touyan::app
