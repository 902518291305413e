// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/filled_form.h"

#include "domain/appraisal/appraisal_names.h"

namespace touyan::test {

using domain::BoxKind;
using domain::FormBox;
using domain::FormRow;

namespace {

Stroke drawnHabit(std::mt19937& random)
{
    static constexpr std::array kHabits{
        Stroke::Tick,  Stroke::Tick, Stroke::Tick,   Stroke::Cross,
        Stroke::Slash, Stroke::Dot,  Stroke::Filled, Stroke::TickLeavingTheBox};
    return kHabits.at(random() % kHabits.size());
}

} // namespace

std::vector<const FormRow*> rowsOf(const domain::FormPage& page)
{
    std::vector<const FormRow*> rows;
    for (const domain::FormBlock& block : page.blocks) {
        for (const FormRow& row : block.rows)
            rows.push_back(&row);
    }
    return rows;
}

std::vector<bool> ticksFor(const FormRow& row, const QString& value)
{
    std::vector<bool> ticked(row.boxes.size(), false);
    if (value.isEmpty())
        return ticked;
    const int halves = static_cast<int>(value.toDouble() * 2);
    const int whole = halves / 2;
    const bool hasTens = whole >= 10;
    for (size_t at = 0; at < row.boxes.size(); ++at) {
        const FormBox& box = row.boxes[at];
        switch (box.kind) {
        case BoxKind::Grade:
            ticked[at] = value == domain::identifierName(static_cast<domain::Grade>(box.number));
            break;
        case BoxKind::Tens:
            ticked[at] = hasTens && box.number == whole / 10 * 10;
            break;
        case BoxKind::Ones:
            // Nobody ticks 0 beside 10, or beside ½.
            ticked[at] = box.number == whole % 10 && (box.number > 0 || halves == 0);
            break;
        case BoxKind::Half:
            ticked[at] = halves % 2 == 1;
            break;
        }
    }
    return ticked;
}

QString drawnValue(const FormRow& row, std::mt19937& random)
{
    if (random() % 30 == 0)
        return {};
    if (row.boxes.front().kind == BoxKind::Grade)
        return domain::identifierName(static_cast<domain::Grade>(random() % domain::kGradeCount));
    const auto most =
        static_cast<quint64>(row.maxPoints.millionths() / (domain::ExactDecimal::kScale / 2));
    const auto halves = static_cast<double>(random() % (most + 1));
    return QString::number(halves / 2);
}

Voter::Voter(std::mt19937& random)
    : m_random(random)
    , m_pen(drawnPen(random))
    , m_habit(drawnHabit(random))
{
}

void Voter::write(QPainter& painter, const domain::FormPage& page, const PageTicks& ticks)
{
    const auto rows = rowsOf(page);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t box = 0; box < ticks[row].size(); ++box) {
            if (!ticks[row][box])
                continue;
            const Stroke stroke = m_random() % 4 == 0 ? drawnHabit(m_random) : m_habit;
            drawStroke(painter, rows[row]->boxes[box].place, stroke, m_pen, m_random);
        }
    }
}

} // namespace touyan::test
