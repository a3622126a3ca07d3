// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_spec.h"
#include "ui/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace clientela {

class TextLabel;

/// What lies on an empty list: what is missing, what to do about it, and where a file can be dropped.
class EmptyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(Session& session, QWidget* parent = nullptr);

    /// There is nothing at all yet.
    void showEmptyState(const EmptyState& state);
    /// There is something, but not with this filter.
    void showNoMatch(const QString& filterWords);
    /// Puts itself into the middle of its parent.
    void place();

Q_SIGNALS:
    void showAllWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clearOptions();

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QWidget* m_options;
    QVBoxLayout* m_optionLayout;
    QWidget* m_drop;
};

} // namespace clientela
