// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_writer.h"
#include "tests/fuzz/input.h"

using namespace clientela;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    try {
        VCardReader reader(fuzzDevice(bytes), QStringLiteral("fuzz.vcf"));
        VCardContact contact;
        while (reader.next(contact)) {
            VCardReader again(fuzzDevice(vCardBytes(contact)), QStringLiteral("again.vcf"));
            VCardContact back;
            fuzzRequire(again.next(back) && again.problem().isEmpty(), "a written card cannot be read");
            fuzzRequire(back.phones.size() == contact.phones.size(), "a telephone number got lost on the way");
            fuzzRequire(back.note == contact.note && back.organization == contact.organization,
                        "a text changed on the way");
            fuzzRequire(!again.next(back), "one card was written as two");
        }
    } catch (const Error& error) {
        fuzzRequire(!error.sentence().isEmpty(), "an error without a sentence");
    }
    return 0;
}
