// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_records.h"

#include <QWidget>

namespace clientela {

/// What an import does, as one bar in the colours of its outcomes and a line with a count for each.
class OutcomeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget* parent = nullptr);

    /// A number behind the words of what is changed: "Customers changed, 402 values".
    void setResult(const QString& kind, const ImportResult& result, qint64 changedValues, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        ImportOutcome outcome;
        QString words;
        QString count;
        qint64 rows;
    };
    std::vector<Line> m_lines;
};

} // namespace clientela
