// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/templates/template.h"

#include <cstddef>
#include <cstdint>

/// Any bytes are a template or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        clientela::readTemplate(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)),
                                QStringLiteral("fuzz.json"));
    } catch (const clientela::Error&) {
        // a sentence for the user is a right answer
    }
    return 0;
}
