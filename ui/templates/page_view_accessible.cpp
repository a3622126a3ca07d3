// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/page_view_accessible.h"

#include "ui/templates/page_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <map>
#include <memory>

namespace clientela {

namespace {

/// What is written on a page, piece by piece in the order of painting.
QString textOfPage(const PaperDocument& paper, int page)
{
    QStringList lines;
    for (const PlacedPiece& piece : paper.pieces(page)) {
        if (!piece.texts.isEmpty())
            lines.append(piece.texts.join(u' '));
    }
    return lines.join(u'\n');
}

/// One page: its number as the name, its text as the value.
class AccessiblePaperPage final : public QAccessibleInterface
{
public:
    AccessiblePaperPage(PageView* view, int page)
        : m_view(view)
        , m_page(page)
    {
    }

    bool isValid() const override { return m_view && m_page < m_view->paper().pageCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QRect rect() const override
    {
        const QRectF inView = m_view->pageRect(m_page);
        return QRect(m_view->viewport()->mapToGlobal(inView.topLeft().toPoint()), inView.size().toSize());
    }
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return QCoreApplication::translate("PageView", "Page %1 of %2")
                .arg(m_page + 1)
                .arg(m_view->paper().pageCount());
        return which == QAccessible::Value || which == QAccessible::Description ? textOfPage(m_view->paper(), m_page)
                                                                                : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    PageView* m_view;
    int m_page;
};

/// A view of pages: a document whose children are its pages.
class AccessiblePageView final : public QAccessibleWidget
{
public:
    explicit AccessiblePageView(PageView* view)
        : QAccessibleWidget(view, QAccessible::Document, view->accessibleName())
        , m_view(view)
    {
    }
    ~AccessiblePageView() override
    {
        for (const auto& [page, id] : m_pages)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view->paper().pageCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_pages.find(index);
        if (known != m_pages.end())
            return QAccessible::accessibleInterface(known->second);
        auto* page = new AccessiblePaperPage(m_view, index);
        m_pages.emplace(index, QAccessible::registerAccessibleInterface(page));
        return page;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    PageView* m_view;
    mutable std::map<int, QAccessible::Id> m_pages;
};

QAccessibleInterface* makePageViewInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String(PageView::staticMetaObject.className()) ? qobject_cast<PageView*>(object)
                                                                                    : nullptr;
    return view ? new AccessiblePageView(view) : nullptr;
}

} // namespace

void installPageViewAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makePageViewInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announcePaper(PageView* view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::DocumentContentChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace clientela
