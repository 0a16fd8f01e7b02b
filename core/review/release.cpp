// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/release.h"

#include "core/crypto/merkle.h"
#include "core/review/eventleaf.h"
#include "core/review/redaction.h"
#include "core/store/secret.h"

#include <algorithm>
#include <map>
#include <optional>

namespace casebook::review {

namespace {

class Releasing
{
public:
    Releasing(const ReleaseTo &to, std::string secret, const Redactions &redactions, bool leaves)
        : m_to(to), m_secret(std::move(secret)), m_redactions(redactions), m_leaves(leaves)
    {
    }

    bool take(const Event &event)
    {
        if (m_leaves) {
            const crypto::Sha256Value leaf = eventLeaf(m_secret, event);
            m_tree.append(leaf);
            if (m_to.leaf)
                m_to.leaf(leaf);
        }
        if (m_redactions.empty())
            return m_whole = m_to.event(event);
        if (const std::string *reason = m_redactions.withheld(event))
            return withhold(event, *reason);
        const auto redactions = m_redactions.of(event);
        if (m_to.redacting && !redactions.empty())
            m_to.redacting(redactions);
        return m_whole = m_to.event(m_redactions.redacted(event, m_secret));
    }

    /// Nobody stopped it early.
    bool isWhole() const { return m_whole; }
    crypto::Sha256Value root() const { return m_tree.root(); }

    std::vector<Withheld> withheld() const
    {
        std::vector<Withheld> list;
        for (const auto &[reason, counts] : m_withheld)
            list.push_back(counts);
        return list;
    }

private:
    bool withhold(const Event &event, const std::string &reason)
    {
        Withheld &counts = m_withheld[reason];
        counts.reason = reason;
        ++counts.events;
        if (m_conversation != event.conversation)
            counts.conversations.push_back({.id = event.conversationStableId});
        m_conversation = event.conversation;
        WithheldConversation &conversation = counts.conversations.back();
        ++conversation.events;
        if (event.time) {
            conversation.first = conversation.first ? std::min(*conversation.first, *event.time) : *event.time;
            conversation.last = conversation.last ? std::max(*conversation.last, *event.time) : *event.time;
        }
        return true;
    }

    const ReleaseTo &m_to;
    std::string m_secret;
    const Redactions &m_redactions;
    bool m_leaves;
    bool m_whole = true;
    crypto::MerkleRoot m_tree;
    std::map<std::string, Withheld> m_withheld;
    std::optional<ConversationKey> m_conversation; ///< The last one that was withheld.
};

/// A rehearsal takes as long as what it rehearses.
bool needsLeaves(const Clearance &clearance)
{
    return clearance.approval() ||
           (clearance.kind() == Clearance::Kind::Rehearsal && clearance.caseInfo().policy == store::Policy::FourEyes);
}

} // namespace

Result<std::vector<Withheld>> release(const store::CaseReader &reader, const Clearance &clearance, const ReleaseTo &to)
{
    auto secret = store::caseSecret(reader.database());
    if (!secret)
        return std::unexpected(secret.error());
    const std::optional<Approval> &approval = clearance.approval();
    Releasing releasing(to, std::move(*secret), clearance.redactions(), needsLeaves(clearance));
    const Status read = forEachEventByConversation(reader, clearance.selection(),
                                                   [&](const Event &event) { return releasing.take(event); });
    if (!read)
        return std::unexpected(read.error());
    if (releasing.isWhole() && clearance.kind() == Clearance::Kind::Result && releasing.root() != approval->root)
        return failure(Error::Code::NotPermitted, pathText(reader.info().file),
                       "what was to go out is not what was approved: the root over its events is another one",
                       "Somebody changed the case after the approval; run: casebook-cli verify CASE");
    return releasing.withheld();
}

} // namespace casebook::review
