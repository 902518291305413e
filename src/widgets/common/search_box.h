// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace touyan::widgets {

/// One thing found: a person, unit, project or entry.
struct SearchHit
{
    QString group; ///< 人员, 单位, 项目, 登记
    QString title;
    QString note;  ///< what tells namesakes apart
    QString place; ///< link for Page::openPlace()
};

/// The window's search field. While the user types it asks for hits (after a short rest) and
/// shows those it is given in a list below.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Hits for `text`; ignored when the field has moved on to another text.
    void setHits(const QString& text, const QList<SearchHit>& hits);

Q_SIGNALS:
    void searchRequested(const QString& text);
    void hitActivated(const QString& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHits();

    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_hits = nullptr;
    QTimer* m_rest = nullptr;
};

} // namespace touyan::widgets
