// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QString>
#include <QWidget>

#include <utility>

namespace touyan::test {

/// Composes words the way input methods do: each event goes to the widget that has the focus just
/// then, and what stands in the composition is committed when the focus is about to go elsewhere.
///
/// Like ibus, the Ibus kind forgets a composition only when the event that ends it has been
/// handled: who moves the focus while handling it gets the word once more, in the middle of it. The
/// Fcitx kind forgets it before.
class ComposingInputMethod : public QObject
{
public:
    enum class Kind { Ibus, Fcitx };

    explicit ComposingInputMethod(Kind kind)
        : m_kind(kind)
    {
        qApp->installEventFilter(this);
    }
    ~ComposingInputMethod() override { qApp->removeEventFilter(this); }

    /// The word grows: every text replaces the one before.
    void compose(const QString& text)
    {
        send(text, {});
        m_composed = text;
    }
    void commit(const QString& text)
    {
        if (m_kind == Kind::Fcitx)
            m_composed.clear();
        send({}, text);
        m_composed.clear();
    }
    /// Esc in the composition.
    void cancel()
    {
        if (m_kind == Kind::Fcitx)
            m_composed.clear();
        send({}, {});
        m_composed.clear();
    }
    /// Composes and commits a whole word.
    void type(const QString& word)
    {
        for (int length = 1; length <= word.size(); ++length)
            compose(word.left(length));
        commit(word);
    }
    /// Commits inside commits, and what they would have become.
    [[nodiscard]] bool ranAway() const { return m_ranAway; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusAboutToChange && watched == QApplication::focusWidget() &&
            !m_composed.isEmpty()) {
            if (m_kind == Kind::Fcitx) {
                const QString composed = std::exchange(m_composed, {});
                send({}, composed);
            } else {
                send({}, m_composed);
                m_composed.clear();
            }
        }
        // Whoever ends the composition tells the input method, which then has nothing left.
        if (event->type() == QEvent::InputMethod && event != m_sent &&
            !static_cast<QInputMethodEvent*>(event)->commitString().isEmpty()) {
            // In the middle of a word nobody may do so.
            m_ranAway = m_ranAway || m_depth > 0;
            m_composed.clear();
        }
        return false;
    }

private:
    void send(const QString& preedit, const QString& committed)
    {
        constexpr int kDeepest = 20;
        QWidget* target = QApplication::focusWidget();
        if (target == nullptr || m_depth >= kDeepest) {
            m_ranAway = m_ranAway || m_depth >= kDeepest;
            return;
        }
        ++m_depth;
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        const QEvent* before = std::exchange(m_sent, &event);
        QCoreApplication::sendEvent(target, &event);
        m_sent = before;
        --m_depth;
    }

    Kind m_kind;
    QString m_composed;
    const QEvent* m_sent = nullptr; ///< forwarded by some, as it is
    int m_depth = 0;
    bool m_ranAway = false;
};

} // namespace touyan::test
