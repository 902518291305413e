// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/rectification_draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace touyan::widgets {

/// The 整改 items that a step lists, while they are typed.
class RectificationDraftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProblemColumn, MeasureColumn, ResponsibleColumn, DueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// An empty line; gives its row.
    int addItem();
    void removeItem(int row);
    /// The lines that name a problem.
    [[nodiscard]] std::vector<application::RectificationDraft> items() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void refused(const QString& text);

private:
    std::vector<application::RectificationDraft> m_items;
};

} // namespace touyan::widgets
