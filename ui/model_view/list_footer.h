// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

class ListView;

/// Below a list: which of how many rows are seen, and under each column of amounts what it comes to; with ticks, of
/// the ticked rows.
class ListFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit ListFooter(ListView& view, QWidget* parent = nullptr);

    /// What it says at its start: "1–18 of 1,248", "12 ticked".
    QString rangeText() const;
    /// What a column comes to; empty while it is not known.
    QString sumText(const QString& column) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    ListView& m_view;
};

} // namespace clientela
