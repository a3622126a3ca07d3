// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_storage.h"
#include "core/storage/change_scope.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/facts_view.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace clientela;
using namespace clientela::test;

namespace {

class FilesFixture : public WindowFixture
{
public:
    FilesFixture()
        : card(*session)
    {
        Customer customer;
        customer.name = QStringLiteral("Ana Silva");
        ChangeScope scope(session->shop(), QStringLiteral("Insert"));
        id = CustomerId(scope.insert(session->shop().types().type(u"customer"), &customer));
        scope.commit();
        card.resize(800, 700);
        card.show();
        card.setCustomer(id);
    }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(shop.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card, &event);
    }
    std::vector<Attachment> attached() { return AttachmentStorage(session->shop()).list(id); }

    CustomerCard card;
    CustomerId id;
};

} // namespace

TEST_CASE("A file that is dropped on the card is attached, opened, removed and brought back")
{
    FilesFixture f;
    f.drop({f.file(QStringLiteral("plan.txt"), "walls"), f.file(QStringLiteral("offer.txt"), "doors")});
    REQUIRE(f.attached().size() == 2);
    CHECK(f.told.size() == 1);
    auto* facts = child<FactsView>(&f.card, "customer-facts");
    const auto row = [&]() -> QModelIndex {
        for (int at = 0; at < facts->model()->rowCount(); ++at) {
            if (facts->model()->index(at, 0).data().toString().contains(QStringLiteral("plan.txt")))
                return facts->model()->index(at, 0);
        }
        return {};
    };
    REQUIRE(row().isValid());
    facts->setCurrentIndex(row());
    QTest::keyClick(facts, Qt::Key_Return);
    REQUIRE(f.prompts->opened.size() == 1);
    QFile copy(f.prompts->opened.first());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "walls");

    facts->setCurrentIndex(row());
    QTest::keyClick(facts, Qt::Key_Delete);
    CHECK(f.attached().size() == 1);
    CHECK_FALSE(row().isValid());
    f.session->undo();
    CHECK(f.attached().size() == 2);
    CHECK(f.problems.isEmpty());
}

TEST_CASE("A folder is refused in one sentence and the files beside it are attached")
{
    FilesFixture f;
    QDir(f.shop.folder()).mkdir(QStringLiteral("photos"));
    f.drop({f.shop.path(QStringLiteral("photos")), f.file(QStringLiteral("plan.txt"), "walls")});
    CHECK(f.attached().size() == 1);
    CHECK(f.problems.size() == 1);
}
