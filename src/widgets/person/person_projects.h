// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "widgets/person/person_lines.h"

namespace touyan::widgets {

/// What projects led to for a person: recommendations and recruitment (rules 3).
class PersonProjects : public PersonLines
{
    Q_OBJECT

public:
    explicit PersonProjects(const PageServices& services, QWidget* parent = nullptr);

    void showPerson(domain::PersonId person);
};

} // namespace touyan::widgets
