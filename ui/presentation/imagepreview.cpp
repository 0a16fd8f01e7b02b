// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/imagepreview.h"

#include "core/store/media.h"
#include "ui/presentation/eventtext.h"

#include <QBuffer>
#include <QImageReader>

namespace casebook::ui {

namespace {

constexpr std::uint64_t mostBytes = 16ULL << 20;
constexpr qint64 mostPixels = 50'000'000;

QImage decoded(const std::string &bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return {};
    reader.setAutoTransform(true);
    if (size.width() > previewSide || size.height() > previewSide)
        reader.setScaledSize(size.scaled(previewSide, previewSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Result<std::vector<ImagePreview>> readPreviews(const store::CaseReader &reader, const std::vector<Attachment> &files)
{
    std::vector<ImagePreview> previews;
    for (const Attachment &file : files) {
        if (file.media.empty())
            continue;
        const auto bytes = store::mediaBytes(reader, file.media, mostBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!*bytes)
            continue;
        if (QImage image = decoded(**bytes); !image.isNull())
            previews.push_back({toText(file.name), std::move(image)});
    }
    return previews;
}

} // namespace casebook::ui
