// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/words/checklist_words.h"
#include "domain/people/people_names.h"

namespace touyan::application {

template <>
struct Record<domain::Person>
{
    using R = domain::Person;
    static constexpr RecordKind kind = RecordKind::Person;
    static constexpr QLatin1String table{"people"};
    static constexpr QLatin1String codePrefix{"R"};
    static constexpr RecordWord word = W("人员");
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).code().searched(),
                  field(&R::name, "name", W("姓名")).required().searched(),
                  field(&R::gender, "gender", W("性别")).words<&genderWord>(),
                  field(&R::phone, "phone", W("电话")),
                  field(&R::dispatchingUnit, "dispatching_unit", W("派出单位")).searched(),
                  field(&R::dispatchLevel, "dispatch_level", W("派出层级"))
                      .words<&dispatchLevelWord>()
                      .filtered());
};

} // namespace touyan::application
