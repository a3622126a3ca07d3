// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/formula_guard.h"
#include "tests/fuzz/input.h"

using namespace clientela;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    try {
        CsvReader reader(fuzzDevice(bytes), QStringLiteral("fuzz.csv"));
        QStringList row;
        qint64 last = 0;
        while (reader.next(row)) {
            fuzzRequire(row.size() >= reader.headings().size(), "a row is shorter than the headings");
            fuzzRequire(reader.rowNumber() > last, "row numbers do not grow");
            last = reader.rowNumber();
            for (const QString& cell : row)
                fuzzRequire(unguarded(guarded(cell)) == cell, "a guarded text does not come back");
        }
    } catch (const Error& error) {
        fuzzRequire(!error.sentence().isEmpty(), "an error without a sentence");
    }
    return 0;
}
