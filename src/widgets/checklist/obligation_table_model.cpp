// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/obligation_table_model.h"

#include "application/assessment/obligation_period.h"
#include "application/messages/rule_words.h"
#include "domain/checklist/checklist_names.h"
#include "widgets/lists/record_roles.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

std::optional<ObligationFilter> ObligationFilter::parse(const QString& place)
{
    const QString prefix = u"obligations:"_s;
    if (!place.startsWith(prefix))
        return std::nullopt;
    ObligationFilter filter;
    const QStringList conditions = place.mid(prefix.size()).split(u';', Qt::SkipEmptyParts);
    for (const QString& condition : conditions) {
        const QString name = condition.section(u'=', 0, 0);
        const QString value = condition.section(u'=', 1);
        if (name == u"state"_s) {
            filter.state = domain::fromIdentifierName<domain::ObligationState>(value);
            if (!filter.state)
                return std::nullopt;
        } else if (name == u"item"_s) {
            filter.itemCode = value;
        } else if (name == u"posting"_s) {
            filter.posting = domain::PostingId(value.toLongLong());
        } else if (name == u"week"_s) {
            filter.week = domain::PeriodKey::parse(value);
            if (!filter.week)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return filter;
}

bool ObligationFilter::matches(const domain::ObligationOutcome& outcome) const
{
    return (!state || outcome.fulfilment.state == *state) &&
           (itemCode.isEmpty() || outcome.obligation.item->code == itemCode) &&
           (!posting || outcome.obligation.posting == *posting) &&
           (!week || week->span().contains(outcome.obligation.due));
}

ObligationTableModel::ObligationTableModel(QObject* parent)
    : TitledTableModel({tr("姓名"), tr("单位"), tr("事项"), tr("所属期"), tr("到期日"),
                        tr("登记期限"), tr("状态"), tr("已计/应计")},
                       parent)
{
}

void ObligationTableModel::setObligations(const application::Assessment* assessment,
                                          const ObligationFilter& filter)
{
    beginResetModel();
    m_rows.clear();
    if (assessment != nullptr) {
        for (const application::AssessedPosting& posting : assessment->postings()) {
            const application::PostingIdentity& identity = assessment->identity(posting);
            for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
                if (!filter.matches(outcome))
                    continue;
                const domain::Obligation& obligation = outcome.obligation;
                m_rows.push_back(
                    {posting.result.posting, identity.personName, identity.unitName,
                     obligation.item->code, obligation.item->title,
                     application::obligationPeriod(obligation, assessment->facts().office),
                     obligation.due, obligation.deadline, outcome.fulfilment.state,
                     outcome.fulfilment.counted, obligation.required()});
            }
        }
    }
    endResetModel();
}

QString ObligationTableModel::placeAt(int row) const
{
    const Row& shown = m_rows.at(static_cast<size_t>(row));
    return u"cell:%1:%2"_s.arg(shown.posting.value()).arg(shown.itemCode);
}

int ObligationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ObligationTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    const DisplayState state = displayState(row.state);
    if (role == StateRole && index.column() == StateColumn)
        return static_cast<int>(state);
    if (role == SortRole) {
        if (index.column() == DueColumn)
            return row.due;
        if (index.column() == DeadlineColumn)
            return row.deadline;
        if (index.column() == CountColumn)
            return row.counted;
    }
    if (role == Qt::ForegroundRole && index.column() == StateColumn)
        return stateColours(state, isDark(QGuiApplication::palette())).foreground;
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PersonColumn:
        return row.person;
    case UnitColumn:
        return row.unit;
    case ItemColumn:
        return tr("%1 %2", "code and title").arg(row.itemCode, row.itemTitle);
    case PeriodColumn:
        return application::periodWord(row.period);
    case DueColumn:
        return row.due.toString(Qt::ISODate);
    case DeadlineColumn:
        return row.deadline.toString(Qt::ISODate);
    case StateColumn:
        return stateText(state);
    case CountColumn:
        return u"%1/%2"_s.arg(std::min(row.counted, row.required)).arg(row.required);
    default:
        return {};
    }
}

} // namespace touyan::widgets
