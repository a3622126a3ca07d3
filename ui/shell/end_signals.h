// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace clientela {

/// Tells when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), so that what is half typed is saved first.
/// Does nothing on Windows, where the session says so by itself. At most one at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void arrived();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace clientela
