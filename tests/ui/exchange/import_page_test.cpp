// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/exchange/check_model.h"
#include "ui/exchange/check_view.h"
#include "ui/exchange/columns_model.h"
#include "ui/exchange/columns_view.h"
#include "ui/exchange/export_action.h"
#include "ui/exchange/import_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

constexpr const char* rowsWithMistakes = "Nome;NIF;E-mail;Cidade;Plafond\n"
                                         "Ana Reis;;ana@example.pt;Porto;\n"
                                         "Rui Sá;;rui@example.pt;Braga;muito\n"
                                         ";;sem@example.pt;Faro;\n"
                                         "Eva Luz;;eva@example.pt;Faro;250\n";

/// The import page, shown, on a shop of its own.
class ImportFixture : public WindowFixture
{
public:
    ImportFixture()
        : page(*session)
    {
        page.resize(1200, 760);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            throw std::runtime_error("the page was not shown");
        page.open({QStringLiteral("import"), 0, QStringLiteral("customer")});
        page.focusStart();
    }

    QString write(const char* name, const QByteArray& content)
    {
        const QString path = shop.path(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("the test's file could not be written");
        file.write(content);
        return path;
    }
    bool reaches(ImportPage::Step step)
    {
        return QTest::qWaitFor([&] { return page.step() == step && !session->jobs().isAnyRunning(); }, patience);
    }
    void click(const char* name) { QTest::mouseClick(child(&page, name), Qt::LeftButton); }
    qint64 customers()
    {
        return RecordQuery(session->shop().database(), session->shop().records())
            .count(session->shop().types().type(u"customer"), {});
    }
    QAbstractItemModel& rows() { return *child<CheckView>(&page, "check-table")->model(); }
    QString text(const char* name) { return child<QLabel>(&page, name)->text(); }

    ImportPage page;
};

void clickCell(QAbstractItemView* view, const QModelIndex& index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

TEST_CASE("the sample file is imported and taken back by keyboard alone")
{
    ImportFixture fixture;
    fixture.prompts->paths = {QStringLiteral(CLIENTELA_SOURCE_DIR "/resources/samples/contactos.csv")};
    QTest::keyClick(child(&fixture.page, "choose-file"), Qt::Key_Space);
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    QTest::keyClick(&fixture.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.reaches(ImportPage::Step::Check));
    const int shown = fixture.rows().rowCount();
    CHECK(shown > 10);
    CHECK(fixture.customers() == 0);
    QTest::keyClick(&fixture.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.reaches(ImportPage::Step::Done));
    CHECK(fixture.customers() > 10);
    CHECK(fixture.customers() <= shown);
    CHECK(fixture.text("done-title").contains(QString::number(fixture.customers())));
    QTest::keyClick(child(&fixture.page, "undo-import"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return fixture.customers() == 0; }, patience));
    REQUIRE(fixture.reaches(ImportPage::Step::Done));
    CHECK(fixture.text("done-title").contains(QStringLiteral("undone")));
    CHECK(fixture.problems.isEmpty());
}

TEST_CASE("rows with mistakes are seen, found, corrected in place and imported by mouse")
{
    ImportFixture fixture;
    fixture.prompts->paths = {fixture.write("bad.csv", rowsWithMistakes)};
    fixture.click("choose-file");
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    fixture.click("import-next");
    REQUIRE(fixture.reaches(ImportPage::Step::Check));
    auto* view = child<CheckView>(&fixture.page, "check-table");
    CHECK(fixture.rows().rowCount() == 4);
    CHECK(child<QPushButton>(&fixture.page, "import-next")->text().contains(QStringLiteral("2")));

    fixture.click("filter-rejected");
    REQUIRE(fixture.rows().rowCount() == 2);
    CHECK(fixture.rows().index(0, CheckModel::ValuesColumn).data().toString().contains(QStringLiteral("muito")));
    typeText(child(&fixture.page, "find-row"), QStringLiteral("nobody"));
    CHECK(fixture.rows().rowCount() == 0);
    child<QLineEdit>(&fixture.page, "find-row")->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(child(&fixture.page, "find-row"), Qt::Key_Backspace);
    REQUIRE(fixture.rows().rowCount() == 2);

    const QRect cell = view->visualRect(fixture.rows().index(0, CheckModel::ValuesColumn));
    QTest::mouseMove(view->viewport(), cell.center());
    const QRect button = view->correctButtonOf(0);
    REQUIRE(button.isValid());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    auto* edit = child<QLineEdit>(&fixture.page, "cell-0-4");
    CHECK(edit->text() == u"muito");
    edit->setFocus();
    edit->selectAll();
    typeText(edit, QStringLiteral("1.000"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.rows().rowCount() == 1; }, patience));
    REQUIRE(fixture.reaches(ImportPage::Step::Check));

