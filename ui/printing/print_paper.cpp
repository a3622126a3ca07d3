// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_paper.h"

#include "core/base/error.h"
#include "ui/printing/printers.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

namespace clientela {

namespace {

constexpr double pointsToAnInch = 72;

/// Offers the PDF where nothing can be printed on.
PrintOutcome offerPdf(QWidget* parent)
{
    Question question;
    question.title = QCoreApplication::translate("Printing", "No printer is installed");
    question.text = QCoreApplication::translate(
        "Printing", "Add a printer in the settings of the computer, or save a PDF and print it elsewhere.");
    question.action = QCoreApplication::translate("Printing", "Save PDF…");
    return prompts().ask(parent, question) == Reply::Action ? PrintOutcome::WantsPdf : PrintOutcome::Cancelled;
}

[[noreturn]] void throwNotTaken(const QPrinter& printer)
{
    throw Error(ErrorKind::Refused,
                printer.printerName().isEmpty()
                    ? QCoreApplication::translate(
                          "Printing", "The printer does not take the document. See that it is on and connected, and "
                                      "choose Print again.")
                    : QCoreApplication::translate("Printing",
                                                  "The printer %1 does not take the document. See that it is on and "
                                                  "connected, and choose Print again.")
                          .arg(printer.printerName()),
                QStringLiteral("state %1").arg(int(printer.printerState())));
}

/// The pages that were chosen, from 0; all of them when none were.
std::vector<int> chosenPages(const QPrinter& printer, int count)
{
    std::vector<int> pages;
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 1; page <= count; ++page) {
        const bool isWanted = !isRange || (ranges.isEmpty() && printer.fromPage() == 0)
                              || (ranges.isEmpty() ? page >= printer.fromPage() && page <= printer.toPage()
                                                   : ranges.contains(page));
        if (isWanted)
            pages.push_back(page - 1);
    }
    return pages;
}

} // namespace

PrintRun::PrintRun(QPrinter& printer, QString title)
    : m_printer(printer)
    , m_title(std::move(title))
{
}

PrintRun::~PrintRun()
{
    if (m_painter)
        m_printer.abort(); // something went wrong on the way: half a job is none
}

/// The whole sheet counts from its corner, so that everything stands where it stands on screen; what lies in the edge
/// that the printer cannot reach is left out, nothing is made smaller.
void PrintRun::beginWith(const QSizeF& size)
{
    m_printer.setDocName(m_title);
    m_printer.setFullPage(true);
    m_printer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch),
                                        QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(&m_printer)) {
        m_painter.reset();
        throwNotTaken(m_printer);
    }
    m_size = size;
}

void PrintRun::newSide(const QSizeF& size)
{
    if (!m_painter) {
        beginWith(size);
    } else {
        if (size != m_size)
            m_printer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        m_size = size;
        if (!m_printer.newPage())
            throwNotTaken(m_printer);
    }
    ++m_sides;
}

void PrintRun::paintSide(const PaperDocument& paper, int page)
{
    newSide(paper.pageSize());
    m_painter->save();
    const double scale = m_printer.resolution() / pointsToAnInch;
    m_painter->scale(scale, scale);
    paper.paintPage(*m_painter, page);
    m_painter->restore();
}

void PrintRun::add(const PaperDocument& paper)
{
    const std::vector<int> pages = chosenPages(m_printer, paper.pageCount());
    const bool isTwoSided = printers().printsBothSides(m_printer);
    const auto startSheet = [&] {
        if (isTwoSided && m_sides % 2 != 0)
            newSide(paper.pageSize()); // the next begins on a front side
    };
    const int copies = m_printer.supportsMultipleCopies() ? 1 : std::max(1, m_printer.copyCount());
    if (m_printer.collateCopies() || copies == 1) {
        for (int copy = 0; copy < copies; ++copy) {
            startSheet();
            for (const int page : pages)
                paintSide(paper, page);
        }
        return;
    }
    // each sheet as often as wanted before the next
    const std::size_t sides = isTwoSided ? 2 : 1;
    for (std::size_t first = 0; first < pages.size(); first += sides) {
        for (int copy = 0; copy < copies; ++copy) {
            startSheet();
            for (std::size_t i = first; i < std::min(first + sides, pages.size()); ++i)
                paintSide(paper, pages[i]);
        }
    }
}

void PrintRun::finish()
{
    if (!m_painter)
        return;
    const bool isDone = m_painter->end() && m_printer.printerState() != QPrinter::Error;
    m_painter.reset();
    if (!isDone)
        throwNotTaken(m_printer);
}

PrintOutcome printPapers(QWidget* parent, int count, const std::function<PaperDocument(int)>& paper,
                         const PrintMemory& memory, const QString& title, PrintWay way)
{
    if (printers().names().isEmpty())
        return offerPdf(parent);
    const QString last = memory.printerName();
    const std::unique_ptr<QPrinter> printer = printers().open(last);
    memory.restore(*printer);
    if (way == PrintWay::Ask || last.isEmpty()) {
        if (!printers().ask(parent, *printer, count == 1 ? paper(0).pageCount() : 0, title))
            return PrintOutcome::Cancelled;
        memory.keep(*printer);
    }
    PrintRun run(*printer, title);
    for (int i = 0; i < count; ++i)
        run.add(paper(i));
    run.finish();
    return PrintOutcome::Printed;
}

PrintOutcome printPaper(QWidget* parent, const PaperDocument& paper, const PrintMemory& memory, const QString& title,
                        PrintWay way)
{
    return printPapers(parent, 1, [&](int) { return paper; }, memory, title, way);
}

} // namespace clientela
