// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/filenames.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::exports {

namespace {

constexpr std::string_view noTenant = "_no-tenant";
constexpr std::size_t longestFolder = 100; // of the 255 bytes that systems allow, so that paths stay short

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isKept(char c)
{
    return (lowered(c) >= 'a' && lowered(c) <= 'z') || (c >= '0' && c <= '9') || std::string_view("._@+ -").contains(c);
}

// CON, PRN, AUX, NUL, COM0 to COM9, LPT0 to LPT9, also with an extension.
bool isDosDevice(std::string_view component)
{
    const std::string stem = foldedName(component.substr(0, component.find_first_of(". ")));
    constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
    if (std::ranges::contains(devices, stem))
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

std::string percent(char c)
{
    return std::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
}

std::optional<std::string> faultOfComponent(std::string_view component)
{
    if (component.empty())
        return "it has an empty part";
    if (component == "." || component == "..")
        return "it leaves its folder";
    if (component.back() == '.' || component.back() == ' ')
        return "a part of it ends in a dot or blank, which some systems cut";
    if (isDosDevice(component))
        return "a part of it is the name of a device on some systems";
    return std::nullopt;
}

} // namespace

std::string tenantFolder(std::string_view tenant)
{
    if (tenant.empty())
        return std::string(noTenant);
    const bool special = isDosDevice(tenant) || tenant == noTenant || foldedName(tenant) == "manifest.json" ||
                         foldedName(tenant) == "sha256sums";
    std::string folder;
    for (std::size_t i = 0; i < tenant.size(); ++i) {
        const char c = tenant[i];
        const bool first = i == 0;
        const bool last = i + 1 == tenant.size();
        const bool edge = (first || last) && (c == '.' || c == ' ');
        folder += isKept(c) && !edge && !(first && special) ? std::string(1, c) : percent(c);
    }
    if (folder.size() <= longestFolder)
        return folder;
    const std::string digest = toHex(crypto::sha256(tenant)).substr(0, 12);
    folder.resize(longestFolder - digest.size() - 1);
    return folder + '~' + digest;
}

std::optional<std::string> faultOfName(std::string_view name)
{
    if (name.empty())
        return "it is empty";
    if (name.front() == '/')
        return "it is absolute";
    for (const char c : name) {
        if (c < 0x20 || c >= 0x7F)
            return "it has a character outside printable ASCII";
        if (std::string_view("\\:*?\"<>|").contains(c))
            return std::format("it has the character {}", c);
    }
    while (true) {
        const std::size_t end = name.find('/');
        if (auto fault = faultOfComponent(name.substr(0, end)))
            return fault;
        if (end == std::string_view::npos)
            return std::nullopt;
        name.remove_prefix(end + 1);
    }
}

std::string foldedName(std::string_view name)
{
    std::string folded(name);
    std::ranges::transform(folded, folded.begin(), lowered);
    return folded;
}

} // namespace casebook::exports
