// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundation/comparable_text.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

/// The name with another dot in it.
QString named(QChar dot)
{
    return u"阿依古丽"_s + dot + u"买买提"_s;
}

TEST(ComparableText, EveryDotOfANameIsOne)
{
    for (const QChar dot : u"·•・‧．⋅∙.･․ㆍ"_s) {
        EXPECT_EQ(comparableText(named(u'·')), comparableText(named(dot)))
            << codePointName(dot.unicode()).toStdString();
        EXPECT_TRUE(isSameName(named(dot), u"阿依古丽买买提"));
        EXPECT_TRUE(isSameName(named(dot), u" 阿依古丽　买买提"));
    }
    EXPECT_FALSE(isSameName(named(u'·'), u"阿依古丽·买买江"));
}

TEST(ComparableText, WidthCaseSpacesAndUnseenCharactersMeanNothing)
{
    EXPECT_EQ(comparableText(u"王　强"), comparableText(u"王强"));
    EXPECT_EQ(comparableText(u"李\u200b四\ufeff"), comparableText(u"李四"));
    EXPECT_EQ(comparableText(u"Ｕ０２ 号"), comparableText(u"u02\u00a0号"));
    EXPECT_EQ(comparableText(u"葛\U000e0100"), comparableText(u"葛"));
    EXPECT_NE(comparableText(u"9.3"), comparableText(u"93"));
}

TEST(ComparableText, SearchWordsMustAllOccur)
{
    const auto finds = [](QStringView typed, QStringView text) {
        return SearchWords(typed).occurIn(comparableText(text));
    };
    EXPECT_TRUE(finds(u"古丽•买", u"走访阿依古丽·买买提家"));
    EXPECT_TRUE(finds(u"古丽买买提", u"走访阿依古丽·买买提家"));
    EXPECT_TRUE(finds(u"古丽・买买提", u"走访阿依古丽买买提家"));
    EXPECT_TRUE(finds(u"王强　走访", u"走访 王 强"));
    EXPECT_FALSE(finds(u"王强 慰问", u"走访 王 强"));
    EXPECT_TRUE(finds(u"9．3", u"9.3 入户"));
    EXPECT_FALSE(finds(u"93", u"9.3 入户")) << "a decimal point is no dot of a name";
    EXPECT_TRUE(SearchWords(u" 　\u200b").isEmpty());
}

TEST(ComparableText, ANameMeansThoseWhoAreMostAlike)
{
    const QStringList names{u"买买提·肉孜"_s, u"买买提肉孜"_s, u"王强"_s,
                            u"王　强"_s,      u"古丽‧江"_s,    u"古丽•江"_s};
    using Places = QList<qsizetype>;
    EXPECT_EQ((Places{0}), namesMeant(u"买买提·肉孜", names));
    EXPECT_EQ((Places{0}), namesMeant(u"买买提・肉孜", names));
    EXPECT_EQ((Places{1}), namesMeant(u"买买提　肉孜", names));
    EXPECT_EQ((Places{2, 3}), namesMeant(u"王强", names)) << "two who are equally alike";
    EXPECT_EQ((Places{4}), namesMeant(u"古丽‧江", names));
    EXPECT_EQ((Places{4, 5}), namesMeant(u"古丽.江", names));
    EXPECT_EQ((Places{4, 5}), namesMeant(u"古丽江", names));
    EXPECT_TRUE(namesMeant(u"赵六", names).isEmpty());
    EXPECT_TRUE(namesMeant(u"　", {QString()}).isEmpty());
}

TEST(ComparableText, KnowsWhatNobodySees)
{
    for (const char32_t character : U"\u200b\ufeff\u00a0\u3000\u200e\u202e\u2066\u00ad\u001b\u0000"
                                    U"\t\n\u2060\u180e\u2028\ufe0f\U000e0001")
        EXPECT_TRUE(isInvisible(character)) << codePointName(character).toStdString();
    for (const char32_t character : {U' ', U'a', U'村', U'·', U'\U00020000'})
        EXPECT_FALSE(isInvisible(character)) << codePointName(character).toStdString();
    EXPECT_EQ(u"U+200B"_s, codePointName(0x200b));
    EXPECT_EQ(u"U+E0001"_s, codePointName(0xe0001));
}

} // namespace
} // namespace touyan::test
