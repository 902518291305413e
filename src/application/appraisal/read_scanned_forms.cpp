// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/read_scanned_forms.h"

#include "application/appraisal/find_session.h"
#include "application/appraisal/meeting_documents.h"
#include "domain/appraisal/appraisal_names.h"
#include "domain/appraisal/form_code.h"

#include <algorithm>
#include <map>
#include <memory>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::FormBlock;
using domain::FormBox;
using domain::FormPage;
using domain::FormRow;
using domain::makeError;
using domain::Result;
using domain::TickedValue;

namespace {

constexpr QLatin1Char kAndMark('+');

QString boxText(const FormBox& box)
{
    switch (box.kind) {
    case domain::BoxKind::Grade:
        return domain::identifierName(static_cast<domain::Grade>(box.number));
    case domain::BoxKind::Half:
        return u"0.5"_s;
    case domain::BoxKind::Tens:
    case domain::BoxKind::Ones:
        break;
    }
    return QString::number(box.number);
}

/// What contradicting ticks say: a mark for each, which make the row invalid.
QString contradictoryText(const FormRow& row, const std::vector<bool>& ticked)
{
    QStringList parts;
    for (size_t at = 0; at < row.boxes.size(); ++at) {
        if (ticked[at])
            parts.append(boxText(row.boxes[at]));
    }
    return parts.join(kAndMark);
}

/// 0 beside a ten: who follows the instructions to the letter ticks both for 20 points, who changed
/// his mind ticks both too.
bool hasZeroBesideTens(const FormRow& row, const std::vector<bool>& ticked)
{
    bool hasZero = false;
    bool hasTens = false;
    for (size_t at = 0; at < row.boxes.size(); ++at) {
        const FormBox& box = row.boxes[at];
        hasZero = hasZero || (ticked[at] && box.kind == domain::BoxKind::Ones && box.number == 0);
        hasTens = hasTens || (ticked[at] && box.kind == domain::BoxKind::Tens);
    }
    return hasZero && hasTens;
}

/// Where they do not, 0 and 10 are two whole numbers.
bool tensTakeOnes(const FormRow& row)
{
    return row.maxPoints >= domain::ExactDecimal::fromInteger(11);
}

ScannedMark markOf(const FormBlock& block, const FormRow& row, const RowReading& reading)
{
    ScannedMark mark{block.at, row.criterion, {}, !reading.strayInk, 1, {}, reading.doubt};
    std::vector<bool> ticked;
    for (const BoxReading& box : reading.boxes) {
        ticked.push_back(box.mark == BoxMark::Ticked);
        mark.isSure = mark.isSure && box.mark != BoxMark::Doubtful;
        mark.confidence = std::min(mark.confidence, box.confidence);
    }
    const TickedValue value = domain::valueOfTicks(row, ticked);
    switch (value.kind) {
    case TickedValue::Kind::Blank:
        break;
    case TickedValue::Kind::Value:
        mark.value = value.value;
        if (hasZeroBesideTens(row, ticked)) {
            if (!tensTakeOnes(row))
                mark.value = contradictoryText(row, ticked);
            mark.isSure = false;
        }
        break;
    case TickedValue::Kind::Contradictory:
        mark.value = contradictoryText(row, ticked);
        mark.isSure = false;
        break;
    }
    // Whatever the boxes look like, a row that is doubted for a reason is not sure.
    mark.isSure = mark.isSure && mark.doubt == RowDoubt::None;
    if (!mark.isSure) {
        mark.confidence = std::min(mark.confidence, 0.49);
        if (mark.doubt == RowDoubt::None)
            mark.doubt = reading.strayInk ? RowDoubt::StrayInk : RowDoubt::Unclear;
    }
    return mark;
}

/// The pages of one form as they turn up.
struct GatheredForm
{
    BallotKey key;
    const ScanContext::Group* group = nullptr;
    std::map<int, std::vector<ScannedMark>> pages;
};

/// The same page seen twice: what both say is sure, where they differ somebody must look.
void mergePage(std::vector<ScannedMark>& known, std::vector<ScannedMark> again)
{
    for (size_t at = 0; at < known.size(); ++at) {
        ScannedMark& mark = known[at];
        ScannedMark& other = again[at];
        if (mark.isSure && other.isSure && mark.value != other.value) {
            mark.isSure = false;
            mark.confidence = 0;
        } else if (!mark.isSure && other.isSure) {
            mark = std::move(other);
        }
    }
}

class Gatherer
{
public:
    Gatherer(const ScanContext& context, ScanOutcome& outcome)
        : m_context(context)
        , m_outcome(outcome)
    {
    }

