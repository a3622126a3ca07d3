// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fixed_point.h"

#include "core/base/rounding.h"

#include <limits>

namespace clientela {

QString decimalText(qint64 units, int decimals, int minimumDecimals)
{
    const quint64 magnitude = units < 0 ? ~static_cast<quint64>(units) + 1 : static_cast<quint64>(units);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    const auto pointAt = digits.size() - decimals;
    QString text = digits.left(pointAt);
    QString fraction = digits.mid(pointAt);
    while (fraction.size() > minimumDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return units < 0 ? u'-' + text : text;
}

std::optional<qint64> decimalUnits(QStringView text, int decimals)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    constexpr qint64 limit = std::numeric_limits<qint64>::max();
    qint64 units = 0;
    int fraction = -1;
    bool anyDigit = false;
    for (const QChar character : text) {
        if (character == u'.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (character < u'0' || character > u'9')
            return {};
        anyDigit = true;
        const int digit = character.unicode() - u'0';
        if (fraction >= decimals) {
            if (digit != 0)
                return {};
            continue;
        }
        if (units > (limit - digit) / 10)
            return {};
        units = units * 10 + digit;
        if (fraction >= 0)
            ++fraction;
    }
    if (!anyDigit)
        return {};
    const qint64 scale = powerOfTen(decimals - (fraction < 0 ? 0 : fraction));
    if (units > limit / scale)
        return {};
    units *= scale;
    return negative ? -units : units;
}

} // namespace clientela
