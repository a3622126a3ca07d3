// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/page_layout.h"
#include "core/templates/paper_text.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <map>

using namespace clientela;

namespace {

bool isBody(const PlacedPiece& piece)
{
    return piece.kind == PieceKind::TableHeader || piece.kind == PieceKind::Row || piece.kind == PieceKind::CarriedOut
           || piece.kind == PieceKind::CarriedIn || piece.kind == PieceKind::Totals || piece.kind == PieceKind::TaxTable
           || piece.kind == PieceKind::Payment || piece.kind == PieceKind::Notes || piece.kind == PieceKind::Signature
           || piece.kind == PieceKind::Notices;
}

int countOf(const std::vector<PlacedPiece>& pieces, PieceKind kind)
{
    return int(
        std::count_if(pieces.begin(), pieces.end(), [kind](const PlacedPiece& piece) { return piece.kind == kind; }));
}

QString allText(const PaperDocument& document)
{
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const PlacedPiece& piece : document.pieces(page))
            texts += piece.texts;
    }
    return texts.join(u'\n');
}

/// What holds for every document whatever it says.
void checkPages(const PaperDocument& document, int lines, bool mayPartRows = false)
{
    REQUIRE(document.pageCount() >= 1);
    std::map<int, int> placed;
    for (int page = 0; page < document.pageCount(); ++page) {
        INFO("page " << page + 1 << " of " << document.pageCount());
        const auto& pieces = document.pieces(page);
        double y = 0;
        for (const PlacedPiece& piece : pieces) {
            if (!isBody(piece))
                continue;
            CHECK(piece.rect.bottom() <= document.footerTop() + 0.01);
            CHECK(piece.rect.top() >= y - 0.01);
            y = piece.rect.bottom();
            if (piece.kind == PieceKind::Row)
                ++placed[piece.line];
        }
        if (countOf(pieces, PieceKind::Row) > 0) {
            CHECK(countOf(pieces, PieceKind::TableHeader) == 1);
            const auto head = std::find_if(pieces.begin(), pieces.end(), [](const PlacedPiece& piece) {
                return piece.kind == PieceKind::TableHeader;
            });
            const auto row = std::find_if(pieces.begin(), pieces.end(),
                                          [](const PlacedPiece& piece) { return piece.kind == PieceKind::Row; });
            CHECK(head < row);
        } else {
            CHECK(countOf(pieces, PieceKind::TableHeader) == (lines == 0 ? 1 : 0));
        }
        if (countOf(pieces, PieceKind::Totals) > 0 && !mayPartRows)
            CHECK(countOf(pieces, PieceKind::Row) >= std::min(2, lines));
        QStringList footer;
        for (const PlacedPiece& piece : pieces) {
            if (piece.kind == PieceKind::Footer) {
                CHECK(piece.rect.top() >= document.footerTop());
                CHECK(piece.rect.bottom() <= document.pageSize().height());
                footer += piece.texts;
            }
        }
        CHECK(footer.contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(document.pageCount())));
    }
    CHECK(int(placed.size()) == lines);
    for (const auto& [line, count] : placed) {
        INFO("line " << line);
        CHECK((mayPartRows || count == 1));
    }
}

} // namespace

TEST_CASE("paper is the same in whatever direction the window runs")
{
    const auto glyphsOf = [](const QString& text) {
        TextShaper shaper;
        const ShapedTextPointer shaped = shaper.shaped(text, {});
        std::vector<std::pair<quint32, QPointF>> glyphs;
        for (const QGlyphRun& run : shaped->lines.front().runs) {
            for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
                glyphs.emplace_back(run.glyphIndexes()[i], run.positions()[i]);
        }
        return glyphs;
    };
    for (const char* text :
         {"73,68 \u20ac", "Vidraria Ribeira do Porto, Lda.", "\u05e9\u05dc\u05d5\u05dd, 12 \u20ac"}) {
        const auto usual = glyphsOf(QString::fromUtf8(text));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto backwards = glyphsOf(QString::fromUtf8(text));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        CHECK(usual == backwards);
    }
}

