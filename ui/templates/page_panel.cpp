// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/page_panel.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPageSize>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <cmath>

namespace clientela {

namespace {

constexpr std::array menuZooms{0.5, 0.75, 1.0, 1.5, 2.0, 4.0};

QString percentText(double zoom)
{
    //: a percentage as the language writes it: 58% or 58 %
    return QCoreApplication::translate("PagePanel", "%1%").arg(std::lround(zoom * 100));
}

} // namespace

QString designLabel(const QString& name)
{
    if (name == u"classic")
        return QCoreApplication::translate("PagePanel", "Classic");
    if (name == u"modern")
        return QCoreApplication::translate("PagePanel", "Modern");
    if (name == u"compact")
        return QCoreApplication::translate("PagePanel", "Compact");
    return name;
}

QString paperSizeName(const QSizeF& points)
{
    const QPageSize::PageSizeId known = QPageSize::id(points, QPageSize::Point, QPageSize::FuzzyMatch);
    if (known != QPageSize::Custom)
        return QPageSize::name(known).section(u' ', 0, 0);
    const double perMillimetre = 72 / 25.4;
    return QCoreApplication::translate("PagePanel", "%1 × %2 mm")
        .arg(std::lround(points.width() / perMillimetre))
        .arg(std::lround(points.height() / perMillimetre));
}

PagePanel::PagePanel(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_barLayout(new QHBoxLayout(m_bar))
    , m_chooser(new QToolButton(m_bar))
    , m_designs(new QMenu(m_chooser))
    , m_zoomOut(makeTool(QStringLiteral("zoom-out"), tr("Smaller"), "list-remove", false, m_bar))
    , m_zoom(new QToolButton(m_bar))
    , m_zoomIn(makeTool(QStringLiteral("zoom-in"), tr("Larger"), "list-add", false, m_bar))
    , m_fitWidth(makeTool(QStringLiteral("fit-width"), tr("As wide as the view"), "zoom-fit-width", false, m_bar))
    , m_fitPage(makeTool(QStringLiteral("fit-page"), tr("Whole page"), "zoom-fit-best", false, m_bar))
    , m_view(new PageView(this))
    , m_caption(new TextLabel(TextRole::Second, Voice::Second, this))
{
    setObjectName(QStringLiteral("page-panel"));
    m_chooser->setObjectName(QStringLiteral("design-chooser"));
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setFocusPolicy(Qt::TabFocus);
    m_chooser->setMenu(m_designs);
    m_chooser->hide();
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Zoom"));
    auto* zooms = new QMenu(m_zoom);
    for (const double zoom : menuZooms)
        zooms->addAction(percentText(zoom), this, [this, zoom] { m_view->setZoom(zoom); });
    connect(m_zoom, &QToolButton::clicked, this,
            [this, zooms] { zooms->popup(m_zoom->mapToGlobal(QPoint(0, m_zoom->height()))); });
    for (QToolButton* button : {m_chooser, m_zoomOut, m_zoom, m_zoomIn})
        setButtonLook(button, ButtonLook::Quiet);
    for (QToolButton* button : {m_fitWidth, m_fitPage}) {
        button->setCheckable(true);
        setButtonLook(button, ButtonLook::Pill);
    }
    m_caption->setObjectName(QStringLiteral("page-caption"));
    m_caption->setAlignment(Qt::AlignCenter);

    m_barLayout->addWidget(m_chooser);
    m_barLayout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_zoomOut, m_zoom, m_zoomIn, m_fitWidth, m_fitPage})
        m_barLayout->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_caption);

    connect(m_zoomOut, &QToolButton::clicked, m_view, &PageView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &PageView::zoomIn);
    connect(m_fitWidth, &QToolButton::clicked, this, [this] {
        m_view->setFit(PageView::Fit::Width);
        showZoom();
    });
    connect(m_fitPage, &QToolButton::clicked, this, [this] {
        m_view->setFit(PageView::Fit::Page);
        showZoom();
    });
    connect(m_view, &PageView::zoomChanged, this, &PagePanel::showZoom);
    connect(m_view, &PageView::pageChanged, this, &PagePanel::showPage);
    restyle();
    showZoom();
    showPage();
}

void PagePanel::setDesigns(const QStringList& names, const QString& current)
{
    m_designs->clear();
    auto* group = new QActionGroup(m_designs);
    for (const QString& name : names) {
        QAction* action = m_designs->addAction(designLabel(name).replace(u'&', QStringLiteral("&&")));
        action->setData(name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            setDesign(name);
            Q_EMIT designChosen(name);
        });
    }
    m_chooser->setVisible(!names.isEmpty());
    setDesign(current);
}

void PagePanel::setDesign(const QString& name)
{
    m_design = name;
    for (QAction* action : m_designs->actions())
        action->setChecked(action->data().toString() == name);
    const QString text = tr("Design: %1").arg(designLabel(name));
    m_chooser->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    m_chooser->setAccessibleName(text);
    m_chooser->setToolTip(tr("How the document looks on paper"));
}

void PagePanel::addTool(QWidget* widget)
{
    m_barLayout->addWidget(widget);
}

void PagePanel::showZoom()
{
    const QString text = percentText(m_view->zoom());
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(text));
    m_zoomOut->setEnabled(m_view->zoom() > PageView::smallestZoom);
    m_zoomIn->setEnabled(m_view->zoom() < PageView::largestZoom);
    m_fitWidth->setChecked(m_view->fit() == PageView::Fit::Width);
    m_fitPage->setChecked(m_view->fit() == PageView::Fit::Page);
}

void PagePanel::showPage()
{
    const int count = m_view->paper().pageCount();
    m_caption->setText(count == 0 ? QString()
                                  : tr("Page %1 of %2 · %3")
                                        .arg(m_view->currentPage() + 1)
                                        .arg(count)
                                        .arg(paperSizeName(m_view->paper().pageSize())));
}

void PagePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().desk);
    const QRect bar = m_bar->geometry();
    painter.fillRect(bar, theme().lane);
    painter.fillRect(
        QRectF(bar.left(), bar.bottom() + 1 - 1 / devicePixelRatioF(), bar.width(), 1 / devicePixelRatioF()),
        theme().line);
}

void PagePanel::restyle()
{
    m_bar->setFixedHeight(scaled(40));
    m_barLayout->setContentsMargins(scaled(16), 0, scaled(12), 0);
    m_barLayout->setSpacing(scaled(4));
    m_caption->setFixedHeight(scaled(40));
    m_zoom->setFixedWidth(int(std::ceil(textMetrics(TextRole::Body).horizontalAdvance(percentText(4)))) + scaled(20));
}

void PagePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace clientela
