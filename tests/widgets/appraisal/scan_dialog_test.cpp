// SPDX-License-Identifier: GPL-3.0-or-later
// 读取扫描件 as it is used: files in, a look at what is doubtful, first entries out.
#include "widgets/scans/scan_dialog.h"

#include "exchange/scans/form_picture_reader.h"
#include "support/forms/scanned_forms.h"
#include "support/widgets/appraisal_office.h"
#include "support/widgets/grabbed_picture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"
#include "widgets/scans/scan_review.h"
#include "widgets/scans/scan_tool.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::EntryRound;
using application::UseCaseContext;
using widgets::ScanDialog;
using widgets::ScanReview;

namespace {

constexpr int kReportees = 5; // two pages

QString opinionOf(size_t reportee, const QString& /*criterion*/)
{
    return reportee == 3 ? QString() : QString::number(6 + static_cast<int>(reportee) / 2.0);
}

} // namespace

class ScanDialogTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        auto prepared = run([](UseCaseContext& context) {
            return prepareSession(context, domain::AppraisalMode::Score, kReportees, 4);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
        auto known = run([id = m_prepared.session.id](UseCaseContext& context) {
            return application::openScanContext(context, id);
        });
        ASSERT_TRUE(known.isOk());
        m_known = std::move(known).value();
        ASSERT_GE(m_known.groups.front().layout.pages.size(), size_t{2});
    }
    void TearDown() override
    {
        delete m_dialog;
        PageFixture::TearDown();
    }

    [[nodiscard]] QList<QImage> form(const QString& serial) const
    {
        const auto& group = m_known.groups.front();
        return scannedForm(m_known.session, group.group, group.layout, serial, opinionOf);
    }
    QStringList save(const QString& name, const QList<QImage>& pages) const
    {
        QStringList files;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            files.append(u"%1/%2-%3.png"_s.arg(folder(), name).arg(page + 1));
            EXPECT_TRUE(pages.at(page).save(files.last()));
        }
        return files;
    }

    void openDialog(const QString& person)
    {
        m_dialog = new ScanDialog(services(), m_reader, m_prepared.session.id, person, nullptr);
        m_dialog->resize(1280, 720);
        m_dialog->show();
    }
    void readFiles(const QStringList& files)
    {
        m_dialog->addFiles(files);
        ASSERT_TRUE(waitUntil([this] { return m_dialog->isReading(); }));
        ASSERT_TRUE(waitUntil([this] { return !m_dialog->isReading(); }, 60'000));
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* found = m_dialog->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] application::OpenedBallot opened(const QString& serial)
    {
        auto result = run([this, serial](UseCaseContext& context) {
            return application::openBallot(context, {m_prepared.session.id,
                                                     {m_known.groups.front().group.id, serial},
                                                     EntryRound::First,
                                                     u"王芳"_s});
        });
        EXPECT_TRUE(result.isOk());
        return result.isOk() ? result.value() : application::OpenedBallot{};
    }

    PreparedSession m_prepared;
    application::ScanContext m_known;
    exchange::FormPictureReader m_reader;
    QPointer<ScanDialog> m_dialog;
};

TEST_F(ScanDialogTest, EntersWhatIsSureAndAsksForTheRest)
{
    QStringList files = save(u"a"_s, form(u"1"_s));
    QList<QImage> second = form(u"2"_s);
    smudgeFirstRow(second.first(), m_known.groups.front().layout.pages.front());
    files += save(u"b"_s, second);
    files += save(u"c"_s, {form(u"3"_s).first()}); // its other pages are missing
    std::reverse(files.begin(), files.end());
    openDialog(u"王芳"_s);
    ASSERT_NO_FATAL_FAILURE(readFiles(files));

    const auto* ballots = find<QTableView>(u"scannedFormsTable"_s);
    ASSERT_EQ(ballots->model()->rowCount(), 3);
    EXPECT_EQ(ballots->model()->index(0, 2).data().toString(), u"✓ 读准"_s);
    EXPECT_EQ(ballots->model()->index(1, 2).data().toString(), u"？ 1 处待核"_s);
    EXPECT_TRUE(ballots->model()->index(2, 2).data().toString().startsWith(u"× 缺第 2"_s));

    // The proposal is what was ticked; the person confirms it with the keyboard.
    auto* review = m_dialog->findChild<ScanReview*>();
    ASSERT_EQ(review->count(), 1);
    auto* value = find<QLineEdit>(u"scanReviewValueEdit"_s);
    EXPECT_EQ(value->text(), u"6"_s);
    EXPECT_FALSE(find<QLabel>(u"scanReviewPicture"_s)->pixmap(Qt::ReturnByValue).isNull());
    grabPicture(m_dialog, u"scan-review"_s);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Dark);
    grabPicture(m_dialog, u"scan-review-dark"_s);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    value->setFocus();
    QTest::keyClicks(value, u"6.5"_s); // the proposal is selected
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(review->undecided(), 0);
    EXPECT_EQ(ballots->model()->index(1, 2).data().toString(), u"✓ 读准"_s);

    auto* enter = find<QPushButton>(u"enterScannedButton"_s);
    ASSERT_TRUE(enter->isEnabled());
    enter->click();
    ASSERT_TRUE(waitUntil([ballots] {
        return ballots->model()->index(1, 2).data().toString() == u"已录过，不再记入"_s;
    }));
    EXPECT_FALSE(enter->isEnabled());
    const auto first = opened(u"1"_s);
    ASSERT_TRUE(first.record.has_value());
    EXPECT_EQ(first.record->firstBy, u"王芳"_s);
    EXPECT_TRUE(first.record->secondBy.isEmpty());
    ASSERT_EQ(first.rows.size(), size_t{kReportees - 1}); // one was left blank
    for (const auto& row : first.rows) {
        EXPECT_EQ(row.marks.size(), m_prepared.session.criteria.size());
        for (const auto& mark : row.marks) {
            const auto at =
                std::find_if(m_prepared.reportees.begin(), m_prepared.reportees.end(),
                             [&row](const auto& each) { return each.reportee.id == row.reportee; });
            EXPECT_EQ(mark.value,
                      opinionOf(static_cast<size_t>(at - m_prepared.reportees.begin()), {}));
        }
    }
    EXPECT_EQ(opened(u"2"_s).rows.front().marks.front().value, u"6.5"_s);
    EXPECT_FALSE(opened(u"3"_s).record.has_value());
    // Nothing is left to lose, so nothing is asked.
    QPointer<ScanDialog> closed = m_dialog;
    find<QPushButton>(u"closeScanButton"_s)->click();
    EXPECT_TRUE(waitUntil([&closed] { return closed.isNull(); }));
}

