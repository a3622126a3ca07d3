// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// The bytes of a ZIP archive of these files, so that tests can make workbooks no program would write.
QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& files);
