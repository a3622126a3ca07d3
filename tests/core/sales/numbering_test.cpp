// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sales/numbering.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("Document numbers follow their pattern")
{
    struct Row
    {
        const char* pattern;
        NumberParts parts;
        const char* number;
    };
    const QString none;
    const Row rows[] = {
        {"{prefix} {year}/{number}", {QStringLiteral("OR"), none, 2026, 1}, "OR 2026/1"},
        {"{prefix} {series}{year}/{number}", {QStringLiteral("OR"), QStringLiteral("A"), 2026, 17}, "OR A2026/17"},
        {"{prefix} {series}{year}/{number}", {QStringLiteral("OR"), none, 2026, 17}, "OR2026/17"},
        {"{prefix}-{series}-{year}-{number:4}", {QStringLiteral("P"), none, 2026, 7}, "P-2026-0007"},
        {"{prefix}-{series}-{year}-{number:4}", {none, QStringLiteral("B"), 2026, 7}, "B-2026-0007"},
        {"{prefix}-{year}-{number:4}", {none, none, 2026, 7}, "2026-0007"},
        {"{prefix}-{year}-{number:4}", {QStringLiteral("INV"), none, 2026, 12345}, "INV-2026-12345"},
        {"DOC-{prefix}-{year}/{number}", {none, none, 2026, 1}, "DOC-2026/1"},
        {"{number:6}/{yy}", {none, none, 2009, 42}, "000042/09"},
        {"{yy}{number:3}-{series}", {none, QStringLiteral("Loja"), 2026, 42}, "26042-Loja"},
        {"{yy}{number:3}-{series}", {none, none, 2026, 42}, "26042"},
        {"№{year}.{number}", {none, none, 2026, 9007199254740993}, "№2026.9007199254740993"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.pattern, row.number);
        CHECK(numberPatternProblem(QString::fromUtf8(row.pattern)).isEmpty());
        CHECK(documentNumber(QString::fromUtf8(row.pattern), row.parts) == QString::fromUtf8(row.number));
    }
}

TEST_CASE("Number patterns that would repeat a number or mean nothing are refused")
{
    for (const char* bad : {"", "{year}", "{number}", "{year}/{number}{number}", "{year}/{number:0}",
                            "{year}/{number:13}", "{year}/{number:x}", "{year}/{Number}", "{year}/{number} {month}",
                            "{year}/{number", "{year}/number}", "{}{year}/{number}", "{{year}/{number}"}) {
        CAPTURE(bad);
        CHECK_FALSE(numberPatternProblem(QString::fromLatin1(bad)).isEmpty());
        CHECK_THROWS_AS(documentNumber(QString::fromLatin1(bad), {{}, {}, 2026, 1}), Error);
    }
    CHECK_THROWS_AS(documentNumber(u"{year}/{number}", {{}, {}, 2026, 0}), Error);
    CHECK_THROWS_AS(documentNumber(u"{year}/{number}", {{}, {}, 2026, -3}), Error);
}
