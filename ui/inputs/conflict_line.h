// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

class TextLabel;

/// The line under a field that somebody else changed at the same time: the other value, and which of the two holds.
class ConflictLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictLine(QWidget* parent = nullptr);

    void showTheirs(const QString& value);

Q_SIGNALS:
    void theirsWanted();
    void mineWanted();

private:
    TextLabel* m_label;
};

/// Says what somebody else made of a field that is just being typed in.
QString changedElsewhereSentence(const QString& value);

} // namespace clientela
