// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs leave them: what is read all the same, and how the rest is named.
#include "exchange/packages/package_workplace.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

QString malformed(const QString& place, const QString& file, const QString& problem)
{
    return u"%1 #%2 %3|%4"_s.arg(place)
        .arg(static_cast<int>(ErrorCode::PackageMalformed))
        .arg(file, problem);
}

QStringList refusalsOf(const PackageTexts& tables)
{
    PackageWorkplace workplace;
    return workplace.refusals(tables);
}

TEST(ForeignTables, AreReadWhateverTheProgramThatWroteThem)
{
    PackageTexts plain = smallPackage();
    PackageWorkplace first;
    ASSERT_TRUE(first.import(plain).isOk());
    // A line end inside of a text is changed with the others.
    const auto withOneLineEnd = [](QMap<QString, QByteArray> files) {
        for (QByteArray& bytes : files)
            bytes.replace("\r\n", "\n").replace('\r', '\n');
        return files;
    };
    const auto expected = withOneLineEnd(first.exported());
    // Every table at once, in the way of another program.
    using Change = QByteArray (*)(QByteArray);
    const std::vector<Change> changes{
        [](QByteArray text) { return text + "\x1a"; },
        [](QByteArray text) { return text + ",,,,\n\"\",\"\",\n , \n"; },
        [](QByteArray text) { return text.replace('\n', '\r'); },
        [](QByteArray text) { return "\xEF\xBB\xBF" + text.replace("\n", "\r\n"); }};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        PackageTexts tables = plain;
        for (QByteArray& text : tables)
            text = changes[i](text);
        PackageWorkplace workplace;
        EXPECT_EQ(QStringList(), workplace.refusals(tables)) << i;
        EXPECT_TRUE(expected == withOneLineEnd(workplace.exported())) << i;
    }
}

TEST(ForeignTables, NoMessageIsAboutLineNothing)
{
    PackageTexts tables = smallPackage();
    tables[u"units"_s] += "\x1a\nU9,又村,village,,\nU8\n";
    const QStringList refused = refusalsOf(tables);
    ASSERT_EQ(2, refused.size()) << refused.join(u'\n').toStdString();
    EXPECT_EQ(malformed(u"units.csv:4:1 code"_s, u"units.csv"_s, u"control_character|U+001A"_s),
              refused.first());
    EXPECT_TRUE(refused.last().startsWith(u"units.csv:6:0 "_s));
}

TEST(ForeignTables, UnseenCharactersInCodesAreNamedWhereTheyStand)
{
    struct Case
    {
        QByteArray character;
        QString name;
    };
    for (const Case& each :
         {Case{"\xE2\x80\x8B", u"U+200B"_s}, Case{"\xEF\xBB\xBF", u"U+FEFF"_s},
          Case{"\xC2\xA0", u"U+00A0"_s}, Case{"\xE3\x80\x80", u"U+3000"_s},
          Case{"\xE2\x80\x8E", u"U+200E"_s}, Case{"\xE2\x80\xAE", u"U+202E"_s},
          Case{"\xE2\x81\xA6", u"U+2066"_s}, Case{"\xC2\xAD", u"U+00AD"_s}, Case{"\t", u"U+0009"_s},
          Case{" ", u"U+0020"_s}, Case{"\xEF\xB8\x8F", u"U+FE0F"_s}}) {
        SCOPED_TRACE(each.name.toStdString());
        PackageTexts tables = smallPackage();
        // The unit has it; who refers to it is not to blame.
        tables[u"units"_s] += "U9" + each.character + ",又村,village,,\n";
        tables[u"people"_s] += "R9,周九,,,,\n";
        tables[u"postings"_s] += "P9,R9,U9,first_secretary,2023-01-01,,\n";
        EXPECT_EQ(QStringList{malformed(u"units.csv:4:1 code"_s, u"units.csv"_s,
                                        u"invisible_character|"_s + each.name)},
                  refusalsOf(tables));
        // The reference has it.
        tables = smallPackage();
        tables[u"people"_s] += "R9,周九,,,,\n";
        tables[u"postings"_s] += "P9,R9,U1" + each.character + ",first_secretary,2023-01-01,,\n";
        EXPECT_EQ(QStringList{malformed(u"postings.csv:5:3 unit"_s, u"postings.csv"_s,
                                        u"invisible_character|"_s + each.name)},
                  refusalsOf(tables));
        // The same for the other tables.
        tables = smallPackage();
        tables[u"calls"_s] += "K9" + each.character + ",K,会,2023-05-10,all\n";
        EXPECT_EQ(QStringList{malformed(u"calls.csv:4:1 code"_s, u"calls.csv"_s,
                                        u"invisible_character|"_s + each.name)},
                  refusalsOf(tables));
    }
}

TEST(ForeignTables, UnseenCharactersAreShownInWhatIsRefusedForSomethingElse)
{
    PackageTexts tables = smallPackage();
    tables[u"people"_s] += "R9,周九,male\xE2\x80\x8B,,,\n";
    const QStringList refused = refusalsOf(tables);
    ASSERT_EQ(1, refused.size());
    EXPECT_TRUE(refused.first().contains(u"male⟨U+200B⟩"_s)) << refused.first().toStdString();
}

TEST(ForeignTables, UnseenCharactersInAHeaderAreNamed)
{
    PackageTexts tables = smallPackage();
    tables[u"people"_s].replace("name", "name\xE2\x80\x8B");
    const QStringList refused = refusalsOf({{u"people"_s, tables[u"people"_s]}});
    ASSERT_EQ(1, refused.size()) << refused.join(u'\n').toStdString();
    EXPECT_EQ(malformed(u"people.csv:1:2 name⟨U+200B⟩"_s, u"people.csv"_s,
                        u"invisible_character|U+200B"_s),
              refused.first());
}

TEST(ForeignTables, TextsKeepWhatNobodySees)
{
    PackageTexts tables = smallPackage();
    tables[u"units"_s] += "U9,\xEF\xBB\xBF又\xE2\x80\x8B村　,village,,\n";
    PackageWorkplace workplace;
    EXPECT_EQ(QStringList(), workplace.refusals(tables));
    const QByteArray units = workplace.exported().value(u"units.csv"_s);
    EXPECT_TRUE(units.contains("U9,\xEF\xBB\xBF又\xE2\x80\x8B村　,village,,\n"))
        << units.toStdString();
}

} // namespace
} // namespace touyan::test
