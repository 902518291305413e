// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QAction;

namespace touyan::widgets {

class DashboardNumbers;
class ExplanationView;
struct ExplanationContent;

/// Beside the charts: how one number of the dashboard comes about, also after the numbers have
/// changed. Hidden until a number is asked for.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    /// The numbers outlive this.
    explicit FigurePanel(const DashboardNumbers& numbers, QWidget* parent = nullptr);

    /// Explains what the place asks for: "explain:total", "explain:item:<code>",
    /// "explain:posting:<id>", "explain:ranks", "explain:quarter:<2026-Q3>", the rates also with
    /// the one that is asked for.
    void explain(const QString& place);
    [[nodiscard]] QAction* closeAction() const { return m_close; }

Q_SIGNALS:
    /// The panel was hidden and is shown now.
    void opened();
    /// The user has closed the panel.
    void closed();
    void placeRequested(const QString& place);

private:
    void showExplanation();
    void closePanel();
    /// None when the numbers do not have what is asked for.
    [[nodiscard]] std::optional<ExplanationContent> content() const;

    const DashboardNumbers& m_numbers;
    ExplanationView* m_view = nullptr;
    QAction* m_close = nullptr;
    QString m_place; ///< what is explained; empty: the panel is closed
};

} // namespace touyan::widgets
