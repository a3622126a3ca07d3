// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_source.h"

#include "core/base/error.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/table.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_record.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <deque>

namespace clientela {

namespace {

constexpr std::size_t sampleRows = 200;

class TableSource final : public RecordSource
{
public:
    TableSource(const RecordType& type, const QString& path, FileKind kind, const SourceOptions& options)
        : m_table(openTable(path, options.table))
        , m_corrections(options.corrections)
    {
        QStringList row;
        while (m_ahead.size() < sampleRows && m_table->next(row))
            m_ahead.push_back(corrected({m_table->rowNumber(), m_table->problem(), row}));
        QList<QStringList> sample;
        for (const ReadRow& each : m_ahead)
            sample.append(each.cells);
        m_paths = guessColumns(type, m_table->headings(), sample);
        applyMapping(m_paths, m_table->headings(), options.saved, true);
        applyMapping(m_paths, m_table->headings(), options.chosen, false);
        if (options.paths.size() == m_paths.size())
            m_paths = options.paths;
        ReadingStyle style = options.style;
        if (m_paths.contains(QStringLiteral("currency")))
            style.currency = {}; // each row names its own
        style.isOwn = isOwnFormat();
        if (kind == FileKind::Xlsx)
            style.numbers = NumberStyle::DecimalPoint; // its numbers arrive in canonical form
        else if (!style.isOwn)
            style = detectedStyle(type, m_paths, sample, style);
        if (style.isOwn) {
            style.numbers = NumberStyle::DecimalPoint;
            style.dates = DateOrder::YearMonthDay;
        }
        m_mapper.emplace(type, m_table->headings(), m_paths, style);
    }

    bool next(IncomingRecord& record) override
    {
        ReadRow row;
        if (!m_ahead.empty()) {
            row = std::move(m_ahead.front());
            m_ahead.pop_front();
        } else if (m_table->next(row.cells)) {
            row.number = m_table->rowNumber();
            row.problem = m_table->problem();
            row = corrected(std::move(row));
        } else {
            return false;
        }
        record = m_mapper->map(row.cells);
        record.row = row.number;
        if (!row.problem.isEmpty())
            record.problems.insert(record.problems.begin(), {QString(), row.problem});
        return true;
    }
    double progress() const override { return m_table->progress(); }
    bool isOwnFormat() const override { return m_paths.contains(QStringLiteral("uid")); }
    QStringList headings() const override { return m_table->headings(); }
    QStringList paths() const override { return m_paths; }
    QStringList mappedKeys() const override { return m_mapper->mappedKeys(); }

private:
    struct ReadRow
    {
        qint64 number = 0;
        QString problem;
        QStringList cells;
    };
    ReadRow corrected(ReadRow row) const
    {
        if (const auto found = m_corrections.constFind(row.number); found != m_corrections.cend())
            return {row.number, {}, found.value()};
        return row;
    }

    std::unique_ptr<TableReader> m_table;
    QHash<qint64, QStringList> m_corrections;
    std::deque<ReadRow> m_ahead;
    QStringList m_paths;
    std::optional<RecordMapper> m_mapper;
};

class CardSource final : public RecordSource
{
public:
    CardSource(const QString& path, const ReadingStyle& style)
        : m_style(style)
        , m_reader(openForReading(path), displayName(path))
    {
    }

    bool next(IncomingRecord& record) override
    {
        VCardContact contact;
        if (!m_reader.next(contact))
            return false;
        record = customerOf(contact, m_style);
        record.row = m_reader.rowNumber();
        if (const QString problem = m_reader.problem(); !problem.isEmpty())
            record.problems.push_back({QString(), problem});
        return true;
    }
    double progress() const override { return m_reader.progress(); }

private:
    ReadingStyle m_style;
    VCardReader m_reader;
};

class JsonSource final : public RecordSource
{
public:
    JsonSource(const RecordType& type, const QString& path, const SourceOptions& options)
        : m_type(type)
        , m_style(options.style)
        , m_reader(openForReading(path), displayName(path))
    {
        m_style.numbers = NumberStyle::DecimalPoint;
    }

