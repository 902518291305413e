// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving the program with the demonstration township open: whatever was typed into a field of any
// page is asked for before it is lost.
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/unsaved_work.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fields that choose what is shown or where to go; nothing typed there is kept by anybody.
bool onlyChoosesWhatIsShown(const QWidget& field)
{
    static const QRegularExpression kNames(
        u"[sS]earch|[fF]ilter|asOfDateEdit|yearSpinBox|qt_spinbox|goToForm|serialEdit"_s);
    for (const QWidget* each = &field; each != nullptr && !each->isWindow();
         each = each->parentWidget()) {
        if (each->objectName().contains(kNames) || qobject_cast<const QComboBox*>(each) != nullptr)
            return true;
    }
    return false;
}

std::string pathOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget())
        names.prepend(each->objectName().isEmpty()
                          ? QString::fromLatin1(each->metaObject()->className())
                          : each->objectName());
    return names.join(u'/').toStdString();
}

class LeavingTheProgram : public ProgramFixture
{
protected:
    void openDemonstration()
    {
        const QString path = makeDemonstration();
        ASSERT_FALSE(HasFailure());
        window().resize(1280, 800);
        window().show();
        QSignalSpy opened(&m_program, &app::Program::opened);
        m_program.open(path);
        ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    }
    widgets::MainWindow& window() { return m_program.window(); }

    /// Asks as the program does when it is left; true: nothing was held back.
    bool wouldLeave()
    {
        bool left = false;
        m_prompts.willChoose(std::nullopt); // stay
        widgets::askToLeave(window(), m_prompts, [&left] { left = true; });
        if (left)
            m_prompts = ScriptedUserPrompts();
        return left;
    }
    void discardAll()
    {
        const auto all = window().findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (auto* work = dynamic_cast<widgets::UnsavedWork*>(widget);
                work != nullptr && !work->unsavedWork().isEmpty())
                work->discardUnsaved();
        }
    }

    /// Types into every field of the page that is shown and can be edited; gives how many.
    int typeEverywhere(widgets::Page& page)
    {
        int typed = 0;
        QList<QPointer<QWidget>> fields;
        for (QLineEdit* each : page.findChildren<QLineEdit*>())
            fields.append(each);
        for (QPlainTextEdit* each : page.findChildren<QPlainTextEdit*>())
            fields.append(each);
        for (const QPointer<QWidget>& field : std::as_const(fields)) {
            if (!field || !field->isVisible() || !field->isEnabled() ||
                onlyChoosesWhatIsShown(*field))
                continue;
            const auto* line = qobject_cast<QLineEdit*>(field);
            const auto* text = qobject_cast<QPlainTextEdit*>(field);
            if ((line != nullptr && line->isReadOnly()) || (text != nullptr && text->isReadOnly()))
                continue;
            const std::string where = pathOf(*field);
            field->setFocus();
            const QString before = line != nullptr ? line->text() : text->toPlainText();
            QTest::keyClicks(field, u"7"_s);
            if (!field)
                continue;
            const QString after = line != nullptr ? line->text() : text->toPlainText();
            if (after == before)
                continue; // it takes no such character
            ++typed;
            m_seen.insert(field->objectName());
            EXPECT_FALSE(wouldLeave()) << "typed and lost: " << where;
            discardAll();
            EXPECT_TRUE(wouldLeave()) << "asked for again after it was let go: " << where;
        }
        return typed;
    }

    ScriptedUserPrompts m_prompts;
    QSet<QString> m_seen;
};

} // namespace

TEST_F(LeavingTheProgram, WhatWasTypedOnAnyPageIsAskedFor)
{
    ASSERT_NO_FATAL_FAILURE(openDemonstration());
    ASSERT_TRUE(wouldLeave()) << "nothing was typed yet";
    const QList<widgets::Page*> pages = window().pages();
    int typed = 0;
    for (widgets::Page* page : pages) {
        SCOPED_TRACE(page->title().toStdString());
        window().showPage(page);
        QTest::qWait(300);
        typed += typeEverywhere(*page);
        const auto bars = page->findChildren<QTabBar*>();
        for (QTabBar* bar : bars) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                QTest::qWait(150);
                typed += typeEverywhere(*page);
            }
        }
    }
    EXPECT_GE(typed, 3);
    for (const QString& name : {u"officeNameEdit"_s, u"operatorNameEdit"_s})
        EXPECT_TRUE(m_seen.contains(name)) << name.toStdString();
}

} // namespace touyan::test
