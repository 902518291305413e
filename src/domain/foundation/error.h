// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::domain {

/// What went wrong, as a value that programs can compare. The words for people are made in one
/// place, application/messages/error_message.h, from the code and the arguments.
enum class ErrorCode {
    // Records. Arguments: kind of record, its code or name, field …
    NotFound,         ///< kind, code
    Conflict,         ///< kind, code: changed by somebody else since it was read
    DuplicateCode,    ///< kind, code
    UnknownReference, ///< field, value
    StillReferenced,  ///< kind, code
    MissingValue,     ///< field
    InvalidValue,     ///< field, value, what is allowed
    EndBeforeStart,   ///< start, end
    // Rules of rules 1 and 2
    PostingsOverlap,             ///< posting, other posting
    ChecklistsOverlap,           ///< checklist, other checklist
    ChecklistInUse,              ///< checklist: it has been used, succeed it by a new version
    EntryOutsidePosting,         ///< occurred on, posting, its first day, its last day
    EntryRecordedBeforeOccurred, ///< occurred on, recorded on
    EntryItemUnknown,            ///< item
    EntryItemPerCall,            ///< item
    EntryPeriodMalformed,        ///< period
    EntryPeriodOutsidePosting,   ///< period, posting
    EntryBeforePeriod,           ///< occurred on, period
    EntryStatusForbids,          ///< entry, its status, the step asked for
    CallItemNotPerCall,          ///< item
    AttendanceOutsideAudience,   ///< call, posting
    AttendanceNotRunning,        ///< call, posting, held on
    AttendanceBeforeHeld,        ///< call, posting, recorded on, held on
    AttendanceTwice,             ///< call, posting
    // Closing (rules 2.5)
    QuarterClosed, ///< quarter, revision, as-of day, closed on: the write would change a frozen
                   ///< number
    QuarterAlreadyClosed, ///< quarter, revision
    QuarterNotClosed,     ///< quarter
    ReasonMissing,        ///< step
    AsOfTooEarly,         ///< as-of day, quarter
    // Projects (rules 3) and rectification (rules 5)
    ProjectStepRefused,     ///< project, its state, the step asked for, the possible steps
    PlanIncomplete,         ///< project, what is missing
    StepWeightsNotHundred,  ///< project, their sum
    ProjectStepsUnfinished, ///< project, title of the first unfinished step
    OpinionMissing,         ///< step
    RectificationOpen,      ///< what waits for it, the problem of the first open item
    RectificationClosed,    ///< item: it was closed before
    ProjectNotInProgress,   ///< project, day or period
    RepeatedRecord,         ///< kind, whose, period: there is one already
    RecordsOverlap,         ///< kind, code, other code: their days meet
    // Appraisal (rules 4)
    AppraisalFinalised,         ///< session, revision: the write would change a frozen result
    AppraisalNotFinalised,      ///< session
    AppraisalWeightsNotHundred, ///< session, "groups" or "components", their sum
    AppraisalDifferencesOpen,   ///< session, how many
    AppraisalEntryMissing,      ///< session, how many ballots lack their first or second entry
    AppraisalSamePerson,        ///< name: the second entry is somebody else's
    AppraisalBallotUnknown,     ///< session, group, serial
    AppraisalBallotOfOther,     ///< session named on the form, session that is open
    AppraisalFormOutdated,      ///< session, group, serial: printed before the rules were changed
    // Files and databases
    FileMissing,       ///< path
    FileUnreadable,    ///< path, reason
    FileNotWritable,   ///< path, reason
    DiskFull,          ///< path
    FileTypeRefused,   ///< path, what is allowed
    FileTooLarge,      ///< path, limit
    NotADatabase,      ///< path
    ForeignDatabase,   ///< path
    NewerDatabase,     ///< path, its version, this program's version
    DatabaseExists,    ///< path
    DatabaseReadOnly,  ///< path
    DatabaseBusy,      ///< path
    DatabaseDamaged,   ///< path, first finding
    NetworkFileSystem, ///< path
    StorageFailed,     ///< what was being done
    PackageMalformed,  ///< file, what
    PackageRefused,    ///< number of refused rows
    FontMissing,       ///< families that were looked for
    // Guards of files, undo and what is read
    RestoreRefused,         ///< kind, code: the state to bring back is not one that its audit shows
    PostingHasRecords,      ///< whose, last day, how many entries lie after it
    AppraisalEnteredTwice,  ///< serial, first person, second person
    FileIsDatabase,         ///< path
    FileBelongsToDatabase,  ///< path, the database
    FileSuffixWrong,        ///< path, the suffix it must have
    OutputsShareName,       ///< path
    FileNotRegular,         ///< path
    FileNameTooLong,        ///< path
    FileNameRefused,        ///< name
    OutputNotWritten,       ///< reason
    ArchiveMethodUnknown,   ///< file, name inside
    DatabaseReplaced,       ///< path
    DatabaseTampered,       ///< path, first finding
    DatabaseSchemaForeign,  ///< path, name of a trigger, view or table
    ScanPageTooCostly,      ///< file, page
    ScansContradict,        ///< form, one file, another file
    CharactersWithoutGlyph, ///< characters
    Cancelled,
};

/// An error as a value: a code, the arguments its sentence needs, and a technical detail for the
/// log.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QStringList arguments;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace touyan::domain
