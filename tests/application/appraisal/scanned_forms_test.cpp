// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of pages once their boxes were looked at; the looking itself is tested in
// tests/exchange/scans.
#include "application/appraisal/appraisal_test.h"
#include "application/ballots/read_scanned_forms.h"
#include "domain/appraisal/form_code.h"

#include <algorithm>
#include <map>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that says what the test wants.
struct Sheet
{
    FormCode code;
    QString value;                  ///< ticked in every row; "8" or "8+9"
    bool isDoubtful = false;        ///< the first row
    std::vector<Sheet> beside = {}; ///< other forms on the same picture
    bool someUnread = false;
};

class FakePage final : public ScannedPage
{
public:
    explicit FakePage(Sheet sheet)
        : m_sheet(std::move(sheet))
    {
    }
    [[nodiscard]] QString code() const override
    {
        return m_sheet.code.serial.isEmpty() ? QString() : formCodeText(m_sheet.code);
    }
    [[nodiscard]] std::variant<std::vector<RowReading>, ScanFault>
    readRows(const FormPage& printed) override
    {
        const QStringList ticked = m_sheet.value.split(u'+', Qt::SkipEmptyParts);
        std::vector<RowReading> rows;
        for (const FormBlock& block : printed.blocks) {
            for (const FormRow& row : block.rows) {
                RowReading reading;
                for (const FormBox& box : row.boxes) {
                    const bool isNumber = box.kind == BoxKind::Ones || box.kind == BoxKind::Tens;
                    const bool isTicked = isNumber && ticked.contains(QString::number(box.number));
                    reading.boxes.push_back({isTicked ? BoxMark::Ticked : BoxMark::Empty, 0.9});
                }
                if (m_sheet.isDoubtful && rows.empty())
                    reading.boxes.back() = {BoxMark::Doubtful, 0.2};
                rows.push_back(std::move(reading));
            }
        }
        return rows;
    }
    [[nodiscard]] QByteArray picture(const FormRect& area) const override
    {
        return "picture of " + QByteArray::number(area.top) + m_sheet.value.toUtf8();
    }
    [[nodiscard]] OtherForms others() override
    {
        OtherForms others;
        for (const Sheet& sheet : m_sheet.beside)
            others.pages.push_back(std::make_unique<FakePage>(sheet));
        others.someUnread = m_sheet.someUnread;
        return others;
    }

private:
    Sheet m_sheet;
};

class FakeFile final : public ScanFile
{
public:
    explicit FakeFile(std::vector<Sheet> sheets)
        : m_sheets(std::move(sheets))
    {
    }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_sheets.size()); }
    [[nodiscard]] Result<std::unique_ptr<ScannedPage>> page(int index) override
    {
        return std::unique_ptr<ScannedPage>(
            std::make_unique<FakePage>(m_sheets.at(static_cast<size_t>(index))));
    }

private:
    std::vector<Sheet> m_sheets;
};

class FakeReader final : public FormScanReader
{
public:
    std::map<QString, std::vector<Sheet>> files;

    [[nodiscard]] Result<std::unique_ptr<ScanFile>> open(const QString& path) const override
    {
        const auto at = files.find(path);
        if (at == files.end())
            return makeError(ErrorCode::FileMissing, {path});
        return std::unique_ptr<ScanFile>(std::make_unique<FakeFile>(at->second));
    }
};

class ImpatientProgress final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }

private:
    bool m_isCancelled = false;
};

class ScannedForms : public AppraisalTest
{
protected:
    ScannedForms()
        : known(valueOf(openScanContext(context(), id())))
    {
    }

