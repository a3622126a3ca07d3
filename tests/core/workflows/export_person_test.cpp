// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/base/wording.h"
#include "core/catalog/custom_field.h"
#include "core/exchange/table.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/zip_archive.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "core/storage/draft_storage.h"
#include "core/storage/suppression_list.h"
#include "core/workflows/export_person.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/merge_customers.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace clientela;
using namespace clientela::test;

namespace {

Customer knownPerson(TestShop& shop)
{
    CustomField field;
    field.recordType = QStringLiteral("customer");
    field.key = QStringLiteral("shoe_size");
    field.label = QStringLiteral("Shoe size");
    field.kind = QStringLiteral("integer");
    shop.insert("custom_field", &field);
    Customer person;
    person.name = QStringLiteral("Ana Conceição");
    person.notes = QStringLiteral("Two lines;\n=1+1, \"quoted\"");
    person.phones = {{QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}}};
    person.emails = {{{}, QStringLiteral("ana@example.pt"), {}}};
    person.dates = {{QStringLiteral("birthday"), QDate(1980, 3, 22), true, 7}};
    person.tags = {{QStringLiteral("vip")}};
    person.custom.insert(QStringLiteral("shoe_size"), 38);
    shop.insert("customer", &person, QStringLiteral("Add Ana"));
    person = shop.load<Customer>("customer", person.id);
    person.role = QStringLiteral("Owner");
    shop.update("customer", &person, QStringLiteral("Make her the owner"));
    Customer other;
    other.name = QStringLiteral("Rui Segredo");
    other.phones = {{{}, QStringLiteral("933 333 333"), {}, {}}};
    other.relations = {{person.customerId(), QStringLiteral("partner_of"), QStringLiteral("since 2020")}};
    shop.insert("customer", &other);
    Note note;
    note.customer = person.customerId();
    note.writtenAt = shop->timestamp();
    note.text = QStringLiteral("Called.");
    shop.insert("note", &note);
    shop.clock().advance(1000);
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = person.customerId();
    DocumentLine line;
    line.description = QStringLiteral("Work");
    line.quantity = Quantity::fromUnits(1500);
    line.unitPrice = UnitPrice::fromUnits(100000000);
    line.tax = QStringLiteral("23");
    document.lines.push_back(line);
    issueDocument(*shop, saveDocument(*shop, document));
    return shop.load<Customer>("customer", person.id);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PersonExport exported(TestShop& shop, CustomerId person, const QString& path, const PersonExportOptions& options = {})
{
    NoProgress progress;
    return exportPerson(*shop, person, path, options, progress);
}

/// The files of an archive by their names.
QMap<QString, QByteArray> unpacked(const QString& archive, const QStringList& names)
{
    QFile file(archive);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const ZipArchive zip(file, archive);
    QMap<QString, QByteArray> files;
    for (const QString& name : names) {
        CAPTURE(name);
        const auto entry = zip.open(name, 1 << 24);
        REQUIRE(entry);
        files.insert(name, entry->readAll());
    }
    return files;
}

/// Everything in the export of a person, read back from the archive.
QMap<QString, QByteArray> handedOver(TestShop& shop, CustomerId person, const PersonExportOptions& options = {})
{
    const QString archive = shop.path(QStringLiteral("%1.zip").arg(person.value()));
    REQUIRE((options.replaces || !QFile::exists(archive)));
    return unpacked(archive, exported(shop, person, archive, options).files);
}

QJsonObject personJson(const QMap<QString, QByteArray>& files)
{
    return QJsonDocument::fromJson(files.value(QStringLiteral("person.json"))).object();
}

QString historyText(const QJsonObject& person)
{
    return QString::fromUtf8(QJsonDocument(person.value(QStringLiteral("history")).toArray()).toJson());
}

Document quoteFor(TestShop& shop, CustomerId customer, const char* text, qint64 id = 0)
{
    shop.clock().advance(1000);
    Document document = id > 0 ? shop.load<Document>("document", id) : newDocument(*shop, DocumentKind::Quote);
    document.customer = customer;
    document.notes = QString::fromUtf8(text);
    DocumentLine line;
    line.description = QString::fromUtf8(text);
    line.quantity = Quantity::fromUnits(1000);
    line.unitPrice = UnitPrice::fromUnits(50000000);
    line.tax = QStringLiteral("23");
    document.lines = {line};
    saveDocument(*shop, document);
    return document;
}

qint64 noteOn(TestShop& shop, CustomerId customer, const char* text)
{
    Note note;
    note.customer = customer;
    note.writtenAt = shop->timestamp();
    note.text = QString::fromUtf8(text);
    return shop.insert("note", &note);
}

QSet<QString> textsIn(const QJsonValue& value)
{
    QSet<QString> texts;
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue& each : value.toArray())
        texts += textsIn(each);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& each : object)
        texts += textsIn(each);
    return texts;
}