TEST_CASE("every count of lines keeps the rules of the page")
{
    const QString design = GENERATE(QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact"));
    INFO(design);
    for (int lines = 0; lines <= 60; ++lines) {
        INFO(lines << " lines");
        const auto document = layOut(sampleSnapshot(Language::English, lines), builtInTemplate(design));
        checkPages(document, lines);
    }
    const auto document = layOut(sampleSnapshot(Language::English, 300), builtInTemplate(design));
    CHECK(document.pageCount() > 4);
    checkPages(document, 300);
}

TEST_CASE("a parted table carries its sum forward")
{
    const DocumentSnapshot snapshot = sampleSnapshot(Language::English, 60);
    const auto document = layOut(snapshot, builtInTemplate(QStringLiteral("modern")));
    REQUIRE(document.pageCount() > 1);
    Money sum = Money::fromMinor(0, snapshot.currency);
    QString lastOut;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const PlacedPiece& piece : document.pieces(page)) {
            if (piece.kind == PieceKind::Row)
                sum += snapshot.lines.at(std::size_t(piece.line)).net;
            if (piece.kind == PieceKind::CarriedOut) {
                lastOut = piece.texts.last();
                CHECK(QString(lastOut).remove(u',') == sum.toText());
            }
            if (piece.kind == PieceKind::CarriedIn)
                CHECK(piece.texts.last() == lastOut);
        }
    }
    CHECK(!lastOut.isEmpty());
    const auto compact = layOut(sampleSnapshot(Language::English, 120), builtInTemplate(QStringLiteral("compact")));
    for (int page = 0; page < compact.pageCount(); ++page)
        CHECK(countOf(compact.pieces(page), PieceKind::CarriedOut) == 0);
}

TEST_CASE("a heading is never the last row of a page")
{
    for (int lines = 10; lines <= 40; ++lines) {
        DocumentSnapshot snapshot = sampleSnapshot(Language::English, lines);
        for (std::size_t i = 0; i < snapshot.lines.size(); i += 3) {
            SnapshotLine& line = snapshot.lines[i];
            line.kind = SnapshotLine::Kind::Heading;
        }
        computeSample(snapshot);
        const auto document = layOut(snapshot, builtInTemplate(QStringLiteral("modern")));
        for (int page = 0; page + 1 < document.pageCount(); ++page) {
            int last = -1;
            for (const PlacedPiece& piece : document.pieces(page)) {
                if (piece.kind == PieceKind::Row)
                    last = piece.line;
            }
            if (last >= 0) {
                INFO(lines << " lines, page " << page + 1);
                // only the very last line of all may be a heading at the end
                CHECK((snapshot.lines.at(std::size_t(last)).kind != SnapshotLine::Kind::Heading || last + 1 == lines));
            }
        }
    }
}

TEST_CASE("no page is begun for the last few words")
{
    const DocumentSnapshot snapshot = sampleSnapshot(Language::Spanish, 5);
    for (const Template& design : builtInTemplates()) {
        INFO(design.name.toStdString());
        const PaperDocument document = layOut(snapshot, design);
        CHECK(document.pageCount() == 1);
        CHECK(allText(document).contains(snapshot.terms.left(20)));
    }
    DocumentSnapshot longer = sampleSnapshot(Language::Spanish, 14);
    CHECK(layOut(longer, builtInTemplate(QStringLiteral("modern"))).pageCount() == 2);
}

TEST_CASE("a number among the facts is never parted")
{
    const DocumentSnapshot snapshot = sampleSnapshot(Language::BrazilianPortuguese, 3);
    REQUIRE(snapshot.recipient.taxNumber == QStringLiteral("90.021.382/0001-22"));
    for (const Template& design : builtInTemplates()) {
        INFO(design.name.toStdString());
        CHECK(allText(layOut(snapshot, design)).split(u'\n').contains(snapshot.recipient.taxNumber));
    }
}