    [[nodiscard]] Sheet sheet(size_t group, const QString& serial, const QString& value) const
    {
        const auto& of = known.groups.at(group);
        return {
            {known.session.code, of.group.code, serial, 1, of.layout.fingerprint}, value, false};
    }
    [[nodiscard]] Sheet doubtfulSheet(const QString& serial, const QString& value) const
    {
        Sheet made = sheet(0, serial, value);
        made.isDoubtful = true;
        return made;
    }
    /// Every sheet is a file of its own.
    [[nodiscard]] ScanOutcome readFiles(const std::vector<Sheet>& sheets)
    {
        FakeReader reader;
        QStringList names;
        for (const Sheet& each : sheets) {
            names.append(u"%1.png"_s.arg(names.size() + 1));
            reader.files[names.last()] = {each};
        }
        SilentProgress progress;
        return valueOf(readScannedForms(known, reader, names, progress));
    }
    /// Where the form of the sheet reads otherwise than it was entered.
    [[nodiscard]] std::vector<size_t> differences(const Sheet& sheet)
    {
        known = valueOf(openScanContext(context(), id()));
        return differencesFromEntered(known, read({sheet}).ballots.at(0));
    }
    [[nodiscard]] ScanOutcome read(const std::vector<Sheet>& sheets)
    {
        FakeReader reader;
        reader.files[u"scan.pdf"_s] = sheets;
        SilentProgress progress;
        return valueOf(readScannedForms(known, reader, {u"scan.pdf"_s}, progress));
    }
    [[nodiscard]] std::vector<UnenteredBallot> enter(UseCaseOffice& office,
                                                     const ScanOutcome& outcome)
    {
        EnterScannedRequest request{id(), u"甲"_s, {}};
        for (const ScannedBallot& ballot : outcome.ballots) {
            if (ballot.isComplete())
                request.ballots.push_back({ballot.key, ballot.rows(known.reportees)});
        }
        return valueOf(enterScannedForms(office.context(), request));
    }

    ScanContext known;
};

TEST_F(ScannedForms, LeaveWhatTypingLeavesAndNothingOfFilesOrTheirOrder)
{
    UseCaseOffice scanned(office());
    UseCaseOffice turned(office());
    std::vector<Sheet> sheets;
    for (const size_t group : {size_t{0}, size_t{1}}) {
        for (int serial = 1; serial <= 3; ++serial) {
            sheets.push_back(sheet(group, QString::number(serial), QString::number(5 + serial)));
            const auto typed = sample().form(group, QString::number(serial),
                                             QString::number(5 + serial), EntryRound::First);
            static_cast<void>(valueOf(enterBallot(context(), typed)));
        }
    }
    EXPECT_TRUE(enter(scanned, read(sheets)).empty());
    std::reverse(sheets.begin(), sheets.end());
    EXPECT_TRUE(enter(turned, read(sheets)).empty());
    const QString typed = office().dump();
    EXPECT_TRUE(typed.contains(u"ballot_row"_s));
    EXPECT_FALSE(typed.contains(u"scan.pdf"_s));
    EXPECT_EQ(scanned.dump(), typed);
    EXPECT_EQ(turned.dump(), typed);
}

TEST_F(ScannedForms, ComeSortedWithTheirMarks)
{
    const ScanOutcome outcome =
        read({sheet(1, u"2"_s, u"9"_s), sheet(0, u"4"_s, u"7"_s), sheet(0, u"3"_s, {})});
    ASSERT_EQ(outcome.ballots.size(), 3U);
    EXPECT_EQ(outcome.pages, 3);
    EXPECT_EQ(outcome.ballots[0].key, sample().ballot(0, u"3"_s));
    EXPECT_EQ(outcome.ballots[1].key, sample().ballot(0, u"4"_s));
    EXPECT_EQ(outcome.ballots[2].key, sample().ballot(1, u"2"_s));
    const ScannedBallot& ballot = outcome.ballots[1];
    EXPECT_TRUE(ballot.isComplete());
    ASSERT_EQ(ballot.marks.size(), 4U);
    EXPECT_EQ(ballot.marks[0].value, u"7"_s);
    EXPECT_EQ(ballot.marks[0].confidence, 0.9);
    EXPECT_TRUE(ballot.marks[0].picture.isEmpty()) << "nobody has to look at it";
    for (const ReporteeMarks& row : outcome.ballots[0].rows(known.reportees))
        EXPECT_TRUE(row.marks.empty());
}

TEST_F(ScannedForms, ZeroAndTenAreTwoNumbers)
{
    const ScanOutcome outcome =
        read({sheet(0, u"1"_s, u"0+10"_s), sheet(0, u"2"_s, u"10"_s), sheet(0, u"3"_s, u"0"_s)});
    ASSERT_EQ(outcome.ballots.size(), 3U);
    EXPECT_FALSE(outcome.ballots[0].isComplete());
    EXPECT_EQ(outcome.ballots[0].marks[0].value, u"0+10"_s);
    EXPECT_FALSE(outcome.ballots[0].marks[0].isSure);
    EXPECT_TRUE(outcome.ballots[1].isComplete());
    EXPECT_EQ(outcome.ballots[1].marks[0].value, u"10"_s);
    EXPECT_TRUE(outcome.ballots[2].isComplete());
    EXPECT_EQ(outcome.ballots[2].marks[0].value, u"0"_s);
}

