// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_memory.h"

#include "ui/printing/printers.h"

#include <QPrintEngine>
#include <QPrinter>
#include <QSettings>

#include <algorithm>

namespace clientela {

namespace {

constexpr int mostCopies = 999;

/// Where Qt's CUPS engine keeps what was chosen in the printer's own properties (tray, quality, stapling) as a list of
/// names and values; other engines know nothing of it.
constexpr auto cupsOptions = static_cast<QPrintEngine::PrintEnginePropertyKey>(0xfe00);

bool hasCupsOptions(const QPrinter& printer)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return printer.outputFormat() == QPrinter::NativeFormat;
#else
    Q_UNUSED(printer)
    return false;
#endif
}

} // namespace

QString PrintMemory::key(const char* name) const
{
    return QStringLiteral("printing/%1/%2").arg(m_kind, QLatin1StringView(name));
}

QString PrintMemory::printerName() const
{
    const QString name = QSettings().value(key("printer")).toString();
    return printers().names().contains(name) ? name : QString();
}

void PrintMemory::restore(QPrinter& printer) const
{
    const QSettings settings;
    printer.setCopyCount(std::clamp(settings.value(key("copies"), 1).toInt(), 1, mostCopies));
    printer.setCollateCopies(settings.value(key("collate"), true).toBool());
    if (settings.contains(key("duplex")))
        printer.setDuplex(static_cast<QPrinter::DuplexMode>(std::clamp(
            settings.value(key("duplex")).toInt(), int(QPrinter::DuplexNone), int(QPrinter::DuplexShortSide))));
    if (settings.contains(key("colour")))
        printer.setColorMode(settings.value(key("colour")).toBool() ? QPrinter::Color : QPrinter::GrayScale);
    if (settings.value(key("printer")).toString() != printer.printerName())
        return; // trays and properties are those of one printer
    if (settings.contains(key("tray")))
        printer.setPaperSource(static_cast<QPrinter::PaperSource>(settings.value(key("tray")).toInt()));
    const QStringList options = settings.value(key("options")).toStringList();
    if (hasCupsOptions(printer) && !options.isEmpty() && options.size() % 2 == 0)
        printer.printEngine()->setProperty(cupsOptions, options);
}

void PrintMemory::keep(const QPrinter& printer) const
{
    QSettings settings;
    settings.setValue(key("printer"), printer.printerName());
    settings.setValue(key("tray"), int(printer.paperSource()));
    settings.setValue(key("copies"), printer.copyCount());
    settings.setValue(key("collate"), printer.collateCopies());
    settings.setValue(key("duplex"), int(printer.duplex()));
    settings.setValue(key("colour"), printer.colorMode() == QPrinter::Color);
    if (!hasCupsOptions(printer))
        return;
    // pages belong to one document, not to the kind
    QStringList kept;
    const QStringList options = printer.printEngine()->property(cupsOptions).toStringList();
    for (qsizetype i = 0; i + 1 < options.size(); i += 2) {
        if (options[i] != u"page-ranges" && options[i] != u"page-set")
            kept << options[i] << options[i + 1];
    }
    settings.setValue(key("options"), kept);
}

} // namespace clientela