TEST_CASE("a row that no page holds is parted and nothing of it is lost")
{
    const QString design = GENERATE(QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact"));
    DocumentSnapshot snapshot = sampleSnapshot(Language::English, 5);
    QStringList detail;
    for (int i = 0; i < 400; ++i)
        detail.push_back(QStringLiteral("detail %1").arg(i));
    snapshot.lines[2].detail = detail.join(u'\n');
    const auto document = layOut(snapshot, builtInTemplate(design));
    CHECK(document.pageCount() > 3);
    checkPages(document, 5, true);
    const QString text = allText(document);
    CHECK(text.contains(QStringLiteral("detail 0")));
    CHECK(text.contains(QStringLiteral("detail 399")));
}

TEST_CASE("a row that fits a page is not parted")
{
    DocumentSnapshot snapshot = sampleSnapshot(Language::English, 6);
    snapshot.lines[3].detail = QStringList(30, QStringLiteral("one of thirty")).join(u'\n');
    checkPages(layOut(snapshot, builtInTemplate(QStringLiteral("modern"))), 6);
}

TEST_CASE("hostile and empty texts are printed as they are")
{
    const QString design = GENERATE(QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact"));
    DocumentSnapshot snapshot = sampleSnapshot(Language::English, 3);
    SECTION("braces and markup")
    {
        snapshot.recipient.name = QStringLiteral("{{sender.name}} <b>&amp;");
        const auto document = layOut(snapshot, builtInTemplate(design));
        CHECK(allText(document).contains(QStringLiteral("{{sender.name}} <b>&amp;")));
    }
    SECTION("emoji and control characters are left out")
    {
        snapshot.recipient.name = QStringLiteral("Café \U0001F389 Sol\u0007");
        CHECK(allText(layOut(snapshot, builtInTemplate(design))).contains(QStringLiteral("Café  Sol")));
    }
    SECTION("right to left")
    {
        snapshot.recipient.name = QStringLiteral("مخبز النور");
        checkPages(layOut(snapshot, builtInTemplate(design)), 3);
    }
    SECTION("a name without spaces")
    {
        snapshot.recipient.name = QString(500, u'W');
        snapshot.sender.name = QString(500, u'W');
        snapshot.lines[1].description = QString(500, u'W');
        const auto document = layOut(snapshot, builtInTemplate(design));
        checkPages(document, 3);
        for (const PlacedPiece& piece : document.pieces(0))
            CHECK(piece.rect.right() <= document.pageSize().width() + 0.01);
    }
    SECTION("nothing at all")
    {
        const auto document = layOut(DocumentSnapshot(), builtInTemplate(design));
        CHECK(document.pageCount() == 1);
    }
    SECTION("a broken picture")
    {
        snapshot.logo = QByteArray("\x89PNG broken");
        CHECK(layOut(snapshot, builtInTemplate(design)).pageCount() >= 1);
        snapshot.logo = QByteArray("<svg broken");
        CHECK(layOut(snapshot, builtInTemplate(design)).pageCount() >= 1);
    }
}

TEST_CASE("money is asked for only where it is owed")
{
    const auto kind = GENERATE(DocumentKind::Quote, DocumentKind::Order, DocumentKind::DeliveryNote,
                               DocumentKind::ProForma, DocumentKind::Invoice, DocumentKind::CreditNote);
    DocumentSnapshot snapshot = sampleSnapshot(Language::EuropeanPortuguese, 3, kind);
    const bool owed = kind == DocumentKind::ProForma || kind == DocumentKind::Invoice;
    const auto payments = [&] {
        return countOf(layOut(snapshot, builtInTemplate(QStringLiteral("modern"))).pieces(0), PieceKind::Payment);
    };
    CHECK(payments() == (owed ? 1 : 0));
    snapshot.paid = snapshot.totals.total;
    CHECK(payments() == 0);
}

TEST_CASE("the discount column is there only when a line has one")
{
    DocumentSnapshot snapshot = sampleSnapshot(Language::English, 2);
    const auto headings = [&] {
        const PaperDocument paper = layOut(snapshot, builtInTemplate(QStringLiteral("compact")));
        for (const PlacedPiece& piece : paper.pieces(0)) {
            if (piece.kind == PieceKind::TableHeader)
                return piece.texts;
        }
        return QStringList();
    };
    CHECK_FALSE(headings().contains(QStringLiteral("Disc.")));
    snapshot.lines[0].discount = *Discount::fromText(u"10%");
    computeSample(snapshot);
    CHECK(headings().contains(QStringLiteral("Disc.")));
}

TEST_CASE("what is special about a document stands on it")
{
    DocumentSnapshot snapshot = sampleSnapshot(Language::English, 3);
    const auto text = [&] { return allText(layOut(snapshot, builtInTemplate(QStringLiteral("modern")))); };
    snapshot.number.clear();
    CHECK(text().contains(QStringLiteral("Draft")));
    snapshot.legalNotices = {QStringLiteral("This is not an invoice")};
    CHECK(text().contains(QStringLiteral("This is not an invoice")));
    snapshot.paid = Money::fromMinor(1000, snapshot.currency);
    CHECK(text().contains(QStringLiteral("Balance to pay")));
    snapshot.totals.withholdings.push_back(
        {{QStringLiteral("W"), QStringLiteral("IRS"), QStringLiteral("W"), *Rate::fromText(u"25"), {}}, {}, {}});
    computeSample(snapshot);
    CHECK(text().contains(QStringLiteral("Withholding IRS 25%")));
    snapshot.pricesIncludeTax = true;
    computeSample(snapshot);
    CHECK(text().contains(QStringLiteral("All prices include tax.")));
}

TEST_CASE("pages paint on any device")
{
    const auto document = layOut(sampleSnapshot(Language::Spanish, 12), builtInTemplate(QStringLiteral("modern")));
    QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, 0);
    painter.end();
    CHECK(image.pixelColor(5, 5) != QColor(Qt::white));
    CHECK(image.pixelColor(image.width() - 3, image.height() - 3) == QColor(Qt::white));
}
