// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>

static void initializeDocumentTemplateResources()
{
    Q_INIT_RESOURCE(clientela_document_templates);
}

namespace clientela {

QStringList builtInTemplateNames()
{
    return {QStringLiteral("modern"), QStringLiteral("classic"), QStringLiteral("compact")};
}

const Template& builtInTemplate(const QString& name)
{
    static const QMap<QString, Template> all = [] {
        initializeDocumentTemplateResources();
        QMap<QString, Template> read;
        for (const QString& each : builtInTemplateNames()) {
            QFile file(QStringLiteral(":/clientela/document_templates/%1.json").arg(each));
            if (file.open(QIODevice::ReadOnly))
                read.insert(each, readTemplate(file.readAll(), each + QStringLiteral(".json")));
        }
        return read;
    }();
    const auto found = all.constFind(name);
    if (found == all.cend())
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("Template", "There is no design called %1. Choose one of %2.")
                        .arg(name, builtInTemplateNames().join(QStringLiteral(", "))));
    return *found;
}

std::vector<Template> builtInTemplates()
{
    std::vector<Template> all;
    for (const QString& name : builtInTemplateNames())
        all.push_back(builtInTemplate(name));
    return all;
}

} // namespace clientela
