// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identities/newidentitydialog.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/identitiescontroller.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int daysPerYear = 365;
constexpr int mostYears = 10;
constexpr int usualYears = 3;
constexpr qsizetype shortestPassphrase = 8;

} // namespace

NewIdentityDialog::NewIdentityDialog(IdentitiesController &identities, QWidget *parent)
    : QDialog(parent)
    , m_identities(identities)
    , m_name(lineEdit(u"identityName"_s, tr("Name of the person")))
    , m_email(lineEdit(u"identityEmail"_s, tr("Address of the person")))
    , m_kind(comboBox(u"identityKind"_s, tr("Kind of the key")))
    , m_years(spinBox(u"identityYears"_s, tr("Years for which it is valid"), 1, mostYears))
    , m_file(lineEdit(u"identityFile"_s, tr("Where the key is kept")))
    , m_passphrase(passwordField(u"identityPassphrase"_s, tr("Passphrase")))
    , m_again(passwordField(u"identityPassphraseAgain"_s, tr("The passphrase again")))
    , m_keep(new QCheckBox(tr("Keep the passphrase in the key store of this account")))
    , m_said(new ToneLabel(Tone::Dim))
    , m_make(primaryButton(tr("Make the identity"), u"identityMake"_s))
    , m_close(button(tr("Cancel"), u"identityClose"_s))
{
    setObjectName(u"newIdentityDialog"_s);
    setWindowTitle(tr("New identity"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->addItem(tr("RSA, 3072 bits: opened by every program"), static_cast<int>(crypto::KeyKind::Rsa3072));
    m_kind->addItem(tr("EC, P-256: short and fast"), static_cast<int>(crypto::KeyKind::EcP256));
    m_years->setValue(usualYears);
    m_file->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/identity.p12"_s);
    m_keep->setObjectName(u"identityKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setToolTip(tr("Whoever can use your account on this computer can sign with your key then."));
    m_said->setObjectName(u"identitySaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layOut();
    for (auto *field : {m_name, m_email, m_file, m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &NewIdentityDialog::check);
    connect(m_make, &QPushButton::clicked, this, &NewIdentityDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    check();
    resize(620, sizeHint().height());
}

void NewIdentityDialog::layOut()
{
    auto *what =
        new ToneLabel(Tone::Text, tr("A key of your own, and a certificate that says whose it is. With the key "
                                     "you sign; the certificate is for the others, who enrol you by it."));
    what->setWordWrap(true);
    auto *browse = button(tr("Choose…"), u"identityFileBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewIdentityDialog::chooseFile);
    auto *place = new QHBoxLayout;
    place->setSpacing(space(2));
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(2));
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &text, QWidget *field, QLayout *line = nullptr) {
        const int row = grid->rowCount();
        auto *label = new ToneLabel(Tone::Dim, text);
        label->setTextFormat(Qt::AutoText);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        if (line)
            grid->addLayout(line, row, 1);
        else
            grid->addWidget(field, row, 1);
    };
    add(tr("&Name"), m_name);
    add(tr("&Address"), m_email);
    add(tr("&Kind of key"), m_kind);
    add(tr("Valid for &years"), m_years);
    add(tr("Key &file"), m_file, place);
    add(tr("&Passphrase"), m_passphrase);
    add(tr("And a&gain"), m_again);
    grid->addWidget(m_keep, grid->rowCount(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    m_close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(what);
    layout->addLayout(grid);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void NewIdentityDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Keep the key in"), m_file->text(), tr("Keys (*.p12)"));
    dialog->setObjectName(u"identityFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"p12"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, never overwritten
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

QString NewIdentityDialog::whatIsMissing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Say whose identity it is.");
    if (!m_email->text().contains(u'@'))
        return tr("Give the address of the person.");
    if (m_file->text().trimmed().isEmpty())
        return tr("Say where the key is kept.");
    if (m_passphrase->text().toUtf8().size() < shortestPassphrase)
        return tr("The passphrase needs 8 characters or more, better 20.");
    return m_passphrase->text() == m_again->text() ? QString() : tr("The two passphrases are not the same.");
}

void NewIdentityDialog::check()
{
    const QString missing = whatIsMissing();
    m_said->setTone(Tone::Dim);
    m_said->setText(missing);
    m_make->setEnabled(missing.isEmpty() && !m_making);
}

void NewIdentityDialog::make()
{
    auto file = m_file->text().trimmed();
    if (!file.endsWith(".p12"_L1, Qt::CaseInsensitive))
        file += ".p12"_L1;
    const Path path = pathFromText(file.toStdString());
    const crypto::NewIdentity identity{m_name->text().trimmed().toStdString(), m_email->text().trimmed().toStdString(),
                                       static_cast<crypto::KeyKind>(m_kind->currentData().toInt()),
                                       m_years->value() * daysPerYear};
    const crypto::Secret passphrase = secretIn(*m_passphrase);
    m_making = true;
    check();
    m_said->setText(tr("Making the key…"));
    m_identities.make(
        identity, passphrase, path, this, [this, path, passphrase](const Result<crypto::Certificate> &certificate) {
            m_making = false;
            if (!certificate) {
                const auto text = errorText(certificate.error());
                check();
                m_said->setTone(Tone::Bad);
                m_said->setText(text.headline + u' ' + text.detail);
                return;
            }
            if (m_keep->isChecked())
                m_kept.keep(path, passphrase, &m_identities, [identities = &m_identities](const Status &kept) {
                    if (!kept)
                        Q_EMIT identities->failed(kept.error());
                });
            showMade(*certificate, path);
        });
}

void NewIdentityDialog::showMade(const crypto::Certificate &certificate, const Path &keyFile)
{
    Path certificateFile = keyFile;
    certificateFile.replace_extension(".pem");
    for (auto *field : {m_passphrase, m_again})
        field->clear();
    m_making = true; // once is enough
    check();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    m_said->setTone(Tone::Good);
    m_said->setText(tr("The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to "
                       "yourself.\nFingerprint, to compare on the telephone:\n%3")
                        .arg(toText(pathText(keyFile)), toText(pathText(certificateFile)),
                             fingerprintText(certificate.fingerprint())));
    Q_EMIT made(toText(pathText(keyFile)), toText(pathText(certificateFile)));
}

} // namespace casebook::ui
