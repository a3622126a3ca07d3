// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/picture_input.h"

#include "ui/controls/buttons.h"
#include "ui/inputs/picture_reading.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QUrl>

namespace clientela {

namespace {

constexpr int pictureSide = 96;

bool mayHoldPicture(const QMimeData* offered)
{
    return offered->hasImage() || offered->hasUrls();
}

} // namespace

PictureInput::PictureInput(QWidget* parent)
    : QWidget(parent)
    , m_choose(makeButton(QStringLiteral("choose-picture"), tr("Choose…"), "document-open", ButtonLook::Plain, this))
    , m_remove(makeButton(QStringLiteral("remove-picture"), tr("Remove"), nullptr, ButtonLook::Quiet, this))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_choose, &QPushButton::clicked, this, &PictureInput::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureInput::remove);
    showState();
}

void PictureInput::setBytes(const QByteArray& bytes)
{
    ++m_readings; // what is still being read no longer counts
    m_isReading = false;
    m_problem.clear();
    m_bytes = bytes;
    showState();
}

QSize PictureInput::sizeHint() const
{
    return {scaled(pictureSide) + scaled(12) + qMax(m_choose->sizeHint().width(), scaled(140)), scaled(pictureSide)};
}

QSize PictureInput::minimumSizeHint() const
{
    return {scaled(pictureSide) + scaled(12) + m_choose->sizeHint().width(), scaled(pictureSide)};
}

QRect PictureInput::pictureRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, scaled(pictureSide), scaled(pictureSide)));
}

void PictureInput::showState()
{
    m_image = pictureImage(m_bytes, QSize(scaled(pictureSide) - 10, scaled(pictureSide) - 10), devicePixelRatioF());
    m_remove->setVisible(!m_bytes.isEmpty());
    m_choose->setText(m_bytes.isEmpty() ? tr("Choose…") : tr("Change…"));
    resizeEvent(nullptr);
    update();
}

void PictureInput::resizeEvent(QResizeEvent*)
{
    const int left = scaled(pictureSide) + scaled(12);
    const auto placed = [&](QPushButton* button, int top) {
        const QSize size = button->sizeHint();
        button->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(left, top, qMin(size.width(), qMax(40, width() - left)), size.height())));
    };
    placed(m_choose, 0);
    placed(m_remove, m_choose->sizeHint().height() + 4);
}

void PictureInput::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        showState();
    }
}

void PictureInput::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = pictureRect();
    paintPanel(painter, frame, 6, t.field, Qt::transparent);
    if (!m_image.isNull()) {
        const QSizeF size = m_image.deviceIndependentSize();
        painter.drawImage(QPointF(frame.center().x() - size.width() / 2, frame.center().y() - size.height() / 2),
                          m_image);
    } else {
        const QString words = m_isReading ? tr("Reading…") : tr("Drop a picture here");
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(t.ink3);
        painter.drawText(frame.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, words);
    }
    const bool strong = hasFocus() || m_isDropping || fieldHasProblem(this);
    QPen pen(fieldHasProblem(this)        ? t.status(Status::Late).dot
             : hasFocus() || m_isDropping ? t.ring
                                          : t.edge,
             strong ? 2 : 1);
    if (m_image.isNull() && !strong)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), 5.5, 5.5);
}

template<class Source>
void PictureInput::read(Source source)
{
    const int reading = ++m_readings;
    m_isReading = true;
    update();
    QPointer<PictureInput> self(this);
    QThreadPool::globalInstance()->start([self, reading, source] {
        const ReadPicture picture = source();
        // the application lives longer than what the pool does; the input itself may be gone
        QMetaObject::invokeMethod(
            qApp,
            [self, reading, picture] {
                if (self && self->m_readings == reading)
                    self->finish(picture.bytes, picture.problem);
            },
            Qt::QueuedConnection);
    });
}

void PictureInput::readFile(const QString& path)
{
    read([path] { return pictureFromFile(path); });
}

void PictureInput::finish(const QByteArray& bytes, const QString& problem)
{
    m_isReading = false;
    m_problem = problem;
    if (problem.isEmpty())
        m_bytes = bytes;
    showState();
    Q_EMIT edited();
}

bool PictureInput::take(const QMimeData* offered)
{
    if (offered->hasUrls()) {
        const QList<QUrl> urls = offered->urls();
        if (!urls.isEmpty() && urls.first().isLocalFile()) {
            readFile(urls.first().toLocalFile());
            return true;
        }
    }
    if (offered->hasImage()) {
        const QImage image = qvariant_cast<QImage>(offered->imageData());
        read([image] { return picturePrepared(image); });
        return true;
    }
    return false;
}

void PictureInput::choose()
{
    const auto path = prompts().fileToOpen(this, tr("Choose a picture"), QStringLiteral("pictures"),
                                           {{tr("Pictures"),
                                             {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                              QStringLiteral("svg"), QStringLiteral("webp")}}});
    if (path)
        readFile(*path);
}

void PictureInput::paste()
{
    if (!take(QApplication::clipboard()->mimeData()))
        finish(m_bytes, tr("There is no picture on the clipboard; copy one first."));
}

void PictureInput::remove()
{
    if (m_bytes.isEmpty())
        return;
    const bool hadFocus = m_remove->hasFocus();
    setBytes({});
    if (hadFocus)
        m_choose->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PictureInput::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        remove();
    else if (event->key() == Qt::Key_Space)
        choose();
    else
        QWidget::keyPressEvent(event);
}

void PictureInput::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_bytes.isEmpty() && pictureRect().contains(event->position().toPoint()))
        choose();
}

void PictureInput::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Choose…")), &QAction::triggered, this, &PictureInput::choose);
    QAction* pasted = menu.addAction(tr("Paste"));
    pasted->setEnabled(mayHoldPicture(QApplication::clipboard()->mimeData()));
    connect(pasted, &QAction::triggered, this, &PictureInput::paste);
    QAction* removed = menu.addAction(tr("Remove"));
    removed->setEnabled(!m_bytes.isEmpty());
    connect(removed, &QAction::triggered, this, &PictureInput::remove);
    menu.exec(event->globalPos());
}

void PictureInput::dragEnterEvent(QDragEnterEvent* event)
{
    if (!mayHoldPicture(event->mimeData()))
        return;
    m_isDropping = true;
    event->acceptProposedAction();
    update();
}

void PictureInput::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isDropping = false;
    update();
}

void PictureInput::dropEvent(QDropEvent* event)
{
    m_isDropping = false;
    if (take(event->mimeData()))
        event->acceptProposedAction();
    update();
}

} // namespace clientela
