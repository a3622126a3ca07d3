// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/iban.h"
#include "core/base/payment_code.h"
#include "core/templates/layout_context.h"
#include "core/templates/qr_code.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

/// What the payer's bank reads off the paper; empty when there is nothing it could read.
QByteArray paymentCodeText(const DocumentSnapshot& document)
{
    const Money due = balanceDue(document);
    const QString reference = document.payment.reference.isEmpty() ? document.number : document.payment.reference;
    try {
        if (due.currency() == Currency::euro() && !document.payment.iban.isEmpty()) {
            SepaTransfer transfer;
            transfer.bic = document.payment.bic;
            transfer.name = document.sender.name.left(70);
            transfer.iban = document.payment.iban;
            transfer.amount = due;
            if (const auto structured = readCreditorReference(reference))
                transfer.reference = *structured;
            else
                transfer.text = reference.left(140);
            return sepaPaymentCode(transfer);
        }
        if (due.currency().code() == u"BRL" && !document.payment.pixKey.isEmpty()) {
            PixPayment payment;
            payment.key = document.payment.pixKey;
            payment.amount = due;
            payment.name = document.sender.name.left(25);
            payment.city = document.sender.city.left(15);
            for (const QChar character : reference) {
                if (character.unicode() < 128 && character.isLetterOrNumber() && payment.transaction.size() < 25)
                    payment.transaction += character;
            }
            return pixPaymentCode(payment).toUtf8();
        }
    } catch (const Error&) {
        // bank details that no code can carry are still printed in words
    }
    return {};
}

struct PaymentLine
{
    QString label;
    QString value;
    bool strong = false;
};

std::vector<PaymentLine> paymentLines(const LayoutContext& context)
{
    const DocumentSnapshot& document = context.document;
    const SnapshotPayment& payment = document.payment;
    std::vector<PaymentLine> lines;
    const auto add = [&](const char* label, const QString& value, bool strong = false) {
        if (!value.trimmed().isEmpty())
            lines.push_back({context.word(label), value, strong});
    };
    add(QT_TRANSLATE_NOOP("Paper", "Amount"), context.money(balanceDue(document), true), true);
    add(QT_TRANSLATE_NOOP("Paper", "IBAN"), groupedByFour(payment.iban), true);
    add(QT_TRANSLATE_NOOP("Paper", "BIC"), payment.bic);
    add(QT_TRANSLATE_NOOP("Paper", "Bank"), payment.bankName);
    add(QT_TRANSLATE_NOOP("Paper", "Pix key"), payment.pixKey, true);
    if (!payment.iban.isEmpty() || !payment.pixKey.isEmpty() || !payment.reference.isEmpty())
        add(QT_TRANSLATE_NOOP("Paper", "Reference"), payment.reference.isEmpty() ? document.number : payment.reference);
    if (document.dueDate.isValid())
        add(QT_TRANSLATE_NOOP("Paper", "Pay by"), formatDate(document.dueDate, document.language));
    add(QT_TRANSLATE_NOOP("Paper", "Method"), payment.method);
    return lines;
}

/// QR codes cost a millisecond and are laid out again on every key press of an editor: the last are kept.
std::shared_ptr<const QPainterPath> scaledCode(const QByteArray& text, double side)
{
    struct Remembered
    {
        QByteArray text;
        double side;
        std::shared_ptr<const QPainterPath> outline;
    };
    thread_local Remembered last;
    if (last.outline && last.text == text && last.side == side)
        return last.outline;
    const auto outline = qrCodeOutline(text);
    if (!outline)
        return {};
    const double scale = side / std::max(1, qrCodeSide(*outline));
    last = {text, side, std::make_shared<const QPainterPath>(QTransform::fromScale(scale, scale).map(*outline))};
    return last.outline;
}

} // namespace

