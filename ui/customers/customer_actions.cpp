// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_actions.h"

#include "core/activities/note.h"
#include "core/storage/change_scope.h"
#include "core/workflows/save_record.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QUrl>

namespace clientela {

namespace {

/// Whether anything that is stored differs.
bool isSameRecord(const RecordType& type, const void* before, const void* after)
{
    for (const Field& field : type.fields) {
        if (!field.isComputed && field.value(before) != field.value(after))
            return false;
    }
    for (const ChildList& list : type.children) {
        if (!list.isSame(before, after))
            return false;
    }
    return type.baseOf(before).custom == type.baseOf(after).custom;
}

QString dialled(const QString& number)
{
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit() || (character == u'+' && digits.isEmpty()))
            digits += character;
    }
    return digits;
}

AnyRecord loadNote(Session& session, qint64 note)
{
    return session.shop().records().load(session.shop().types().type(u"note"), note);
}

} // namespace

bool changeCustomer(Session& session, CustomerId id, const QString& sentence,
                    const std::function<void(Customer&)>& change)
{
    return session.perform([&] {
        ShopFile& shop = session.shop();
        const RecordType& type = shop.types().type(u"customer");
        const AnyRecord before = shop.records().load(type, id.value());
        AnyRecord record = shop.records().load(type, id.value());
        change(record.as<Customer>());
        if (isSameRecord(type, before.data(), record.data()))
            return;
        saveRecord(shop, record);
        session.tellUndoable(sentence);
    });
}

qint64 addNote(Session& session, CustomerId customer, const QString& text)
{
    qint64 id = 0;
    session.perform([&] {
        ShopFile& shop = session.shop();
        AnyRecord record(shop.types().type(u"note"));
        Note& note = record.as<Note>();
        note.customer = customer;
        note.writtenAt = shop.timestamp();
        note.author = shop.author();
        note.text = text.trimmed();
        id = saveRecord(shop, record);
    });
    return id;
}

bool changeNote(Session& session, qint64 note, const QString& text)
{
    return session.perform([&] {
        AnyRecord record = loadNote(session, note);
        if (record.as<Note>().text == text.trimmed())
            return;
        record.as<Note>().text = text.trimmed();
        saveRecord(session.shop(), record);
        session.tellUndoable(QCoreApplication::translate("CustomerCard", "Note changed."));
    });
}

bool removeNote(Session& session, qint64 note)
{
    return session.perform([&] {
        removeRecord(session.shop(), session.shop().types().type(u"note"), note);
        session.tellUndoable(QCoreApplication::translate("CustomerCard", "Note removed."));
    });
}

void callNumber(const QString& number)
{
    prompts().openOutside(QStringLiteral("tel:") + dialled(number));
}

void writeMessage(const QString& number)
{
    prompts().openOutside(QStringLiteral("sms:") + dialled(number));
}

void writeEmail(const QString& address)
{
    prompts().openOutside(QStringLiteral("mailto:") + address);
}

void openWebsite(const QString& website)
{
    prompts().openOutside(website.contains(u"://") ? website : QStringLiteral("https://") + website);
}

void removeCustomer(Session& session, CustomerId id)
{
    session.perform([&] {
        const RecordType& type = session.shop().types().type(u"customer");
        const QString name = type.titleOf(session.shop().records().load(type, id.value()).data());
        removeRecord(session.shop(), type, id.value());
        session.navigator().forget(QStringLiteral("customers"), id.value());
        session.navigator().replace({QStringLiteral("customers"), 0, {}});
        session.tellUndoable(QCoreApplication::translate("CustomerCard", "%1 was deleted.").arg(name));
    });
}

} // namespace clientela
