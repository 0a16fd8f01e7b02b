// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTimeZone>
#include <QVariantList>
#include <QVariantMap>

class QSettings;

namespace casebook::ui {

/// What the window remembers between runs. Borrows the store, which must outlive it.
class Settings
{
public:
    static constexpr int mostRecentCases = 8;

    explicit Settings(QSettings &store) : m_store(store) {}

    /// Newest first. Taken from here alone: nobody looks whether the files are still there.
    QStringList recentCases() const;
    void addRecentCase(const QString &file);
    void removeRecentCase(const QString &file);

    /// UTC, that of the system, or another one that somebody chose.
    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);

    /// `system`, `light`, `dark`.
    QString appearance() const;
    void setAppearance(const QString &name);

    /// One of languages(); empty for that of the system.
    QString language() const;
    void setLanguage(const QString &code);

    int textPercent() const;
    void setTextPercent(int percent);

    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// As HighlightSets writes them.
    QVariantList highlightSets() const;
    void setHighlightSets(const QVariantList &sets);

    /// Where somebody was in a case, by the id of the case: place and filter.
    QVariantMap reading(const QString &caseId) const;
    void setReading(const QString &caseId, const QVariantMap &state);

    /// How a view shows what it shows.
    QVariantMap view(const QString &name) const;
    void setView(const QString &name, const QVariantMap &state);

    bool paneShown(const QString &name) const;
    void setPaneShown(const QString &name, bool shown);

private:
    QSettings &m_store;
};

} // namespace casebook::ui
