// SPDX-License-Identifier: GPL-3.0-or-later
// Measures documents per second against a floor: a bare QPdfWriter that paints as many texts.
// "bench_paper --write FOLDER [TEMPLATE.json...]" writes every design (or these) in every language with 1, 12 and
// 300 lines instead. Words that are not built in yet can be tried with CLIENTELA_BENCH_WORDS=FILE.rcc.
#include "core/templates/page_layout.h"
#include "core/templates/pdf_writer.h"
#include "tests/support/paper_samples.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QResource>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace clientela;

namespace {

double millisecondsEach(int times, const std::function<void()>& work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(taken.begin(), taken.begin() + times / 2, taken.end());
    return taken[std::size_t(times / 2)];
}

void paintFloor(int pages, int textsPerPage)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(720);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int i = 0; i < textsPerPage; ++i) {
            painter.setFont(paperFont(FontFace::Sans, FontWeight(i % 4), 9));
            painter.drawText(200 + (i % 8) * 600, 300 + (i / 8) * 110, QStringLiteral("1 234,56"));
        }
    }
}

int textCount(const PaperDocument& document)
{
    int count = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const PlacedPiece& piece : document.pieces(page))
            count += int(piece.texts.size());
    }
    return count;
}

std::vector<Template> designsFrom(const QStringList& paths)
{
    std::vector<Template> designs;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            designs.push_back(readTemplate(file.readAll(), path));
    }
    return paths.isEmpty() ? builtInTemplates() : designs;
}

/// What the page beside the editor needs after a key: laid out and painted at 96 dots per inch, in milliseconds.
double livePage(const DocumentSnapshot& snapshot, const Template& design, double scale)
{
    return millisecondsEach(60, [&] {
        const PaperDocument document = layOut(snapshot, design);
        const QSizeF size = document.pageSize() * (96.0 / 72) * scale;
        QImage page(size.toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(96.0 / 72 * scale, 96.0 / 72 * scale);
        document.paintPage(painter, 0);
    });
}

void writeSamples(const QString& folder, const QStringList& templatePaths)
{
    QDir().mkpath(folder);
    for (const Template& design : designsFrom(templatePaths)) {
        for (const Language language : allLanguages()) {
            for (const int lines : {1, 5, 12, 300}) {
                const DocumentSnapshot snapshot = sampleSnapshot(language, lines);
                const QString path =
                    QStringLiteral("%1/%2-%3-%4.pdf").arg(folder, design.name, languageCode(language)).arg(lines);
                writePdf(layOut(snapshot, design), path, pdfDetails(snapshot));
            }
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (const QString words = qEnvironmentVariable("CLIENTELA_BENCH_WORDS"); !words.isEmpty())
        QResource::registerResource(words);
    if (argc >= 3 && QByteArray(argv[1]) == "--write") {
        QStringList templatePaths;
        for (int i = 3; i < argc; ++i)
            templatePaths.push_back(QString::fromLocal8Bit(argv[i]));
        writeSamples(QString::fromLocal8Bit(argv[2]), templatePaths);
        return 0;
    }
    QTextStream out(stdout);
    for (const QString& design : builtInTemplateNames()) {
        const Template& used = builtInTemplate(design);
        const DocumentSnapshot typed = sampleSnapshot(Language::EuropeanPortuguese, 12);
        out << design << ": 12 lines laid out and painted at 100 % in "
            << QString::number(livePage(typed, used, 1), 'f', 1) << " ms, at 200 % in "
            << QString::number(livePage(typed, used, 2), 'f', 1) << " ms\n";
        for (const int lines : {5, 300}) {
            const DocumentSnapshot snapshot = sampleSnapshot(Language::EuropeanPortuguese, lines);
            const PaperDocument document = layOut(snapshot, used);
            const int texts = textCount(document);
            const int times = lines > 100 ? 15 : 60;
            const double layout = millisecondsEach(times, [&] { layOut(snapshot, used); });
            const double whole = millisecondsEach(times,
                                                  [&] { pdfBytes(layOut(snapshot, used), pdfDetails(snapshot)); });
            const double floor = millisecondsEach(
                times, [&] { paintFloor(document.pageCount(), texts / document.pageCount()); });
            out << design << ": " << lines << " lines, " << document.pageCount() << " pages, " << texts
                << " texts: layout " << QString::number(layout, 'f', 1) << " ms, with PDF "
                << QString::number(whole, 'f', 1) << " ms (" << QString::number(1000 / whole, 'f', 1) << "/s); floor "
                << QString::number(floor, 'f', 1) << " ms (" << QString::number(1000 / floor, 'f', 1) << "/s)\n";
        }
    }
    return 0;
}
