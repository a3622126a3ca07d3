// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/wording.h"
#include "core/records/record_type.h"
#include "core/storage/known_types.h"
#include "tests/support/catch.h"

#include <QHash>

using namespace clientela;

namespace {

/// The labels that two fields share in a language: a heading of an exported table must lead back to one field.
QStringList sharedLabels(const std::vector<Field>& fields, Language language)
{
    QHash<QString, QString> keys;
    QStringList shared;
    for (const Field& field : fields) {
        if (field.isHidden || !field.label.source())
            continue;
        const QString label = Wording(language).text(field.label.context(), field.label.source()).toCaseFolded();
        if (keys.contains(label))
            shared.append(QStringLiteral("%1: %2 and %3").arg(label, keys.value(label), field.key));
        keys.insert(label, field.key);
    }
    return shared;
}

} // namespace

TEST_CASE("No two fields of a record have the same label in any language")
{
    const TypeCatalog types;
    for (const auto& type : types.all()) {
        for (const Language language : allLanguages()) {
            INFO(type->key << ' ' << languageCode(language));
            CHECK(sharedLabels(type->fields, language).join(u'\n') == QString());
            for (const ChildList& list : type->children)
                CHECK(sharedLabels(list.fields, language).join(u'\n') == QString());
        }
    }
}
