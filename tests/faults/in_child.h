// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace touyan::test {

/// How a piece of work in a process of its own ended.
struct ChildEnd
{
    int status = -1; ///< what the work gave, 0 … 255; -1: it did not end by itself
    int signal = 0;  ///< what ended it otherwise; 0: nothing
};

/// Runs the work in a process of its own, which no fault can bring the caller down with.
[[nodiscard]] ChildEnd inChild(const std::function<int()>& work);

/// A process that works until it is killed.
class Victim
{
public:
    /// `work` may write into the descriptor that it is given; the other end is output().
    explicit Victim(const std::function<void(int)>& work);
    ~Victim();
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Where to read what the work has written.
    [[nodiscard]] int output() const { return m_output; }
    void kill();

private:
    int m_process = -1;
    int m_output = -1;
};

} // namespace touyan::test
