// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"
#include "tests/fuzz/input.h"

using namespace clientela;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    try {
        JsonRowReader reader(fuzzDevice(bytes), QStringLiteral("fuzz.json"));
        QJsonObject row;
        qint64 count = 0;
        while (reader.next(row)) {
            fuzzRequire(reader.rowNumber() == ++count, "row numbers do not count");
            fuzzRequire(count <= qint64(size) + 1, "more rows than bytes");
        }
    } catch (const Error& error) {
        fuzzRequire(!error.sentence().isEmpty(), "an error without a sentence");
    }
    return 0;
}
