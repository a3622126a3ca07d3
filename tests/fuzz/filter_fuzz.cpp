// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_query.h"
#include "tests/fuzz/input.h"
#include "tests/support/shop_fixture.h"

#include <QCoreApplication>

using namespace clientela;

/// A text is refused with a sentence, or it is a filter that the database can answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static char programName[] = "fuzz_filter";
    static char* programArguments[] = {programName, nullptr};
    static int argumentCount = 1;
    // Never destroyed: Qt 6.8 lets the application end before its databases, and only main could end it sooner.
    static const auto* const application = new QCoreApplication(argumentCount, programArguments);
    Q_UNUSED(application)
    static test::TestShop shop;
    const RecordType& customers = shop.type("customer");
    try {
        const Filter filter = parseFilter(customers, QString::fromUtf8(fuzzBytes(data, size)), QDate(2026, 3, 2),
                                          Currency::euro());
        RecordQuery(shop->database(), shop->records()).ids(customers, filter, {});
    } catch (const Error& error) {
        fuzzRequire(!error.sentence().isEmpty(), "an error without a sentence");
        fuzzRequire(error.kind() == ErrorKind::BadInput, "a filter that the database cannot answer");
    }
    return 0;
}
