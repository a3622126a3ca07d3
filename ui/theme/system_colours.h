// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace clientela {

/// Whether the system shows itself dark.
bool systemWantsDark();
/// Whether the system asks for less motion.
bool systemWantsLessMotion();

/// Tells when the system turns dark or light while the program runs.
class SystemColours final : public QObject
{
    Q_OBJECT

public:
    explicit SystemColours(QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_wasDark = false;
};

} // namespace clientela
