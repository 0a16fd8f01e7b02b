// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/settings.h"

#include "ui/presentation/languages.h"

#include <QSettings>

namespace casebook::ui {

namespace {

constexpr QLatin1String recentKey("cases/recent");
constexpr QLatin1String zoneKey("view/zone");
constexpr QLatin1String appearanceKey("view/appearance");
constexpr QLatin1String languageKey("view/language");
constexpr QLatin1String highlightSetsKey("view/highlightSets");
constexpr QLatin1String textPercentKey("view/textPercent");

} // namespace

QStringList Settings::recentCases() const
{
    return m_store.value(recentKey).toStringList().mid(0, mostRecentCases);
}

void Settings::addRecentCase(const QString &file)
{
    auto files = recentCases();
    files.removeAll(file);
    files.prepend(file);
    m_store.setValue(recentKey, files.mid(0, mostRecentCases));
}

void Settings::removeRecentCase(const QString &file)
{
    auto files = recentCases();
    files.removeAll(file);
    m_store.setValue(recentKey, files);
}

QTimeZone Settings::zone() const
{
    const auto id = m_store.value(zoneKey).toByteArray();
    const auto system = QTimeZone::systemTimeZone();
    const bool systemIsUtc = !system.isValid() || system.id() == "UTC" || system.id() == "Etc/UTC";
    if (id == "UTC")
        return QTimeZone::utc();
    if (const QTimeZone chosen(id); !id.isEmpty() && id != "system" && chosen.isValid())
        return chosen;
    return systemIsUtc ? QTimeZone::utc() : system;
}

void Settings::setZone(const QTimeZone &zone)
{
    const bool system = zone == QTimeZone::systemTimeZone() && zone != QTimeZone::utc();
    m_store.setValue(zoneKey, zone == QTimeZone::utc() ? QByteArray("UTC") : system ? QByteArray("system") : zone.id());
}

QString Settings::appearance() const
{
    return m_store.value(appearanceKey, QStringLiteral("system")).toString();
}

void Settings::setAppearance(const QString &name)
{
    m_store.setValue(appearanceKey, name);
}

QString Settings::language() const
{
    const auto code = m_store.value(languageKey).toString();
    return hasLanguage(code) ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(languageKey, code);
}

int Settings::textPercent() const
{
    return m_store.value(textPercentKey, 100).toInt();
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(textPercentKey, percent);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store.value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store.setValue(QStringLiteral("layout/") + name, state);
}

QVariantList Settings::highlightSets() const
{
    return m_store.value(highlightSetsKey).toList();
}

void Settings::setHighlightSets(const QVariantList &sets)
{
    if (sets.isEmpty())
        m_store.remove(highlightSetsKey);
    else
        m_store.setValue(highlightSetsKey, sets);
}

QVariantMap Settings::reading(const QString &caseId) const
{
    return m_store.value(QStringLiteral("reading/") + caseId).toMap();
}

void Settings::setReading(const QString &caseId, const QVariantMap &state)
{
    m_store.setValue(QStringLiteral("reading/") + caseId, state);
}

QVariantMap Settings::view(const QString &name) const
{
    return m_store.value(QStringLiteral("view/") + name).toMap();
}

void Settings::setView(const QString &name, const QVariantMap &state)
{
    m_store.setValue(QStringLiteral("view/") + name, state);
}

bool Settings::paneShown(const QString &name) const
{
    return m_store.value(QStringLiteral("pane/") + name, true).toBool();
}

void Settings::setPaneShown(const QString &name, bool shown)
{
    m_store.setValue(QStringLiteral("pane/") + name, shown);
}

} // namespace casebook::ui
