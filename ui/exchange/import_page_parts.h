// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QWidget>

namespace clientela {

/// The file that is imported, beside the title; a long name is cut in its middle.
class FileChip final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// The foot of the import: a lane with a hairline above.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The last part of a path.
QString displayedName(const QString& path);
/// "Import 1,139 rows".
QString importedRowsText(qint64 rows, Language language);

} // namespace clientela
