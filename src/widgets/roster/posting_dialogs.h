// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/roster/save_posting.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"
#include "widgets/person/roster_lookup.h"

#include <functional>
#include <memory>

namespace touyan::widgets {

using SharedLookup = std::shared_ptr<const RosterLookup>;
/// Called after saving, with the place of the record to be shown (empty: none) and a sentence.
using SaveTeller = std::function<void(const QString& place, const QString& message)>;

/// Told what a hand-over did, and what was asked for.
using HandOverDone =
    std::function<void(const application::HandOverRequest&, const application::HandOver&)>;

/// 新派驻, or an existing posting corrected.
[[nodiscard]] RecordDialog* makePostingDialog(const PageServices& services,
                                              const SharedLookup& lookup,
                                              const domain::Posting& posting,
                                              const RecordStored<domain::Posting>& stored,
                                              const SaveTeller& tell, QWidget* parent);
/// 结束任期: the last day only.
[[nodiscard]] RecordDialog* makeEndPostingDialog(const PageServices& services,
                                                 const SharedLookup& lookup,
                                                 const domain::Posting& posting,
                                                 const RecordStored<domain::Posting>& stored,
                                                 const SaveTeller& tell, QWidget* parent);
/// 轮换交接: the last day, the successor (a known person or a new one), the first day.
[[nodiscard]] RecordDialog* makeHandOverDialog(const PageServices& services,
                                               const SharedLookup& lookup,
                                               const domain::Posting& posting,
                                               const HandOverDone& done, const SaveTeller& tell,
                                               QWidget* parent);

/// People or units as choices; the code tells apart those of one name.
[[nodiscard]] QList<std::pair<QString, qint64>> personChoices(const RosterLookup& lookup);
[[nodiscard]] QList<std::pair<QString, qint64>> unitChoices(const RosterLookup& lookup);

} // namespace touyan::widgets
