// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_filters.h"

#include "ui/controls/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QtMath>

namespace clientela {

namespace {

constexpr int pillHeight = 24;
constexpr int iconPill = 32;
constexpr int pillGap = 2;
constexpr int pillPadding = 12;

} // namespace

TimelineFilters::TimelineFilters(const std::set<TimelineKind>& shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
{
    setObjectName(QStringLiteral("timeline-filters"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 4);
    layout->setSpacing(pillGap);
    const auto add = [&](TimelineKind kind, const char* name, const char* iconName, const QString& text) {
        QPushButton* button = makeButton(QStringLiteral("timeline-") + QLatin1String(name), text, nullptr,
                                         ButtonLook::Pill, this);
        button->setCheckable(true);
        button->setChecked(m_shown.contains(kind));
        button->setToolTip(tr("Show or hide in the timeline: %1").arg(text));
        connect(button, &QPushButton::toggled, this, [this, kind](bool isOn) {
            if (isOn)
                m_shown.insert(kind);
            else
                m_shown.erase(kind);
            Q_EMIT changed(m_shown);
        });
        layout->addWidget(button);
        m_pills.push_back({text, iconName, button});
    };
    add(TimelineKind::Document, "documents", "document-multiple", tr("Documents"));
    add(TimelineKind::Payment, "payments", "checkmark", tr("Payments"));
    add(TimelineKind::Note, "notes", "note", tr("Notes"));
    add(TimelineKind::Attachment, "files", "mail-attachment", tr("Files"));
    add(TimelineKind::Change, "changes", "document-edit", tr("Changes"));
    layout->addStretch(1);
    fit();
}

QSize TimelineFilters::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {margins.left() + margins.right() + static_cast<int>(m_pills.size()) * (scaled(iconPill) + pillGap),
            scaled(pillHeight) + margins.top() + margins.bottom()};
}

void TimelineFilters::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (const Pill& pill : m_pills)
        needed += qCeil(textMetrics(TextRole::Name).horizontalAdvance(pill.text)) + 2 * scaled(pillPadding) + pillGap;
    const bool hasRoom = needed <= width();
    for (const Pill& pill : m_pills) {
        pill.button->setText(hasRoom ? pill.text : QString());
        pill.button->setIcon(hasRoom ? QIcon() : icon(pill.iconName));
        pill.button->setFixedHeight(scaled(pillHeight));
    }
}

void TimelineFilters::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimelineFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace clientela
