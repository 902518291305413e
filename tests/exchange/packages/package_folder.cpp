// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_folder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

PackageTexts smallPackage()
{
    return {
        {u"units"_s, "code,name,kind,category,parent\n"
                     "U1,东村,village,,T\n"
                     "T,镇,township,,\n"},
        {u"unit_categories"_s, "unit,valid_from,category\n"
                               "U1,2024-01-01,城市社区\n"},
        {u"people"_s, "code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,䶮堽,male,,区直单位,district\n"
                      "R2,林乙,,,,\n"},
        {u"postings"_s, "code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,first_secretary,2023-01-01,2023-06-30,2023\n"
                        "P2,R1,U1,first_secretary,2023-07-01,,2023\n"
                        "P3,R2,U1,party_secretary,2023-03-01,,\n"},
        {u"checklists"_s, "code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\n"
                          "C1,通用清单,2023-01-01,2023-12-31,,50,50,30\n"
                          "C2,通用清单二,2024-01-01,,,12.5,1,\n"},
        {u"items"_s, "checklist,code,position,title,cadence,required,points,grace_days,due_months,"
                     "kinds\n"
                     "C1,M,1,每月一件,monthly,1,10,5,,\n"
                     "C1,W,2,每周一访,weekly,2,2.5,0,,\n"
                     "C1,O,3,梳理制度,once,1,10,5,6,\n"
                     "C1,K,4,会议,per_call,1,10,5,,\n"
                     "C2,M,1,每月一件,monthly,1,10,5,,a;b\n"
                     "C2,Y,2,每年汇报,yearly,1,10,5,,\n"},
        {u"calls"_s, "code,item,title,held_on,audience\n"
                     "K1,K,推进会,2023-05-10,all\n"
                     "K2,K,培训,2023-08-10,P2;P3\n"},
        {u"attendance"_s, "call,posting,status,recorded_on\n"
                          "K1,P1,present,2023-05-10\n"
                          "K2,P2,excused,2023-08-01\n"},
        {u"entries"_s, "code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                       "people_count,period\n"
                       "E1,P1,M,2023-02-03,2023-02-04,confirmed,,\"解决 \"\"用水\"\" 问题,已办\","
                       "村委会,12,2023-02\n"
                       "E2,P1,W,2023-02-06,2023-02-06,submitted,,走访,,,\n"
                       "E3,P2,O,2023-07-09,,draft,,,,,2019-01\n"
                       "E4,P2,M,2023-09-30,2023-10-03,returned,a,\"两行\n文字\",,0,2023-10\n"},
        {u"leaves"_s, "posting,from,to,reason,approved\n"
                      "P2,2023-08-01,2023-08-05,病假,yes\n"
                      "P2,2023-12-01,,借调,no\n"},
        {u"free_days"_s, "from,to,reason\n2023-01-21,2023-01-27,春节\n"},
        {u"adjustments"_s, "posting,effective_on,points,reason\nP2,2023-09-01,-2.5,通报\n"},
    };
}

PackageFolder::PackageFolder()
{
    EXPECT_TRUE(m_folder.isValid());
    EXPECT_TRUE(QDir().mkpath(path()));
}

PackageFolder::PackageFolder(const PackageTexts& tables)
    : PackageFolder()
{
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        write(table.key() + u".csv"_s, table.value());
}

void PackageFolder::write(const QString& fileName, const QByteArray& bytes) const
{
    QFile file(path() + u'/' + fileName);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << fileName.toStdString();
    EXPECT_EQ(bytes.size(), file.write(bytes));
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files.insert(name, readAll(folder + u'/' + name));
    return files;
}

} // namespace touyan::test
