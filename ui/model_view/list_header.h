// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace clientela {

class ListView;

/// The heads of a list's columns: click sorts, drag reorders, the context menu chooses columns.
class ListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(ListView& view);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ListView& m_view;
};

} // namespace clientela
