// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace touyan::widgets {

class InlineNotice;

/// Tells on a page what became of a document that was to leave the office, offers to open the file,
/// and enters what left into the record of issues (印发记录).
class OutputReporter : public QObject
{
    Q_OBJECT

public:
    /// The notice belongs to the page, which is whom errors are shown for.
    OutputReporter(const PageServices& services, InlineNotice* notice, QWidget* page);

    /// The file has taken its place.
    void written(const application::IssuedReport& issue, const QString& path);
    /// A printer has taken the pages.
    void printed(const application::IssuedReport& issue);
    void failed(const domain::Error& error);
    void notPrinted();

private:
    void record(const application::IssuedReport& issue);

    PageServices m_services;
    InlineNotice* m_notice;
    QWidget* m_page;
    QAction* m_openFile;
    QAction* m_openFolder;
    QString m_path;
};

} // namespace touyan::widgets