    fixture.prompts->paths = {fixture.shop.path(QStringLiteral("rejected.csv"))};
    fixture.click("save-rejected");
    REQUIRE(
        QTest::qWaitFor([&] { return QFile::exists(fixture.shop.path(QStringLiteral("rejected.csv"))); }, patience));
    REQUIRE(fixture.reaches(ImportPage::Step::Check));
    CHECK(fixture.customers() == 0);

    fixture.click("import-next");
    REQUIRE(fixture.reaches(ImportPage::Step::Done));
    CHECK(fixture.customers() == 3);
    CHECK(child(&fixture.page, "done-save-rejected")->isVisible());
    fixture.click("show-imported");
    CHECK(fixture.session->navigator().current().page == u"customers");
}

TEST_CASE("where a column goes is changed by mouse and by keyboard; two for one place cannot go on")
{
    ImportFixture fixture;
    fixture.prompts->paths = {fixture.write("c.csv", "Nome;NIF;Coisa\nAna;501964843;azul\n")};
    fixture.click("choose-file");
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    auto* view = child<ColumnsView>(&fixture.page, "columns-table");
    auto* model = static_cast<ColumnsModel*>(view->model());
    CHECK(model->paths().at(2) == u"note");
    const auto choose = [&](const QString& path) {
        auto* combo = child<QComboBox>(view, "target-choice");
        REQUIRE(QTest::qWaitFor([&] { return combo->view()->isVisible(); }, patience));
        const QModelIndex wanted = combo->model()->index(combo->findData(path), 0);
        clickCell(combo->view(), wanted);
        REQUIRE(
            QTest::qWaitFor([&] { return !view->findChild<QComboBox*>(QStringLiteral("target-choice")); }, patience));
    };
    clickCell(view, model->index(2, ColumnsModel::TargetColumn));
    choose(QStringLiteral("tax_number"));
    CHECK(model->paths().at(2) == u"tax_number");
    CHECK(model->hasClash());
    CHECK_FALSE(child<QPushButton>(&fixture.page, "import-next")->isEnabled());
    CHECK_FALSE(model->index(2, 0).data(ColumnsModel::ProblemRole).toString().isEmpty());

    view->setFocus();
    view->setCurrentIndex(model->index(2, ColumnsModel::TargetColumn));
    QTest::keyClick(view, Qt::Key_F2);
    auto* combo = child<QComboBox>(view, "target-choice");
    REQUIRE(QTest::qWaitFor([&] { return combo->view()->isVisible(); }, patience));
    QTest::keyClick(combo->view(), Qt::Key_Home);
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return model->paths().at(2) == u"-"; }, patience));
    CHECK(child<QPushButton>(&fixture.page, "import-next")->isEnabled());
    view->setCurrentIndex(model->index(1, ColumnsModel::TargetColumn));
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(model->paths().at(1) == u"-");
}

TEST_CASE("an import that is stopped leaves nothing")
{
    ImportFixture fixture;
    QByteArray many = "Nome;E-mail\n";
    for (int i = 0; i < 4000; ++i)
        many += "Cliente " + QByteArray::number(i) + ";c" + QByteArray::number(i) + "@example.pt\n";
    fixture.page.takeFile(fixture.write("many.csv", many));
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    fixture.click("import-next");
    REQUIRE(fixture.reaches(ImportPage::Step::Check));
    CHECK(fixture.rows().rowCount() == 4000);
    fixture.click("import-next");
    fixture.click("cancel-import");
    REQUIRE(fixture.reaches(ImportPage::Step::Check));
    CHECK(fixture.customers() == 0);
    CHECK(fixture.told.last().contains(QStringLiteral("nothing was written")));
    CHECK(fixture.rows().rowCount() == 4000);
}

