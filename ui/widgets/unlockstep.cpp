// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/unlockstep.h"

#include "ui/presentation/eventtext.h"
#include "ui/widgets/fields.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casebook::ui {

namespace {

QLineEdit *secretEdit(const QString &name, const QString &placeholder)
{
    auto *edit = passwordField(name, placeholder);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QString described(const archive::LockedSource &source)
{
    QString line = UnlockStep::tr("%1 (%2)").arg(toText(source.path), toText(source.wrapping));
    if (!source.recipients.empty()) {
        QStringList names;
        for (const auto &recipient : source.recipients)
            names += toText(recipient);
        line += UnlockStep::tr(", encrypted for %1").arg(names.join(QStringLiteral("; ")));
    }
    return line;
}

} // namespace

UnlockStep::UnlockStep(ImportController &imports, QWidget *parent)
    : QuestionStep(parent)
    , m_imports(imports)
    , m_locked(imports.survey()->locked)
    , m_keyring(imports.request().keyring)
    , m_list(new QListWidget)
    , m_password(secretEdit(QStringLiteral("unlockPassword"), tr("Password or passphrase")))
    , m_keyFile(lineEdit(QStringLiteral("unlockKeyFile"), tr("Key file")))
    , m_keyPassword(secretEdit(QStringLiteral("unlockKeyPassword"), tr("Password of the key file")))
    , m_outcome(new ToneLabel(Tone::Dim))
{
    m_list->setObjectName(QStringLiteral("unlockList"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_outcome->setObjectName(QStringLiteral("unlockOutcome"));
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(m_list, 1);
    layout->addWidget(passwordRow());
    auto *keys = keyRow();
    layout->addWidget(keys);
    keys->setHidden(!std::ranges::contains(m_locked, archive::Lock::Key, &archive::LockedSource::lock));
    layout->addWidget(m_outcome);
    showList();
    tell(Tone::Dim, tr("Passwords and keys are used for this import only. They are not kept in the case."));
}

QString UnlockStep::title() const
{
    return tr("%n sources are locked. Give what opens them, or leave them out.", nullptr,
              static_cast<int>(m_locked.size()));
}

QWidget *UnlockStep::passwordRow()
{
    auto *row = new QWidget;
    auto *tryIt = button(tr("&Try"), QStringLiteral("unlockTryPassword"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_password, 1);
    layout->addWidget(tryIt);
    connect(tryIt, &QPushButton::clicked, this, &UnlockStep::tryPassword);
    return row;
}

QWidget *UnlockStep::keyRow()
{
    auto *row = new QWidget;
    m_keyFile->setPlaceholderText(tr("Key file (*.p12, *.pfx)"));
    auto *choose = button(tr("&Choose…"), QStringLiteral("unlockChooseKey"));
    auto *tryIt = button(tr("T&ry key"), QStringLiteral("unlockTryKey"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keyFile, 2);
    layout->addWidget(choose);
    layout->addWidget(m_keyPassword, 1);
    layout->addWidget(tryIt);
    connect(choose, &QPushButton::clicked, this, &UnlockStep::chooseKey);
    connect(tryIt, &QPushButton::clicked, this, &UnlockStep::tryKey);
    return row;
}

void UnlockStep::chooseKey()
{
    auto *dialog = new QFileDialog(this, tr("Key file"), QString(), tr("Keys (*.p12 *.pfx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    dialog->open();
}

void UnlockStep::tryPassword()
{
    if (!m_password->text().isEmpty())
        tryOn({{takeSecret(*m_password)}, {}});
}

void UnlockStep::tryKey()
{
    tell(Tone::Dim, tr("Opening the key…"));
    m_imports.openKey(pathFromText(m_keyFile->text().toStdString()), takeSecret(*m_keyPassword), this,
                      [this](const Result<crypto::PrivateKey> &key) {
                          if (key)
                              tryOn({{}, {*key}});
                          else
                              tell(Tone::Bad, toText(key.error().text()));
                      });
}

void UnlockStep::tryOn(const crypto::Keyring &more)
{
    std::ranges::copy(more.passwords, std::back_inserter(m_keyring.passwords));
    std::ranges::copy(more.keys, std::back_inserter(m_keyring.keys));
    const std::size_t before = m_opened.size();
    for (std::size_t i = 0; i < m_locked.size(); ++i) {
        if (m_opened.contains(i))
            continue;
        ++m_trying;
        m_imports.tryKeyring(m_locked[i], more, this, [this, i, before](bool fits) {
            if (fits)
                m_opened.insert(i);
            if (--m_trying > 0)
                return;
            const auto newly = static_cast<int>(m_opened.size() - before);
            if (newly == 0)
                tell(Tone::Bad, tr("It opens none of them. Check capitals and the keyboard layout."));
            else
                tell(Tone::Good, tr("It opens %n of them.", nullptr, newly));
            showList();
            Q_EMIT changed();
        });
    }
    tell(Tone::Dim, tr("Trying…"));
    Q_EMIT changed();
}

void UnlockStep::tell(Tone tone, const QString &sentence)
{
    m_outcome->setTone(tone);
    m_outcome->setText(sentence);
}

void UnlockStep::showList()
{
    m_list->clear();
    for (std::size_t i = 0; i < m_locked.size(); ++i) {
        const QString line = described(m_locked[i]);
        m_list->addItem(m_opened.contains(i) ? tr("Opened: %1").arg(line) : tr("Locked: %1").arg(line));
        m_list->item(m_list->count() - 1)->setToolTip(toText(m_locked[i].reason));
    }
}

void UnlockStep::apply(work::ImportRequest &request) const
{
    request.keyring = m_keyring;
    request.leaveLocked = true;
}

} // namespace casebook::ui
