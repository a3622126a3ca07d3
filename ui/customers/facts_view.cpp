// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/facts_view.h"

#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_files.h"
#include "ui/customers/fact_editor.h"
#include "ui/customers/facts_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace clientela {

FactsView::FactsView(Session& session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new FactsModel(this))
{
    setObjectName(QStringLiteral("customer-facts"));
    setAccessibleName(tr("Facts"));
    setModel(m_model);
    setItemDelegate(new FactsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FactsView::placeEditor);
}

void FactsView::setFacts(CustomerFacts facts)
{
    const bool isOther = facts.customer.id != m_facts.customer.id;
    const QString key = currentIndex().isValid() ? m_model->fact(currentIndex()).key : QString();
    m_facts = std::move(facts);
    m_model->setFacts(factsOf(m_facts, m_session));
    if (isOther)
        scrollToTop();
    else if (const QModelIndex current = m_model->indexOf(key); current.isValid())
        setCurrentIndex(current);
    doItemsLayout();
    placeEditor();
    if (m_editor && !isOther) {
        if (const auto stored = factForm(m_facts, m_session, m_editor->key()))
            m_editor->noteElsewhere(*stored);
    }
}

void FactsView::edit(const QString& key)
{
    if (!settle())
        return;
    if (key == u"files/new")
        return chooseFiles(m_session, this, m_facts.customer.customerId());
    m_session.perform([&] {
        auto form = factForm(m_facts, m_session, key);
        if (!form)
            return;
        m_editor = new FactEditor(m_session, std::move(*form), viewport());
        connect(m_editor, &FactEditor::ended, this, &FactsView::endEditing);
        if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
            setCurrentIndex(index);
            scrollTo(index);
        }
        m_editor->ensurePolished();
        placeEditor();
        m_editor->show();
        m_editor->start();
    });
}

bool FactsView::settle()
{
    if (!m_editor)
        return true;
    if (!m_editor->save())
        return false;
    endEditing(0);
    return true;
}

void FactsView::endEditing(int step)
{
    if (!m_editor)
        return;
    FactEditor* editor = m_editor;
    m_editor = nullptr;
    const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
    const QString key = editor->key();
    editor->hide();
    editor->deleteLater();
    Q_EMIT actedOn();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    // what was added last has no next one
    const int from = m_model->indexOf(key).row();
    if (step == 0 || from < 0)
        return;
    for (int row = from + step; row >= 0 && row < m_model->rowCount(); row += step) {
        const Fact& fact = m_model->fact(m_model->index(row));
        if (fact.look != FactLook::Heading && !fact.isFixed)
            return edit(QString(fact.key));
    }
}

void FactsView::placeEditor()
{
    if (!m_editor)
        return;
    QModelIndex index = m_model->indexOf(m_editor->key());
    QRect row = visualRect(index);
    if (!index.isValid()) {
        // what is added stands below the heading that offers it
        for (int at = 0; at < m_model->rowCount(); ++at) {
            const Fact& fact = m_model->fact(m_model->index(at));
            if (fact.look == FactLook::Heading && fact.additions.contains(m_editor->key()))
                row = visualRect(m_model->index(at)).translated(0, scaled(36));
        }
    }
    QRect place = row.adjusted(8, 0, -8, 0);
    if (!m_editor->isPanel() && index.isValid())
        place = FactsDelegate::valueRect(row, m_model->fact(index), layoutDirection()).adjusted(-10, 0, 8, 0);
    place.setHeight(m_editor->sizeHint().height());
    if (!m_editor->isPanel())
        place.moveTop(row.y() + (qMin(row.height(), scaled(28)) - qMin(place.height(), scaled(32))) / 2);
    place.moveTop(qMax(0, qMin(place.top(), viewport()->height() - place.height() - 4)));
    m_editor->setGeometry(place);
}

void FactsView::open(const Fact& fact)
{
    Q_EMIT actedOn();
    if (fact.customer)
        Q_EMIT customerWanted(fact.customer);
    else if (fact.link.startsWith(u"tel:"))
        callNumber(fact.link.mid(4));
    else if (fact.link.startsWith(u"file:"))
        openFile(m_session, fact.link.mid(5).toLongLong());
    else if (fact.link.startsWith(u"mailto:"))
        writeEmail(fact.link.mid(7));
    else if (!fact.link.isEmpty())
        openWebsite(fact.link);
}

