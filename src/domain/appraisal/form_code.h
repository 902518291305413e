// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace touyan::domain {

/// What the QR code of a form says: session, group and serial, nothing about a voter; on a page of
/// a printed form also which page of which layout it is.
struct FormCode
{
    QString session; ///< its code
    QString group;   ///< its code
    QString serial;
    int page = 0; ///< from 1; 0: the code names a form and no page
    /// FormLayout::fingerprint of the form that was printed; of a code with a page
    QString fingerprint = {};

    friend bool operator==(const FormCode&, const FormCode&) = default;
};

/// "TY1:A1/G3/17", with a page "TY1:A1/G3/17/2/K4XQ7A"; in the parts everything but ASCII letters,
/// digits and "-._~" is percent-encoded.
[[nodiscard]] QString formCodeText(const FormCode& code);
/// Reads such a text as a hand scanner types it; nothing when it is something else.
[[nodiscard]] std::optional<FormCode> parseFormCode(const QString& text);

} // namespace touyan::domain
