// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace casebook::crypto {

/// The Merkle tree of RFC 6962, section 2.1, over SHA-256.

/// SHA-256(0x00 ‖ data).
Sha256Value leafHash(std::string_view data);

/// SHA-256(0x01 ‖ left ‖ right).
Sha256Value nodeHash(const Sha256Value &left, const Sha256Value &right);

/// The root over leaf hashes given one after the other. Keeps one hash for each bit of their number, so that a tree of
/// millions costs no memory.
class MerkleRoot
{
public:
    void append(const Sha256Value &leaf);
    std::uint64_t size() const { return m_size; }
    /// Of all leaves so far; SHA-256 of nothing for an empty tree.
    Sha256Value root() const;

private:
    std::uint64_t m_size = 0;
    std::vector<Sha256Value> m_complete; ///< The roots of the largest complete subtrees, from the left.
};

Sha256Value merkleRoot(std::span<const Sha256Value> leaves);

/// The hashes beside the way from a leaf to the root, the lowest first (2.1.1). `index` is less than the number of
/// leaves.
std::vector<Sha256Value> inclusionProof(std::span<const Sha256Value> leaves, std::uint64_t index);

/// The root that follows from a leaf and its proof; nothing where the proof has not the length that it must have.
std::optional<Sha256Value> rootFromInclusion(const Sha256Value &leaf, std::uint64_t index, std::uint64_t size,
                                             std::span<const Sha256Value> proof);

/// That the tree over the first `size` of these leaves is the beginning of the tree over all of them (2.1.2); empty
/// where `size` is 0 or all.
std::vector<Sha256Value> consistencyProof(std::span<const Sha256Value> leaves, std::uint64_t size);

struct TreeHead
{
    std::uint64_t size = 0;
    Sha256Value root{};

    bool operator==(const TreeHead &) const = default;
};

/// Whether the proof shows that the tree `from` is the beginning of the tree `to`.
bool isConsistent(const TreeHead &from, const TreeHead &to, std::span<const Sha256Value> proof);

} // namespace casebook::crypto
