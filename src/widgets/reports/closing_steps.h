// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/shown_quarter.h"

#include <QObject>

namespace touyan::widgets {

class ClosingPanel;

/// 结账, 反结账 and the comparison of a closing with now: does what is asked for on the panel,
/// after a question where one is needed.
class ClosingSteps : public QObject
{
    Q_OBJECT

public:
    /// The panel outlives this; the page is whom questions are asked for.
    ClosingSteps(const PageServices& services, ClosingPanel& panel, QWidget* page);

    /// The quarter that is closed, reopened and compared.
    void setShown(const ShownQuarter& shown) { m_shown = shown; }
    /// Lists what would be otherwise now than it was closed.
    void compare();

Q_SIGNALS:
    /// The quarter was closed or reopened; a sentence about it.
    void done(const QString& message);
    /// A day must be corrected first.
    void warned(const QString& problem);
    void failed(const touyan::domain::Error& error);

private:
    void askClose();
    void close(QDate asOf);
    void askReopen();
    void reopen(const QString& reason);
    /// Runs the use case while the panel is busy; `take` gets its value.
    template <class UseCase, class Take>
    void run(UseCase useCase, Take take);

    PageServices m_services;
    ClosingPanel& m_panel;
    QWidget* m_page;
    ShownQuarter m_shown;
};

} // namespace touyan::widgets
