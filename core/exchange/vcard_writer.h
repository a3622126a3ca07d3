// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/output_file.h"
#include "core/exchange/vcard.h"

namespace clientela {

/// One contact as a card. 3.0 is what Outlook, Google and the telephones all read; 2.1 is written as 3.0.
QByteArray vCardBytes(const VCardContact& contact, VCardVersion version = VCardVersion::V30);

/// Writes a .vcf file card by card; nothing stands under its name before finish() has succeeded.
class VCardWriter
{
public:
    explicit VCardWriter(const QString& path, VCardVersion version = VCardVersion::V30);

    /// Throws Error(File) when it cannot be written.
    void write(const VCardContact& contact);
    /// Puts the complete file in its place; throws Error(File), and then the old file is as it was.
    void finish();

private:
    OutputFile m_file;
    VCardVersion m_version;
};

} // namespace clientela
