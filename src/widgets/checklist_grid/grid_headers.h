// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace touyan::widgets {

/// The frozen column at the left: name, and the unit in a fainter ink beside it.
class SecretaryHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit SecretaryHeaderView(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

/// The headings: code and title wrapped over several lines, with an arrow where a column opens.
class ItemHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit ItemHeaderView(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace touyan::widgets
