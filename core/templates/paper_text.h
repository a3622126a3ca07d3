// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template.h"

#include <QGlyphRun>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace clientela {

/// One line of shaped text; its glyphs stand on the baseline at `ascent` below the line's origin.
struct ShapedLine
{
    QList<QGlyphRun> runs;
    double width = 0;
    double ascent = 0;
    int start = 0; ///< of its characters in the whole text
    int length = 0;
    bool endsParagraph = false;
};

/// Text that was shaped once and can be painted on any device; lengths in layout units.
struct ShapedText
{
    QString text;
    std::vector<ShapedLine> lines;
    double width = 0; ///< of the widest line
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line to where its letters stand

    QString lineText(std::size_t line) const { return text.mid(lines[line].start, lines[line].length); }
    double height() const { return lineHeight * double(lines.size()); }
};

using ShapedTextPointer = std::shared_ptr<const ShapedText>;

/// How text is broken into lines.
struct TextFit
{
    double width = 0;     ///< 0 for a single line as wide as it wants
    int maximumLines = 0; ///< 0 for any number; what is beyond is cut with an ellipsis after shrinking
};

/// Shapes text for one document and remembers what it shaped.
class TextShaper
{
public:
    ShapedTextPointer shaped(const QString& text, const TextLook& look, const TextFit& fit = {});

private:
    ShapedTextPointer shapedNow(const QString& text, const TextLook& look, double points, double width);

    QHash<QString, ShapedTextPointer> m_remembered;
};

} // namespace clientela
