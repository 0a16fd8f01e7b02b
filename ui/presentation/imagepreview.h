// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <QImage>
#include <QString>

#include <vector>

namespace casebook::ui {

struct ImagePreview
{
    QString name;
    QImage image; ///< At most previewSide in either direction.
};

inline constexpr int previewSide = 560; ///< Pixels: sharp on screens of two pixels a point.

/// Small pictures of the images among the files that were sent, as far as the case has them. Files are untrusted: what
/// is large (16 MiB, 50 million pixels) or cannot be read is left out. For any thread.
Result<std::vector<ImagePreview>> readPreviews(const store::CaseReader &reader, const std::vector<Attachment> &files);

} // namespace casebook::ui
