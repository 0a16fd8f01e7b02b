// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "ui/widgets/controls.h"

#include <vector>

class QLineEdit;
class QRadioButton;

namespace casebook::ui {

class CertificateField;
class Workspace;

/// Asks where to keep a new case, and under which policy.
class NewCasePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewCasePage(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins with these archives, to be imported at once; without any, an empty case is made.
    void ask(const std::vector<Path> &paths);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void cancelled();

private:
    QWidget *policyChoice(QRadioButton *choice, const QString &explanation);
    void chooseFile();
    void check();
    void make();

    Workspace &m_workspace;
    std::vector<Path> m_paths;
    ToneLabel *m_what;
    QLineEdit *m_title;
    QLineEdit *m_file;
    QRadioButton *m_fourEyes;
    CertificateField *m_approver; ///< Of the first one.
    QRadioButton *m_single;
    ToneLabel *m_hint;
    QPushButton *m_make;
};

} // namespace casebook::ui
