// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a shop of a million customers feels like, each figure beside a floor taken in the same run.
// usage: bench_shop [CUSTOMERS] [FOLDER]; the base is kept in the folder and used again.
#include "core/base/error.h"
#include "core/exchange/table.h"
#include "core/records/record_json.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/storage/search.h"
#include "core/storage/timeline_storage.h"
#include "core/workflows/export_records.h"
#include "core/workflows/import_records.h"
#include "core/workflows/sample_shop.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <random>
#include <sqlite3.h>

using namespace clientela;

namespace {

using Milliseconds = double;

Milliseconds elapsed(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Spread
{
    explicit Spread(std::vector<Milliseconds> times)
    {
        std::ranges::sort(times);
        middle = times[times.size() / 2];
        slow = times[std::min(times.size() - 1, times.size() * 99 / 100)];
    }
    Milliseconds middle;
    Milliseconds slow;
};

void printRow(const char* what, double value, const char* unit, double floor, double target, const char* targetText)
{
    const double ratio = floor > 0 ? value / floor : 0;
    const bool good = target <= 0 || (floor > 0 && targetText[0] == 'x' ? ratio <= target : value <= target);
    std::printf("%-58s %10.2f %-4s floor %10.2f  ratio %6.2f  target %-10s %s\n", what, value, unit, floor, ratio,
                targetText, good ? "ok" : "SHORT");
    std::fflush(stdout);
}

/// The file asked through the C API, without anything of ours.
class BareSqlite
{
public:
    explicit BareSqlite(const QString& path, bool writable = false)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                            writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
            throw Error(ErrorKind::Storage, QStringLiteral("bench: cannot open ") + path);
        execute("PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    }
    ~BareSqlite() { sqlite3_close(m_handle); }
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    void execute(const char* statement)
    {
        if (sqlite3_exec(m_handle, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw Error(ErrorKind::Storage, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    sqlite3_stmt* prepare(const char* statement)
    {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(m_handle, statement, -1, &prepared, nullptr) != SQLITE_OK)
            throw Error(ErrorKind::Storage, QString::fromUtf8(sqlite3_errmsg(m_handle)));
        return prepared;
    }

private:
    sqlite3* m_handle = nullptr;
};

int stepAll(sqlite3_stmt* statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sqlite3_column_text(statement, 0);
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

/// What people type, key by key, taken from the customers themselves.
QStringList typedTexts(ShopFile& shop, int count)
{
    std::mt19937 random(7);
    const qint64 most = shop.database().single(QStringLiteral("SELECT max(id) FROM customer")).toLongLong();
    QStringList texts;
    while (texts.size() < count) {
        Rows rows = shop.database().select(
            QStringLiteral("SELECT name, city, email, tax_number_key, phone FROM customer WHERE id >= ? LIMIT 1"),
            {qint64(1) + static_cast<qint64>(random()) % most});
        if (!rows.next())
            continue;
        const QString whole = rows.text(static_cast<int>(random() % 5));
        const QString first = rows.text(0);
        const QString middle = first.mid(first.size() / 3, 4).trimmed();
        for (qsizetype length = 1; length <= qMin<qsizetype>(whole.size(), 12); ++length)
            texts.append(whole.left(length));
        if (middle.size() >= 3)
            texts.append(middle);
    }
    return texts;
}

void benchSearch(ShopFile& shop)
{
    const QStringList texts = typedTexts(shop, 2000);
    std::vector<Milliseconds> ours;
    std::vector<Milliseconds> bare;
    std::multimap<Milliseconds, QString, std::greater<>> slowest;
    BareSqlite floor(shop.location());
    sqlite3_stmt* words = floor.prepare(
        "SELECT name, city, phone FROM customer WHERE id IN (SELECT rowid FROM customer_words"
        " WHERE customer_words MATCH ?1 ORDER BY rowid DESC LIMIT 200)");
    sqlite3_stmt* middle = floor.prepare(
        "SELECT name, city, phone FROM customer WHERE id IN (SELECT rowid FROM customer_trigrams"
        " WHERE search_key LIKE ?1 ORDER BY rowid DESC LIMIT 200)");
    for (const QString& text : texts) {
        const QByteArray match = searchExpression(text).toUtf8();
        const QByteArray like = '%' + text.toLower().toUtf8() + '%';
        QElapsedTimer timer;
        timer.start();
        searchKind(shop, shop.types().type(u"customer"), text, 20);
        ours.push_back(elapsed(timer));
        slowest.emplace(ours.back(), text);
        if (match.isEmpty())
            continue;
        timer.start();
        sqlite3_bind_text(words, 1, match.constData(), -1, SQLITE_TRANSIENT);
        if (stepAll(words) < 20 && text.size() >= 3) {
            sqlite3_bind_text(middle, 1, like.constData(), -1, SQLITE_TRANSIENT);
            stepAll(middle);
        }
        bare.push_back(elapsed(timer));
    }
    sqlite3_finalize(words);
    sqlite3_finalize(middle);
    const Spread mine(ours);
    const Spread theirs(bare);
    printRow("search as typed, per key, p50", mine.middle, "ms", theirs.middle, 2, "x2");
    printRow("search as typed, per key, p99", mine.slow, "ms", theirs.slow, 10, "10 ms");
    std::printf("  slowest keys:");
    int shown = 0;
    for (auto it = slowest.begin(); it != slowest.end() && shown < 12; ++it, ++shown)
        std::printf(" %s (%.1f)", qPrintable(it->second), it->first);
    std::printf("\n");
}

void benchLists(ShopFile& shop)
{
    const RecordType& type = shop.types().type(u"customer");
    BareSqlite floor(shop.location());
    for (const char* key : {"name", "city", "changed_at"}) {
        const QString sortKey = QString::fromLatin1(key);
        SortOrder sort;
        if (type.field(sortKey))
            sort = parseSort(type, sortKey);
        RecordQuery query(shop.database(), shop.records());
        std::vector<Milliseconds> sorts;
        std::vector<qint64> ids;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            ids = query.ids(type, {}, sort);
            sorts.push_back(elapsed(timer));
        }
        sqlite3_stmt* bare = floor.prepare(
            sort.field ? qPrintable(QStringLiteral("SELECT id FROM customer ORDER BY %1_key, id").arg(sortKey))
                       : "SELECT id FROM customer ORDER BY id");
        QElapsedTimer timer;
        timer.start();
        stepAll(bare);
        const Milliseconds floorTime = elapsed(timer);
        sqlite3_finalize(bare);
        printRow(
            qPrintable(
                QStringLiteral("new sort of the customer list by %1").arg(sort.field ? sortKey : QStringLiteral("id"))),
            Spread(sorts).middle, "ms", floorTime, 200, "200 ms");
        std::vector<const Field*> shown;
        for (const char* column : {"name", "company_name", "phone", "email", "city", "stage", "owner", "balance"})
            shown.push_back(type.field(QString::fromLatin1(column)));
        std::vector<Milliseconds> pages;
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            const std::size_t start = random() % (ids.size() - std::min<std::size_t>(ids.size() - 1, 128));
            timer.start();
            shop.records().loadFields(
                type, std::span(ids).subspan(start, std::min<std::size_t>(128, ids.size() - start)), shown);
            pages.push_back(elapsed(timer));
        }
        printRow("  page of 128 rows anywhere, p50", Spread(pages).middle, "ms", 0, 5, "5 ms");
        printRow("  page of 128 rows anywhere, p99", Spread(pages).slow, "ms", 0, 0, "-");
    }
}

/// One customer with 5,000 entries in the timeline.
CustomerId busyCustomer(ShopFile& shop)
{
    const RecordType& note = shop.types().type(u"note");
    const QString name = QStringLiteral("Bench Timeline");
    const qint64 known =
        shop.database().single(QStringLiteral("SELECT max(id) FROM customer WHERE name = ?"), {name}).toLongLong();
    if (known > 0)
        return CustomerId(known);
    ChangeScope scope(shop, QStringLiteral("bench"));
    AnyRecord customer(shop.types().type(u"customer"));
    customer.as<Customer>().name = name;
    const qint64 id = scope.insert(customer.type(), customer.data());
    for (int i = 0; i < 5000; ++i) {
        AnyRecord entry(note);
        readStoredJson(note,
                       {{QStringLiteral("customer"), id},
                        {QStringLiteral("text"), QStringLiteral("note %1").arg(i)},
                        {QStringLiteral("written_at"), QStringLiteral("2026-01-01T10:%1:%2.000Z")
                                                           .arg(i / 60 % 60, 2, 10, QChar(u'0'))
                                                           .arg(i % 60, 2, 10, QChar(u'0'))}},
                       entry.data());
        scope.insert(note, entry.data());
    }
    scope.commit();
    return CustomerId(id);
}

void benchTimeline(ShopFile& shop)
{
    const CustomerId id = busyCustomer(shop);
    std::vector<Milliseconds> times;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer timer;
        timer.start();
        shop.records().load(shop.types().type(u"customer"), id.value());
        Timeline timeline(shop);
        timeline.figures(id);
        timeline.entries(id, 100);
        times.push_back(elapsed(timer));
    }
    printRow("all facts and 100 of 5,000 timeline entries", Spread(times).middle, "ms", 0, 10, "10 ms");
}

/// The rows of the customer tables as text, to be inserted by a bare loop.
Milliseconds bareImport(const QString& source, const QString& target)
{
    QFile::remove(target);
    const SystemClock clock;
    createShop(target, {QStringLiteral("PT"), {}, {}, {}}, clock).reset();
    BareSqlite database(target, true);
    database.execute("PRAGMA synchronous = FULL");
    database.execute(qPrintable(QStringLiteral("ATTACH '%1' AS source").arg(source)));
    struct Table
    {
        std::vector<std::vector<QByteArray>> rows;
        QByteArray insert;
    };
    std::vector<Table> tables;
    for (const char* name : {"customer", "customer_phone", "customer_email", "customer_address", "customer_date",
                             "customer_tag", "change"}) {
        Table table;
        sqlite3_stmt* read = database.prepare(
            qPrintable(QStringLiteral("SELECT * FROM source.%1%2")
                           .arg(QString::fromLatin1(name), std::strcmp(name, "change") == 0
                                                               ? QStringLiteral(" WHERE record_type = 'customer'")
                                                               : QString())));
        const int columns = sqlite3_column_count(read);
        while (sqlite3_step(read) == SQLITE_ROW) {
            std::vector<QByteArray> row;
            for (int column = 0; column < columns; ++column)
                row.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(read, column)));
            table.rows.push_back(std::move(row));
        }
        sqlite3_finalize(read);
        table.insert = QStringLiteral("INSERT INTO main.%1 VALUES (%2)")
                           .arg(QString::fromLatin1(name), QStringList(columns, QStringLiteral("?")).join(u','))
                           .toUtf8();
        tables.push_back(std::move(table));
    }
    database.execute("DETACH source; PRAGMA foreign_keys = OFF");
    QElapsedTimer timer;
    timer.start();
    database.execute("BEGIN IMMEDIATE");
    for (const Table& table : tables) {
        sqlite3_stmt* insert = database.prepare(table.insert.constData());
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (row[column].isNull())
                    sqlite3_bind_null(insert, static_cast<int>(column) + 1);
                else
                    sqlite3_bind_text(insert, static_cast<int>(column) + 1, row[column].constData(),
                                      static_cast<int>(row[column].size()), SQLITE_STATIC);
            }
            if (sqlite3_step(insert) != SQLITE_DONE)
                throw Error(ErrorKind::Storage, QStringLiteral("bench: bare insert failed"));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    database.execute("INSERT INTO customer_words (customer_words) VALUES ('rebuild'); INSERT INTO customer_trigrams "
                     "(customer_trigrams) VALUES ('rebuild')");
    database.execute("COMMIT");
    return elapsed(timer);
}

void benchImport(const QString& folder, qint64 rows)
{
    const SystemClock clock;
    const QString sample = folder + QStringLiteral("/import-source.clientela");
    const QString csv = folder + QStringLiteral("/import.csv");
    const QString target = folder + QStringLiteral("/import-target.clientela");
    NoProgress progress;
    if (!QFile::exists(csv)) {
        QFile::remove(sample);
        SampleSize size;
        size.customers = rows;
        size.documents = 0;
        const auto shop = createSampleShop(sample, {QStringLiteral("PT"), {}, {}, {}}, size, clock, progress);
        ExportRequest request;
        request.type = &shop->types().type(u"customer");
        request.columns = {QStringLiteral("kind"),
                           QStringLiteral("name"),
                           QStringLiteral("tax_number"),
                           QStringLiteral("country"),
                           QStringLiteral("phones.1.type"),
                           QStringLiteral("phones.1.number"),
                           QStringLiteral("emails.1.address"),
                           QStringLiteral("addresses.1.street"),
                           QStringLiteral("addresses.1.postcode"),
                           QStringLiteral("addresses.1.city"),
                           QStringLiteral("tags"),
                           QStringLiteral("notes")};
        exportRecords(*shop, request, csv, progress);
    }
    QFile::remove(target);
    Milliseconds ours = 0;
    {
        const auto shop = createShop(target, {QStringLiteral("PT"), {}, {}, {}}, clock);
        ImportPlan plan;
        plan.kind = QStringLiteral("customer");
        plan.path = csv;
        QElapsedTimer timer;
        timer.start();
        const ImportResult result = importRecords(*shop, plan, progress);
        ours = elapsed(timer);
        std::printf("import: read %lld new %lld updated %lld same %lld rejected %lld\n",
                    static_cast<long long>(result.read), static_cast<long long>(result.added),
                    static_cast<long long>(result.updated), static_cast<long long>(result.same),
                    static_cast<long long>(result.rejected));
    }
    const Milliseconds floor = bareImport(target, folder + QStringLiteral("/import-bare.clientela"));
    printRow(qPrintable(QStringLiteral("import of %1 customers from CSV").arg(rows)), ours, "ms", floor, 4, "x4");
}

Milliseconds processTime(const QString& program, const QStringList& words)
{
    std::vector<Milliseconds> times;
    for (int i = 0; i < 15; ++i) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, words);
        process.waitForFinished();
        times.push_back(elapsed(timer));
    }
    return Spread(times).middle;
}

