// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/manual_window.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("头雁使用手册"));
    resize(860, 640);
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(u"manualText"_s);
    browser->setAccessibleName(tr("使用手册正文"));
    browser->setOpenExternalLinks(true);
    browser->setSearchPaths({u":/manual"_s});
    QFile file(u":/manual/manual.zh.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        browser->document()->setBaseUrl(QUrl(u"qrc:/manual/"_s));
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
    browser->setFocus();
}

} // namespace touyan::app
