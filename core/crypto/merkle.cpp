// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/merkle.h"

#include <bit>

namespace casebook::crypto {

namespace {

using namespace std::string_view_literals;

using Leaves = std::span<const Sha256Value>;
using Proof = std::vector<Sha256Value>;

/// Where a tree of more than one leaf is cut: the largest power of two below its size.
std::size_t split(std::size_t size)
{
    return std::bit_floor(size - 1);
}

void addPath(Leaves leaves, std::size_t index, Proof &proof)
{
    if (leaves.size() <= 1)
        return;
    const std::size_t cut = split(leaves.size());
    const bool isLeft = index < cut;
    addPath(isLeft ? leaves.first(cut) : leaves.subspan(cut), isLeft ? index : index - cut, proof);
    proof.push_back(merkleRoot(isLeft ? leaves.subspan(cut) : leaves.first(cut)));
}

/// SUBPROOF(m, D[n], b) of RFC 6962; `isWhole` is its b.
void addSubproof(Leaves leaves, std::size_t size, bool isWhole, Proof &proof)
{
    if (size == leaves.size()) {
        if (!isWhole)
            proof.push_back(merkleRoot(leaves));
        return;
    }
    const std::size_t cut = split(leaves.size());
    const bool isLeft = size <= cut;
    if (isLeft)
        addSubproof(leaves.first(cut), size, isWhole, proof);
    else
        addSubproof(leaves.subspan(cut), size - cut, false, proof);
    proof.push_back(merkleRoot(isLeft ? leaves.subspan(cut) : leaves.first(cut)));
}

} // namespace

Sha256Value leafHash(std::string_view data)
{
    Sha256 hash;
    hash.add("\0"sv);
    hash.add(data);
    return hash.finish();
}

Sha256Value nodeHash(const Sha256Value &left, const Sha256Value &right)
{
    Sha256 hash;
    hash.add("\1"sv);
    hash.add(std::span(left));
    hash.add(std::span(right));
    return hash.finish();
}

void MerkleRoot::append(const Sha256Value &leaf)
{
    Sha256Value node = leaf;
    for (std::uint64_t complete = m_size; (complete & 1U) != 0; complete >>= 1U) {
        node = nodeHash(m_complete.back(), node);
        m_complete.pop_back();
    }
    m_complete.push_back(node);
    ++m_size;
}

Sha256Value MerkleRoot::root() const
{
    if (m_complete.empty())
        return sha256({});
    Sha256Value node = m_complete.back();
    for (std::size_t i = m_complete.size() - 1; i > 0; --i)
        node = nodeHash(m_complete[i - 1], node);
    return node;
}

Sha256Value merkleRoot(Leaves leaves)
{
    MerkleRoot tree;
    for (const Sha256Value &leaf : leaves)
        tree.append(leaf);
    return tree.root();
}

Proof inclusionProof(Leaves leaves, std::uint64_t index)
{
    Proof proof;
    addPath(leaves, static_cast<std::size_t>(index), proof);
    return proof;
}

// RFC 9162, 2.1.3.2: `node` and `last` are the places of the way and of the last leaf, level by level.
std::optional<Sha256Value> rootFromInclusion(const Sha256Value &leaf, std::uint64_t index, std::uint64_t size,
                                             Leaves proof)
{
    if (index >= size)
        return std::nullopt;
    std::uint64_t node = index;
    std::uint64_t last = size - 1;
    Sha256Value root = leaf;
    for (const Sha256Value &beside : proof) {
        if (last == 0)
            return std::nullopt;
        if ((node & 1U) != 0 || node == last) {
            root = nodeHash(beside, root);
            const int skipped = std::countr_zero(node); // levels at which it is the last, without a right neighbour
            node >>= skipped;
            last >>= skipped;
        } else {
            root = nodeHash(root, beside);
        }
        node >>= 1U;
        last >>= 1U;
    }
    return last == 0 ? std::optional(root) : std::nullopt;
}

Proof consistencyProof(Leaves leaves, std::uint64_t size)
{
    Proof proof;
    if (size > 0 && size < leaves.size())
        addSubproof(leaves, static_cast<std::size_t>(size), true, proof);
    return proof;
}

// RFC 9162, 2.1.4.2.
bool isConsistent(const TreeHead &from, const TreeHead &to, Leaves proof)
{
    if (from.size == 0 || from.size == to.size)
        return proof.empty() && (from.size == 0 || from.root == to.root);
    if (from.size > to.size)
        return false;
    std::uint64_t node = from.size - 1;
    std::uint64_t last = to.size - 1;
    const int shared = std::countr_one(node);
    node >>= shared;
    last >>= shared;
    // Where the old tree is one complete subtree, its root begins the proof without being in it.
    const bool isComplete = std::has_single_bit(from.size);
    if (proof.empty() && !isComplete)
        return false;
    const Sha256Value &first = isComplete ? from.root : proof.front();
    Sha256Value oldRoot = first;
    Sha256Value newRoot = first;
    for (const Sha256Value &beside : isComplete ? proof : proof.subspan(1)) {
        if (last == 0)
            return false;
        if ((node & 1U) != 0 || node == last) {
            oldRoot = nodeHash(beside, oldRoot);
            newRoot = nodeHash(beside, newRoot);
            const int skipped = std::countr_zero(node);
            node >>= skipped;
            last >>= skipped;
        } else {
            newRoot = nodeHash(newRoot, beside);
        }
        node >>= 1U;
        last >>= 1U;
    }
    return last == 0 && oldRoot == from.root && newRoot == to.root;
}

} // namespace casebook::crypto
