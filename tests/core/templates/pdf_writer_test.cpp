// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/templates/pdf_writer.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace clientela;

namespace {

struct Finished
{
    int code = -1;
    QString output;
};

Finished run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

void write(const DocumentSnapshot& snapshot, const QString& design, const QString& path)
{
    writePdf(layOut(snapshot, builtInTemplate(design)), path, pdfDetails(snapshot));
}

/// Words that break when fonts join or replace letters.
DocumentSnapshot difficultSnapshot()
{
    DocumentSnapshot snapshot = sampleSnapshot(Language::EuropeanPortuguese, 12);
    snapshot.recipient.attention = QStringLiteral("Sofia Fiel, officina@fifl-coffee.pt");
    snapshot.lines[0].description = QStringLiteral("AVATAR 1111-7777 -> 10x20 != 3:4");
    return snapshot;
}

} // namespace

TEST_CASE("text copied from a PDF is what was printed")
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty()) {
        WARN("skipped: pdftotext (poppler-utils) is not installed");
        return;
    }
    const QString design = GENERATE(QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact"));
    INFO(design);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    write(difficultSnapshot(), design, path);
    QString text = run(pdftotext, {QStringLiteral("-layout"), path, QStringLiteral("-")}).output;
    text.replace(QChar(0xa0), u' ');
    for (const QString& expected :
         {QStringLiteral("4000-447 Porto"), QStringLiteral("28013 Madrid"), QStringLiteral("officina@fifl-coffee.pt"),
          QStringLiteral("Conceição & Íñigo Construções, S.L."), QStringLiteral("1 200 × 800 mm"),
          QStringLiteral("3,84"), QStringLiteral("m²"), QStringLiteral("PT50 0002 0123 1234 5678 9015 4"),
          QStringLiteral("FT 2026/0148"), QStringLiteral("AVATAR 1111-7777 -> 10x20 != 3:4"),
          QStringLiteral("Mão de obra — montagem"), QStringLiteral("3.º")})
        CHECK_THAT(text.toStdString(), Catch::Contains(expected.toStdString()));
}

TEST_CASE("documents are valid PDF/A-1b")
{
    const QString java = QStandardPaths::findExecutable(QStringLiteral("java"));
    QStringList jars;
    for (const char* name :
         {"preflight", "pdfbox2", "fontbox2", "xmpbox", "jaxb-api", "commons-logging", "javax.activation"}) {
        const QString jar = QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1StringView(name));
        if (QFileInfo::exists(jar))
            jars.push_back(jar);
    }
    if (java.isEmpty() || jars.size() < 6) {
        WARN("skipped: java or PDFBox preflight (libpdfbox2-java, libjaxb-api-java) is not installed");
        return;
    }
    const QString design = GENERATE(QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact"));
    INFO(design);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.pdf"));
    DocumentSnapshot snapshot = difficultSnapshot();
    SECTION("a usual document") {}
    SECTION("Arabic, Hebrew and Greek names")
    {
        snapshot.recipient.name = QStringLiteral("مخبز النور · שלום · Καφές · Кафе");
    }
    SECTION("many pages")
    {
        snapshot = sampleSnapshot(Language::Spanish, 120);
    }
    write(snapshot, design, path);
    const Finished finished = run(java, {QStringLiteral("-cp"), jars.join(u':'),
                                         QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    INFO(finished.output);
    CHECK(finished.output.contains(QStringLiteral("is a valid PDF/A-1b file")));
}

TEST_CASE("a PDF that cannot be written names its path")
{
    const PaperDocument document = layOut(sampleSnapshot(Language::English, 1),
                                          builtInTemplate(QStringLiteral("modern")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder.pdf"));
    try {
        writePdf(document, path, {});
        FAIL("was written");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::File);
        CHECK(error.sentence().contains(QStringLiteral("folder.pdf")));
    }
}
