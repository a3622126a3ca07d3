// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painters.h"

#include "core/base/text_folding.h"
#include "core/customers/duplicates.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextLayout>
#include <qdrawutil.h>

#include <algorithm>

namespace clientela {

namespace {

constexpr int chipHeight = 20;
constexpr int chipPadding = 6;

QRectF chipRect(const QRect& rect, const QString& text)
{
    const QSize size = chipSize(text);
    return QRectF(rect.x(), rect.y() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
                  size.height());
}

void paintChipText(QPainter& painter, const QRectF& chip, const QString& text, const QColor& colour)
{
    paintText(painter, chip.adjusted(chipPadding, 0, -chipPadding, 0), text, TextRole::SecondName, colour);
}

/// How wide the widest digit of a role's font is.
qreal digitWidth(TextRole role)
{
    static QHash<std::pair<int, int>, qreal> widths;
    const QFontMetricsF& metrics = textMetrics(role);
    qreal& width = widths[{static_cast<int>(role), textFont(role).pixelSize()}];
    if (width <= 0) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            width = qMax(width, metrics.horizontalAdvance(QChar(digit)));
    }
    return width;
}

/// The lines of a text in a width.
QStringList wrappedLines(const QString& text, qreal width, TextRole role, int mostLines)
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, textFont(role));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1.0, width));
            if (mostLines > 0 && lines.size() == mostLines - 1) {
                lines.append(textMetrics(role).elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width));
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

qreal figureAdvance(QChar character, TextRole role)
{
    if (character.isDigit())
        return digitWidth(role);
    // a no-break space between thousands is narrow in typography whatever the font has
    if (character == QChar(0x00A0) || character == QChar(0x202F))
        return textMetrics(role).height() * 0.16;
    return textMetrics(role).horizontalAdvance(character);
}

QPixmap shadowPixmap(int radius, qreal ratio)
{
    const int side = 2 * (shadowMargin + radius) + 2;
    const int pixels = qCeil(side * ratio);
    const QString key = QStringLiteral("clientela/shadow/%1/%2/%3").arg(radius).arg(pixels).arg(theme().isDark);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int ring = 0; ring < shadowMargin; ++ring) {
            painter.setBrush(QColor(0, 0, 0, ring < shadowMargin / 2 ? 1 : 2));
            const qreal inset = ring * 0.96;
            painter.drawRoundedRect(QRectF(inset, inset + 2, side - 2 * inset, side - 2 * inset - 2),
                                    radius + shadowMargin - inset, radius + shadowMargin - inset);
        }
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

QSize chipSize(const QString& text)
{
    return {qCeil(textMetrics(TextRole::SecondName).horizontalAdvance(text)) + 2 * chipPadding, scaled(chipHeight)};
}

void paintChip(QPainter& painter, const QRect& rect, Status status, const QString& text, Ground ground)
{
    const QRectF chip = chipRect(rect, text);
    const StatusColours& colours = theme().status(status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground == Ground::Selected ? theme().sheet : colours.tint);
    painter.drawRoundedRect(chip, 4, 4);
    painter.restore();
    paintChipText(painter, chip, text, colours.text);
}

void paintOutlineChip(QPainter& painter, const QRect& rect, const QString& text)
{
    const QRectF chip = chipRect(rect, text);
    paintPanel(painter, chip, 4, Qt::transparent, theme().line2);
    paintChipText(painter, chip, text, theme().ink2);
}

QString monogramOf(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList telling = comparableNameWords(name);
    QStringList kept;
    for (const QString& word : words) {
        const QStringList parts = foldedWords(word);
        if (std::ranges::any_of(parts, [&](const QString& part) { return telling.contains(part); }))
            kept.append(word);
    }
    if (kept.isEmpty())
        kept = words;
    const auto firstLetter = [](const QString& word) {
        for (const QChar character : word) {
            if (character.isLetterOrNumber())
                return QString(character.toUpper());
        }
        return QString();
    };
    if (kept.isEmpty())
        return QStringLiteral("–");
    if (kept.size() == 1)
        return kept.first().left(2).toUpper();
    return firstLetter(kept.first()) + firstLetter(kept.at(1));
}

