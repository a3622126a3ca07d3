// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace clientela {

/// On what a chip or monogram stands: on a selected or ticked row its ground is the sheet's.
enum class Ground { Plain, Selected };

/// The size of a chip with this text.
QSize chipSize(const QString& text);
/// A status as a word: 20 high, left in the rectangle and centred in its height.
void paintChip(QPainter& painter, const QRect& rect, Status status, const QString& text, Ground ground = Ground::Plain);
/// The quietest chip: an outline.
void paintOutlineChip(QPainter& painter, const QRect& rect, const QString& text);

/// The one or two letters that stand for a name: first letters of the first and last word, without company forms.
QString monogramOf(const QString& name);
/// A person's monogram is round, a company's has corners of 6.
enum class MonogramShape { Person, Company };
void paintMonogram(QPainter& painter, const QRect& rect, const QString& letters, MonogramShape shape,
                   Ground ground = Ground::Plain, bool isAccent = false);

/// Figures with every digit as wide as the widest, so that they stand in columns; returns the width.
qreal figuresWidth(const QString& text, TextRole role);
/// Without a side, painted from the edge where lines end; centred in its height.
void paintFigures(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                  Qt::Alignment alignment = {});

/// A rectangle with round corners and a hairline that is one device pixel at any scale.
void paintPanel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border);
/// The soft shadow of menus, the palette and the toast, around a rectangle; the widget must leave shadowMargin free.
void paintShadow(QPainter& painter, const QRect& rect, int radius = 8);
inline constexpr int shadowMargin = 24;

/// Text in one line, cut with … where it does not fit. A side is meant as it says, in either direction of the window;
/// without one, the text stands where lines begin.
void paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
               Qt::Alignment alignment = Qt::AlignVCenter, Qt::TextElideMode elide = Qt::ElideRight);
/// How high text is over the lines that it takes, each as high as the role's line; a word longer than a line is parted.
/// With a most number of lines, what is left is cut with … at the end of the last.
int wrappedHeight(const QString& text, qreal width, TextRole role, int mostLines = 0);
/// Text over those lines, from the top of the rectangle; the side as in paintText.
void paintWrapped(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                  Qt::Alignment side = {}, int mostLines = 0, bool isStruck = false);
/// One line with the parts that were searched for in SemiBold and the accent's colour.
void paintMatches(QPainter& painter, const QRectF& rect, const QString& text, const QString& searched, TextRole role,
                  const QColor& colour);

/// The ring of what has the keyboard, inside a rectangle.
void paintInnerRing(QPainter& painter, const QRectF& rect, qreal radius = 6);
/// A check box of 16 in the middle of a rectangle.
void paintCheckBox(QPainter& painter, const QRect& rect, Qt::CheckState state, bool isEnabled, bool isHovered);
/// A key of the keyboard as hints show it: a small outlined box. Returns its width.
int keyHintWidth(const QString& text);
void paintKeyHint(QPainter& painter, const QRect& rect, const QString& text);

} // namespace clientela
