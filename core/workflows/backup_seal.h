// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

namespace clientela {

/// Whether a file's last line is a seal, and whether it fits what comes before.
enum class SealState { None, Whole, Broken };

/// Writes the seal behind the last byte. SQLite reads a file by its pages and does not mind what follows them.
void appendSeal(const QString& path, Progress& progress);
/// Reads the whole file; throws Error(File) when that is not possible.
SealState checkSeal(const QString& path, Progress& progress);
/// How many bytes stand before the seal, without comparing them with it; -1 when there is none.
qint64 lengthBeforeSeal(const QString& path);
/// Copies a file, leaving its seal behind.
void copyWithoutSeal(const QString& from, const QString& to, Progress& progress);

} // namespace clientela