/// What the program works out of other columns, or keeps for itself: nothing that is said of a person.
bool isWorkedOut(const QString& column)
{
    static const QStringList own{QStringLiteral("e164"),      QStringLiteral("national"), QStringLiteral("normalized"),
                                 QStringLiteral("state"),     QStringLiteral("series"),   QStringLiteral("fingerprint"),
                                 QStringLiteral("tax_detail")};
    return column.endsWith(u"_key") || own.contains(column);
}

QStringList columnsOf(TestShop& shop, const QString& table)
{
    QStringList columns;
    Rows rows = shop->database().select(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (rows.next())
        columns.append(rows.text(0));
    return columns;
}

/// The texts of the rows of a table, each with the column it stands in; JSON as the texts within.
QMap<QString, QString> storedTexts(TestShop& shop, const QString& table, const QString& condition)
{
    const QStringList columns = columnsOf(shop, table);
    QMap<QString, QString> texts;
    Rows rows = shop->database().select(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns.join(u','), table, condition));
    while (rows.next()) {
        for (int i = 0; i < columns.size(); ++i) {
            const QString text = rows.value(i).typeId() == QMetaType::QString ? rows.text(i) : QString();
            const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
            const QSet<QString> parts = json.isNull() ? QSet<QString>{text}
                                                      : textsIn(json.isArray() ? QJsonValue(json.array())
                                                                               : QJsonValue(json.object()));
            for (const QString& part : parts) {
                if (!part.isEmpty() && !isWorkedOut(columns.at(i)))
                    texts.insert(part, table + u'.' + columns.at(i));
            }
        }
    }
    return texts;
}

