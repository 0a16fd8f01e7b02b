// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// A password or passphrase, as the bytes of its UTF-8 text. Copies share one place in memory, which is wiped when
/// the last of them goes. Never written to a log, a case or a command line.
class Secret
{
public:
    Secret() = default;
    /// Copies the text; the caller's own copy is the caller's to wipe().
    explicit Secret(std::string_view text);

    /// Valid as long as this object. Not ended by a NUL.
    std::string_view text() const;
    bool empty() const { return text().empty(); }

    bool operator==(const Secret &other) const { return text() == other.text(); }

private:
    std::shared_ptr<const std::string> m_text;
};

/// Overwrites the bytes in a way that no compiler leaves out, and empties the text.
void wipe(std::string &text);

} // namespace casebook::crypto
