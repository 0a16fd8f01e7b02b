// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/zipframe.h"

#include <QFile>

#include <quazip/quazip.h>
#include <quazip/zip.h>

namespace casebook::pack {

namespace {

[[maybe_unused]] constexpr int versionNeeded = 51; ///< For AES (APPNOTE.TXT 4.4.3.2).
[[maybe_unused]] constexpr int methodAes = 99;
[[maybe_unused]] constexpr std::uint64_t wide = 0xFFFFFFFF; ///< From this size on an entry needs Zip64.

/// Extra field 0x9901: 7 bytes; AE-2, "AE", 256 bits, deflated.
[[maybe_unused]] constexpr std::string_view aesExtra("\x01\x99\x07\x00\x02\x00"
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
        zip.setZip64Enabled(true);
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

#ifdef Q_OS_WIN

// The QuaZip of the libraries for Windows exports its classes, and not the functions that take an entry as it is.
Status ZipFrame::add(const std::string &, ZipBody &)
{
    return failure(Error::Code::Invalid, m_state->name, "this build for Windows cannot write packs yet",
                   "Make the delivery on Linux");
}

#else

Status ZipFrame::add(const std::string &name, ZipBody &body)
{
    const bool isAes = m_state->protection == ZipProtection::Aes256;
    const std::string_view extra = isAes ? aesExtra : std::string_view();
    const auto extraBytes = static_cast<uInt>(extra.size());
    const uLong flags = m_state->protection == ZipProtection::None ? 0 : 1;
    const bool isWide = body.bytes() >= wide || body.textBytes() >= wide;
    zip_fileinfo info{};
    info.dosDate = 0x00210000; // 1 January 1980: every system reads it, and equal contents give equal bytes
    const zipFile handle = m_state->zip.getZipFile();
    const auto header = static_cast<std::uint64_t>(m_state->device->pos());
    if (zipOpenNewFileInZip4_64(handle, name.c_str(), &info, extra.data(), extraBytes, extra.data(), extraBytes,
                                nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 1, -MAX_WBITS, DEF_MEM_LEVEL,
                                Z_DEFAULT_STRATEGY, nullptr, 0, versionNeeded, flags, isWide ? 1 : 0) != ZIP_OK)
        return broken();
    Status written = body.forEachBlock([&](std::string_view bytes) -> Status {
        const int done = zipWriteInFileInZip(handle, bytes.data(), static_cast<unsigned>(bytes.size()));
        return done == ZIP_OK ? Status{} : broken();
    });
    if (!written)
        return written;
    if (zipCloseFileInZipRaw64(handle, body.textBytes(), isAes ? 0 : body.crc()) != ZIP_OK)
        return broken();
    return !isAes || setMethod(header, 4, 8) ? Status{} : broken();
}

#endif

/// Puts version and method of an AES entry into a header, and goes back to the end.
bool ZipFrame::setMethod(std::uint64_t header, std::uint64_t version, std::uint64_t method)
{
    QIODevice &device = *m_state->device;
    const qint64 end = device.pos();
    const auto put = [&](std::uint64_t at, int value) {
        const char bytes[]{static_cast<char>(value), 0};
        return device.seek(static_cast<qint64>(header + at)) && device.write(bytes, 2) == 2;
    };
    return put(version, versionNeeded) && put(method, methodAes) && device.seek(end);
}

Status ZipFrame::finish()
{
    QIODevice &device = *m_state->device;
    const qint64 directory = device.pos();
    m_state->zip.close();
    if (m_state->zip.getZipError() != ZIP_OK)
        return broken();
    if (m_state->protection != ZipProtection::Aes256) {
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
        if (!setMethod(static_cast<std::uint64_t>(directory + at), 6, 10))
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
