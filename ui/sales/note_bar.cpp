// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/note_bar.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace clientela {

NoteBar::NoteBar(const QString& objectName, const char* icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_text(new TextLabel(TextRole::Second, Voice::Second, this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_layout->setContentsMargins(24, 4, 24, 5);
    m_layout->setSpacing(8);
    m_layout->addSpacing(24); // the icon
    m_layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    hide();
}

void NoteBar::setNote(const QString& note)
{
    for (QWidget* action : std::as_const(m_actions)) {
        action->hide();
        action->deleteLater();
    }
    m_actions.clear();
    m_text->setText(note);
    setAccessibleName(note);
    setVisible(!note.isEmpty());
}

QString NoteBar::note() const
{
    return m_text->text();
}

void NoteBar::addAction(const QString& objectName, const QString& text, std::function<void()> run)
{
    auto* button = makeButton(objectName, text, nullptr, ButtonLook::Pill, this);
    m_layout->addWidget(button);
    m_actions.append(button);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    button->show();
}

void NoteBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    const QRect left(24, 0, 16, height());
    paintIcon(painter, m_icon, isRightToLeft() ? QRect(width() - 40, 0, 16, height()) : left, theme().ink2);
}

} // namespace clientela
