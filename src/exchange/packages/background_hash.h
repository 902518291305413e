// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QSemaphore>

namespace touyan::exchange {

/// SHA-256 over bytes as they come, worked out on another thread while the caller reads on: over a
/// large package it takes as long as reading the rows.
class BackgroundHash
{
public:
    BackgroundHash() = default;
    Q_DISABLE_COPY_MOVE(BackgroundHash)
    ~BackgroundHash();

    /// Copies the bytes; waits for those added before.
    void add(QByteArrayView bytes);
    /// Of everything added so far; waits for it.
    [[nodiscard]] QByteArray result() const;

private:
    mutable QSemaphore m_idle{1}; ///< taken while m_piece is being worked on
    QByteArray m_piece;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace touyan::exchange