    bool next(IncomingRecord& record) override
    {
        QJsonObject row;
        if (!m_reader.next(row))
            return false;
        record = recordOf(row);
        record.row = m_reader.rowNumber();
        if (const QString problem = m_reader.problem(); !problem.isEmpty())
            record.problems.push_back({QString(), problem});
        return true;
    }
    double progress() const override { return m_reader.progress(); }
    bool isOwnFormat() const override { return true; }

private:
    static QString plainText(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString();
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble()) {
            const double number = value.toDouble();
            const qint64 integer = value.toInteger();
            return static_cast<double>(integer) == number ? QString::number(integer) : QString::number(number, 'g', 15);
        }
        if (value.isArray())
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                                : QString();
    }

    /// Keys of ours as they are; others as the headings of a table are, so that {"E-mail": …} is understood.
    IncomingRecord recordOf(const QJsonObject& row) const
    {
        QJsonObject values;
        QStringList headings;
        QStringList cells;
        for (auto it = row.begin(); it != row.end(); ++it) {
            const Field* field = m_type.field(it.key());
            if (it.key() == u"id" || it.key() == u"problem" || it.key() == u"created_at" || it.key() == u"changed_at")
                continue;
            const bool isOurs = m_type.child(it.key())
                                || (field && !field->isHidden && !field->isReadOnly && !field->isCustom);
            if (isOurs) {
                values.insert(it.key(), it.value());
            } else if (it.key() == u"custom") {
                takeCustom(it.value().toObject(), values, headings, cells);
            } else if (!field || !field->isComputed) {
                headings.append(it.key());
                cells.append(plainText(it.value()));
            }
        }
        IncomingRecord record;
        if (!headings.isEmpty()) {
            QStringList paths = guessColumns(m_type, headings);
            for (QString& path : paths) {
                // what the lists say goes before what is derived from them
                if (values.contains(path.section(u'.', 0, 0)))
                    path = column_path::leftOut.toString();
            }
            record = RecordMapper(m_type, headings, paths, m_style).map(cells);
            record.cells.clear();
        }
        for (auto it = values.begin(); it != values.end(); ++it)
            record.values.insert(it.key(), it.value());
        return record;
    }

    void takeCustom(const QJsonObject& custom, QJsonObject& values, QStringList& headings, QStringList& cells) const
    {
        QJsonObject known;
        for (auto it = custom.begin(); it != custom.end(); ++it) {
            const Field* field = m_type.field(it.key());
            if (field && field->isCustom) {
                known.insert(it.key(), it.value());
            } else {
                headings.append(it.key());
                cells.append(plainText(it.value()));
            }
        }
        if (!known.isEmpty())
            values.insert(QStringLiteral("custom"), known);
    }

    const RecordType& m_type;
    ReadingStyle m_style;
    JsonRowReader m_reader;
};

} // namespace

std::unique_ptr<RecordSource> openRecords(const RecordType& type, const QString& path, const SourceOptions& options)
{
    const FileKind kind = fileKind(path);
    switch (kind) {
    case FileKind::Csv:
    case FileKind::Xlsx: return std::make_unique<TableSource>(type, path, kind, options);
    case FileKind::Json: return std::make_unique<JsonSource>(type, path, options);
    case FileKind::VCard:
        if (type.key == u"customer")
            return std::make_unique<CardSource>(path, options.style);
        throw Error(ErrorKind::BadInput, QCoreApplication::translate(
                                             "Import", "Contact cards hold customers; import a table or JSON for %1.")
                                             .arg(type.titlePlural.text().toLower()));
    case FileKind::ICalendar: break;
    }
    throw Error(
        ErrorKind::BadInput,
        QCoreApplication::translate("Import", "A calendar cannot be imported as %1; choose a table, cards or JSON.")
            .arg(type.titlePlural.text().toLower()));
}

} // namespace clientela
