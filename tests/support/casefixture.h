// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casefile.h"
#include "core/store/casereader.h"
#include "core/store/database.h"
#include "core/store/ingest.h"
#include "tests/support/casedump.h"
#include "tests/support/sourcescript.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <string_view>
#include <vector>

namespace casebook::test {

class FixedClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::nanoseconds> now() const override
    {
        return std::chrono::sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(at(0).nanoseconds));
    }
};

/// Cases in a folder of their own that goes away with the test.
class CaseFolder
{
public:
    Path path(const std::string &name) const { return pathFromText(m_folder.path().toStdString()) / name; }

    /// A new case that has read these sources, one Ingest for all.
    Path make(const std::string &name, const std::vector<SourceScript> &sources) const
    {
        const Path file = path(name);
        auto made = store::CaseFile::create(file, {"Test case", store::Policy::Single}, FixedClock());
        if (!made)
            qFatal("%s", made.error().text().c_str());
        add(*made, sources);
        return file;
    }

    static std::vector<SourceKey> add(store::CaseFile &file, const std::vector<SourceScript> &sources)
    {
        std::vector<SourceKey> keys;
        store::Ingest ingest(file);
        for (const SourceScript &source : sources) {
            source.play(ingest);
            keys.push_back(ingest.lastSource());
        }
        if (const Status done = ingest.finish(); !done)
            qFatal("%s", done.error().text().c_str());
        return keys;
    }

    static store::CaseReader read(const Path &file)
    {
        auto reader = store::CaseReader::open(file);
        if (!reader)
            qFatal("%s", reader.error().text().c_str());
        return *std::move(reader);
    }

    /// Changes a case behind the program's back, as somebody with `sqlite3` would.
    static void tamper(const Path &file, std::string_view sql)
    {
        auto database = store::Database::open(file, store::Database::Mode::Write);
        if (!database)
            qFatal("%s", database.error().text().c_str());
        if (const Status done = (*database)->execute(sql); !done)
            qFatal("%s", done.error().text().c_str());
    }

private:
    QTemporaryDir m_folder;
};

/// The value, or the end of the test program with the error's text.
template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return *std::move(result);
}

} // namespace casebook::test
