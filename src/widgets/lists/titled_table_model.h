// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace touyan::widgets {

/// A table model whose columns are fixed: it knows their number and titles.
class TitledTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    /// One title for each column, in their order.
    explicit TitledTableModel(QStringList titles, QObject* parent);

private:
    QStringList m_titles;
};

} // namespace touyan::widgets
