// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "widgets/person/person_lines.h"

namespace touyan::widgets {

/// What appraisals found and the person has not finished yet (rules 4).
class PersonRectifications : public PersonLines
{
    Q_OBJECT

public:
    explicit PersonRectifications(const PageServices& services, QWidget* parent = nullptr);

    void showPerson(domain::PersonId person);
};

} // namespace touyan::widgets
