// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_source.h"
#include "core/exchange/vcard.h"

namespace clientela {

/// Reads a .vcf file card by card, whatever its size; of one property at most 8 MiB are held, of one card 32 MiB.
/// It understands the folding of all versions, text in any character set that the card names, cards inside
/// cards (passed over) and lines that were broken without being folded.
class VCardReader
{
public:
    /// name stands in sentences. Throws Error(BadInput) when the file holds no card at all.
    VCardReader(std::unique_ptr<QIODevice> device, const QString& name);

    /// The next card; false after the last.
    bool next(VCardContact& contact);
    /// The next card as its properties.
    bool nextProperties(QList<VCardProperty>& properties, VCardVersion& version);
    /// The line on which the card read last begins, counted from 1.
    qint64 rowNumber() const { return m_cardLine; }
    /// What is wrong with the card read last, as a sentence that names its line; empty when nothing is.
    QString problem() const { return m_problem; }
    /// How much of the file has been read, 0 to 1.
    double progress() const { return m_source.progress(); }

private:
    bool fillLine();
    bool readProperty(QByteArray& line, bool& tooLarge);
    bool findBegin();
    void skipNestedCard();

    TextSource m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;
    QByteArray m_line; // the next line of the file, not yet used
    bool m_haveLine = false;
    bool m_lineTooLarge = false;
    qint64 m_lineNumber = 0;  // of m_line
    bool m_haveBegin = false; // the next card's first line has been read
    qint64 m_beginLine = 0;
    qint64 m_cardLine = 0;
    QString m_problem;
};

} // namespace clientela
