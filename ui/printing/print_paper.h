// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/page_layout.h"
#include "ui/printing/print_memory.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPrinter;
class QWidget;

namespace clientela {

/// Whether printing asks first ("Print…") or takes what was chosen last ("Print").
enum class PrintWay { Ask, AsLastTime };
/// What came of it.
enum class PrintOutcome {
    Printed,
    Cancelled,
    WantsPdf, ///< there is no printer, and a PDF was chosen instead
};

/// Prints one document in its real size. Asks anyway when nothing was chosen before or the printer is gone.
/// Throws Error(Refused) when the printer does not take it.
PrintOutcome printPaper(QWidget* parent, const PaperDocument& paper, const PrintMemory& memory, const QString& title,
                        PrintWay way = PrintWay::Ask);

/// Prints several documents in one job, each from a front side on; see above. A paper is made when its turn comes.
PrintOutcome printPapers(QWidget* parent, int count, const std::function<PaperDocument(int)>& paper,
                         const PrintMemory& memory, const QString& title, PrintWay way = PrintWay::Ask);

/// One job of a printer: documents that are painted on it one after the other, 1:1 on the whole sheet.
class PrintRun
{
public:
    /// Begins when the first document is added; without finish() nothing is printed. The printer must live longer; its
    /// copies, pages and sides count.
    PrintRun(QPrinter& printer, QString title);
    ~PrintRun();
    PrintRun(const PrintRun&) = delete;
    PrintRun& operator=(const PrintRun&) = delete;

    /// Throws Error(Refused) when the printer does not take it.
    void add(const PaperDocument& paper);
    /// Hands the job to the printer.
    void finish();
    int sides() const { return m_sides; }

private:
    void beginWith(const QSizeF& size);
    void newSide(const QSizeF& size);
    void paintSide(const PaperDocument& paper, int page);

    QPrinter& m_printer;
    QString m_title;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_size;
    int m_sides = 0;
};

} // namespace clientela