void benchProcess(const QString& base)
{
    const QString program = QStringLiteral(CLIENTELA_BINARY_DIR "/bin/clientela-cli");
    const Milliseconds ours = processTime(
        program, {QStringLiteral("--file"), base, QStringLiteral("search"), QStringLiteral("maria sil")});
    const Milliseconds floor = processTime(
        QStringLiteral("sqlite3"),
        {base,
         QStringLiteral("SELECT id, name, city, phone FROM customer WHERE id IN (SELECT rowid FROM customer_words "
                        "WHERE customer_words MATCH '\"maria\"* AND \"sil\"*' ORDER BY rowid DESC LIMIT 200)")});
    printRow("clientela-cli search as a whole process", ours, "ms", floor, 5, "x5");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 customers = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(CLIENTELA_BINARY_DIR "/bench");
    QDir().mkpath(folder);
    const QString base = QStringLiteral("%1/shop-%2.clientela").arg(folder).arg(customers);
    const SystemClock clock;
    try {
        NoProgress progress;
        if (!QFile::exists(base)) {
            QElapsedTimer timer;
            timer.start();
            SampleSize size;
            size.customers = customers;
            createSampleShop(base, {QStringLiteral("PT"), {}, {}, {}}, size, clock, progress).reset();
            std::printf("made a shop of %lld customers in %.0f s\n", static_cast<long long>(customers),
                        elapsed(timer) / 1000);
        }
        {
            const auto shop = ShopFile::open(base, clock);
            benchSearch(*shop);
            benchLists(*shop);
            benchTimeline(*shop);
        }
        benchProcess(base);
        benchImport(folder, std::min<qint64>(customers, 100'000));
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
