// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"
#include "domain/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace touyan::application {

enum class BoxMark { Empty, Ticked, Doubtful };

/// How one box looks.
struct BoxReading
{
    BoxMark mark = BoxMark::Doubtful;
    /// 0…1, how far from looking otherwise; below 0.5 when doubtful.
    double confidence = 0;

    friend bool operator==(const BoxReading&, const BoxReading&) = default;
};

/// Why somebody has to look at a row.
enum class RowDoubt {
    None,
    Unclear,   ///< a box that is neither plainly ticked nor plainly empty
    Withdrawn, ///< a tick that was struck out, blackened or covered, or that is none of this hand
    StrayInk,  ///< ink that no tick explains: a circled number, a word, a stroke through rows
    WholePage, ///< something is written on the page that may mean all of it
    Streak     ///< a line over the whole picture, from the glass of the scanner
};

/// How the boxes of one row look.
struct RowReading
{
    std::vector<BoxReading> boxes; ///< as in domain::FormRow::boxes
    /// There is ink beside the boxes that no tick explains: a circled number, a word.
    bool strayInk = false;
    /// What is wrong with it, if anything is known.
    RowDoubt doubt = RowDoubt::None;

    friend bool operator==(const RowReading&, const RowReading&) = default;
};

/// Why the boxes of a page cannot be looked at.
enum class ScanFault {
    NoCode,         ///< no QR code was found
    CornersMissing, ///< two of the black squares at the corners, or more, were not found
    NotFlat,        ///< the corners and the QR code do not fit together
    TooPale,        ///< too little contrast to tell pencil from dirt
    TooCoarse,      ///< below 120 dpi
    OtherUnread     ///< beside the form that was read lies one whose QR code cannot be
};

class ScannedPage;

/// What else lies on a picture.
struct OtherForms
{
    std::vector<std::unique_ptr<ScannedPage>> pages;
    bool someUnread = false; ///< one more is there, and nobody can say which
};

struct BallotForms;

/// One side of scanned paper, kept in memory only.
class ScannedPage
{
public:
    virtual ~ScannedPage() = default;

    /// What its QR code says; empty: no code was found.
    [[nodiscard]] virtual QString code() const = 0;
    /// What stands on the paper before anybody writes on it: `page` of these forms. Without it the
    /// printed words are compared with each other only. To be called before readRows().
    virtual void expectPrint(const BallotForms& /*forms*/, const domain::FormPage& /*page*/) {}
    /// Looks at every row of the page that was printed, block after block.
    [[nodiscard]] virtual std::variant<std::vector<RowReading>, ScanFault>
    readRows(const domain::FormPage& printed) = 0;
    /// A part of the paper, upright, as PNG; empty before readRows() has found the corners.
    [[nodiscard]] virtual QByteArray picture(const domain::FormRect& area) const = 0;
    /// The forms that lie on the same picture, which readRows() was called on before. They know of
    /// no others themselves.
    [[nodiscard]] virtual OtherForms others() { return {}; }
};

/// A file of scanned paper.
class ScanFile
{
public:
    virtual ~ScanFile() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// `index` from 0. ErrorCode::FileUnreadable, FileTooLarge; ScanPageTooCostly when it takes
    /// more time or memory than a scan ever does.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<ScannedPage>> page(int index) = 0;
};

/// Opens scans. A file belongs to the thread that opened it.
class FormScanReader
{
public:
    virtual ~FormScanReader() = default;

    /// PNG, JPEG or PDF. ErrorCode::FileMissing, FileUnreadable, FileTypeRefused, FileTooLarge.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<ScanFile>>
    open(const QString& path) const = 0;
};

} // namespace touyan::application
