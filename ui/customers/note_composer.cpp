// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/note_composer.h"

#include "core/storage/draft_storage.h"
#include "ui/controls/buttons.h"
#include "ui/customers/customer_actions.h"
#include "ui/session/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

namespace clientela {

namespace {

constexpr int draftDelay = 600; // milliseconds; a power cut loses less than a second
constexpr int nextTry = 4000;   // milliseconds, while the disk is full or out of reach
constexpr int mostNoteLines = 8;

QString saveKeys()
{
    return keyText(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

} // namespace

NoteComposer::NoteComposer(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_attach(makeTool(QStringLiteral("attach-file"), tr("Attach a file…"), "mail-attachment", false, this))
{
    setObjectName(QStringLiteral("note-composer"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a low window takes its room from the timeline
    m_tabs->addTab(icon("note"), tr("Note"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setAccessibleName(tr("What to write"));
    m_text->setObjectName(QStringLiteral("note-text"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note…"));
    m_text->setToolTip(tr("%1 saves the note").arg(saveKeys()));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFrameless(m_text);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 16, 8);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 2, 4, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    layout->addLayout(head);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(4, 4, 6, 4);
    body->setSpacing(4);
    body->addWidget(m_text, 1);
    body->addWidget(m_attach, 0, Qt::AlignBottom);
    body->addSpacing(keyHintWidth(saveKeys()) + 4);
    layout->addLayout(body);

    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &NoteComposer::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_isLoading)
            return;
        m_isDirty = true;
        m_draftTimer.start(draftDelay);
    });
    connect(m_attach, &QToolButton::clicked, this, &NoteComposer::fileWanted);
    fitHeight();
}

QString NoteComposer::draftKey() const
{
    return QStringLiteral("note/customer-%1").arg(m_customer.value());
}

void NoteComposer::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    keepDraft();
    m_customer = customer;
    m_isLoading = true;
    m_isDirty = false;
    QString text;
    if (customer.isValid()) {
        if (const auto draft = DraftStorage(m_session.shop()).load(draftKey()))
            text = draft->content.value(QStringLiteral("text")).toString();
    }
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_isLoading = false;
}

bool NoteComposer::keepDraft()
{
    m_draftTimer.stop();
    if (!m_isDirty || !m_customer.isValid() || m_session.shop().isReadOnly())
        return true;
    m_isDirty = !m_session.perform([this] {
        DraftStorage drafts(m_session.shop());
        if (m_text->toPlainText().trimmed().isEmpty())
            drafts.remove(draftKey());
        else
            drafts.save(
                draftKey(), QStringLiteral("note"),
                {{QStringLiteral("customer"), m_customer.value()}, {QStringLiteral("text"), m_text->toPlainText()}});
    });
    if (m_isDirty)
        m_draftTimer.start(nextTry);
    return !m_isDirty;
}

void NoteComposer::startWriting()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteComposer::setLow(bool isLow)
{
    m_tabs->setVisible(!isLow);
    updateGeometry();
    update();
}

void NoteComposer::save()
{
    if (!m_customer.isValid() || m_text->toPlainText().trimmed().isEmpty())
        return;
    if (addNote(m_session, m_customer, m_text->toPlainText()) == 0)
        return;
    m_draftTimer.stop();
    m_isDirty = false;
    m_isLoading = true;
    m_text->clear();
    m_isLoading = false;
    m_session.perform([this] { DraftStorage(m_session.shop()).remove(draftKey()); });
    Q_EMIT noteAdded();
}

void NoteComposer::fitHeight()
{
    const int lines = qBound(1, m_text->document()->lineCount(), mostNoteLines);
    m_text->setFixedHeight(lines * qCeil(QFontMetricsF(m_text->font()).lineSpacing()) + scaled(14));
}

bool NoteComposer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_text && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteComposer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect panel = rect().marginsRemoved(layout()->contentsMargins());
    const bool isActive = m_text->hasFocus();
    paintPanel(painter, panel, 8, theme().field, isActive ? theme().ring : theme().edge);
    if (m_tabs->isVisibleTo(this))
        painter.fillRect(QRect(panel.x() + 1, m_tabs->geometry().bottom() + 1, panel.width() - 2, 1), theme().line);
    const QString keys = saveKeys();
    const int width = keyHintWidth(keys);
    const QRect hint(panel.right() - width - 7, m_attach->geometry().center().y() - scaled(20) / 2, width, scaled(20));
    paintKeyHint(painter, QStyle::visualRect(layoutDirection(), panel, hint), keys);
}

void NoteComposer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void NoteComposer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        fitHeight();
    QWidget::changeEvent(event);
}

} // namespace clientela
