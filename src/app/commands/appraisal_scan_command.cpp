// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "application/appraisal/read_scanned_forms.h"
#include "application/appraisal/save_session.h"
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
    QString synopsis() const override { return u"--session A1 [--enter] [--person 姓名] 文件…"_s; }
    QString purpose() const override
    {
        return CommandText::tr("读取测评表的扫描件（PNG、JPEG、PDF）；--enter 首录全部读准的表");
    }
    int operandCount() const override { return 1; }
    bool takesMoreOperands() const override { return true; }
    bool needsFonts(const QStringList& /*arguments*/) const override { return true; }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"session"_s, CommandText::tr("述职评议的编号"), u"session"_s});
        parser.addOption({u"enter"_s, CommandText::tr("首录每一格都读准的表")});
        parser.addOption({u"person"_s, CommandText::tr("首录人"), u"person"_s, enteringPerson()});
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const QString code = requiredArgument(parser, u"session"_s);
        const auto outcome = scan(database, code, parser.positionalArguments().mid(1),
                                  parser.isSet(u"enter"_s), parser.value(u"person"_s));
        if (outcome.isError())
            return refuse(outcome.error());
        printResult(
            QString::fromUtf8(QJsonDocument(outcome.value()).toJson(QJsonDocument::Compact)) +
            u'\n');
        return kDone;
    }

private:
    static Result<QJsonObject> scan(const QString& database, const QString& code,
                                    const QStringList& files, bool enter, const QString& person)
    {
        TOUYAN_TRY_ASSIGN(const auto session,
                          Session::open(database, storage::OpenMode::OpenExisting));
        TOUYAN_TRY_ASSIGN(const auto sessions, application::listSessions(session->context()));
        const auto at = std::find_if(sessions.begin(), sessions.end(),
                                     [&](const auto& each) { return each.session.code == code; });
        if (at == sessions.end())
            return domain::makeError(domain::ErrorCode::NotFound, {u"appraisal_session"_s, code});
        TOUYAN_TRY_ASSIGN(const ScanContext known,
                          application::openScanContext(session->context(), at->session.id));
        application::SilentProgress progress;
        // What is printed tells writing from print.
        reports::MeetingPaperWriter paper;
        const exchange::FormPictureReader reader(&paper);
        TOUYAN_TRY_ASSIGN(const ScanOutcome outcome,
                          application::readScannedForms(known, reader, files, progress));
        application::EnterScannedRequest request{at->session.id, person, {}};
        for (const ScannedBallot& ballot : outcome.ballots) {
            if (enter && ballot.isComplete() && !ballot.isEntered)
                request.ballots.push_back({ballot.key, ballot.rows(known.reportees)});
        }
        TOUYAN_TRY_ASSIGN(const auto unentered,
                          application::enterScannedForms(session->context(), request));
        for (const auto& ballot : unentered)
            static_cast<void>(refuse(ballot.error));
        const auto isEnteredNow = [&](const ScannedBallot& ballot) {
            return std::any_of(request.ballots.begin(), request.ballots.end(),
                               [&](const auto& each) { return each.key == ballot.key; }) &&
                   std::none_of(unentered.begin(), unentered.end(),
                                [&](const auto& each) { return each.key == ballot.key; });
        };
        QJsonArray ballots;
        for (const ScannedBallot& ballot : outcome.ballots)
            ballots.append(ballotJson(ballot, known, isEnteredNow(ballot)));
        QJsonArray refused;
        for (const application::RefusedPage& page : outcome.refused) {
            refused.append(QJsonObject{{u"file"_s, page.file},
                                       {u"page"_s, page.page},
                                       {u"why"_s, application::refusalName(page)},
                                       {u"text"_s, application::refusalWord(page)}});
        }
        return QJsonObject{{u"session"_s, code},
                           {u"pages"_s, outcome.pages},
                           {u"ballots"_s, ballots},
                           {u"refused"_s, refused}};
    }

    static QJsonObject ballotJson(const ScannedBallot& ballot, const ScanContext& known,
                                  bool isEnteredNow)
    {
        QJsonArray sure;
        QJsonArray doubtful;
        for (const ScannedMark& mark : ballot.marks) {
            QJsonObject object{{u"reportee"_s, known.reportees.at(mark.reportee).identity.code},
                               {u"criterion"_s, mark.criterion},
                               {u"value"_s, mark.value}};
            if (mark.isSure) {
                sure.append(object);
            } else {
                object.insert(u"confidence"_s, mark.confidence);
                object.insert(u"why"_s, application::doubtName(mark.doubt));
                doubtful.append(object);
            }
        }
        QJsonArray missing;
        for (const int page : ballot.missingPages)
            missing.append(page);
        return {{u"group"_s, ballot.group},
                {u"serial"_s, ballot.key.serial},
                {u"complete"_s, ballot.isComplete()},
                {u"entered_before"_s, ballot.isEntered},
                {u"entered_now"_s, isEnteredNow},
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
