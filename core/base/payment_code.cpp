// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/payment_code.h"

#include "core/base/email_address.h"
#include "core/base/error.h"
#include "core/base/iban.h"
#include "core/base/tax_number.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace clientela {

namespace {

[[noreturn]] void refusePayment(const QString& sentence)
{
    throw Error(ErrorKind::BadInput, sentence);
}

/// One line without control characters, of at most a length.
QString paymentField(const QString& text, qsizetype limit, const QString& what)
{
    const QString line = text.simplified();
    if (line.size() > limit)
        refusePayment(QCoreApplication::translate("PaymentCode", "Shorten for the payment code, to %2 characters: %1.")
                          .arg(what)
                          .arg(limit));
    return line;
}

QString sepaAmount(const std::optional<Money>& amount)
{
    if (!amount)
        return {};
    if (amount->currency() != Currency::euro() || amount->minor() < 1 || amount->minor() > 99'999'999'999)
        refusePayment(QCoreApplication::translate(
            "PaymentCode", "A SEPA payment code needs an amount in EUR between 0.01 and 999999999.99."));
    return QStringLiteral("EUR") + decimalText(amount->minor(), 2);
}

QByteArray inCharacterSet(const QString& text, SepaTransfer::CharacterSet set)
{
    if (set == SepaTransfer::CharacterSet::Utf8)
        return text.toUtf8();
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0xFF; }))
        refusePayment(
            QCoreApplication::translate("PaymentCode", "The text has letters outside ISO 8859-1; use UTF-8."));
    return text.toLatin1();
}

bool isAsciiText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// An object of the EMV code: two digits that name it, two that count its characters, its value.
QString emvObject(int id, const QString& value)
{
    if (value.size() > 99)
        refusePayment(
            QCoreApplication::translate("PaymentCode", "The payment code is too long; shorten its description."));
    return QStringLiteral("%1%2%3")
        .arg(id, 2, 10, QLatin1Char('0'))
        .arg(value.size(), 2, 10, QLatin1Char('0'))
        .arg(value);
}

QString pixAccount(const PixPayment& payment)
{
    QString account = emvObject(0, QStringLiteral("br.gov.bcb.pix"));
    if (!payment.url.isEmpty()) {
        const QString url = payment.url.trimmed();
        if (url.size() > 77 || !isAsciiText(url) || url.contains(u"://"))
            refusePayment(QCoreApplication::translate(
                "PaymentCode",
                "The address of a dynamic Pix code has at most 77 characters and no https:// in front."));
        return account + emvObject(25, url);
    }
    const auto key = readPixKey(payment.key);
    if (!key)
        refusePayment(QCoreApplication::translate(
            "PaymentCode", "This is no Pix key; enter a CPF, CNPJ, telephone with +55, e-mail or random key."));
    account += emvObject(1, *key);
    const QString description = pixText(payment.description, 99);
    return description.isEmpty() ? account : account + emvObject(2, description);
}

QString pixAmount(const Money& amount)
{
    const QString text = amount.toText();
    if (amount.currency().code() != u"BRL" || amount.minor() < 1 || text.size() > 13)
        refusePayment(QCoreApplication::translate("PaymentCode", "A Pix code needs an amount in BRL above zero."));
    return text;
}

QString requiredPixText(const QString& text, int limit, const QString& what)
{
    const QString ascii = pixText(text, 1000);
    if (ascii.isEmpty())
        refusePayment(QCoreApplication::translate("PaymentCode", "Missing for the payment code: %1.").arg(what));
    return paymentField(ascii, limit, what);
}

} // namespace

