// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/output_file.h"
#include "core/exchange/text_source.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clientela {

/// Reads a list of JSON objects one by one: an array, one object a line, or an object whose "rows" is the array.
/// One object may have 64 MiB, and so may a file of the third form.
class JsonRowReader
{
public:
    /// name stands in sentences. Throws Error(BadInput) when there is no list.
    JsonRowReader(std::unique_ptr<QIODevice> device, const QString& name);

    /// The next object; false after the last. An entry that cannot be read comes as an empty object with
    /// its problem(). Throws Error(BadInput) when the file is cut short.
    bool next(QJsonObject& row);
    /// Which entry of the list was read last, counted from 1.
    qint64 rowNumber() const { return m_row; }
    /// What is wrong with the entry read last, as a sentence that names it; empty when nothing is.
    QString problem() const { return m_problem; }
    /// How much of the file has been read, 0 to 1.
    double progress() const { return m_source.progress(); }

private:
    bool fill();
    char peek();
    QByteArray takeEntry();
    bool startEntry();
    [[noreturn]] void refuseEnd() const;

    TextSource m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_inArray = false;
    bool m_ended = false;
    bool m_isWrapped = false; // the file is one object that holds the rows
    QJsonArray m_wrapped;
    qint64 m_row = 0;
    QString m_problem;
};

/// How a list of objects is laid out in a file.
enum class JsonLayout {
    Array, ///< one array, one object a line
    Lines, ///< one object a line and nothing else
};

/// Writes a list of JSON objects one by one; nothing stands under the file's name before finish() has succeeded.
class JsonRowWriter
{
public:
    explicit JsonRowWriter(const QString& path, JsonLayout layout = JsonLayout::Array);

    /// Throws Error(File) when it cannot be written.
    void write(const QJsonObject& row);
    /// Puts the complete file in its place; throws Error(File), and then the old file is as it was.
    void finish();

private:
    OutputFile m_file;
    JsonLayout m_layout;
    bool m_first = true;
};

} // namespace clientela