void paintMonogram(QPainter& painter, const QRect& rect, const QString& letters, MonogramShape shape, Ground ground,
                   bool isAccent)
{
    const Theme& t = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground == Ground::Selected ? t.sheet : isAccent ? t.soft : t.idle);
    const qreal radius = shape == MonogramShape::Person ? rect.width() / 2.0 : rect.width() > 40 ? 8 : 6;
    painter.drawRoundedRect(QRectF(rect), radius, radius);
    QFont font = textFont(TextRole::CaptionName);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(9, qRound(rect.width() * (rect.width() > 40 ? 0.36 : 0.39))));
    painter.setFont(font);
    painter.setPen(isAccent || ground == Ground::Selected ? t.accentText : t.ink2);
    painter.drawText(rect, Qt::AlignCenter, letters);
    painter.restore();
}

qreal figuresWidth(const QString& text, TextRole role)
{
    qreal width = 0;
    for (const QChar character : text)
        width += figureAdvance(character, role);
    return width;
}

void paintFigures(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                  Qt::Alignment alignment)
{
    const QFontMetricsF& metrics = textMetrics(role);
    painter.setFont(textFont(role));
    painter.setPen(colour);
    const qreal width = figuresWidth(text, role);
    if (width > rect.width() + 1 && rect.width() > 0) { // half an amount would be another amount
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignHCenter, QStringLiteral("…"));
        return;
    }
    const bool isBackwards = painter.layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment side = alignment & Qt::AlignHorizontal_Mask ? alignment
                               : isBackwards                        ? Qt::AlignLeft
                                                                    : Qt::AlignRight;
    qreal x = side & Qt::AlignRight     ? rect.right() - width
              : side & Qt::AlignHCenter ? rect.center().x() - width / 2
                                        : rect.left();
    const qreal baseline = rect.top() + (rect.height() + metrics.capHeight()) / 2;
    for (const QChar character : text) {
        const qreal advance = figureAdvance(character, role);
        if (!character.isSpace())
            painter.drawText(QPointF(x + (advance - metrics.horizontalAdvance(character)) / 2, baseline),
                             QString(character));
        x += advance;
    }
}

void paintPanel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pixel = 1.0 / painter.device()->devicePixelRatioF();
    const qreal width = qMax(pixel, qRound(1.0 / pixel) * pixel);
    painter.setPen(border.isValid() && border.alpha() > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = painter.pen().style() == Qt::NoPen ? 0 : width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), qMax(0.0, radius - inset),
                            qMax(0.0, radius - inset));
    painter.restore();
}

void paintShadow(QPainter& painter, const QRect& rect, int radius)
{
    const QPixmap pixmap = shadowPixmap(radius, painter.device()->devicePixelRatioF());
    const int edge = shadowMargin + radius;
    const QRect target = rect.adjusted(-shadowMargin, -shadowMargin + 4, shadowMargin, shadowMargin + 4);
    const qreal ratio = pixmap.devicePixelRatio();
    const int sourceEdge = qRound(edge * ratio);
    QPixmap plain = pixmap;
    plain.setDevicePixelRatio(1);
    qDrawBorderPixmap(&painter, target, QMargins(edge, edge, edge, edge), plain, plain.rect(),
                      QMargins(sourceEdge, sourceEdge, sourceEdge, sourceEdge));
}

namespace {

/// Of a text of a megabyte no more is measured than could ever fit.
QString withinReach(const QString& text, const QRectF& rect, Qt::TextElideMode elide)
{
    const auto most = static_cast<qsizetype>(rect.width()) + 256;
    return elide == Qt::ElideRight && text.size() > most ? text.left(most) : text;
}

/// A side is where it says; without one, text stands where lines begin in the window's direction. The text itself
/// runs in the direction of its own words.
int textFlags(const QPainter& painter, Qt::Alignment alignment, const QString& text)
{
    Qt::Alignment placed = alignment;
    if (!(alignment & Qt::AlignHorizontal_Mask))
        placed |= painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(placed | Qt::AlignAbsolute) | direction | Qt::TextSingleLine;
}

} // namespace

void paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
               Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter.setFont(textFont(role));
    painter.setPen(colour);
    const QString shown = elide == Qt::ElideNone
                              ? text
                              : textMetrics(role).elidedText(withinReach(text, rect, elide), elide, rect.width());
    painter.drawText(rect, textFlags(painter, alignment, shown), shown);
}

