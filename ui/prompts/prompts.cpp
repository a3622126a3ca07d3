// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompts.h"

#include "ui/theme/clientela_style.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace clientela {

namespace {

QString filtersOf(const QList<FileType>& types)
{
    QStringList filters;
    for (const FileType& type : types) {
        QStringList patterns;
        for (const QString& ending : type.endings)
            patterns.append(QStringLiteral("*.") + ending);
        filters.append(QStringLiteral("%1 (%2)").arg(type.name, patterns.join(u' ')));
    }
    return filters.join(QStringLiteral(";;"));
}

QString folderKey(const QString& purpose)
{
    return QStringLiteral("folders/") + purpose;
}

QString rememberedFolder(const QString& purpose)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey(purpose), documents).toString();
    if (QFileInfo(folder).isDir())
        return folder;
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

std::optional<QString> remembered(const QString& purpose, const QString& path)
{
    if (path.isEmpty())
        return std::nullopt;
    const QFileInfo file(path);
    QSettings().setValue(folderKey(purpose), file.isDir() ? file.absoluteFilePath() : file.absolutePath());
    return path;
}

/// The boxes and dialogs of the system.
class SystemPrompts final : public Prompts
{
public:
    Reply ask(QWidget* parent, const Question& question) override
    {
        QMessageBox box(QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton, parent);
        box.setInformativeText(question.text);
        QPushButton* action = box.addButton(question.action, QMessageBox::AcceptRole);
        setButtonLook(action, question.isDangerous ? ButtonLook::Danger : ButtonLook::Filled);
        QPushButton* other = question.other.isEmpty() ? nullptr
                                                      : box.addButton(question.other, QMessageBox::ActionRole);
        const QString stay = question.stay.isEmpty() ? QCoreApplication::translate("Prompts", "Cancel") : question.stay;
        QPushButton* cancel = box.addButton(stay, QMessageBox::RejectRole);
        box.setDefaultButton(question.isDangerous ? cancel : action);
        box.setEscapeButton(cancel);
        box.exec();
        if (box.clickedButton() == action)
            return Reply::Action;
        return other && box.clickedButton() == other ? Reply::Other : Reply::Cancel;
    }

    void say(QWidget* parent, const QString& title, const QString& text) override
    {
        QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
        box.setInformativeText(text);
        box.addButton(QCoreApplication::translate("Prompts", "Close"), QMessageBox::AcceptRole);
        box.exec();
    }

    std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& purpose,
                                      const QList<FileType>& types) override
    {
        return remembered(purpose,
                          QFileDialog::getOpenFileName(parent, title, rememberedFolder(purpose), filtersOf(types)));
    }

    QStringList filesToOpen(QWidget* parent, const QString& title, const QString& purpose,
                            const QList<FileType>& types) override
    {
        const QStringList paths = QFileDialog::getOpenFileNames(parent, title, rememberedFolder(purpose),
                                                                filtersOf(types));
        if (!paths.isEmpty())
            remembered(purpose, paths.first());
        return paths;
    }

    std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& purpose,
                                      const QString& suggestedName, const QList<FileType>& types) override
    {
        const QString suggested = QDir(rememberedFolder(purpose)).filePath(suggestedName);
        QString chosen;
        QString path = QFileDialog::getSaveFileName(parent, title, suggested, filtersOf(types), &chosen);
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
            for (const FileType& type : types) {
                if (chosen.startsWith(type.name))
                    path += u'.' + type.endings.first();
            }
        }
        return remembered(purpose, path);
    }

    std::optional<QString> folder(QWidget* parent, const QString& title, const QString& purpose) override
    {
        return remembered(purpose, QFileDialog::getExistingDirectory(parent, title, rememberedFolder(purpose)));
    }

    void openOutside(const QString& pathOrAddress) override
    {
        const QUrl url = QFileInfo::exists(pathOrAddress) ? QUrl::fromLocalFile(pathOrAddress)
                                                          : QUrl(pathOrAddress, QUrl::StrictMode);
        QDesktopServices::openUrl(url);
    }
};

std::unique_ptr<Prompts>& installedPrompts()
{
    static std::unique_ptr<Prompts> installed;
    return installed;
}

} // namespace

Prompts& prompts()
{
    static SystemPrompts system;
    return installedPrompts() ? *installedPrompts() : system;
}

std::unique_ptr<Prompts> setPrompts(std::unique_ptr<Prompts> replacement)
{
    return std::exchange(installedPrompts(), std::move(replacement));
}

} // namespace clientela