TEST_F(ScannedForms, WithDoubtfulMarksWaitForAPerson)
{
    Sheet doubtful = sheet(0, u"1"_s, u"8"_s);
    doubtful.isDoubtful = true;
    ScanOutcome outcome = read({doubtful, sheet(0, u"2"_s, u"8+9"_s)});
    ASSERT_EQ(outcome.ballots.size(), 2U);
    EXPECT_EQ(outcome.ballots[0].doubtful(), 1);
    EXPECT_FALSE(outcome.ballots[0].isComplete());
    EXPECT_EQ(outcome.ballots[0].marks[0].value, u"8"_s);
    EXPECT_FALSE(outcome.ballots[0].marks[0].picture.isEmpty());
    EXPECT_LT(outcome.ballots[0].marks[0].confidence, 0.5);
    EXPECT_EQ(outcome.ballots[1].doubtful(), 4) << "two ticks are no value";
    EXPECT_EQ(outcome.ballots[1].marks[0].value, u"8+9"_s);

    const auto twice = outcome.ballots[1].rows(known.reportees);
    EXPECT_EQ(twice[0].marks[0], (WrittenMark{u"C01"_s, u"8"_s}));
    EXPECT_EQ(twice[0].marks[1], (WrittenMark{u"C01"_s, u"9"_s}));

    outcome.ballots[0].marks[0].value = u"7.5"_s;
    outcome.ballots[0].marks[0].isSure = true;
    EXPECT_TRUE(enter(office(), outcome).empty());
    const OpenedBallot opened = valueOf(
        openBallot(context(), {id(), sample().ballot(0, u"1"_s), EntryRound::First, u"甲"_s}));
    EXPECT_EQ(opened.rows[0].marks[0].value, u"7.5"_s);
    EXPECT_EQ(opened.rows[0].marks[1].value, u"8"_s);
}

TEST_F(ScannedForms, ThatWereEnteredBeforeStayAsTheyAre)
{
    const ScanOutcome outcome = read({sheet(0, u"1"_s, u"8"_s), sheet(0, u"2"_s, u"8"_s)});
    static_cast<void>(
        valueOf(enterBallot(context(), sample().form(0, u"1"_s, u"5"_s, EntryRound::First))));
    const auto unentered = enter(office(), outcome);
    ASSERT_EQ(unentered.size(), 1U);
    EXPECT_EQ(unentered[0].key, sample().ballot(0, u"1"_s));
    EXPECT_EQ(unentered[0].error.code, ErrorCode::DuplicateCode);
    const OpenedBallot opened = valueOf(
        openBallot(context(), {id(), sample().ballot(0, u"1"_s), EntryRound::First, u"甲"_s}));
    EXPECT_EQ(opened.rows[0].marks[0].value, u"5"_s);
    known = valueOf(openScanContext(context(), id()));
    const ScanOutcome again = read({sheet(0, u"1"_s, u"8"_s)});
    EXPECT_TRUE(again.ballots[0].isEntered);
}

TEST_F(ScannedForms, SeenTwiceAreSureOnlyWhereBothAgree)
{
    const Sheet doubtful = doubtfulSheet(u"1"_s, u"8"_s);
    const Sheet sure = sheet(0, u"1"_s, u"8"_s);
    ScanOutcome outcome = read({sure, sure, sure});
    ASSERT_EQ(outcome.ballots.size(), 1U);
    EXPECT_TRUE(outcome.ballots[0].isComplete());
    ASSERT_EQ(outcome.refused.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(outcome.refused[0].why));
    EXPECT_EQ(outcome.refused[0].page, 2);

    // Whichever comes first, the doubt of one of them stays.
    for (const auto& looks : {std::vector{doubtful, sure}, std::vector{sure, doubtful},
                              std::vector{sure, doubtful, sure}}) {
        for (const ScanOutcome& each : {read(looks), readFiles(looks)}) {
            ASSERT_EQ(each.ballots.size(), 1U);
            EXPECT_EQ(each.ballots[0].doubtful(), 1);
            EXPECT_EQ(each.ballots[0].marks[0].value, u"8"_s);
            EXPECT_LT(each.ballots[0].marks[0].confidence, 0.5);
            EXPECT_FALSE(each.ballots[0].marks[0].picture.isEmpty());
        }
    }
}

