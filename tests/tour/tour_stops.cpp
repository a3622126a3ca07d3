// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour_stops.h"

#include "core/base/wording.h"
#include "core/storage/record_query.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace clientela {

namespace {

MainWindow& mainWindow(QWidget& window)
{
    return static_cast<MainWindow&>(window);
}

std::function<void(QWidget&)> goTo(const char* page, const QString& detail = {})
{
    return [page, detail](QWidget& window) {
        mainWindow(window).session().navigator().go({QLatin1String(page), 0, detail});
    };
}

/// The first record of a kind that passes a filter.
qint64 firstOf(QWidget& window, const char* kind, const QString& filter)
{
    ShopFile& shop = mainWindow(window).session().shop();
    const RecordType& type = shop.types().type(QString::fromLatin1(kind));
    const Filter parsed = parseFilter(type, filter, shop.clock().today(), shop.defaults().currency);
    const auto ids = RecordQuery(shop.database(), shop.records()).ids(type, parsed, SortOrder{});
    return ids.empty() ? 0 : ids.front();
}

std::function<void(QWidget&)> openFirst(const char* page, const char* kind, const QString& filter)
{
    return [page, kind, filter](QWidget& window) {
        mainWindow(window).session().navigator().go({QLatin1String(page), firstOf(window, kind, filter), {}});
    };
}

std::function<void(QWidget&)> typeInPalette(const QString& text)
{
    return [text](QWidget& window) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        if (auto* input = window.findChild<QLineEdit*>(QStringLiteral("palette-input"))) {
            input->setText(text);
        }
    };
}

