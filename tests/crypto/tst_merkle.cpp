// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/crypto/merkle.h"

#include <QTest>

#include <array>

using namespace casebook;
using namespace casebook::crypto;

namespace {

// The tree of the tests of Certificate Transparency (google/certificate-transparency, merkletree_test.cc): eight
// leaves and the root after each, in hex.
constexpr std::array<std::string_view, 8> leaves{
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
constexpr std::array<std::string_view, 8> roots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
constexpr std::string_view emptyRoot = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

std::string bytesOf(std::string_view hex)
{
    std::string bytes(hex.size() / 2, '\0');
    fromHex(hex, std::as_writable_bytes(std::span(bytes)));
    return bytes;
}

/// RFC 6962, 2.1, word for word.
Sha256Value plainRoot(std::span<const Sha256Value> hashes)
{
    if (hashes.empty())
        return sha256({});
    if (hashes.size() == 1)
        return hashes.front();
    std::size_t k = 1;
    while (2 * k < hashes.size())
        k *= 2;
    return nodeHash(plainRoot(hashes.first(k)), plainRoot(hashes.subspan(k)));
}

std::vector<Sha256Value> numbered(std::size_t count)
{
    std::vector<Sha256Value> hashes;
    for (std::size_t i = 0; i < count; ++i)
        hashes.push_back(leafHash(std::to_string(i)));
    return hashes;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThoseOfThePublishedTree();
    void proofsAreThoseOfThePublishedTree();
    void rootsOfAllSizesFollowTheDefinition();
    void everyLeafIsProvedAndNothingElse();
    void everyBeginningIsProvedAndNothingElse();
};

void TestMerkle::rootsAreThoseOfThePublishedTree()
{
    MerkleRoot tree;
    QCOMPARE(toHex(tree.root()), emptyRoot);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        tree.append(leafHash(bytesOf(leaves[i])));
        QCOMPARE(tree.size(), i + 1);
        QCOMPARE(toHex(tree.root()), roots[i]);
    }
}

void TestMerkle::proofsAreThoseOfThePublishedTree()
{
    std::vector<Sha256Value> hashes;
    for (const std::string_view leaf : leaves)
        hashes.push_back(leafHash(bytesOf(leaf)));
    const auto hexes = [](const std::vector<Sha256Value> &proof) {
        std::string list;
        for (const Sha256Value &hash : proof)
            list += toHex(hash).substr(0, 8) + ' ';
        return list;
    };
    // Of the same tests: the beginnings of the hashes that they list.
    QCOMPARE(hexes(inclusionProof(hashes, 0)), "96a296d2 5f083f0a 6b47aaf2 ");
    QCOMPARE(hexes(inclusionProof(hashes, 5)), "bc1a0643 ca854ea1 d37ee418 ");
    QCOMPARE(hexes(consistencyProof(hashes, 6)), "0ebc5d34 ca854ea1 d37ee418 ");
    QCOMPARE(hexes(consistencyProof(hashes, 1)), "96a296d2 5f083f0a 6b47aaf2 ");
}

void TestMerkle::rootsOfAllSizesFollowTheDefinition()
{
    const auto hashes = numbered(70);
    for (std::size_t size = 0; size <= hashes.size(); ++size)
        QCOMPARE(merkleRoot(std::span(hashes).first(size)), plainRoot(std::span(hashes).first(size)));
}

void TestMerkle::everyLeafIsProvedAndNothingElse()
{
    for (std::size_t size = 1; size <= 20; ++size) {
        const auto hashes = numbered(size);
        const Sha256Value root = merkleRoot(hashes);
        for (std::size_t index = 0; index < size; ++index) {
            auto proof = inclusionProof(hashes, index);
            QCOMPARE(rootFromInclusion(hashes[index], index, size, proof), std::optional(root));
            for (std::size_t other = 0; other < size + 2; ++other) {
                if (other != index)
                    QVERIFY(rootFromInclusion(hashes[index], other, size, proof) != root);
            }
            proof.push_back(root);
            QVERIFY(!rootFromInclusion(hashes[index], index, size, proof));
            proof.resize(proof.size() - 1);
            if (!proof.empty()) {
                proof.pop_back();
                QVERIFY(!rootFromInclusion(hashes[index], index, size, proof));
            }
        }
    }
}

void TestMerkle::everyBeginningIsProvedAndNothingElse()
{
    const auto hashes = numbered(20);
    const auto head = [&hashes](std::size_t size) { return TreeHead{size, merkleRoot(std::span(hashes).first(size))}; };
    for (std::size_t size = 0; size <= hashes.size(); ++size) {
        for (std::size_t old = 0; old <= size; ++old) {
            auto proof = consistencyProof(std::span(hashes).first(size), old);
            QVERIFY(isConsistent(head(old), head(size), proof));
            if (old > 0)
                QVERIFY(!isConsistent({old, leafHash("x")}, head(size), proof));
            if (old > 0 && old < size) {
                QVERIFY(!isConsistent(head(old), {size, leafHash("x")}, proof));
                proof.back()[0] ^= std::byte{1};
                QVERIFY(!isConsistent(head(old), head(size), proof));
                proof.pop_back();
                QVERIFY(!isConsistent(head(old), head(size), proof));
            }
        }
    }
    QVERIFY(!isConsistent(head(5), head(4), {}));
}

QTEST_APPLESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
