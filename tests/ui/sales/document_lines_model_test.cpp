// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tax_record.h"
#include "tests/support/catch.h"
#include "ui/sales/document_lines_model.h"
#include "ui/sales/pasted_lines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace clientela;

namespace {

LineSettings portugueseSettings()
{
    std::vector<TaxRecord> taxes(2);
    taxes[0].code = QStringLiteral("IVA23");
    taxes[0].name = QStringLiteral("IVA");
    taxes[0].category = QStringLiteral("S");
    taxes[0].rate = Rate::fromUnits(230000);
    taxes[0].isDefault = true;
    taxes[1] = taxes[0];
    taxes[1].code = QStringLiteral("IVA6");
    taxes[1].rate = Rate::fromUnits(60000);
    taxes[1].isDefault = false;
    return {Language::EuropeanPortuguese, Currency::euro(), TaxTable(taxes, {}), false};
}

struct TypedModel
{
    DocumentLinesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    TypedModel() { model.setSettings(portugueseSettings()); }
    bool type(int row, LineColumn column, const char* text)
    {
        return model.setData(model.index(row, static_cast<int>(column)), QString::fromUtf8(text), Qt::EditRole);
    }
    QString shown(int row, LineColumn column, int role = Qt::DisplayRole)
    {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    }
};

} // namespace

TEST_CASE("what is typed into the invitation becomes a line, and a new invitation stands below it")
{
    TypedModel typed;
    REQUIRE(typed.model.rowCount() == 1);
    CHECK(typed.type(0, LineColumn::Description, "Montagem"));
    CHECK(typed.model.rowCount() == 2);
    CHECK(typed.shown(0, LineColumn::QuantityAndUnit) == u"1");
    CHECK(typed.shown(0, LineColumn::Tax) == QStringLiteral("23\u00a0%"));
    CHECK(typed.model.isInvitation(1));
    CHECK_FALSE(typed.type(1, LineColumn::Price, "3"));
}

