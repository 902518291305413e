// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/lists/record_list.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

namespace touyan::widgets {

/// A list on a person's page of what other features know about them; each line opens its place.
/// Hidden while there is nothing.
class PersonLines : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] RecordList* list() const { return m_list; }

Q_SIGNALS:
    void placeRequested(const QString& place);
    void failed(const touyan::domain::Error& error);

protected:
    PersonLines(const PageServices& services, const QString& name, const RecordList::Parts& parts,
                const RecordList::Step& open, QWidget* parent);

    /// Shows what the use case lists, as rows by makeRows; only the newest request is shown.
    template <class UseCase, class MakeRows>
    void load(UseCase useCase, MakeRows makeRows)
    {
        m_loading.run(this, m_services.executor, std::move(useCase),
                      [this, makeRows = std::move(makeRows)](const auto& listed) {
                          if (listed.isError())
                              Q_EMIT failed(listed.error());
                          else
                              showRows(makeRows(listed.value()));
                      });
    }

private:
    void showRows(const QList<ValueRow>& rows);

    PageServices m_services;
    RecordList* m_list = nullptr;
    NewestRequest m_loading;
};

} // namespace touyan::widgets
