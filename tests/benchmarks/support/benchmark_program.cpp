// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/support/benchmark_program.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace touyan::benchmarks {

int runBenchmark(const std::function<QJsonObject()>& measure)
{
    try {
        const QByteArray line = QJsonDocument(measure()).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

int repetitionsFrom(const QStringList& arguments, int usual, int least)
{
    return arguments.size() > 1 ? std::max(arguments.at(1).toInt(), least) : usual;
}

} // namespace touyan::benchmarks
