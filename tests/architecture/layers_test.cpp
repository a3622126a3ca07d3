// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace clientela;

namespace {

const QStringList domainFolders{QStringLiteral("core/customers"), QStringLiteral("core/catalog"),
                                QStringLiteral("core/funnel"),    QStringLiteral("core/activities"),
                                QStringLiteral("core/sales"),     QStringLiteral("core/reports")};

/// Which folder may include which; the longest folder that fits a file decides, and every folder may include itself.
/// "domain" stands for the domain folders, "core" for all of core.
struct LayerRow
{
    const char* folder;
    QStringList mayInclude;
};
const std::vector<LayerRow> layers{
    {"core/base", {}},
    {"core/records", {QStringLiteral("core/base")}},
    {"domain", {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain")}},
    {"core/storage", {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain")}},
    {"core/exchange", {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain")}},
    {"core/templates", {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain")}},
    {"core/workflows",
     {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain"),
      QStringLiteral("core/storage"), QStringLiteral("core/exchange")}},
    {"core/paper",
     {QStringLiteral("core/base"), QStringLiteral("core/records"), QStringLiteral("domain"),
      QStringLiteral("core/storage"), QStringLiteral("core/templates"), QStringLiteral("core/workflows")}},
    {"core", {}},
    {"ui", {QStringLiteral("core")}},
    {"app/clientela_cli", {QStringLiteral("core")}},
    {"app", {QStringLiteral("core"), QStringLiteral("ui")}},
    {"tests/core", {QStringLiteral("core"), QStringLiteral("tests/support")}},
    {"tests/support", {QStringLiteral("core"), QStringLiteral("ui")}},
    {"tests", {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}},
};

/// Headers from outside that only some folders may include.
struct HeaderRow
{
    const char* what;
    const char* header;
    QStringList onlyIn;
};
const std::vector<HeaderRow> headers{
    {"printing",
     R"(QtPrintSupport\b.*|QPrint\w*|QPageSetupDialog|QAbstractPrintDialog)",
     {QStringLiteral("ui/printing"), QStringLiteral("tests/ui")}},
    {"widgets",
     R"(QtWidgets\b.*|QApplication|QWidget\w*|QMainWindow|Q\w*Dialog|QMessageBox|Q\w*Button|Q\w*(Item|List|Table|Tree|Header|Column|Graphics|Undo)View)"
     R"(|Q\w+Widget\w*|Q\w*(Combo|Check|Spin|Group|Tool)Box|Q\w*(Text|Line|Time|Date)Edit|Q\w*(Box|Grid|Form|Stacked)Layout|QLayout|QLabel|QMenu\w*|QToolBar|QStyle|QStyle(Option\w*|Factory|Painter)|QProxyStyle|Q\w*ItemDelegate|QCompleter)",
     {QStringLiteral("ui"), QStringLiteral("app/clientela"), QStringLiteral("tests/ui"), QStringLiteral("tests/tour"),
      QStringLiteral("tests/bench"), QStringLiteral("tests/journeys"), QStringLiteral("tests/support")}},
    {"drawing",
     R"(QtGui\b.*|QtSvg\b.*|QPainter\w*|QImage\w*|QPixmap|QFont\w*|QColor|QIcon|QBrush|QPen|QPdfWriter|QPage\w+|QSvg\w+|QTextDocument\w*|QGuiApplication)",
     {QStringLiteral("core/templates"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}},
    {"databases",
     R"(QtSql\b.*|QSql\w*|sqlite3\.h|libpq-fe\.h)",
     {QStringLiteral("core/storage"), QStringLiteral("tests")}},
};

/// Names that only some folders may use.
struct NameRow
{
    const char* name;
    QStringList onlyIn;
};
const std::vector<NameRow> names{
    {"QMessageBox|QFileDialog|QInputDialog|QErrorMessage", {QStringLiteral("ui/prompts"), QStringLiteral("tests/ui")}},
};

/// SQL as it stands in a literal: upper case anywhere, or lower case from the start, so that sentences are not meant.
constexpr const char* sqlPattern =
    R"(\bSELECT\b.*\bFROM\b|\bINSERT (OR \w+ )?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE FROM\b|\b(CREATE|ALTER|DROP) (TABLE|INDEX|VIEW|TRIGGER)\b|\bPRAGMA \w)"
    R"(|^\s*(select\b.*\bfrom\b|insert into\b|update \w+ set\b|delete from\b|pragma \w))";
const QStringList sqlOnlyIn{QStringLiteral("core/storage"), QStringLiteral("core/schema"), QStringLiteral("tests")};

constexpr int longestCoreFile = 450;
const QString licenceLine = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later");

struct NamedSource
{
    QString path;
    QString text;
};

bool isIn(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool isInAny(const QString& path, const QStringList& folders)
{
    return std::ranges::any_of(folders, [&](const QString& folder) {
        return folder == u"domain" ? isInAny(path, domainFolders) : isIn(path, folder);
    });
}

/// The folder of ours that a path belongs to, one of the domain folders included.
QString layerOf(const QString& path)
{
    for (const QString& folder : domainFolders) {
        if (isIn(path, folder))
            return folder;
    }
    QString best;
    for (const LayerRow& row : layers) {
        const QString folder = QString::fromLatin1(row.folder);
        if (isIn(path, folder) && folder.size() > best.size())
            best = folder;
    }
    return best;
}

QStringList mayInclude(const QString& layer)
{
    const QString wanted = domainFolders.contains(layer) ? QStringLiteral("domain") : layer;
    const auto row = std::ranges::find_if(
        layers, [&](const LayerRow& each) { return wanted == QLatin1StringView(each.folder); });
    return row == layers.end() ? QStringList() : QStringList(row->mayInclude) << layer;
}

QString pathIn(const QString& include)
{
    return include.mid(1, include.size() - 2);
}

QRegularExpression wholeWords(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

QString problem(const QString& path, int line, const QString& what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

QStringList includeProblems(const QString& path, const SourceText& source)
{
    QStringList found;
    const QString layer = layerOf(path);
    if (layer == u"core")
        found << problem(path, 1, QStringLiteral("a folder that the table of layers does not know"));
    for (const SourcePiece& include : source.includes) {
        const QString target = pathIn(include.text);
        const QString targetLayer = layerOf(target);
        if (include.text.startsWith(u'"') && targetLayer.isEmpty() && target.contains(u'/'))
            found << problem(path, include.line, QStringLiteral("%1 is not a path from the root").arg(target));
        else if (!targetLayer.isEmpty() && !isInAny(target, mayInclude(layer)))
            found << problem(path, include.line, QStringLiteral("%1 may not include %2").arg(layer, target));
        for (const HeaderRow& row : headers) {
            if (wholeWords(row.header).match(target).hasMatch() && !isInAny(path, row.onlyIn))
                found << problem(path, include.line,
                                 QStringLiteral("%1 (%2) only in %3")
                                     .arg(target, QString::fromLatin1(row.what), row.onlyIn.join(u", ")));
        }
    }
    return found;
}

QStringList textProblems(const QString& path, const SourceText& source)
{
    static const QRegularExpression sql(QString::fromLatin1(sqlPattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const SourcePiece& literal : source.literals) {
        if (!isInAny(path, sqlOnlyIn) && sql.match(literal.text).hasMatch())
            found << problem(path, literal.line, QStringLiteral("SQL outside core/storage"));
    }
    for (const SourcePiece& name : source.names) {
        for (const NameRow& row : names) {
            if (!isInAny(path, row.onlyIn) && wholeWords(row.name).match(name.text).hasMatch())
                found << problem(path, name.line,
                                 QStringLiteral("%1 only in %2").arg(name.text, row.onlyIn.join(u", ")));
        }
    }
    if (isIn(path, QStringLiteral("core")) && source.lines > longestCoreFile)
        found << problem(path, source.lines, QStringLiteral("more than %1 lines").arg(longestCoreFile));
    return found;
}

using FolderGraph = QMap<QString, QSet<QString>>;

/// The first way that leads back to where it started, both ends included; empty when there is none.
QStringList wayRound(const FolderGraph& graph, const QStringList& way)
{
    QStringList next(graph.value(way.last()).values());
    next.sort();
    for (const QString& folder : std::as_const(next)) {
        if (folder == way.first())
            return way + QStringList(folder);
        if (way.contains(folder))
            continue;
        const QStringList found = wayRound(graph, way + QStringList(folder));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Everything in these sources that breaks a rule of the tables above, one sentence each.
QStringList architectureProblems(const std::vector<NamedSource>& sources)
{
    QStringList found;
    FolderGraph domain;
    for (const NamedSource& named : sources) {
        const SourceText source = takeApart(named.text);
        found << includeProblems(named.path, source) << textProblems(named.path, source);
        if (!named.text.startsWith(licenceLine + u'\n'))
            found << problem(named.path, 1, QStringLiteral("the first line is not %1").arg(licenceLine));
        for (const SourcePiece& include : source.includes) {
            const QString from = layerOf(named.path);
            const QString to = layerOf(pathIn(include.text));
            if (from != to && domainFolders.contains(from) && domainFolders.contains(to))
                domain[from].insert(to);
        }
    }
    QStringList known; // the same circle is met from each of its folders
    for (auto folder = domain.keyBegin(); folder != domain.keyEnd(); ++folder) {
        const QStringList round = wayRound(domain, {*folder});
        if (!round.isEmpty() && !known.contains(*folder)) {
            known << round;
            found << QStringLiteral("a circle between folders: %1").arg(round.join(u" → "));
        }
    }
    return found;
}

std::vector<NamedSource> sourcesOfThisProject()
{
    const QDir root(QStringLiteral(CLIENTELA_SOURCE_DIR));
    std::vector<NamedSource> sources;
    for (const char* folder : {"core", "ui", "app", "tests"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

} // namespace

TEST_CASE("The sources keep to the layers")
{
    const std::vector<NamedSource> sources = sourcesOfThisProject();
    const auto inCore = std::ranges::count_if(sources,
                                              [](const NamedSource& each) { return each.path.startsWith(u"core/"); });
    CHECK(inCore > 10);
    const QStringList problems = architectureProblems(sources);
    INFO(problems.join(u'\n'));
    CHECK(problems.isEmpty());
}

TEST_CASE("Every rule about the layers catches its bad example")
{
    struct Row
    {
        const char* path;
        const char* text;
        const char* expected;
    };
    const Row rows[] = {
        // the arrows
        {"core/base/money.h", "#include \"core/records/field.h\"", "core/base may not include core/records/field.h"},
        {"core/records/field.h", "#include \"core/base/money.h\"", ""},
        {"core/records/field.h", "#include \"core/sales/totals.h\"",
         "core/records may not include core/sales/totals.h"},
        {"core/sales/totals.h", "#include \"core/catalog/tax.h\"", ""},
        {"core/sales/totals.h", "#include \"core/storage/database.h\"",
         "core/sales may not include core/storage/database.h"},
        {"core/storage/database.h", "#include \"core/sales/totals.h\"", ""},
        {"core/storage/database.h", "#include \"core/templates/page.h\"",
         "core/storage may not include core/templates/page.h"},
        {"core/storage/database.h", "#include \"core/exchange/csv.h\"",
         "core/storage may not include core/exchange/csv.h"},
        {"core/storage/a.h", "#include \"core/workflows/b.h\"", "core/storage may not include core/workflows/b.h"},
        {"core/exchange/csv.h", "#include \"core/storage/database.h\"",
         "core/exchange may not include core/storage/database.h"},
        {"core/workflows/win_deal.cpp", "#include \"core/storage/database.h\"\n#include \"core/exchange/csv.h\"", ""},
        {"core/paper/pdf.cpp", "#include \"core/templates/page.h\"\n#include \"core/workflows/b.h\"", ""},
        {"core/templates/page.h", "#include \"core/paper/pdf.h\"", "core/templates may not include core/paper/pdf.h"},
        {"core/workflows/win_deal.cpp", "#include \"core/templates/page.h\"",
         "core/workflows may not include core/templates/page.h"},
        {"core/templates/page.h", "#include \"core/storage/database.h\"",
         "core/templates may not include core/storage/database.h"},
        {"core/templates/page.h", "#include \"core/customers/customer.h\"", ""},
        {"core/sales/totals.h", "#include \"ui/shell/window.h\"", "core/sales may not include ui/shell/window.h"},
        {"core/sales/totals.h", "#include \"tests/support/catch.h\"",
         "core/sales may not include tests/support/catch.h"},
        {"core/elsewhere/a.h", "#include \"core/base/money.h\"", "a folder that the table of layers does not know"},
        {"ui/shell/window.h", "#include \"core/storage/database.h\"", ""},
        {"ui/shell/window.h", "#include \"app/clientela/main.h\"", "ui may not include app/clientela/main.h"},
        {"app/clientela_cli/main.cpp", "#include \"ui/shell/window.h\"",
         "app/clientela_cli may not include ui/shell/window.h"},
        {"app/clientela/main.cpp", "#include \"ui/shell/window.h\"", ""},
        {"tests/core/base/money_test.cpp", "#include \"ui/shell/window.h\"",
         "tests/core may not include ui/shell/window.h"},
        {"core/base/money.h", "#include \"../records/field.h\"", "../records/field.h is not a path from the root"},
        {"core/base/money.h", "// #include \"core/records/field.h\"\n/*\n#include \"ui/a.h\"\n*/", ""},
        // headers from outside
        {"core/templates/page.cpp", "#include <QPrinter>", "QPrinter (printing) only in ui/printing"},
        {"ui/shell/window.cpp", "#include <QtPrintSupport/QPrinter>", "(printing) only in ui/printing"},
        {"ui/printing/print.cpp", "#include <QPrinter>", ""},
        {"core/templates/page.cpp", "#include <QLabel>", "QLabel (widgets) only in"},
        {"app/clientela_cli/main.cpp", "#include <QApplication>", "QApplication (widgets) only in"},
        {"core/templates/page.cpp", "#include <QVBoxLayout>", "QVBoxLayout (widgets) only in"},
        {"core/templates/page.cpp", "#include <QPageLayout>\n#include <QTextLayout>", ""},
        {"core/base/a.h", "#include <QStringView>\n#include <QByteArrayView>\n#include <QCoreApplication>", ""},
        {"core/sales/a.h", "#include <QPainter>", "QPainter (drawing) only in"},
        {"core/templates/a.h", "#include <QPainter>\n#include <QPdfWriter>", ""},
        {"core/workflows/a.h", "#include <QSqlQuery>", "QSqlQuery (databases) only in core/storage"},
        {"core/storage/a.h", "#include <QSqlQuery>\n#include <sqlite3.h>", ""},
        // SQL
        {"core/workflows/a.cpp", "f(\"SELECT id FROM customer\");", "SQL outside core/storage"},
        {"core/workflows/a.cpp", "f(QStringLiteral(\"SELECT id \"\n  \"FROM customer\"));",
         "a.cpp:2: SQL outside core/storage"},
        {"core/sales/a.cpp", "auto t = uR\"x(WITH a AS (SELECT 1)\nSELECT * FROM a)x\";", "SQL outside core/storage"},
        {"ui/a.cpp", "f(u\"INSERT INTO tag VALUES (1)\");", "SQL outside core/storage"},
        {"ui/a.cpp", "f(u\"UPDATE customer SET name = ?\");", "SQL outside core/storage"},
        {"app/clientela/a.cpp", "f(u\"delete from customer\");", "SQL outside core/storage"},
        {"core/exchange/a.cpp", "f(\"PRAGMA journal_mode\");", "SQL outside core/storage"},
        {"core/storage/a.cpp", "f(\"SELECT id FROM customer\");", ""},
        {"ui/a.cpp", "f(\"Select a customer from the list.\"); // SELECT id FROM customer", ""},
        {"ui/a.cpp", "f(\"Please update the price and set a date.\"); const int n = 1'000'000; g('\"', \"x\");", ""},
        // message boxes
        {"ui/shell/a.cpp", "void f() { QMessageBox::warning(nullptr, u, v); }", "QMessageBox only in ui/prompts"},
        {"ui/prompts/a.cpp", "#include <QMessageBox>\nvoid f() { QMessageBox::warning(nullptr, u, v); }", ""},
        {"ui/shell/a.cpp", "// QMessageBox is not for us\nf(\"QFileDialog\");", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.path, row.text);
        const QString path = QString::fromLatin1(row.path);
        const QString text = licenceLine + u'\n' + QString::fromLatin1(row.text);
        const QString problems = architectureProblems({{path, text}}).join(u'\n');
        CAPTURE(problems);
        if (*row.expected == '\0')
            CHECK(problems.isEmpty());
        else
            CHECK(problems.contains(QString::fromLatin1(row.expected)));
    }
}

TEST_CASE("A circle between domain folders is found, however long")
{
    const auto source = [](const char* path, const char* include) {
        return NamedSource{QString::fromLatin1(path),
                           QStringLiteral("%1\n#include \"%2\"\n").arg(licenceLine, QString::fromLatin1(include))};
    };
    const NamedSource salesToCatalog = source("core/sales/line.h", "core/catalog/product.h");
    const NamedSource catalogToReports = source("core/catalog/product.h", "core/reports/period.h");
    const NamedSource reportsToSales = source("core/reports/period.h", "core/sales/line.h");
    CHECK(architectureProblems({salesToCatalog, catalogToReports}).isEmpty());
    CHECK(architectureProblems({salesToCatalog, catalogToReports, reportsToSales})
          == QStringList{
              QStringLiteral("a circle between folders: core/catalog → core/reports → core/sales → core/catalog")});
}

TEST_CASE("A source without licence and a core file that is too long are found")
{
    const QString path = QStringLiteral("core/sales/a.cpp");
    CHECK(architectureProblems({{path, QStringLiteral("int a;\n")}}).join(u'\n').contains(u"the first line is not"));
    const auto ofLines = [](int lines) { return licenceLine + QString(lines, u'\n'); };
    CHECK(architectureProblems({{path, ofLines(longestCoreFile)}}).isEmpty());
    CHECK(architectureProblems({{path, ofLines(longestCoreFile + 1)}})
          == QStringList{QStringLiteral("core/sales/a.cpp:451: more than 450 lines")});
    CHECK(architectureProblems({{QStringLiteral("tests/core/sales/a.cpp"), ofLines(longestCoreFile + 1)}}).isEmpty());
}
