// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/inputs/picture_input.h"
#include "ui/inputs/picture_reading.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

using namespace clientela;
using namespace clientela::test;

namespace {

QByteArray encodedPicture(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A picture with so much in it that it does not shrink to nothing.
QImage busyPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = qRgb(x * 7 % 256, y * 5 % 256, (x * y / 64) % 256);
    }
    return image;
}

void drop(QWidget* target, const QUrl& url)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("A picture of 40 megapixels becomes one of at most 1200 pixels and 300 kB")
{
    const QByteArray large = encodedPicture(busyPicture(7300, 5500), "JPEG");
    const ReadPicture read = picturePrepared(large);
    CHECK(read.problem.isEmpty());
    CHECK(read.bytes.size() <= 300 * 1024);
    const QImage image = QImage::fromData(read.bytes);
    CHECK(!image.isNull());
    CHECK(qMax(image.width(), image.height()) <= 1200);
    CHECK(qAbs(double(image.width()) / image.height() - 7300.0 / 5500) < 0.02);
}

TEST_CASE("What is not a picture is refused with a sentence, what is small stays as it is")
{
    const QTemporaryDir folder;
    CHECK(!pictureFromFile(folder.path()).problem.isEmpty());
    CHECK(!pictureFromFile(folder.filePath(QStringLiteral("none.png"))).problem.isEmpty());
    CHECK(!pictureFromFile(written(folder, "text.png", "only words")).problem.isEmpty());
    CHECK(!pictureFromFile(written(folder, "empty.png", "")).problem.isEmpty());
    CHECK(!picturePrepared(encodedPicture(busyPicture(40, 40), "JPEG").left(200)).problem.isEmpty());
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>";
    CHECK(picturePrepared(svg).bytes == svg);
    CHECK(!picturePrepared(QByteArray("<svg><broken")).problem.isEmpty());
    const QByteArray png = encodedPicture(busyPicture(40, 40), "PNG");
    CHECK(picturePrepared(png).bytes == png);
}

TEST_CASE("Pictures are dropped, pasted, chosen and taken away")
{
    WindowFixture fixture;
    const QTemporaryDir folder;
    PictureInput input;
    input.show();
    REQUIRE(QTest::qWaitForWindowExposed(&input));
    QSignalSpy edited(&input, &PictureInput::edited);

    drop(&input, QUrl::fromLocalFile(folder.path()));
    REQUIRE(comesTrue([&] { return edited.count() == 1; }));
    CHECK(!input.problem().isEmpty());
    CHECK(input.bytes().isEmpty());

    drop(&input, QUrl::fromLocalFile(written(folder, "a.png", encodedPicture(busyPicture(60, 40), "PNG"))));
    REQUIRE(comesTrue([&] { return edited.count() == 2; }));
    CHECK(input.problem().isEmpty());
    CHECK(QImage::fromData(QByteArray::fromBase64(input.base64().toLatin1())).size() == QSize(60, 40));

    QTest::mouseClick(child<QPushButton>(&input, "remove-picture"), Qt::LeftButton);
    CHECK(edited.count() == 3);
    CHECK(input.bytes().isEmpty());

    QApplication::clipboard()->setImage(busyPicture(2000, 30));
    input.setFocus();
    QTest::keyClick(&input, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return edited.count() == 4; }));
    CHECK(QImage::fromData(input.bytes()).width() == 1200);

    QApplication::clipboard()->setText(QStringLiteral("words"));
    QTest::keyClick(&input, Qt::Key_V, Qt::ControlModifier);
    CHECK(!input.problem().isEmpty());
    CHECK(!input.bytes().isEmpty());

    fixture.prompts->paths = {folder.filePath(QStringLiteral("a.png"))};
    QTest::mouseClick(child<QPushButton>(&input, "choose-picture"), Qt::LeftButton);
    REQUIRE(comesTrue([&] { return edited.count() == 6; }));
    CHECK(QImage::fromData(input.bytes()).size() == QSize(60, 40));
}

TEST_CASE("A drawing keeps nothing that reaches outside of it")
{
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                           "viewBox='0 0 10 10'><script>alert(1)</script><defs><rect id='r' width='10' height='10'/>"
                           "</defs><use xlink:href='#r' onclick='go()'/><image xlink:href='file:///etc/passwd' "
                           "width='5' height='5'/><image href='data:image/png;base64,AA' width='1' height='1'/></svg>";
    const ReadPicture read = picturePrepared(svg);
    CHECK(read.problem.isEmpty());
    for (const char* gone : {"script", "alert", "onclick", "file:"})
        CHECK(!read.bytes.contains(gone));
    for (const char* stays : {"#r", "data:image/png"})
        CHECK(read.bytes.contains(stays));
    CHECK(!pictureImage(read.bytes, {20, 20}, 1).isNull());
}
