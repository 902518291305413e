// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/state_colours.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.1 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST(StateColours, AreReadableInBothThemes)
{
    for (const bool dark : {false, true}) {
        for (const DisplayState state : kDisplayStates) {
            const StateColours colours = stateColours(state, dark);
            EXPECT_GE(contrast(colours.foreground, colours.background), 4.5)
                << "state " << static_cast<int>(state) << " dark " << dark;
        }
        for (const DisplayState state : {DisplayState::OnTime, DisplayState::Overdue})
            EXPECT_GE(contrast(Qt::white, stateColours(state, dark).fill), 4.2)
                << "state " << static_cast<int>(state) << " dark " << dark;
    }
}

TEST(StateColours, SignsAndWordsDiffer)
{
    QSet<QString> signs;
    QSet<QString> words;
    for (const DisplayState state : kDisplayStates) {
        signs.insert(stateSign(state));
        words.insert(stateWord(state));
    }
    EXPECT_EQ(signs.size(), 5);
    EXPECT_EQ(words.size(), 5);
}

TEST(StateColours, SignsAreInTheMainFont)
{
    // A sign that only a fallback font has becomes a box where that font is not installed.
    QFont font = applicationFont();
    font.setStyleStrategy(QFont::NoFontMerging);
    const QFontMetrics metrics(font);
    for (const DisplayState state : kDisplayStates)
        EXPECT_TRUE(metrics.inFont(stateSign(state).front())) << stateSign(state).toStdString();
}

TEST(StateColours, FillsDifferWithoutColourToo)
{
    QSet<QByteArray> pictures;
    for (const DisplayState state : kDisplayStates) {
        QImage image(48, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStateFill(painter, QRectF(0, 0, 48, 16), state, false);
        paintStateSign(painter, QRectF(16, 0, 16, 16), state, Qt::black);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        pictures.insert(QByteArray(reinterpret_cast<const char*>(grey.constBits()),
                                   static_cast<qsizetype>(grey.sizeInBytes())));
    }
    EXPECT_EQ(pictures.size(), 5);
}

TEST(Theme, TextsAreReadable)
{
    for (const bool dark : {false, true}) {
        const ThemeColours& colours = themeColours(dark);
        const QPalette palette = themePalette(dark);
        EXPECT_EQ(isDark(palette), dark);
        EXPECT_GE(contrast(colours.subtleText, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.subtleText, colours.navigation), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::Text), colours.selection), 4.5);
        EXPECT_GE(contrast(colours.accentText, colours.accent), 4.5);
        EXPECT_GE(contrast(colours.positive, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.negative, colours.surface), 4.5);
        EXPECT_GE(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
            4.5);
    }
}

TEST(StateColours, ShowsEachStateOfTheRulesByItsOwnWord)
{
    using touyan::domain::ObligationState;
    EXPECT_EQ(displayState(ObligationState::OnTime), DisplayState::OnTime);
    EXPECT_EQ(displayState(ObligationState::Late), DisplayState::Late);
    EXPECT_EQ(displayState(ObligationState::Overdue), DisplayState::Overdue);
    EXPECT_EQ(displayState(ObligationState::Pending), DisplayState::Pending);
    EXPECT_EQ(displayState(ObligationState::Exempt), DisplayState::Exempt);
    EXPECT_EQ(stateWord(displayState(ObligationState::Late)), u"逾期完成"_s);
}

TEST(Theme, UsesTheChineseFont)
{
    EXPECT_EQ(QFontInfo(applicationFont()).family(), u"Noto Sans CJK SC"_s);
}

TEST(Icons, OwnAndBreezeIconsAreFound)
{
    for (const QStringView name : {QStringView(u"touyan-checklist"), QStringView(u"document-new"),
                                   QStringView(u"go-next")}) {
        const QIcon found = icon(name);
        ASSERT_FALSE(found.isNull()) << name.toString().toStdString();
        EXPECT_FALSE(found.pixmap(22, 22).isNull()) << name.toString().toStdString();
    }
    EXPECT_FALSE(icon(u"no-such-icon-anywhere").isNull());
}

TEST(Icons, FollowTheTheme)
{
    const QIcon one = icon(u"touyan-checklist");
    const QImage light = one.pixmap(22, 22).toImage();
    useIconTheme(true);
    const QImage dark = one.pixmap(22, 22).toImage();
    useIconTheme(false);
    EXPECT_NE(light, dark);
}
