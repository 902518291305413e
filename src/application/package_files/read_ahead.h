// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <functional>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace touyan::application {

/// Makes values ready on a thread of its own while the caller works on those before: checking the
/// rows of a large table takes about as long as storing them. A few batches are ready at a time,
/// however many there are. What the source uses belongs to that thread while this lives.
template <class Value>
class ReadAhead
{
public:
    /// Writes the next value into its argument; false: there are no more. Not called again then,
    /// nor after an error.
    using Source = std::function<domain::Result<bool>(Value&)>;

    explicit ReadAhead(Source source)
        : m_source(std::move(source))
        , m_thread([this] { fill(); })
    {
    }
    Q_DISABLE_COPY_MOVE(ReadAhead)
    /// Stops the source after the batch that it is at.
    ~ReadAhead()
    {
        m_isStopped = true;
        m_free.release();
        m_thread.join();
    }

    /// The next value, valid until the next call; null when there are no more, and not to be called
    /// again then. An error of the source comes behind the values before it.
    [[nodiscard]] domain::Result<const Value*> next()
    {
        while (true) {
            if (!m_isReading) {
                m_filled.acquire();
                m_isReading = true;
                m_position = 0;
            }
            const Batch& batch = m_batches[m_reading];
            if (m_position < batch.count)
                return &batch.values[m_position++];
            if (batch.error)
                return *batch.error;
            if (batch.isLast)
                return nullptr;
            m_isReading = false;
            m_reading = (m_reading + 1) % kBatches;
            m_free.release();
        }
    }

private:
    static constexpr std::size_t kBatches = 4;
    static constexpr std::size_t kBatchSize = 256;

    struct Batch
    {
        std::vector<Value> values = std::vector<Value>(kBatchSize);
        std::size_t count = 0;
        std::optional<domain::Error> error;
        bool isLast = false;
    };

    void fill()
    {
        for (std::size_t at = 0;; at = (at + 1) % kBatches) {
            m_free.acquire();
            if (m_isStopped)
                return;
            Batch& batch = m_batches[at];
            fill(batch);
            const bool isLast = batch.isLast;
            m_filled.release();
            if (isLast)
                return;
        }
    }

    void fill(Batch& batch)
    {
        for (batch.count = 0; batch.count < kBatchSize; ++batch.count) {
            const domain::Result<bool> hasValue = m_source(batch.values[batch.count]);
            if (hasValue.isOk() && hasValue.value())
                continue;
            batch.isLast = true;
            if (hasValue.isError())
                batch.error = hasValue.error();
            return;
        }
    }

    Source m_source;
    std::array<Batch, kBatches> m_batches;
    QSemaphore m_free{static_cast<int>(kBatches)};
    QSemaphore m_filled;
    std::atomic_bool m_isStopped = false;
    std::size_t m_reading = 0;
    std::size_t m_position = 0;
    bool m_isReading = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace touyan::application
