// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/error.h"
#include "core/exchange/formula_guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace clientela {

namespace {

constexpr qsizetype cellLimit = 1024 * 1024;
constexpr qsizetype rowLimit = 16 * cellLimit;
constexpr size_t cellCountLimit = 4096;
constexpr qsizetype detectionBytes = 64 * 1024;
constexpr int detectionRecords = 50;

qint64 lineBreaksIn(const char* begin, const char* end)
{
    qint64 count = 0;
    for (; begin < end; ++begin)
        count += *begin == '\n' || (*begin == '\r' && (begin + 1 == end || begin[1] != '\n'));
    return count;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const QString& name, const TableReadOptions& options)
    : m_source(std::move(device), name)
{
    while (m_buffer.size() < detectionBytes && !m_ended)
        m_ended = !m_source.read(m_buffer);
    m_separator = options.separator.toLatin1();
    readSeparatorLine();
    if (m_separator == '\0')
        detectSeparator();
    readRecord(m_headings);
    while (!m_headings.isEmpty() && m_headings.last().isEmpty())
        m_headings.removeLast();
    if (!m_problem.isEmpty())
        throw Error(ErrorKind::BadInput, m_problem, name);
}

void CsvReader::readSeparatorLine()
{
    // Excel's own first line, such as "sep=;"
    if (m_buffer.size() < 5 || m_buffer.first(4).toLower() != "sep=")
        return;
    const qsizetype after = m_buffer.size() > 5 && m_buffer[5] == '\r' && m_buffer.size() > 6 && m_buffer[6] == '\n'
                                ? 7
                                : 6;
    if (m_buffer.size() > 5 && m_buffer[5] != '\r' && m_buffer[5] != '\n')
        return;
    m_separator = m_buffer[4];
    m_at = std::min(after, m_buffer.size());
    m_line = 2;
}

void CsvReader::detectSeparator()
{
    const qsizetype start = m_at;
    char best = '\0';
    double bestShare = 0;
    size_t bestCells = 1;
    for (const char candidate : {',', ';', '\t', '|'}) {
        m_separator = candidate;
        m_at = start;
        size_t cells = 0;
        int records = 0;
        int alike = 0;
        while (records < detectionRecords && scanRecord() == Scan::Record) {
            m_at = m_next;
            if (m_spans.size() == 1 && m_spans[0].begin == m_spans[0].end)
                continue;
            if (records++ == 0)
                cells = m_spans.size();
            alike += m_spans.size() == cells;
        }
        const double share = records > 0 ? double(alike) / records : 0;
        if (cells > 1 && (share > bestShare || (share == bestShare && cells > bestCells))) {
            best = candidate;
            bestShare = share;
            bestCells = cells;
        }
    }
    m_separator = best;
    m_at = start;
}

CsvReader::Scan CsvReader::scanQuoted(qsizetype& at)
{
    const char* const data = m_buffer.constData();
    const qsizetype end = m_buffer.size();
    const qsizetype begin = at + 1;
    bool doubled = false;
    for (qsizetype from = begin;;) {
        const auto* quote = static_cast<const char*>(std::memchr(data + from, '"', size_t(end - from)));
        const qsizetype close = quote ? quote - data : end;
        if (close - begin > cellLimit)
            return Scan::OpenQuote;
        if (!quote)
            return m_ended ? Scan::OpenQuote : Scan::NeedMore;
        if (close + 1 < end && data[close + 1] == '"') {
            doubled = true;
            from = close + 2;
            continue;
        }
        qsizetype after = close + 1;
        while (after < end && data[after] == ' ' && m_separator != ' ')
            ++after;
        if (after == end && !m_ended)
            return Scan::NeedMore;
        if (after == end || data[after] == '\n' || data[after] == '\r'
            || (data[after] == m_separator && m_separator != '\0')) {
            m_spans.push_back({begin, close, true, doubled});
            at = after;
            return Scan::Record;
        }
        from = close + 1; // text goes on behind it, so it is no end
    }
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_spans.clear();
    const char* const data = m_buffer.constData();
    const qsizetype end = m_buffer.size();
    if (m_at >= end)
        return m_ended ? Scan::End : Scan::NeedMore;
    qsizetype at = m_at;
    for (;;) {
        if (at < end && data[at] == '"') {
            const Scan outcome = scanQuoted(at);
            if (outcome != Scan::Record)
                return outcome;
        } else {
            const qsizetype begin = at;
            while (at < end && data[at] != '\n' && data[at] != '\r' && (data[at] != m_separator || m_separator == '\0'))
                ++at;
            if (at - begin > cellLimit)
                return Scan::LongCell;
            if (at == end && !m_ended)
                return Scan::NeedMore;
            m_spans.push_back({begin, at, false, false});
        }
        if (at - m_at > rowLimit)
            return Scan::LongRow;
        if (m_spans.size() > cellCountLimit)
            return Scan::ManyCells;
        if (at == end || data[at] != m_separator || m_separator == '\0')
            break;
        ++at;
    }
    if (at < end && data[at] == '\r') {
        if (at + 1 == end && !m_ended)
            return Scan::NeedMore;
        at += at + 1 < end && data[at + 1] == '\n' ? 2 : 1;
    } else if (at < end) {
        ++at;
    }
    m_next = at;
    return Scan::Record;
}

QStringList CsvReader::takeCells()
{
    QStringList cells;
    cells.reserve(qsizetype(m_spans.size()));
    const char* const data = m_buffer.constData();
    for (const Span& span : m_spans) {
        QString cell = QString::fromUtf8(data + span.begin, span.end - span.begin);
        if (span.doubledQuotes)
            cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        cells.append(cell.startsWith(u'\'') ? unguarded(cell) : cell);
        if (span.quoted)
            m_line += lineBreaksIn(data + span.begin, data + span.end);
    }
    return cells;
}

bool CsvReader::readRecord(QStringList& cells)
{
    for (;;) {
        const Scan outcome = scanRecord();
        switch (outcome) {
        case Scan::End: return false;
        case Scan::NeedMore: {
            const qsizetype kept = m_buffer.size() - m_at;
            m_buffer.remove(0, m_at);
            m_at = 0;
            m_ended = !m_source.read(m_buffer, std::max<qint64>(256 * 1024, kept));
            continue;
        }
        case Scan::OpenQuote: {
            m_rowLine = m_line;
            cells = takeCells();
            m_problem = QCoreApplication::translate(
                            "Exchange",
                            "“%1”, line %2: the quotation mark that begins a cell is never closed, so nothing below it "
                            "could be read. Close it or remove it.")
                            .arg(m_source.name())
                            .arg(m_line);
            m_buffer.clear();
            m_at = 0;
            m_ended = true;
            return true;
        }
        case Scan::LongCell:
        case Scan::LongRow:
        case Scan::ManyCells: refuse(outcome);
        case Scan::Record: break;
        }
        const bool blank = std::all_of(m_spans.begin(), m_spans.end(),
                                       [](const Span& span) { return !span.quoted && span.begin == span.end; });
        m_rowLine = m_line;
        if (!blank)
            cells = takeCells();
        m_at = m_next;
        if (m_next > 0 && (m_buffer[m_next - 1] == '\n' || m_buffer[m_next - 1] == '\r'))
            ++m_line;
        if (!blank)
            return true;
    }
}

void CsvReader::refuse(Scan outcome) const
{
    const char* sentence = QT_TRANSLATE_NOOP(
        "Exchange", "“%1”, line %2: a cell is longer than 1 MB. Check that this is the right file.");
    if (outcome == Scan::LongRow)
        sentence = QT_TRANSLATE_NOOP("Exchange",
                                     "“%1”, line %2: the row is longer than 16 MB. Check that this is the right file.");
    else if (outcome == Scan::ManyCells)
        sentence = QT_TRANSLATE_NOOP(
            "Exchange", "“%1”, line %2: the row has more than 4096 cells. Check that this is the right file.");
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Exchange", sentence).arg(m_source.name()).arg(m_line));
}

bool CsvReader::next(QStringList& row)
{
    m_problem.clear();
    if (!readRecord(row))
        return false;
    while (row.size() > m_headings.size() && row.last().isEmpty())
        row.removeLast();
    if (m_problem.isEmpty() && row.size() > m_headings.size())
        m_problem = QCoreApplication::translate(
                        "Exchange",
                        "“%1”, line %2: the row has %3 cells, but there are only %4 columns. Put a cell that contains "
                        "the separator in quotation marks.")
                        .arg(m_source.name())
                        .arg(m_rowLine)
                        .arg(row.size())
                        .arg(m_headings.size());
    if (m_problem.isEmpty() && m_source.hasBrokenCharacters()) {
        for (const QString& cell : row) {
            if (cell.contains(QChar(QChar::ReplacementCharacter))) {
                m_problem = QCoreApplication::translate(
                                "Exchange",
                                "“%1”, line %2: a character is damaged (shown as “%3”). Save the file again as UTF-8.")
                                .arg(m_source.name())
                                .arg(m_rowLine)
                                .arg(QChar(QChar::ReplacementCharacter));
                break;
            }
        }
    }
    while (row.size() < m_headings.size())
        row.append(QString());
    return true;
}

} // namespace clientela
