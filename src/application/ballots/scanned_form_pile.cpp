// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/scanned_form_pile.h"

#include "application/appraisal/meeting_documents.h"
#include "domain/appraisal/appraisal_names.h"
#include "domain/appraisal/form_code.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::FormBlock;
using domain::FormBox;
using domain::FormPage;
using domain::FormRow;
using domain::makeError;
using domain::Result;
using domain::TickedValue;

namespace {

/// Below this nobody takes a mark for certain.
constexpr double kMostDoubtfulConfidence = 0.49;

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
        mark.confidence = std::min(mark.confidence, kMostDoubtfulConfidence);
        if (mark.doubt == RowDoubt::None)
            mark.doubt = reading.strayInk ? RowDoubt::StrayInk : RowDoubt::Unclear;
    }
    return mark;
}

void addPictures(std::vector<ScannedMark>& marks, const FormPage& printed, const ScannedPage& page)
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

std::vector<ScannedMark> marksOf(const FormPage& printed, const std::vector<RowReading>& readings,
                                 const ScannedPage& page)
{
    std::vector<ScannedMark> marks;
    for (const FormBlock& block : printed.blocks) {
        for (const FormRow& row : block.rows)
            marks.push_back(markOf(block, row, readings[marks.size()]));
    }
    addPictures(marks, printed, page);
    return marks;
}

/// What two pictures of one mark say together: sure is only what both are sure of.
void mergeMark(ScannedMark& known, ScannedMark again)
{
    known.confidence = std::min(known.confidence, again.confidence);
    if (known.isSure && again.isSure)
        return;
    // The better reading is what is proposed; never a blank instead of ink.
    const bool isBetter = known.value.isEmpty() || (!known.isSure && again.isSure);
    if (isBetter && !again.value.isEmpty())
        known.value = again.value;
    // The picture that shows the doubt.
    if (known.isSure) {
        known.picture = std::move(again.picture);
        known.doubt = again.doubt;
    }
    known.isSure = false;
}

/// Whether a box is surely ticked on one picture and surely empty on the other.
bool isOtherInk(const std::vector<RowReading>& one, const std::vector<RowReading>& other)
{
    const auto differ = [](const BoxReading& a, const BoxReading& b) {
        return a.mark != b.mark && a.mark != BoxMark::Doubtful && b.mark != BoxMark::Doubtful;
    };
    for (size_t row = 0; row < one.size(); ++row) {
        // Where a picture is doubted for a reason, its boxes say nothing for certain.
        if (one[row].doubt != RowDoubt::None || other[row].doubt != RowDoubt::None)
            continue;
        const auto& boxes = one[row].boxes;
        for (size_t box = 0; box < boxes.size(); ++box) {
            if (differ(boxes[box], other[row].boxes[box]))
                return true;
        }
    }
    return false;
}

QString nameOf(const PictureSource& source)
{
    return source.isOnlyOne ? source.file
                            : u"%1:%2"_s.arg(source.file, QString::number(source.page));
}

} // namespace

ScannedFormPile::ScannedFormPile(const ScanContext& context, ScanOutcome& outcome)
    : m_context(context)
    , m_outcome(outcome)
{
}

void ScannedFormPile::take(const PictureSource& source, ScannedPage& page)
{
    takeForm(source, page);
    const OtherForms others = page.others();
    for (const auto& other : others.pages)
        takeForm(source, *other);
    if (others.someUnread)
        refuse(source, ScanFault::OtherUnread);
}

void ScannedFormPile::takeForm(const PictureSource& source, ScannedPage& page)
{
    const QString text = page.code();
    if (text.isEmpty()) {
        refuse(source, ScanFault::NoCode);
        return;
    }
    auto found = findForm(text);
    if (found.isError()) {
        refuse(source, found.error());
        return;
    }
    const Place place = found.value();
    page.expectPrint(formsOf(place), *place.page);
    auto reading = page.readRows(*place.page);
    if (const auto* fault = std::get_if<ScanFault>(&reading)) {
        refuse(source, *fault);
        return;
    }
    Look look{source, std::move(std::get<0>(reading)), {}};
    auto marks = marksOf(*place.page, look.rows, page);
    Form& form = m_forms[{place.key.group, place.key.serial}];
    form.key = place.key;
    form.group = place.group;
    SeenPage& seen = form.pages[place.page->number];
    if (!form.contradiction)
        form.contradiction = contradictionOf(form, seen, look);
    add(seen, std::move(look), std::move(marks));
    if (form.contradiction)
        refuseForm(form);
}

void ScannedFormPile::add(SeenPage& seen, Look look, std::vector<ScannedMark> marks)
{
    if (seen.looks.empty()) {
        seen.marks = std::move(marks);
    } else {
        for (size_t at = 0; at < marks.size(); ++at)
            mergeMark(seen.marks[at], std::move(marks[at]));
        look.refused = refuse(look.source, std::monostate());
    }
    seen.looks.push_back(std::move(look));
}

std::optional<domain::Error>
ScannedFormPile::contradictionOf(const Form& form, const SeenPage& seen, const Look& look)
{
    const auto other =
        std::find_if(seen.looks.begin(), seen.looks.end(),
                     [&look](const Look& each) { return isOtherInk(each.rows, look.rows); });
    if (other == seen.looks.end())
        return std::nullopt;
    return makeError(ErrorCode::ScansContradict, {form.group->group.code + u'-' + form.key.serial,
                                                  nameOf(other->source), nameOf(look.source)});
}

void ScannedFormPile::refuseForm(Form& form)
{
    for (auto& [number, seen] : form.pages) {
        for (Look& look : seen.looks) {
            if (look.refused)
                m_outcome.refused[*look.refused].why = *form.contradiction;
            else
                look.refused = refuse(look.source, *form.contradiction);
        }
    }
}

size_t ScannedFormPile::refuse(const PictureSource& source,
                               std::variant<std::monostate, ScanFault, domain::Error> why)
{
    m_outcome.refused.push_back({source.file, source.page, std::move(why)});
    return m_outcome.refused.size() - 1;
}

void ScannedFormPile::finish()
{
    for (auto& [key, form] : m_forms) {
        if (form.contradiction)
            continue;
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
                std::move(at->second.marks.begin(), at->second.marks.end(),
                          std::back_inserter(ballot.marks));
        }
        m_outcome.ballots.push_back(std::move(ballot));
    }
    std::sort(
        m_outcome.ballots.begin(), m_outcome.ballots.end(),
        [](const ScannedBallot& a, const ScannedBallot& b) { return isBefore(a.key, b.key); });
}

const BallotForms& ScannedFormPile::formsOf(const Place& place)
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

Result<ScannedFormPile::Place> ScannedFormPile::findForm(const QString& text) const
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
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const FormPage& each) { return each.number == code->page; });
    if (code->fingerprint != group->layout.fingerprint || page == pages.end())
        return makeError(ErrorCode::AppraisalFormOutdated, named);
    return Place{{group->group.id, code->serial}, &*group, &*page};
}

} // namespace touyan::application
