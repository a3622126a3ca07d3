// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_rows.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/exchange/choice_words.h"
#include "core/exchange/record_columns.h"
#include "core/records/field_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace clientela {

namespace {

const QString googleSeparator = QStringLiteral(" ::: ");

QString mainFieldOf(const ChildList& list)
{
    if (list.key == u"phones")
        return QStringLiteral("number");
    if (list.key == u"emails")
        return QStringLiteral("address");
    if (list.key == u"addresses")
        return QStringLiteral("street");
    return list.field(u"date") ? QStringLiteral("date") : list.fields.front().key;
}

QString labelFieldOf(const ChildList& list)
{
    return list.field(u"type") ? QStringLiteral("type") : list.field(u"label") ? QStringLiteral("label") : QString();
}

/// The word of dates.birthday as it is shown, that of phones.work as it is kept.
QString groupLabel(const ChildList& list, const QString& word, const ReadingStyle& style)
{
    if (style.isOwn)
        return word;
    return list.key == u"dates" ? dateLabelOf(word, style.language) : contactTypeOf(word);
}

/// Several telephones or addresses in one cell; the cell as it is when it holds one.
QStringList separateContacts(const QString& cell, const ChildList& list)
{
    if (cell.contains(googleSeparator))
        return cell.split(googleSeparator, Qt::SkipEmptyParts);
    static const QRegularExpression emailSeparator(QStringLiteral("[;,\\s]+"));
    static const QRegularExpression phoneSeparator(QStringLiteral("\\s*[;,/\\n]\\s*"));
    const bool isEmail = list.key == u"emails";
    if (!isEmail && list.key != u"phones")
        return {cell};
    const QStringList parts = cell.split(isEmail ? emailSeparator : phoneSeparator, Qt::SkipEmptyParts);
    const bool each = std::ranges::all_of(parts, [isEmail](const QString& part) {
        return isEmail ? part.contains(u'@') && !part.startsWith(u'<') : digits(part).size() >= 7;
    });
    return parts.size() > 1 && each ? parts : QStringList{cell};
}

} // namespace

RecordMapper::RecordMapper(const RecordType& type, const QStringList& headings, const QStringList& paths,
                           const ReadingStyle& style)
    : m_type(type)
    , m_style(style)
{
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_columns.push_back(columnOf(headings[i].simplified(), paths.value(i, column_path::note.toString())));
}

RecordMapper::Column RecordMapper::columnOf(const QString& heading, const QString& path)
{
    Column column{heading, path, Target::Note, nullptr, 0};
    if (path == column_path::note || path.isEmpty())
        return column;
    static const QHash<QString, Target> nameParts{{QStringLiteral("given_name"), Target::Given},
                                                  {QStringLiteral("middle_name"), Target::Middle},
                                                  {QStringLiteral("family_name"), Target::Family},
                                                  {QStringLiteral("name_prefix"), Target::Prefix},
                                                  {QStringLiteral("name_suffix"), Target::Suffix}};
    const QStringList parts = path.split(u'.');
    column.target = Target::Scalar;
    if (path == column_path::leftOut) {
        column.target = Target::LeftOut;
    } else if (path == u"uid") {
        column.target = Target::Uid;
    } else if (m_type.key == u"customer" && nameParts.contains(path)) {
        column.target = nameParts.value(path);
        m_mappedKeys.append(QStringLiteral("name"));
    } else if (m_type.key == u"product" && path == u"price_with_tax") {
        column.target = Target::PriceWithTax;
        column.field = m_type.field(u"price");
        m_mappedKeys.append(QStringLiteral("price"));
    } else if (const ChildList* list = m_type.child(parts.first())) {
        return listColumn(column, *list, parts);
    } else {
        column.field = m_type.field(parts.first() == u"custom" ? parts.value(1) : path);
        if (!column.field || column.field->isReadOnly)
            throw Error(
                ErrorKind::BadInput,
                QCoreApplication::translate("Import", "“%1” is not a field that can be imported; choose one of %2.")
                    .arg(path, [this] {
                        QStringList keys;
                        for (const Field& field : m_type.fields) {
                            if (!field.isReadOnly)
                                keys.append(field.key);
                        }
                        for (const ChildList& each : m_type.children)
                            keys.append(each.key);
                        return keys.join(QStringLiteral(", "));
                    }()));
        m_mappedKeys.append(column.field->key);
    }
    return column;
}