    void take(const QString& file, int number, ScannedPage& page)
    {
        const QString text = page.code();
        if (text.isEmpty()) {
            refuse(file, number, ScanFault::NoCode);
            return;
        }
        auto found = findForm(text);
        if (found.isError()) {
            refuse(file, number, found.error());
            return;
        }
        const Place place = found.value();
        page.expectPrint(formsOf(place), *place.page);
        auto reading = page.readRows(*place.page);
        if (const auto* fault = std::get_if<ScanFault>(&reading)) {
            refuse(file, number, *fault);
            return;
        }
        auto marks = marksOf(*place.page, std::get<0>(reading), page);
        GatheredForm& form = m_forms[{place.key.group, place.key.serial}];
        form.key = place.key;
        form.group = place.group;
        const auto [known, isNew] = form.pages.try_emplace(place.page->number, marks);
        if (!isNew) {
            mergePage(known->second, std::move(marks));
            withPictures(known->second, *place.page, page);
            refuse(file, number, std::monostate());
        }
    }

    void refuse(const QString& file, int number,
                std::variant<std::monostate, ScanFault, domain::Error> why)
    {
        m_outcome.refused.push_back({file, number, std::move(why)});
    }

    void finish()
    {
        for (auto& [key, form] : m_forms) {
            ScannedBallot ballot{form.key,
                                 form.group->group.code,
                                 form.group->entered.contains(form.key.serial),
                                 {},
                                 {}};
            for (const FormPage& page : form.group->layout.pages) {
                const auto at = form.pages.find(page.number);
                if (at == form.pages.end())
                    ballot.missingPages.append(page.number);
                else
                    std::move(at->second.begin(), at->second.end(),
                              std::back_inserter(ballot.marks));
            }
            m_outcome.ballots.push_back(std::move(ballot));
        }
        std::sort(
            m_outcome.ballots.begin(), m_outcome.ballots.end(),
            [](const ScannedBallot& a, const ScannedBallot& b) { return isBefore(a.key, b.key); });
    }

private:
    struct Place
    {
        BallotKey key;
        const ScanContext::Group* group = nullptr;
        const FormPage* page = nullptr;
    };

    [[nodiscard]] Result<Place> findForm(const QString& text) const
    {
        const domain::AppraisalSession& session = m_context.session;
        const auto code = domain::parseFormCode(text);
        if (!code)
            return makeError(ErrorCode::AppraisalBallotUnknown, {session.code, {}, text.left(80)});
        if (code->session != session.code)
            return makeError(ErrorCode::AppraisalBallotOfOther, {code->session, session.code});
        const QStringList named{session.code, code->group, code->serial};
        const auto group =
            std::find_if(m_context.groups.begin(), m_context.groups.end(),
                         [&](const auto& each) { return each.group.code == code->group; });
        if (group == m_context.groups.end() ||
            (!group->forms.isEmpty() && !group->forms.contains(code->serial)))
            return makeError(ErrorCode::AppraisalBallotUnknown, named);
        const auto& pages = group->layout.pages;
        const auto page = std::find_if(pages.begin(), pages.end(), [&](const FormPage& each) {
            return each.number == code->page;
        });
        if (code->fingerprint != group->layout.fingerprint || page == pages.end())
            return makeError(ErrorCode::AppraisalFormOutdated, named);
        return Place{{group->group.id, code->serial}, &*group, &*page};
    }

    /// The paper as it was printed for this group.
    const BallotForms& formsOf(const Place& place)
    {
        auto& forms = m_printed[place.group];
        if (!forms) {
            forms = std::make_unique<BallotForms>();
            forms->head.session = m_context.session;
            forms->head.reportees = m_context.reportees;
            forms->group = place.group->group;
            forms->layout = place.group->layout;
        }
        forms->serials = {place.key.serial};
        return *forms;
    }

    static std::vector<ScannedMark> marksOf(const FormPage& printed,
                                            const std::vector<RowReading>& readings,
                                            const ScannedPage& page)
    {
        std::vector<ScannedMark> marks;
        for (const FormBlock& block : printed.blocks) {
            for (const FormRow& row : block.rows)
                marks.push_back(markOf(block, row, readings[marks.size()]));
        }
        withPictures(marks, printed, page);
        return marks;
    }

