// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <utility>

namespace touyan::widgets {

/// A short table that is typed into: criteria, groups or components of a session. Cells hold text;
/// a number that cannot be read is marked and kept until it is mended.
class RuleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Text, OptionalText, Points, Count };
    struct Column
    {
        QString title;
        Kind kind = Kind::Text;
        QString toolTip;
        /// What people read and type instead of some codes: code and word.
        QList<std::pair<QString, QString>> words = {};
    };
    struct Row
    {
        QStringList cells;
        qint64 id = 0; ///< of the record behind it; 0: new

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit RuleTableModel(const QList<Column>& columns, QObject* parent = nullptr);

    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// The index of the new row.
    int append(const Row& row);
    void remove(int row);
    /// Moves a row one place up (-1) or down (1); its new place.
    int move(int row, int by);
    [[nodiscard]] bool isSound(int row, int column) const;
    /// What is wrong with the first cell that is not sound; empty: nothing.
    [[nodiscard]] QString firstFlaw() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user changed something.
    void edited();

private:
    [[nodiscard]] QString wordOf(int column, const QString& code) const;
    [[nodiscard]] QString codeOf(int column, const QString& text) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    bool m_editable = true;
};

} // namespace touyan::widgets
