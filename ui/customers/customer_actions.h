// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <functional>

class QWidget;

namespace clientela {

/// Changes a customer as it is stored now, so that what another window changed meanwhile stays, and says the sentence
/// with a way back. Nothing is stored or said when nothing differs. Returns whether it went through.
bool changeCustomer(Session& session, CustomerId id, const QString& sentence,
                    const std::function<void(Customer&)>& change);

/// Writes a note about the customer; returns its id, 0 when it was refused.
qint64 addNote(Session& session, CustomerId customer, const QString& text);
bool changeNote(Session& session, qint64 note, const QString& text);
bool removeNote(Session& session, qint64 note);

/// Opens the system's program for a number or address.
void callNumber(const QString& number);
void writeMessage(const QString& number);
void writeEmail(const QString& address);
void openWebsite(const QString& website);

/// Removes the customer and goes back to the list; undo brings it back.
void removeCustomer(Session& session, CustomerId id);
/// Writes all that is known of the customer into an archive that is asked for.
void exportPersonData(Session& session, QWidget* window, CustomerId id);
/// Erases the person after saying what that means; says what had to stay.
void erasePerson(Session& session, QWidget* window, CustomerId id);

} // namespace clientela
