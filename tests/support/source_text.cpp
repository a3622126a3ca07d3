// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_text.h"

#include <QRegularExpression>

namespace clientela {

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class SourceReader
{
public:
    explicit SourceReader(const QString& source)
        : m_source(source)
    {
    }

    SourceText read()
    {
        while (m_at < m_source.size())
            readPiece();
        m_result.lines = m_line - (m_source.isEmpty() || m_source.endsWith(u'\n') ? 1 : 0);
        return std::move(m_result);
    }

private:
    void readPiece()
    {
        const QChar c = m_source[m_at];
        if (c.isSpace())
            skip(1);
        else if (isNext(u"//"))
            skipTo(m_source.indexOf(u'\n', m_at), 0);
        else if (isNext(u"/*"))
            skipTo(m_source.indexOf(u"*/", m_at + 2), 2);
        else if (c == u'#')
            readDirective();
        else if (c == u'"')
            readLiteral();
        else if (c == u'\'')
            skipQuoted();
        else if (startsName(c))
            readName();
        else if (c.isDigit())
            skipNumber();
        else {
            m_mayJoin = false;
            skip(1);
        }
    }

    /// An #include is read whole; of any other directive only the word, so that what a macro says counts.
    void readDirective()
    {
        static const QRegularExpression include(QStringLiteral(R"re(#\s*include\s*("[^"\n]*"|<[^>\n]*>))re"));
        m_mayJoin = false;
        const auto match = include.match(m_source, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_result.includes.push_back({match.captured(1), m_line});
        skip(match.hasMatch() ? match.capturedLength() : 1);
    }

    void readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && continuesName(m_source[m_at]))
            ++m_at;
        const QString name = m_source.mid(start, m_at - start);
        if (name.endsWith(u'R') && name.size() <= 3 && isNext(u"\""))
            return readRawLiteral();
        const bool isPrefix = name == u"u" || name == u"u8" || name == u"U" || name == u"L";
        if (isPrefix && (isNext(u"\"") || isNext(u"'")))
            return;
        m_mayJoin = false;
        m_result.names.push_back({name, m_line});
    }

    void readLiteral()
    {
        const int line = m_line;
        const qsizetype start = m_at + 1;
        skipQuoted();
        keepLiteral(m_source.mid(start, m_at - start - 1), line);
    }

    void readRawLiteral()
    {
        const int line = m_line;
        const qsizetype opened = m_source.indexOf(u'(', m_at);
        if (opened < 0)
            return skipTo(-1, 0);
        const QString end = u')' + m_source.mid(m_at + 1, opened - m_at - 1) + u'"';
        const qsizetype closed = m_source.indexOf(end, opened);
        const QString text = m_source.mid(opened + 1, closed < 0 ? -1 : closed - opened - 1);
        skipTo(closed, end.size());
        keepLiteral(text, line);
    }

    void keepLiteral(const QString& text, int line)
    {
        if (m_mayJoin)
            m_result.literals.back().text += text;
        else
            m_result.literals.push_back({text, line});
        m_mayJoin = true;
    }

    /// Past the closing quote, or to the end of the line where there is none.
    void skipQuoted()
    {
        const QChar quote = m_source[m_at];
        skip(1);
        while (m_at < m_source.size() && m_source[m_at] != quote && m_source[m_at] != u'\n')
            skip(m_source[m_at] == u'\\' ? 2 : 1);
        skip(1);
    }

    /// Numbers by themselves, because their ' is no quote.
    void skipNumber()
    {
        while (m_at < m_source.size()
               && (continuesName(m_source[m_at]) || m_source[m_at] == u'.' || m_source[m_at] == u'\''))
            ++m_at;
        m_mayJoin = false;
    }

    bool isNext(QStringView text) const { return QStringView(m_source).mid(m_at).startsWith(text); }

    void skip(qsizetype count)
    {
        for (; count > 0 && m_at < m_source.size(); --count)
            m_line += m_source[m_at++] == u'\n' ? 1 : 0;
    }

    void skipTo(qsizetype position, qsizetype andThen)
    {
        skip(position < 0 ? m_source.size() - m_at : position + andThen - m_at);
    }

    const QString& m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_mayJoin = false;
    SourceText m_result;
};

} // namespace

SourceText takeApart(const QString& source)
{
    return SourceReader(source).read();
}

} // namespace clientela
