// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/paper_text.h"

#include <QTextLayout>

#include <algorithm>

namespace clientela {

namespace {

/// A very long text is shaped in pieces; nothing that a shop prints comes near it.
constexpr qsizetype longestText = 100'000;

QFont fontOf(const TextLook& look, double points)
{
    QFont font = paperFont(look.face, look.weight, points);
    if (look.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, points * unitsPerPoint * look.tracking / 1000);
    return font;
}

void shapeParagraph(const QString& text, int start, const QFont& font, double width, std::vector<ShapedLine>& lines)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    // by its own words, so that paper is the same in whatever direction the window runs
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (width > 0)
            line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        ShapedLine shaped;
        shaped.runs = line.glyphRuns();
        shaped.width = line.naturalTextWidth();
        shaped.ascent = line.ascent();
        shaped.start = start + line.textStart();
        shaped.length = line.textLength();
        if (width > 0 && layout.text().isRightToLeft()) {
            // right-to-left lines are set from the right edge of the width: bring them to the left
            const double shift = line.naturalTextRect().left();
            for (QGlyphRun& run : shaped.runs) {
                QList<QPointF> positions = run.positions();
                for (QPointF& position : positions)
                    position.rx() -= shift;
                run.setPositions(positions);
            }
        }
        lines.push_back(std::move(shaped));
    }
    if (layout.lineCount() == 0)
        lines.emplace_back();
    lines.back().endsParagraph = true;
}

} // namespace

ShapedTextPointer TextShaper::shapedNow(const QString& text, const TextLook& look, double points, double width)
{
    const QString key = QString::number(int(look.face)) + QString::number(int(look.weight)) + u'/'
                        + QString::number(int(points * unitsPerPoint)) + u'/' + QString::number(int(look.tracking))
                        + u'/' + QString::number(int(look.leading * 100)) + u'/' + QString::number(width, 'f', 1) + u'/'
                        + text;
    const auto known = m_remembered.constFind(key);
    if (known != m_remembered.cend())
        return *known;
    auto result = std::make_shared<ShapedText>();
    result->text = text;
    const QFont font = fontOf(look, points);
    int start = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        shapeParagraph(paragraph, start, font, width, result->lines);
        start += int(paragraph.size()) + 1;
    }
    const double pixels = points * unitsPerPoint;
    result->lineHeight = pixels * look.leading;
    // capitals of Inter and Noto are 0.72 of the size: they stand in the middle of their line
    result->baseline = (result->lineHeight + pixels * 0.72) / 2;
    for (const ShapedLine& line : result->lines)
        result->width = std::max(result->width, line.width);
    m_remembered.insert(key, result);
    return result;
}

ShapedTextPointer TextShaper::shaped(const QString& text, const TextLook& look, const TextFit& fit)
{
    QString shown = printableText(text.left(longestText));
    if (look.capitals)
        shown = shown.toUpper();
    ShapedTextPointer result = shapedNow(shown, look, look.size, fit.width);
    if (fit.maximumLines <= 0 || fit.width <= 0)
        return result;
    const auto limit = std::size_t(fit.maximumLines);
    for (double points = look.size * 0.94; result->lines.size() > limit && points > look.size * 0.7; points *= 0.94)
        result = shapedNow(shown, look, points, fit.width);
    while (result->lines.size() > limit && shown.size() > 1) {
        qsizetype keep = shown.size() * qsizetype(limit) / qsizetype(result->lines.size());
        keep = std::clamp<qsizetype>(keep, 1, shown.size() - 2);
        shown = shown.left(keep).trimmed() + u'…';
        result = shapedNow(shown, look, look.size * 0.7, fit.width);
        if (result->lines.size() > limit)
            shown.chop(1);
    }
    return result;
}

} // namespace clientela
