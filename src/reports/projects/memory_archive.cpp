// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/memory_archive.h"

#include <QBuffer>

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <memory>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

constexpr uLong kFailed = static_cast<uLong>(-1);

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

voidpf openDevice(voidpf opaque, const void* /*name*/, int /*mode*/)
{
    return opaque;
}

uLong readDevice(voidpf /*opaque*/, voidpf stream, void* buffer, uLong size)
{
    const qint64 read =
        deviceOf(stream).read(static_cast<char*>(buffer), static_cast<qint64>(size));
    return read < 0 ? kFailed : static_cast<uLong>(read);
}

uLong writeDevice(voidpf /*opaque*/, voidpf stream, const void* buffer, uLong size)
{
    const qint64 written =
        deviceOf(stream).write(static_cast<const char*>(buffer), static_cast<qint64>(size));
    return written < 0 ? kFailed : static_cast<uLong>(written);
}

ZPOS64_T tellDevice(voidpf /*opaque*/, voidpf stream)
{
    return static_cast<ZPOS64_T>(deviceOf(stream).pos());
}

long seekDevice(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice& device = deviceOf(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device.pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device.size();
    return device.seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

int noError(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

zlib_filefunc64_def functionsOf(QIODevice& device)
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openDevice;
    functions.zread_file = readDevice;
    functions.zwrite_file = writeDevice;
    functions.ztell64_file = tellDevice;
    functions.zseek64_file = seekDevice;
    functions.zclose_file = noError;
    functions.zerror_file = noError;
    functions.opaque = &device;
    return functions;
}

domain::Error failed(const QString& what)
{
    return domain::makeError(domain::ErrorCode::FileNotWritable, {QString(), what});
}

} // namespace

Result<std::vector<ArchiveEntry>> unpacked(QByteArray archive)
{
    struct Close
    {
        void operator()(void* opened) const { unzClose(opened); }
    };
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = functionsOf(buffer);
    const std::unique_ptr<void, Close> opened(unzOpen2_64(nullptr, &functions));
    const QString what = u"OpenDocument"_s;
    if (!opened)
        return failed(what);
    std::vector<ArchiveEntry> entries;
    for (int state = unzGoToFirstFile(opened.get()); state == UNZ_OK;
         state = unzGoToNextFile(opened.get())) {
        constexpr qsizetype kLongestName = 256;
        unz_file_info64 info{};
        QByteArray name(kLongestName, '\0');
        if (unzGetCurrentFileInfo64(opened.get(), &info, name.data(),
                                    static_cast<uLong>(name.size()), nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzOpenCurrentFile(opened.get()) != UNZ_OK)
            return failed(what);
        QByteArray content(static_cast<qsizetype>(info.uncompressed_size), '\0');
        const int read =
            unzReadCurrentFile(opened.get(), content.data(), static_cast<unsigned>(content.size()));
        if (read != content.size() || unzCloseCurrentFile(opened.get()) != UNZ_OK)
            return failed(what);
        name.truncate(static_cast<qsizetype>(info.size_filename));
        entries.push_back({name, content});
    }
    return entries;
}

Result<QByteArray> packed(const std::vector<ArchiveEntry>& entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = functionsOf(buffer);
    zipFile archive = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    if (archive == nullptr)
        return failed(u"OpenDocument"_s);
    bool good = true;
    for (const ArchiveEntry& entry : entries) {
        const bool isType = entry.name == "mimetype";
        const zip_fileinfo info{};
        good = good &&
               zipOpenNewFileInZip64(archive, entry.name.constData(), &info, nullptr, 0, nullptr, 0,
                                     nullptr, isType ? 0 : Z_DEFLATED, Z_DEFAULT_COMPRESSION,
                                     0) == ZIP_OK &&
               zipWriteInFileInZip(archive, entry.content.constData(),
                                   static_cast<unsigned>(entry.content.size())) == ZIP_OK &&
               zipCloseFileInZip(archive) == ZIP_OK;
    }
    good = zipClose(archive, nullptr) == ZIP_OK && good;
    if (!good)
        return failed(u"OpenDocument"_s);
    return buffer.data();
}

} // namespace touyan::reports
