// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace casebook::ui {

class CaseController;
class ReadController;
class SearchController;
class Settings;

/// Brings a reader back to the place and the filter of the last time, when the same case is opened again. Keeps them in
/// the settings under the id of the case; nothing of other cases is looked at.
class ReadingMemory : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of them.
    ReadingMemory(Settings &settings, CaseController &caseFile, ReadController &read, SearchController &search,
                  QObject *parent = nullptr);

    /// What has not been written yet.
    void save();

private:
    void begin();
    void end();
    void restore();
    void noteSoon();

    Settings &m_settings;
    CaseController &m_case;
    ReadController &m_read;
    SearchController &m_search;
    QTimer m_pause; ///< Whoever reads on quickly is noted once.
    QString m_caseId;
    QVariantMap m_wanted; ///< To go back to, as soon as the case says what is in it.
};

} // namespace casebook::ui
