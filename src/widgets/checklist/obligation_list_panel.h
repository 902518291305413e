// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/obligation_table_model.h"
#include "widgets/common/page_services.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace touyan::widgets {

class RecordTableView;

/// The obligations behind a number, with the conditions that chose them in words.
class ObligationListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ObligationListPanel(const PageServices& services, QWidget* parent = nullptr);

    void setFilter(const ObligationFilter& filter);
    void reload();
    void findText(const QString& text);
    [[nodiscard]] ObligationTableModel* model() const { return m_model; }
    [[nodiscard]] RecordTableView* view() const { return m_view; }

Q_SIGNALS:
    /// "cell:<posting>:<item>".
    void placeRequested(const QString& place);

private:
    void describe();

    PageServices m_services;
    ObligationFilter m_filter;
    ObligationTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_conditions = nullptr;
};

} // namespace touyan::widgets
