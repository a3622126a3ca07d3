// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/painters.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <functional>

using namespace clientela;

namespace {

constexpr int paperWidth = 300;

/// Where ink stands on a strip of white, from the left.
struct Ink
{
    int first = paperWidth;
    int last = -1;
};

Ink inkOf(const std::function<void(QPainter& painter, const QRectF& rect)>& paint)
{
    QImage image(paperWidth, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // as a widget does
    paint(painter, QRectF(0, 0, paperWidth, 30));
    painter.end();
    Ink ink;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                ink.first = qMin(ink.first, x);
                ink.last = x;
            }
        }
    }
    return ink;
}

/// Turns the window's direction round and back.
class Backwards
{
public:
    Backwards() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Backwards() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

bool isAtLeft(const Ink& ink)
{
    return ink.first < 5 && ink.last < 150;
}

bool isAtRight(const Ink& ink)
{
    return ink.first > 150 && ink.last > paperWidth - 5;
}

} // namespace

TEST_CASE("text without a side stands where lines begin, text with a side stands there")
{
    const auto text = [](Qt::Alignment alignment) {
        return inkOf([alignment](QPainter& painter, const QRectF& rect) {
            paintText(painter, rect, QStringLiteral("Vidros"), TextRole::Body, Qt::black, alignment);
        });
    };
    const auto wrapped = [](Qt::Alignment side) {
        return inkOf([side](QPainter& painter, const QRectF& rect) {
            paintWrapped(painter, rect, QStringLiteral("Vidros"), TextRole::Body, Qt::black, side);
        });
    };
    for (const auto& paint : {std::function<Ink(Qt::Alignment)>(text), std::function<Ink(Qt::Alignment)>(wrapped)}) {
        CHECK(isAtLeft(paint(Qt::AlignVCenter)));
        CHECK(isAtLeft(paint(Qt::AlignLeft | Qt::AlignVCenter)));
        CHECK(isAtRight(paint(Qt::AlignRight | Qt::AlignVCenter)));
        const Backwards backwards;
        CHECK(isAtRight(paint(Qt::AlignVCenter)));
        CHECK(isAtLeft(paint(Qt::AlignLeft | Qt::AlignVCenter)));
        CHECK(isAtRight(paint(Qt::AlignRight | Qt::AlignVCenter)));
    }
}

TEST_CASE("figures stand where lines end")
{
    const auto figures = [] {
        return inkOf([](QPainter& painter, const QRectF& rect) {
            paintFigures(painter, rect, QStringLiteral("1 234,50"), TextRole::Body, Qt::black);
        });
    };
    CHECK(isAtRight(figures()));
    const Backwards backwards;
    CHECK(isAtLeft(figures()));
}

TEST_CASE("what was searched for is set apart without moving the rest of the line")
{
    const auto matches = [](const char* searched) {
        return inkOf([searched](QPainter& painter, const QRectF& rect) {
            paintMatches(painter, rect, QStringLiteral("Maria Mar"), QString::fromUtf8(searched), TextRole::Body,
                         Qt::black);
        });
    };
    const Ink plain = matches("");
    const Ink marked = matches("mar");
    CHECK(isAtLeft(plain));
    CHECK(isAtLeft(marked));
    CHECK(marked.last > plain.last); // SemiBold is wider
    const Backwards backwards;
    const Ink turned = matches("mar");
    CHECK(isAtRight(turned));
    CHECK(qAbs((turned.last - turned.first) - (marked.last - marked.first)) <= 1); // the parts do not overlap
}

TEST_CASE("a monogram is made of the words that tell")
{
    const std::pair<const char*, const char*> rows[] = {
        {"Ana Marques", "AM"},
        {"Construções Almeida & Filhos, Lda.", "CA"},
        {"Double-glazed unit 4/16", "DU"},
        {"Café da Praça", "CP"},
        {"Correia, Lda.", "CO"},
        {"Zara", "ZA"},
        {"", "–"},
    };
    for (const auto& [name, letters] : rows) {
        CAPTURE(name);
        CHECK(monogramOf(QString::fromUtf8(name)) == QString::fromUtf8(letters));
    }
}
