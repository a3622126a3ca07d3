// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace clientela {

/// The strip above the pages: the shop's menu, back and forward, the search box, New, and who works here.
class TopStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TopStrip(Session& session, QWidget* parent = nullptr);

    /// Fills the shop's menu and New from the commands; once all are there.
    void fillMenus();
    /// Where the search box lies, in the coordinates of this widget.
    QRect searchRect() const;
    QMenu* shopMenu() const { return m_shopMenu; }

Q_SIGNALS:
    void searchWanted(const QString& typed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showProfile();

    Session& m_session;
    QWidget* m_shop;
    QWidget* m_search;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_new;
    QMenu* m_shopMenu;
    QMenu* m_newMenu;
};

} // namespace clientela
