// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace clientela {

/// A way to go on, 64 high: icon, name, what it means in a second line, and the key that does the same.
class OptionButton final : public QPushButton
{
    Q_OBJECT

public:
    OptionButton(const QString& objectName, const char* icon, const QString& title, const QString& detail,
                 const QString& key = {}, QWidget* parent = nullptr);

    /// The one that most people want: its icon stands on the accent's tint.
    void setRecommended(bool isRecommended);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const char* m_icon;
    QString m_detail;
    QString m_key;
    bool m_isRecommended = false;
};

} // namespace clientela