TEST_F(ScanDialogTest, TakesSeveralFilesAtOnce)
{
    const QStringList files = save(u"a"_s, form(u"1"_s)) + save(u"b"_s, form(u"2"_s));
    openDialog(u"王芳"_s);
    auto* add = find<QPushButton>(u"addScanFileButton"_s);
    prompts.willOpenFiles({});
    add->click();
    EXPECT_FALSE(m_dialog->isReading());
    prompts.willOpenFiles(files);
    add->click();
    ASSERT_TRUE(waitUntil([this] { return m_dialog->outcome().ballots.size() == 2; }, 60'000));
    EXPECT_EQ(m_dialog->outcome().pages, files.size());
    EXPECT_EQ(prompts.unusedAnswers(), 0);
}

TEST_F(ScanDialogTest, NeverReplacesWhatSomebodyHasEntered)
{
    auto entered = run([this](UseCaseContext& context) {
        return application::enterBallot(context, {m_prepared.session.id,
                                                  {m_known.groups.front().group.id, u"1"_s},
                                                  EntryRound::First,
                                                  u"王芳"_s,
                                                  {}});
    });
    ASSERT_TRUE(entered.isOk());
    openDialog(u"李强"_s);
    ASSERT_NO_FATAL_FAILURE(readFiles(save(u"a"_s, form(u"1"_s))));
    EXPECT_EQ(find<QTableView>(u"scannedFormsTable"_s)->model()->index(0, 2).data().toString(),
              u"已录过，不再记入"_s);
    EXPECT_FALSE(find<QPushButton>(u"enterScannedButton"_s)->isEnabled());
    EXPECT_TRUE(opened(u"1"_s).rows.empty());
    // It was entered as blank, and is not: which form and where is said.
    const auto* notice = m_dialog->findChild<widgets::InlineNotice*>();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(m_known.groups.front().group.code + u"-1"_s) &&
                notice->text().contains(m_known.reportees.front().identity.personName))
        << notice->text().toStdString();
}

TEST_F(ScanDialogTest, EntersBlankFormsOnlyWhenTicked)
{
    const auto& group = m_known.groups.front();
    const QList<QImage> blank = scannedForm(m_known.session, group.group, group.layout, u"1"_s,
                                            [](size_t, const QString&) { return QString(); });
    openDialog(u"王芳"_s);
    ASSERT_NO_FATAL_FAILURE(readFiles(save(u"a"_s, blank)));
    auto* enter = find<QPushButton>(u"enterScannedButton"_s);
    auto* blankToo = find<QCheckBox>(u"enterBlankCheck"_s);
    EXPECT_TRUE(blankToo->isVisible());
    EXPECT_FALSE(blankToo->isChecked());
    EXPECT_FALSE(enter->isEnabled());
    blankToo->click();
    ASSERT_TRUE(enter->isEnabled());
    enter->click();
    EXPECT_TRUE(waitUntil([this] { return opened(u"1"_s).record.has_value(); }));
}

TEST_F(ScanDialogTest, KeepsWhatAPersonHasReadWhenFilesAreAdded)
{
    QList<QImage> pages = form(u"1"_s);
    smudgeFirstRow(pages.first(), m_known.groups.front().layout.pages.front());
    openDialog(u"王芳"_s);
    ASSERT_NO_FATAL_FAILURE(readFiles(save(u"a"_s, pages)));
    auto* review = m_dialog->findChild<ScanReview*>();
    ASSERT_EQ(review->undecided(), 1);
    auto* value = find<QLineEdit>(u"scanReviewValueEdit"_s);
    value->setText(u"6.5"_s);
    QTest::keyClick(value, Qt::Key_Return);
    ASSERT_EQ(review->undecided(), 0);
    ASSERT_NO_FATAL_FAILURE(readFiles(save(u"b"_s, form(u"2"_s))));
    EXPECT_EQ(review->undecided(), 0);
    ASSERT_EQ(m_dialog->outcome().ballots.size(), 2U);
    EXPECT_EQ(m_dialog->outcome().ballots[0].marks[0].value, u"6.5"_s);
}

TEST_F(ScanDialogTest, NeedsAPersonAndTellsWhatItRefused)
{
    QImage photo(900, 1'200, QImage::Format_Grayscale8);
    photo.fill(200);
    QStringList files = save(u"a"_s, form(u"1"_s));
    files += save(u"photo"_s, {photo});
    openDialog({});
    ASSERT_NO_FATAL_FAILURE(readFiles(files));
    const auto* refused = find<QTableView>(u"refusedPagesTable"_s);
    ASSERT_EQ(refused->model()->rowCount(), 1);
    EXPECT_EQ(refused->model()->index(0, 0).data().toString(), u"photo-1.png"_s);
    find<QPushButton>(u"enterScannedButton"_s)->click();
    EXPECT_TRUE(find<QLineEdit>(u"scanPersonEdit"_s)->hasFocus());
    EXPECT_FALSE(opened(u"1"_s).record.has_value());
    grabPicture(m_dialog, u"scan-refused"_s);
}

TEST_F(ScanDialogTest, CanBeStopped)
{
    QStringList files;
    for (int copy = 0; copy < 3; ++copy)
        files += save(u"copy%1"_s.arg(copy), form(u"1"_s));
    openDialog(u"王芳"_s);
    m_dialog->addFiles(files);
    ASSERT_TRUE(waitUntil([this] { return m_dialog->isReading(); }));
    find<QPushButton>(u"stopScanButton"_s)->click();
    ASSERT_TRUE(waitUntil([this] { return !m_dialog->isReading(); }));
    EXPECT_TRUE(m_dialog->outcome().ballots.empty());
}

TEST_F(ScanDialogTest, OpensFromTheStepOfEntry)
{
    widgets::AppraisalPage page(services(), {nullptr, {widgets::scanTool(services(), m_reader)}});
    page.resize(1080, 640);
    page.show();
    page.activate();
    ASSERT_TRUE(waitUntil([&page] { return page.session() != nullptr; }));
    page.showStep(widgets::AppraisalPageStep::Entry);
    settle();
    auto* action = page.findChild<QAction*>(u"readScansAction"_s);
    ASSERT_NE(action, nullptr);
    ASSERT_TRUE(action->isEnabled());
    action->trigger();
    EXPECT_NE(page.findChild<ScanDialog*>(), nullptr);
}

} // namespace touyan::test
