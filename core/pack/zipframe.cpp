// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/zipframe.h"

#include "core/base/qtext.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <limits>

namespace casebook::pack {

namespace {

constexpr int versionNeeded = 51; ///< For AES (APPNOTE.TXT 4.4.3.2).
constexpr int methodAes = 99;
constexpr int flagEncrypted = 1;
constexpr std::uint64_t localVersionAt = 4;   ///< In the header before an entry (APPNOTE.TXT 4.3.7); 2 bytes each of
constexpr std::uint64_t centralVersionAt = 6; ///< version, flags, method; and in the directory (4.3.12).
constexpr std::uint64_t wide = 0xFFFFFFFF;    ///< From this size on an entry needs Zip64.

/// Extra field 0x9901: 7 bytes; AE-2, "AE", 256 bits, deflated.
constexpr std::string_view aesExtra("\x01\x99\x07\x00\x02\x00"
                                    "AE\x03\x08\x00",
                                    11);

/// Hands on what is written to it.
class SinkDevice final : public QIODevice
{
public:
    explicit SinkDevice(ZipWriter::Sink sink) : m_sink(std::move(sink)) { open(WriteOnly); }

    bool isSequential() const override { return true; }
    const Status &status() const { return m_status; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 count) override
    {
        if (m_status)
            m_status = m_sink(std::string_view(data, static_cast<std::size_t>(count)));
        return m_status ? count : -1;
    }

private:
    ZipWriter::Sink m_sink;
    Status m_status;
};

std::uint64_t number(const QByteArray &bytes, qsizetype at, int count)
{
    std::uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

struct ZipFrame::State
{
    State(std::string subject, std::unique_ptr<QIODevice> target, ZipProtection how)
        : name(std::move(subject)), device(std::move(target)), protection(how), zip(device.get())
    {
        zip.setAutoClose(false);
        zip.setDataDescriptorWritingEnabled(how == ZipProtection::ZipCrypto || device->isSequential());
        zip.setUtf8Enabled(true);
    }

    std::string name;
    std::unique_ptr<QIODevice> device;
    ZipProtection protection;
    QuaZip zip;
};

ZipFrame::ZipFrame(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipFrame::~ZipFrame() = default;

Result<std::unique_ptr<ZipFrame>> ZipFrame::overFile(const Path &file, ZipProtection protection)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return failure(device->exists() ? Error::Code::Conflict : Error::Code::Io, pathText(file),
                       "cannot be created (" + device->errorString().toStdString() + ")", "Choose another name");
    auto state = std::make_unique<State>(pathText(file), std::move(device), protection);
    std::unique_ptr<ZipFrame> frame(new ZipFrame(std::move(state)));
    if (!frame->m_state->zip.open(QuaZip::mdCreate))
        return std::unexpected(frame->broken().error());
    return frame;
}

Result<std::unique_ptr<ZipFrame>> ZipFrame::overSink(ZipWriter::Sink sink, std::string name)
{
    auto device = std::make_unique<SinkDevice>(std::move(sink));
    auto state = std::make_unique<State>(std::move(name), std::move(device), ZipProtection::None);
    std::unique_ptr<ZipFrame> frame(new ZipFrame(std::move(state)));
    if (!frame->m_state->zip.open(QuaZip::mdCreate))
        return std::unexpected(frame->broken().error());
    return frame;
}

Status ZipFrame::broken() const
{
    if (const auto *sink = dynamic_cast<const SinkDevice *>(m_state->device.get()); sink && !sink->status())
        return sink->status();
    const auto *file = dynamic_cast<const QFile *>(m_state->device.get());
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Code::DiskFull : Error::Code::Io, m_state->name,
                   "cannot be written (" + m_state->device->errorString().toStdString() + ")",
                   isFull ? "Make room there, or choose another disk" : "Check the disk or the network share");
}

Status ZipFrame::add(const std::string &name, ZipBody &body)
{
    const bool isAes = m_state->protection == ZipProtection::Aes256;
    QuaZipNewInfo info(toQString(name));
    if (body.textBytes() > std::numeric_limits<decltype(info.uncompressedSize)>::max())
        return failure(Error::Code::Invalid, m_state->name,
                       name + " is larger than 4 GiB, which QuaZip cannot tell here",
                       "Split the export by size, or make it on Linux");
    info.uncompressedSize = static_cast<decltype(info.uncompressedSize)>(body.textBytes());
    // Every system reads this time, and equal contents give equal bytes.
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (isAes)
        info.extraLocal = info.extraGlobal = QByteArray(aesExtra.data(), std::ssize(aesExtra));
    m_state->zip.setZip64Enabled(body.bytes() >= wide || body.textBytes() >= wide);
    const auto header = static_cast<std::uint64_t>(m_state->device->pos());
    QuaZipFile entry(&m_state->zip);
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, isAes ? 0 : body.crc(), Z_DEFLATED, Z_DEFAULT_COMPRESSION,
                    true))
        return broken();
    Status written = body.forEachBlock([&](std::string_view bytes) -> Status {
        return entry.write(bytes.data(), std::ssize(bytes)) == std::ssize(bytes) ? Status{} : broken();
    });
    if (!written)
        return written;
    entry.close();
    if (entry.getZipError() != ZIP_OK)
        return broken();
    return markEncrypted(header + localVersionAt) ? Status{} : broken();
}

/// What QuaZip does not write of an encrypted entry, into a header from its version on; the device is at its end
/// again.
bool ZipFrame::markEncrypted(std::uint64_t version)
{
    if (m_state->protection == ZipProtection::None)
        return true;
    QIODevice &device = *m_state->device;
    const qint64 end = device.pos();
    if (!device.seek(static_cast<qint64>(version)))
        return false;
    QByteArray fields = device.read(6); // version, flags, method
    if (fields.size() != 6)
        return false;
    fields[2] = static_cast<char>(fields[2] | flagEncrypted);
    if (m_state->protection == ZipProtection::Aes256) {
        fields[0] = versionNeeded;
        fields[4] = methodAes;
    }
    return device.seek(static_cast<qint64>(version)) && device.write(fields) == fields.size() && device.seek(end);
}

Status ZipFrame::finish()
{
    QIODevice &device = *m_state->device;
    const qint64 directory = device.pos();
    m_state->zip.close();
    if (m_state->zip.getZipError() != ZIP_OK)
        return broken();
    if (m_state->protection == ZipProtection::None) {
        device.close();
        return {};
    }
    const qint64 end = device.pos();
    if (!device.seek(directory))
        return broken();
    const QByteArray bytes = device.read(end - directory);
    if (bytes.size() != end - directory)
        return broken();
    constexpr qsizetype headerBytes = 46;
    for (qsizetype at = 0; at + headerBytes <= bytes.size() && bytes.sliced(at, 4) == "PK\x01\x02";) {
        if (!markEncrypted(static_cast<std::uint64_t>(directory + at) + centralVersionAt))
            return broken();
        at += headerBytes +
              static_cast<qsizetype>(number(bytes, at + 28, 2) + number(bytes, at + 30, 2) + number(bytes, at + 32, 2));
    }
    auto &file = dynamic_cast<QFile &>(device);
    const bool flushed = file.flush();
    device.close();
    return flushed ? Status{} : broken();
}

} // namespace casebook::pack
