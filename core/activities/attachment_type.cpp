// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/attachment.h"
#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

const RecordType& attachmentType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("attachment");
        description.table = QStringLiteral("attachment");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Attachment"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Attachments"));
        description.fields = {
            field<&Attachment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"))
                .refersTo("customer")
                .required(),
            field<&Attachment::document>("document", QT_TRANSLATE_NOOP("Field", "Document")).refersTo("document"),
            field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "File type")).readOnly(),
            field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes")).readOnly(),
            field<&Attachment::digest>("digest", QT_TRANSLATE_NOOP("Field", "Fingerprint of the file"))
                .readOnly()
                .required(),
            field<&Attachment::addedAt>("added_at", QT_TRANSLATE_NOOP("Field", "Added at"))
                .as(FieldKind::Timestamp)
                .readOnly(),
            field<&Attachment::author>("author", QT_TRANSLATE_NOOP("Field", "Author")).readOnly(),
        };
        description.titleField = QStringLiteral("name");
        bindStruct<Attachment>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