RecordMapper::Column RecordMapper::listColumn(Column column, const ChildList& list, const QStringList& parts)
{
    if (!m_mappedKeys.contains(list.key))
        m_mappedKeys.append(list.key);
    if (list.isPlain) {
        column.target = Target::Plain;
        column.field = &list.fields.front();
        column.path = list.key;
        return column;
    }
    const QString groupKey = parts.value(1, QStringLiteral("1"));
    const QString fieldKey = parts.value(2, mainFieldOf(list));
    column.target = fieldKey == u"formatted" ? Target::Formatted : Target::ListField;
    column.field = list.field(fieldKey == u"formatted" ? QStringLiteral("street") : fieldKey);
    if (!column.field || column.field->isReadOnly)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Import", "“%1” is not a field that can be imported; write it as %2.")
                        .arg(column.path, QStringLiteral("%1.1.%2").arg(list.key, mainFieldOf(list))));
    const auto found = std::ranges::find_if(
        m_groups, [&](const Group& group) { return group.list == &list && group.key == groupKey; });
    column.group = static_cast<std::size_t>(found - m_groups.begin());
    if (found == m_groups.end()) {
        const bool isNumber = std::ranges::all_of(groupKey, [](QChar c) { return c.isDigit(); });
        m_groups.push_back({&list, groupKey, isNumber ? QString() : groupLabel(list, groupKey, m_style)});
    }
    return column;
}

struct RecordMapper::GroupValues
{
    QJsonObject fields;
    QStringList more; ///< further numbers or addresses of the same type
    QString formatted;
};

/// One row while it is read.
class RecordMapper::Row
{
public:
    Row(const RecordMapper& mapper, const QStringList& cells)
        : m_mapper(mapper)
        , m_groups(mapper.m_groups.size())
    {
        incoming.cells = cells;
        for (std::size_t i = 0; i < mapper.m_columns.size(); ++i) {
            const QString cell = cells.value(static_cast<qsizetype>(i));
            if (!cell.isEmpty() && !QStringView(cell).trimmed().isEmpty())
                take(mapper.m_columns[i], cell);
        }
        // a cell without a heading
        for (qsizetype i = static_cast<qsizetype>(mapper.m_columns.size()); i < cells.size(); ++i) {
            if (!cells[i].trimmed().isEmpty())
                m_unplaced.emplace_back(QString(), cells[i].trimmed());
        }
        if (mapper.m_type.key == u"customer")
            finishName();
        finishLists();
        finishNotes();
    }

    IncomingRecord incoming;

private:
    void take(const Column& column, const QString& cell)
    {
        const QString text = cell.trimmed();
        switch (column.target) {
        case Target::Note: m_unplaced.emplace_back(column.heading, text); return;
        case Target::LeftOut: return;
        case Target::Uid: incoming.uid = text; break;
        case Target::Given: append(m_given, text); break;
        case Target::Middle: append(m_middle, text); break;
        case Target::Family: append(m_family, text); break;
        case Target::Prefix: append(m_prefix, text); break;
        case Target::Suffix: append(m_suffix, text); break;
        case Target::Scalar: takeScalar(column, cell); break;
        case Target::Plain: takePlain(column, text); break;
        case Target::ListField: takeListField(column, text); break;
        case Target::Formatted: m_groups[column.group].formatted = text; return;
        case Target::PriceWithTax: takePriceWithTax(column, text); break;
        }
        m_placed.append(text);
    }

