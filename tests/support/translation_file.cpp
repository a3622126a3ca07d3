// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace clientela::test {

namespace {

void readForms(QXmlStreamReader& xml, Translation& entry)
{
    entry.type = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!entry.isNumerus) {
        entry.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

Translation readMessage(QXmlStreamReader& xml, const QString& context)
{
    Translation entry;
    entry.context = context;
    entry.isNumerus = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            readForms(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

TranslationFile readTranslations(const QByteArray& content)
{
    TranslationFile file;
    QXmlStreamReader xml(content);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("TS"))
            file.language = xml.attributes().value(QLatin1StringView("language")).toString();
        else if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            file.entries.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        file.problem = xml.errorString();
    return file;
}

TranslationFile readTranslationFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, path + QStringLiteral(": ") + file.errorString()};
    return readTranslations(file.readAll());
}

} // namespace clientela::test
