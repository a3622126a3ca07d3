// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_random.h"

#include "core/base/rounding.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr int usualWeight = 10;
// neither has a factor in common with 10, so that multiplying only puts the numbers into another order
constexpr quint64 firstStep = 7919;
constexpr quint64 secondStep = 48271;

quint64 reversedDigits(quint64 number, int digits)
{
    quint64 reversed = 0;
    for (int i = 0; i < digits; ++i) {
        reversed = reversed * 10 + number % 10;
        number /= 10;
    }
    return reversed;
}

} // namespace

WeightedTexts::WeightedTexts(const QStringList& entries)
{
    qint64 sum = 0;
    for (const QString& entry : entries) {
        const qsizetype colon = entry.lastIndexOf(u':');
        bool isWeighted = false;
        const int weight = colon < 0 ? 0 : QStringView(entry).mid(colon + 1).toInt(&isWeighted);
        sum += isWeighted ? weight : usualWeight;
        m_texts.append(isWeighted ? entry.left(colon) : entry);
        m_sums.push_back(sum);
    }
}

int WeightedTexts::weight(qsizetype index) const
{
    const auto i = static_cast<std::size_t>(index);
    return static_cast<int>(m_sums[i] - (i == 0 ? 0 : m_sums[i - 1]));
}

qsizetype WeightedTexts::pickIndex(SampleRandom& random) const
{
    const qint64 draw = random.below(m_sums.back());
    return std::ranges::upper_bound(m_sums, draw) - m_sums.begin();
}

quint64 scatteredNumber(quint64 count, int digits, quint64 offset)
{
    const auto size = static_cast<quint64>(powerOfTen(digits));
    const quint64 once = (count % size * firstStep + offset) % size;
    const quint64 twice = (reversedDigits(once, digits) * secondStep + offset / 7) % size;
    return (reversedDigits(twice, digits) * secondStep + offset / 11) % size;
}

QString filledPattern(const QString& pattern, quint64 count, quint64 offset)
{
    const auto places = static_cast<int>(pattern.count(u'#'));
    quint64 number = scatteredNumber(count, places, offset % 1'000'000'007);
    QString text = pattern;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] != u'#')
            continue;
        text[i] = QChar(static_cast<char16_t>(u'0' + number % 10));
        number /= 10;
    }
    return text;
}

} // namespace clientela
