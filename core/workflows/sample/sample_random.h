// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace clientela {

/// Draws that come out alike on every system: the engine is the standard's, the distributions are ours, in integers.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From 0 up to, but not, the bound, which is positive.
    qint64 below(qint64 bound) { return static_cast<qint64>(m_engine() % static_cast<quint64>(bound)); }
    /// Both ends included.
    qint64 between(qint64 lowest, qint64 highest) { return lowest + below(highest - lowest + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template<class List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<qint64>(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

/// Texts of which some are drawn more often: written "Text:12", or "Text" for a weight of 10.
class WeightedTexts
{
public:
    WeightedTexts() = default;
    explicit WeightedTexts(const QStringList& entries);

    bool isEmpty() const { return m_texts.isEmpty(); }
    const QStringList& texts() const { return m_texts; }
    int weight(qsizetype index) const;
    const QString& pick(SampleRandom& random) const { return m_texts[pickIndex(random)]; }
    qsizetype pickIndex(SampleRandom& random) const;

private:
    QStringList m_texts;
    std::vector<qint64> m_sums;
};

/// One of the numbers of so many digits for a count: different counts give different numbers until all are used up,
/// and neighbours look unrelated.
quint64 scatteredNumber(quint64 count, int digits, quint64 offset);

/// The pattern with each # replaced by a digit of the scattered number of the count.
QString filledPattern(const QString& pattern, quint64 count, quint64 offset);

} // namespace clientela
