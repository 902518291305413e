// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/bulletin_fonts.h"

#include <QFontDatabase>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList lenders()
{
    return {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Noto Sans CJK SC"_s,
            u"Source Han Sans SC"_s};
}

/// 小标宋 is a bold face by itself; what stands in for it must be made so.
bool isBoldByItself(const QString& family)
{
    return family.contains("XiaoBiaoSong"_L1) || family.contains(u"小标宋"_s) ||
           family.startsWith("FZXBS"_L1);
}

} // namespace

bool InstalledFonts::has(const QString& family) const
{
    return QFontDatabase::hasFamily(family);
}

QStringList BulletinFonts::wantedFamilies(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return QStringList{u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s,
                           u"FZXiaoBiaoSong-B05"_s, u"小标宋体"_s} +
               lenders();
    case FontRole::Body:
        return QStringList{u"仿宋_GB2312"_s,  u"FangSong_GB2312"_s, u"仿宋"_s,      u"FangSong"_s,
                           u"方正仿宋_GBK"_s, u"FandolFang R"_s,    u"FandolFang"_s} +
               lenders();
    case FontRole::Black:
        return QStringList{u"黑体"_s,      u"SimHei"_s,           u"方正黑体_GBK"_s,
                           u"FandolHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s} +
               lenders();
    case FontRole::Kai:
        return QStringList{u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s,
                           u"KaiTi"_s,       u"方正楷体_GBK"_s, u"FandolKai"_s} +
               lenders();
    case FontRole::Number:
        return QStringList{u"宋体"_s, u"SimSun"_s, u"FandolSong"_s} + lenders();
    }
    return {};
}

domain::Result<BulletinFonts> BulletinFonts::choose(const FontDirectory& fonts)
{
    BulletinFonts chosen;
    for (const FontRole role : kFontRoles) {
        const QStringList wanted = wantedFamilies(role);
        QStringList& families = chosen.m_families[static_cast<size_t>(role)];
        for (const QString& family : wanted) {
            const bool isWanted = families.isEmpty() || lenders().contains(family);
            if (isWanted && !families.contains(family) && fonts.has(family))
                families += family;
        }
        if (families.isEmpty())
            return domain::makeError(domain::ErrorCode::FontMissing, {wanted.join(u'、')});
    }
    return chosen;
}

QFont BulletinFonts::font(FontRole role, int size) const
{
    QFont font;
    font.setFamilies(families(role));
    font.setPixelSize(size);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (role == FontRole::Title && !isBoldByItself(families(role).front()))
        font.setBold(true);
    return font;
}

} // namespace touyan::reports
