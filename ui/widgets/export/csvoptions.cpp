// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/csvoptions.h"

#include "ui/presentation/zonerules.h"
#include "ui/widgets/certificatefield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace casebook::ui {

namespace {

using Protection = exports::Packing::Protection;

constexpr int shortPassword = 12; ///< Characters.
constexpr qint64 mostCertificateBytes = 65'536;

} // namespace

CsvOptions::CsvOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_copy(comboBox(QStringLiteral("csvCopy"), tr("Meant for")))
    , m_lock(comboBox(QStringLiteral("csvLock"), tr("Opens with")))
    , m_password(passwordField(QStringLiteral("csvPassword"), tr("Password")))
    , m_again(passwordField(QStringLiteral("csvPasswordAgain"), tr("Password, once more")))
    , m_keep(new QCheckBox(tr("Keep the password in the key store of this system")))
    , m_certificate(new CertificateField(QStringLiteral("csvCertificate"), tr("Certificate of the receiver")))
    , m_protection(comboBox(QStringLiteral("csvProtection"), tr("Kind of zip")))
    , m_warning(new ToneLabel(Tone::Warning))
    , m_days(new QSpinBox)
    , m_columns(comboBox(QStringLiteral("csvColumns"), tr("Columns")))
    , m_split(comboBox(QStringLiteral("csvSplit"), tr("One file for")))
    , m_files(new QCheckBox(tr("With the files that were sent")))
{
    setObjectName(QStringLiteral("csvOptions"));
    m_copy->addItem(tr("People with a spreadsheet: nothing in it computes"), static_cast<int>(exports::CsvCopy::Safe));
    m_copy->addItem(tr("Programs: every text exactly as it is"), static_cast<int>(exports::CsvCopy::Exact));
    m_lock->addItem(tr("A strong password that Casebook makes"), static_cast<int>(Lock::MadePassword));
    m_lock->addItem(tr("A password that you type"), static_cast<int>(Lock::TypedPassword));
    m_lock->addItem(tr("The key of the receiver's certificate"), static_cast<int>(Lock::Certificate));
    m_protection->addItem(tr("AES-256; names of files can be seen"), static_cast<int>(Protection::Aes256));
    m_protection->addItem(tr("AES-256; names of files are hidden too"), static_cast<int>(Protection::InnerArchive));
    m_protection->addItem(tr("ZipCrypto, for old systems"), static_cast<int>(Protection::ZipCrypto));
    m_warning->setText(
        tr("ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so."));
    m_warning->setWordWrap(true);
    m_days->setObjectName(QStringLiteral("csvDays"));
    m_days->setAccessibleName(tr("Lifespan in days"));
    m_days->setRange(1, 3650);
    m_days->setValue(14);
    m_days->setSuffix(tr(" days, then it is removed", "behind the number of days of a lifespan"));
    m_columns->addItem(tr("All: can be read back without loss"), QStringLiteral("full"));
    m_columns->addItem(tr("The usual ones"), QStringLiteral("standard"));
    m_columns->addItem(tr("Only who, when and what"), QStringLiteral("minimal"));
    m_split->addItem(tr("all messages"), QStringLiteral("none"));
    m_split->addItem(tr("each day"), QStringLiteral("day"));
    m_split->addItem(tr("each conversation"), QStringLiteral("conversation"));
    m_split->addItem(tr("each 50 MB"), QStringLiteral("size:50MB"));
    m_keep->setObjectName(QStringLiteral("csvKeep"));
    m_keep->setToolTip(tr("Until the delivery is removed. The page Deliveries shows it."));
    m_files->setObjectName(QStringLiteral("csvFiles"));
    m_files->setChecked(true);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space(4));
    m_form->setVerticalSpacing(space(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{m_copy, m_lock, m_protection, m_days, m_columns, m_split})
        field->setMinimumWidth(space(85));
    m_form->addRow(tr("Meant for"), m_copy);
    m_form->addRow(tr("Opens with"), m_lock);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(tr("Once more"), m_again);
    m_form->addRow(QString(), m_keep);
    m_form->addRow(tr("Certificate"), m_certificate);
    m_form->addRow(tr("Kind of zip"), m_protection);
    m_form->addRow(QString(), m_warning);
    m_form->addRow(tr("Lives"), m_days);
    m_form->addRow(tr("Columns"), m_columns);
    m_form->addRow(tr("One file for"), m_split);
    m_form->addRow(QString(), m_files);
    setLayout(m_form);

    for (auto *box : {m_lock, m_protection})
        connect(box, &QComboBox::currentIndexChanged, this, &CsvOptions::showLock);
    for (auto *field : {m_password, m_again, &m_certificate->field()})
        connect(field, &QLineEdit::textChanged, this, &CsvOptions::changed);
    showLock();
}

