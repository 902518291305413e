// SPDX-License-Identifier: GPL-3.0-or-later
// Every option of every command does what it says or is refused: an option that is taken and not
// heeded gives another answer than was asked for.
#include "app/ctl_office.h"
#include "support/archives/zip_parts.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One use of an option. F1.pdf, DIR and so on stand for files in the office's folder.
struct Use
{
    QString option;      ///< without dashes
    QStringList without; ///< the call before the option is added; the command first
    QStringList with;    ///< what is added to it, or what takes its place (see replaces)
    bool replaces = false;
};

/// For every command, every option that its usage names, with two calls that must differ.
QList<Use> uses()
{
    const QStringList rates{u"rates"_s, u"--quarter"_s, u"2026-Q2"_s};
    const QStringList explain{u"explain"_s, u"--posting"_s, u"P1"_s, u"--quarter"_s, u"2026-Q2"_s};
    const QStringList report{u"report"_s, u"--quarter"_s, u"2026-Q2"_s, u"--xlsx"_s, u"a.xlsx"_s};
    const QStringList projects{u"projects"_s};
    const auto with = [](QStringList words, const QStringList& more) { return words + more; };
    const auto document = [](const QString& option, const QString& file) {
        return QStringList{u"project-report"_s, u"--"_s + option, file};
    };
    const QStringList year{u"--year"_s, u"2026"_s};
    const QStringList nextYear{u"--year"_s, u"2025"_s};
    const QStringList day{u"--as-of"_s, u"2026-04-15"_s};
    const QStringList quarter{u"--quarter"_s, u"2026-Q2"_s};
    const QStringList json{u"--format"_s, u"json"_s};
    const QStringList session{u"--session"_s, u"A1"_s};
    const QStringList forms = with({u"appraisal-forms"_s}, session);
    const QStringList printed =
        with(forms, {u"--group"_s, u"G1"_s, u"--count"_s, u"2"_s, u"--pdf"_s, u"f.pdf"_s});
    const QStringList after = with({u"appraisal-report"_s}, session);
    const QStringList letter = with(after, {u"--letter"_s, u"l.pdf"_s, u"--posting"_s, u"P1"_s});
    const QStringList scan = with({u"appraisal-scan"_s}, session) + QStringList{u"nothing.png"_s};
    return {
        {u"demo"_s, {u"init"_s}, {u"--demo"_s}},
        {u"quarter"_s, rates, {u"rates"_s, u"--quarter"_s, u"2026-Q1"_s}, true},
        {u"year"_s, rates, {u"rates"_s, u"--year"_s, u"2026"_s}, true},
        {u"from"_s,
         rates,
         {u"rates"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-05-31"_s},
         true},
        {u"to"_s,
         {u"rates"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-05-31"_s},
         {u"rates"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-06-30"_s},
         true},
        {u"as-of"_s, rates, day},
        {u"format"_s, rates, json},
        {u"quarter"_s,
         explain,
         {u"explain"_s, u"--posting"_s, u"P1"_s, u"--quarter"_s, u"2026-Q1"_s},
         true},
        {u"year"_s, explain, {u"explain"_s, u"--posting"_s, u"P1"_s, u"--year"_s, u"2026"_s}, true},
        {u"from"_s,
         explain,
         {u"explain"_s, u"--posting"_s, u"P1"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s,
          u"2026-05-31"_s},
         true},
        {u"to"_s,
         {u"explain"_s, u"--posting"_s, u"P1"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s,
          u"2026-05-31"_s},
         {u"explain"_s, u"--posting"_s, u"P1"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s,
          u"2026-06-30"_s},
         true},
        {u"as-of"_s, explain, day},
        {u"posting"_s,
         explain,
         {u"explain"_s, u"--posting"_s, u"P2"_s, u"--quarter"_s, u"2026-Q2"_s},
         true},
        {u"item"_s, explain, {u"--item"_s, u"I02"_s}},
        {u"session"_s,
         with({u"appraisal"_s}, session),
         {u"appraisal"_s, u"--session"_s, u"A2"_s},
         true},
        {u"format"_s, with({u"appraisal"_s}, session), json},
        {u"session"_s,
         with(forms, {u"--agenda"_s, u"g.pdf"_s}),
         {u"appraisal-forms"_s, u"--session"_s, u"A2"_s, u"--agenda"_s, u"g.pdf"_s},
         true},
        {u"group"_s, printed,
         with(forms, {u"--group"_s, u"G2"_s, u"--count"_s, u"2"_s, u"--pdf"_s, u"f.pdf"_s}), true},
        {u"count"_s, printed,
         with(forms, {u"--group"_s, u"G1"_s, u"--count"_s, u"3"_s, u"--pdf"_s, u"f.pdf"_s}), true},
        {u"only-added"_s,
         with(forms, {u"--group"_s, u"G1"_s, u"--count"_s, u"4"_s, u"--pdf"_s, u"f.pdf"_s}),
         {u"--only-added"_s}},
        {u"pdf"_s,
         with(forms, {u"--agenda"_s, u"g.pdf"_s}),
         {u"--pdf"_s, u"f.pdf"_s, u"--group"_s, u"G1"_s, u"--count"_s, u"2"_s}},
        {u"agenda"_s, with(forms, {u"--order"_s, u"o.pdf"_s}), {u"--agenda"_s, u"g.pdf"_s}},
        {u"order"_s, with(forms, {u"--agenda"_s, u"g.pdf"_s}), {u"--order"_s, u"o.pdf"_s}},
        {u"session"_s,
         with(after, {u"--tally-sheet"_s, u"t.pdf"_s}),
         {u"appraisal-report"_s, u"--session"_s, u"A2"_s, u"--tally-sheet"_s, u"t.pdf"_s},
         true},
        {u"tally-sheet"_s, with(after, {u"--xlsx"_s, u"x.xlsx"_s}),
         with(after, {u"--tally-sheet"_s, u"t.pdf"_s}), true},
        // Before a session is final these are refused, each by its own words.
        {u"xlsx"_s, with(after, {u"--tally-sheet"_s, u"t.pdf"_s}),
         with(after, {u"--xlsx"_s, u"x.xlsx"_s}), true},
        {u"bulletin"_s, with(after, {u"--tally-sheet"_s, u"t.pdf"_s}),
         with(after, {u"--bulletin"_s, u"b.pdf"_s}), true},
        {u"letters"_s, with(after, {u"--tally-sheet"_s, u"t.pdf"_s}),
         with(after, {u"--letters"_s, u"DIR"_s}), true},
        {u"letter"_s, with(after, {u"--tally-sheet"_s, u"t.pdf"_s}), letter, true},
        {u"posting"_s, with(after, {u"--letter"_s, u"l.pdf"_s}), {u"--posting"_s, u"P1"_s}},
        {u"with-rank"_s, with(after, {u"--tally-sheet"_s, u"t.pdf"_s}), {u"--with-rank"_s}},
        {u"session"_s,
         scan,
         {u"appraisal-scan"_s, u"--session"_s, u"A2"_s, u"nothing.png"_s},
         true},
        {u"enter"_s, with(scan, {u"--person"_s, u"甲"_s}), {u"--enter"_s}},
        {u"enter-blank"_s, scan, {u"--enter-blank"_s}},
        {u"person"_s, scan, {u"--person"_s, u"甲"_s}},
        {u"quarter"_s,
         {u"close"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s, u"2026-03-01"_s},
         {u"close"_s, u"--quarter"_s, u"2026-Q2"_s, u"--as-of"_s, u"2026-03-01"_s},
         true},
        {u"as-of"_s,
         {u"close"_s, u"--quarter"_s, u"2026-Q2"_s, u"--as-of"_s, u"2026-03-01"_s},
         {u"close"_s, u"--quarter"_s, u"2026-Q2"_s, u"--as-of"_s, u"2026-03-02"_s},
         true},
        {u"quarter"_s,
         {u"reopen"_s, u"--quarter"_s, u"2026-Q1"_s, u"--reason"_s, u"试"_s},
         {u"reopen"_s, u"--quarter"_s, u"2026-Q2"_s, u"--reason"_s, u"试"_s},
         true},
        {u"reason"_s, {u"reopen"_s, u"--quarter"_s, u"2026-Q1"_s}, {u"--reason"_s, u"试"_s}},
        {u"quarter"_s,
         report,
         {u"report"_s, u"--quarter"_s, u"2026-Q1"_s, u"--xlsx"_s, u"a.xlsx"_s},
         true},
        {u"as-of"_s, report, day},
        {u"xlsx"_s,
         with({u"report"_s}, quarter) + QStringList{u"--pdf"_s, u"q.pdf"_s},
         {u"--xlsx"_s, u"a.xlsx"_s}},
        {u"pdf"_s, report, {u"--pdf"_s, u"q.pdf"_s}},
        {u"year"_s, projects, {u"--year"_s, u"2025"_s}},
        {u"as-of"_s, projects, day},
        {u"format"_s, projects, json},
        {u"ledger"_s, with(document(u"summary"_s, u"s.pdf"_s), year),
         with(document(u"ledger"_s, u"p.xlsx"_s), year), true},
        {u"year"_s, with(document(u"ledger"_s, u"p.xlsx"_s), year),
         with(document(u"ledger"_s, u"p.xlsx"_s), nextYear), true},
        {u"summary"_s, with(document(u"ledger"_s, u"p.xlsx"_s), year),
         with(document(u"summary"_s, u"s.pdf"_s), year), true},
        {u"card"_s, document(u"rectification"_s, u"r.pdf"_s),
         with(document(u"card"_s, u"c.pdf"_s), {u"--project"_s, u"X1"_s}), true},
        {u"project"_s, with(document(u"card"_s, u"c.pdf"_s), {u"--project"_s, u"X1"_s}),
         with(document(u"card"_s, u"c.pdf"_s), {u"--project"_s, u"X2"_s}), true},
        {u"bulletin"_s, document(u"rectification"_s, u"r.pdf"_s),
         with(document(u"bulletin"_s, u"b.pdf"_s), quarter), true},
        {u"record"_s, with(document(u"bulletin"_s, u"b.pdf"_s), quarter),
         with(document(u"record"_s, u"d.pdf"_s), quarter), true},
        {u"rectification"_s, with(document(u"bulletin"_s, u"b.pdf"_s), quarter),
         document(u"rectification"_s, u"r.pdf"_s), true},
        {u"quarter"_s, with(document(u"bulletin"_s, u"b.pdf"_s), quarter),
         with(document(u"bulletin"_s, u"b.pdf"_s), {u"--quarter"_s, u"2026-Q1"_s}), true},
        // Every document heeds the day.
        {u"as-of"_s, with(document(u"ledger"_s, u"p.xlsx"_s), year), day},
        {u"as-of"_s, with(document(u"summary"_s, u"s.pdf"_s), year), day},
        {u"as-of"_s, with(document(u"card"_s, u"c.pdf"_s), {u"--project"_s, u"X1"_s}), day},
        {u"as-of"_s, with(document(u"bulletin"_s, u"b.pdf"_s), quarter), day},
        {u"as-of"_s, with(document(u"record"_s, u"d.pdf"_s), quarter), day},
        {u"as-of"_s, document(u"rectification"_s, u"r.pdf"_s), day},
        {u"as-of"_s, document(u"rectification"_s, u"r.xlsx"_s), day},
    };
}

/// The options that the usage names, by command.
QMap<QString, QSet<QString>> optionsOfUsage()
{
    QMap<QString, QSet<QString>> options;
    static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
    QString command;
    const QStringList lines = QString::fromUtf8(runCtl({u"--help"_s}).out).split(u'\n');
    for (const QString& line : lines.mid(1)) {
        if (!line.startsWith(u"  "_s) || line.startsWith(u"   "_s))
            continue;
        command = line.trimmed().section(u' ', 0, 0);
        options.insert(command, {});
        auto found = option.globalMatch(line);
        while (found.hasNext())
            options[command].insert(found.next().captured(1));
    }
    return options;
}

/// The office of a test, and the folder that its calls write into.
class OptionsOffice
{
public:
    OptionsOffice();

    /// What the call answers: status, output and every file that it wrote.
    [[nodiscard]] QByteArray answer(const QStringList& call) const
    {
        const QString out = m_office.path(u"out"_s);
        QDir(out).removeRecursively();
        QDir().mkpath(out);
        QStringList words;
        for (const QString& word : call) {
            static const QRegularExpression file(u"^[a-z]\\.(pdf|xlsx)$|^DIR$"_s);
            words += file.match(word).hasMatch() ? out + u'/' + word : word;
        }
        const QString database = out + u"/office.touyan"_s;
        if (call.front() != u"init"_s)
            QFile::copy(m_office.database(), database);
        const CtlOutcome outcome = runCtl(QStringList{u"--db"_s, database} + words);
        QByteArray answer =
            QByteArray::number(outcome.status) + '\n' + outcome.out + '\n' + outcome.err.toUtf8();
        for (const auto& info : QDir(out).entryInfoList(QDir::Files | QDir::NoDotAndDotDot)) {
            if (info.fileName().startsWith(u"office.touyan"_s))
                answer += info.size() > 2'000'000 ? "large" : "small";
            else
                answer += '\n' + info.fileName().toUtf8() + ' ' + said(info.filePath());
        }
        return answer;
    }

private:
    /// What the file says, without the moment when it was made.
    static QByteArray said(const QString& path)
    {
        if (path.endsWith(u".pdf"_s)) {
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
            EXPECT_TRUE(reader.waitForFinished() && reader.exitCode() == 0) << path.toStdString();
            return reader.readAllStandardOutput();
        }
        QByteArray text;
        for (const ZipPart& part : zipParts(path)) {
            if (part.name != u"docProps/core.xml"_s)
                text += part.content;
        }
        static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"_s);
        return QString::fromUtf8(text).remove(moment).toUtf8();
    }

    CtlOffice m_office;
};

/// Two first secretaries with a month's work, two projects of which one is dispatched, a register
/// of two items, two sessions; the first quarter is closed and a group has its forms.
OptionsOffice::OptionsOffice()
{
    const QString projects =
        u"code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
        "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
        "completed_project,solved_problems,experience,improvement\n"
        "X1,荒坡变果园,secretary_project,2026,U1,R1,,,,产业发展,chosen,,in_progress,,,,,,,\n"
        "X2,老街改造,secretary_project,2025,U2,R2,,,,产业发展,chosen,,draft,,,,,,,\n"_s;
    const QString transitions =
        u"project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"
        "X1,1,submit,draft,submitted,2026-01-05,2026-01-05T08:00:00.000Z,,,\n"
        "X1,2,approve,submitted,approved,2026-01-10,2026-01-10T08:00:00.000Z,,,\n"
        "X1,3,start,approved,in_progress,2026-02-01,2026-02-01T08:00:00.000Z,,,\n"_s;
    const QString sessions =
        u"code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
        "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
        "threshold_good,threshold_fair,threshold_ordinary\n"
        "A1,2025,甲评议,2026-01-09,score,,,50,block,1,95,85,70,50,90,80,60\n"
        "A2,2025,乙评议,2026-01-10,score,,,50,block,1,95,85,70,50,90,80,60\n"_s;
    const QMap<QString, QString> package{
        {u"units"_s, u"code,name,kind,category,parent\nU1,东村,village,,\nU2,西村,village,,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,林甲,,,,\nR2,王乙,,,,\n"_s},
        {u"postings"_s, u"code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,first_secretary,2026-01-01,,\n"
                        "P2,R2,U2,first_secretary,2026-01-01,,\n"_s},
        {u"checklists"_s, u"code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\nC1,清单,2020-01-01,,,50,50,\n"_s},
        {u"items"_s, u"checklist,code,position,title,cadence,required,points,grace_days,due_months,"
                     "kinds\nC1,I01,1,清单,monthly,1,10,5,,\nC1,I02,2,信息,monthly,1,10,5,,\n"_s},
        {u"entries"_s, u"code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                       "people_count,period\n"
                       "E1,P1,I01,2026-04-10,2026-04-20,confirmed,,一,,,\n"
                       "E2,P1,I02,2026-05-10,2026-05-20,confirmed,,二,,,\n"_s},
        {u"projects"_s, projects},
        {u"project_plans"_s, u"project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                             "X1,1,种树,,2026-11-30,,2026-01-02,\n"_s},
        {u"plan_steps"_s, u"project,plan,position,number,title,planned_finish,weight,finished_on,"
                          "finish_note\nX1,1,1,1,平整,2026-04-30,100,2026-05-20,\n"_s},
        {u"project_transitions"_s, transitions},
        {u"dispatch_meetings"_s, u"code,quarter,held_on,place,chair,attendees,summary\n"
                                 "D1,2026-Q2,2026-06-20,镇政府,,,\n"_s},
        {u"rectification_items"_s,
         u"code,source,project,session,posting,unit,responsible,problem,measure,found_on,due,"
         "closed_on,evidence,verifier\n"
         "Z1,office_check,,,,U1,,一,,2026-04-01,2026-04-30,2026-05-20,照片,乙\n"
         "Z2,office_check,,,,U2,,二,,2026-05-01,2026-06-30,,,\n"_s},
        {u"appraisal_sessions"_s, sessions},
        {u"criteria"_s, u"session,code,title,max_points\nA1,T1,题,10\nA2,T1,题,10\n"_s},
        {u"voter_groups"_s, u"session,code,title,weight,invited,issued,trim\n"
                            "A1,G1,班子,60,9,9,0\nA1,G2,群众,40,9,9,0\n"
                            "A2,G1,班子,100,9,9,0\n"_s},
        {u"reportees"_s, u"session,posting,order,manner,veto\nA1,P1,1,on_site,no\n"
                         "A2,P2,1,on_site,no\n"_s},
        {u"components"_s, u"session,component,weight\nA1,meeting,100\nA2,meeting,100\n"_s},
    };
    m_office.fill(m_office.writePackage(u"package"_s, package));
    m_office.succeed({u"close"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s, u"2026-04-20"_s});
    m_office.succeed({u"appraisal-forms"_s, u"--session"_s, u"A1"_s, u"--group"_s, u"G1"_s,
                      u"--count"_s, u"2"_s, u"--pdf"_s, m_office.path(u"before.pdf"_s)});
}

/// A value that an option could have; flags have none.
QStringList anyValue(const QString& option)
{
    static const QStringList kFlags{u"demo"_s, u"only-added"_s, u"with-rank"_s, u"enter"_s};
    return kFlags.contains(option) ? QStringList{} : QStringList{u"1"_s};
}

/// The command with as many words as it takes.
QStringList called(const QString& command)
{
    static const QStringList kWithOperand{u"import"_s, u"export"_s, u"appraisal-scan"_s};
    return kWithOperand.contains(command) ? QStringList{command, u"x"_s} : QStringList{command};
}

CtlOutcome run(const QStringList& words)
{
    const QTemporaryDir folder;
    return runCtl(QStringList{u"--db"_s, folder.filePath(u"none.touyan"_s)} + words);
}

TEST(CommandOptions, EachOneChangesTheAnswerOrIsRefused)
{
    const OptionsOffice office;
    QMap<QStringList, QByteArray> answers;
    const auto answer = [&](const QStringList& call) {
        auto found = answers.find(call);
        if (found == answers.end())
            found = answers.insert(call, office.answer(call));
        return *found;
    };
    for (const Use& use : uses()) {
        const QStringList with = use.replaces ? use.with : use.without + use.with;
        EXPECT_NE(answer(use.without), answer(with))
            << "--" << use.option.toStdString()
            << " is taken and not heeded: " << with.join(u' ').toStdString();
    }
}

TEST(CommandOptions, TheTableHasAllOfThem)
{
    QMap<QString, QSet<QString>> tried;
    for (const Use& use : uses())
        tried[use.without.front()].insert(use.option);
    const auto usage = optionsOfUsage();
    ASSERT_GE(usage.size(), 15);
    for (auto each = usage.begin(); each != usage.end(); ++each)
        EXPECT_EQ(each.value(), tried.value(each.key())) << each.key().toStdString();
}

TEST(CommandOptions, WhatTheUsageOfACommandDoesNotNameIsRefused)
{
    const auto usage = optionsOfUsage();
    QSet<QString> all{u"nonsense"_s};
    for (const QSet<QString>& options : usage)
        all += options;
    for (auto each = usage.begin(); each != usage.end(); ++each) {
        for (const QString& option : all - each.value()) {
            EXPECT_EQ(
                run(called(each.key()) + QStringList{u"--"_s + option} + anyValue(option)).status,
                2)
                << each.key().toStdString() << " --" << option.toStdString();
        }
    }
}

TEST(CommandOptions, GivenTwiceOrEmptyAreRefused)
{
    auto usage = optionsOfUsage();
    for (auto each = usage.begin(); each != usage.end(); ++each) {
        each.value().insert(u"language"_s);
        for (const QString& option : each.value()) {
            SCOPED_TRACE((each.key() + u" --"_s + option).toStdString());
            const QString word = u"--"_s + option;
            const QStringList once =
                QStringList{word} +
                (option == u"language"_s ? QStringList{u"zh"_s} : anyValue(option));
            const CtlOutcome twice = run(called(each.key()) + once + once);
            EXPECT_EQ(twice.status, 2);
            EXPECT_TRUE(twice.err.contains(u"给了不止一次"_s)) << twice.err.toStdString();
            if (!anyValue(option).isEmpty()) {
                EXPECT_EQ(run(called(each.key()) + QStringList{word, QString()}).status, 2);
            }
        }
    }
    EXPECT_EQ(runCtl({u"--db"_s, u"a"_s, u"--db"_s, u"b"_s, u"check"_s}).status, 2);
    EXPECT_EQ(runCtl({u"--db"_s, QString(), u"check"_s}).status, 2);
}

TEST(CommandOptions, BesideAnOutputThatHasNoUseForThemAreRefused)
{
    const QStringList forms{u"appraisal-forms"_s, u"--session"_s, u"A1"_s, u"--agenda"_s,
                            u"g.pdf"_s};
    const QStringList after{u"appraisal-report"_s, u"--session"_s, u"A1"_s, u"--tally-sheet"_s,
                            u"t.pdf"_s};
    const QStringList register_{u"project-report"_s, u"--rectification"_s, u"r.pdf"_s};
    const QStringList ledger{u"project-report"_s, u"--ledger"_s, u"l.xlsx"_s, u"--year"_s,
                             u"2026"_s};
    const QList<QStringList> calls{
        forms + QStringList{u"--group"_s, u"G1"_s},
        forms + QStringList{u"--count"_s, u"3"_s},
        forms + QStringList{u"--only-added"_s},
        after + QStringList{u"--posting"_s, u"P1"_s},
        after + QStringList{u"--with-rank"_s},
        register_ + QStringList{u"--year"_s, u"2026"_s},
        register_ + QStringList{u"--quarter"_s, u"2026-Q2"_s},
        register_ + QStringList{u"--project"_s, u"X1"_s},
        ledger + QStringList{u"--quarter"_s, u"2026-Q2"_s},
        ledger + QStringList{u"--project"_s, u"X1"_s},
        {u"project-report"_s, u"--card"_s, u"c.pdf"_s, u"--project"_s, u"X1"_s, u"--year"_s,
         u"2026"_s},
        {u"project-report"_s, u"--record"_s, u"d.pdf"_s, u"--quarter"_s, u"2026-Q2"_s,
         u"--project"_s, u"X1"_s},
        {u"appraisal-scan"_s, u"--session"_s, u"A1"_s, u"--person"_s, u"甲"_s, u"x.png"_s},
        {u"rates"_s, u"--quarter"_s, u"2026-Q2"_s, u"--year"_s, u"2026"_s},
        {u"rates"_s, u"--quarter"_s, u"2026-Q2"_s, u"--from"_s, u"2026-01-01"_s},
    };
    for (const QStringList& call : calls) {
        const CtlOutcome outcome = run(call);
        EXPECT_EQ(outcome.status, 2) << call.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
    }
}

} // namespace

} // namespace touyan::test
