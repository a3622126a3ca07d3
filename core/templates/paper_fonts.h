// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace clientela {

/// Layout units per point: everything on a page is laid out in tenths of a point.
constexpr double unitsPerPoint = 10.0;
/// Layout units per millimetre.
constexpr double unitsPerMillimetre = 72.0 / 25.4 * unitsPerPoint;

enum class FontFace { Sans, Serif };
enum class FontWeight { Regular, Medium, SemiBold, Bold };

/// An embedded font for paper, its pixel size in layout units; the first call loads the fonts.
/// What Inter lacks comes from Noto Sans, and last from the system. Needs the QGuiApplication.
QFont paperFont(FontFace face, FontWeight weight, double points);

/// The text without the characters that no font on paper can show (emoji, control characters), so that a page
/// never shows an empty box for them. Letters stay, whatever their script.
QString printableText(const QString& text);

} // namespace clientela
