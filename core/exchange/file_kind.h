// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace clientela {

/// The kinds of file that can come in.
enum class FileKind { Csv, Xlsx, VCard, Json, ICalendar };

/// What a file is, by its content first and its ending where the content leaves it open (plain text is a table).
/// Throws Error(BadInput) with what to do for every other kind, Error(File) when it cannot be read.
FileKind fileKind(const QString& path);

/// The same for the first bytes (at least 64 KiB, or all) of a file of that name.
FileKind fileKind(QByteArrayView start, const QString& name);

} // namespace clientela
