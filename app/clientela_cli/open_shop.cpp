// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/open_shop.h"

#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/storage/document_storage.h"
#include "core/storage/reference_lookup.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace clientela;

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

std::unique_ptr<ShopFile> openShop(const Arguments& arguments, Database::Access access)
{
    if (arguments.file.isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "CommandLine", "Name the shop's file: clientela-cli --file FILE …, or set CLIENTELA_FILE."));
    return ShopFile::open(arguments.file, systemClock(), access);
}

RecordKind readKind(ShopFile& shop, const QString& word, bool sayWhy)
{
    const QString key = QString(word).replace(u'-', u'_').toLower();
    const auto kind = documentKindFromKey(key);
    if (!kind)
        return {&shop.types().type(key), {}};
    const CountryPreset preset = countryPreset(shop.defaults().country);
    const DocumentKind issued = preset.insteadOf(*kind).value_or(*kind);
    if (issued != *kind && sayWhy)
        say(preset.whyNot(*kind));
    return {&shop.types().type(u"document"), issued};
}

qint64 readId(ShopFile& shop, const RecordKind& kind, const QString& word)
{
    if (word.isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "Say which record: write its ID after the kind."));
    if (kind.type->key == u"document")
        return DocumentStorage(shop).find(word).value();
    return requireReference(shop, *kind.type, word);
}

QJsonObject readJson(const QString& word)
{
    QByteArray text = word.toUtf8();
    if (word == u"-" || word.isEmpty()) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            throw Error(ErrorKind::BadInput,
                        QCoreApplication::translate("CommandLine", "Nothing could be read from standard input."));
        text = input.readAll();
    }
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (failure.error != QJsonParseError::NoError && !text.trimmed().isEmpty())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("CommandLine",
                                                "What was given is not written as JSON has it; look at character %1.")
                        .arg(failure.offset),
                    failure.errorString());
    if (!document.isObject())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "CommandLine", "Write the fields as a JSON object in { }, such as {\"name\": \"Ana\"}."));
    return document.object();
}
