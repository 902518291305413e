// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ProjectFilters;
} // namespace Ui

namespace touyan::widgets {

/// Which projects list, board and timeline show; every condition that is set must hold.
struct ProjectConditions
{
    std::optional<int> year;
    std::optional<domain::ProjectState> state;
    std::optional<domain::Light> light;
    QString unit;  ///< name; empty: all
    QString topic; ///< empty: all

    /// Reads "projects:state=in_progress;light=red;unit=雁栖村;topic=…;year=2026"; nothing when the
    /// place is another one or a condition cannot be read.
    [[nodiscard]] static std::optional<ProjectConditions> parse(const QString& place);
    [[nodiscard]] bool matches(const application::ProjectRow& row) const;
    friend bool operator==(const ProjectConditions&, const ProjectConditions&) = default;
};

/// The row of choices above list, board and timeline.
class ProjectFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectFilters(QWidget* parent = nullptr);
    ~ProjectFilters() override;

    [[nodiscard]] const ProjectConditions& conditions() const { return m_conditions; }
    void setConditions(const ProjectConditions& conditions);
    /// Years, units and topics that there are.
    void setRows(const std::vector<application::ProjectRow>& rows);
    void setCount(int shown, int all);

Q_SIGNALS:
    void changed();

private:
    void readChoices();
    void showConditions();

    std::unique_ptr<Ui::ProjectFilters> m_ui;
    ProjectConditions m_conditions;
};

} // namespace touyan::widgets
