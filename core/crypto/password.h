// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"

namespace casebook::crypto {

/// A password of 20 random letters and digits in groups of five, without those that look alike: 100 bits. Fit to be
/// read out and typed.
Secret generatePassword();

} // namespace casebook::crypto
