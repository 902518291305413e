// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/form_layout.h"

#include "domain/appraisal/appraisal_names.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace touyan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To be raised whenever a box of the same session would stand elsewhere than before.
constexpr int kLayoutVersion = 1;

// All lengths in micrometres.
constexpr int kMarkerEdge = 10'000;
/// From the left and right edges: a page that went through the scanner 5° aslant still shows all
/// four.
constexpr int kMarkerSideEdge = 14'000;
constexpr int kMarkerSize = 6'000;
constexpr FormRect kCode{163'000, 11'000, 22'000, 22'000};
constexpr FormRect kTitle{24'000, 10'500, 134'000, 13'500};
constexpr FormRect kParticulars{24'000, 25'000, 134'000, 7'500};
constexpr FormRect kInstructions{14'000, 35'500, 182'000, 27'000};
constexpr int kColumnHeadHeight = 5'500;
constexpr int kFirstColumnHeads = 64'500;
constexpr int kLaterColumnHeads = 35'500;
constexpr FormRect kFoot{24'000, 280'000, 162'000, 6'000};
constexpr int kBlocksBottom = 277'500;
constexpr int kLeft = 14'000;
constexpr int kWidth = 182'000;

/// Space below a block, in score mode.
constexpr int kBlockGap = 1'600;
/// A page that is not full may be this much looser, in per mille.
constexpr int kMostStretch = 1'250;

constexpr int kScoreBox = 4'200;
constexpr int kScoreLine = 5'700;
constexpr int kScoreNameWidth = 29'000;
constexpr int kScoreTitleWidth = 47'500;
constexpr int kScoreBoxesLeft = 91'000;
constexpr int kScoreBoxesWidth = 103'000;
/// For order, name and unit.
constexpr int kLeastScoreBlock = 19'000;
constexpr int kMostBoxesInLine = 13;
constexpr int kMostScorePitch = 10'500;

constexpr int kGradeBox = 5'000;
constexpr int kGradeBlock = 8'400;
constexpr int kGradeNameWidth = 109'000;
constexpr int kGradeBoxesLeft = 124'000;
constexpr int kGradePitch = 17'400;

/// Between a box and its label, and between a box and the next label.
constexpr int kLabelGap = 500;

constexpr qint64 kHalfPoint = ExactDecimal::kScale / 2;

/// The lines of boxes that a criterion takes.
using BoxLines = std::vector<std::vector<FormBox>>;

qint64 halfPointsUpTo(const ExactDecimal& maxPoints)
{
    return maxPoints.millionths() / kHalfPoint;
}

FormBox boxOf(BoxKind kind, int number)
{
    return {kind, number, {}, {}};
}

BoxLines scoreBoxes(const ExactDecimal& maxPoints)
{
    const auto halves = static_cast<int>(halfPointsUpTo(maxPoints));
    const int most = halves / 2;
    std::vector<FormBox> ones;
    for (int number = 0; number <= std::min(9, most); ++number)
        ones.push_back(boxOf(BoxKind::Ones, number));
    std::vector<FormBox> tens;
    for (int number = 10; number <= most; number += 10)
        tens.push_back(boxOf(BoxKind::Tens, number));
    std::vector<FormBox> half;
    if (halves > 0)
        half.push_back(boxOf(BoxKind::Half, 0));

    const size_t limit = kMostBoxesInLine;
    BoxLines lines;
    if (ones.size() + tens.size() + half.size() <= limit) {
        ones.insert(ones.end(), tens.begin(), tens.end());
    } else {
        for (size_t first = 0; first < tens.size(); first += limit) {
            const size_t end = std::min(tens.size(), first + limit);
            lines.emplace_back(tens.begin() + static_cast<std::ptrdiff_t>(first),
                               tens.begin() + static_cast<std::ptrdiff_t>(end));
        }
    }
    ones.insert(ones.end(), half.begin(), half.end());
    lines.push_back(std::move(ones));
    return lines;
}

BoxLines gradeBoxes()
{
    std::vector<FormBox> boxes;
    for (int grade = 0; grade < kGradeCount; ++grade)
        boxes.push_back(boxOf(BoxKind::Grade, grade));
    return {std::move(boxes)};
}

/// A row before it has its place.
struct PlannedRow
{
    QString criterion;
    std::optional<size_t> criterionAt;
    ExactDecimal maxPoints;
    BoxLines lines;
};

/// What one block will hold.
struct PlannedBlock
{
    size_t reportee = 0;
    std::vector<const PlannedRow*> rows;
    int height = 0; ///< the least, its gap included
};

