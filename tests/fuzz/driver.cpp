// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every seed, then a number of mutations that are the same in each run.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

/// Signs that mean something to one of the parsers.
const QList<QByteArray>& driverSigns()
{
    static const QList<QByteArray> signs = {"\"",
                                            "\"\"",
                                            ",",
                                            ";",
                                            "\n",
                                            "\r\n",
                                            "\r",
                                            "\t",
                                            ":",
                                            "=",
                                            "=\r\n",
                                            "\\",
                                            "\\n",
                                            "'",
                                            "{",
                                            "}",
                                            "[",
                                            "]",
                                            "<",
                                            ">",
                                            "/>",
                                            "&#",
                                            "&lt;",
                                            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                            "]]>",
                                            "<row r=\"0\">",
                                            "r=\"ZZZ99\"",
                                            "t=\"s\"",
                                            "99999999999999999999",
                                            "-1",
                                            "1e308",
                                            "BEGIN:VCARD\r\n",
                                            "END:VCARD\r\n",
                                            "ENCODING=BASE64:",
                                            "ENCODING=QUOTED-PRINTABLE:",
                                            "CHARSET=UTF-16:",
                                            QByteArray(1, '\0'),
                                            "\xFF",
                                            "\xFE\xFF",
                                            "\xFF\xFE",
                                            "\xEF\xBB\xBF",
                                            "\xF0\x9F\x98\x80",
                                            "\xED\xA0\x80",
                                            QByteArray(300, 'A'),
                                            QByteArray(200, '['),
                                            QByteArray(5000, ',')};
    return signs;
}

/// Uniform enough and, unlike the distributions of the standard library, the same everywhere.
class DriverDice
{
public:
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_engine() % std::uint64_t(limit)) : 0; }

private:
    std::mt19937_64 m_engine{20260131};
};

QByteArray mutated(QByteArray bytes, const QList<QByteArray>& seeds, DriverDice& dice)
{
    for (qsizetype change = 1 + dice.below(6); change > 0; --change) {
        const qsizetype at = dice.below(bytes.size() + 1);
        switch (dice.below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(dice.below(256));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << dice.below(8)));
            break;
        case 2: bytes.remove(at, 1 + dice.below(40)); break;
        case 3: bytes.insert(at, driverSigns()[dice.below(driverSigns().size())]); break;
        case 4: bytes.insert(at, bytes.mid(dice.below(bytes.size() + 1), dice.below(60))); break;
        case 5: {
            const QByteArray& other = seeds[dice.below(seeds.size())];
            bytes = bytes.first(at) + other.mid(dice.below(other.size() + 1));
            break;
        }
        default:
            if (dice.below(8) == 0)
                bytes.truncate(at);
            break;
        }
        if (bytes.size() > 256 * 1024)
            bytes.truncate(256 * 1024);
    }
    return bytes;
}

bool survives(const QByteArray& bytes)
{
    try {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size()));
        return true;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "failed with %s on this input (base64):\n%s\n", error.what(),
                     bytes.toBase64().constData());
        return false;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s FOLDER_OF_SEEDS NUMBER_OF_MUTATIONS | %s - BASE64\n", argv[0], argv[0]);
        return 2;
    }
    if (QByteArray(argv[1]) == "-")
        return survives(QByteArray::fromBase64(argv[2])) ? 0 : 1;
    QList<QByteArray> seeds{QByteArray()};
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    if (seeds.size() < 2) {
        std::fprintf(stderr, "there are no seeds in %s\n", argv[1]);
        return 2;
    }
    for (const QByteArray& seed : seeds)
        if (!survives(seed))
            return 1;
    DriverDice dice;
    for (long run = std::atol(argv[2]); run > 0; --run)
        if (!survives(mutated(seeds[dice.below(seeds.size())], seeds, dice)))
            return 1;
    return 0;
}
