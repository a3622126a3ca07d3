// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/inputs/record_picker.h"
#include "ui/inputs/suggest_input.h"
#include "ui/inputs/tags_input.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QVBoxLayout>

using namespace clientela;
using namespace clientela::test;

namespace {

void showFocused(QWidget& window, QWidget* field)
{
    window.resize(600, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus(Qt::TabFocusReason);
}

qint64 insertProduct(WindowFixture& fixture, const char* code, const char* barcode, const char* name)
{
    AnyRecord record(fixture.session->shop().types().type(u"product"));
    auto& product = record.as<Product>();
    product.code = QString::fromUtf8(code);
    product.barcode = QString::fromUtf8(barcode);
    product.name = QString::fromUtf8(name);
    product.unit = QStringLiteral("m²");
    product.price = UnitPrice::fromUnits(64500000);
    ChangeScope scope(fixture.session->shop(), QStringLiteral("Insert"));
    const qint64 id = scope.insert(record.type(), record.data());
    scope.commit();
    return id;
}

qint64 insertCustomer(WindowFixture& fixture, const char* name, const char* phone, const char* taxNumber,
                      const char* email)
{
    AnyRecord record(fixture.session->shop().types().type(u"customer"));
    auto& customer = record.as<Customer>();
    customer.name = QString::fromUtf8(name);
    customer.taxNumber = QString::fromLatin1(taxNumber);
    customer.phones.push_back({{}, QString::fromLatin1(phone), {}, {}});
    customer.emails.push_back({{}, QString::fromLatin1(email), {}});
    ChangeScope scope(fixture.session->shop(), QStringLiteral("Insert"));
    const qint64 id = scope.insert(record.type(), record.data());
    scope.commit();
    return id;
}

} // namespace

TEST_CASE("A customer is found by any part and chosen by Enter")
{
    WindowFixture fixture;
    const qint64 ana = insertCustomer(fixture, "Ana Conceição", "912 345 678", "509112730", "ana@example.pt");
    insertCustomer(fixture, "Bruno Reis", "933 111 222", "513220984", "bruno@example.pt");
    for (const char* typed : {"concei", "912345", "509112", "ana@ex", "ana con"}) {
        CAPTURE(typed);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* picker = new CustomerPicker(*fixture.session);
        layout->addWidget(picker);
        showFocused(window, picker);
        const QAbstractItemModelTester tester(picker->popup()->view()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy picked(picker, &RecordPicker::picked);
        typeText(picker, QString::fromLatin1(typed));
        REQUIRE(picker->popup()->isOpen());
        QTest::keyClick(picker, Qt::Key_Return);
        CHECK(!picker->popup()->isOpen());
        CHECK(picker->id() == ana);
        CHECK(picker->text() == QString::fromUtf8("Ana Conceição"));
        CHECK(picker->problem().isEmpty());
        REQUIRE(picked.count() == 1);
        CHECK(picked.first().first().toLongLong() == ana);
        QTest::keyClick(picker, Qt::Key_Backspace);
        CHECK(picker->id() == 0);
    }
}

TEST_CASE("A name nobody has asks for a new customer and is a problem until then")
{
    WindowFixture fixture;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* picker = new CustomerPicker(*fixture.session);
    auto* other = new QLineEdit;
    layout->addWidget(picker);
    layout->addWidget(other);
    showFocused(window, picker);
    QSignalSpy wanted(picker, &RecordPicker::newWanted);
    typeText(picker, QStringLiteral("xyz"));
    REQUIRE(picker->popup()->isOpen());
    CHECK(picker->popup()->current() == nullptr);
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == u"xyz");
    QTest::keyClick(picker, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wanted.count() == 2);
    typeText(picker, QStringLiteral("w"));
    REQUIRE(picker->popup()->isOpen());
    other->setFocus(Qt::TabFocusReason);
    CHECK(!picker->popup()->isOpen());
    CHECK(picker->text() == u"xyzw");
    CHECK(picker->problem().contains(u"xyzw"));
}

TEST_CASE("A product is found by code, barcode and middle of its name, by mouse as well")
{
    WindowFixture fixture;
    const qint64 glass = insertProduct(fixture, "VT10", "5601234567890", "Vidro temperado 10 mm");
    insertProduct(fixture, "VT100", "5601234567891", "Vidro VT10 duplo");
    for (const char* typed : {"vt10", "5601234567890", "tempera"}) {
        CAPTURE(typed);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* picker = new ProductPicker(*fixture.session);
        layout->addWidget(picker);
        layout->addStretch(1);
        showFocused(window, picker);
        typeText(picker, QString::fromLatin1(typed));
        REQUIRE(picker->popup()->isOpen());
        CHECK(window.isAncestorOf(picker->popup()));
        CHECK(!picker->popup()->isWindow());
        QListView* view = picker->popup()->view();
        CHECK(view->model()->index(0, 0).data(SuggestionModel::FigureRole).toString().contains(u"64.50"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->visualRect(view->model()->index(0, 0)).center());
        CHECK(picker->id() == glass);
        CHECK(picker->hasFocus());
    }
}

TEST_CASE("Suggestions open above a field at the bottom of the window and end with their field")
{
    WindowFixture fixture;
    for (int i = 0; i < 12; ++i)
        insertProduct(fixture, "", "", QByteArray("Vidro " + QByteArray::number(i)).constData());
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addStretch(1);
    auto* picker = new ProductPicker(*fixture.session);
    layout->addWidget(picker);
    showFocused(window, picker);
    typeText(picker, QStringLiteral("vidro"));
    REQUIRE(picker->popup()->isOpen());
    CHECK(picker->popup()->geometry().center().y() < picker->geometry().top());
    QPointer<SuggestionPopup> popup(picker->popup());
    delete picker;
    REQUIRE(comesTrue([&] { return popup.isNull() == true; }));
}

TEST_CASE("A line offers what others wrote and takes anything else")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* line = new SuggestInput([](const QString& typed) {
        QStringList words{QStringLiteral("Vidro"), QStringLiteral("Ferragens")};
        words.removeIf([&](const QString& word) { return !word.toLower().startsWith(typed.toLower()); });
        return words;
    });
    layout->addWidget(line);
    showFocused(window, line);
    typeText(line, QStringLiteral("fe"));
    REQUIRE(line->popup()->isOpen());
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text() == u"Ferragens");
    line->clear();
    typeText(line, QStringLiteral("novo"));
    CHECK(!line->popup()->isOpen());
    CHECK(line->content() == u"novo");
    line->clear();
    QTest::keyClick(line, Qt::Key_Down);
    CHECK(line->popup()->isOpen());
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(!line->popup()->isOpen());
}

TEST_CASE("Tags are added, taken away and never doubled")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* tags = new TagsInput;
    layout->addWidget(tags);
    layout->addStretch(1);
    showFocused(window, tags);
    QSignalSpy edited(tags, &TagsInput::edited);
    typeText(tags->line(), QStringLiteral("vip"));
    QTest::keyClick(tags->line(), Qt::Key_Return);
    typeText(tags->line(), QStringLiteral("Porto,VIP,"));
    CHECK(tags->tags() == QStringList{QStringLiteral("vip"), QStringLiteral("Porto")});
    CHECK(edited.count() == 2);
    QTest::keyClick(tags->line(), Qt::Key_Backspace);
    CHECK(tags->tags() == QStringList{QStringLiteral("vip")});
    tags->setTags({QStringLiteral("one"), QStringLiteral("two")});
    typeText(tags->line(), QString(90, u'x'));
    CHECK(!tags->problem().isEmpty());
    CHECK(tags->tags().size() <= 3);
    const int low = tags->heightForWidth(tags->width());
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many.append(QStringLiteral("label %1").arg(i));
    tags->setTags(many);
    CHECK(tags->heightForWidth(tags->width()) > low);
}
