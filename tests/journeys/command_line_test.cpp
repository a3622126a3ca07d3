// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/command_line.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

CommandResult runCommand(const QString& file, const QStringList& words, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENTELA_LANGUAGE"), QStringLiteral("en"));
    environment.remove(QStringLiteral("CLIENTELA_FILE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLIENTELA_BINARY_DIR "/bin/clientela-cli"), QStringList{QStringLiteral("--file"), file} + words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QJsonDocument::fromJson(process.readAllStandardOutput()).object(), QString::fromUtf8(process.readAllStandardError())};
}

namespace {

struct Shop
{
    Shop()
    {
        REQUIRE(call({"create", file, "--country", "PT", "--name", "Oficina do Vidro"}).exitCode == 0);
        REQUIRE(call({"add", "customer", R"({"kind": "company", "name": "Construções Conceição, Lda.", "tax_number": "501964843",
            "phones": [{"type": "mobile", "number": "912 345 678"}], "emails": [{"type": "work", "address": "geral@example.com"}],
            "addresses": [{"type": "main", "street": "Rua de Santa Catarina, 214", "postcode": "4000-447", "city": "Porto"}], "tags": ["obra"]})"})
                    .exitCode == 0);
        REQUIRE(call({"add", "product", R"({"code": "V10", "name": "Vidro temperado 10 mm", "unit": "m²", "price": "4.50"})"}).exitCode == 0);
    }

    CommandResult call(std::initializer_list<QString> words) const { return runCommand(file, QStringList(words)); }
    CommandResult call(std::initializer_list<const char*> words) const
    {
        QStringList list;
        for (const char* word : words)
            list.append(QString::fromUtf8(word));
        return runCommand(file, list);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("shop.clientela"));
};

} // namespace
