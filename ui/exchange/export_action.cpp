// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_action.h"

#include "core/workflows/export_records.h"
#include "ui/prompts/prompts.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace clientela {

void exportEverythingTo(Session& session, QWidget* window)
{
    const auto parent = prompts().folder(window, QCoreApplication::translate("Export", "Where everything is written"),
                                         QStringLiteral("export"));
    if (!parent)
        return;
    const QString day = session.today().toString(Qt::ISODate);
    const QString name = QCoreApplication::translate("Export", "Clientela export %1").arg(day);
    QString folder = QDir(*parent).filePath(name);
    for (int number = 2; QDir(folder).exists(); ++number)
        folder = QDir(*parent).filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    Job* job = session.startJob(
        QCoreApplication::translate("Export", "Exporting everything"),
        [folder](ShopFile& shop, Progress& progress) { return QVariant(exportEverything(shop, folder, progress)); });
    QObject::connect(job, &Job::finished, &session, [&session, folder](const QVariant& paths) {
        const auto files = static_cast<int>(paths.toStringList().size());
        session.tell(QCoreApplication::translate("Export", "%n file(s) were written to “%1”.", nullptr, files)
                         .arg(QDir(folder).dirName()));
        prompts().openOutside(folder);
    });
}

void addExportCommands(Session& session, QWidget* window)
{
    session.commands().add(window,
                           {"export-everything",
                            QCoreApplication::translate("Export", "Export everything…"),
                            "document-export",
                            {},
                            Commands::Group::Shop},
                           [&session, window] { session.perform([&] { exportEverythingTo(session, window); }); });
}

} // namespace clientela
