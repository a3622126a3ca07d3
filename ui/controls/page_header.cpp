// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/page_header.h"

#include "ui/controls/text_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace clientela {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_remark(new TextLabel(TextRole::Body, Voice::Third, this))
    , m_usual(new QWidget(this))
    , m_layout(new QHBoxLayout(this))
    , m_middle(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
{
    m_layout->setContentsMargins(24, 0, 12, 1);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_remark);
    m_layout->addWidget(m_usual, 1);
    auto* usual = new QHBoxLayout(m_usual);
    usual->setContentsMargins(4, 0, 0, 0);
    usual->setSpacing(8);
    m_middle->setSpacing(4);
    m_tools->setSpacing(6);
    usual->addLayout(m_middle);
    usual->addStretch(1);
    usual->addLayout(m_tools);
    m_remark->hide();
    restyle();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PageHeader::addMiddle(QWidget* widget)
{
    m_middle->addWidget(widget);
}

void PageHeader::addTool(QWidget* widget)
{
    m_tools->addWidget(widget);
}

void PageHeader::setReplacement(QWidget* replacement)
{
    if (m_replacement) {
        m_layout->removeWidget(m_replacement);
        m_replacement->hide();
    }
    m_replacement = replacement;
    m_usual->setVisible(!replacement);
    if (replacement) {
        m_layout->addWidget(replacement, 1);
        replacement->show();
    }
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void PageHeader::restyle()
{
    setFixedHeight(scaled(48));
}

} // namespace clientela