CsvOptions::Lock CsvOptions::lock() const
{
    return static_cast<Lock>(m_lock->currentData().toInt());
}

bool CsvOptions::makesPassword() const
{
    return lock() == Lock::MadePassword;
}

bool CsvOptions::keepsPassword() const
{
    return lock() != Lock::Certificate && m_keep->isChecked();
}

void CsvOptions::showLock()
{
    const Lock chosen = lock();
    m_form->setRowVisible(m_password, chosen == Lock::TypedPassword);
    m_form->setRowVisible(m_again, chosen == Lock::TypedPassword);
    m_form->setRowVisible(m_keep, chosen != Lock::Certificate);
    m_form->setRowVisible(m_certificate, chosen == Lock::Certificate);
    m_form->setRowVisible(m_protection, chosen != Lock::Certificate);
    m_form->setRowVisible(m_warning, chosen != Lock::Certificate && m_protection->currentData().toInt() ==
                                                                        static_cast<int>(Protection::ZipCrypto));
    Q_EMIT changed();
}

QString CsvOptions::whatIsMissing() const
{
    switch (lock()) {
    case Lock::MadePassword: return {};
    case Lock::TypedPassword:
        if (m_password->text().size() < shortPassword)
            return tr("The password needs at least %n characters.", nullptr, shortPassword);
        return m_password->text() == m_again->text() ? QString() : tr("The two passwords are not the same.");
    case Lock::Certificate:
        return m_certificate->file().isEmpty() ? tr("Choose the certificate of the receiver.") : QString();
    }
    return {};
}

Result<work::CsvDelivery> CsvOptions::delivery(const QByteArray &zone) const
{
    work::CsvDelivery chosen;
    chosen.csv.copy = static_cast<exports::CsvCopy>(m_copy->currentData().toInt());
    chosen.csv.columns = exports::CsvColumns::parse(m_columns->currentData().toString().toStdString()).value();
    chosen.csv.split = exports::CsvSplit::parse(m_split->currentData().toString().toStdString()).value();
    chosen.csv.files = m_files->isChecked();
    const auto rules = zoneRules(zone);
    if (!rules)
        return std::unexpected(rules.error());
    chosen.csv.zone = *rules;
    chosen.lifespanDays = m_days->value();
    chosen.packing.protection = static_cast<Protection>(m_protection->currentData().toInt());
    if (lock() != Lock::Certificate) {
        chosen.packing.password =
            lock() == Lock::MadePassword ? ExportController::newPassword() : secretIn(*m_password);
        return chosen;
    }
    QFile file(m_certificate->file());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.fileName().toStdString(),
                       tr("The certificate cannot be read: %1.").arg(file.errorString()).toStdString(),
                       tr("Check the path and the permissions.").toStdString());
    chosen.packing.protection = Protection::Recipient;
    chosen.packing.recipient = file.read(mostCertificateBytes).toStdString();
    chosen.packing.recipientName = file.fileName().toStdString();
    return chosen;
}

void CsvOptions::forgetPassword()
{
    m_password->clear();
    m_again->clear();
}

} // namespace casebook::ui
