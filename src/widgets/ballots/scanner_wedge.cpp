// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/scanner_wedge.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr std::chrono::milliseconds kLongestPause{150};
constexpr QStringView kPrefix = u"TY1:";

} // namespace

ScannerWedge::ScannerWedge(QWidget* area)
    : QObject(area)
    , m_area(area)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kLongestPause);
    connect(&m_pause, &QTimer::timeout, this, &ScannerWedge::rest);
    QCoreApplication::instance()->installEventFilter(this);
}

ScannerWedge::~ScannerWedge()
{
    if (QCoreApplication* program = QCoreApplication::instance())
        program->removeEventFilter(this);
}

QString ScannerWedge::held() const
{
    QString text;
    for (const Key& key : m_held)
        text += key.text;
    return text;
}

bool ScannerWedge::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::InputMethod && !m_givingBack)
        return takesCommitted(watched, static_cast<const QInputMethodEvent&>(*event));
    if ((type != QEvent::KeyPress && type != QEvent::ShortcutOverride) || m_givingBack)
        return false;
    auto* target = qobject_cast<QWidget*>(watched);
    if (target == nullptr || target != QApplication::focusWidget() ||
        !(target == m_area || m_area->isAncestorOf(target)))
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (type == QEvent::ShortcutOverride) {
        // The rest of a scan is no shortcut.
        if (!m_held.isEmpty())
            event->accept();
        return !m_held.isEmpty();
    }
    if (m_target != nullptr && m_target != target)
        giveBack();
    m_target = target;
    return takes(key);
}

bool ScannerWedge::takesCommitted(QObject* watched, const QInputMethodEvent& event)
{
    // An input method in Chinese mode hands capitals and signs over as text.
    auto* target = qobject_cast<QWidget*>(watched);
    const QString& text = event.commitString();
    if (text.isEmpty() || !event.preeditString().isEmpty() || target == nullptr ||
        target != QApplication::focusWidget() ||
        !(target == m_area || m_area->isAncestorOf(target)))
        return false;
    const QString after = held() + text;
    if (!kPrefix.startsWith(after) && !after.startsWith(kPrefix))
        return false;
    if (m_target != nullptr && m_target != target)
        giveBack();
    m_target = target;
    m_held.append({0, Qt::NoModifier, text});
    m_pause.start();
    return true;
}

bool ScannerWedge::takes(const QKeyEvent& event)
{
    const QString before = held();
    const bool inside = before.startsWith(kPrefix);
    if (event.key() == Qt::Key_Shift && !before.isEmpty())
        return true;
    if (inside && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
                   event.key() == Qt::Key_Tab)) {
        rest();
        return true;
    }
    const QString after = before + event.text();
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint() &&
                        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    if (isText && (inside || kPrefix.startsWith(after) || after.startsWith(kPrefix))) {
        m_held.append({event.key(), event.modifiers(), event.text()});
        m_pause.start();
        return true;
    }
    giveBack();
    return false;
}

void ScannerWedge::rest()
{
    m_pause.stop();
    const QString text = held();
    if (text.size() > kPrefix.size() && text.startsWith(kPrefix)) {
        m_held.clear();
        m_target = nullptr;
        Q_EMIT scanned(text);
    } else {
        giveBack();
    }
}

void ScannerWedge::giveBack()
{
    m_pause.stop();
    const QList<Key> keys = std::exchange(m_held, {});
    const QPointer<QWidget> target = std::exchange(m_target, nullptr);
    m_givingBack = true;
    for (const Key& key : keys) {
        if (key.key == 0 && target != nullptr) {
            QInputMethodEvent event;
            event.setCommitString(key.text);
            QCoreApplication::sendEvent(target, &event);
            continue;
        }
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key.key, key.modifiers, key.text);
            if (target != nullptr)
                QCoreApplication::sendEvent(target, &event);
        }
    }
    m_givingBack = false;
}

} // namespace touyan::widgets
