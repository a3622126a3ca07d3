// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

namespace clientela {

/// Keys of the keyboard and what they do.
using KeyHints = QList<QPair<QString, QString>>;

/// The keys of a page in one line at its foot.
class KeyHintBar final : public QWidget
{
    Q_OBJECT

public:
    KeyHintBar(const KeyHints& hints, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    KeyHints m_hints;
};

} // namespace clientela
