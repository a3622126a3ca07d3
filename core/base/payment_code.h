// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clientela {

// What stands in the QR codes that a customer's banking app reads off a document. A QR code itself is drawn
// elsewhere: the SEPA one with error correction level M and at most version 13.

/// A SEPA credit transfer for EPC069-12 version 2.1 of the European Payments Council.
struct SepaTransfer
{
    enum class Version { One = 1, Two = 2 }; ///< two may leave out the BIC inside the European Economic Area
    enum class CharacterSet { Utf8 = 1, Latin1 = 2 };

    Version version = Version::Two;
    CharacterSet characterSet = CharacterSet::Utf8;
    QString bic;
    QString name; ///< of who gets the money, at most 70 characters
    QString iban;
    std::optional<Money> amount; ///< in EUR, 0.01 to 999999999.99; the payer fills it in when empty
    QString purpose;             ///< code of at most 4 letters, such as "GDDS"
    QString reference;           ///< structured, at most 35 characters (ISO 11649); not together with text
    QString text;                ///< for the payee, at most 140 characters
    QString information;         ///< for the payer, at most 70 characters
};

/// The bytes of the QR code. Throws Error(BadInput), which names what must be put right.
QByteArray sepaPaymentCode(const SepaTransfer& transfer);

/// A Pix payment for a static or dynamic BR Code of the Banco Central do Brasil (EMV QRCPS, Merchant Presented Mode).
struct PixPayment
{
    QString key;         ///< any spelling of CPF, CNPJ, +55 telephone, e-mail or random key; empty when url is given
    QString url;         ///< of a dynamic code, without scheme, at most 77 characters
    QString description; ///< for the payer, static codes only
    std::optional<Money> amount; ///< in BRL; the payer fills it in when empty
    QString name;                ///< of who gets the money, at most 25 characters
    QString city;                ///< at most 15 characters
    QString postalCode;          ///< optional
    QString transaction;         ///< at most 25 ASCII letters and digits; empty stands for "***"
    bool singleUse = false;      ///< says that the code may be paid once
};

/// The text of the QR code, which is also the "Pix Copia e Cola" text. Accents are taken off name, city and
/// description, as banks expect ASCII. Throws Error(BadInput), which names what must be put right.
QString pixPaymentCode(const PixPayment& payment);

/// A Pix key as it is registered: digits of a CPF, characters of a CNPJ, "+5511987654321", lower-case e-mail or UUID.
/// Nothing when it is none of these.
std::optional<QString> readPixKey(QStringView text);

/// Text for a name, city or description of a BR Code: ASCII without accents, cut to a length.
QString pixText(QStringView text, int length);

/// CRC-16/CCITT-FALSE, the check sum of BR Codes (0x29B1 for "123456789").
quint16 crc16(const QByteArray& bytes);

} // namespace clientela
