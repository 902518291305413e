// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace touyan::widgets {

/// The column of places at the left: icon, name, count badge. Up, Down, Home, End move; the
/// current row is the current place.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    enum Role { BadgeRole = Qt::UserRole + 1, IconNameRole };

    explicit NavigationList(QWidget* parent = nullptr);

    /// Adds a place at the end and gives its row.
    int addPlace(const QString& title, const QString& iconName, const QString& description);
    void removePlaces();
    void setBadge(int row, int count);
    void setCurrentPlace(int row);
    [[nodiscard]] int currentPlace() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace touyan::widgets
