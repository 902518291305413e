// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/workbench/workbench_details.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QList>

class QLabel;
class QTimer;

namespace touyan::widgets {

class InlineNotice;
class WorkbenchSection;

/// 工作台: what is mine today. Each line leads to its place.
class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    explicit WorkbenchPage(const PageServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    /// What is due is told as of today.
    [[nodiscard]] bool usesPeriod() const override { return false; }
    void activate() override;
    void findText(const QString& text) override;
    /// "page:workbench".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Loads everything again; only the newest request delivers.
    void reload();

private:
    void makeSections();
    [[nodiscard]] QList<WorkbenchSection*> sections() const;
    void take(const application::WorkbenchDetails& details);
    void showGreeting(const application::WorkbenchDetails& details);

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    QLabel* m_greeting = nullptr;
    QLabel* m_summary = nullptr;
    WorkbenchSection* m_dueSoon = nullptr;
    WorkbenchSection* m_overdue = nullptr;
    WorkbenchSection* m_toReview = nullptr;
    WorkbenchSection* m_returned = nullptr;
    WorkbenchSection* m_drafts = nullptr;
    WorkbenchSection* m_leaves = nullptr;
    WorkbenchSection* m_reports = nullptr;
    WorkbenchSection* m_projects = nullptr;
    WorkbenchSection* m_rectifications = nullptr;
    QTimer* m_delay = nullptr;
    NewestRequest m_loading;
};

} // namespace touyan::widgets
