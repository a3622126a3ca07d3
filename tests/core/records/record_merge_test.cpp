// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_merge.h"
#include "core/sales/document.h"
#include "tests/support/catch.h"

using namespace clientela;

namespace {

DocumentLine line(const char* description, qint64 quantity)
{
    DocumentLine made;
    made.description = QString::fromUtf8(description);
    made.quantity = Quantity::fromUnits(quantity * 1000);
    return made;
}

Document quote(std::vector<DocumentLine> lines)
{
    Document document;
    document.lines = std::move(lines);
    return document;
}

QString shown(const Document& document)
{
    QStringList lines;
    for (const DocumentLine& each : document.lines)
        lines.append(each.description + u' ' + each.quantity.toText());
    return lines.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("What somebody else changed is taken over where ours was left alone")
{
    struct Row
    {
        const char* name;
        std::vector<DocumentLine> base;
        std::vector<DocumentLine> theirs;
        std::vector<DocumentLine> ours;
        const char* expected;
        bool hasTaken;
    };
    const std::vector<Row> rows{
        {"different lines",
         {line("A", 1), line("B", 1)},
         {line("A", 1), line("B", 7)},
         {line("A", 5), line("B", 1)},
         "A 5, B 7",
         true},
        {"the same line: ours stays", {line("A", 1)}, {line("A", 7)}, {line("A", 5)}, "A 5", false},
        {"ours left the list alone", {line("A", 1)}, {line("A", 1), line("B", 2)}, {line("A", 1)}, "A 1, B 2", true},
        {"theirs left it alone", {line("A", 1)}, {line("A", 1)}, {line("A", 1), line("C", 3)}, "A 1, C 3", false},
        {"both added: ours stays",
         {line("A", 1)},
         {line("A", 1), line("B", 2)},
         {line("A", 1), line("C", 3)},
         "A 1, C 3",
         false},
        {"theirs removed what ours changed",
         {line("A", 1), line("B", 1)},
         {line("A", 1)},
         {line("A", 1), line("B", 4)},
         "A 1, B 4",
         false},
        {"both changed it alike", {line("A", 1)}, {line("A", 2)}, {line("A", 2)}, "A 2", false},
        {"nobody changed anything", {line("A", 1)}, {line("A", 1)}, {line("A", 1)}, "A 1", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Document base = quote(row.base);
        const Document theirs = quote(row.theirs);
        Document ours = quote(row.ours);
        CHECK(takeOverUntouched(documentType(), &base, &theirs, &ours) == row.hasTaken);
        CHECK(shown(ours).toStdString() == row.expected);
    }
}

TEST_CASE("Fields go one by one, and what the program works out itself is nobody's change")
{
    Document base = quote({line("A", 1)});
    base.notes = QStringLiteral("by Friday");
    base.customerReference = QStringLiteral("12");
    Document theirs = base;
    theirs.notes = QStringLiteral("by Monday");
    theirs.customerReference = QStringLiteral("13");
    theirs.lines.front().net = Money::fromMinor(500, Currency::euro());
    theirs.net = Money::fromMinor(500, Currency::euro());
    Document ours = base;
    ours.customerReference = QStringLiteral("14");
    CHECK(takeOverUntouched(documentType(), &base, &theirs, &ours));
    CHECK(ours.notes == u"by Monday");
    CHECK(ours.customerReference == u"14");
    CHECK(ours.net.isZero());
    CHECK(ours.lines.front().net.isZero());
}
