// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/hint_bar.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/session/user_settings.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace clientela {

HintBar::HintBar(const QString& key, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("hint-") + key);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 8);
    layout->setSpacing(12);
    layout->addSpacing(40); // the icon
    auto* words = new TextLabel(text, TextRole::Body, Voice::Second, this);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    auto* close = makeButton(QStringLiteral("dismiss-hint"), tr("Got it"), nullptr, ButtonLook::Quiet, this);
    layout->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QPushButton::clicked, this, [this, key] {
        dismissHint(key);
        hide();
    });
    setVisible(isHintWanted(key));
}

void HintBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    const int x = isRightToLeft() ? width() - 40 : 24;
    paintIcon(painter, "dialog-information", QRect(x, 0, 16, height()), theme().accentText);
}

} // namespace clientela
