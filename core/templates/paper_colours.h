// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMap>
#include <QString>

namespace clientela {

/// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Whether a template may name this colour: one of its own, one derived from the accent, or "#rrggbb".
bool isPaperColour(const QString& name, const QMap<QString, QString>& own);

/// The colours of one document: the template's, with the shop's accent and what is derived from it.
/// Derived are accentDeep, accentSoft (a tint for grounds), accentText (dark enough for text on white),
/// onAccent and onAccentSoft (readable on the accent).
class PaperColours
{
public:
    PaperColours(const QMap<QString, QString>& own, const QString& shopAccent);

    /// The named colour; ink for a name that does not exist.
    QColor named(const QString& name) const;

private:
    QMap<QString, QColor> m_colours;
};

} // namespace clientela
