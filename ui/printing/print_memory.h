// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_kind.h"

#include <QString>

class QPrinter;

namespace clientela {

/// What was chosen when a kind of document was printed last on this computer: printer, tray, copies, sides, colour.
class PrintMemory
{
public:
    /// The kind as the settings call it: "quote"; for what is no document another word.
    explicit PrintMemory(QString kind)
        : m_kind(std::move(kind))
    {
    }
    explicit PrintMemory(DocumentKind kind)
        : m_kind(documentKindKey(kind))
    {
    }

    /// The printer that was used last; empty when none was, or when it is not installed any more.
    QString printerName() const;
    /// Gives a printer what was chosen last, except what belongs to another printer.
    void restore(QPrinter& printer) const;
    void keep(const QPrinter& printer) const;

private:
    QString key(const char* name) const;

    QString m_kind;
};

} // namespace clientela
