// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/shots/studio.h"

namespace casebook::shots {

/// Whether also what has to be caught while it runs.
enum class AtWork { No, Yes };

/// Everything that is seen of the program, from its start to its last dialog.
void showAll(Studio &studio, AtWork atWork);

/// What there is before any case: the first page, and the question about a new one.
void showBeforeAnyCase(Studio &studio);

/// An archive large enough to see its import at work.
void showImportAtWork(Studio &studio);

/// Makes the case of the sample, and shows a page of each kind.
void showPages(Studio &studio);

/// What the page for reading shows beside a plain conversation.
void showReading(Studio &studio);

/// Hits, context, term lists, filters.
void showFinding(Studio &studio);

/// Histories of clients: the questions before the import, and the list of who handed in what.
void showCollecting(Studio &studio);

/// Forms of mails: mailboxes of people, and servers.
void showMailing(Studio &studio);

/// The move to Symphony, up to its export. Some people are decided upon, as somebody half way through would have them.
void showMoving(Studio &studio);

/// The people of the case that is open, one of whom has a role that an approver gave, and the dialogs about them; then
/// what is done with the state of the log.
void showIdentities(Studio &studio);

/// Requests, the log, and redactions, of a case with four eyes; from then on that one is open.
void showAsking(Studio &studio);

} // namespace casebook::shots
