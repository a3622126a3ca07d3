// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/filter.h"

#include "core/base/error.h"
#include "core/records/field_text.h"

#include <QCoreApplication>

#include <optional>

namespace clientela {

namespace {

struct FilterToken
{
    enum class Kind { Word, Text, Symbol, End };
    Kind kind = Kind::End;
    QString text;
};

[[noreturn]] void throwFilterError(const QString& sentence)
{
    throw Error(ErrorKind::BadInput, sentence);
}

class FilterLexer
{
public:
    explicit FilterLexer(const QString& text)
        : m_text(text)
    {
        advance();
    }

    const FilterToken& current() const { return m_token; }

    FilterToken take()
    {
        FilterToken token = m_token;
        advance();
        return token;
    }

private:
    static bool isWordCharacter(QChar character)
    {
        return character.isLetterOrNumber() || character == u'_' || character == u'.' || character == u'-'
               || character == u'+' || character == u'%' || character == u':' || character.isSurrogate();
    }

    void advance()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
        if (m_position >= m_text.size()) {
            m_token = {};
            return;
        }
        const QChar first = m_text[m_position];
        if (first == u'"' || first == u'\'')
            readQuoted(first);
        else if (isWordCharacter(first))
            readWord();
        else
            readSymbol();
    }

    void readQuoted(QChar quote)
    {
        QString text;
        for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
            if (m_text[i] != quote) {
                text += m_text[i];
                continue;
            }
            if (i + 1 < m_text.size() && m_text[i + 1] == quote) {
                text += quote;
                ++i;
                continue;
            }
            m_position = i + 1;
            m_token = {FilterToken::Kind::Text, text};
            return;
        }
        throwFilterError(QCoreApplication::translate("Filter", "The filter has a quote that is not closed: %1")
                             .arg(m_text.mid(m_position, 40)));
    }

    void readWord()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && isWordCharacter(m_text[m_position]))
            ++m_position;
        m_token = {FilterToken::Kind::Word, m_text.mid(start, m_position - start)};
    }

    void readSymbol()
    {
        const QStringView pair = QStringView(m_text).mid(m_position, 2);
        const bool two = pair == u"!=" || pair == u"<=" || pair == u">=" || pair == u"<>" || pair == u"==";
        m_token = {FilterToken::Kind::Symbol, m_text.mid(m_position, two ? 2 : 1)};
        m_position += two ? 2 : 1;
    }

    QString m_text;
    qsizetype m_position = 0;
    FilterToken m_token;
};

class FilterParser
{
public:
    FilterParser(const RecordType& type, const QString& text, QDate today, Currency currency)
        : m_type(type)
        , m_lexer(text)
        , m_today(today)
        , m_currency(currency)
    {
    }

    Filter parse()
    {
        if (m_lexer.current().kind == FilterToken::Kind::End)
            return {};
        Filter filter = parseOr();
        if (m_lexer.current().kind != FilterToken::Kind::End)
            throwUnexpected(m_lexer.current());
        return filter;
    }

private:
    static constexpr int deepest = 100;

    [[noreturn]] static void throwUnexpected(const FilterToken& token)
    {
        if (token.kind == FilterToken::Kind::End)
            throwFilterError(
                QCoreApplication::translate("Filter", "The filter ends too early; write it as city = \"Porto\"."));
        throwFilterError(
            QCoreApplication::translate("Filter", "The filter is not understood at “%1”; write it as city = \"Porto\".")
                .arg(token.text));
    }

