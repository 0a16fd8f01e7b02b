// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/csvdelivery.h"

#include "core/crypto/password.h"
#include "core/review/requests.h"

#include <format>

namespace casebook::work {

namespace {

constexpr std::int64_t perDay = std::int64_t{24} * 60 * 60 * 1'000'000'000;

/// What the README says of opening the pack.
std::string toolSentence(exports::Packing::Protection protection)
{
    using enum exports::Packing::Protection;
    switch (protection) {
    case Aes256:
        return "The zip is encrypted with AES-256. 7-Zip, WinZip, Keka and libarchive open it with the password that "
               "came\n"
               "by another way. The Explorer of Windows 10, and Info-ZIP's unzip, do not know this encryption.";
    case ZipCrypto:
        return "The zip has the old encryption ZipCrypto, which every program opens, and which is broken: treat this\n"
               "delivery like one that is not encrypted.";
    case InnerArchive:
        return "A zip with AES-256 (open it with 7-Zip or WinZip) holds contents.zip, which holds these files.";
    case Recipient:
        return "The zip was encrypted to your certificate:\n"
               "  openssl cms -decrypt -inform DER -in delivery.zip.p7m -inkey KEY.pem -out delivery.zip";
    }
    std::unreachable();
}

/// The case can be written to now, so that hours of work do not end in a conflict.
Status checkWritable(const Path &caseFile)
{
    const auto file = store::CaseFile::open(caseFile);
    return file ? Status{} : std::unexpected(file.error());
}

/// Where the pack will lie, without links: what a purge compares with.
Result<std::string> placeOf(const Path &out, std::string_view name)
{
    std::error_code failed;
    const Path parent = std::filesystem::canonical(std::filesystem::absolute(out).parent_path(), failed);
    if (failed)
        return failure(Error::Code::NotFound, pathText(out),
                       "its folder cannot be looked at (" + failed.message() + ")",
                       "Choose another place for the export");
    return pathText(parent / out.filename() / name);
}

/// With a request, what was approved.
Result<int> lifespanOf(const store::CaseReader &reader, const ExportScope &scope, const CsvDelivery &delivery)
{
    if (scope.request.empty())
        return delivery.lifespanDays;
    return review::CaseRecord::read(reader, momentOf()).and_then([&](const review::CaseRecord &record) {
        return record.find(scope.request, reader.info().file).transform([](const review::Request &request) {
            return request.form.delivery.lifespanDays;
        });
    });
}

} // namespace

crypto::Secret newPassword()
{
    return crypto::generatePassword();
}

Result<CsvDelivered> deliverCsv(const Path &caseFile, const ExportScope &scope, const Path &out,
                                const CsvDelivery &delivery, Progress &progress, const Clock &clock)
{
    if (Status writable = checkWritable(caseFile); !writable)
        return std::unexpected(writable.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    exports::CsvOptions options = delivery.csv;
    options.tool = toolSentence(delivery.packing.protection);
    const auto formatter = exports::makeCsvFormatter(*reader, std::move(options), progress);
    const auto days = lifespanOf(*reader, scope, delivery);
    if (!days)
        return std::unexpected(days.error());
    store::Delivery record;
    const auto note = [&](const std::string &exportId, const exports::ExportedFile &pack) -> Status {
        const Path folder = out.has_filename() ? out : out.parent_path();
        const auto place = placeOf(folder, pack.name);
        if (!place)
            return std::unexpected(place.error());
        record.exportId = exportId;
        record.path = *place;
        record.bytes = pack.bytes;
        record.sha256 = pack.sha256;
        record.made = momentOf(clock);
        record.until = Instant{record.made.nanoseconds + *days * perDay};
        auto file = store::CaseFile::open(caseFile);
        const auto id = file ? store::addDelivery(*file, record) : std::unexpected(file.error());
        record.id = id.value_or(0);
        return id ? Status{} : std::unexpected(id.error());
    };
    const exports::PackedExport packed{delivery.packing, note};
    auto report = exportLogged(*reader, scope, *formatter, out, progress, &packed);
    if (!report)
        return std::unexpected(report.error());
    return CsvDelivered{std::move(*report), std::move(record)};
}

} // namespace casebook::work