    static void append(QString& text, const QString& more) { text += text.isEmpty() ? more : u' ' + more; }

    void takeScalar(const Column& column, const QString& cell)
    {
        const QString& key = column.field->key;
        const QString text = canonicalCell(*column.field, cell, m_mapper.m_style, key, incoming.problems);
        if (text.isEmpty())
            return;
        if (column.field->isCustom) {
            QJsonObject custom = incoming.values.value(u"custom").toObject();
            custom.insert(key, text);
            incoming.values.insert(QStringLiteral("custom"), custom);
            return;
        }
        if (key == u"country" && text.size() != 2 && !m_mapper.m_style.isOwn) {
            m_unplaced.emplace_back(column.heading, text);
            return;
        }
        const QString before = incoming.values.value(key).toString();
        if (before.isEmpty())
            incoming.values.insert(key, text);
        else if (column.field->kind == FieldKind::LongText)
            incoming.values.insert(key, QString(before + u'\n' + text));
        else if (before != text)
            m_unplaced.emplace_back(column.heading, text);
    }

    void takePlain(const Column& column, const QString& text)
    {
        static const QRegularExpression separator(QStringLiteral("\\s*(:::|[,;\\n])\\s*"));
        QJsonArray words = incoming.values.value(column.path).toArray();
        const bool isOwn = m_mapper.m_style.isOwn;
        for (QString word : isOwn ? splitValues(text) : text.split(separator, Qt::SkipEmptyParts)) {
            if (isOwn) {
                words.append(word);
                continue;
            }
            while (word.startsWith(u'*'))
                word = word.mid(1).trimmed();
            if (!word.isEmpty() && folded(word) != u"mycontacts" && folded(word) != u"my contacts"
                && !words.contains(word))
                words.append(word);
        }
        if (!words.isEmpty())
            incoming.values.insert(column.path, words);
    }

    void takeListField(const Column& column, const QString& cell)
    {
        const ChildList& list = *m_mapper.m_groups[column.group].list;
        GroupValues& group = m_groups[column.group];
        const QString& key = column.field->key;
        if (key != mainFieldOf(list)) {
            const QString text = canonicalCell(*column.field, cell, m_mapper.m_style, column.path, incoming.problems);
            if (!text.isEmpty() && !group.fields.contains(key))
                group.fields.insert(
                    key, list.key == u"dates" && key == u"label" ? groupLabel(list, text, m_mapper.m_style) : text);
            else if (!text.isEmpty() && group.fields.value(key).toString() != text)
                m_unplaced.emplace_back(column.heading, text);
            return;
        }
        if (list.key == u"dates" && isYearless(cell)) {
            m_unplaced.emplace_back(column.heading, cell);
            return;
        }
        const QStringList parts = m_mapper.m_style.isOwn ? QStringList{cell} : separateContacts(cell, list);
        for (const QString& part : parts) {
            const QString text = canonicalCell(*column.field, part.trimmed(), m_mapper.m_style, column.path,
                                               incoming.problems);
            if (text.isEmpty())
                continue;
            const QString before = group.fields.value(key).toString();
            if (before.isEmpty())
                group.fields.insert(key, text);
            else if (list.key == u"addresses")
                group.fields.insert(key, QString(before + QStringLiteral(", ") + text));
            else
                group.more.append(text);
        }
    }

    /// Google writes a birthday without its year as --03-22.
    static bool isYearless(const QString& cell)
    {
        static const QRegularExpression form(QStringLiteral("^\\s*--\\d\\d-?\\d\\d$"));
        return form.match(cell).hasMatch();
    }

    void takePriceWithTax(const Column& column, const QString& cell)
    {
        const QString text = canonicalCell(*column.field, cell, m_mapper.m_style, column.field->key, incoming.problems);
        if (text.isEmpty())
            return;
        if (incoming.values.contains(u"price")) {
            m_unplaced.emplace_back(column.heading, cell);
            return;
        }
        incoming.values.insert(QStringLiteral("price"), text);
        incoming.values.insert(QStringLiteral("price_includes_tax"), true);
    }

