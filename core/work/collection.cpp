// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/collection.h"

#include "core/base/qtext.h"
#include "core/model/jid.h"
#include "core/work/documenttext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <format>
#include <map>
#include <tuple>

namespace casebook::work {

namespace {

std::string folded(std::string_view text)
{
    return toQString(text).toCaseFolded().toStdString();
}

CollectionEntry entryOf(const store::Custodian &custodian)
{
    CollectionEntry entry{.name = custodian.name, .address = custodian.address, .note = custodian.note};
    for (const store::HandIn &handIn : custodian.handIns) {
        if (!handIn.computer.empty() && !entry.computers.contains(handIn.computer))
            entry.computers += (entry.computers.empty() ? "" : ", ") + handIn.computer;
        entry.handedIn = handIn.time;
        ++entry.handIns;
        entry.files += handIn.files;
        entry.bytes += handIn.bytes;
        entry.messages += handIn.messages;
    }
    entry.state = entry.handIns > 0   ? CollectionState::HandedIn
                  : custodian.excused ? CollectionState::Excused
                                      : CollectionState::Missing;
    return entry;
}

/// The known people for whom nobody on the list stands.
std::vector<store::KnownPerson> withoutListed(const std::vector<store::KnownPerson> &known,
                                              std::vector<CollectionEntry> &list)
{
    std::multimap<std::string, std::size_t> byName;
    std::map<std::string, std::size_t> byAddress;
    for (std::size_t i = 0; i < known.size(); ++i) {
        byAddress.emplace(folded(known[i].address), i);
        if (!known[i].name.empty())
            byName.emplace(folded(known[i].name), i);
    }
    std::vector<bool> listed(known.size());
    for (CollectionEntry &entry : list) {
        const auto address = byAddress.find(folded(entry.address.empty() ? entry.name : entry.address));
        if (address != byAddress.end()) {
            listed[address->second] = true;
        } else if (const std::string name = folded(entry.name); entry.address.empty() && byName.count(name) == 1) {
            const std::size_t place = byName.find(name)->second;
            listed[place] = true;
            entry.address = known[place].address;
        }
    }
    std::vector<store::KnownPerson> left;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!listed[i])
            left.push_back(known[i]);
    }
    return left;
}

std::string html(std::string_view text)
{
    return toQString(text).toHtmlEscaped().toStdString();
}

} // namespace

std::string_view collectionStateName(CollectionState state)
{
    constexpr std::array<std::string_view, 3> names{"missing", "handed-in", "excused"};
    return names[static_cast<std::size_t>(state)];
}

Result<std::vector<CollectionEntry>> collectionList(const Path &caseFile)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto custodians = reader->custodians();
    if (!custodians)
        return std::unexpected(custodians.error());
    const auto known = reader->knownPeople();
    if (!known)
        return std::unexpected(known.error());
    std::vector<CollectionEntry> list;
    std::ranges::transform(*custodians, std::back_inserter(list), entryOf);
    for (const store::KnownPerson &person : withoutListed(*known, list)) {
        const std::string name = person.name.empty() ? jidDisplayName(person.address) : person.name;
        list.push_back({.name = name, .address = person.address});
    }
    std::ranges::stable_sort(list, [](const CollectionEntry &a, const CollectionEntry &b) {
        return std::tuple(a.state, folded(a.name), a.address) < std::tuple(b.state, folded(b.name), b.address);
    });
    return list;
}

CollectionCounts countOf(const std::vector<CollectionEntry> &list)
{
    const auto count = [&list](CollectionState state) {
        return static_cast<std::int64_t>(std::ranges::count(list, state, &CollectionEntry::state));
    };
    return {count(CollectionState::Missing), count(CollectionState::HandedIn), count(CollectionState::Excused)};
}

std::string collectionLetter(std::optional<std::chrono::year_month_day> until)
{
    const std::string day = until ? std::format(" by {:%F}", *until) : std::string();
    return "Subject: Please save your Communicator chat history" + day + R"(

Hello,

our chat program, Communicator, will soon be replaced. The chats in it are stored only on
your PC, and they are lost when the new program is installed. Please save yours)" +
           day + R"( and do not install the new program before.

1. Open Communicator.
2. In its options, on the page for instant messages, switch time stamps on.
3. For each conversation that is open or that you can open again: use "Save transcript"
   (the disk symbol in the window of the conversation). Choose plain text or RTF.
4. If Communicator saved transcripts by itself, find the folder: it is named in the options,
   beside "Save transcripts automatically".
5. Put all of these files, as they are, into one folder with your name. Do not rename, edit
   or re-save them: the names and dates of the files say when the chats took place.
6. Hand the folder in with these three lines:

   Name:
   Name of the PC:
   Time zone of the PC, and its date format (day first or month first):

If you never used chat, or have nothing saved, answer with "nothing to hand in". That
counts as an answer, too.

The list of calls (the "History" window) is not needed.

Thank you.
)";
}

std::string collectionCsv(const std::vector<CollectionEntry> &list)
{
    std::string csv = "custodian,address,state,pc,handed_in,files,bytes,messages,note\n";
    for (const CollectionEntry &entry : list)
        csv += std::format("{},{},{},{},{},{},{},{},{}\n", csvField(entry.name), csvField(entry.address),
                           collectionStateName(entry.state), csvField(entry.computers),
                           entry.handedIn ? toRfc3339(*entry.handedIn) : "", entry.files, entry.bytes, entry.messages,
                           csvField(entry.note));
    return csv;
}

std::string signOffSheet(const store::CaseInfo &info, const std::vector<CollectionEntry> &list, Instant now)
{
    const CollectionCounts counts = countOf(list);
    std::string sheet = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Collection of Communicator history: sign-off</title>
<style>
@page { size: A4; margin: 16mm; }
body { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #1d2330; }
h1 { font-size: 16pt; margin: 0 0 4px 0; }
table { border-collapse: collapse; }
th { text-align: left; color: #5b6474; }
th, td { padding: 3px 10px 3px 0; vertical-align: top; border-bottom: 1px solid #e3e6ea; }
tr { break-inside: avoid; }
</style>
</head>
<body>
<h1>Collection of Communicator history</h1>
)";
    sheet += std::format("<p>Case: {} ({})<br>As of {}</p>\n",
                         html(info.title.empty() ? "without a title" : info.title), html(info.id), toRfc3339(now));
    sheet += std::format("<p>{} handed in, {} missing, {} excused. What was handed in are client exports, supplied by "
                         "users; they are not server archives.</p>\n",
                         counts.handedIn, counts.missing, counts.excused);
    sheet += "<table>\n<thead><tr><th>Name</th><th>Address</th><th>State</th><th>PC</th><th>Handed in</th>"
             "<th>Files</th><th>Messages</th><th>Note</th></tr></thead>\n<tbody>\n";
    for (const CollectionEntry &entry : list)
        sheet += std::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td>"
                             "<td>{}</td></tr>\n",
                             html(entry.name), html(entry.address), collectionStateName(entry.state),
                             html(entry.computers), entry.handedIn ? toRfc3339(*entry.handedIn) : "", entry.files,
                             entry.messages, html(entry.note));
    sheet += "</tbody>\n</table>\n<p>The collection is complete, and the upgrade of the clients may begin.</p>\n"
             "<p>Name: ____________________________</p>\n<p>Date: ____________________________</p>\n"
             "<p>Signature: ____________________________</p>\n</body>\n</html>\n";
    return sheet;
}

} // namespace casebook::work
