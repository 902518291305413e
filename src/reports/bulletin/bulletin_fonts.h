// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

namespace touyan::reports {

/// Faces that GB/T 9704-2012 asks for.
enum class FontRole {
    Title,  ///< 小标宋
    Body,   ///< 仿宋
    Black,  ///< 黑体, first-level headings
    Kai,    ///< 楷体, second-level headings
    Number, ///< 宋体, page numbers
};
inline constexpr std::array kFontRoles{FontRole::Title, FontRole::Body, FontRole::Black,
                                       FontRole::Kai, FontRole::Number};

/// Which font families are installed.
class FontDirectory
{
public:
    virtual ~FontDirectory() = default;
    [[nodiscard]] virtual bool has(const QString& family) const = 0;
};

/// The fonts of the machine.
class InstalledFonts final : public FontDirectory
{
public:
    [[nodiscard]] bool has(const QString& family) const override;
};

/// The families that a document is set in.
class BulletinFonts
{
public:
    /// The first installed family of each role's order: what the office has, then Fandol, then
    /// Noto CJK. Error FontMissing, naming the families looked for, when a role has none: never
    /// boxes instead of characters.
    [[nodiscard]] static domain::Result<BulletinFonts> choose(const FontDirectory& fonts);
    [[nodiscard]] static QStringList wantedFamilies(FontRole role);

    /// The chosen family, then the ones that lend it the characters it lacks.
    [[nodiscard]] const QStringList& families(FontRole role) const
    {
        return m_families[static_cast<size_t>(role)];
    }
    /// Unhinted, without kerning, so that a line is as wide as its characters; size in units of the
    /// page (see page_drawing.h).
    [[nodiscard]] QFont font(FontRole role, int size) const;

private:
    std::array<QStringList, kFontRoles.size()> m_families;
};

} // namespace touyan::reports
