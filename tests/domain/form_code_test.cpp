// SPDX-License-Identifier: GPL-3.0-or-later
// What the QR code of a form says.
#include "domain/appraisal/form_code.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

TEST(FormCode, IsReadBackWhateverTheCodesAre)
{
    const FormCode code{u"评议/2026 一"_s, u"G%3"_s, u"017"_s};
    const QString text = formCodeText(code);
    EXPECT_EQ(parseFormCode(text), code);
    EXPECT_EQ(parseFormCode(u"  "_s + text + u"\r\n"_s), code);
    for (const QString& other : {u""_s, u"TY1:"_s, u"TY1:A1/G3"_s, u"TY1:A1//17"_s, u"A1/G3/17"_s,
                                 u"TY1:A1/G3/17/9"_s, u"https://example.org"_s})
        EXPECT_FALSE(parseFormCode(other)) << other.toStdString();
}

TEST(FormCode, NamesThePageOfAPrintedForm)
{
    const FormCode code{u"A1"_s, u"G3"_s, u"17"_s, 2, u"K4XQ7A"_s};
    EXPECT_EQ(formCodeText(code), u"TY1:A1/G3/17/2/K4XQ7A"_s);
    EXPECT_EQ(parseFormCode(formCodeText(code)), code);
    for (const QString& other :
         {u"TY1:A1/G3/17/0/K4XQ7A"_s, u"TY1:A1/G3/17/-1/K4XQ7A"_s, u"TY1:A1/G3/17/x/K4XQ7A"_s,
          u"TY1:A1/G3/17/２/K4XQ7A"_s, u"TY1:A1/G3/17/2/"_s, u"TY1:A1/G3/17/2/K4XQ7A/1"_s,
          u"TY1:A1/G3/17//K4XQ7A"_s, u"TY1:A1/G3/17/99999999999/K4XQ7A"_s})
        EXPECT_FALSE(parseFormCode(other)) << other.toStdString();
}

TEST(FormCode, OfAFormSaysNothingOfAPage)
{
    EXPECT_EQ(formCodeText({u"A1"_s, u"G3"_s, u"17"_s}), u"TY1:A1/G3/17"_s);
    const auto read = parseFormCode(u"TY1:A1/G3/17"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->page, 0);
    EXPECT_TRUE(read->fingerprint.isEmpty());
}

RC_GTEST_PROP(FormCodeProperty, RoundTrips, ())
{
    const auto text = [] {
        QString part;
        for (const auto point : *rc::gen::nonEmpty<std::vector<char16_t>>()) {
            // Halves of surrogate pairs are no text.
            part.append(QChar::isSurrogate(point) || point == 0 ? QChar(u'述') : QChar(point));
        }
        return part;
    };
    FormCode code{text(), text(), text()};
    if (*rc::gen::arbitrary<bool>()) {
        code.page = *rc::gen::inRange(1, 10'000);
        code.fingerprint = text();
    }
    RC_ASSERT(parseFormCode(formCodeText(code)) == code);
}

} // namespace
} // namespace touyan::test
