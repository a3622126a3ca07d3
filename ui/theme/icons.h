// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace clientela {

/// One of the embedded icons (resources/icons/window_icons.txt) in ink2, `off` where disabled; follows light and dark.
QIcon icon(const char* name);
/// The same in a colour of its own, which does not follow.
QIcon icon(const char* name, const QColor& colour);
/// The icon painted in one colour, sharp at any scale; kept for the next time.
QPixmap iconPixmap(const char* name, const QColor& colour, int size, qreal devicePixelRatio);
/// Paints the icon into the middle of a rectangle.
void paintIcon(QPainter& painter, const char* name, const QRect& rect, const QColor& colour, int size = 16);
/// Our one own glyph: a plain x of two strokes, 16 x 16.
void paintCross(QPainter& painter, const QRect& rect, const QColor& colour);
/// The program's own icon.
QIcon programIcon();

} // namespace clientela
