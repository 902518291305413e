// SPDX-License-Identifier: GPL-3.0-or-later
// In which language touyanctl speaks.
#include "app/ctl_office.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What touyanctl says about a database that is not there.
QString refusal(const QStringList& language, const Environment& environment)
{
    const CtlOutcome outcome =
        runCtl(language + QStringList{u"--db"_s, u"/nowhere/office.touyan"_s, u"check"_s}, {},
               environment);
    EXPECT_EQ(outcome.status, 1);
    return outcome.err;
}

Environment locale(const QString& all, const QString& messages, const QString& lang)
{
    return {{u"LC_ALL"_s, all}, {u"LC_MESSAGES"_s, messages}, {u"LANG"_s, lang}};
}

const QString kEnglish = u"Cannot find the file"_s;
const QString kChinese = u"找不到文件"_s;

} // namespace

TEST(CommandLanguage, FollowsTheEnvironment)
{
    for (const Environment& english :
         {locale(u"en_GB.UTF-8"_s, {}, u"zh_CN.UTF-8"_s), locale({}, u"en"_s, u"zh_CN"_s),
          locale({}, {}, u"en_US.UTF-8"_s)}) {
        const QString text = refusal({}, english);
        EXPECT_TRUE(text.contains(kEnglish)) << text.toStdString();
        EXPECT_FALSE(text.contains(kChinese));
    }
    for (const Environment& chinese :
         {locale(u"zh_CN.UTF-8"_s, {}, u"en_US.UTF-8"_s), locale(u"C.UTF-8"_s, {}, u"en_US"_s),
          locale(u"POSIX"_s, {}, {}), locale({}, {}, u"de_DE.UTF-8"_s), locale({}, {}, {}),
          locale({}, {}, u"eno"_s)}) {
        const QString text = refusal({}, chinese);
        EXPECT_TRUE(text.contains(kChinese)) << text.toStdString();
    }
}

TEST(CommandLanguage, TheOptionGoesBeforeTheEnvironment)
{
    const Environment english = locale(u"en_US.UTF-8"_s, {}, {});
    const Environment chinese = locale(u"zh_CN.UTF-8"_s, {}, {});
    EXPECT_TRUE(refusal({u"--language"_s, u"zh"_s}, english).contains(kChinese));
    EXPECT_TRUE(refusal({u"--language=en"_s}, chinese).contains(kEnglish));
}

TEST(CommandLanguage, TheUsageSpeaksBothLanguagesAndRefusesOthers)
{
    EXPECT_TRUE(runCtl({u"--help"_s, u"--language=zh"_s}).out.contains("季度结账"));
    const CtlOutcome help = runCtl({u"--language"_s, u"en"_s, u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.out.contains("Close a quarter")) << help.out.toStdString();
    for (const QStringList& wrong :
         {QStringList{u"--language"_s, u"fr"_s, u"--help"_s}, QStringList{u"--language="_s},
          QStringList{u"check"_s, u"--language"_s}}) {
        const CtlOutcome outcome = runCtl(wrong);
        EXPECT_EQ(outcome.status, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(outcome.err.contains(u"--language"_s));
        EXPECT_TRUE(outcome.out.isEmpty());
    }
}

} // namespace touyan::test
