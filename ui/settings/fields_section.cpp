// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fields_section.h"

#include "core/catalog/custom_field.h"
#include "ui/settings/records_editor.h"

#include <QCoreApplication>

namespace clientela {

QWidget* makeFieldsSection(Session& session)
{
    using namespace Qt::Literals::StringLiterals;
    ShopFile& shop = session.shop();
    auto* editor = new RecordsEditor(session, shop.types().type(u"custom_field"),
                                     {u"label"_s, u"record_type"_s, u"kind"_s, u"choices"_s, u"required"_s},
                                     {QCoreApplication::translate("Settings", "Add a field"),
                                      QCoreApplication::translate("Settings", "Remove this field")},
                                     [&shop](const AnyRecord& record) {
                                         const CustomField& field = record.as<CustomField>();
                                         const RecordType* type = shop.types().find(field.recordType);
                                         return std::pair(field.label, type ? type->title.text() : field.recordType);
                                     });
    editor->setBeginning([](AnyRecord& record) { record.as<CustomField>().recordType = QStringLiteral("customer"); });
    return editor;
}

} // namespace clientela
