// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/paper_colours.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace clientela {

namespace {

const QString defaultAccent = QStringLiteral("#2850b4");

const QStringList& derivedColourNames()
{
    static const QStringList names{
        QStringLiteral("accent"),     QStringLiteral("accentDeep"), QStringLiteral("accentSoft"),
        QStringLiteral("accentText"), QStringLiteral("onAccent"),   QStringLiteral("onAccentSoft"),
        QStringLiteral("ink"),        QStringLiteral("muted"),      QStringLiteral("line"),
        QStringLiteral("soft"),       QStringLiteral("white")};
    return names;
}

bool isHexColour(const QString& text)
{
    return text.size() == 7 && text.startsWith(u'#') && QColor(text).isValid();
}

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int from, int to) { return int(std::lround(from + (to - from) * shareOfB)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool isPaperColour(const QString& name, const QMap<QString, QString>& own)
{
    return own.contains(name) || derivedColourNames().contains(name) || isHexColour(name);
}

PaperColours::PaperColours(const QMap<QString, QString>& own, const QString& shopAccent)
{
    m_colours = {{QStringLiteral("ink"), QColor(0x16, 0x1a, 0x20)},
                 {QStringLiteral("muted"), QColor(0x5c, 0x63, 0x6e)},
                 {QStringLiteral("line"), QColor(0xdf, 0xe2, 0xe7)},
                 {QStringLiteral("soft"), QColor(0xf5, 0xf6, 0xf8)},
                 {QStringLiteral("white"), QColor(Qt::white)}};
    for (auto colour = own.cbegin(); colour != own.cend(); ++colour)
        m_colours.insert(colour.key(), QColor(colour.value()));
    QString accentText = own.value(QStringLiteral("accent"), defaultAccent);
    if (isHexColour(shopAccent))
        accentText = shopAccent;
    QColor accent(accentText);
    const QColor white(Qt::white);
    const QColor ink = m_colours.value(QStringLiteral("ink"));
    const QColor on = contrast(accent, white) >= 3 ? white : ink;
    // a middling colour gets a little darker, so that small white words on it can be read
    for (int i = 0; i < 40 && on == white && contrast(accent, white) < 4.6; ++i)
        accent = mixed(accent, QColor(Qt::black), 0.05);
    QColor text = accent;
    for (int i = 0; i < 60 && contrast(text, white) < 4.6; ++i)
        text = mixed(text, QColor(Qt::black), 0.08);
    QColor onSoft = mixed(on, accent, 0.2);
    for (int i = 0; i < 8 && contrast(onSoft, accent) < 4.5; ++i)
        onSoft = mixed(onSoft, on, 0.34);
    m_colours.insert(QStringLiteral("accent"), accent);
    m_colours.insert(QStringLiteral("accentDeep"), mixed(accent, QColor(Qt::black), on == white ? 0.24 : 0.06));
    m_colours.insert(QStringLiteral("accentSoft"), mixed(accent, white, 0.93));
    m_colours.insert(QStringLiteral("accentText"), text);
    m_colours.insert(QStringLiteral("onAccent"), on);
    m_colours.insert(QStringLiteral("onAccentSoft"), onSoft);
}

QColor PaperColours::named(const QString& name) const
{
    const auto found = m_colours.constFind(name);
    if (found != m_colours.cend())
        return *found;
    return isHexColour(name) ? QColor(name) : m_colours.value(QStringLiteral("ink"));
}

} // namespace clientela
