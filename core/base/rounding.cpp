// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <limits>

#if defined(_MSC_VER)
#include <intrin.h>
#else
__extension__ typedef unsigned __int128 WideUnsigned;
#endif

namespace clientela {

namespace {

[[noreturn]] void throwTooLarge()
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Amounts", "The amount is too large; check quantity and price."));
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

} // namespace

qint64 multiplyAndDivide(qint64 a, qint64 b, qint64 divisor)
{
    Q_ASSERT(divisor > 0);
    const bool negative = (a < 0) != (b < 0);
    const auto unsignedDivisor = static_cast<quint64>(divisor);
    constexpr auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
#if defined(_MSC_VER)
    quint64 high = 0;
    const quint64 low = _umul128(magnitude(a), magnitude(b), &high);
    if (high >= unsignedDivisor)
        throwTooLarge();
    quint64 remainder = 0;
    quint64 quotient = _udiv128(high, low, unsignedDivisor, &remainder);
#else
    const auto product = static_cast<WideUnsigned>(magnitude(a)) * magnitude(b);
    const auto wideQuotient = product / unsignedDivisor;
    const auto remainder = static_cast<quint64>(product % unsignedDivisor);
    if (wideQuotient > limit)
        throwTooLarge();
    auto quotient = static_cast<quint64>(wideQuotient);
#endif
    if (remainder >= unsignedDivisor - remainder)
        ++quotient;
    if (quotient > limit)
        throwTooLarge();
    const auto result = static_cast<qint64>(quotient);
    return negative ? -result : result;
}

qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 18);
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace clientela