/// The texts of every row that belongs to a customer, found by the tables' columns alone.
QMap<QString, QString> everyStoredText(TestShop& shop, qint64 customer)
{
    QStringList tables;
    {
        Rows rows = shop->database().select(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"));
        while (rows.next())
            tables.append(rows.text(0));
    }
    QMap<QString, QString> texts = storedTexts(shop, QStringLiteral("customer"),
                                               QStringLiteral("id = %1").arg(customer));
    for (const QString& table : tables) {
        const QStringList columns = columnsOf(shop, table);
        if (columns.contains(QStringLiteral("customer_id")))
            texts.insert(storedTexts(shop, table, QStringLiteral("customer_id = %1").arg(customer)));
        for (const char* owner : {"document", "payment", "note"}) {
            const QString column = QString::fromLatin1(owner) + QStringLiteral("_id");
            if (columns.contains(column) && !columns.contains(QStringLiteral("customer_id")))
                texts.insert(storedTexts(shop, table,
                                         QStringLiteral("%1 IN (SELECT id FROM %2 WHERE customer_id = %3)")
                                             .arg(column, QString::fromLatin1(owner))
                                             .arg(customer)));
        }
    }
    return texts;
}

struct PersonRefusal
{
    ErrorKind kind;
    QString sentence;
};

PersonRefusal refusalOfExport(TestShop& shop, CustomerId person, const QString& path,
                              const PersonExportOptions& options = {})
{
    try {
        exported(shop, person, path, options);
    } catch (const Error& error) {
        return {error.kind(), error.sentence()};
    }
    FAIL("the export went through");
    return {};
}

QStringList entriesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("A person's data are written whole")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = knownPerson(shop);
        const QString folder = shop.path(QStringLiteral("ana"));
        const PersonExport written = exported(shop, person.customerId(), folder);
        CHECK(written.files.join(u' ')
              == QStringLiteral(
                  "README.txt contact.vcf customer.csv customer_dates.csv customer_emails.csv customer_phones.csv"
                  " customer_tags.csv document.csv document_lines.csv document_taxes.csv note.csv person.json"));
        CHECK(QDir(folder).entryList(QDir::Files, QDir::Name).size() == written.files.size());

        const QJsonObject json = QJsonDocument::fromJson(fileBytes(folder + QStringLiteral("/person.json"))).object();
        CHECK(json.value(QStringLiteral("note")).toArray().size() == 1);
        const QJsonObject document = json.value(QStringLiteral("document")).toArray().first().toObject();
        CHECK(document.value(QStringLiteral("total")).toString() == QStringLiteral("184.50"));
        CHECK(document.value(QStringLiteral("lines")).toArray().size() == 1);
        CHECK(document.value(QStringLiteral("as_issued"))
                  .toObject()
                  .value(QStringLiteral("recipient"))
                  .toObject()
                  .value(QStringLiteral("name"))
                  .toString()
              == person.name);
        CHECK(json.value(QStringLiteral("named_by_others"))
                  .toArray()
                  .first()
                  .toObject()
                  .value(QStringLiteral("note"))
                  .toString()
              == QStringLiteral("since 2020"));
        QStringList labels;
        for (const QJsonValue& change : json.value(QStringLiteral("history")).toArray())
            labels.append(change.toObject().value(QStringLiteral("what")).toString());
        CHECK(labels.contains(QStringLiteral("Make her the owner")));

        // given back to another shop it is the same person
        Customer again;
        const QJsonObject record = json.value(QStringLiteral("customer")).toObject();
        CHECK(readRecordJson(shop.type("customer"), record, &again, shop->defaults().currency, {}).empty());
        CHECK(again.name == person.name);
        CHECK(again.notes == person.notes);
        CHECK(again.custom == person.custom);
        CHECK(again.dates.at(0).date == person.dates.at(0).date);
        CHECK(again.phones.at(0).number == person.phones.at(0).number);

        const auto table = openTable(folder + QStringLiteral("/customer.csv"));
        QStringList row;
        REQUIRE(table->next(row));
        CHECK(row.contains(person.notes));
        CHECK(row.contains(QStringLiteral("38")));
        CHECK_FALSE(table->next(row));

        CHECK(fileBytes(folder + QStringLiteral("/contact.vcf")).contains("BDAY"));
        CHECK(fileBytes(folder + QStringLiteral("/README.txt")).contains(person.name.toUtf8()));
        CHECK(fileBytes(folder + QStringLiteral("/README.txt")).contains("Oficina do João"));
        for (const QString& file : written.files) {
            CAPTURE(file);
            const QByteArray bytes = fileBytes(folder + u'/' + file);
            CHECK_FALSE(bytes.contains("Segredo")); // somebody else's data
            CHECK_FALSE(bytes.contains("933333333"));
            CHECK_FALSE(bytes.contains("933 333 333"));
        }
    });
}

TEST_CASE("Every text that the file holds of a person is handed over")
{
    TestShop shop;
    const Customer known = knownPerson(shop);
    Customer person = shop.load<Customer>("customer", known.id);
    person.kind = QStringLiteral("person");
    person.taxNumber = QStringLiteral("123456789");
    person.source = QStringLiteral("market stall");
    person.owner = QStringLiteral("seller-7");
    person.companyName = QStringLiteral("Padaria Sul");
    person.website = QStringLiteral("ana.example.pt");
    person.priceList = QStringLiteral("friends");
    person.paymentTerms = QStringLiteral("30 dias");
    person.addresses = {{QStringLiteral("main"), QStringLiteral("Rua das Flores 5"), QStringLiteral("4000-111"),
                         QStringLiteral("Porto"), QStringLiteral("Norte"), QStringLiteral("PT")}};
    Customer sister;
    sister.name = QStringLiteral("Rita");
    shop.insert("customer", &sister);
    person.relations = {{sister.customerId(), QStringLiteral("family_of"), QStringLiteral("her sister")}};
    person.custom.insert(QStringLiteral("shoe_size"), 39);
    REQUIRE(shop.update("customer", &person));
    Document document = quoteFor(shop, person.customerId(), "Two chairs");
    document = shop.load<Document>("document", document.id);
    document.customerReference = QStringLiteral("her order 9");
    document.owner = QStringLiteral("seller-8");
    saveDocument(*shop, document);
    Document owed = newDocument(*shop, DocumentKind::ProForma);
    owed.customer = person.customerId();
    owed.lines = document.lines;
    saveDocument(*shop, owed);
    issueDocument(*shop, owed.documentId());
    payDocument(*shop, owed.documentId(), shop.load<Document>("document", owed.id).open, QStringLiteral("cash"));

    const QMap<QString, QString> stored = everyStoredText(shop, person.id);
    for (const char* seen :
         {"market stall", "Padaria Sul", "her sister", "her order 9", "Two chairs", "cash", "4000-111", "Called."})
        CHECK(stored.contains(QString::fromLatin1(seen))); // or the test would look at nothing
    QJsonObject json = personJson(handedOver(shop, person.customerId()));
    json.remove(QStringLiteral("history"));
    const QSet<QString> given = textsIn(json);
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        INFO(each.value().toStdString() << ": " << each.key().toStdString());
        CHECK(given.contains(each.key()));
    }
    CHECK(json.value(QStringLiteral("customer")).toObject().value(QStringLiteral("shoe_size")).isUndefined());
    CHECK(json.value(QStringLiteral("customer"))
              .toObject()
              .value(QStringLiteral("custom"))
              .toObject()
              .value(QStringLiteral("shoe_size"))
              .toInt()
          == 39);
    CHECK(json.value(QStringLiteral("payment")).toArray().first().toObject().value(QStringLiteral("amount")).toString()
          == QStringLiteral("61.50"));
}

