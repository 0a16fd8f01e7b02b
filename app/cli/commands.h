// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"

#include <functional>

namespace CLI {
class App;
}

namespace casebook::cli {

/// Adds commands to `app`. The one that the person names puts what it does into `action`, to be run after parsing.
using Action = std::function<ExitCode(Console &)>;

void addImporting(CLI::App &app, Action &action);           ///< `new`, `import`
void addProfiles(CLI::App &app, Action &action);            ///< `profile list|show|save|delete|guess`
void addTranscripts(CLI::App &app, Action &action);         ///< `transcript examine`
void addCollecting(CLI::App &app, Action &action);          ///< `collection …`
void addPresence(CLI::App &app, Action &action);            ///< `present`
void addReading(CLI::App &app, Action &action);             ///< `info`, `issues`, `conversations`, `events`, `raw`
void addExporting(CLI::App &app, Action &action);           ///< `export …`
void addCsvExport(CLI::App &exports, Action &action);       ///< `csv`, below `export`
void addSmtpExport(CLI::App &exports, Action &action);      ///< `smtp`, below `export`
void addHtmlExport(CLI::App &exports, Action &action);      ///< `html`, below `export`
void addLoadFileExport(CLI::App &exports, Action &action);  ///< `loadfile`, below `export`
void addRsmfExport(CLI::App &exports, Action &action);      ///< `rsmf`, below `export`
void addSymphonyExport(CLI::App &exports, Action &action);  ///< `symphony`, below `export`
void addSymphony(CLI::App &app, Action &action);            ///< `symphony …`
void addSymphonyMapping(CLI::App &group, Action &action);   ///< `map …`, below `symphony`
void addSymphonyPeople(CLI::App &group, Action &action);    ///< `people`, below `symphony`
void addSymphonyStatement(CLI::App &group, Action &action); ///< `report`, below `symphony`
void addSymphonyPlan(CLI::App &group, Action &action);      ///< `plan`, `rehearse`, below `symphony`
void addRequesting(CLI::App &app, Action &action);          ///< `request …`
void addRequestFiles(CLI::App &requests, Action &action);   ///< `send|open|answer|receive|prove`, below `request`
void addRedacting(CLI::App &app, Action &action);           ///< `redact …`
void addMapping(CLI::App &app, Action &action);             ///< `mapping preview`
void addTargets(CLI::App &app, Action &action);             ///< `target …`
void addDeliveries(CLI::App &app, Action &action);          ///< `deliveries …`
void addSecrets(CLI::App &app, Action &action);             ///< `secret …`
void addReporting(CLI::App &app, Action &action);           ///< `report`
void addVerifying(CLI::App &app, Action &action);           ///< `verify`
void addIdentities(CLI::App &app, Action &action);          ///< `identity new|import|list`
void addAuditing(CLI::App &app, Action &action);            ///< `audit …`
void addStamping(CLI::App &audit, Action &action);          ///< `timestamp …`, below `audit`
void addSearching(CLI::App &app, Action &action);           ///< `search`, `index`
void addMarking(CLI::App &app, Action &action);             ///< `tag …`, `mark …`
void addNoting(CLI::App &app, Action &action);              ///< `note …`
void addFiltering(CLI::App &app, Action &action);           ///< `filter …`
void addContexts(CLI::App &app, Action &action);            ///< `context`
void addTerms(CLI::App &app, Action &action);               ///< `terms …`

} // namespace casebook::cli
