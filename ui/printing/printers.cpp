// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printers.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <utility>

namespace clientela {

namespace {

class SystemPrinters final : public Printers
{
public:
    QStringList names() override { return QPrinterInfo::availablePrinterNames(); }

    std::unique_ptr<QPrinter> open(const QString& name) override
    {
        QPrinterInfo info = QPrinterInfo::printerInfo(name);
        if (name.isEmpty() || info.isNull())
            info = QPrinterInfo::defaultPrinter();
        if (info.isNull() && !names().isEmpty())
            info = QPrinterInfo::printerInfo(names().constFirst());
        return std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    }

    bool ask(QWidget* parent, QPrinter& printer, int pages, const QString& title) override
    {
        QPrintDialog dialog(&printer, parent);
        dialog.setWindowTitle(title);
        dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
        dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 1);
        if (pages > 1)
            dialog.setMinMax(1, pages);
        return dialog.exec() == QDialog::Accepted;
    }
};

std::unique_ptr<Printers>& installedPrinters()
{
    static std::unique_ptr<Printers> installed;
    return installed;
}

} // namespace

bool Printers::printsBothSides(const QPrinter& printer)
{
    return printer.duplex() != QPrinter::DuplexNone;
}

Printers& printers()
{
    static SystemPrinters system;
    return installedPrinters() ? *installedPrinters() : system;
}

std::unique_ptr<Printers> setPrinters(std::unique_ptr<Printers> replacement)
{
    return std::exchange(installedPrinters(), std::move(replacement));
}

} // namespace clientela
