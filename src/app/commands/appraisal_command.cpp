// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/text_table.h"
#include "application/appraisal_results/appraisal_json.h"
#include "application/appraisal_results/explain_reportee.h"
#include "application/appraisal_results/tally_session.h"
#include "application/words/appraisal_words.h"
#include "domain/appraisal/appraisal_names.h"

#include <QJsonDocument>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalOutcome;

namespace {

/// How a table says what is not there and what a grade is called.
struct TableWords
{
    QString none;
    QString hidden;
    QString yes;
    QString no;
    QString notApplicable;
    QString (*grade)(domain::Grade) = nullptr;
};

QString gradeName(domain::Grade grade)
{
    return domain::identifierName(grade);
}

TableWords wordsForPeople()
{
    return {u"—"_s,
            u"＊"_s,
            CommandText::tr("是"),
            QString(),
            CommandText::tr("不适用"),
            application::gradeWord};
}

TableWords wordsForPrograms()
{
    return {{}, {}, u"yes"_s, u"no"_s, u"not_applicable"_s, gradeName};
}

/// A group's mean for people; those of too few ballots are not told (rules 4).
QString meanField(const AppraisalOutcome& outcome, const domain::GroupMean& mean,
                  const TableWords& words)
{
    switch (application::meanDisplay(outcome.session, mean)) {
    case application::MeanDisplay::Shown:
        return mean.mean->toString();
    case application::MeanDisplay::Hidden:
        return words.hidden;
    case application::MeanDisplay::None:
        break;
    }
    return words.none;
}

QString componentField(const domain::ComponentResult& component, const TableWords& words)
{
    if (component.state == domain::ComponentState::NotApplicable)
        return words.notApplicable;
    return component.score ? component.score->toString() : words.none;
}

QStringList line(const AppraisalOutcome& outcome, size_t index, const TableWords& words)
{
    const domain::ReporteeResult& result = outcome.result.reportees[index];
    const application::PostingIdentity& identity = outcome.identities[index];
    QStringList fields{identity.code, identity.personName, identity.unitName};
    for (const domain::GroupMean& mean : result.groups)
        fields << meanField(outcome, mean, words);
    fields << (result.meeting.score ? result.meeting.score->toString() : words.none);
    for (size_t i = 0; i < result.composite.components.size(); ++i) {
        if (outcome.session.components[i].code != domain::kMeetingComponent)
            fields << componentField(result.composite.components[i], words);
    }
    fields << (result.composite.score ? result.composite.score->toString() : words.none)
           << (result.rank ? QString::number(*result.rank) : words.none)
           << (result.grade ? words.grade(result.grade->grade) : words.none)
           << (outcome.reportees[index].veto ? words.yes : words.no);
    return fields;
}

std::vector<QStringList> lines(const AppraisalOutcome& outcome, QStringList header,
                               const TableWords& words)
{
    std::vector<QStringList> all{std::move(header)};
    for (size_t i = 0; i < outcome.reportees.size(); ++i)
        all.push_back(line(outcome, i, words));
    return all;
}

QStringList headerForPrograms(const AppraisalOutcome& outcome)
{
    QStringList header{u"posting"_s, u"name"_s, u"unit"_s};
    for (const domain::VoterGroup& group : outcome.session.groups)
        header << u"mean_"_s + group.code;
    header << domain::kMeetingComponent;
    for (const domain::AppraisalComponent& component : outcome.session.components) {
        if (component.code != domain::kMeetingComponent)
            header << component.code;
    }
    header << u"composite"_s << u"rank"_s << u"grade"_s << u"veto"_s;
    return header;
}

QStringList headerForPeople(const AppraisalOutcome& outcome)
{
    QStringList header{CommandText::tr("派驻"), CommandText::tr("姓名"), CommandText::tr("单位")};
    for (const domain::VoterGroup& group : outcome.session.groups)
        header << group.title;
    header << application::componentWord(domain::kMeetingComponent);
    for (const domain::AppraisalComponent& component : outcome.session.components) {
        if (component.code != domain::kMeetingComponent)
            header << application::componentWord(component.code);
    }
    header << CommandText::tr("综合得分") << CommandText::tr("名次") << CommandText::tr("等次")
           << CommandText::tr("一票否决");
    return header;
}

void printTable(const AppraisalOutcome& outcome)
{
    printResult(outcome.session.title + u'\n');
    for (const QString& reason : application::blockedLines(outcome))
        printResult(reason + u'\n');
    printResult(terminalTable(lines(outcome, headerForPeople(outcome), wordsForPeople())));
}

class AppraisalCommand final : public Command
{
public:
    QString name() const override { return u"appraisal"_s; }
    QString synopsis() const override { return u"--session A1 [--format table|json|csv]"_s; }
    QString purpose() const override { return CommandText::tr("述职评议的计票结果"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"session"_s, CommandText::tr("述职评议的编号"), u"session"_s});
        addFormatOption(parser);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const QString code = requiredArgument(parser, u"session"_s);
        const ResultFormat format = formatArgument(parser);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        const auto outcome = application::openResult(session.value()->context(), code);
        if (outcome.isError())
            return refuse(outcome.error());
        print(*outcome.value(), format);
        return kDone;
    }

private:
    static void print(const AppraisalOutcome& outcome, ResultFormat format)
    {
        if (format == ResultFormat::Json) {
            printResult(QString::fromUtf8(QJsonDocument(application::appraisalJson(outcome))
                                              .toJson(QJsonDocument::Compact)) +
                        u'\n');
        } else if (format == ResultFormat::Csv) {
            printResult(csvText(lines(outcome, headerForPrograms(outcome), wordsForPrograms())));
        } else {
            printTable(outcome);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeAppraisalCommand()
{
    return std::make_unique<AppraisalCommand>();
}

} // namespace touyan::app
