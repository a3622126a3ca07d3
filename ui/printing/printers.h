// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QPrinter;
class QWidget;

namespace clientela {

/// The printers of the system, and its dialog; tests put their own in their place.
class Printers
{
public:
    Printers() = default;
    Printers(const Printers&) = delete;
    Printers& operator=(const Printers&) = delete;
    virtual ~Printers() = default;

    virtual QStringList names() = 0;
    /// The one of that name; the usual one of the system when it is empty or gone.
    virtual std::unique_ptr<QPrinter> open(const QString& name) = 0;
    /// Asks for printer, pages, copies and the rest; false when the dialog was left. With one document pages can be
    /// chosen from as many as it has; 0 for several documents.
    virtual bool ask(QWidget* parent, QPrinter& printer, int pages, const QString& title) = 0;
    /// Whether sheets are printed on both sides, as it was chosen.
    virtual bool printsBothSides(const QPrinter& printer);
};

/// Those that are used now.
Printers& printers();
/// Puts others in place; null for the system's. Returns what was there.
std::unique_ptr<Printers> setPrinters(std::unique_ptr<Printers> replacement);

} // namespace clientela
