// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace touyan::widgets {

/// A hand scanner is a keyboard to the computer: it types what stands in the QR code of a form
/// ("TY1:…") and Enter. Wherever the keyboard focus is inside `area`, such a text is held back from
/// the widget and given to scanned() instead. What only begins like one is given to the widget
/// after a moment, for people type slower than scanners.
class ScannerWedge : public QObject
{
    Q_OBJECT

public:
    explicit ScannerWedge(QWidget* area);
    ~ScannerWedge() override;

Q_SIGNALS:
    void scanned(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Key
    {
        int key; ///< 0: the text came from an input method
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    [[nodiscard]] bool takes(const QKeyEvent& event);
    [[nodiscard]] bool takesCommitted(QObject* watched, const QInputMethodEvent& event);
    void rest();
    void giveBack();
    [[nodiscard]] QString held() const;

    QWidget* m_area;
    QPointer<QWidget> m_target; ///< whose keys are held back
    QList<Key> m_held;
    QTimer m_pause;
    bool m_givingBack = false;
};

} // namespace touyan::widgets
