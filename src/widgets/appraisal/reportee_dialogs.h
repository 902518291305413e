// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/take_routine_scores.h"
#include "application/roster/list_roster.h"
#include "widgets/common/page_services.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace touyan::widgets {

class RecordDialog;

/// Whom a session can choose from.
struct ReporteesQuestion
{
    domain::AppraisalSession session;
    std::vector<application::ReporteeChoice> chosen;
    application::Roster roster;
};

/// Ticks postings that ran in the session's year; `accept` gets the whole new list, those who
/// stay with order and manner as they were.
[[nodiscard]] RecordDialog*
makeReporteesDialog(const PageServices& services, const ReporteesQuestion& question,
                    std::function<void(std::vector<application::ReporteeChoice>)> accept,
                    QWidget* parent);

/// One score of one of the components, by hand.
[[nodiscard]] RecordDialog*
makeComponentScoreDialog(const PageServices& services, const application::NamedReportee& reportee,
                         const QStringList& components,
                         std::function<void(const domain::ComponentScore&)> accept,
                         QWidget* parent);

/// As of which day the scores are to be taken.
[[nodiscard]] RecordDialog* makeTakeScoresDialog(const PageServices& services,
                                                 const domain::AppraisalSession& session,
                                                 std::function<void(QDate)> accept,
                                                 QWidget* parent);

/// What was taken, and for whom there was nothing.
[[nodiscard]] RecordDialog* makeTakenScoresDialog(const PageServices& services,
                                                  const std::vector<application::TakenScore>& taken,
                                                  QWidget* parent);

} // namespace touyan::widgets
