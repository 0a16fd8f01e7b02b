// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string_view>
#include <utility>

namespace casebook {

namespace {

// In JSON text these can stand only inside strings. Three end lines for some readers; QJsonDocument drops the last
// where a string begins with it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> escapes{
    {{"\xC2\x85", "\\u0085"}, {"\xE2\x80\xA8", "\\u2028"}, {"\xE2\x80\xA9", "\\u2029"}, {"\xEF\xBB\xBF", "\\uFEFF"}}};

std::string escaped(std::string_view json)
{
    std::string text;
    text.reserve(json.size());
    for (std::size_t i = 0; i < json.size();) {
        bool replaced = false;
        if (json[i] == '\xC2' || json[i] == '\xE2' || json[i] == '\xEF') {
            for (const auto &[bytes, escape] : escapes) {
                if (json.substr(i).starts_with(bytes)) {
                    text += escape;
                    i += bytes.size();
                    replaced = true;
                    break;
                }
            }
        }
        if (!replaced)
            text += json[i++];
    }
    return text;
}

std::string compact(const QJsonDocument &document)
{
    const QByteArray json = document.toJson(QJsonDocument::Compact);
    return escaped({json.constData(), static_cast<std::size_t>(json.size())});
}

} // namespace

std::string toJson(const QJsonObject &object)
{
    return compact(QJsonDocument(object));
}

std::string toJson(const QJsonArray &array)
{
    return compact(QJsonDocument(array));
}

std::string toJson(const QJsonValue &value)
{
    const std::string array = toJson(QJsonArray{value});
    return array.substr(1, array.size() - 2);
}

} // namespace casebook