TEST_CASE("cells are read as they are typed; what cannot be read stays and is named")
{
    struct Row
    {
        LineColumn column;
        const char* typed;
        const char* shown;
        bool isUnread;
    };
    const Row rows[] = {
        {LineColumn::QuantityAndUnit, "3,84 m²", "3,84", false},
        {LineColumn::QuantityAndUnit, "2 m2", "2", false},
        {LineColumn::QuantityAndUnit, "-1", "\u22121", false},
        {LineColumn::QuantityAndUnit, "viele", "viele", true},
        {LineColumn::QuantityAndUnit, "1,2,3", "1,2,3", true},
        {LineColumn::Price, "1 234,5", "1\u00a0234,50", false},
        {LineColumn::Price, "0,0125", "0,0125", false},
        {LineColumn::Price, "12 $", "12 $", true},
        {LineColumn::Discount, "10", "10\u00a0%", false},
        {LineColumn::Discount, "7,5%", "7,5\u00a0%", false},
        {LineColumn::Discount, "5 €", "5,00\u00a0€", false},
        {LineColumn::Discount, "110", "110", true},
        {LineColumn::Tax, "6", "6\u00a0%", false},
        {LineColumn::Tax, "iva6", "6\u00a0%", false},
        {LineColumn::Tax, "99", "99", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        TypedModel typed;
        typed.type(0, LineColumn::Description, "Vidro");
        typed.type(0, row.column, row.typed);
        CHECK(typed.shown(0, row.column).toStdString() == row.shown);
        CHECK(typed.model.index(0, static_cast<int>(row.column)).data(DocumentLinesModel::UnreadRole).toBool()
              == row.isUnread);
        CHECK(typed.model.firstProblem().isEmpty() != row.isUnread);
    }
}

TEST_CASE("a unit behind the quantity is the line's unit")
{
    TypedModel typed;
    typed.type(0, LineColumn::Description, "Vidro");
    typed.type(0, LineColumn::QuantityAndUnit, "2,5 m2");
    CHECK(typed.shown(0, LineColumn::Description, DocumentLinesModel::UnitRole) == u"m2");
    CHECK(typed.shown(0, LineColumn::QuantityAndUnit, Qt::EditRole) == u"2,5 m2");
}

TEST_CASE("lines move, are doubled and go")
{
    TypedModel typed;
    const char* names[] = {"A", "B", "C", "D"};
    for (int row = 0; row < 4; ++row)
        typed.type(row, LineColumn::Description, names[row]);
    const auto order = [&] {
        QString all;
        for (int row = 0; row < typed.model.lineCount(); ++row)
            all += typed.shown(row, LineColumn::Description);
        return all;
    };
    struct Move
    {
        int from;
        int before;
        bool moves;
        const char* expected;
    };
    const Move moves[] = {{0, 2, true, "BACD"},  {3, 0, true, "DBAC"},  {1, 4, true, "DACB"}, {2, 2, false, "DACB"},
                          {2, 3, false, "DACB"}, {4, 0, false, "DACB"}, {0, 5, false, "DACB"}};
    for (const Move& move : moves) {
        CAPTURE(move.from, move.before);
        CHECK(typed.model.moveLine(move.from, move.before) == move.moves);
        CHECK(order() == QLatin1String(move.expected));
    }
    typed.model.duplicateLine(1);
    CHECK(order() == u"DAACB");
    typed.model.removeLines({0, 3, 9});
    CHECK(order() == u"AAB");
}

TEST_CASE("a locked document has neither editors nor invitation")
{
    TypedModel typed;
    typed.type(0, LineColumn::Description, "Vidro");
    typed.model.setReadOnly(true);
    CHECK(typed.model.rowCount() == 1);
    CHECK_FALSE(typed.type(0, LineColumn::Description, "Outro"));
    CHECK_FALSE(typed.model.flags(typed.model.index(0, 2)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the columns of a pasted block are guessed")
{
    const auto find = [](const QString& code) -> std::optional<DocumentLine> {
        if (code != u"PEL-S" && code != u"2") // a product may have a number for a code
            return {};
        DocumentLine line;
        line.product = ProductId(7);
        line.code = code;
        line.description = QStringLiteral("Película solar");
        line.unitPrice = UnitPrice::fromUnits(78830000);
        return line;
    };
    struct Row
    {
        const char* block;
        const char* expected; ///< code|description|quantity|price of each line
    };
    const Row rows[] = {
        {"A1\tVidro claro\t2\t10,50\nB2\tMão de obra\t1,5\t42", "A1|Vidro claro|2|10.5;B2|Mão de obra|1.5|42"},
        {"Código\tArtigo\tQtd.\tPreço\nA1\tVidro claro\t2\t10,50", "A1|Vidro claro|2|10.5"},
        {"Vidro\t10,50\nMontagem de vidro\t42,00", "|Vidro|1|10.5;|Montagem de vidro|1|42"},
        {"Vidro claro\t3\r\nMontagem\t2\r\n", "|Vidro claro|3|0;|Montagem|2|0"},
        {"PEL-S\t4", "PEL-S|Película solar|4|78.83"},
        {"Vidro claro\nMontagem", "|Vidro claro|1|0;|Montagem|1|0"},
        {"Janela\t2\t100\nPorta\t1\t200\nEspelho\t2\t40", "|Janela|2|100;|Porta|1|200;|Espelho|2|40"},
        {"2\n2", "2|Película solar|1|78.83;2|Película solar|1|78.83"},
        {"Janela\t\t2\t100\nPorta\tde correr, com vidro duplo\t1\t200",
         "|Janela|2|100;Porta|de correr, com vidro duplo|1|200"},
        // three letters and a number are no amount of a currency
        {"Fio 2\t3\t0,80\nFio 4\t2\t1,10\nTubo PVC\t1\t12", "|Fio 2|3|0.8;|Fio 4|2|1.1;|Tubo PVC|1|12"},
        {"Corte\t2\tsob consulta\nVidro\t1\t10,50\nPorta\t3\t7", "|Corte|2|0;|Vidro|1|10.5;|Porta|3|7"},
        {"um texto só", ""},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.block);
        QStringList lines;
        for (const EditedLine& each : linesFromBlock(QString::fromUtf8(row.block), portugueseSettings(), find))
            lines.append(QStringList{each.line.code, each.line.description, each.line.quantity.toText(),
                                     each.line.unitPrice.toText()}
                             .join(u'|'));
        CHECK(lines.join(u';').toStdString() == row.expected);
    }
}

TEST_CASE("a column of percents in a pasted block is the discount")
{
    const auto none = [](const QString&) { return std::optional<DocumentLine>(); };
    const std::vector<EditedLine> lines = linesFromBlock(QStringLiteral("Vidro\t2\t10,50\t5%\nPorta\t1\t200\t10 %"),
                                                         portugueseSettings(), none);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line.quantity.toText() == u"2");
    CHECK(lines[0].line.unitPrice.toText() == u"10.5");
    CHECK(lines[0].line.discount.toText() == u"5%");
    CHECK(lines[1].line.discount.toText() == u"10%");
}
