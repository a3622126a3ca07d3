// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shop_profile.h"
#include "core/catalog/unit.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/record_form.h"
#include "ui/session/user_settings.h"
#include "ui/settings/records_editor.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

/// The settings of a shop in Portugal, at one of their sections.
class SettingsFixture : public WindowFixture
{
public:
    explicit SettingsFixture(const char* section)
        : page(*session)
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.open({QStringLiteral("settings"), 0, QLatin1String(section)});
    }

    void write(QWidget* parent, const char* name, const char* text)
    {
        auto* input = child<QLineEdit>(parent, name);
        input->setFocus(Qt::TabFocusReason);
        input->selectAll();
        typeText(input, QString::fromUtf8(text));
    }
    std::vector<AnyRecord> stored(QStringView kind)
    {
        ShopFile& shop = session->shop();
        const RecordType& type = shop.types().type(kind);
        return shop.records().loadMany(type, RecordQuery(shop.database(), shop.records()).ids(type, {}, {}), true);
    }
    bool hasUnit(const char* code)
    {
        return std::ranges::any_of(stored(u"unit"), [&](const AnyRecord& record) {
            return record.as<UnitRecord>().code == QString::fromUtf8(code);
        });
    }

    SettingsPage page;
};

} // namespace

TEST_CASE("Every section opens with the arrow keys alone")
{
    SettingsFixture f("shop");
    auto* sections = child<QListView>(&f.page, "settings-sections");
    f.page.focusStart();
    REQUIRE(sections->hasFocus());
    REQUIRE(sections->model()->rowCount() == 9);
    for (int row = 1; row < sections->model()->rowCount(); ++row) {
        QTest::keyClick(sections, Qt::Key_Down);
        CHECK(sections->currentIndex().row() == row);
        CHECK(sections->hasFocus());
        CHECK(f.problems.isEmpty());
    }
}

TEST_CASE("What the shop is called is stored as it is typed, and can be undone")
{
    SettingsFixture f("shop");
    const QString before = f.stored(u"shop").front().as<ShopProfile>().name;
    f.write(&f.page, "input-name", "Vidraria do Sado");
    f.page.settle();
    auto* next = child<QLineEdit>(&f.page, "input-tax-number");
    next->setFocus(Qt::TabFocusReason);
    CHECK(f.stored(u"shop").front().as<ShopProfile>().name == QStringLiteral("Vidraria do Sado"));
    f.session->undo();
    CHECK(f.stored(u"shop").front().as<ShopProfile>().name == before);
    CHECK(child<QLineEdit>(&f.page, "input-name")->text() == before);
}

TEST_CASE("A unit is added, refused where there is one already, removed, and comes back")
{
    SettingsFixture f("units");
    auto* list = child<QListView>(&f.page, "unit-list");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* editor = child<RecordsEditor>(&f.page, "unit-editor");
    const int before = list->model()->rowCount();
    QTest::mouseClick(child<QPushButton>(editor, "add-unit"), Qt::LeftButton);
    f.write(editor, "input-code", "palete");
    f.write(editor, "input-name", "Palete");
    editor->settle();
    CHECK(f.hasUnit("palete"));
    CHECK(list->model()->rowCount() == before + 1);

    QTest::mouseClick(child<QPushButton>(editor, "add-unit"), Qt::LeftButton);
    f.write(editor, "input-code", "palete");
    editor->settle();
    CHECK(list->model()->rowCount() == before + 1);
    CHECK_FALSE(editor->form().field(QStringLiteral("code"))->problem().isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0)); // not before it is put right or given up
    CHECK(editor->form().touched() == QStringList{QStringLiteral("code")});
    CHECK_FALSE(f.problems.isEmpty());
    QTest::mouseClick(child<QPushButton>(editor, "remove-unit"), Qt::LeftButton);
    CHECK(editor->form().touched().isEmpty());

    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == u"palete")
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QTest::mouseClick(child<QPushButton>(editor, "remove-unit"), Qt::LeftButton);
    CHECK_FALSE(f.hasUnit("palete"));
    f.session->undo();
    CHECK(f.hasUnit("palete"));
}

TEST_CASE("A field of the shop's own is there for customers at once")
{
    SettingsFixture f("fields");
    auto* editor = child<RecordsEditor>(&f.page, "custom_field-editor");
    QTest::mouseClick(child<QPushButton>(editor, "add-custom_field"), Qt::LeftButton);
    f.write(editor, "input-label", "Altura da porta");
    editor->settle();
    const RecordType& customer = f.session->shop().types().type(u"customer");
    const bool isThere = std::ranges::any_of(
        customer.fields, [](const Field& field) { return field.isCustom && field.label.text() == u"Altura da porta"; });
    CHECK(isThere);
    CHECK(f.problems.isEmpty());
}

TEST_CASE("The next number is shown as the pattern is typed, and goes back to the country's")
{
    SettingsFixture f("numbering");
    auto* next = child<TextLabel>(&f.page, "next-number");
    const QString usual = next->text();
    CHECK(usual.endsWith(QStringLiteral("2026/1")));
    auto* form = child(&f.page, "numbering-section")->findChild<RecordForm*>();
    REQUIRE(form);
    f.write(form, "input-prefix", "PROP");
    CHECK(next->text() == QStringLiteral("PROP 2026/1"));
    CHECK(form->save());
    f.write(form, "input-pattern", "{prefix}-{year}");
    CHECK_FALSE(next->text().startsWith(QStringLiteral("PROP-")));
    CHECK_FALSE(form->save());
    f.write(form, "input-pattern", "{prefix}-{year}-{number:4}");
    CHECK(next->text() == QStringLiteral("PROP-2026-0001"));
    CHECK(form->save());
    QTest::mouseClick(child<QPushButton>(&f.page, "reset-numbering"), Qt::LeftButton);
    CHECK(next->text() == usual);
    f.session->undo();
}

TEST_CASE("Light and dark and the size of text change at once and are remembered")
{
    SettingsFixture f("appearance");
    auto* colours = child<ChoiceInput>(&f.page, "window-theme");
    const QColor light = theme().sheet;
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_End);
    CHECK(colours->key() == u"2");
    CHECK(theme().sheet != light);
    CHECK(savedAppearance().choice == ThemeChoice::Dark);
    auto* size = child<ChoiceInput>(&f.page, "text-size");
    size->setFocus();
    const int before = lineHeight(TextRole::Body);
    QTest::keyClick(size, Qt::Key_End);
    CHECK(lineHeight(TextRole::Body) > before);
    CHECK(savedAppearance().textSize == 130);
    saveAppearance({});
    applyAppearance({});
}

TEST_CASE("Another language asks for a new window once")
{
    SettingsFixture f("appearance");
    QSignalSpy changed(&f.page, &SettingsPage::languageChanged);
    auto* language = child<ChoiceInput>(&f.page, "window-language");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    CHECK(changed.isEmpty()); // not while the choice is still open
    CHECK((changed.size() == 1 || changed.wait()));
    saveLanguage({});
}
