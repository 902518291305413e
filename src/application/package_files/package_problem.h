// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QLatin1String>

namespace touyan::application {

/// What can be wrong with the form of a package; the second argument of
/// ErrorCode::PackageMalformed (file, problem, subject). Identifiers, not words for people.
namespace package_problem {

// The whole file.
inline constexpr QLatin1String kUnknownTable{"unknown_table"};
inline constexpr QLatin1String kEmptyFile{"empty_file"};                ///< not even a header line
inline constexpr QLatin1String kUnknownColumn{"unknown_column"};        ///< subject: the column
inline constexpr QLatin1String kMissingColumn{"missing_column"};        ///< subject: the column
inline constexpr QLatin1String kRepeatedColumn{"repeated_column"};      ///< subject: the column
inline constexpr QLatin1String kNotUtf8{"not_utf8"};                    ///< save it as UTF-8
inline constexpr QLatin1String kLooksLikeGb18030{"looks_like_gb18030"}; ///< save it as UTF-8
inline constexpr QLatin1String kLooksLikeUtf16{"looks_like_utf16"};     ///< save it as UTF-8
inline constexpr QLatin1String kWrongSeparator{"wrong_separator"}; ///< subject: what stands there
inline constexpr QLatin1String kNameNotUtf8{"name_not_utf8"};      ///< subject: bytes of the name
inline constexpr QLatin1String kInAnotherFolder{"in_another_folder"}; ///< than the others
// A row or a field.
inline constexpr QLatin1String kInvisibleCharacter{"invisible_character"}; ///< subject: "U+200B"
inline constexpr QLatin1String kControlCharacter{"control_character"};     ///< subject: "U+0000"
inline constexpr QLatin1String kFieldTooLarge{"field_too_large"}; ///< subject: limit in bytes
inline constexpr QLatin1String kUnclosedQuote{"unclosed_quote"};  ///< the file ends inside it
inline constexpr QLatin1String kStrayQuote{"stray_quote"};        ///< a quote inside a plain field
inline constexpr QLatin1String kTextAfterQuote{"text_after_quote"};
inline constexpr QLatin1String kFieldCount{"field_count"}; ///< subject: "found/expected"
// The archive.
inline constexpr QLatin1String kNotAnArchive{"not_an_archive"};
inline constexpr QLatin1String kTooManyFiles{"too_many_files"};      ///< subject: limit
inline constexpr QLatin1String kTooLarge{"too_large"};               ///< subject: limit in bytes
inline constexpr QLatin1String kSuspiciousRatio{"suspicious_ratio"}; ///< a zip bomb; subject: limit
inline constexpr QLatin1String kEncrypted{"encrypted"};
inline constexpr QLatin1String kRepeatedFile{"repeated_file"};
inline constexpr QLatin1String kDamaged{"damaged"}; ///< checksum or structure

} // namespace package_problem

/// ErrorCode::PackageMalformed of a file, with what the problem is about, where it has a subject.
[[nodiscard]] inline domain::Error malformed(const QString& file, QLatin1String problem,
                                             const QString& subject = {})
{
    return domain::makeError(domain::ErrorCode::PackageMalformed, {file, problem, subject});
}

} // namespace touyan::application
