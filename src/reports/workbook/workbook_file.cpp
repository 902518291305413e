// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/workbook_file.h"

#include "reports/workbook/cell_text.h"
#include "reports/workbook/sheet.h"

#include <QFile>

#include <cstdio>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonOf(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

/// The library writes an English line with a path of its own to standard error when it cannot
/// write; what is to be said is said by the error. The variable is the C library's for this purpose
/// (a file of one's own in the place of a standard one).
class SilentLibrary
{
public:
    SilentLibrary()
        : m_stderr(stderr)
        , m_nowhere(fmemopen(nullptr, kRoomForALine, "w"))
    {
        if (m_nowhere != nullptr)
            stderr = m_nowhere;
    }
    ~SilentLibrary()
    {
        stderr = m_stderr;
        if (m_nowhere != nullptr)
            std::fclose(m_nowhere);
    }
    Q_DISABLE_COPY_MOVE(SilentLibrary)

private:
    static constexpr std::size_t kRoomForALine = 4096;

    std::FILE* m_stderr;
    std::FILE* m_nowhere;
};

} // namespace

WorkbookFile::WorkbookFile(const QString& path)
    : m_file(path, {u"xlsx"_s})
{
}

domain::Result<void> WorkbookFile::create(const QString& title, const QString& officeName,
                                          const QDateTime& createdAt)
{
    TOUYAN_TRY(m_file.create());
    const QByteArray fileName = QFile::encodeName(m_file.path());
    m_workbook.reset(workbook_new(fileName.constData()));
    if (!m_workbook)
        return m_file.writeError(reasonOf(LXW_ERROR_MEMORY_MALLOC_FAILED));
    constexpr qsizetype kLongestTitle = 255;
    constexpr qsizetype kLongestOffice = 128;
    QByteArray titleText = cellText(title).left(kLongestTitle);
    QByteArray officeText = cellText(officeName).left(kLongestOffice);
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.company = officeText.data();
    properties.created = static_cast<time_t>(createdAt.toSecsSinceEpoch());
    workbook_set_properties(m_workbook.get(), &properties);
    return {};
}

domain::Result<void> WorkbookFile::check(const Sheet& sheet) const
{
    if (sheet.raw() == nullptr || sheet.error() != LXW_NO_ERROR)
        return m_file.writeError(reasonOf(sheet.error()));
    return {};
}

domain::Result<application::WrittenFile> WorkbookFile::finish()
{
    // workbook_close() frees the workbook, whatever it returns.
    lxw_error error = LXW_NO_ERROR;
    {
        const SilentLibrary silence;
        error = workbook_close(m_workbook.release());
    }
    if (error != LXW_NO_ERROR)
        return m_file.writeError(reasonOf(error));
    return m_file.replace();
}

} // namespace touyan::reports
