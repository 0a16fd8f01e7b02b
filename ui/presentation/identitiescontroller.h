// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/approveracts.h"
#include "core/work/identities.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/identitylistmodel.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace casebook::ui {

/// The people whom the open case and this account know, what an approver changes about them and about the policy of
/// the case, and identities of one's own. Also without a case. Keys are borrowed for one act and never kept.
class IdentitiesController : public QObject
{
    Q_OBJECT

public:
    using Key = crypto::PrivateKey;
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    IdentitiesController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    IdentityListModel &list() { return m_list; }
    const IdentityListModel &list() const { return m_list; }
    void reload();

    /// Of the open case, as its log says; none without a case.
    const std::optional<store::Policy> &policy() const { return m_policy; }
    /// The settings of this computer forbid the policy `single`.
    bool isSingleForbidden() const { return m_singleForbidden; }
    /// Only people of authorities that the settings name may request.
    bool areRequestersRestricted() const { return m_requestersRestricted; }

    /// Answers on the window's thread; what is new is in the list soon afterwards.
    void make(const crypto::NewIdentity &identity, const crypto::Secret &passphrase, const Path &keyFile,
              QObject *context, Done<crypto::Certificate> done);
    /// A certificate, or a key file, which has to open with the passphrase.
    void remember(const Path &file, const crypto::Secret &passphrase, QObject *context, Done<crypto::Certificate> done);

    /// What an approver is about to sign, and the signature; false while another one is under way.
    bool plan(const work::ApproverAct &act, const Key &key, QObject *context, Done<std::string> done);
    bool take(const work::ApproverAct &act, const std::string &statement, const Key &key, QObject *context,
              std::function<void(const Status &)> done);

Q_SIGNALS:
    void changed(); ///< The list, or the policy.
    void failed(const casebook::Error &error);

private:
    struct People
    {
        std::vector<KnownPerson> list;
        std::optional<store::Policy> policy;
        bool singleForbidden = false;
        bool requestersRestricted = false;
    };
    static Result<People> readPeople(const store::CaseReader *reader);
    void show(Result<People> people);

    CaseReads &m_reads;
    QThreadPool &m_pool;
    IdentityListModel m_list;
    std::optional<store::Policy> m_policy;
    bool m_singleForbidden = false;
    bool m_requestersRestricted = false;
    bool m_signing = false;
};

} // namespace casebook::ui
