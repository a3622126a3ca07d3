// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/conflict_line.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

QString changedElsewhereSentence(const QString& value)
{
    constexpr int shownCharacters = 200;
    return ConflictLine::tr("Changed by somebody else meanwhile to “%1”.").arg(value.left(shownCharacters));
}

ConflictLine::ConflictLine(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextRole::Second, Voice::Problem, this))
{
    setObjectName(QStringLiteral("conflict"));
    auto* theirs = makeButton(QStringLiteral("take-theirs"), tr("Take theirs"), nullptr, ButtonLook::Pill, this);
    auto* mine = makeButton(QStringLiteral("keep-mine"), tr("Keep mine"), nullptr, ButtonLook::Pill, this);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(theirs);
    row->addWidget(mine);
    row->addStretch(1);
    layout->addLayout(row);
    connect(theirs, &QPushButton::clicked, this, &ConflictLine::theirsWanted);
    connect(mine, &QPushButton::clicked, this, &ConflictLine::mineWanted);
    hide();
}

void ConflictLine::showTheirs(const QString& value)
{
    m_label->setText(changedElsewhereSentence(value));
    setAccessibleName(m_label->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace clientela
