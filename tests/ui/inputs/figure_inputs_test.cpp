// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/inputs/colour_input.h"
#include "ui/inputs/date_input.h"
#include "ui/inputs/date_reading.h"
#include "ui/inputs/figure_inputs.h"
#include "ui/inputs/long_text_input.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace clientela;
using namespace clientela::test;

namespace {

/// A window with the field and another one to go to.
class FieldWindow
{
public:
    explicit FieldWindow(QWidget* field)
        : m_field(field)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(&other);
        layout->addStretch(1);
        window.resize(500, 500);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus(Qt::TabFocusReason);
    }
    ~FieldWindow()
    {
        m_field->setParent(nullptr);
        other.setParent(nullptr);
    }
    void leave() { other.setFocus(Qt::TabFocusReason); }

    QWidget window;
    QLineEdit other;

private:
    QWidget* m_field;
};

const Currency euro = Currency::euro();

} // namespace

TEST_CASE("Typed amounts are read and shown in the language's form")
{
    struct Row
    {
        const char* typed;
        const char* value; ///< empty for a problem
        const char* shown;
    };
    const Row rows[] = {{"12", "12.00", "12,00"},
                        {"1.234,5", "1234.50", "1\u00a0234,50"},
                        {"1 234,50", "1234.50", "1\u00a0234,50"},
                        {"€ 12,50", "12.50", "12,50"},
                        {"-3", "-3.00",
                         "\u2212"
                         "3,00"},
                        {"0", "0.00", "0,00"},
                        {"abc", "", "abc"},
                        {"12,345", "", "12,345"},
                        {"$ 12", "", "$ 12"},
                        {"1e5", "", "1e5"},
                        {"12%", "", "12%"},
                        {"99999999999999999999", "", "99999999999999999999"}};
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        MoneyInput input(euro, Language::EuropeanPortuguese);
        FieldWindow window(&input);
        QSignalSpy edited(&input, &LineInput::edited);
        typeText(&input, QString::fromUtf8(row.typed));
        CHECK(edited.count() == QString::fromUtf8(row.typed).size());
        const auto amount = input.amount();
        CHECK(amount.has_value() == (*row.value != 0));
        CHECK(input.problem().isEmpty() == (*row.value != 0));
        if (amount)
            CHECK(amount->toText() == QString::fromUtf8(row.value));
        window.leave();
        CHECK(input.text() == QString::fromUtf8(row.shown));
    }
}

TEST_CASE("Prices, quantities, percentages and discounts take what people type and refuse the rest")
{
    UnitPriceInput price(euro, Language::EuropeanPortuguese);
    price.setNegativeAllowed(false);
    QuantityInput quantity(Language::EuropeanPortuguese);
    RateInput rate(Language::EuropeanPortuguese);
    DiscountInput discount(euro, Language::EuropeanPortuguese);
    struct Row
    {
        FigureInput* input;
        const char* typed;
        const char* shown; ///< null for a problem
    };
    const Row rows[] = {{&price, "0,000001", "0,000001"},
                        {&price, "64,5", "64,50"},
                        {&price, "-1", nullptr},
                        {&price, "0,0000001", nullptr},
                        {&quantity, "3,84", "3,84"},
                        {&quantity, "-2",
                         "\u2212"
                         "2"},
                        {&quantity, "3,8401", nullptr},
                        {&quantity, "3 €", nullptr},
                        {&rate, "23", "23\u00a0%"},
                        {&rate, "23%", "23\u00a0%"},
                        {&rate, "101", nullptr},
                        {&rate, "-1", nullptr},
                        {&discount, "10%", "10\u00a0%"},
                        {&discount, "12,5", "12,50\u00a0€"},
                        {&discount, "101%", nullptr},
                        {&discount, "-5", nullptr},
                        {&discount, "ten", nullptr}};
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        FieldWindow window(row.input);
        row.input->clear();
        typeText(row.input, QString::fromUtf8(row.typed));
        CHECK(row.input->problem().isEmpty() == (row.shown != nullptr));
        window.leave();
        CHECK(row.input->text() == QString::fromUtf8(row.shown ? row.shown : row.typed));
    }
    discount.setPercentMeant(true);
    discount.setContent(QStringLiteral("10"));
    CHECK(discount.discount() == Discount::percent(Rate::fromUnits(100000)));
}

