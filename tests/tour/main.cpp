// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/storage/record_query.h"
#include "core/workflows/sample_shop.h"
#include "tests/tour/tour_stops.h"
#include "ui/session/user_settings.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace clientela;

namespace {

const QDate tourDay(2026, 11, 24);

std::unique_ptr<ShopFile> tourShop(const QString& path, const Clock& clock, Language language, bool isEmpty)
{
    const QString country = language == Language::EuropeanPortuguese    ? QStringLiteral("PT")
                            : language == Language::BrazilianPortuguese ? QStringLiteral("BR")
                            : language == Language::Spanish             ? QStringLiteral("ES")
                                                                        : QStringLiteral("GB");
    ShopSetup setup{country, languageCode(language), QStringLiteral("retail"), {}, 1};
    if (isEmpty)
        return createShop(path, setup, clock);
    NoProgress progress;
    SampleSize size;
    size.customers = 400;
    size.today = tourDay;
    return createSampleShop(path, setup, size, clock, progress);
}

/// Lets everything arrive that works beside the window: lists, pages, pictures.
void settleDown()
{
    QElapsedTimer passed;
    passed.start();
    while (passed.elapsed() < 250)
        QTest::qWait(20);
}

int takePictures(Language language, bool isDark, const QString& folder, const QString& only)
{
    installTranslation(language);
    Appearance look;
    look.choice = isDark ? ThemeChoice::Dark : ThemeChoice::Light;
    look.lessMotion = true;
    applyAppearance(look);
    QDir().mkpath(folder);
    const FixedClock clock(utcTime(tourDay, QTime(9, 41)));
    const QTemporaryDir shops;
    const QString sample = shops.filePath(QStringLiteral("sample.clientela"));
    tourShop(sample, clock, language, false);
    int taken = 0;
    for (const TourStop& stop : tourStops()) {
        if (!only.isEmpty() && !QLatin1String(stop.name).startsWith(only))
            continue;
        for (const char* hint : {"customers", "document-editor", "history"})
            dismissHint(QLatin1String(hint));
        if (QByteArray(stop.name).endsWith("-hint"))
            restoreHints();
        QWidget* window = nullptr;
        std::unique_ptr<QWidget> owner;
        if (stop.needs == TourStop::Needs::FirstRun) {
            owner = std::make_unique<FirstRun>(clock);
        } else {
            const bool isEmpty = stop.needs == TourStop::Needs::EmptyShop;
            const QString path = shops.filePath(QStringLiteral("%1.clientela").arg(QLatin1String(stop.name)));
            if (!isEmpty)
                QFile::copy(sample, path);
            auto shop = isEmpty ? tourShop(path, clock, language, true) : ShopFile::open(path, clock);
            auto session = std::make_unique<Session>(std::move(shop), clock);
            session->setLanguage(language);
            owner = std::make_unique<MainWindow>(std::move(session));
        }
        window = owner.get();
        window->resize(stop.size);
        window->show();
        settleDown();
        if (stop.go)
            stop.go(*window);
        settleDown();
        const QString file = QDir(folder).filePath(QLatin1String(stop.name) + QStringLiteral(".png"));
        if (!window->grab().save(file)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
            return 1;
        }
        ++taken;
    }
    std::printf("%d pictures in %s\n", taken, qPrintable(folder));
    return 0;
}

} // namespace

/// clientela_tour FOLDER [LANGUAGE [light|dark [NAME]]]: a picture of every page, in all four languages unless one is
/// named; only of those whose names begin so.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("clientela"));
    QApplication::setApplicationName(QStringLiteral("clientela-tour"));
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: clientela_tour FOLDER [LANGUAGE [light|dark [NAME]]]\n");
        return 2;
    }
    for (const Language language : allLanguages()) {
        if (words.size() > 2 && words.at(2) != languageCode(language))
            continue;
        for (const bool isDark : {false, true}) {
            if (words.size() > 3 && (words.at(3) == u"dark") != isDark)
                continue;
            const QString name = QStringLiteral("%1-%2-%3")
                                     .arg(languageCode(language),
                                          isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(qRound(100 * application.devicePixelRatio()));
            if (const int failure = takePictures(language, isDark, QDir(words.at(1)).filePath(name), words.value(4)))
                return failure;
        }
    }
    return 0;
}
