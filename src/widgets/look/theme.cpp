// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/icons.h"
#include "widgets/look/outlined_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QPalette>
#include <QStyle>
#include <QTranslator>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

// The resources live in a static library: without this call the linker leaves them out.
static void initialiseResources()
{
    Q_INIT_RESOURCE(touyan_look);
}

namespace touyan::widgets {

namespace {

constexpr auto kSystemIsDark = "touyanSystemIsDark";

ThemeColours lightColours()
{
    return {.accent = QColor(0xC8102E),
            .accentText = QColor(0xFFFFFF),
            .line = QColor(0xD3D7DC),
            .gridLine = QColor(0xE7E9EC),
            .subtleText = QColor(0x59616B),
            .surface = QColor(0xFFFFFF),
            .window = QColor(0xF4F5F7),
            .navigation = QColor(0xE9EBEE),
            .hover = QColor(0xE3E6EA),
            .selection = QColor(0xD9E4EF),
            .positive = QColor(0x17722F),
            .negative = QColor(0xB80F2A)};
}

ThemeColours darkColours()
{
    return {.accent = QColor(0xD83545),
            .accentText = QColor(0xFFFFFF),
            .line = QColor(0x3D424A),
            .gridLine = QColor(0x33373D),
            .subtleText = QColor(0xA3ABB6),
            .surface = QColor(0x25282D),
            .window = QColor(0x1E2125),
            .navigation = QColor(0x191B1F),
            .hover = QColor(0x30343A),
            .selection = QColor(0x33475B),
            .positive = QColor(0x5CCB7D),
            .negative = QColor(0xFF858B)};
}

/// Fills in the names written as @accent in the style sheet; longer names first, so that none is
/// taken for the beginning of another.
QString styleSheet(bool dark)
{
    QFile file(u":/touyan/style/touyan.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const ThemeColours& colours = themeColours(dark);
    const QPalette palette = themePalette(dark);
    const std::pair<QString, QColor> names[] = {
        {u"@accentText"_s, colours.accentText},
        {u"@accent"_s, colours.accent},
        {u"@gridLine"_s, colours.gridLine},
        {u"@line"_s, colours.line},
        {u"@subtleText"_s, colours.subtleText},
        {u"@surface"_s, colours.surface},
        {u"@navigation"_s, colours.navigation},
        {u"@window"_s, colours.window},
        {u"@hover"_s, colours.hover},
        {u"@selection"_s, colours.selection},
        {u"@highlight"_s, palette.color(QPalette::Highlight)},
        {u"@text"_s, palette.color(QPalette::WindowText)}};
    for (const auto& [name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

const ThemeColours& themeColours(bool dark)
{
    static const ThemeColours light = lightColours();
    static const ThemeColours darkOnes = darkColours();
    return dark ? darkOnes : light;
}

QPalette themePalette(bool dark)
{
    const ThemeColours& colours = themeColours(dark);
    const QColor text(dark ? 0xE4E7EB : 0x1F2328);
    const QColor button(dark ? 0x33373E : 0xF7F8F9);
    const QColor disabled(dark ? 0x767E88 : 0x8B939C);
    QPalette palette(button, colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, QColor(dark ? 0x292C32 : 0xF8F9FA));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xFFFFFF));
    palette.setColor(QPalette::ToolTipBase, QColor(dark ? 0x363B42 : 0xFFFFFF));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x939BA6) : QColor(0x6A727C));
    palette.setColor(QPalette::Highlight, QColor(dark ? 0x4A6A8A : 0x3E5F80));
    palette.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, QColor(dark ? 0x7FB2E5 : 0x1D5A96));
    palette.setColor(QPalette::LinkVisited, QColor(dark ? 0x7FB2E5 : 0x1D5A96));
    palette.setColor(QPalette::Light, QColor(dark ? 0x3D424A : 0xFFFFFF));
    palette.setColor(QPalette::Midlight, QColor(dark ? 0x373C43 : 0xEFF1F3));
    palette.setColor(QPalette::Mid, QColor(dark ? 0x2A2E33 : 0xC3C8CE));
    palette.setColor(QPalette::Dark, QColor(dark ? 0x15171A : 0x9CA3AB));
    palette.setColor(QPalette::Shadow, QColor(dark ? 0x0C0D0F : 0x5C636B));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QFont applicationFont()
{
    // Installed families of this order; without the filter Fontconfig mixes in Arphic glyphs.
    const QStringList wanted{u"Noto Sans CJK SC"_s,   u"Source Han Sans SC"_s,
                             u"Source Han Sans CN"_s, u"Microsoft YaHei UI"_s,
                             u"Microsoft YaHei"_s,    u"WenQuanYi Micro Hei"_s,
                             u"Noto Serif CJK SC"_s,  u"DejaVu Sans"_s};
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const QString& family : wanted) {
        if (installed.contains(family))
            families.append(family);
    }
    QFont font;
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPointSizeF(9.5);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

void applyTheme(QApplication& application, ThemeMode mode)
{
    initialiseResources();
    // Asked once, before the own palette hides the answer.
    if (!application.property(kSystemIsDark).isValid())
        application.setProperty(kSystemIsDark, isDark(application.palette()));
    const bool dark = mode == ThemeMode::Dark ||
                      (mode == ThemeMode::System && application.property(kSystemIsDark).toBool());
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(new OutlinedStyle);
    useIconTheme(dark);
    QApplication::setFont(applicationFont());
    QApplication::setPalette(themePalette(dark));
    application.setStyleSheet(styleSheet(dark));
}

bool loadQtTexts(QApplication& application, const QLocale& locale)
{
    QLocale::setDefault(locale);
    // Never freed before the application: it is its child.
    auto* translator = new QTranslator(&application);
    if (!translator->load(locale, u"qtbase"_s, u"_"_s,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace touyan::widgets
