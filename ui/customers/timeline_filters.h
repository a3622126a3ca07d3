// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/timeline_storage.h"

#include <QWidget>

#include <set>

class QPushButton;

namespace clientela {

/// Which kinds of entries the timeline shows, as pills: with words where they fit, else with icons alone.
class TimelineFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilters(const std::set<TimelineKind>& shown, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(const std::set<clientela::TimelineKind>& shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Pill
    {
        QString text;
        const char* iconName;
        QPushButton* button;
    };
    void fit();

    std::vector<Pill> m_pills;
    std::set<TimelineKind> m_shown;
};

} // namespace clientela
