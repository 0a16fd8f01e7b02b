// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/terms.h"

#include "core/store/fields.h"

namespace casebook::store {

std::string fieldTerm(FieldTerm field, std::string_view value)
{
    return std::string(1, static_cast<char>(field)).append(value);
}

std::string senderTerm(std::int64_t person)
{
    std::string term(1, static_cast<char>(FieldTerm::Sender));
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        term += static_cast<char>(person >> shift & 0xFF);
    return term;
}

std::int64_t personOf(std::string_view senderTerm)
{
    std::int64_t person = 0;
    for (const char byte : senderTerm.substr(1))
        person = person << 8U | static_cast<unsigned char>(byte);
    return person;
}

std::string uidTerm(std::string_view foldedUid)
{
    std::uint32_t hash = 2166136261; // FNV-1a: the same on every machine
    for (const char byte : foldedUid)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619;
    hash ^= hash >> 16U;
    return fieldTerm(FieldTerm::Uid).append({static_cast<char>(hash >> 8U & 0xFFU), static_cast<char>(hash & 0xFFU)});
}

const std::vector<std::string_view> &SearchedTexts::read(std::string_view text, std::string_view extra)
{
    m_texts.clear();
    m_names.clear();
    if (!text.empty())
        m_texts.push_back(text);
    if (!extra.contains("\"attachments\":")) // also true where a text says so
        return m_texts;
    Event event;
    readFurtherFields(extra, event);
    for (Attachment &file : event.attachments)
        m_names.push_back(std::move(file.name));
    m_texts.insert(m_texts.end(), m_names.begin(), m_names.end());
    return m_texts;
}

} // namespace casebook::store
