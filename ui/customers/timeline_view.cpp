// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_view.h"

#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_files.h"
#include "ui/theme/painters.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

namespace clientela {

TimelineView::TimelineView(Session& session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new TimelineModel(session, this))
    , m_delegate(new TimelineDelegate(this))
{
    setObjectName(QStringLiteral("customer-timeline"));
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_delegate->forgetHeights();
        scheduleDelayedItemsLayout();
    });
}

void TimelineView::setCustomer(CustomerId customer)
{
    settle();
    m_delegate->forgetHeights();
    m_model->setCustomer(customer);
    scrollToTop();
}

bool TimelineView::settle()
{
    return endNote(true);
}

void TimelineView::open(const QModelIndex& index)
{
    if (!index.isValid() || !m_model->row(index).heading.isEmpty())
        return;
    const TimelineEntry entry = m_model->row(index).entry;
    if (entry.kind == TimelineKind::Document) {
        Q_EMIT actedOn();
        m_session.navigator().go({QStringLiteral("document"), entry.id, {}});
    } else if (entry.kind == TimelineKind::Note) {
        editNote(index);
    } else if (entry.kind == TimelineKind::Attachment) {
        Q_EMIT actedOn();
        openFile(m_session, entry.id);
    }
}

void TimelineView::editNote(const QModelIndex& index)
{
    if (!settle())
        return;
    const TimelineEntry& entry = m_model->row(index).entry;
    m_editedNote = entry.id;
    m_editor = new QPlainTextEdit(entry.title, viewport());
    m_editor->setObjectName(QStringLiteral("note-editor"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->installEventFilter(this);
    const QRect text = m_delegate->textRect(visualRect(index));
    m_editor->setGeometry(text.adjusted(-8, -4, 8, 0).united(QRect(text.x() - 8, text.y() - 4, 40, scaled(84))));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

bool TimelineView::endNote(bool saves)
{
    if (!m_editor)
        return true;
    QPlainTextEdit* editor = m_editor;
    m_editor = nullptr; // what saving makes others do must not save again
    const QString text = editor->toPlainText();
    if (saves) {
        Q_EMIT actedOn();
        m_delegate->forgetHeights();
        const bool isSaved = text.trimmed().isEmpty() ? removeNote(m_session, m_editedNote)
                                                      : changeNote(m_session, m_editedNote, text);
        if (!isSaved) {
            m_editor = editor; // it stays to be saved again
            return false;
        }
    }
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    return true;
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return false;
    }
    if (event->type() == QEvent::FocusOut && !QApplication::activePopupWidget()) {
        endNote(true);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (isEnter && key->modifiers() & Qt::ControlModifier)) {
            endNote(key->key() != Qt::Key_Escape);
            return true;
        }
    }
    return false;
}

void TimelineView::removeNoteAt(const QModelIndex& index)
{
    if (index.isValid() && m_model->row(index).entry.kind == TimelineKind::Attachment) {
        Q_EMIT actedOn();
        removeFile(m_session, m_model->row(index).entry.id);
        return;
    }
    if (index.isValid() && m_model->row(index).entry.kind == TimelineKind::Note
        && m_model->row(index).heading.isEmpty()) {
        Q_EMIT actedOn();
        removeNote(m_session, m_model->row(index).entry.id);
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: return open(currentIndex());
    case Qt::Key_Delete: return removeNoteAt(currentIndex());
    default: break;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QPoint at = event->position().toPoint();
    const bool isEntry = index.isValid() && m_model->row(index).heading.isEmpty();
    const TimelineKind kind = isEntry ? m_model->row(index).entry.kind : TimelineKind::Note;
    const bool isStrip = (kind == TimelineKind::Document && m_delegate->stripRect(visualRect(index)).contains(at))
                         || (kind == TimelineKind::Attachment && m_delegate->textRect(visualRect(index)).contains(at));
    if (index.row() != m_hoveredRow || isStrip != m_isHoveredStrip) {
        m_hoveredRow = index.row();
        m_isHoveredStrip = isStrip;
        viewport()->update();
    }
    viewport()->setCursor(isStrip ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_isHoveredStrip)
        open(indexAt(event->position().toPoint()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->row(index).heading.isEmpty()
        && m_model->row(index).entry.kind == TimelineKind::Note)
        editNote(index);
}

void TimelineView::leaveEvent(QEvent* event)
{
    m_hoveredRow = -1;
    m_isHoveredStrip = false;
    viewport()->update();
    QListView::leaveEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        m_delegate->forgetHeights();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !m_model->row(index).heading.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timeline-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TimelineEntry entry = m_model->row(index).entry;
    if (entry.kind == TimelineKind::Document || entry.kind == TimelineKind::Attachment)
        menu->addAction(tr("Open"), this, [this, index] { open(index); });
    if (entry.kind == TimelineKind::Attachment) {
        menu->addAction(tr("Save as…"), this, [this, id = entry.id] { saveFileAs(m_session, this, id); });
        menu->addAction(tr("Remove"), this, [this, id = entry.id] { removeFile(m_session, id); });
    }
    if (entry.kind == TimelineKind::Note) {
        menu->addAction(tr("Edit"), this, [this, index] {
            if (index.isValid())
                editNote(index);
        });
        menu->addAction(tr("Remove"), this, [this, index] { removeNoteAt(index); });
    }
    menu->addAction(tr("Copy"), this, [text = m_model->data(index, Qt::DisplayRole).toString()] {
        QApplication::clipboard()->setText(text);
    });
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    paintWrapped(painter, viewport()->rect().adjusted(24, 16, -16, 0),
                 tr("Nothing has happened yet. Notes, documents and payments will stand here."), TextRole::Second,
                 theme().ink3, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
}

} // namespace clientela
