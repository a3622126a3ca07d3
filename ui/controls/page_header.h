// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace clientela {

/// The top of a page, 48 high: its title, a count or chip, pills in the middle, tools on the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What stands behind the title in a quieter voice: "1 248", "saved at 15:42".
    void setRemark(const QString& remark);
    /// Widgets that follow the title: chips, pills.
    void addMiddle(QWidget* widget);
    /// Tools at the right end, in the order in which they are added.
    void addTool(QWidget* widget);
    /// Puts another widget in the place of the middle and the tools (bulk actions); null for none.
    void setReplacement(QWidget* replacement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_title;
    QLabel* m_remark;
    QWidget* m_usual;
    QHBoxLayout* m_layout;
    QHBoxLayout* m_middle;
    QHBoxLayout* m_tools;
    QWidget* m_replacement = nullptr;
};

} // namespace clientela
