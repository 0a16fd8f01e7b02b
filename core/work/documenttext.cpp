// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/documenttext.h"

#include "core/base/qtext.h"

namespace casebook::work {

std::string csvField(std::string_view value)
{
    std::string field;
    if (!value.empty() && std::string_view("=+-@\t\r").contains(value.front()))
        field = "'";
    for (const char c : value)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field.find_first_of(",\"\r\n") == std::string::npos ? field : '"' + field + '"';
}

std::string htmlText(std::string_view value)
{
    QString safe = toQString(value);
    for (QChar &each : safe) {
        if (each.category() == QChar::Other_Control)
            each = QChar::ReplacementCharacter;
    }
    return "<bdi>" + safe.toHtmlEscaped().toStdString() + "</bdi>";
}

std::string clearedScope(const review::Clearance &clearance)
{
    const review::ContextRule &context = clearance.selection().context;
    const std::string hits = clearance.queryText();
    return (hits.empty() ? "everything" : hits) +
           (context.kind == review::ContextRule::Kind::Exact ? "" : " with context " + review::toText(context));
}

} // namespace casebook::work
