// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the manual of docs/, as it is written and with its pictures.
#include "app/window/manual_window.h"
#include "gui/keyboard.h"
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the document shows where the text names a picture, by the name.
QMap<QString, QImage> shownPictures(const QTextDocument& document)
{
    QMap<QString, QImage> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid())
                pictures.insert(format.name(),
                                document
                                    .resource(QTextDocument::ImageResource,
                                              document.baseUrl().resolved(QUrl(format.name())))
                                    .value<QImage>());
        }
    }
    return pictures;
}

/// QTest::qWaitForWindowActive() is content with the window above.
bool becomesActive(const QWidget& window)
{
    return waitUntil([&window] { return QApplication::activeWindow() == &window; });
}

class Manual : public ProgramFixture
{
protected:
    void SetUp() override
    {
        ProgramFixture::SetUp();
        QFile file(QStringLiteral(TOUYAN_DOCS "/manual.zh.md"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_written = QString::fromUtf8(file.readAll());
        m_program.window().show();
        ASSERT_TRUE(becomesActive(m_program.window()));
    }
    QList<app::ManualWindow*> manuals()
    {
        return m_program.window().findChildren<app::ManualWindow*>();
    }

    QString m_written;
};

TEST_F(Manual, OpensByF1WithEveryPictureOfTheText)
{
    press(Qt::Key_F1);
    ASSERT_EQ(manuals().size(), 1);
    ASSERT_TRUE(becomesActive(*manuals().first()));
    const auto* text = manuals().first()->findChild<QTextBrowser*>(u"manualText"_s);
    ASSERT_NE(text, nullptr);
    const QMap<QString, QImage> pictures = shownPictures(*text->document());
    static const QRegularExpression kPicture(uR"(!\[[^\]]+\]\(([^)]+)\))"_s);
    int named = 0;
    auto matches = kPicture.globalMatch(m_written);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        ++named;
        SCOPED_TRACE(name.toStdString());
        ASSERT_TRUE(pictures.contains(name));
        const QImage& shown = pictures[name];
        ASSERT_FALSE(shown.isNull());
        EXPECT_LE(shown.deviceIndependentSize().width(), text->viewport()->width())
            << "wider than the window";
        QImage written(QStringLiteral(TOUYAN_DOCS "/") + name);
        ASSERT_FALSE(written.isNull());
        EXPECT_EQ(shown, [&] {
            QImage scaled = written.scaledToWidth(shown.width(), Qt::SmoothTransformation);
            scaled.setDevicePixelRatio(shown.devicePixelRatio());
            return scaled;
        }());
    }
    EXPECT_GT(named, 0);
    EXPECT_EQ(named, pictures.size());
}

TEST_F(Manual, HasEveryHeadingOfTheText)
{
    press(Qt::Key_F1);
    ASSERT_EQ(manuals().size(), 1);
    const auto* text = manuals().first()->findChild<QTextBrowser*>(u"manualText"_s);
    ASSERT_NE(text, nullptr);
    QStringList shown;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            shown.append(block.text());
    }
    QStringList written;
    const QStringList lines = m_written.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            written.append(line.section(u' ', 1));
    }
    EXPECT_EQ(shown, written);
    EXPECT_GT(shown.size(), 1);
}

TEST_F(Manual, IsOneWindowHoweverOftenItIsAskedFor)
{
    press(Qt::Key_F1);
    ASSERT_EQ(manuals().size(), 1);
    m_program.window().activateWindow();
    ASSERT_TRUE(becomesActive(m_program.window()));
    press(Qt::Key_F1);
    ASSERT_EQ(manuals().size(), 1);
    ASSERT_TRUE(becomesActive(*manuals().first()));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return manuals().isEmpty(); }));
}

} // namespace

} // namespace touyan::test