class FormPlanner
{
public:
    FormPlanner(const AppraisalSession& session, const std::vector<FormReportee>& reportees)
        : m_isScore(session.mode == AppraisalMode::Score)
        , m_reportees(reportees)
    {
        if (!m_isScore) {
            m_rows.push_back({kGradeCriterion, std::nullopt, {}, gradeBoxes()});
            m_pitch = kGradePitch;
            return;
        }
        size_t mostInLine = 1;
        for (size_t at = 0; at < session.criteria.size(); ++at) {
            const Criterion& criterion = session.criteria[at];
            m_rows.push_back(
                {criterion.code, at, criterion.maxPoints, scoreBoxes(criterion.maxPoints)});
            for (const auto& line : m_rows.back().lines)
                mostInLine = std::max(mostInLine, line.size());
        }
        // One pitch for all rows, so that equal numbers stand below each other.
        m_pitch = std::min(kMostScorePitch, kScoreBoxesWidth / static_cast<int>(mostInLine));
    }

    std::vector<FormPage> pages() const
    {
        const std::vector<PlannedBlock> blocks = plannedBlocks();
        std::vector<FormPage> pages;
        size_t next = 0;
        int laterStretch = kMostStretch;
        while (next < blocks.size()) {
            FormPage page = emptyPage(static_cast<int>(pages.size()) + 1);
            const int room = kBlocksBottom - page.columnHeads.bottom();
            size_t end = next;
            int used = 0;
            while (end < blocks.size() && (end == next || used + blocks[end].height <= room))
                used += blocks[end++].height;
            int stretch = static_cast<int>(
                std::min<qint64>(kMostStretch, qint64{1'000} * room / std::max(1, used)));
            // The last page is not looser than those before it.
            if (page.number > 1)
                stretch = laterStretch = std::min(stretch, laterStretch);
            int top = page.columnHeads.bottom();
            for (; next < end; ++next) {
                const auto height = static_cast<int>(qint64{blocks[next].height} * stretch / 1'000);
                page.blocks.push_back(placed(blocks[next], top, height));
                top += height;
            }
            pages.push_back(std::move(page));
        }
        return pages;
    }

private:
    static FormPage emptyPage(int number)
    {
        constexpr int kRight = kFormPaper.width - kMarkerSideEdge - kMarkerSize;
        constexpr int kBottom = kFormPaper.height - kMarkerEdge - kMarkerSize;
        const bool isFirst = number == 1;
        FormPage page;
        page.number = number;
        page.markers = {FormRect{kMarkerSideEdge, kMarkerEdge, kMarkerSize, kMarkerSize},
                        FormRect{kRight, kMarkerEdge, kMarkerSize, kMarkerSize},
                        FormRect{kMarkerSideEdge, kBottom, kMarkerSize, kMarkerSize},
                        FormRect{kRight, kBottom, kMarkerSize, kMarkerSize}};
        page.code = kCode;
        page.title = kTitle;
        page.particulars = kParticulars;
        if (isFirst)
            page.instructions = kInstructions;
        page.columnHeads = {kLeft, isFirst ? kFirstColumnHeads : kLaterColumnHeads, kWidth,
                            kColumnHeadHeight};
        page.foot = kFoot;
        return page;
    }

    int heightOf(size_t lines) const
    {
        if (!m_isScore)
            return kGradeBlock;
        return std::max(kLeastScoreBlock, static_cast<int>(lines) * kScoreLine) + kBlockGap;
    }

    std::vector<PlannedBlock> plannedBlocks() const
    {
        // A reportee whom the first page cannot hold whole goes on in pieces that it can hold.
        constexpr int kFirstRoom = kBlocksBottom - kFirstColumnHeads - kColumnHeadHeight;
        std::vector<PlannedBlock> blocks;
        for (size_t reportee = 0; reportee < m_reportees.size(); ++reportee) {
            PlannedBlock block{reportee, {}, 0};
            size_t taken = 0;
            for (const PlannedRow& row : m_rows) {
                if (!block.rows.empty() && heightOf(taken + row.lines.size()) > kFirstRoom) {
                    blocks.push_back(std::move(block));
                    block = {reportee, {}, 0};
                    taken = 0;
                }
                block.rows.push_back(&row);
                taken += row.lines.size();
                block.height = heightOf(taken);
            }
            blocks.push_back(std::move(block));
        }
        return blocks;
    }

    FormBlock placed(const PlannedBlock& planned, int top, int height) const
    {
        FormBlock block;
        block.at = planned.reportee;
        block.who = m_reportees[planned.reportee];
        block.frame = {kLeft, top, kWidth, m_isScore ? height - kBlockGap : height};
        block.name = block.frame;
        block.name.width = m_isScore ? kScoreNameWidth : kGradeNameWidth;
        size_t lines = 0;
        for (const PlannedRow* row : planned.rows)
            lines += row->lines.size();
        const auto lineTop = [&block, lines](size_t line) {
            return block.frame.top +
                   static_cast<int>(static_cast<size_t>(block.frame.height) * line / lines);
        };
        size_t line = 0;
        for (const PlannedRow* planRow : planned.rows) {
            FormRow row{planRow->criterion, planRow->criterionAt, planRow->maxPoints, {}, {}, {}};
            const size_t end = line + planRow->lines.size();
            row.place = {block.name.right(), lineTop(line),
                         block.frame.right() - block.name.right(), lineTop(end) - lineTop(line)};
            if (m_isScore) {
                row.title = row.place;
                row.title.width = kScoreTitleWidth;
            }
            for (const auto& boxes : planRow->lines) {
                placeLine(boxes, lineTop(line), lineTop(line + 1), row.boxes);
                ++line;
            }
            block.rows.push_back(std::move(row));
        }
        return block;
    }

    void placeLine(const std::vector<FormBox>& boxes, int top, int bottom,
                   std::vector<FormBox>& placed) const
    {
        const int size = m_isScore ? kScoreBox : kGradeBox;
        int left = m_isScore ? kScoreBoxesLeft : kGradeBoxesLeft;
        for (FormBox box : boxes) {
            box.place = {left + m_pitch - kLabelGap - size, top + (bottom - top - size) / 2, size,
                         size};
            box.label = {left, top, box.place.left - kLabelGap - left, bottom - top};
            placed.push_back(box);
            left += m_pitch;
        }
    }

    bool m_isScore;
    const std::vector<FormReportee>& m_reportees;
    std::vector<PlannedRow> m_rows;
    int m_pitch = 0;
};

void addPart(QByteArray& text, const QString& part)
{
    const QByteArray bytes = part.toUtf8();
    text += QByteArray::number(bytes.size()) + ':' + bytes;
}

/// The value as it would be written.
QString valueText(qint64 halves)
{
    return ExactDecimal::fromMillionths(halves * kHalfPoint).toString();
}

} // namespace

QString formFingerprint(const AppraisalSession& session, const VoterGroup& group,
                        const std::vector<FormReportee>& reportees)
{
    QByteArray text;
    addPart(text, QString::number(kLayoutVersion));
    addPart(text, session.code);
    addPart(text, group.code);
    addPart(text, identifierName(session.mode));
    // The criteria do not stand on a form of grades.
    const size_t criteria = session.mode == AppraisalMode::Score ? session.criteria.size() : 0;
    addPart(text, QString::number(criteria));
    for (size_t at = 0; at < criteria; ++at) {
        addPart(text, session.criteria[at].code);
        addPart(text, session.criteria[at].title);
        addPart(text, session.criteria[at].maxPoints.toString());
    }
    for (const FormReportee& reportee : reportees)
        addPart(text, reportee.code);

    constexpr int kCharacters = 6;
    constexpr int kBitsEach = 5;
    const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int byte = 0; byte < 4; ++byte)
        bits = (bits << 8) | static_cast<quint8>(hash[byte]);
    QString fingerprint;
    for (int character = 0; character < kCharacters; ++character) {
        fingerprint.append(alphabet.at(static_cast<qsizetype>(bits % 32)));
        bits >>= kBitsEach;
    }
    return fingerprint;
}

Result<FormLayout> layOutForm(const AppraisalSession& session, const VoterGroup& group,
                              const std::vector<FormReportee>& reportees)
{
    if (reportees.empty())
        return makeError(ErrorCode::MissingValue, {u"reportees"_s});
    if (session.mode == AppraisalMode::Score) {
        if (session.criteria.empty())
            return makeError(ErrorCode::MissingValue, {u"criteria"_s});
        for (const Criterion& criterion : session.criteria) {
            if (criterion.maxPoints > ExactDecimal::fromInteger(kMostFormPoints)) {
                return makeError(ErrorCode::InvalidValue,
                                 {u"max_points"_s, criterion.maxPoints.toString(),
                                  u"≤ %1"_s.arg(kMostFormPoints)});
            }
        }
    }
    const FormPlanner planner(session, reportees);
    return FormLayout{formFingerprint(session, group, reportees), planner.pages()};
}

TickedValue valueOfTicks(const FormRow& row, const std::vector<bool>& ticked)
{
    using Kind = TickedValue::Kind;
    std::array<int, 4> count{};
    qint64 halves = 0;
    const FormBox* last = nullptr;
    const size_t known = std::min(row.boxes.size(), ticked.size());
    for (size_t at = 0; at < known; ++at) {
        if (!ticked[at])
            continue;
        last = &row.boxes[at];
        ++count[static_cast<size_t>(last->kind)];
        halves += last->kind == BoxKind::Half ? 1 : 2 * last->number;
    }
    if (last == nullptr)
        return {};
    if (std::any_of(count.begin(), count.end(), [](int each) { return each > 1; }))
        return {Kind::Contradictory, {}};
    if (last->kind == BoxKind::Grade)
        return {Kind::Value, identifierName(static_cast<Grade>(last->number))};
    if (halves > halfPointsUpTo(row.maxPoints))
        return {Kind::Contradictory, {}};
    return {Kind::Value, valueText(halves)};
}

} // namespace touyan::domain
