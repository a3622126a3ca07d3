// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/page_view.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace clientela {

class TextLabel;

/// Pages with a bar above (design, zoom, fit) and, below, which page of how many and their size.
class PagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePanel(QWidget* parent = nullptr);

    PageView* view() const { return m_view; }
    /// The designs to choose from, and the one that is used; the chooser hides when there are none.
    void setDesigns(const QStringList& names, const QString& current);
    void setDesign(const QString& name);
    const QString& design() const { return m_design; }
    /// Puts a widget at the bar's right end: Print, PDF.
    void addTool(QWidget* widget);

Q_SIGNALS:
    /// Somebody chose another design.
    void designChosen(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showZoom();
    void showPage();
    void restyle();

    QWidget* m_bar;
    QHBoxLayout* m_barLayout;
    QToolButton* m_chooser;
    QMenu* m_designs;
    QToolButton* m_zoomOut;
    QToolButton* m_zoom;
    QToolButton* m_zoomIn;
    QToolButton* m_fitWidth;
    QToolButton* m_fitPage;
    PageView* m_view;
    TextLabel* m_caption;
    QString m_design;
};

/// What a design is called: the program's own in the window's language, a shop's as the shop called it.
QString designLabel(const QString& name);
/// The usual name of a paper size given in points: "A4"; its millimetres for one without a name.
QString paperSizeName(const QSizeF& points);

} // namespace clientela
