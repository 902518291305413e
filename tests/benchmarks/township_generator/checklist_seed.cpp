// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_seed.h"

#include <algorithm>

namespace touyan::generator {

namespace {

Item item(const char16_t* code, const char16_t* title, Cadence cadence)
{
    Item made;
    made.code = QString::fromUtf16(code);
    made.title = QString::fromUtf16(title);
    made.cadence = cadence;
    made.points = QStringLiteral(u"10");
    return made;
}

void number(std::vector<Item>& items)
{
    int position = 0;
    for (Item& each : items) {
        each.position = ++position;
    }
}

Item& find(std::vector<Item>& items, const QString& code)
{
    return *std::find_if(items.begin(), items.end(),
                         [&](const Item& each) { return each.code == code; });
}

} // namespace

std::vector<Item> seedItems()
{
    std::vector<Item> items{
        item(u"I01", u"每月列一份驻点工作清单", Cadence::Monthly),
        item(u"I02", u"每月报送一篇工作信息", Cadence::Monthly),
        item(u"I03", u"每月为村（社区）解决一个实际问题", Cadence::Monthly),
        item(u"I04", u"每周至少走访一次群众", Cadence::Weekly),
        item(u"I05", u"梳理一次村（社区）工作制度", Cadence::Once),
        item(u"I06", u"参加每一次工作会议及培训", Cadence::PerCall),
        item(u"I07", u"每季度至少策划一次主题党日活动", Cadence::Quarterly),
        item(u"I08", u"每季度至少上一次党课", Cadence::Quarterly),
        item(u"I09", u"每年协助成立一个“两新”党组织或发展一名党员", Cadence::Yearly),
        item(u"I10", u"每年向党员、群众代表汇报一次工作", Cadence::Yearly),
    };
    find(items, QStringLiteral(u"I05")).dueMonths = 3;
    find(items, QStringLiteral(u"I09")).kinds =
        QStringLiteral(u"found_party_organization;admit_party_member");
    number(items);
    return items;
}

std::vector<Item> relocationItems()
{
    std::vector<Item> items = seedItems();
    items.erase(std::find_if(items.begin(), items.end(),
                             [](const Item& each) { return each.code == QStringLiteral(u"I02"); }));
    Item& visits = find(items, QStringLiteral(u"I04"));
    visits.title = QStringLiteral(u"每周至少走访两次征迁群众");
    visits.required = 2;
    visits.points = QStringLiteral(u"15");
    find(items, QStringLiteral(u"I05")).points = QStringLiteral(u"5");
    items.push_back(item(u"Z01", u"每月召开一次征迁群众恳谈会", Cadence::Monthly));
    number(items);
    return items;
}

} // namespace touyan::generator
