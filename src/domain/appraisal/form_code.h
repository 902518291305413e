// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace touyan::domain {

/// What the QR code of a form says: session, group and serial, nothing about a voter.
struct FormCode
{
    QString session; ///< its code
    QString group;   ///< its code
    QString serial;

    friend bool operator==(const FormCode&, const FormCode&) = default;
};

/// "TY1:A1/G3/17"; in the parts everything but ASCII letters, digits and "-._~" is percent-encoded.
[[nodiscard]] QString formCodeText(const FormCode& code);
/// Reads such a text as a hand scanner types it; nothing when it is something else.
[[nodiscard]] std::optional<FormCode> parseFormCode(const QString& text);

} // namespace touyan::domain
