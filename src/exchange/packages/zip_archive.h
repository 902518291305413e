// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace touyan::exchange {

/// Writes a .zip archive to a device through minizip, the library that the workbook writer brings
/// along as well. (QuaZip carries functions of the same names with another meaning, so that both in
/// one program crash.) Every file has the earliest time stamp an archive can say: the same files
/// give the same bytes.
class ZipWriter
{
public:
    /// The device must be open for writing and seekable, and outlive the writer.
    explicit ZipWriter(QIODevice& device);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }
    /// Begins a file; the one before must be ended.
    [[nodiscard]] bool beginFile(const QString& name);
    /// Opens for writing between beginFile() and endFile().
    [[nodiscard]] QIODevice& file();
    [[nodiscard]] bool endFile();
    /// Writes the directory. False when anything before failed too.
    [[nodiscard]] bool close();

private:
    class File;

    void* m_archive = nullptr;
    std::unique_ptr<File> m_file;
};

/// What an archive's directory says of a file.
struct ZipEntry
{
    /// With slashes between folders. Names that are not said to be UTF-8, and are none, are read as
    /// GB18030, which Chinese Windows writes.
    QString name;
    quint64 compressedBytes = 0;
    quint64 bytes = 0;
    bool encrypted = false;
    bool methodKnown = true;     ///< stored or deflated
    quint64 directoryOffset = 0; ///< where the directory has it
    quint64 number = 0;          ///< its number in the directory
};

/// Reads a .zip archive from a device.
class ZipReader
{
public:
    /// The device must be open for reading and seekable, and outlive the reader.
    explicit ZipReader(QIODevice& device);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }
    /// How many files the directory announces.
    [[nodiscard]] quint64 announcedEntries() const;
    /// The directory; nothing when it is damaged.
    [[nodiscard]] std::optional<std::vector<ZipEntry>> entries();
    /// One file, inflated while it is read; null when it cannot be opened. One at a time. Closing
    /// it after its last byte compares the checksum, see closeIsSound().
    [[nodiscard]] std::unique_ptr<QIODevice> open(const ZipEntry& entry);
    /// Closes what open() gave; false when the file was damaged.
    [[nodiscard]] static bool closeIsSound(QIODevice& file);

private:
    class File;

    void* m_archive = nullptr;
};

} // namespace touyan::exchange
