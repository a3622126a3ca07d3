// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/custom_field.h"
#include "core/catalog/product.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/controls/form_field.h"
#include "ui/inputs/figure_inputs.h"
#include "ui/inputs/record_form.h"
#include "ui/inputs/tags_input.h"

#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

class FormWindow
{
public:
    FormWindow()
        : type(fixture.session->shop().types().type(u"product"))
        , form(*fixture.session, type)
    {
        form.setColumns(2);
        form.resize(700, 600);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }

    qint64 insert(const char* name, const char* code)
    {
        AnyRecord record(type);
        record.as<Product>().name = QString::fromUtf8(name);
        record.as<Product>().code = QString::fromLatin1(code);
        return saveRecord(fixture.session->shop(), record);
    }
    Product stored(qint64 id) { return fixture.session->shop().records().load(type, id).as<Product>(); }
    /// Another desk writes a field.
    void elsewhere(qint64 id, const char* field, const Value& value)
    {
        fixture.shop.clock().advance(1000);
        AnyRecord record = fixture.session->shop().records().load(type, id);
        type.field(QString::fromLatin1(field))->setValue(record.data(), value);
        saveRecord(fixture.session->shop(), record);
    }
    LineInput* line(const char* key) { return child<LineInput>(&form, key); }
    void write(const char* key, const char* text)
    {
        LineInput* input = line(key);
        input->setFocus(Qt::TabFocusReason);
        input->selectAll();
        typeText(input, QString::fromUtf8(text));
    }
    void show(qint64 id) { form.setRecord(fixture.session->shop().records().load(type, id)); }

    WindowFixture fixture;
    const RecordType& type;
    RecordForm form;
};

} // namespace

TEST_CASE("A form shows a record, keeps wrong texts with their sentence and saves the rest")
{
    FormWindow window;
    const qint64 id = window.insert("Vidro", "V1");
    window.show(id);
    CHECK(window.line("input-name")->text() == u"Vidro");
    QSignalSpy changed(&window.form, &RecordForm::changed);
    window.write("input-price", "64,5");
    window.write("input-cost", "cheap");
    CHECK(changed.count() == 9);
    CHECK(window.form.touched().size() == 2);
    CHECK(!window.form.save());
    CHECK(window.stored(id).price == UnitPrice::fromUnits(64500000));
    CHECK(window.stored(id).cost.isZero());
    CHECK(window.line("input-cost")->text() == u"cheap");
    CHECK(!window.form.field(QStringLiteral("cost"))->problem().isEmpty());
    CHECK(window.form.touched() == QStringList{QStringLiteral("cost")});
    window.write("input-cost", "40");
    CHECK(window.form.field(QStringLiteral("cost"))->problem().isEmpty());
    CHECK(window.form.save());
    CHECK(window.stored(id).cost == UnitPrice::fromUnits(40000000));
    CHECK(window.fixture.problems.isEmpty());
}

TEST_CASE("What only the shop can tell is said at its field")
{
    FormWindow window;
    window.insert("Vidro", "V1");
    const qint64 id = window.insert("Espelho", "E1");
    window.show(id);
    window.write("input-name", "");
    QTest::keyClick(window.line("input-name"), Qt::Key_Delete);
    CHECK(!window.form.save());
    CHECK(!window.form.field(QStringLiteral("name"))->problem().isEmpty());
    CHECK(window.stored(id).name == u"Espelho");
}

TEST_CASE("A new record is stored once it is whole")
{
    FormWindow window;
    window.form.setRecord(AnyRecord(window.type));
    window.write("input-code", "N1");
    CHECK(!window.form.save());
    CHECK(window.form.id() == 0);
    window.write("input-name", "Novo");
    QSignalSpy saved(&window.form, &RecordForm::saved);
    CHECK(window.form.save());
    CHECK(saved.count() == 1);
    REQUIRE(window.form.id() > 0);
    CHECK(window.stored(window.form.id()).code == u"N1");
    CHECK(window.stored(window.form.id()).name == u"Novo");
}

