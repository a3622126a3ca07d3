// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/jobs.h"

#include <QWidget>

namespace clientela {

/// The bottom right corner of the window: a line for each long work with how far it is, what is left and Cancel.
/// What is finished goes by itself.
class JobsCorner final : public QWidget
{
    Q_OBJECT

public:
    JobsCorner(Jobs& jobs, QWidget* parent);

    /// Takes its place in the corner of its parent; after that was resized.
    void place();

private:
    void refresh();

    Jobs& m_jobs;
    QHash<Job*, QWidget*> m_lines;
};

/// "12 s left", "3 min left"; empty when it cannot be said yet.
QString timeLeftText(std::optional<int> seconds);

} // namespace clientela