TEST_F(ScannedForms, WithADoubtfulMarkThatAnotherPictureCallsBlankStayDoubtful)
{
    // Pencil: faint in grey, gone in black and white.
    const Sheet grey = doubtfulSheet(u"1"_s, {});
    const Sheet blackAndWhite = sheet(0, u"1"_s, {});
    for (const auto& looks : {std::vector{grey, blackAndWhite}, std::vector{blackAndWhite, grey}}) {
        const ScanOutcome outcome = readFiles(looks);
        ASSERT_EQ(outcome.ballots.size(), 1U);
        EXPECT_EQ(outcome.ballots[0].doubtful(), 1);
        EXPECT_FALSE(outcome.ballots[0].isComplete());
        EXPECT_FALSE(outcome.ballots[0].isBlank());
    }
}

TEST_F(ScannedForms, WithOtherInkAreTwoPapersAndRefusedByName)
{
    const Sheet eight = sheet(0, u"1"_s, u"8"_s);
    ScanOutcome outcome = readFiles({eight, sheet(0, u"1"_s, u"9"_s), sheet(0, u"2"_s, u"9"_s)});
    ASSERT_EQ(outcome.ballots.size(), 1U) << "the other form is read";
    EXPECT_EQ(outcome.ballots[0].key.serial, u"2"_s);
    ASSERT_EQ(outcome.refused.size(), 2U) << "both papers";
    for (const RefusedPage& page : outcome.refused) {
        const auto* error = std::get_if<Error>(&page.why);
        ASSERT_NE(error, nullptr);
        EXPECT_EQ(error->code, ErrorCode::ScansContradict);
        EXPECT_EQ(error->arguments,
                  (QStringList{known.groups.front().group.code + u"-1"_s, u"1.png"_s, u"2.png"_s}));
    }

    // A blank one and a filled one, in one file, with a third that agrees with the first.
    outcome = read({eight, eight, sheet(0, u"1"_s, {}), eight});
    EXPECT_TRUE(outcome.ballots.empty());
    ASSERT_EQ(outcome.refused.size(), 4U);
    std::vector<int> pages;
    for (const RefusedPage& page : outcome.refused) {
        pages.push_back(page.page);
        EXPECT_EQ(std::get<Error>(page.why).code, ErrorCode::ScansContradict);
        EXPECT_EQ(std::get<Error>(page.why).arguments.at(2), u"scan.pdf:3"_s);
    }
    std::sort(pages.begin(), pages.end());
    EXPECT_EQ(pages, (std::vector{1, 2, 3, 4}));
}

TEST_F(ScannedForms, ThatLieOnOnePictureAreAllTaken)
{
    Sheet first = sheet(0, u"1"_s, u"8"_s);
    first.beside = {sheet(0, u"2"_s, u"9"_s)};
    ScanOutcome outcome = read({first});
    EXPECT_EQ(outcome.ballots.size(), 2U);
    EXPECT_EQ(outcome.pages, 1);
    EXPECT_TRUE(outcome.refused.empty());

    first.code.session = u"A00099"_s; // one of another session beside one of this
    first.someUnread = true;
    outcome = read({first});
    ASSERT_EQ(outcome.ballots.size(), 1U);
    EXPECT_EQ(outcome.ballots[0].key.serial, u"2"_s);
    ASSERT_EQ(outcome.refused.size(), 2U);
    EXPECT_EQ(std::get<Error>(outcome.refused[0].why).code, ErrorCode::AppraisalBallotOfOther);
    EXPECT_EQ(std::get<ScanFault>(outcome.refused[1].why), ScanFault::OtherUnread);
}

TEST_F(ScannedForms, ThatReadOtherwiseThanTheyWereEnteredSaySo)
{
    EnterBallotRequest typed = sample().form(0, u"1"_s, u"8.0"_s, EntryRound::First);
    typed.rows[1].marks[0].value = u"7"_s;
    static_cast<void>(valueOf(enterBallot(context(), typed)));
    EXPECT_EQ(differences(sheet(0, u"1"_s, u"8"_s)), std::vector<size_t>{2});
    EXPECT_EQ(differences(sheet(0, u"1"_s, {})), (std::vector<size_t>{0, 1, 2, 3}));
    EXPECT_EQ(differences(doubtfulSheet(u"1"_s, u"8"_s)), std::vector<size_t>{2})
        << "somebody has read the ink that the program is not sure of";
    EXPECT_TRUE(differences(sheet(0, u"2"_s, u"8"_s)).empty()) << "not entered yet";

    // Against the second entry, too.
    EnterBallotRequest second = sample().form(0, u"1"_s, u"8"_s, EntryRound::Second);
    second.rows[0].marks[1].value = u"3"_s;
    static_cast<void>(valueOf(enterBallot(context(), second)));
    EXPECT_EQ(differences(sheet(0, u"1"_s, u"8"_s)), (std::vector<size_t>{1, 2}));

    // Entered as blank, and now there is something to look at.
    EnterBallotRequest blank = sample().form(0, u"3"_s, u"8"_s, EntryRound::First);
    blank.rows.clear();
    static_cast<void>(valueOf(enterBallot(context(), blank)));
    EXPECT_EQ(differences(doubtfulSheet(u"3"_s, {})), std::vector<size_t>{0});
    EXPECT_TRUE(differences(sheet(0, u"3"_s, {})).empty());
}