    bool takeWord(QStringView word)
    {
        const FilterToken& token = m_lexer.current();
        if (token.kind != FilterToken::Kind::Word || token.text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_lexer.take();
        return true;
    }

    bool takeSymbol(QStringView symbol)
    {
        const FilterToken& token = m_lexer.current();
        if (token.kind != FilterToken::Kind::Symbol || token.text != symbol)
            return false;
        m_lexer.take();
        return true;
    }

    Filter parseOr() { return parseChain(u"or", Filter::Kind::Or, &FilterParser::parseAnd); }
    Filter parseAnd() { return parseChain(u"and", Filter::Kind::And, &FilterParser::parseUnary); }

    Filter parseChain(QStringView word, Filter::Kind kind, Filter (FilterParser::*next)())
    {
        Filter first = (this->*next)();
        if (m_lexer.current().kind != FilterToken::Kind::Word
            || m_lexer.current().text.compare(word, Qt::CaseInsensitive) != 0)
            return first;
        Filter chain;
        chain.kind = kind;
        chain.parts.push_back(std::move(first));
        while (takeWord(word))
            chain.parts.push_back((this->*next)());
        return chain;
    }

    Filter parseUnary()
    {
        if (++m_depth > deepest)
            throwFilterError(
                QCoreApplication::translate("Filter", "The filter has too many brackets inside each other."));
        Filter filter;
        if (takeWord(u"not")) {
            filter.kind = Filter::Kind::Not;
            filter.parts.push_back(parseUnary());
        } else if (takeSymbol(u"(")) {
            filter = parseOr();
            if (!takeSymbol(u")"))
                throwUnexpected(m_lexer.current());
        } else {
            filter = parseTest();
        }
        --m_depth;
        return filter;
    }

    Filter parseTest()
    {
        if (m_lexer.current().kind != FilterToken::Kind::Word)
            throwUnexpected(m_lexer.current());
        Filter test;
        test.kind = Filter::Kind::Test;
        resolveField(m_lexer.take().text, test);
        if (takeWord(u"is")) {
            const bool negated = takeWord(u"not");
            if (!takeWord(u"empty"))
                throwUnexpected(m_lexer.current());
            test.comparison = negated ? Comparison::IsNotEmpty : Comparison::IsEmpty;
            return test;
        }
        if (takeWord(u"in")) {
            parseValueList(test);
            return test;
        }
        test.comparison = takeComparison();
        test.values.push_back(takeValue(*test.field, test.comparison));
        return test;
    }

    void parseValueList(Filter& test)
    {
        test.comparison = Comparison::In;
        if (!takeSymbol(u"("))
            throwUnexpected(m_lexer.current());
        do {
            test.values.push_back(takeValue(*test.field, Comparison::Equal));
        } while (takeSymbol(u","));
        if (!takeSymbol(u")"))
            throwUnexpected(m_lexer.current());
    }

    Comparison takeComparison()
    {
        if (takeSymbol(u"=") || takeSymbol(u"=="))
            return Comparison::Equal;
        if (takeSymbol(u"!=") || takeSymbol(u"<>"))
            return Comparison::NotEqual;
        if (takeSymbol(u"<="))
            return Comparison::LessEqual;
        if (takeSymbol(u">="))
            return Comparison::GreaterEqual;
        if (takeSymbol(u"<"))
            return Comparison::Less;
        if (takeSymbol(u">"))
            return Comparison::Greater;
        if (takeSymbol(u"~"))
            return Comparison::Contains;
        throwUnexpected(m_lexer.current());
    }

    Value takeValue(const Field& field, Comparison comparison)
    {
        const FilterToken token = m_lexer.take();
        if (token.kind != FilterToken::Kind::Word && token.kind != FilterToken::Kind::Text)
            throwUnexpected(token);
        if (comparison == Comparison::Contains)
            return Value(token.text);
        const bool dated = field.kind == FieldKind::Date || field.kind == FieldKind::Timestamp;
        if (dated && token.kind == FilterToken::Kind::Word && token.text.startsWith(u"today", Qt::CaseInsensitive))
            return Value(relativeDay(field, token.text));
        const auto value = valueFromCanonicalText(field, token.text, m_currency);
        if (!value)
            throwFilterError(expectationOf(field, token.text));
        return *value;
    }

    QString relativeDay(const Field& field, const QString& text) const
    {
        const QString offset = text.mid(5);
        bool isNumber = true;
        const int days = offset.isEmpty() ? 0 : offset.toInt(&isNumber);
        if (!isNumber)
            throwFilterError(expectationOf(field, text));
        return m_today.addDays(days).toString(Qt::ISODate);
    }

    void resolveField(const QString& name, Filter& test) const
    {
        const qsizetype point = name.indexOf(u'.');
        if (point > 0) {
            const QString listKey = name.left(point);
            test.list = m_type.child(listKey);
            test.field = test.list              ? test.list->field(name.mid(point + 1))
                         : listKey == u"custom" ? m_type.field(name.mid(point + 1))
                                                : nullptr;
        } else {
            test.field = m_type.field(name);
            if (!test.field)
                resolveChildField(name, test);
        }
        if (!test.field || test.field->isHidden || test.field->kind == FieldKind::Json)
            throwFilterError(
                QCoreApplication::translate("Filter", "%1 has no field “%2” to filter by; choose one of %3.")
                    .arg(m_type.title.text(), name, filterableNames().join(QStringLiteral(", "))));
    }

    QStringList filterableNames() const
    {
        QStringList names;
        const auto append = [&](const std::vector<Field>& fields, const QString& before) {
            for (const Field& field : fields) {
                if (!field.isHidden && field.kind != FieldKind::Json)
                    names.append((field.isCustom ? QStringLiteral("custom.") : before) + field.key);
            }
        };
        append(m_type.fields, {});
        for (const ChildList& list : m_type.children) {
            if (list.isPlain)
                names.append(list.key);
            else
                append(list.fields, list.key + u'.');
        }
        return names;
    }

    void resolveChildField(const QString& name, Filter& test) const
    {
        for (const ChildList& list : m_type.children) {
            const Field* field = list.key == name && list.isPlain ? &list.fields.front() : list.field(name);
            if (!field)
                continue;
            if (test.field)
                throwFilterError(QCoreApplication::translate("Filter", "“%1” is in several lists; write it as %2.%1.")
                                     .arg(name, list.key));
            test.list = &list;
            test.field = field;
        }
    }

    const RecordType& m_type;
    FilterLexer m_lexer;
    QDate m_today;
    Currency m_currency;
    int m_depth = 0;
};

} // namespace

Filter parseFilter(const RecordType& type, const QString& text, QDate today, Currency currency)
{
    return FilterParser(type, text, today, currency).parse();
}

} // namespace clientela