    void finishName()
    {
        QString built;
        for (const QString& part : {m_prefix, m_given, m_middle, m_family, m_suffix}) {
            if (!part.isEmpty())
                append(built, part);
        }
        const bool isPerson = !(m_given.isEmpty() && m_middle.isEmpty() && m_family.isEmpty());
        QString name = incoming.values.value(u"name").toString();
        const QString company = incoming.values.value(u"company_name").toString();
        if (name.isEmpty() && isPerson) {
            name = built;
        } else if (!built.isEmpty() && !name.isEmpty()) {
            for (const QString& part : {m_prefix, m_suffix}) {
                if (!part.isEmpty() && !folded(name).contains(folded(part)))
                    m_unplaced.emplace_back(QCoreApplication::translate("Import", "Title"), part);
            }
        }
        if (name.isEmpty() && !company.isEmpty()) {
            name = company;
            incoming.values.remove(u"company_name");
            incoming.suggested.insert(QStringLiteral("kind"), QStringLiteral("company"));
        }
        if (!name.isEmpty())
            incoming.values.insert(QStringLiteral("name"), name);
    }

    void finishLists()
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Group& description = m_mapper.m_groups[i];
            const ChildList& list = *description.list;
            GroupValues& group = m_groups[i];
            const QString main = mainFieldOf(list);
            const QString label = labelFieldOf(list);
            if (!group.formatted.isEmpty() && !group.fields.contains(main) && !group.fields.contains(u"city"))
                group.fields.insert(main, group.formatted);
            QString type = group.fields.value(label).toString();
            group.fields.remove(label);
            if (group.fields.isEmpty())
                continue; // a type alone says nothing
            if (type.isEmpty())
                type = description.type;
            QJsonArray rows = incoming.values.value(list.key).toArray();
            if (!label.isEmpty() && !type.isEmpty())
                group.fields.insert(label, type);
            appendNew(rows, group.fields, main);
            for (const QString& more : group.more) {
                QJsonObject row{{main, more}};
                if (!label.isEmpty() && !type.isEmpty())
                    row.insert(label, type);
                appendNew(rows, row, main);
            }
            incoming.values.insert(list.key, rows);
        }
        const QString country =
            incoming.values.value(u"addresses").toArray().first().toObject().value(u"country").toString();
        if (country.size() == 2)
            incoming.suggested.insert(QStringLiteral("country"), country);
    }

    static void appendNew(QJsonArray& rows, const QJsonObject& row, const QString& main)
    {
        const QJsonValue value = row.value(main);
        const bool isThere = value.isString() && std::ranges::any_of(std::as_const(rows), [&](const QJsonValue& other) {
                                 return main != u"street" && main != u"date" && main != u"kind"
                                        && other.toObject().value(main) == value;
                             });
        if (!isThere)
            rows.append(row);
    }

    /// What a column cannot be mapped to is kept, unless the record says the same already.
    void finishNotes()
    {
        for (const auto& [heading, text] : m_unplaced) {
            const QString said = folded(text);
            const bool isKnown = said == folded(incoming.values.value(u"name").toString())
                                 || std::ranges::any_of(m_placed,
                                                        [&](const QString& placed) { return folded(placed) == said; });
            if (!isKnown)
                incoming.notes.append(heading.isEmpty() ? text : heading + QStringLiteral(": ") + text);
        }
    }

    const RecordMapper& m_mapper;
    std::vector<GroupValues> m_groups;
    std::vector<std::pair<QString, QString>> m_unplaced;
    QStringList m_placed;
    QString m_given;
    QString m_middle;
    QString m_family;
    QString m_prefix;
    QString m_suffix;
};

IncomingRecord RecordMapper::map(const QStringList& cells) const
{
    return std::move(Row(*this, cells).incoming);
}

} // namespace clientela
