// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace clientela {

Error::Error(ErrorKind kind, QString sentence, QString detail)
    : m_kind(kind)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
    , m_what((m_detail.isEmpty() ? m_sentence : m_sentence + QStringLiteral(" [") + m_detail + u']').toUtf8())
{
}

} // namespace clientela
