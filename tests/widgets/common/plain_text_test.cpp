// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of records may hold is shown as it is and never opens a file: the kernel tells of
// every opening of a picture that the names ask for.
#include "widgets/look/plain_text.h"

#include "support/opened_file.h"
#include "widgets/dialogs/dialog_user_prompts.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/inline_notice.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

class PlainText : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_picture.isWatched()); }
    void TearDown() override
    {
        QToolTip::hideText();
        QApplication::processEvents();
        EXPECT_FALSE(m_picture.wasOpened()) << "a name opened a file";
    }

    QString image() const { return u"<img src=\"%1\">"_s.arg(m_picture.path()); }

    QStringList hostile() const
    {
        return {image(),
                u"<h1>x<!--"_s,
                u"&lt;b&gt;"_s,
                u"<a href=\"https://example.org\">雁栖村</a>"_s,
                u"<table><tr><td background=\"%1\">x"_s.arg(m_picture.path()),
                u"<p style=\"background-image:url(%1)\">x"_s.arg(m_picture.path()),
                u"<qt>雁</qt>"_s,
                u"<style>*{color:red}</style>雁栖村"_s,
                u"\u202E村栖雁\u202C"_s};
    }

    /// The label that Qt shows as a tooltip; null when there is none.
    static QLabel* tip()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->inherits("QTipLabel") && window->isVisible())
                return qobject_cast<QLabel*>(window);
        }
        return nullptr;
    }

    static void rest(QWidget* widget, const QPoint& place)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
    }

private:
    touyan::test::OpenedFile m_picture;
};

} // namespace

TEST_F(PlainText, LabelsShowItAsItIs)
{
    for (const QString& name : hostile()) {
        QLabel label(name);
        label.resize(label.sizeHint());
        label.show();
        EXPECT_EQ(label.textFormat(), Qt::PlainText) << name.toStdString();
        EXPECT_EQ(label.text(), name);
        EXPECT_FALSE(label.grab().isNull());
        label.setText(name + name);
        EXPECT_FALSE(label.grab().isNull());
    }
}

TEST_F(PlainText, LabelsThatAskForMarkupKeepIt)
{
    QLabel label(u"<b>雁</b>"_s);
    label.setTextFormat(Qt::RichText);
    label.show();
    EXPECT_EQ(label.textFormat(), Qt::RichText);
}

TEST_F(PlainText, TooltipsOfWidgetsShowItAsItIs)
{
    for (const QString& name : hostile()) {
        QWidget widget;
        widget.setToolTip(name);
        widget.show();
        rest(&widget, QPoint(5, 5));
        ASSERT_NE(tip(), nullptr) << name.toStdString();
        EXPECT_EQ(tip()->text(), name);
        EXPECT_EQ(tip()->textFormat(), Qt::PlainText);
        EXPECT_FALSE(tip()->grab().isNull());
    }
}

TEST_F(PlainText, TooltipsOfListsAndTheirHeadsShowItAsItIs)
{
    for (const QString& name : hostile()) {
        ValueTableModel model({{name, false, 6}});
        model.setRows({{{{name, {}, {}, std::nullopt}}, {}}});
        QTableView view;
        view.setModel(&model);
        view.show();
        rest(view.viewport(), view.visualRect(model.index(0, 0)).center());
        ASSERT_NE(tip(), nullptr) << name.toStdString();
        EXPECT_EQ(tip()->text(), name);
        EXPECT_EQ(tip()->textFormat(), Qt::PlainText);
        EXPECT_FALSE(view.grab().isNull());
    }
}

TEST_F(PlainText, MessagesShowItAsItIs)
{
    for (const QString& name : hostile()) {
        QWidget parent;
        parent.show();
        DialogUserPrompts prompts;
        Message message;
        message.title = name;
        message.text = name;
        message.detail = name;
        prompts.warn(&parent, message, {});
        auto* box = parent.findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        const auto labels = box->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            EXPECT_NE(label->textFormat(), Qt::AutoText) << label->objectName().toStdString();
        EXPECT_FALSE(box->grab().isNull());
        InlineNotice notice;
        notice.showNotice(InlineNotice::Kind::Error, name, name);
        EXPECT_FALSE(notice.grab().isNull());
    }
}

TEST_F(PlainText, ExplanationsShowItAsItIs)
{
    for (const QString& name : hostile()) {
        ExplanationView view;
        ExplanationContent content;
        content.title = name;
        content.result = name;
        content.summary = name;
        content.sections = {{name, name, {}, {{name, name, {}, name, name, 0}}}};
        view.setContent(content);
        view.show();
        EXPECT_FALSE(view.grab().isNull());
        EXPECT_EQ(view.plainText().count(name), 8) << view.plainText().toStdString();
    }
}

TEST_F(PlainText, ComposedHtmlLoadsNothing)
{
    // If ever a text got through unescaped.
    RecordBrowser browser;
    browser.setHtml(image());
    browser.show();
    EXPECT_FALSE(browser.grab().isNull());
    RecordDocument document;
    document.setHtml(image());
    QImage paper(200, 200, QImage::Format_ARGB32);
    QPainter painter(&paper);
    document.drawContents(&painter);
}

TEST_F(PlainText, LongTooltipsAreBrokenAndCut)
{
    const QString text = QString(u"走访困难群众，"_s).repeated(300);
    ASSERT_EQ(text.size(), 2100);
    QListWidget list;
    list.addItem(text);
    list.item(0)->setToolTip(text);
    list.show();
    rest(list.viewport(), list.visualItemRect(list.item(0)).center());
    ASSERT_NE(tip(), nullptr);
    EXPECT_TRUE(tip()->text().contains(u"2100"_s)) << "says how much there is";
    EXPECT_TRUE(tip()->text().startsWith(text.left(30)));
    const QSize screen = tip()->screen()->size();
    EXPECT_LT(tip()->width(), screen.width());
    EXPECT_LT(tip()->height(), screen.height() / 2);
}

TEST(PlainTip, BreaksAtSpacesAndNeverInsideACharacter)
{
    EXPECT_EQ(plainTip(u"雁栖村"_s), u"雁栖村"_s);
    EXPECT_EQ(plainTip(u"一\n二"_s), u"一\n二"_s);
    EXPECT_EQ(plainTip(QString()), QString());
    const QString words = QString(u"goose village "_s).repeated(20);
    const QStringList lines = plainTip(words).split(u'\n');
    EXPECT_GT(lines.size(), 2);
    for (const QString& line : lines)
        EXPECT_TRUE(line.isEmpty() || line.endsWith(u' ')) << line.toStdString();
    EXPECT_EQ(QString(plainTip(words)).remove(u'\n'), words);
    const QString rare = QString(u"𠮷"_s).repeated(200);
    const QStringList broken = plainTip(rare).split(u'\n');
    EXPECT_GT(broken.size(), 2);
    for (const QString& line : broken)
        EXPECT_EQ(line.size() % 2, 0);
}
