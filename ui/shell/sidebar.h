// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace clientela {

/// The pages of the window, what was open last, and at the foot whether everything is saved.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Session& session, QWidget* parent = nullptr);

    /// Marks the entry that a place belongs to.
    void showPlace(const Place& place);
    /// What stands behind an entry; red when something of it is late.
    void setCount(const QString& page, int count, bool isLate);
    /// The line at the foot: "Everything is saved", "Backup verified 12:03".
    void setFoot(const QString& text, const QString& tooltip, Status status = Status::Neutral);
    const QString& foot() const { return m_foot; }
    /// Only icons, 56 wide; for narrow windows.
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }

    static constexpr int width = 208;
    static constexpr int narrowWidth = 56;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillRecent();
    void countLate();
    void restyle();

    Session& m_session;
    QStandardItemModel* m_entries;
    QStandardItemModel* m_recent;
    QListView* m_list;
    QListView* m_settings;
    QListView* m_recentList;
    QWidget* m_recentHeading;
    QTimer m_countSoon;
    QString m_foot;
    Status m_footStatus = Status::Neutral;
    bool m_isNarrow = false;
};

/// A page that the sidebar offers.
struct SidebarEntry
{
    const char* page;
    const char* icon;
    QString text;
};
/// The pages that there are, Settings last.
std::vector<SidebarEntry> sidebarEntries();
/// The entry that a place belongs to: a single document belongs to "documents".
QString sidebarPageOf(const Place& place);

} // namespace clientela