TEST_CASE("a folder or a file that is no table is refused in one sentence")
{
    ImportFixture fixture;
    const auto drop = [&](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.page, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.page, &event);
    };
    const auto saysSoon = [&](const QString& part) {
        return QTest::qWaitFor(
            [&] {
                return fixture.text("file-problem").contains(part) && child(&fixture.page, "file-problem")->isVisible();
            },
            patience);
    };
    drop(fixture.shop.folder());
    CHECK(saysSoon(QStringLiteral("is a folder")));
    drop(fixture.write("e.csv", ""));
    CHECK(saysSoon(QStringLiteral("is empty")));
    drop(fixture.write("d.pdf", "%PDF-1.4"));
    CHECK(saysSoon(QStringLiteral("PDF")));
    drop(fixture.write("good.csv", "Nome\nAna\n"));
    CHECK(fixture.reaches(ImportPage::Step::Columns));
    CHECK(fixture.problems.isEmpty());
}

TEST_CASE("rows are pasted; an empty clipboard says so")
{
    ImportFixture fixture;
    QApplication::clipboard()->clear();
    QTest::keyClick(&fixture.page, Qt::Key_V, Qt::ControlModifier);
    CHECK(fixture.text("file-problem").contains(QStringLiteral("nothing to paste")));
    QApplication::clipboard()->setText(QStringLiteral("Nome\tE-mail\nAna\tana@example.pt\n"));
    QTest::keyClick(&fixture.page, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    auto* model = static_cast<ColumnsModel*>(child<ColumnsView>(&fixture.page, "columns-table")->model());
    CHECK(model->rowCount() == 2);
}

TEST_CASE("saved columns are kept by name and chosen again")
{
    ImportFixture fixture;
    fixture.page.takeFile(fixture.write("c.csv", "Nome;Coisa\nAna;azul\n"));
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    auto* view = child<ColumnsView>(&fixture.page, "columns-table");
    auto* model = static_cast<ColumnsModel*>(view->model());
    model->setData(model->index(1, ColumnsModel::TargetColumn), QStringLiteral("tags"), Qt::EditRole);
    auto* name = child<QLineEdit>(&fixture.page, "mapping-name");
    typeText(name, QStringLiteral("Programa velho"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(savedMappings(fixture.session->shop(), QStringLiteral("customer"))
          == QStringList{QStringLiteral("Programa velho")});
    model->setData(model->index(1, ColumnsModel::TargetColumn), QStringLiteral("-"), Qt::EditRole);
    auto* choice = child<QComboBox>(&fixture.page, "mapping-choice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([&] { return model->paths().at(1) == u"note"; }, patience));
    REQUIRE(fixture.reaches(ImportPage::Step::Columns));
    QTest::keyClick(choice, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return model->paths().at(1) == u"tags"; }, patience));
}

TEST_CASE("the models of the import are sound")
{
    WindowFixture fixture;
    CheckModel rows(*fixture.session);
    const QAbstractItemModelTester first(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto check = std::make_shared<ImportCheck>();
    for (int i = 0; i < 10; ++i)
        check->rows.push_back({i + 2, 0, static_cast<ImportOutcome>(i % 4), QStringLiteral("Row %1").arg(i), {}, "{}"});
    check->result.read = 10;
    rows.setCheck(QStringLiteral("customer"), check);
    CHECK(rows.rowCount() == 10);
    rows.setFilter(ImportOutcome::Rejected, {});
    CHECK(rows.rowCount() == 2);
    rows.setFilter(std::nullopt, QStringLiteral("row 3"));
    CHECK(rows.rowCount() == 1);
    CHECK(rows.placeOf(5) == 0);
    CHECK(rows.placeOf(2) == -1);

    ColumnsModel columns(*fixture.session);
    const QAbstractItemModelTester second(&columns, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportLook look;
    look.headings = {QStringLiteral("Nome"), QString()};
    look.paths = {QStringLiteral("name"), QStringLiteral("note")};
    look.samples = {{QStringLiteral("Ana")}, {}};
    columns.setLook(QStringLiteral("customer"), look);
    CHECK(columns.setData(columns.index(1, ColumnsModel::TargetColumn), QStringLiteral("-"), Qt::EditRole));
    CHECK_FALSE(columns.setData(columns.index(1, ColumnsModel::HeadingColumn), QStringLiteral("-"), Qt::EditRole));
}

TEST_CASE("everything is written into a folder that is opened then")
{
    WindowFixture fixture;
    QWidget window;
    addExportCommands(*fixture.session, &window);
    fixture.prompts->paths = {fixture.shop.folder()};
    fixture.session->commands().find(QStringLiteral("export-everything"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.prompts->opened.size() == 1; }, patience));
    CHECK(QFile::exists(fixture.prompts->opened.first() + QStringLiteral("/customer.json")));
    CHECK(fixture.told.size() == 1);
}
