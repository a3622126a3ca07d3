// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

/// A sentence that helps the first time, under the header of a page; once dismissed it never comes back by itself.
class HintBar final : public QWidget
{
    Q_OBJECT

public:
    /// The key says which hint it is ("document-editor").
    HintBar(const QString& key, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace clientela
