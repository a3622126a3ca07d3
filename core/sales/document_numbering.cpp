// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_numbering.h"

#include "core/records/record_type.h"
#include "core/sales/numbering.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clientela {

namespace {

constexpr qsizetype longestPattern = 60;

/// What stands in a number is typed, spoken and printed: letters and digits, with single signs between them.
bool isNumberPart(const QString& text)
{
    static const QRegularExpression allowed(QStringLiteral("^(?:[\\p{L}\\p{N}]+(?:[ ./_-][\\p{L}\\p{N}]+)*)?$"));
    return text.size() <= 12 && allowed.match(text).hasMatch();
}

Problems numberingProblems(const void* record)
{
    const DocumentNumbering& numbering = *static_cast<const DocumentNumbering*>(record);
    Problems problems;
    if (!isNumberPart(numbering.prefix))
        problems.push_back({QStringLiteral("prefix"),
                            QCoreApplication::translate(
                                "Numbering", "A prefix has at most 12 letters and digits, such as OR or INV.")});
    if (!isNumberPart(numbering.series))
        problems.push_back({QStringLiteral("series"),
                            QCoreApplication::translate(
                                "Numbering", "A series has at most 12 letters and digits, such as A or Porto.")});
    if (numbering.pattern.size() > longestPattern)
        problems.push_back({QStringLiteral("pattern"),
                            QCoreApplication::translate("Numbering", "The number pattern is too long; shorten it.")});
    else if (const QString problem = numberPatternProblem(numbering.pattern); !problem.isEmpty())
        problems.push_back({QStringLiteral("pattern"), problem});
    else if (!numbering.series.isEmpty() && !numbering.pattern.contains(u"{series}"))
        problems.push_back(
            {QStringLiteral("pattern"),
             QCoreApplication::translate("Numbering",
                                         "Put {series} into the number pattern, or leave the series empty; else two "
                                         "documents would get the same number.")});
    return problems;
}

} // namespace

const RecordType& documentNumberingType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("document_numbering");
        description.table = QStringLiteral("document_numbering");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Numbering"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Numberings"));
        description.fields = {
            field<&DocumentNumbering::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required().unique(),
            field<&DocumentNumbering::prefix>("prefix", QT_TRANSLATE_NOOP("Field", "Prefix")),
            field<&DocumentNumbering::pattern>("pattern", QT_TRANSLATE_NOOP("Field", "Number pattern")).required(),
            field<&DocumentNumbering::series>("series", QT_TRANSLATE_NOOP("Field", "Series")),
        };
        description.titleField = QStringLiteral("kind");
        description.validate = numberingProblems;
        bindStruct<DocumentNumbering>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
