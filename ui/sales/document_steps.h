// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/country_preset.h"
#include "core/sales/document.h"
#include "core/sales/document_life_cycle.h"

#include <vector>

namespace clientela {

/// What can be done with a document by its life cycle.
struct DocumentStep
{
    enum class Kind { Issue, TakePayment, Convert, Accept, Decline, Cancel, Credit, Duplicate, NewVersion, Remove };

    Kind kind = Kind::Issue;
    DocumentKind target = DocumentKind::Quote; ///< of Convert

    friend bool operator==(const DocumentStep&, const DocumentStep&) = default;
};

/// What can be done with a document in a country, the usual next step first.
std::vector<DocumentStep> stepsOf(const Document& document, const CountryPreset& preset);
/// Whether the first of the steps is what comes next, and not only something that can be done.
bool hasNextStep(const std::vector<DocumentStep>& steps);
/// What the step is called on a button: "Issue", "Convert to order".
QString stepText(const DocumentStep& step);
/// The icon of the step, of window_icons.txt.
const char* stepIcon(const DocumentStep& step);
/// The kind that stands for invoices in the country: the invoice itself, or what is offered instead.
DocumentKind invoiceKindOf(const CountryPreset& preset);

} // namespace clientela
