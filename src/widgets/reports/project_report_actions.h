// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reports/project_document_output.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;

namespace touyan::widgets {

/// One action for each of the documents about projects and rectification.
class ProjectReportActions : public QObject
{
    Q_OBJECT

public:
    ProjectReportActions(ProjectDocumentOutput* output, QObject* parent);

    /// Dispatches are of this quarter, ledger and summary of its year; the last day that numbers
    /// are known of.
    void setPeriod(const domain::PeriodKey& quarter, QDate asOf);
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    void exportCard(domain::ProjectId project);

private:
    using Build = ProjectDocumentOutput::Build;

    void addAction(const QString& name, const QString& text, const std::function<Build()>& build);

    ProjectDocumentOutput* m_output;
    QList<QAction*> m_actions;
    domain::PeriodKey m_quarter;
    QDate m_asOf;
};

} // namespace touyan::widgets
