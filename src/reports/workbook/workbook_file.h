// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/output_file.h"

#include <QDateTime>
#include <QString>

#include <memory>

#include <xlsxwriter.h>

namespace touyan::reports {

class Sheet;

/// A workbook being written beside its target, and renamed when it is whole.
class WorkbookFile
{
public:
    explicit WorkbookFile(const QString& path);

    /// Makes the file. The day is the report's own, so that the bytes are too. Errors:
    /// FileNotWritable, DiskFull.
    [[nodiscard]] domain::Result<void> create(const QString& title, const QString& officeName,
                                              const QDateTime& createdAt);
    /// After create().
    [[nodiscard]] lxw_workbook* workbook() const { return m_workbook.get(); }
    /// The first error that the library had with a sheet.
    [[nodiscard]] domain::Result<void> check(const Sheet& sheet) const;
    /// Closes the workbook and puts it into its place.
    [[nodiscard]] domain::Result<application::WrittenFile> finish();

private:
    /// Frees a workbook that is given up instead of closed.
    struct Deleter
    {
        void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
    };

    application::OutputFile m_file;
    std::unique_ptr<lxw_workbook, Deleter> m_workbook;
};

} // namespace touyan::reports
