// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/manual_window.h"

#include <QFile>
#include <QImage>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 640;
/// What a picture may take of the width; the rest is for margins and the scroll bar.
constexpr int kPictureWidth = 800;

/// The pictures are as wide as the program's window: as they are, they would be cut. Sharp on a
/// screen of this ratio of pixels.
void fitPictures(QTextDocument& document, qreal pixelRatio)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            QImage picture(u":/manual/"_s + format.name());
            picture =
                picture.scaledToWidth(qRound(kPictureWidth * pixelRatio), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(pixelRatio);
            document.addResource(QTextDocument::ImageResource,
                                 document.baseUrl().resolved(QUrl(format.name())), picture);
        }
    }
}

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("头雁使用手册"));
    resize(kWidth, kHeight);
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(u"manualText"_s);
    browser->setAccessibleName(tr("使用手册正文"));
    browser->setOpenExternalLinks(true);
    browser->setSearchPaths({u":/manual"_s});
    QFile file(u":/manual/manual.zh.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        browser->document()->setBaseUrl(QUrl(u"qrc:/manual/"_s));
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
        fitPictures(*browser->document(), devicePixelRatioF());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
    browser->setFocus();
}

} // namespace touyan::app
