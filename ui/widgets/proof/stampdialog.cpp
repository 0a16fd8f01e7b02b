// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/stampdialog.h"

#include "ui/widgets/certificatefield.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

StampDialog::StampDialog(QWidget *parent)
    : QDialog(parent)
    , m_answer(new FileField(u"stampAnswer"_s, tr("Answer of the authority"), tr("Time stamps (*.tsr);;All files (*)")))
    , m_authorities(new CertificateField(u"stampAuthority"_s, tr("Certificate of the authority")))
    , m_take(primaryButton(tr("Take in"), u"stampTake"_s))
{
    setObjectName(u"stampDialog"_s);
    setWindowTitle(tr("Take in a time stamp"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new ToneLabel(Tone::Text, tr("The answer is checked against the query that this case has written, and "
                                              "against the certificate of the authority. Get that from the authority "
                                              "itself, not with the answer."));
    what->setWordWrap(true);
    m_answer->field().setPlaceholderText(tr("Answer of the authority (.tsr)"));
    m_authorities->field().setPlaceholderText(tr("Certificate of the authority, or of its CA (PEM)"));
    auto *cancel = button(tr("Cancel"), u"stampCancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(what);
    layout->addWidget(m_answer);
    layout->addWidget(m_authorities);
    layout->addStretch(1);
    layout->addLayout(buttons);
    const auto check = [this] { m_take->setEnabled(!m_answer->file().isEmpty() && !m_authorities->file().isEmpty()); };
    for (auto *field : {&m_answer->field(), &m_authorities->field()})
        connect(field, &QLineEdit::textChanged, this, check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_answer->file(), m_authorities->file());
        accept();
    });
    check();
    resize(560, sizeHint().height());
}

} // namespace casebook::ui
