// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/outlined_style.h"

#include "widgets/look/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

constexpr int kSide = 21;

QImage drawn(const QStyle& style, QStyle::PrimitiveElement element, bool dark,
             QStyle::State state = QStyle::State_Enabled | QStyle::State_Off)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    const QPalette palette = themePalette(dark);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    QStyleOptionFrame option;
    option.rect = image.rect();
    option.palette = palette;
    option.state = state;
    option.lineWidth = 1;
    style.drawPrimitive(element, &option, &painter);
    return image;
}

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

class OutlinedStyleTest : public testing::TestWithParam<QStyle::PrimitiveElement>
{
};

} // namespace

TEST_P(OutlinedStyleTest, AFieldIsSeenOnTheDarkWindow)
{
    const OutlinedStyle style;
    const QImage image = drawn(style, GetParam(), true);
    const QColor window = themePalette(true).color(QPalette::Window);
    EXPECT_GE(contrast(image.pixelColor(0, kSide / 2), window), 3.0);
}

TEST_P(OutlinedStyleTest, FocusKeepsItsOwnFrame)
{
    const OutlinedStyle style;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const auto focused = QStyle::State_Enabled | QStyle::State_Off | QStyle::State_HasFocus;
    EXPECT_EQ(drawn(style, GetParam(), true, focused), drawn(*fusion, GetParam(), true, focused));
}

TEST_P(OutlinedStyleTest, TheLightWindowIsFusionsOwn)
{
    const OutlinedStyle style;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    EXPECT_EQ(drawn(style, GetParam(), false), drawn(*fusion, GetParam(), false));
}

INSTANTIATE_TEST_SUITE_P(Elements, OutlinedStyleTest,
                         testing::Values(QStyle::PE_FrameLineEdit, QStyle::PE_IndicatorCheckBox,
                                         QStyle::PE_IndicatorRadioButton, QStyle::PE_Frame));
