// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/templates/template_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace clientela {

TemplateObject::TemplateObject(QJsonObject object, QString fileName, QString place)
    : m_object(std::move(object))
    , m_fileName(std::move(fileName))
    , m_place(std::move(place))
{
}

void TemplateObject::refuse(const QString& field, const QString& problem) const
{
    const QString sentence = m_place.isEmpty()
                                 ? QCoreApplication::translate("Template",
                                                               "The template %1 cannot be used: field “%2”: %3.")
                                       .arg(m_fileName, field, problem)
                                 : QCoreApplication::translate("Template",
                                                               "The template %1 cannot be used: %2, field “%3”: %4.")
                                       .arg(m_fileName, m_place, field, problem);
    throw Error(ErrorKind::BadInput, sentence);
}

QJsonValue TemplateObject::value(const QString& field, QJsonValue::Type type, const QString& problem) const
{
    const QJsonValue found = m_object.value(field);
    if (!found.isUndefined() && found.type() != type)
        refuse(field, problem);
    return found;
}

QString TemplateObject::text(const QString& field, const QString& otherwise) const
{
    return value(field, QJsonValue::String, QCoreApplication::translate("Template", "a text is expected"))
        .toString(otherwise);
}

double TemplateObject::number(const QString& field, double otherwise, double least, double most) const
{
    const double result = value(field, QJsonValue::Double,
                                QCoreApplication::translate("Template", "a number is expected"))
                              .toDouble(otherwise);
    if (result < least || result > most)
        refuse(field,
               QCoreApplication::translate("Template", "a number from %1 to %2 is expected").arg(least).arg(most));
    return result;
}

bool TemplateObject::flag(const QString& field, bool otherwise) const
{
    return value(field, QJsonValue::Bool, QCoreApplication::translate("Template", "true or false is expected"))
        .toBool(otherwise);
}

QJsonArray TemplateObject::array(const QString& field) const
{
    return value(field, QJsonValue::Array, QCoreApplication::translate("Template", "a list is expected")).toArray();
}

QJsonObject TemplateObject::object(const QString& field) const
{
    return value(field, QJsonValue::Object, QCoreApplication::translate("Template", "an object is expected"))
        .toObject();
}

std::vector<double> TemplateObject::numbers(const QString& field, int least, int most) const
{
    std::vector<double> result;
    for (const QJsonValue& entry : array(field)) {
        constexpr double longestLength = 2000;
        if (!entry.isDouble() || entry.toDouble() < 0 || entry.toDouble() > longestLength)
            refuse(field,
                   QCoreApplication::translate("Template", "only lengths in millimetres from 0 to 2000 are expected"));
        result.push_back(entry.toDouble());
    }
    if (int(result.size()) < least || int(result.size()) > most)
        refuse(field, QCoreApplication::translate("Template", "%1 to %2 numbers are expected").arg(least).arg(most));
    return result;
}

int TemplateObject::choice(const QString& field, const QStringList& allowed, int otherwise) const
{
    if (!has(field))
        return otherwise;
    const auto index = allowed.indexOf(text(field));
    if (index < 0)
        refuse(
            field,
            QCoreApplication::translate("Template", "one of %1 is expected").arg(allowed.join(QStringLiteral(", "))));
    return int(index);
}

void TemplateObject::allowOnly(const QStringList& fields) const
{
    for (const QString& field : m_object.keys()) {
        if (!fields.contains(field))
            refuse(field, QCoreApplication::translate("Template", "it does not exist here"));
    }
}

} // namespace clientela
