// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/memorykeys.h"
#include "ui/presentation/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace casebook::test {

inline Path toPath(const QString &text)
{
    return pathFromText(text.toStdString());
}

/// Says so where there is no such child.
template <typename T> T *childOf(const QObject &parent, const QString &name)
{
    auto *found = parent.findChild<T *>(name);
    if (!found)
        qWarning("no %s", qPrintable(name));
    return found;
}

inline QString sampleArchive()
{
    return QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/sample/IMArchives");
}

/// What the maker of the sample archive says is in it.
inline QJsonObject sampleTruth()
{
    QFile file(QStringLiteral(CASEBOOK_SOURCE_DIR "/tests/acceptance/sample-truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::int64_t sampleEvents()
{
    std::int64_t sum = 0;
    const auto events = sampleTruth().value(QLatin1String("events")).toObject();
    for (const auto &count : events)
        sum += count.toInteger();
    return sum;
}

/// A workspace with settings and cases in a temporary folder. Remembers what failed.
class CaseDesk
{
public:
    CaseDesk()
    {
        m_workspace.keptSecrets().setStore(m_keys);
        QObject::connect(&m_workspace, &ui::Workspace::failed, [this](const Error &error) { m_failure = error; });
        QObject::connect(&m_workspace.exporting(), &ui::ExportController::failed,
                         [this](const Error &error) { m_failure = error; });
    }

    ui::Workspace &workspace() { return m_workspace; }
    /// In place of the key store of the system.
    MemoryKeys &keys() { return m_keys; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const std::optional<Error> &failure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }

    /// Imports the sample into a case of this policy; false when that did not end well.
    [[nodiscard]] bool openSample(store::Policy policy = store::Policy::Single)
    {
        m_workspace.importInto(toPath(file(QStringLiteral("sample.casebook"))), {"Sample", policy},
                               {toPath(sampleArchive())});
        return settled() && m_workspace.imports().report() && !m_failure;
    }
    /// Waits until nothing runs and nothing is read.
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return !m_workspace.busy(); }, 60'000);
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MemoryKeys m_keys;
    ui::Workspace m_workspace{m_settings};
    std::optional<Error> m_failure;
};

} // namespace casebook::test
