// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

const RecordType& noteType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("note");
        description.table = QStringLiteral("note");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Note"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Notes"));
        description.fields = {
            field<&Note::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer")).refersTo("customer").required(),
            field<&Note::writtenAt>("written_at", QT_TRANSLATE_NOOP("Field", "Written at")).as(FieldKind::Timestamp),
            field<&Note::author>("author", QT_TRANSLATE_NOOP("Field", "Author")),
            field<&Note::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).as(FieldKind::LongText).required(),
        };
        description.titleField = QStringLiteral("text");
        bindStruct<Note>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
