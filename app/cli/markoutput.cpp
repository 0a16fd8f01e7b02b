// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/markoutput.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonArray>

#include <format>
#include <fstream>
#include <iostream>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t longestText = std::size_t{16} << 20;

QJsonObject toJson(const store::Mark &mark)
{
    QJsonObject object{{"event"_L1, toQString(mark.event.text())},
                       {"mark"_L1, toQString(store::markKindName(mark.kind))}};
    putAct(object, mark.added);
    if (mark.kind == store::MarkKind::Tag)
        object.insert("tag"_L1, toQString(mark.tag));
    if (mark.kind == store::MarkKind::Note) {
        object.insert("note"_L1, static_cast<qint64>(mark.number));
        object.insert("text"_L1, toQString(mark.text));
    }
    if (mark.removed) {
        QJsonObject removed;
        putAct(removed, *mark.removed);
        object.insert("removed"_L1, removed);
    }
    return object;
}

std::string line(const store::Mark &mark)
{
    std::string what(store::markKindName(mark.kind));
    if (mark.kind == store::MarkKind::Note)
        what += std::format(" {}", mark.number);
    std::string text = std::format("{}  {:<10}  {}  {}  {}{}", mark.event.text(), what, toRfc3339(mark.added.time),
                                   mark.added.author, mark.tag, mark.text);
    if (mark.removed)
        text += std::format("  (removed {} by {})", toRfc3339(mark.removed->time), mark.removed->author);
    return text;
}

} // namespace

void putAct(QJsonObject &object, const store::Act &act)
{
    object.insert("author"_L1, toQString(act.author));
    object.insert("time"_L1, toQString(toRfc3339(act.time)));
    if (!act.scope.empty())
        object.insert("filter"_L1, toQString(act.scope));
}

void print(const std::vector<store::Mark> &marks, Console &console)
{
    QJsonArray array;
    for (const store::Mark &mark : marks) {
        if (console.json)
            array.append(toJson(mark));
        else
            console.text(line(mark));
    }
    if (console.json)
        console.line(casebook::toJson(array));
}

Result<std::string> readText(const std::string &argument)
{
    const bool standardInput = argument == "-";
    const Path file = absolutePath(argument);
    const std::string name = standardInput ? "standard input" : pathText(file);
    std::ifstream opened;
    if (!standardInput) {
        opened.open(file, std::ios::binary);
        if (!opened)
            return failure(Error::Code::NotFound, name, "cannot be read", "Check the path and the permissions");
    }
    std::istream &stream = standardInput ? std::cin : opened;
    std::string text;
    std::string block(1 << 16, '\0');
    while (text.size() <= longestText && stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad() || text.size() > longestText)
        return failure(stream.bad() ? Error::Code::Io : Error::Code::Invalid, name,
                       stream.bad() ? "cannot be read to its end" : "is longer than 16 MiB", "Check the file");
    return text;
}

} // namespace casebook::cli