TEST_CASE("What somebody else changed meanwhile shows in untouched fields and nothing typed is lost")
{
    FormWindow window;
    const qint64 id = window.insert("Vidro", "V1");
    window.show(id);
    window.write("input-name", "Vidro fosco");
    window.elsewhere(id, "category", QStringLiteral("Vidros"));
    CHECK(window.line("input-category")->text() == u"Vidros");
    CHECK(window.line("input-name")->text() == u"Vidro fosco");
    CHECK(window.form.save());
    CHECK(window.stored(id).name == u"Vidro fosco");
    CHECK(window.stored(id).category == u"Vidros");
}

TEST_CASE("The same field changed twice shows both values and asks nothing")
{
    FormWindow window;
    const qint64 id = window.insert("Vidro", "V1");
    window.show(id);
    window.write("input-name", "Mine");
    window.elsewhere(id, "name", QStringLiteral("Theirs"));
    FormField* field = window.form.field(QStringLiteral("name"));
    QWidget* conflict = child<QWidget>(field->parentWidget(), "conflict");
    CHECK(conflict->isVisible());
    CHECK(conflict->accessibleName().contains(u"Theirs"));
    CHECK(!window.form.save());
    CHECK(window.stored(id).name == u"Theirs");
    CHECK(window.line("input-name")->text() == u"Mine");

    SECTION("take theirs")
    {
        QTest::mouseClick(child<QPushButton>(conflict, "take-theirs"), Qt::LeftButton);
        CHECK(window.line("input-name")->text() == u"Theirs");
        CHECK(conflict->isHidden());
        CHECK(window.form.save());
        CHECK(window.stored(id).name == u"Theirs");
    }
    SECTION("keep mine")
    {
        QTest::mouseClick(child<QPushButton>(conflict, "keep-mine"), Qt::LeftButton);
        CHECK(conflict->isHidden());
        CHECK(window.form.save());
        CHECK(window.stored(id).name == u"Mine");
    }
    CHECK(window.fixture.prompts->asked.isEmpty());
}

TEST_CASE("A custom field appears while the form is open and keeps what was typed elsewhere")
{
    FormWindow window;
    const qint64 id = window.insert("Vidro", "V1");
    window.show(id);
    window.write("input-name", "Vidro duplo");
    AnyRecord custom(window.fixture.session->shop().types().type(u"custom_field"));
    auto& field = custom.as<CustomField>();
    field.recordType = QStringLiteral("product");
    field.key = QStringLiteral("thickness");
    field.label = QStringLiteral("Thickness");
    field.kind = QStringLiteral("number");
    saveRecord(window.fixture.session->shop(), custom);
    CHECK(window.line("input-name")->text() == u"Vidro duplo");
    window.write("input-thickness", "10,5");
    CHECK(window.form.save());
    const Product product = window.stored(id);
    CHECK(product.name == u"Vidro duplo");
    CHECK(product.custom.value(u"thickness").toInteger() == 10500);
}

TEST_CASE("A form has more columns where there is room")
{
    FormWindow window;
    window.form.setColumns(3, 200);
    const int wide = window.form.heightForWidth(900);
    const int narrow = window.form.heightForWidth(300);
    CHECK(wide < narrow);
    CHECK(narrow == window.form.heightForWidth(250));
}

TEST_CASE("A form saves by itself when a field is left")
{
    FormWindow window;
    const qint64 id = window.insert("Vidro", "V1");
    window.show(id);
    window.form.setSavesItself(true);
    window.write("input-name", "Vidro claro");
    CHECK(window.stored(id).name == u"Vidro");
    QTest::keyClick(window.line("input-name"), Qt::Key_Tab);
    CHECK(window.stored(id).name == u"Vidro claro");
    window.fixture.session->undo();
    CHECK(window.line("input-name")->text() == u"Vidro");
}
