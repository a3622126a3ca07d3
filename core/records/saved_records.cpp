// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/saved_records.h"

#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

const RecordType& templateRecordType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("template");
        description.table = QStringLiteral("template");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Template"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Templates"));
        description.fields = {
            field<&TemplateRecord::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().unique(),
            field<&TemplateRecord::content>("content", QT_TRANSLATE_NOOP("Field", "Content"))
                .as(FieldKind::LongText)
                .required(),
        };
        description.titleField = QStringLiteral("name");
        bindStruct<TemplateRecord>(description);
        return description;
    }();
    return type;
}

const RecordType& segmentType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("segment");
        description.table = QStringLiteral("segment");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Segment"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Segments"));
        description.fields = {
            field<&Segment::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Segment::recordType>("record_type", QT_TRANSLATE_NOOP("Field", "Record type")).required(),
            field<&Segment::filter>("filter", QT_TRANSLATE_NOOP("Field", "Filter")).as(FieldKind::LongText),
        };
        description.titleField = QStringLiteral("name");
        bindStruct<Segment>(description);
        return description;
    }();
    return type;
}

const RecordType& importMappingType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("import_mapping");
        description.table = QStringLiteral("import_mapping");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Import mapping"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Import mappings"));
        description.fields = {
            field<&ImportMapping::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&ImportMapping::recordType>("record_type", QT_TRANSLATE_NOOP("Field", "Record type")).required(),
            field<&ImportMapping::mapping>("mapping", QT_TRANSLATE_NOOP("Field", "Mapping")).as(FieldKind::LongText),
        };
        description.titleField = QStringLiteral("name");
        bindStruct<ImportMapping>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
