// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/automatic_backup.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/history/backups_model.h"
#include "ui/history/backups_panel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace clientela;
using namespace clientela::test;

namespace {

} // namespace

TEST_CASE("a backup is made, listed, verified, and a damaged one is named")
{
    WindowFixture fixture;
    REQUIRE(QDir(fixture.shop.folder()).mkdir(QStringLiteral("kept")));
    const QString folder = fixture.shop.path(QStringLiteral("kept"));
    BackupsPanel panel(*fixture.session);
    QSignalSpy rules(&panel, &BackupsPanel::ruleChanged);
    QSignalSpy wanted(&panel, &BackupsPanel::restoreWanted);
    panel.resize(700, 500);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    CHECK_FALSE(child<QPushButton>(&panel, "restore-backup")->isEnabled());

    fixture.prompts->paths = {folder};
    QTest::mouseClick(child(&panel, "back-up-now"), Qt::LeftButton);
    CHECK(rules.count() == 1);
    CHECK(panel.rule().folder == folder);
    auto* model = static_cast<BackupsModel*>(child<QTableView>(&panel, "backups-table")->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 1; }, patience));
    CHECK(model->index(0, BackupsModel::StateColumn).data().toString().startsWith(QStringLiteral("verified")));
    CHECK(fixture.problems.isEmpty());

    QTest::mouseClick(child(&panel, "verify-backup"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return fixture.told.contains(QStringLiteral("The backup is sound.")); }, patience));

    QTest::keyClick(child(&panel, "restore-backup"), Qt::Key_Space);
    CHECK(wanted.isEmpty());
    fixture.prompts->replies = {Reply::Action};
    QTest::keyClick(child(&panel, "restore-backup"), Qt::Key_Space);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == model->backupAt(0).path);

    QFile file(model->backupAt(0).path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage");
    file.close();
    panel.reload();
    QTest::mouseClick(child(&panel, "verify-backup"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !fixture.problems.isEmpty(); }, patience));
    CHECK(model->index(0, BackupsModel::StateColumn).data().toString() == u"damaged");
}

TEST_CASE("the rule is shown quietly and told when somebody changes it")
{
    WindowFixture fixture;
    BackupsPanel panel(*fixture.session);
    QSignalSpy rules(&panel, &BackupsPanel::ruleChanged);
    panel.setRule({false, fixture.shop.folder(), 1, 5});
    CHECK(rules.isEmpty());
    CHECK(child<QSpinBox>(&panel, "backup-keep")->value() == 5);
    QTest::keyClick(child(&panel, "backup-on"), Qt::Key_Space);
    CHECK(rules.count() == 1);
    CHECK(panel.rule().isOn);
    QTest::keyClick(child(&panel, "backup-keep"), Qt::Key_Up);
    CHECK(panel.rule().keep == 6);
}

TEST_CASE("the backups of another shop in the same folder are not offered")
{
    WindowFixture fixture;
    WindowFixture other(QStringLiteral("ES"));
    const BackupRule rule{true, fixture.shop.folder(), 1, 5};
    NoProgress progress;
    makeAutomaticBackup(other.session->shop(), rule, progress);
    const AutomaticBackup own = makeAutomaticBackup(fixture.session->shop(), rule, progress);
    REQUIRE(listBackups(rule.folder).size() == 2);
    BackupsPanel panel(*fixture.session);
    panel.setRule(rule);
    auto* model = static_cast<BackupsModel*>(child<QTableView>(&panel, "backups-table")->model());
    REQUIRE(model->rowCount() == 1);
    CHECK(model->backupAt(0).path == own.report.path);
    CHECK(model->index(0, BackupsModel::StateColumn).data().toString() == u"verified when it was made");
}