TEST_CASE("What was removed, half typed, merged or erased once is a person's too")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = knownPerson(shop);
        const qint64 note = noteOn(shop, person.customerId(), "Owes me a coffee");
        shop.remove("note", note);
        Customer twin;
        twin.name = QStringLiteral("Ana C.");
        twin.notes = QStringLiteral("likes blue");
        shop.insert("customer", &twin);
        const qint64 twinNote = noteOn(shop, twin.customerId(), "Twin called");
        mergeCustomers(*shop, person.customerId(), twin.customerId());
        shop.remove("note", twinNote);
        DraftStorage drafts(*shop);
        drafts.save(QStringLiteral("customer/%1").arg(person.id), QStringLiteral("customer"),
                    {{QStringLiteral("notes"), QStringLiteral("moves to Faro")}});
        drafts.save(
            QStringLiteral("document/new-1"), QStringLiteral("document"),
            {{QStringLiteral("customer"), person.id}, {QStringLiteral("notes"), QStringLiteral("blue chairs")}});
        drafts.save(
            QStringLiteral("document/new-2"), QStringLiteral("document"),
            {{QStringLiteral("customer"), person.id + 5}, {QStringLiteral("notes"), QStringLiteral("Segredo")}});
        QMap<QString, QByteArray> files = handedOver(shop, person.customerId());
        QJsonObject json = personJson(files);
        for (const char* text : {"Owes me a coffee", "likes blue", "\"Ana C.\"", "Twin called", "Make her the owner"})
            CHECK(historyText(json).contains(QString::fromLatin1(text)));
        const QSet<QString> halfTyped = textsIn(json.value(QStringLiteral("half_typed")));
        CHECK(halfTyped.contains(QStringLiteral("moves to Faro")));
        CHECK(halfTyped.contains(QStringLiteral("blue chairs")));
        CHECK_FALSE(halfTyped.contains(QStringLiteral("Segredo")));
        CHECK_FALSE(json.value(QStringLiteral("suppressed")).toBool(true));

        Transaction transaction(shop->database());
        SuppressionList(*shop).add(person);
        transaction.commit();
        PersonExportOptions again;
        again.replaces = true;
        CHECK(personJson(handedOver(shop, person.customerId(), again)).value(QStringLiteral("suppressed")).toBool());
    });
}

