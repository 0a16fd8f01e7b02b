// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/requestfiledialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/ask/requestsheet.h"
#include "ui/widgets/ask/signdialog.h"
#include "ui/widgets/filefield.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;
using review::RequestAct;

Path answerFile(const QString &request)
{
    auto file = pathFromText(request.toStdString());
    return file.replace_extension("answer");
}

} // namespace

RequestFileDialog::RequestFileDialog(Workspace &workspace, QWidget *parent)
    : KeyDialog(workspace.requests(), workspace.settings(),
                {tr("Open a request file"),
                 tr("A request from another computer. With your key its preview opens; what you answer goes back as a "
                    "file."),
                 tr("Open")},
                parent)
    , m_workspace(workspace)
    , m_file(workspace.workers())
    , m_path(new FileField(u"requestFile"_s, tr("Request file"), tr("Requests (*.request);;All files (*)")))
    , m_sender(new ToneLabel(Tone::Warning))
    , m_sheet(new RequestSheet)
    , m_preview(new QListWidget)
    , m_approve(button(tr("Approve…"), u"fileApprove"_s))
    , m_reject(button(tr("Reject…"), u"fileReject"_s))
{
    setObjectName(u"requestFileDialog"_s);
    m_sender->setObjectName(u"fileSender"_s);
    m_sender->setWordWrap(true);
    m_sender->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setObjectName(u"filePreview"_s);
    m_preview->setAccessibleName(tr("Preview of the events"));
    m_preview->setWordWrap(true);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("The request"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_sheet);
    addField(tr("File"), m_path);
    body()->addWidget(m_sender);
    body()->addWidget(scroll, 3);
    body()->addWidget(m_preview, 2);
    for (auto *decision : {m_approve, m_reject}) {
        decision->setEnabled(false);
        decision->setAutoDefault(false);
        addButton(decision);
    }
    connect(&m_path->field(), &QLineEdit::textChanged, this, &RequestFileDialog::showMissing);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(RequestAct::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(RequestAct::Reject); });
    connect(this, &KeyDialog::unlocked, this,
            [this](const crypto::PrivateKey &key) { m_file.open(pathFromText(m_path->file().toStdString()), key); });
    connect(&m_file, &RequestFileController::opened, this, &RequestFileDialog::showRequest);
    connect(&m_file, &RequestFileController::failed, this, [this](const Error &error) { tell(error); });
    connect(&m_file, &RequestFileController::answered, this, [this](const Path &file) {
        tell(Tone::Good, tr("The answer is in %1. Send it back.").arg(toText(pathText(file))));
    });
    resize(820, 760);
}

QString RequestFileDialog::whatIsMissing() const
{
    return m_path->file().isEmpty() ? tr("Choose the request file.") : QString();
}

void RequestFileDialog::showRequest()
{
    const auto &opened = *m_file.request();
    m_sheet->show(opened.request, m_workspace.zone(), RequestSheet::Comparison::None);
    m_sender->setText(
        tr("Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you "
           "decide.")
            .arg(toText(opened.sender.subject()), fingerprintText(opened.sender.fingerprint()),
                 fingerprintText(opened.sha256)));
    m_preview->clear();
    m_preview->addItems(opened.preview ? m_file.previewLines()
                                       : QStringList(tr("Your key does not open the preview. An approval says so.")));
    m_approve->setEnabled(true);
    m_reject->setEnabled(true);
}

void RequestFileDialog::decide(RequestAct act)
{
    const SignDialog::Signing signing{
        [this](const work::StepOrder &order, const crypto::PrivateKey &key, QObject *context, auto done) {
            return m_file.plan(order, key, context, std::move(done));
        },
        [this](const work::StepOrder &, const std::string &statement, const crypto::PrivateKey &key) {
            m_file.answer(statement, key, answerFile(m_path->file()));
        }};
    (new SignDialog(m_workspace.requests(), m_workspace.settings(), m_file.request()->request, act, signing, this))
        ->open();
}

} // namespace casebook::ui