    static void withPictures(std::vector<ScannedMark>& marks, const FormPage& printed,
                             const ScannedPage& page)
    {
        // A little of the rows above and below, where strokes come from.
        constexpr int kAround = 2'500;
        size_t at = 0;
        for (const FormBlock& block : printed.blocks) {
            for (const FormRow& row : block.rows) {
                ScannedMark& mark = marks[at++];
                if (mark.isSure || !mark.picture.isEmpty())
                    continue;
                domain::FormRect area = row.place;
                area.top -= kAround;
                area.height += 2 * kAround;
                mark.picture = page.picture(area);
            }
        }
    }

    const ScanContext& m_context;
    ScanOutcome& m_outcome;
    std::map<std::pair<domain::VoterGroupId, QString>, GatheredForm> m_forms;
    std::map<const ScanContext::Group*, std::unique_ptr<BallotForms>> m_printed;
};

} // namespace

int ScannedBallot::doubtful() const
{
    return static_cast<int>(std::count_if(marks.begin(), marks.end(),
                                          [](const ScannedMark& mark) { return !mark.isSure; }));
}

bool ScannedBallot::isComplete() const
{
    return missingPages.isEmpty() && doubtful() == 0;
}

std::vector<ReporteeMarks> ScannedBallot::rows(const std::vector<NamedReportee>& reportees) const
{
    std::vector<ReporteeMarks> rows;
    for (const ScannedMark& mark : marks) {
        const domain::ReporteeId reportee = reportees.at(mark.reportee).reportee.id;
        if (rows.empty() || rows.back().reportee != reportee)
            rows.push_back({reportee, {}});
        for (const QString& value : mark.value.split(kAndMark, Qt::SkipEmptyParts))
            rows.back().marks.push_back({mark.criterion, value});
    }
    return rows;
}

Result<ScanContext> openScanContext(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ScanContext known;
    TOUYAN_TRY_ASSIGN(known.session, findOpenSession(*work, id));
    TOUYAN_TRY_ASSIGN(known.reportees, listReportees(*work, id));
    const auto reportees = formReportees(known.reportees);
    BallotBox& box = work->appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const auto ballots, box.ballots(id));
    for (const domain::VoterGroup& group : known.session.groups) {
        ScanContext::Group each{group, {}, {}, {}};
        TOUYAN_TRY_ASSIGN(each.layout, domain::layOutForm(known.session, group, reportees));
        TOUYAN_TRY_ASSIGN(each.forms, box.forms(group.id));
        for (const BallotRecord& ballot : ballots) {
            if (ballot.key.group == group.id)
                each.entered.insert(ballot.key.serial);
        }
        known.groups.push_back(std::move(each));
    }
    return known;
}

Result<ScanOutcome> readScannedForms(const ScanContext& context, const FormScanReader& reader,
                                     const QStringList& files, Progress& progress)
{
    ScanOutcome outcome;
    Gatherer gatherer(context, outcome);
    // Files are opened one by one; until then each is held for one page.
    qint64 total = files.size();
    for (const QString& file : files) {
        auto opened = reader.open(file);
        if (opened.isError()) {
            gatherer.refuse(file, 0, opened.error());
            progress.report(++outcome.pages, total);
            continue;
        }
        const auto scan = std::move(opened).value();
        const int pages = scan->pageCount();
        total += pages - 1;
        for (int index = 0; index < pages; ++index) {
            if (progress.isCancelled())
                return makeError(ErrorCode::Cancelled);
            auto page = scan->page(index);
            if (page.isError())
                gatherer.refuse(file, index + 1, page.error());
            else
                gatherer.take(file, index + 1, *page.value());
            progress.report(++outcome.pages, total);
        }
    }
    gatherer.finish();
    return outcome;
}

Result<std::vector<UnenteredBallot>> enterScannedForms(UseCaseContext& context,
                                                       const EnterScannedRequest& request)
{
    std::vector<UnenteredBallot> unentered;
    for (const EnterScannedRequest::Ballot& ballot : request.ballots) {
        EnterBallotRequest entry{request.session, ballot.key, EntryRound::First, request.person,
                                 ballot.rows};
        entry.onlyNew = true;
        const auto entered = enterBallot(context, entry);
        if (entered.isError())
            unentered.push_back({ballot.key, entered.error()});
    }
    return unentered;
}

} // namespace touyan::application
