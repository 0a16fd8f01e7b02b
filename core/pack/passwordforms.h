// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"

#include <vector>

namespace casebook::pack {

/// The bytes that packers make of a password: UTF-8 first, and for one with letters beyond ASCII those of Latin-1 and
/// of code page 437 too, since nothing in a zip says which was used.
std::vector<crypto::Secret> passwordForms(const crypto::Secret &password);

} // namespace casebook::pack
