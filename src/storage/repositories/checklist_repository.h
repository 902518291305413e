// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/checklist_record.h"
#include "application/ports/unit_of_work.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

/// Checklist versions; their items and the kinds of these lie in tables of their own.
class SqlChecklistRepository final
    : public SqlCodedRepository<application::ChecklistRepository, domain::Checklist,
                                domain::ChecklistId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;

    // All three make the connection forget the rules it knows (KnownRules).
    [[nodiscard]] domain::Result<domain::ChecklistId>
    insert(const domain::Checklist& checklist) override;
    [[nodiscard]] domain::Result<void> update(const domain::Checklist& checklist) override;
    [[nodiscard]] domain::Result<void> remove(const domain::Checklist& checklist) override;

    [[nodiscard]] domain::Result<domain::ItemCodeId> itemCode(const QString& code) override;
    [[nodiscard]] domain::Result<std::optional<domain::ItemCodeId>>
    findItemCode(const QString& code) override;
    [[nodiscard]] domain::Result<std::vector<std::pair<domain::ItemCodeId, QString>>>
    itemCodes() override;

protected:
    [[nodiscard]] domain::Result<void>
    loadParts(std::vector<domain::Checklist>& checklists) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::ChecklistId id,
                                                  const domain::Checklist& checklist) override;

private:
    [[nodiscard]] domain::Result<void> loadItems(std::vector<domain::Checklist>& checklists);
    [[nodiscard]] domain::Result<void> loadKinds(std::vector<domain::Checklist>& checklists);
};

} // namespace touyan::storage
