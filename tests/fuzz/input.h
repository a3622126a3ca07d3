// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QBuffer>

#include <cstdint>
#include <memory>
#include <stdexcept>

/// The fuzzer's bytes as an open device.
inline std::unique_ptr<QIODevice> fuzzDevice(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

inline QByteArray fuzzBytes(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// Fails the run: what must hold for every input did not.
inline void fuzzRequire(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}
