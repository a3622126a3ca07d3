// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/suggestion_list.h"

#include <QWidget>

namespace clientela {

/// The keys of a page in one line at its foot.
class KeyHintBar final : public QWidget
{
    Q_OBJECT

public:
    KeyHintBar(const SuggestionList::KeyHints& hints, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    SuggestionList::KeyHints m_hints;
};

} // namespace clientela
