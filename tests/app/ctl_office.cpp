// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_office.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

#include <gtest/gtest.h>
#include <sys/resource.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

CtlOutcome runCtl(const QStringList& arguments, std::optional<qint64> fileLimit,
                  const Environment& environment)
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    for (auto each = environment.begin(); each != environment.end(); ++each)
        variables.insert(each.key(), each.value());
    process.setProcessEnvironment(variables);
    if (fileLimit) {
        process.setChildProcessModifier([limit = *fileLimit] {
            // Ignored, the signal becomes an error of the write, as a full disk gives.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
            setrlimit(RLIMIT_FSIZE, &most);
        });
    }
    process.start(QStringLiteral(TOUYAN_CTL), arguments);
    constexpr int kLongest = 120'000;
    if (!process.waitForFinished(kLongest)) {
        ADD_FAILURE() << "touyanctl did not end: " << process.errorString().toStdString();
        process.kill();
        process.waitForFinished();
        return {};
    }
    CtlOutcome outcome;
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QStringList CtlOffice::files() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

CtlOutcome CtlOffice::run(const QStringList& arguments, std::optional<qint64> fileLimit) const
{
    return runCtl(QStringList{u"--db"_s, database()} + arguments, fileLimit);
}

QByteArray CtlOffice::succeed(const QStringList& arguments) const
{
    const CtlOutcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.err, QString());
    return outcome.out;
}

void CtlOffice::fill(const QString& package) const
{
    succeed({u"init"_s});
    succeed({u"import"_s, package});
}

QString CtlOffice::writePackage(const QString& name, const QMap<QString, QString>& tables) const
{
    const QString folder = path(name);
    EXPECT_TRUE(QDir().mkpath(folder));
    for (auto table = tables.begin(); table != tables.end(); ++table)
        writeFile(folder + u'/' + table.key() + u".csv"_s, table.value().toUtf8());
    return folder;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QMap<QString, QByteArray> folderBytes(const QString& path)
{
    QMap<QString, QByteArray> files;
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
        files.insert(name, fileBytes(folder.filePath(name)));
    return files;
}

QMap<QString, QString> explainedOffice()
{
    return {
        {u"units"_s, u"code,name,kind,category,parent\n"
                     "U1,东园社区,community,城市社区,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,陈䶮,male,,区税务局,district\n"_s},
        {u"postings"_s, u"code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,first_secretary,2019-07-01,,第一批\n"_s},
        {u"checklists"_s, u"code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\n"
                          "C1,十个一,2019-07-01,,,50,50,10\n"_s},
        {u"items"_s, u"checklist,code,position,title,cadence,required,points,grace_days,"
                     "due_months,kinds\n"
                     "C1,I02,2,每月报送一篇工作信息,monthly,1,10,5,,\n"
                     "C1,I06,6,参加每一次工作会议及培训,per_call,1,10,5,,\n"
                     "C1,I09,9,发展一名党员,yearly,1,10,5,,found_party_organization;"
                     "admit_party_member\n"_s},
        {u"entries"_s, u"code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                       "people_count,period\n"
                       "E1,P1,I02,2019-07-10,2019-07-12,confirmed,,七月信息,,,\n"
                       "E2,P1,I02,2019-07-20,2019-07-21,submitted,,七月未审,,,\n"
                       "E3,P1,I02,2019-08-15,2019-09-20,confirmed,,八月太晚,,,\n"
                       "E4,P1,I02,2019-08-20,2019-09-08,confirmed,,八月逾期,,,\n"
                       "E5,P1,I02,2019-09-12,2019-10-20,confirmed,,九月以后登记,,,\n"
                       "E6,P1,I09,2019-09-12,2019-09-12,confirmed,培训,种类不符,,,\n"_s},
        {u"calls"_s, u"code,item,title,held_on,audience\n"
                     "K1,I06,全区培训会,2019-08-20,all\n"_s},
        {u"attendance"_s, u"call,posting,status,recorded_on\n"
                          "K1,P1,present,2019-08-21\n"_s},
    };
}

} // namespace touyan::test
