// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace clientela {

namespace {

constexpr qsizetype entryLimit = 64 * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonRowReader::JsonRowReader(std::unique_ptr<QIODevice> device, const QString& name)
    : m_source(std::move(device), name)
{
    const char first = peek();
    if (first == '[') {
        ++m_at;
        m_inArray = true;
    } else if (first != '{') {
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Exchange", "“%1” is no list of records in JSON: it begins with "
                                                            "neither [ nor {. Check that this is the right file.")
                        .arg(name));
    } else {
        const qsizetype start = m_at;
        const QByteArray whole = takeEntry();
        const bool alone = peek() == '\0';
        const QJsonValue rows = alone ? QJsonDocument::fromJson(whole).object().value(QStringLiteral("rows"))
                                      : QJsonValue();
        if (rows.isArray()) {
            m_wrapped = rows.toArray();
            m_isWrapped = true;
        } else {
            m_at = start;
        }
    }
}

bool JsonRowReader::fill()
{
    return m_source.read(m_buffer, std::max<qint64>(256 * 1024, m_buffer.size()));
}

/// The next character that is no white space; NUL at the end.
char JsonRowReader::peek()
{
    for (;;) {
        while (m_at < m_buffer.size() && isSpace(m_buffer[m_at]))
            ++m_at;
        if (m_at < m_buffer.size())
            return m_buffer[m_at];
        if (!fill())
            return '\0';
    }
}

/// The bytes of the value that begins here; strings and brackets are followed, nothing else is judged.
QByteArray JsonRowReader::takeEntry()
{
    const qsizetype start = m_at;
    qsizetype at = m_at;
    int depth = 0;
    bool inString = false;
    const auto taken = [&] {
        m_at = at;
        return m_buffer.sliced(start, at - start);
    };
    for (;; ++at) {
        if (at - start > entryLimit)
            throw Error(ErrorKind::BadInput,
                        QCoreApplication::translate(
                            "Exchange", "“%1”, record %2: it is longer than 64 MB. Check that this is the right file.")
                            .arg(m_source.name())
                            .arg(m_row));
        if (at >= m_buffer.size() && !fill()) {
            if (depth > 0 || inString)
                refuseEnd();
            return taken();
        }
        const char c = m_buffer[at];
        if (inString) {
            if (c == '"')
                inString = false;
            else if (c == '\\' && at + 1 >= m_buffer.size() && !fill())
                refuseEnd();
            else if (c == '\\')
                ++at;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return taken(); // the end of the list
            if (--depth == 0) {
                ++at;
                return taken();
            }
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return taken();
        }
    }
}

void JsonRowReader::refuseEnd() const
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Exchange", "“%1” is cut short: it ends in the middle of record %2. Export the file again.")
                    .arg(m_source.name())
                    .arg(std::max<qint64>(1, m_row)));
}

/// Goes to the beginning of the next entry; false when there is none.
bool JsonRowReader::startEntry()
{
    if (m_ended)
        return false;
    char c = peek();
    if (c == ',' && m_row > 0) {
        ++m_at;
        c = peek();
    }
    if (m_inArray && c == ']') {
        m_ended = true;
        return false;
    }
    if (c == '\0') {
        m_ended = true;
        if (m_inArray)
            throw Error(
                ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Exchange", "“%1” is cut short: the list is not closed after record %2. Export the file again.")
                    .arg(m_source.name())
                    .arg(m_row));
        return false;
    }
    return true;
}

bool JsonRowReader::next(QJsonObject& row)
{
    row = {};
    m_problem.clear();
    if (m_isWrapped) {
        if (m_row >= m_wrapped.size())
            return false;
        const QJsonValue entry = m_wrapped.at(m_row++);
        row = entry.toObject();
        if (!entry.isObject())
            m_problem = QCoreApplication::translate("Exchange",
                                                    "“%1”, record %2: it is no record, that is no object in { }.")
                            .arg(m_source.name())
                            .arg(m_row);
        return true;
    }
    if (m_at > 256 * 1024) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    if (!startEntry())
        return false;
    ++m_row;
    const QByteArray entry = takeEntry();
    if (entry.isEmpty())
        ++m_at; // a sign that stands where no value can begin
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(entry, &error);
    if (document.isObject())
        row = document.object();
    else if (entry.startsWith('{'))
        m_problem = QCoreApplication::translate(
                        "Exchange",
                        "“%1”, record %2: it is not written as JSON has it. Correct it and import it again.")
                        .arg(m_source.name())
                        .arg(m_row);
    else
        m_problem = QCoreApplication::translate("Exchange",
                                                "“%1”, record %2: it is no record, that is no object in { }.")
                        .arg(m_source.name())
                        .arg(m_row);
    return true;
}

JsonRowWriter::JsonRowWriter(const QString& path, JsonLayout layout)
    : m_file(path)
    , m_layout(layout)
{
    if (m_layout == JsonLayout::Array)
        m_file.write("[");
}

void JsonRowWriter::write(const QJsonObject& row)
{
    if (m_layout == JsonLayout::Array)
        m_file.write(m_first ? "\n" : ",\n");
    m_first = false;
    m_file.write(QJsonDocument(row).toJson(QJsonDocument::Compact));
    if (m_layout == JsonLayout::Lines)
        m_file.write("\n");
}

void JsonRowWriter::finish()
{
    if (m_layout == JsonLayout::Array)
        m_file.write("\n]\n");
    m_file.finish();
}

} // namespace clientela
