// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/background_hash.h"

#include <QSemaphoreReleaser>
#include <QThreadPool>

namespace touyan::exchange {

BackgroundHash::~BackgroundHash()
{
    m_idle.acquire();
}

void BackgroundHash::add(QByteArrayView bytes)
{
    m_idle.acquire();
    m_piece = bytes.toByteArray();
    const auto work = [this] {
        m_hash.addData(m_piece);
        m_idle.release();
    };
    if (!QThreadPool::globalInstance()->tryStart(work))
        work(); // every thread is busy
}

QByteArray BackgroundHash::result() const
{
    m_idle.acquire();
    const QSemaphoreReleaser releaser(m_idle);
    return m_hash.result();
}

} // namespace touyan::exchange
