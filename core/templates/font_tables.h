// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace clientela {

/// What becomes of a font file before paper uses it.
struct FontChanges
{
    QString family;                 ///< the family name it gets, so that no font of the system is taken for it
    bool tabularFigures = false;    ///< the digits become the font's figures of equal width ("tnum")
    bool dropSubstitutions = false; ///< no ligatures and no contextual forms; kerning stays
};

/// Rewrites an OpenType file (tables name, cmap and GSUB). With its substitutions dropped every glyph stands for
/// exactly one character, so that text copied from a PDF is what was printed.
/// An unreadable file comes back as it was.
QByteArray changedFont(const QByteArray& file, const FontChanges& changes);

} // namespace clientela