Flow paymentFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    const DocumentSnapshot& document = context.document;
    if (!asksForPayment(document))
        return {};
    const SnapshotPayment& payment = document.payment;
    if (payment.iban.isEmpty() && payment.pixKey.isEmpty() && payment.reference.isEmpty() && payment.method.isEmpty())
        return {};
    Slice slice;
    slice.kind = PieceKind::Payment;
    double x = 0;
    const double side = millimetres(block.size);
    const auto code = scaledCode(paymentCodeText(document), side);
    if (code) {
        slice.items.path(code, {0, 0}, context.colour(QStringLiteral("ink")));
        x = side + millimetres(block.gap + 1);
        slice.height = side;
    }
    const double room = std::max(millimetres(20), width - x);
    const TextLook& title = context.look(QStringLiteral("heading"));
    const TextLook& label = context.look(QStringLiteral("label"));
    const TextLook& value = context.look(QStringLiteral("paymentValue"));
    TextLook strong = value;
    strong.weight = FontWeight::SemiBold;
    const auto head = context.shaper.shaped(context.values.value(QStringLiteral("word.payment")), title, {room, 1});
    double y = 0;
    slice.items.text(head, x, y, room, TextAlignment::Left, context.colour(title.colour));
    y += head->height() + millimetres(0.6);
    const std::vector<PaymentLine> lines = paymentLines(context);
    double labelWidth = 0;
    for (const PaymentLine& line : lines)
        labelWidth = std::max(labelWidth, context.shaper.shaped(line.label, label)->width);
    labelWidth = std::min(labelWidth, room * 0.45);
    const double valueX = x + labelWidth + millimetres(3);
    for (const PaymentLine& line : lines) {
        const auto words = context.shaper.shaped(line.label, label, {labelWidth + unitsPerPoint, 1});
        const auto text = context.shaper.shaped(line.value, line.strong ? strong : value,
                                                {std::max(1.0, x + room - valueX), 3});
        slice.items.text(words, x, y + text->baseline - words->baseline, labelWidth, TextAlignment::Left,
                         context.colour(label.colour));
        slice.items.text(text, valueX, y, room, TextAlignment::Left, context.colour(value.colour));
        y += text->height() + millimetres(block.rowPadding) / 4;
    }
    if (code) {
        const TextLook& small = context.look(QStringLiteral("detail"));
        const bool pix = document.payment.iban.isEmpty() || balanceDue(document).currency() != Currency::euro();
        const QString hint = pix ? context.word(QT_TRANSLATE_NOOP(
                                       "Paper", "Scan the code with your bank's app to pay with Pix."))
                                 : context.word(QT_TRANSLATE_NOOP(
                                       "Paper", "Scan the code with your bank's app to fill in the transfer."));
        const auto text = context.shaper.shaped(hint, small, {room, 2});
        const double low = std::max(y + millimetres(0.8), side - text->height());
        slice.items.text(text, x, low, room, TextAlignment::Left, context.colour(small.colour));
        y = low + text->height();
    }
    slice.height = std::max(slice.height, y);
    return {slice};
}

Flow notesFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    const bool terms = block.field == u"terms";
    const QString text = (terms ? context.document.terms : context.document.notes).trimmed();
    if (text.isEmpty())
        return {};
    const TextLook& look = context.look(terms ? QStringLiteral("terms") : QStringLiteral("notes"));
    const TextLook& title = context.look(QStringLiteral("heading"));
    Flow flow;
    if (block.style != u"bare") {
        const QString word = context.values.value(terms ? QStringLiteral("word.terms") : QStringLiteral("word.notes"));
        const auto head = context.shaper.shaped(word, title, {width, 1});
        Slice slice;
        slice.kind = PieceKind::Notes;
        slice.keepWithNext = true;
        slice.items.text(head, 0, 0, width, TextAlignment::Left, context.colour(title.colour));
        slice.height = head->height() + millimetres(0.6);
        flow.push_back(std::move(slice));
    }
    const auto shaped = context.shaper.shaped(text, look, {width, 0});
    const std::vector<ShapedLine>& lines = shaped->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Slice slice;
        slice.kind = PieceKind::Notes;
        slice.items.text(shaped, 0, 0, width, look.align, context.colour(look.colour), i, i + 1);
        slice.height = shaped->lineHeight;
        // no first line alone at the end of a page, no last line alone at the top of one
        const bool starts = i == 0 || lines[i - 1].endsParagraph;
        const bool beforeLast = i + 1 < lines.size() && lines[i + 1].endsParagraph;
        slice.keepWithNext = !lines[i].endsParagraph && (starts || beforeLast);
        flow.push_back(std::move(slice));
    }
    return flow;
}

Flow signatureFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    if (context.values.value(QStringLiteral("document.signature")).isEmpty())
        return {};
    const TextLook& title = context.look(QStringLiteral("heading"));
    const TextLook& label = context.look(QStringLiteral("detail"));
    const bool delivery = context.document.kind == DocumentKind::DeliveryNote;
    const QString heading = delivery ? context.word(QT_TRANSLATE_NOOP("Paper", "Received in good condition"))
                                     : context.word(QT_TRANSLATE_NOOP("Paper", "Accepted by the customer"));
    Slice slice;
    slice.kind = PieceKind::Signature;
    const auto head = context.shaper.shaped(heading, title, {width, 1});
    slice.items.text(head, 0, 0, width, TextAlignment::Left, context.colour(title.colour));
    slice.height = head->height() + millimetres(12);
    const double gap = millimetres(8);
    const double field = (width - 2 * gap) / 3;
    const std::array<QString, 3> words{context.word(QT_TRANSLATE_NOOP("Paper", "Name")),
                                       context.word(QT_TRANSLATE_NOOP("Paper", "Date")),
                                       context.word(QT_TRANSLATE_NOOP("Paper", "Signature and stamp"))};
    double tallest = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double x = double(i) * (field + gap);
        slice.items.rule(x, slice.height, field, context.colour(QStringLiteral("muted")),
                         block.lineWidth * unitsPerPoint);
        const auto text = context.shaper.shaped(words[i], label, {field, 1});
        slice.items.text(text, x, slice.height + millimetres(1), field, TextAlignment::Left,
                         context.colour(label.colour));
        tallest = std::max(tallest, text->height());
    }
    slice.height += millimetres(1) + tallest;
    return {slice};
}

} // namespace clientela