TEST_CASE("Nothing of another customer is handed over")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = knownPerson(shop);
        Customer other = shop.customer(QStringLiteral("Bruno Alheio"));
        noteOn(shop, other.customerId(), "Alheio wrote");
        issueDocument(*shop, quoteFor(shop, other.customerId(), "Alheio chair").documentId());

        // a quote that was begun for somebody else, and one that went to somebody else
        const qint64 gained = quoteFor(shop, other.customerId(), "Alheio table").id;
        quoteFor(shop, person.customerId(), "Blue table", gained);
        quoteFor(shop, person.customerId(), "Green table", gained);
        const qint64 lost = quoteFor(shop, person.customerId(), "Red shelf", 0).id;
        quoteFor(shop, person.customerId(), "Grey shelf", lost);
        quoteFor(shop, other.customerId(), "Alheio shelf", lost);

        // she is named by two who are merged, and was once merged by mistake
        Customer double1;
        double1.name = QStringLiteral("Carlos Alheio");
        shop.insert("customer", &double1);
        Customer double2;
        double2.name = QStringLiteral("Carlos A. Alheio");
        shop.insert("customer", &double2);
        Customer named = shop.load<Customer>("customer", person.id);
        named.relations = {{double2.customerId(), QStringLiteral("referred_by"), {}}};
        REQUIRE(shop.update("customer", &named));
        shop.clock().advance(1000);
        mergeCustomers(*shop, double1.customerId(), double2.customerId());
        Customer stranger;
        stranger.name = QStringLiteral("Ana Alheia");
        stranger.notes = QStringLiteral("Alheia is somebody else");
        shop.insert("customer", &stranger);
        noteOn(shop, stranger.customerId(), "Alheia called");
        shop.clock().advance(1000);
        shop->history().undo(mergeCustomers(*shop, person.customerId(), stranger.customerId()));

        const QMap<QString, QByteArray> files = handedOver(shop, person.customerId());
        for (auto file = files.begin(); file != files.end(); ++file) {
            CAPTURE(file.key());
            CHECK_FALSE(file.value().contains("Alhei"));
            CHECK_FALSE(file.value().contains("Segredo"));
        }
        const QString history = historyText(personJson(files));
        for (const char* text : {"Blue table", "Red shelf"})
            CHECK(history.contains(QString::fromLatin1(text)));

        qsizetype changesOfGained = 0; // not that somebody else's was begun, nor when
        for (const QJsonValue& change : personJson(files).value(QStringLiteral("history")).toArray())
            changesOfGained += change.toObject().value(QStringLiteral("record")).toString()
                                       == QStringLiteral("document %1").arg(gained)
                                   ? 1
                                   : 0;
        CHECK(changesOfGained == 2);

        // and the other way round
        const QMap<QString, QByteArray> others = handedOver(shop, other.customerId());
        for (const QByteArray& bytes : others) {
            CHECK_FALSE(bytes.contains("Concei"));
            CHECK_FALSE(bytes.contains("Blue table"));
            CHECK_FALSE(bytes.contains("Grey shelf"));
        }
        CHECK(historyText(personJson(others)).contains(QStringLiteral("Alheio table")));
        CHECK(personJson(others).value(QStringLiteral("document")).toArray().size() == 2);
        CHECK_FALSE(QString::fromUtf8(handedOver(shop, stranger.customerId()).value(QStringLiteral("person.json")))
                        .contains(QStringLiteral("Conceição")));
    });
}

TEST_CASE("Every issued document is printed, and the README names every file in the customer's language")
{
    TestShop shop;
    Customer person = knownPerson(shop);
    person.language = QStringLiteral("es");
    REQUIRE(shop.update("customer", &person));
    issueDocument(*shop, quoteFor(shop, person.customerId(), "Chair").documentId());
    quoteFor(shop, person.customerId(), "Table, not issued");
    PersonExportOptions options;
    QStringList printed;
    options.pdfOf = [&printed](const Document& document) {
        printed.append(document.number);
        return QByteArray("%PDF-") + document.number.toUtf8();
    };
    const QMap<QString, QByteArray> files = handedOver(shop, person.customerId(), options);
    REQUIRE(printed.size() == 2);
    CHECK_FALSE(printed.contains(QString()));
    QSet<QByteArray> pdfs;
    const QString readme = QString::fromUtf8(files.value(QStringLiteral("README.txt")));
    for (auto file = files.begin(); file != files.end(); ++file) {
        CAPTURE(file.key());
        if (file.key().endsWith(u".pdf"))
            pdfs.insert(file.value());
        if (file.key() != u"README.txt")
            CHECK(readme.contains(QStringLiteral("\n%1: ").arg(file.key())));
    }
    CHECK(pdfs == QSet<QByteArray>{"%PDF-" + printed.at(0).toUtf8(), "%PDF-" + printed.at(1).toUtf8()});
    const QString heading = Wording(Language::Spanish).text("Privacy", "The data of %1");
    CHECK(heading != QStringLiteral("The data of %1"));
    CHECK(readme.startsWith(heading.arg(person.name)));
}

