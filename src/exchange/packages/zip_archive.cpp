// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_archive.h"

#include "exchange/packages/package_file_names.h"
#include "exchange/packages/whole_write.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <limits>

namespace touyan::exchange {

namespace {

constexpr uLong kFailed = 0;
/// Bit 11 of the general purpose flags: names are UTF-8.
constexpr uLong kUtf8Names = 1U << 11U;
/// "Made by" Unix, version 2.0 of the format, with permissions rw-r--r--.
constexpr uLong kMadeByUnix = (3U << 8U) | 20U;
constexpr uLong kRegularFileMode = 0100644UL << 16U;
constexpr uLong kEncrypted = 1;
constexpr uLong kStored = 0;

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

// minizip's input and output over a device that somebody else opens and closes.

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
    const bool written =
        writeWhole(deviceOf(stream), static_cast<const char*>(buffer), static_cast<qint64>(size));
    return written ? size : kFailed;
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

int closeDevice(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

int deviceError(voidpf /*opaque*/, voidpf /*stream*/)
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
    functions.zclose_file = closeDevice;
    functions.zerror_file = deviceError;
    functions.opaque = &device;
    return functions;
}

/// The name of a file in an archive, with slashes between folders. A GBK letter may end in a byte
/// that looks like a backslash, so it is decoded first.
QString nameOf(const QByteArray& bytes, bool isUtf8)
{
    QString name = isUtf8 ? QString::fromUtf8(bytes) : textOfFileName(bytes);
    return name.replace(u'\\', u'/');
}

unsigned clampedSize(qint64 size)
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    return static_cast<unsigned>(size < kMost ? size : kMost);
}

} // namespace

/// The file that is being written.
class ZipWriter::File final : public QIODevice
{
public:
    explicit File(void* archive)
        : m_archive(archive)
    {
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const unsigned part = clampedSize(size);
        return zipWriteInFileInZip(m_archive, data, part) == ZIP_OK ? qint64{part} : -1;
    }

private:
    void* m_archive;
};

ZipWriter::ZipWriter(QIODevice& device)
{
    zlib_filefunc64_def functions = functionsOf(device);
    m_archive = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    m_file = std::make_unique<File>(m_archive);
}

ZipWriter::~ZipWriter()
{
    if (m_archive != nullptr)
        zipClose(m_archive, nullptr);
}

bool ZipWriter::beginFile(const QString& name)
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    info.external_fa = kRegularFileMode;
    const int begun = zipOpenNewFileInZip4_64(
        m_archive, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
        Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0,
        kMadeByUnix, kUtf8Names, 1);
    return begun == ZIP_OK && m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

QIODevice& ZipWriter::file()
{
    return *m_file;
}

bool ZipWriter::endFile()
{
    m_file->close();
    return zipCloseFileInZip(m_archive) == ZIP_OK;
}

bool ZipWriter::close()
{
    const int closed = zipClose(m_archive, nullptr);
    m_archive = nullptr;
    return closed == ZIP_OK;
}

/// The file that is being read.
class ZipReader::File final : public QIODevice
{
public:
    explicit File(void* archive)
        : m_archive(archive)
    {
    }
    ~File() override { static_cast<void>(finish()); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override
    {
        return QIODevice::atEnd() && (m_finished || unzeof(m_archive) == 1);
    }

    /// Leaves the file; false when its bytes are not those that the directory promised.
    bool finish()
    {
        if (m_finished)
            return m_sound;
        m_finished = true;
        m_sound = unzCloseCurrentFile(m_archive) == UNZ_OK && m_sound;
        return m_sound;
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const int read = unzReadCurrentFile(m_archive, data, clampedSize(maxSize));
        if (read < 0) {
            m_sound = false;
            return -1;
        }
        return read;
    }
    qint64 writeData(const char* /*data*/, qint64 /*maxSize*/) override { return -1; }

private:
    void* m_archive;
    bool m_finished = false;
    bool m_sound = true;
};

ZipReader::ZipReader(QIODevice& device)
{
    zlib_filefunc64_def functions = functionsOf(device);
    m_archive = unzOpen2_64(nullptr, &functions);
}

ZipReader::~ZipReader()
{
    if (m_archive != nullptr)
        unzClose(m_archive);
}

quint64 ZipReader::announcedEntries() const
{
    unz_global_info64 info{};
    return unzGetGlobalInfo64(m_archive, &info) == UNZ_OK ? info.number_entry : 0;
}

std::optional<std::vector<ZipEntry>> ZipReader::entries()
{
    constexpr uLong kMaximumNameBytes = 4096;
    std::vector<ZipEntry> entries;
    int status = unzGoToFirstFile(m_archive);
    while (status == UNZ_OK) {
        unz_file_info64 info{};
        QByteArray name(kMaximumNameBytes, '\0');
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(m_archive, &info, name.data(), kMaximumNameBytes - 1, nullptr,
                                    0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_archive, &place) != UNZ_OK)
            return std::nullopt;
        name.truncate(static_cast<qsizetype>(qstrlen(name.constData())));
        ZipEntry entry;
        entry.name = nameOf(name, (info.flag & kUtf8Names) != 0);
        entry.compressedBytes = info.compressed_size;
        entry.bytes = info.uncompressed_size;
        entry.encrypted = (info.flag & kEncrypted) != 0;
        entry.methodKnown =
            info.compression_method == kStored || info.compression_method == Z_DEFLATED;
        entry.directoryOffset = place.pos_in_zip_directory;
        entry.number = place.num_of_file;
        entries.push_back(entry);
        status = unzGoToNextFile(m_archive);
    }
    // An archive without files ends at the first step.
    if (status != UNZ_END_OF_LIST_OF_FILE && announcedEntries() != 0)
        return std::nullopt;
    if (entries.size() != announcedEntries())
        return std::nullopt;
    return entries;
}

std::unique_ptr<QIODevice> ZipReader::open(const ZipEntry& entry)
{
    // By its place: names may be in any encoding.
    const unz64_file_pos place{entry.directoryOffset, entry.number};
    if (unzGoToFilePos64(m_archive, &place) != UNZ_OK || unzOpenCurrentFile(m_archive) != UNZ_OK)
        return nullptr;
    auto file = std::make_unique<File>(m_archive);
    file->open(QIODevice::ReadOnly);
    return file;
}

bool ZipReader::closeIsSound(QIODevice& file)
{
    file.close();
    return static_cast<File&>(file).finish();
}

} // namespace touyan::exchange