std::function<void(QWidget&)> press(const QStringList& buttons)
{
    return [buttons](QWidget& window) {
        for (const QString& name : buttons) {
            if (auto* button = window.findChild<QAbstractButton*>(name))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
}

/// Types into what has the keyboard; letters of any language.
void typeInto(const QString& text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

/// Opens a page and presses keys in it, with a moment for what they set off.
std::function<void(QWidget&)> keysIn(const std::function<void(QWidget&)>& open, const QList<QKeyCombination>& keys)
{
    return [open, keys](QWidget& window) {
        open(window);
        for (const QKeyCombination& key : keys) {
            QTest::qWait(300);
            if (QApplication::focusWidget())
                QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
        }
    };
}

std::function<void(QWidget&)> then(const std::function<void(QWidget&)>& first,
                                   const std::function<void(QWidget&)>& next)
{
    return [first, next](QWidget& window) {
        first(window);
        QTest::qWait(300);
        next(window);
    };
}

std::function<void(QWidget&)> trigger(const QString& action)
{
    return [action](QWidget& window) {
        if (auto* found = window.findChild<QAction*>(action))
            found->trigger();
    };
}

QString sampleContacts()
{
    return QStringLiteral(CLIENTELA_SOURCE_DIR "/resources/samples/contactos.csv");
}

} // namespace

std::vector<TourStop> tourStops()
{
    using Needs = TourStop::Needs;
    const QString next = QStringLiteral("first-run-next");
    return {
        {"01-first-run-country", Needs::FirstRun, {}, QSize(1080, 760)},
        {"02-first-run-shop", Needs::FirstRun, press({next}), QSize(1080, 760)},
        {"03-first-run-begin", Needs::FirstRun, press({next, QStringLiteral("first-run-next-2")}), QSize(1080, 760)},
        {"10-customers", Needs::SampleShop, openFirst("customers", "customer", QStringLiteral("balance > 100"))},
        {"11-customers-empty", Needs::EmptyShop, goTo("customers")},
        {"12-customers-narrow", Needs::SampleShop, goTo("customers"), QSize(1024, 640)},
        {"13-customers-smallest", Needs::SampleShop, goTo("customers"), QSize(800, 500)},
        {"14-customer-new", Needs::SampleShop, goTo("customers", QStringLiteral("new"))},
        {"14-customers-hint", Needs::SampleShop, goTo("customers")},
        {"15-customers-filter", Needs::SampleShop, then(goTo("customers"), press({QStringLiteral("filter-tool")}))},
        {"15-customers-ticked", Needs::SampleShop,
         keysIn(goTo("customers"),
                {Qt::Key_Space, Qt::ShiftModifier | Qt::Key_Down, Qt::ShiftModifier | Qt::Key_Down})},
        {"15-customers-no-match", Needs::SampleShop, goTo("customers", QStringLiteral("name ~ \"qqqq\""))},
        {"16-customer-fact", Needs::SampleShop,
         keysIn(openFirst("customers", "customer", QStringLiteral("balance > 100")), {Qt::Key_Right, Qt::Key_F2})},
        {"16-customer-history", Needs::SampleShop,
         then(openFirst("customers", "customer", QStringLiteral("balance > 100")),
              trigger(QStringLiteral("card-history")))},
        {"15-duplicates", Needs::SampleShop, goTo("duplicates")},
        {"20-products", Needs::SampleShop, openFirst("products", "product", {})},
        {"20-product-new", Needs::SampleShop, goTo("products", QStringLiteral("new"))},
        {"21-products-empty", Needs::EmptyShop, goTo("products")},
        {"30-documents", Needs::SampleShop, goTo("documents")},
        {"31-documents-empty", Needs::EmptyShop, goTo("documents")},
        {"32-document-new", Needs::SampleShop, goTo("document", QStringLiteral("quote"))},
        {"33-document-draft", Needs::SampleShop,
         openFirst("document", "document", QStringLiteral("status = \"draft\""))},
        {"34-document-issued", Needs::SampleShop,
         openFirst("document", "document", QStringLiteral("status = \"issued\""))},
        {"35-document-part-paid", Needs::SampleShop,
         openFirst("document", "document", QStringLiteral("status = \"part_paid\""))},
        {"36-document-narrow", Needs::SampleShop, goTo("document", QStringLiteral("quote")), QSize(1100, 700)},
        {"37-document-suggestions", Needs::SampleShop,
         then(openFirst("document", "document", QStringLiteral("status = \"draft\"")),
              [](QWidget&) {
                  typeInto(runningLanguage() == Language::English ? QStringLiteral("gl") : QStringLiteral("vi"));
              })},
        {"38-document-overdue", Needs::SampleShop,
         openFirst("document", "document", QStringLiteral("status = \"overdue\""))},
        {"41-import-columns", Needs::SampleShop, goTo("import", QStringLiteral("customer ") + sampleContacts())},
        {"42-import-check", Needs::SampleShop,
         keysIn(goTo("import", QStringLiteral("customer ") + sampleContacts()),
                {Qt::ControlModifier | Qt::Key_Return})},
        {"43-import-done", Needs::SampleShop,
         keysIn(goTo("import", QStringLiteral("customer ") + sampleContacts()),
                {Qt::ControlModifier | Qt::Key_Return, Qt::ControlModifier | Qt::Key_Return})},
        {"44-import-problem", Needs::SampleShop, goTo("import", QStringLiteral("customer ") + QDir::homePath())},
        {"40-import", Needs::SampleShop, goTo("import", QStringLiteral("customer"))},
        {"50-history", Needs::SampleShop, goTo("history")},
        {"51-history-removed", Needs::SampleShop, goTo("history", QStringLiteral("removed"))},
        {"60-settings-shop", Needs::SampleShop, goTo("settings", QStringLiteral("shop"))},
        {"61-settings-paper", Needs::SampleShop, goTo("settings", QStringLiteral("paper"))},
        {"62-settings-numbering", Needs::SampleShop, goTo("settings", QStringLiteral("numbering"))},
        {"63-settings-taxes", Needs::SampleShop, goTo("settings", QStringLiteral("taxes"))},
        {"64-settings-units", Needs::SampleShop, goTo("settings", QStringLiteral("units"))},
        {"65-settings-fields", Needs::SampleShop, goTo("settings", QStringLiteral("fields"))},
        {"66-settings-appearance", Needs::SampleShop, goTo("settings", QStringLiteral("appearance"))},
        {"67-settings-backups", Needs::SampleShop, goTo("settings", QStringLiteral("backups"))},
        {"68-settings-payment", Needs::SampleShop, goTo("settings", QStringLiteral("payment"))},
        {"70-help", Needs::SampleShop, goTo("help")},
        {"80-palette", Needs::SampleShop, typeInPalette(QStringLiteral("mar"))},
        {"81-palette-nothing", Needs::SampleShop, typeInPalette(QStringLiteral("qqqq"))},
        {"82-palette-actions", Needs::SampleShop, typeInPalette(QStringLiteral(">"))},
        {"90-done-and-undo", Needs::SampleShop, keysIn(goTo("customers"), {Qt::Key_Delete})},
        {"91-problem", Needs::SampleShop,
         keysIn(goTo("document", QStringLiteral("quote")), {Qt::ControlModifier | Qt::Key_Return})},
    };
}

} // namespace clientela
