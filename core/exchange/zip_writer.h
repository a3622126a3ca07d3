// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// Packs the files of a folder, without folders inside it, into a ZIP archive; what was there under the archive's
/// name is replaced only when it is complete. Throws Error(File) when it cannot be written.
void packFolder(const QString& folder, const QString& archive);

} // namespace clientela
