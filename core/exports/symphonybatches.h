// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"
#include "core/symphony/staged.h"

#include <cstdint>
#include <future>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// A file of an export that grows row by row; a MiB at a time goes out.
class GrowingFile
{
public:
    /// The folder outlives this object.
    GrowingFile(ExportFolder &folder, std::string name) : m_folder(folder), m_name(std::move(name)) {}

    Status add(std::string_view text);
    Status close(); ///< Makes the file, even an empty one.

private:
    ExportFolder &m_folder;
    std::string m_name;
    std::string m_buffer;
};

/// `3-messages/batches/batch-00001.json` and its index, one after the other. A batch is written by a thread of its own
/// while the next one is filled.
class SymphonyBatches
{
public:
    /// The folder outlives this object, and takes calls of several threads. A batch ends before either limit is passed;
    /// a single message may be larger.
    SymphonyBatches(ExportFolder &folder, std::size_t messages, std::uint64_t bytes)
        : m_folder(folder), m_mostMessages(messages), m_mostBytes(bytes)
    {
    }

    Status add(const symphony::StagedMessage &message, const symphony::Target &target, const Event &event);
    Status end();
    /// Waits until nothing is written any more.
    void abandon();

    std::int64_t batches() const { return m_batches; }
    std::int64_t messages() const { return m_messages; }

private:
    struct Item
    {
        std::string json;
        std::string index; ///< Its row in the index, without the line number.
        std::string stream;
        std::int64_t time = 0;
    };

    /// Some of them are kept for the next batch, with their memory.
    struct Batch
    {
        std::vector<Item> items;
        std::size_t count = 0; ///< Of those in use.
        std::uint64_t bytes = 0;
    };

    /// Hands the batch over to be written, after the one before.
    Status hand();
    Status settle();
    static Status write(ExportFolder &folder, const std::string &name, const Batch &batch);

    ExportFolder &m_folder;
    std::size_t m_mostMessages;
    std::uint64_t m_mostBytes;
    Item m_next;                   ///< Whose size is looked at first.
    Batch m_batch;                 ///< That is being filled.
    Batch m_handed;                ///< That is being written.
    std::future<Status> m_writing; ///< Of that.
    std::int64_t m_batches = 0;
    std::int64_t m_messages = 0;
};

} // namespace casebook::exports
