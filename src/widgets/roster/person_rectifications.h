// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "domain/foundation/strong_id.h"
#include "widgets/common/page_services.h"

#include <QWidget>

namespace touyan::widgets {

class RecordList;

/// What appraisals found and the person has not finished yet (DOMAIN 4). Hidden while there is
/// nothing.
class PersonRectifications : public QWidget
{
    Q_OBJECT

public:
    explicit PersonRectifications(const PageServices& services, QWidget* parent = nullptr);

    void showPerson(domain::PersonId person);
    [[nodiscard]] RecordList* list() const { return m_list; }

Q_SIGNALS:
    void placeRequested(const QString& place);
    void failed(const touyan::domain::Error& error);

private:
    PageServices m_services;
    RecordList* m_list = nullptr;
    int m_request = 0;
};

} // namespace touyan::widgets
