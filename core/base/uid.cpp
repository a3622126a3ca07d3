// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QRandomGenerator>

namespace clientela {

namespace {

constexpr quint64 lowMask = (quint64(1) << 62) - 1;
constexpr quint64 highMask = (quint64(1) << 12) - 1;

std::mt19937_64 seededEngine(std::optional<quint64> seed)
{
    if (seed)
        return std::mt19937_64(*seed);
    std::seed_seq randomSeed{QRandomGenerator::system()->generate(), QRandomGenerator::system()->generate(),
                             QRandomGenerator::system()->generate(), QRandomGenerator::system()->generate(),
                             QRandomGenerator::system()->generate(), QRandomGenerator::system()->generate(),
                             QRandomGenerator::system()->generate(), QRandomGenerator::system()->generate()};
    return std::mt19937_64(randomSeed);
}

QString hexadecimal(quint64 value, int width)
{
    return QString::number(value, 16).rightJustified(width, u'0');
}

} // namespace

UidGenerator::UidGenerator(const Clock& clock, std::optional<quint64> seed)
    : m_clock(clock)
    , m_random(seededEngine(seed))
{
}

void UidGenerator::drawRandomPart()
{
    m_high = m_random() & (highMask >> 1); // half the room is kept for counting up
    m_low = m_random() & lowMask;
}

QString UidGenerator::next()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_milliseconds) {
        m_milliseconds = now;
        drawRandomPart();
    } else {
        // the same millisecond, or a clock set back: count on from the last one by a random step (RFC 9562, 6.2)
        m_low += (m_random() & 0xFFFFFFFFU) + 1;
        if (m_low > lowMask) {
            m_low &= lowMask;
            if (++m_high > highMask) {
                ++m_milliseconds;
                drawRandomPart();
            }
        }
    }
    const QString time = hexadecimal(static_cast<quint64>(m_milliseconds), 12);
    const QString low = hexadecimal((quint64(2) << 62) | m_low, 16);
    return time.left(8) + u'-' + time.mid(8) + QStringLiteral("-7") + hexadecimal(m_high, 3) + u'-' + low.left(4) + u'-'
           + low.mid(4);
}

bool isUid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t character = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
                         || (character >= u'A' && character <= u'F');
        if (dash ? character != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace clientela