void FactsView::offerAdditions(const QModelIndex& heading)
{
    const QStringList additions = m_model->fact(heading).additions;
    if (additions.size() == 1)
        return edit(additions.constFirst());
    if (additions.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fact-additions"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& key : additions) {
        QAction* action = menu->addAction(additionName(m_facts, key), this, [this, key] { edit(key); });
        action->setObjectName(QStringLiteral("add-") + key);
    }
    const QRect tool = FactsDelegate::toolRect(visualRect(heading), layoutDirection());
    menu->popup(viewport()->mapToGlobal(tool.bottomLeft()));
}

void FactsView::remove(const QModelIndex& index)
{
    if (const Fact& fact = m_model->fact(index); fact.link.startsWith(u"file:")) {
        removeFile(m_session, fact.link.mid(5).toLongLong());
        return;
    }
    if (const auto form = factForm(m_facts, m_session, m_model->fact(index).key); form && form->remove) {
        form->remove();
        Q_EMIT actedOn();
    }
}

void FactsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return QListView::keyPressEvent(event);
    const Fact& fact = m_model->fact(index);
    const bool opens = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (fact.link.startsWith(u"file:"))
            open(fact);
        else if (fact.look == FactLook::Heading)
            offerAdditions(index);
        else if (opens)
            open(fact);
        else
            edit(QString(fact.key));
        return;
    case Qt::Key_Insert: {
        QModelIndex heading = index;
        while (heading.row() > 0 && m_model->fact(heading).look != FactLook::Heading)
            heading = m_model->index(heading.row() - 1);
        return offerAdditions(heading);
    }
    case Qt::Key_Delete: return remove(index);
    case Qt::Key_C:
        if (opens)
            return QApplication::clipboard()->setText(fact.value.isEmpty() ? fact.label : fact.value);
        break;
    default: break;
    }
    QListView::keyPressEvent(event);
}

bool FactsView::hasTool(const Fact& fact) const
{
    return fact.look == FactLook::Heading
               ? !fact.additions.isEmpty()
               : !fact.isFixed && !fact.link.startsWith(u"file:") && (!fact.link.isEmpty() || fact.customer);
}

void FactsView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        setCurrentIndex(index);
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void FactsView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    const Fact& fact = m_model->fact(index);
    const QRect row = visualRect(index);
    const bool isOnTool = hasTool(fact) && FactsDelegate::toolRect(row, layoutDirection()).contains(at);
    if (fact.look == FactLook::Heading)
        return isOnTool ? offerAdditions(index) : void();
    const bool opens = fact.look == FactLook::Person
                       || ((!fact.link.isEmpty() || fact.customer)
                           && FactsDelegate::valueRect(row, fact, layoutDirection()).contains(at));
    if (opens && !isOnTool)
        open(fact);
    else if (!fact.isFixed)
        edit(QString(fact.key));
}

void FactsView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void FactsView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    setHoveredRow(index.row());
    bool isHand = false;
    if (index.isValid()) {
        const Fact& fact = m_model->fact(index);
        isHand = fact.look == FactLook::Person
                 || (hasTool(fact) && FactsDelegate::toolRect(visualRect(index), layoutDirection()).contains(at))
                 || ((!fact.link.isEmpty() || fact.customer)
                     && FactsDelegate::valueRect(visualRect(index), fact, layoutDirection()).contains(at));
    }
    viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FactsView::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QListView::leaveEvent(event);
}

void FactsView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model->fact(index).look == FactLook::Heading)
        return;
    const Fact fact = m_model->fact(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (fact.link.startsWith(u"tel:")) {
        menu->addAction(tr("Call"), this, [this, fact] { open(fact); });
        menu->addAction(tr("Message"), this, [fact] { writeMessage(fact.link.mid(4)); });
    } else if (!fact.link.isEmpty() || fact.customer) {
        menu->addAction(tr("Open"), this, [this, fact] { open(fact); });
    }
    menu->addAction(tr("Copy"), this,
                    [fact] { QApplication::clipboard()->setText(fact.value.isEmpty() ? fact.label : fact.value); });
    if (fact.link.startsWith(u"file:")) {
        menu->addAction(tr("Save as…"), this,
                        [this, fact] { saveFileAs(m_session, this, fact.link.mid(5).toLongLong()); });
        menu->addAction(tr("Remove"), this, [this, fact] { remove(m_model->indexOf(fact.key)); });
    } else if (!fact.isFixed) {
        menu->addAction(tr("Edit"), this, [this, fact] { edit(fact.key); });
        if (const auto form = factForm(m_facts, m_session, fact.key); form && form->remove)
            menu->addAction(tr("Remove"), this, [this, fact] { remove(m_model->indexOf(fact.key)); });
    }
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(place);
}

void FactsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
    placeEditor();
}

void FactsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void FactsView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 1)
        setCurrentIndex(m_model->index(1));
}

} // namespace clientela