TEST_CASE("An export that is stopped or fails leaves nothing behind")
{
    class StopsAfter final : public Progress
    {
    public:
        explicit StopsAfter(int reports)
            : m_left(reports)
        {
        }
        void report(qint64 done, qint64 total) override
        {
            CHECK(done <= total);
            --m_left;
        }
        bool isCancelled() const override { return m_left < 0; }

    private:
        int m_left;
    };
    TestShop shop;
    const Customer person = knownPerson(shop);
    const QStringList before = entriesIn(shop.folder());
    PersonExportOptions options;
    options.pdfOf = [](const Document&) { return QByteArray("%PDF-"); };
    int cancelled = 0;
    for (const char* name : {"ana.zip", "ana"}) {
        for (int reports = 0; reports < 100; ++reports) {
            StopsAfter progress(reports);
            try {
                exportPerson(*shop, person.customerId(), shop.path(QString::fromLatin1(name)), options, progress);
                break;
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::Cancelled);
                CHECK(entriesIn(shop.folder()) == before);
                ++cancelled;
            }
        }
        const QFileInfo written(shop.path(QString::fromLatin1(name)));
        CHECK(written.exists());
        CHECK((written.isDir() ? QDir(written.filePath()).removeRecursively() : QFile::remove(written.filePath())));
    }
    CHECK(cancelled >= 10);

    options.pdfOf = [](const Document&) -> QByteArray {
        throw Error(ErrorKind::BadInput, QStringLiteral("No design."));
    };
    CHECK(refusalOfExport(shop, person.customerId(), shop.path(QStringLiteral("ana.zip")), options).sentence
          == QStringLiteral("No design."));
    CHECK(refusalOfExport(shop, person.customerId(), shop.path(QStringLiteral("ana")), options).kind
          == ErrorKind::BadInput);
    CHECK(refusalOfExport(shop, CustomerId(999), shop.path(QStringLiteral("nobody.zip"))).kind == ErrorKind::NotFound);
    for (const char* name : {"no/such/folder/ana.zip", "no/such/folder/ana"}) {
        const PersonRefusal refusal = refusalOfExport(shop, person.customerId(), shop.path(QString::fromLatin1(name)));
        CHECK(refusal.kind == ErrorKind::File);
        CHECK(refusal.sentence
              == QStringLiteral("“%1” could not be written; check the folder and the free space.")
                     .arg(QFileInfo(QString::fromLatin1(name)).fileName()));
    }
    CHECK(entriesIn(shop.folder()) == before);
}

TEST_CASE("A person's data go over nothing that is there")
{
    TestShop shop;
    const Customer person = knownPerson(shop);
    const QString archive = shop.path(QStringLiteral("ana.zip"));
    {
        QFile file(archive);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("something else");
    }
    CHECK(refusalOfExport(shop, person.customerId(), archive).kind == ErrorKind::Refused);
    CHECK(fileBytes(archive) == "something else");
    PersonExportOptions replacing;
    replacing.replaces = true;
    const PersonExport written = exported(shop, person.customerId(), archive, replacing);
    CHECK(unpacked(archive, written.files).size() == written.files.size());

    const QString full = shop.path(QStringLiteral("full"));
    REQUIRE(QDir().mkpath(full + QStringLiteral("/.hidden")));
    CHECK(refusalOfExport(shop, person.customerId(), full).kind == ErrorKind::Refused);
    CHECK(refusalOfExport(shop, person.customerId(), full, replacing).kind == ErrorKind::Refused); // never a folder
    CHECK(QDir(full + QStringLiteral("/.hidden")).exists());
    REQUIRE(QDir().mkpath(shop.path(QStringLiteral("folder.zip"))));
    CHECK(refusalOfExport(shop, person.customerId(), shop.path(QStringLiteral("folder.zip")), replacing).kind
          == ErrorKind::Refused);
    CHECK(refusalOfExport(shop, person.customerId(), shop.location(), replacing).kind
          == ErrorKind::Refused); // the shop itself

    const QString empty = shop.path(QStringLiteral("empty"));
    REQUIRE(QDir().mkpath(empty));
    CHECK(exported(shop, person.customerId(), empty).files == written.files);
    CHECK(entriesIn(empty).size() == written.files.size());
}