TEST_F(ScannedForms, KnowWhenNothingIsOnThem)
{
    const ScanOutcome outcome =
        read({sheet(0, u"1"_s, {}), sheet(0, u"2"_s, u"8"_s), doubtfulSheet(u"3"_s, {})});
    ASSERT_EQ(outcome.ballots.size(), 3U);
    EXPECT_TRUE(outcome.ballots[0].isBlank());
    EXPECT_FALSE(outcome.ballots[1].isBlank());
    EXPECT_FALSE(outcome.ballots[2].isBlank()) << "nobody knows yet";
}

TEST_F(ScannedForms, ThatCannotBeReadAreRefusedOneByOne)
{
    Sheet ofOther = sheet(0, u"1"_s, u"8"_s);
    ofOther.code.session = u"A00099"_s;
    Sheet outdated = sheet(0, u"1"_s, u"8"_s);
    outdated.code.fingerprint = u"AAAAAA"_s;
    Sheet unknownGroup = sheet(0, u"1"_s, u"8"_s);
    unknownGroup.code.group = u"G9"_s;
    Sheet oldCode = sheet(0, u"1"_s, u"8"_s);
    oldCode.code.page = 0;
    oldCode.code.fingerprint.clear();
    FakeReader reader;
    reader.files[u"a"_s] = {ofOther, outdated, unknownGroup, oldCode, Sheet{}};
    reader.files[u"c"_s] = {sheet(0, u"1"_s, u"8"_s)};
    SilentProgress progress;
    const ScanOutcome outcome =
        valueOf(readScannedForms(known, reader, {u"a"_s, u"b"_s, u"c"_s}, progress));
    EXPECT_EQ(outcome.ballots.size(), 1U);
    ASSERT_EQ(outcome.refused.size(), 6U);
    std::vector<ErrorCode> codes;
    for (const size_t at : {size_t{0}, size_t{1}, size_t{2}, size_t{3}, size_t{5}})
        codes.push_back(std::get<Error>(outcome.refused[at].why).code);
    EXPECT_EQ(codes,
              (std::vector{ErrorCode::AppraisalBallotOfOther, ErrorCode::AppraisalFormOutdated,
                           ErrorCode::AppraisalBallotUnknown, ErrorCode::AppraisalFormOutdated,
                           ErrorCode::FileMissing}));
    EXPECT_EQ(std::get<ScanFault>(outcome.refused[4].why), ScanFault::NoCode);
    EXPECT_EQ(outcome.refused[5].page, 0);
}

TEST_F(ScannedForms, OnlyPrintedFormsAreTakenOnceSomeWerePrinted)
{
    static_cast<void>(valueOf(prepareForms(context(), {id(), known.groups.front().group.id, 3})));
    known = valueOf(openScanContext(context(), id()));
    const ScanOutcome outcome = read({sheet(0, u"3"_s, u"8"_s), sheet(0, u"4"_s, u"8"_s)});
    EXPECT_EQ(outcome.ballots.size(), 1U);
    EXPECT_EQ(std::get<Error>(outcome.refused.at(0).why).code, ErrorCode::AppraisalBallotUnknown);
}

TEST_F(ScannedForms, CanBeStopped)
{
    FakeReader reader;
    reader.files[u"a"_s] = {sheet(0, u"1"_s, u"8"_s), sheet(0, u"2"_s, u"8"_s)};
    ImpatientProgress progress;
    EXPECT_EQ(errorOf(readScannedForms(known, reader, {u"a"_s}, progress)), ErrorCode::Cancelled);
}

} // namespace
} // namespace touyan::test
