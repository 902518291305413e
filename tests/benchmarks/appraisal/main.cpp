// SPDX-License-Identifier: GPL-3.0-or-later
// The tally of 1 000 ballots with 200 reportees and ten criteria, the whole process of touyanctl,
// against the sqlite3 shell that sums the same two million marks per reportee and group.
// Usage: [pairs]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <random>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualPairs = 9;
constexpr int kLeastPairs = 7;
constexpr int kReportees = 200;
constexpr int kGroups = 4;
constexpr int kBallotsOfGroup = 250;
constexpr int kCriteria = 10;

/// A text file in a folder; throws when it cannot be written.
class TextFile
{
public:
    explicit TextFile(const QString& path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write " + path.toStdString());
        m_stream.setDevice(&m_file);
    }
    QTextStream& operator()() { return m_stream; }

private:
    QFile m_file;
    QTextStream m_stream;
};

QString posting(int reportee)
{
    return u'P' + QString::number(reportee + 1).rightJustified(5, u'0');
}

QString criterion(int number)
{
    return u'C' + QString::number(number + 1).rightJustified(2, u'0');
}

void writeSession(const QString& package)
{
    TextFile(package + u"/units.csv"_s)() << "code,name,kind,category,parent\nU1,甲村,village,,\n";
    TextFile people(package + u"/people.csv"_s);
    TextFile postings(package + u"/postings.csv"_s);
    TextFile reportees(package + u"/reportees.csv"_s);
    people() << "code,name,gender,phone,dispatching_unit,dispatch_level\n";
    postings() << "code,person,unit,role,start,end,round\n";
    reportees() << "session,posting,order,manner,veto\n";
    for (int i = 0; i < kReportees; ++i) {
        people() << 'R' << i << ",述职人" << i << ",,,,\n";
        postings() << posting(i) << ",R" << i << ",U1,first_secretary,2019-07-01,,\n";
        reportees() << "A1," << posting(i) << ',' << i + 1 << ",on_site,no\n";
    }
    TextFile(package + u"/appraisal_sessions.csv"_s)()
        << "code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
           "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
           "threshold_good,threshold_fair,threshold_ordinary\n"
           "A1,2019,述职评议,2020-01-10,score,20,,50,block,3,95,85,70,50,90,80,60\n";
    TextFile criteria(package + u"/criteria.csv"_s);
    criteria() << "session,code,title,max_points\n";
    for (int i = 0; i < kCriteria; ++i)
        criteria() << "A1," << criterion(i) << ",第" << i + 1 << "项,10\n";
    TextFile groups(package + u"/voter_groups.csv"_s);
    groups() << "session,code,title,weight,invited,issued,trim\n";
    for (int i = 0; i < kGroups; ++i) {
        groups() << "A1,G" << i + 1 << ",第" << i + 1 << "组,25," << kBallotsOfGroup << ','
                 << kBallotsOfGroup << ",1\n";
    }
    TextFile(package + u"/components.csv"_s)() << "session,component,weight\nA1,meeting,100\n";
}

/// Ballots and marks, as a package and as the rows of a plain table of numbers.
void writeMarks(const QString& package, const QString& rows)
{
    std::mt19937 random(20200110);
    TextFile ballots(package + u"/ballots.csv"_s);
    TextFile marks(package + u"/ballot_marks.csv"_s);
    TextFile plain(rows);
    ballots() << "session,group,serial\n";
    marks() << "session,group,serial,posting,criterion,value\n";
    for (int group = 1; group <= kGroups; ++group) {
        for (int serial = 1; serial <= kBallotsOfGroup; ++serial) {
            ballots() << "A1,G" << group << ',' << serial << '\n';
            for (int reportee = 0; reportee < kReportees; ++reportee) {
                for (int i = 0; i < kCriteria; ++i) {
                    const auto halves = 10 + random() % 11;
                    const QString value =
                        QString::number(halves / 2) + (halves % 2 == 0 ? u""_s : u".5"_s);
                    marks() << "A1,G" << group << ',' << serial << ',' << posting(reportee) << ','
                            << criterion(i) << ',' << value << '\n';
                    plain() << group << ',' << serial << ',' << reportee + 1 << ',' << i + 1 << ','
                            << value << '\n';
                }
            }
        }
    }
}

QJsonObject measure(int pairCount)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"package"_s);
    const QString database = folder.filePath(u"office.touyan"_s);
    const QString plain = folder.filePath(u"marks.sqlite"_s);
    const QString rows = folder.filePath(u"marks.csv"_s);
    if (!QDir().mkpath(package))
        throw std::runtime_error("cannot make the package's folder");
    writeSession(package);
    writeMarks(package, rows);
    importPackageInto(database, package);
    runChild({u"sqlite3"_s, plain,
              u"CREATE TABLE mark (group_id INTEGER, serial INTEGER, reportee_id INTEGER,"
              " criterion INTEGER, value REAL)"_s,
              u".mode csv"_s, u".import '"_s + rows + u"' mark"_s});

    const QStringList tally{programBeside(u"touyanctl"_s),
                            u"--db"_s,
                            database,
                            u"appraisal"_s,
                            u"--session"_s,
                            u"A1"_s,
                            u"--format"_s,
                            u"json"_s};
    const QStringList summing{
        u"sqlite3"_s, plain,
        u"SELECT reportee_id, group_id, sum(value) FROM mark GROUP BY reportee_id, group_id"_s};
    // Both once beforehand, so that neither pays for reading the file from the disk.
    runChild(tally);
    runChild(summing);
    const Pairs pairs = measurePairs(
        pairCount, [&] { return runChild(tally).milliseconds; },
        [&] { return runChild(summing).milliseconds; });
    return {{u"benchmark"_s, u"appraisal"_s},
            {u"reportees"_s, kReportees},
            {u"ballots"_s, kGroups * kBallotsOfGroup},
            {u"marks"_s, kGroups * kBallotsOfGroup * kReportees * kCriteria},
            {u"database_mib"_s, QFileInfo(database).size() / (1 << 20)},
            {u"plain_table_mib"_s, QFileInfo(plain).size() / (1 << 20)},
            {u"pairs"_s, pairCount},
            {u"touyanctl_ms"_s, rounded(median(pairs.ours))},
            {u"sqlite3_ms"_s, rounded(median(pairs.reference))},
            {u"ratio"_s, rounded(pairs.ratio())},
            {u"limit"_s, 2.0}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualPairs, kLeastPairs));
    });
}