QByteArray sepaPaymentCode(const SepaTransfer& transfer)
{
    static const QRegularExpression bicForm(QStringLiteral("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    static const QRegularExpression purposeForm(QStringLiteral("^[A-Z0-9]{0,4}$"));
    const QString bic = alphanumerics(transfer.bic);
    const bool mayBeWithoutBic = transfer.version == SepaTransfer::Version::Two;
    if (bic.isEmpty() ? !mayBeWithoutBic : !bicForm.match(bic).hasMatch())
        refusePayment(QCoreApplication::translate("PaymentCode", "The bank's BIC has 8 or 11 letters and digits."));
    const IbanCheck iban = checkIban(transfer.iban);
    if (!iban.isValid())
        refusePayment(QCoreApplication::translate("PaymentCode", "Check the IBAN for the payment code."));
    const QString name = paymentField(transfer.name, 70, QCoreApplication::translate("PaymentCode", "name"));
    if (name.isEmpty())
        refusePayment(QCoreApplication::translate("PaymentCode", "Missing for the payment code: %1.")
                          .arg(QCoreApplication::translate("PaymentCode", "name")));
    const QString purpose = transfer.purpose.trimmed().toUpper();
    if (!purposeForm.match(purpose).hasMatch())
        refusePayment(QCoreApplication::translate("PaymentCode", "The purpose code has at most 4 letters."));
    QString reference = paymentField(transfer.reference, 35, QCoreApplication::translate("PaymentCode", "reference"));
    const QString text = paymentField(transfer.text, 140, QCoreApplication::translate("PaymentCode", "text"));
    if (!reference.isEmpty() && !text.isEmpty())
        refusePayment(
            QCoreApplication::translate("PaymentCode", "Give a payment code a reference or a text, not both."));
    if (reference.startsWith(u"RF", Qt::CaseInsensitive)) {
        const auto creditorReference = readCreditorReference(reference);
        if (!creditorReference)
            refusePayment(
                QCoreApplication::translate("PaymentCode", "Check the reference; its check digits are wrong."));
        reference = *creditorReference;
    }
    const QString information = paymentField(transfer.information, 70,
                                             QCoreApplication::translate("PaymentCode", "information"));
    QStringList elements{QStringLiteral("BCD"),
                         transfer.version == SepaTransfer::Version::One ? QStringLiteral("001") : QStringLiteral("002"),
                         QString::number(static_cast<int>(transfer.characterSet)),
                         QStringLiteral("SCT"),
                         bic,
                         name,
                         iban.normalized,
                         sepaAmount(transfer.amount),
                         purpose,
                         reference,
                         text,
                         information};
    while (elements.last().isEmpty())
        elements.removeLast();
    const QByteArray bytes = inCharacterSet(elements.join(u'\n'), transfer.characterSet);
    if (bytes.size() > 331)
        refusePayment(QCoreApplication::translate("PaymentCode", "The payment code is too long; shorten its text."));
    return bytes;
}

QString pixPaymentCode(const PixPayment& payment)
{
    static const QRegularExpression transactionForm(QStringLiteral("^([A-Za-z0-9]{1,25}|\\*\\*\\*)$"));
    const QString transaction = payment.transaction.isEmpty() ? QStringLiteral("***") : payment.transaction;
    if (!transactionForm.match(transaction).hasMatch())
        refusePayment(QCoreApplication::translate(
            "PaymentCode", "The transaction of a Pix code has at most 25 letters and digits without accents."));
    QString code = emvObject(0, QStringLiteral("01"));
    if (payment.singleUse)
        code += emvObject(1, QStringLiteral("12"));
    code += emvObject(26, pixAccount(payment));
    code += emvObject(52, QStringLiteral("0000"));
    code += emvObject(53, QStringLiteral("986"));
    if (payment.amount)
        code += emvObject(54, pixAmount(*payment.amount));
    code += emvObject(58, QStringLiteral("BR"));
    code += emvObject(59, requiredPixText(payment.name, 25, QCoreApplication::translate("PaymentCode", "name")));
    code += emvObject(60, requiredPixText(payment.city, 15, QCoreApplication::translate("PaymentCode", "city")));
    if (const QString postalCode = alphanumerics(payment.postalCode); !postalCode.isEmpty())
        code += emvObject(61, postalCode);
    code += emvObject(62, emvObject(5, transaction));
    code += QStringLiteral("6304");
    return code + QStringLiteral("%1").arg(crc16(code.toLatin1()), 4, 16, QLatin1Char('0')).toUpper();
}

std::optional<QString> readPixKey(QStringView text)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    static const QRegularExpression telephone(QStringLiteral("^\\+55[1-9][0-9]{9,10}$"));
    const QString key = text.trimmed().toString();
    if (uuid.match(key.toLower()).hasMatch())
        return key.toLower();
    if (key.contains(u'@')) {
        const QString address = emailSearchForm(key);
        return isPlausibleEmail(address) && isAsciiText(address) && address.size() <= 77 ? std::optional(address)
                                                                                         : std::nullopt;
    }
    if (key.startsWith(u'+')) {
        const QString number = u'+' + digits(key);
        return telephone.match(number).hasMatch() ? std::optional(number) : std::nullopt;
    }
    const TaxNumberCheck tax = checkTaxNumber(u"BR", key);
    return tax.verdict == TaxNumberVerdict::Valid ? std::optional(tax.normalized) : std::nullopt;
}

QString pixText(QStringView text, int length)
{
    QString result;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (character.unicode() >= 0x20 && character.unicode() < 0x7F)
            result += character;
        else if (character.isSpace())
            result += u' ';
    }
    return result.simplified().left(length).trimmed();
}

quint16 crc16(const QByteArray& bytes)
{
    quint32 sum = 0xFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint32>(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 0x8000U) ? ((sum << 1) ^ 0x1021U) & 0xFFFFU : (sum << 1) & 0xFFFFU;
    }
    return static_cast<quint16>(sum);
}

} // namespace clientela
