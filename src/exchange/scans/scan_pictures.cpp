// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/scan_pictures.h"

#include "exchange/scans/picture_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

constexpr qint64 kMostBytes = qint64{2} * 1024 * 1024 * 1024;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Scans)
};

Error unreadable(const QString& path, const QString& reason)
{
    return makeError(ErrorCode::FileUnreadable, {path, reason});
}

/// Why a file, or the page `number` of it, is none; from 1, 0: the file.
Error errorOf(quint32 kind, const QString& path, int number)
{
    switch (kind) {
    case PageAnswer::NoPdf:
        return unreadable(path, Words::tr("不是完整的 PDF 文件"));
    case PageAnswer::Locked:
        return unreadable(path, Words::tr("PDF 有密码"));
    case PageAnswer::Empty:
        return unreadable(path, Words::tr("PDF 没有页"));
    case PageAnswer::TooManyPages:
        return makeError(ErrorCode::FileTooLarge, {path, Words::tr("%1 页").arg(5'000)});
    case PageAnswer::TooManyPixels:
        return makeError(ErrorCode::FileTooLarge, {path, Words::tr("每页 8000 万像素")});
    case PageAnswer::WrongType:
        return makeError(ErrorCode::FileTypeRefused, {path, u"PNG, JPEG, PDF"_s});
    default:
        break;
    }
    return unreadable(path, number > 0 ? Words::tr("第 %1 页损坏").arg(number)
                                       : Words::tr("不完整或已损坏"));
}

/// A file whose pages a program decodes. Where one falls over a page, the next takes up the others.
class ServedPictures final : public ScanPictures
{
public:
    ServedPictures(std::shared_ptr<PicturePrograms> programs, const QString& path)
        : m_programs(std::move(programs))
        , m_path(path)
    {
    }
    ~ServedPictures() override
    {
        if (m_program != nullptr)
            m_programs->giveBack(std::move(m_program));
    }
    ServedPictures(const ServedPictures&) = delete;
    ServedPictures& operator=(const ServedPictures&) = delete;

    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] Result<QImage> picture(int index) override
    {
        const int number = index + 1;
        TOUYAN_TRY(open(number));
        auto asked = m_program->page(index);
        if (const auto* fault = std::get_if<ProgramFault>(&asked))
            return giveUp(*fault, number);
        auto& answer = std::get<PictureProgram::Answer>(asked);
        if (answer.head.kind != PageAnswer::Picture)
            return errorOf(answer.head.kind, m_path, number);
        return std::move(answer.picture);
    }

    /// Asks a program for the file, once. `number`: the page it is wanted for.
    [[nodiscard]] Result<void> open(int number)
    {
        if (m_program != nullptr)
            return {};
        m_program = m_programs->take();
        auto asked = askForFile();
        // One that has waited too long is not there any more.
        if (asked == std::variant<int, ProgramFault, Error>(ProgramFault::Gone)) {
            m_program = m_programs->startAnother();
            asked = askForFile();
        }
        if (const auto* fault = std::get_if<ProgramFault>(&asked))
            return giveUp(*fault, number);
        if (const auto* error = std::get_if<Error>(&asked))
            return *error;
        m_count = std::get<int>(asked);
        return {};
    }

private:
    [[nodiscard]] std::variant<int, ProgramFault, Error> askForFile()
    {
        if (m_program == nullptr)
            return unreadable(m_path, Words::tr("没有安装 touyan-scan-page"));
        const auto asked = m_program->open(QFile::encodeName(m_path));
        if (const auto* fault = std::get_if<ProgramFault>(&asked))
            return *fault;
        const PageAnswer& head = std::get<PictureProgram::Answer>(asked).head;
        if (head.kind != PageAnswer::Pages || head.first < 1)
            return errorOf(head.kind, m_path, 0);
        return head.first;
    }

    [[nodiscard]] Error giveUp(ProgramFault fault, int number)
    {
        m_program.reset();
        if (fault == ProgramFault::TooCostly)
            return makeError(ErrorCode::ScanPageTooCostly, {m_path, QString::number(number)});
        return errorOf(PageAnswer::Damaged, m_path, number);
    }

    std::shared_ptr<PicturePrograms> m_programs;
    QString m_path;
    std::unique_ptr<PictureProgram> m_program; ///< null: it fell over the last page
    int m_count = 0;
};

} // namespace

Result<std::unique_ptr<ScanPictures>>
openScanPictures(const std::shared_ptr<PicturePrograms>& programs, const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!info.isFile() || !info.isReadable())
        return unreadable(path, Words::tr("不是可读的文件"));
    if (info.size() > kMostBytes)
        return makeError(ErrorCode::FileTooLarge, {path, u"2 GiB"_s});
    auto pictures = std::make_unique<ServedPictures>(programs, path);
    TOUYAN_TRY(pictures->open(1));
    return std::unique_ptr<ScanPictures>(std::move(pictures));
}

} // namespace touyan::exchange