TEST_CASE("A pasted megabyte is cut with a sentence, and line breaks become spaces")
{
    LineInput line;
    FieldWindow window(&line);
    QApplication::clipboard()->setText(QString(1024 * 1024, u'x'));
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    CHECK(line.text().size() == 500);
    CHECK(line.problem().contains(u"500"));
    line.clear();
    QApplication::clipboard()->setText(QStringLiteral("Rua do Almada\r\n152\tPorto"));
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    CHECK(line.text() == u"Rua do Almada 152 Porto");
    CHECK(line.problem().isEmpty());
}

TEST_CASE("Long texts grow with their lines, are cut, and Tab goes on")
{
    LongTextInput text;
    text.setLines(2, 5);
    FieldWindow window(&text);
    const int least = text.height();
    typeText(&text, QStringLiteral("a"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&text, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return text.height() > least == true; }));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&text, Qt::Key_Return);
    const int most = text.height();
    QTest::keyClick(&text, Qt::Key_Return);
    CHECK(text.height() == most);
    text.setLongest(1000);
    QApplication::clipboard()->setText(QString(1024 * 1024, u'x'));
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
    CHECK(text.content().size() == 1000);
    CHECK(!text.problem().isEmpty());
    QTest::keyClick(&text, Qt::Key_Tab);
    CHECK(window.other.hasFocus());
}

TEST_CASE("Dates are read as people type them")
{
    const QDate today(2026, 3, 2);
    struct Row
    {
        const char* typed;
        QDate date; ///< invalid for a text that is no date
    };
    const Row rows[] = {{"12", QDate(2026, 3, 12)},
                        {"12/3", QDate(2026, 3, 12)},
                        {"12.3.", QDate(2026, 3, 12)},
                        {"1-4", QDate(2026, 4, 1)},
                        {"12/3/27", QDate(2027, 3, 12)},
                        {"12.03.2027", QDate(2027, 3, 12)},
                        {"2026-12-31", QDate(2026, 12, 31)},
                        {"+30", QDate(2026, 4, 1)},
                        {"-2", QDate(2026, 2, 28)},
                        {"today", today},
                        {"Tomorrow", QDate(2026, 3, 3)},
                        {"14 jul 2026", QDate(2026, 7, 14)},
                        {"14 de julho de 2026", QDate(2026, 7, 14)},
                        {"31.2.", QDate()},
                        {"32", QDate()},
                        {"0", QDate()},
                        {"31/4", QDate()},
                        {"12/13", QDate()},
                        {"30 feb", QDate()},
                        {"yes", QDate()},
                        {"1/2/3/4", QDate()}};
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(readTypedDate(QString::fromUtf8(row.typed), today).value_or(QDate()) == row.date);
    }
}

TEST_CASE("The calendar opens with the arrow down and chooses by keyboard and mouse")
{
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    DateInput input(Language::EuropeanPortuguese, clock);
    FieldWindow window(&input);
    QSignalSpy edited(&input, &LineInput::edited);
    QTest::keyClick(&input, Qt::Key_Down);
    REQUIRE(input.isCalendarOpen());
    QTest::keyClick(&input, Qt::Key_Right);
    QTest::keyClick(&input, Qt::Key_Down);
    QTest::keyClick(&input, Qt::Key_PageDown);
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK(!input.isCalendarOpen());
    CHECK(input.date() == QDate(2026, 4, 10));
    CHECK(input.text() == u"10/04/2026");
    CHECK(edited.count() == 1);
    QTest::keyClick(&input, Qt::Key_F4);
    REQUIRE(input.isCalendarOpen());
    QTest::keyClick(&input, Qt::Key_Escape);
    CHECK(!input.isCalendarOpen());
    QTest::keyClick(&input, Qt::Key_F4);
    window.leave();
    CHECK(!input.isCalendarOpen());
    input.setFocus();
    input.selectAll();
    typeText(&input, QStringLiteral("31.2."));
    window.leave();
    CHECK(input.text() == u"31.2.");
    CHECK(!input.problem().isEmpty());
    CHECK(!input.date().isValid());
    input.clear();
    CHECK(input.problem().isEmpty());
}

TEST_CASE("A colour is written or chosen")
{
    ColourInput input;
    FieldWindow window(&input);
    typeText(&input, QStringLiteral("1f5f8b"));
    CHECK(input.colour() == u"#1F5F8B");
    window.leave();
    CHECK(input.text() == u"#1F5F8B");
    input.setFocus();
    input.selectAll();
    typeText(&input, QStringLiteral("green"));
    CHECK(input.colour().isEmpty());
    CHECK(!input.problem().isEmpty());
    QTest::keyClick(&input, Qt::Key_Down);
    QTest::keyClick(&input, Qt::Key_Right);
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK(input.colour() == u"#1D6638");
    CHECK(input.problem().isEmpty());
}