int wrappedHeight(const QString& text, qreal width, TextRole role, int mostLines)
{
    return qMax(1, static_cast<int>(wrappedLines(text, width, role, mostLines).size())) * lineHeight(role);
}

void paintWrapped(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                  Qt::Alignment side, int mostLines, bool isStruck)
{
    QFont font = textFont(role);
    font.setStrikeOut(isStruck);
    painter.setFont(font);
    painter.setPen(colour);
    QRectF line(rect.x(), rect.y(), rect.width(), lineHeight(role));
    const int flags = textFlags(painter, (side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, text);
    for (const QString& words : wrappedLines(text, rect.width(), role, mostLines)) {
        painter.drawText(line, flags, words);
        line.translate(0, line.height());
    }
}

void paintMatches(QPainter& painter, const QRectF& rect, const QString& text, const QString& searched, TextRole role,
                  const QColor& colour)
{
    const QString whole = textMetrics(role).elidedText(text, Qt::ElideRight, rect.width());
    std::vector<bool> isMatch(static_cast<std::size_t>(whole.size()), false);
    QString plain;
    std::vector<qsizetype> origin;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QString part = folded(whole.mid(i, 1));
        for (qsizetype k = 0; k < qMax<qsizetype>(part.size(), 1); ++k)
            origin.push_back(i);
        plain += part.isEmpty() ? QStringLiteral(" ") : part;
    }
    const QStringList words = folded(searched).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            const bool startsWord = at == 0 || !plain.at(at - 1).isLetterOrNumber();
            if (!startsWord && word.size() < 3)
                continue;
            for (qsizetype k = at; k < at + word.size(); ++k)
                isMatch[static_cast<std::size_t>(origin[static_cast<std::size_t>(k)])] = true;
        }
    }
    QFont strong = textFont(role);
    strong.setWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype from = 0; from < whole.size();) {
        qsizetype to = from;
        while (to < whole.size() && isMatch[static_cast<std::size_t>(to)] == isMatch[static_cast<std::size_t>(from)])
            ++to;
        if (isMatch[static_cast<std::size_t>(from)]) {
            QTextCharFormat format;
            format.setFont(strong);
            format.setForeground(theme().accentText);
            ranges.append({static_cast<int>(from), static_cast<int>(to - from), format});
        }
        from = to;
    }
    QTextLayout layout(whole, textFont(role));
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(whole.size()));
    layout.endLayout();
    const bool isBackwards = painter.layoutDirection() == Qt::RightToLeft;
    const qreal x = isBackwards ? rect.right() - line.naturalTextWidth() : rect.left();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(x, rect.top() + (rect.height() - line.height()) / 2));
}

void paintInnerRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().ring, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRect& rect, Qt::CheckState state, bool isEnabled, bool isHovered)
{
    const Theme& t = theme();
    const QRect box(rect.x() + (rect.width() - 16) / 2, rect.y() + (rect.height() - 16) / 2, 16, 16);
    const bool isOn = state != Qt::Unchecked;
    const QColor fill = !isEnabled ? t.lane : isOn ? (isHovered ? t.accentHover : t.accent) : t.field;
    paintPanel(painter, box, 4, fill, isOn && isEnabled ? fill : isEnabled ? (isHovered ? t.ink3 : t.edge) : t.line2);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? t.onAccent : t.off, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == Qt::PartiallyChecked) {
        painter.drawLine(QPointF(box.x() + 4.5, box.y() + 8), QPointF(box.x() + 11.5, box.y() + 8));
    } else {
        QPainterPath tick(QPointF(box.x() + 4, box.y() + 8.3));
        tick.lineTo(box.x() + 7, box.y() + 11.2);
        tick.lineTo(box.x() + 12, box.y() + 5.2);
        painter.drawPath(tick);
    }
    painter.restore();
}

int keyHintWidth(const QString& text)
{
    return qMax(scaled(20), qCeil(textMetrics(TextRole::Caption).horizontalAdvance(text)) + 2 * 6);
}

void paintKeyHint(QPainter& painter, const QRect& rect, const QString& text)
{
    paintPanel(painter, rect, 4, theme().raised, theme().line2);
    paintText(painter, rect, text, TextRole::Caption, theme().ink3, Qt::AlignCenter, Qt::ElideNone);
}

} // namespace clientela
