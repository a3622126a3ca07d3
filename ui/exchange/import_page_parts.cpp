// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page_parts.h"

#include "core/base/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace clientela {

namespace {

constexpr int chipPadding = 8;
constexpr int iconRoom = 22;

} // namespace

void FileChip::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize FileChip::sizeHint() const
{
    return {qCeil(textMetrics(TextRole::Second).horizontalAdvance(m_text)) + 2 * chipPadding + iconRoom + 2,
            scaled(24)};
}

QSize FileChip::minimumSizeHint() const
{
    return {60, scaled(24)};
}

void FileChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QRect chip(0, (height() - scaled(24)) / 2, width(), scaled(24));
    paintPanel(painter, chip, 4, t.idle, t.idle);
    const bool right = isRightToLeft();
    paintIcon(painter, "document-import",
              QRect(right ? chip.right() - chipPadding - 15 : chipPadding, chip.top(), 16, chip.height()), t.ink2);
    paintText(painter,
              right ? chip.adjusted(chipPadding, 0, -chipPadding - iconRoom, 0)
                    : chip.adjusted(chipPadding + iconRoom, 0, -chipPadding, 0),
              m_text, TextRole::Second, t.ink2, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
              Qt::ElideMiddle);
}

void ImportFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

QString displayedName(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString importedRowsText(qint64 rows, Language language)
{
    const auto count = static_cast<int>(rows);
    return QCoreApplication::translate("ImportPage", "Import %n row(s)", nullptr, count)
        .replace(QString::number(rows), formatInteger(rows, language));
}

} // namespace clientela
