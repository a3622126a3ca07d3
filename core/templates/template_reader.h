// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template.h"

#include <QJsonObject>
#include <QJsonValue>

namespace clientela {

/// Whether a facts block can show this fact.
bool isFactName(const QString& name);

/// Reads the members of one JSON object and remembers where it stands, so that a mistake can be named.
class TemplateObject
{
public:
    /// `place` names the object for a person: "block 3 of “body” (totals)".
    TemplateObject(QJsonObject object, QString fileName, QString place);

    bool has(const QString& field) const { return m_object.contains(field); }
    QString text(const QString& field, const QString& otherwise = {}) const;
    double number(const QString& field, double otherwise, double least, double most) const;
    bool flag(const QString& field, bool otherwise) const;
    QJsonArray array(const QString& field) const;
    QJsonObject object(const QString& field) const;
    /// Numbers of an array that has exactly or at least so many.
    std::vector<double> numbers(const QString& field, int least, int most) const;
    /// The index of one of the allowed words.
    int choice(const QString& field, const QStringList& allowed, int otherwise) const;
    /// Refuses a member that is not in the list.
    void allowOnly(const QStringList& fields) const;
    /// Throws Error(BadInput) with the place, the field and what is wrong.
    [[noreturn]] void refuse(const QString& field, const QString& problem) const;

    const QString& fileName() const { return m_fileName; }
    const QString& place() const { return m_place; }

private:
    QJsonValue value(const QString& field, QJsonValue::Type type, const QString& problem) const;

    QJsonObject m_object;
    QString m_fileName;
    QString m_place;
};

} // namespace clientela
