// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/proofhead.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>

namespace casebook::ui {

ProofHead::ProofHead(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_workspace(workspace)
    , m_subtitle(new ElidedLabel(Tone::Dim))
    , m_save(makeSave())
{
    auto *title = new ToneLabel(Tone::Text, tr("Reading report"));
    auto bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_subtitle->setObjectName(QStringLiteral("proofSubtitle"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    line->setSpacing(space(2));
    line->addWidget(title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(makeVerify());
    line->addWidget(m_save);
    connect(&m_workspace.report(), &ReportController::saved, this,
            [this](const Path &file) { m_subtitle->setWholeText(tr("Saved as %1").arg(toText(pathText(file)))); });
}

QPushButton *ProofHead::makeVerify()
{
    auto *verify = button(tr("Check sources again"), QStringLiteral("proofVerify"));
    verify->setToolTip(
        tr("Makes the case anew from its raw bytes, compares every row, and looks at the original files."));
    connect(verify, &QPushButton::clicked, &m_workspace.verification(), &VerifyController::start);
    connect(&m_workspace.verification(), &VerifyController::changed, verify,
            [this, verify] { verify->setEnabled(!m_workspace.verification().running()); });
    return verify;
}

QPushButton *ProofHead::makeSave()
{
    auto *save = button(tr("Save report"), QStringLiteral("proofSave"));
    auto *menu = new QMenu(save);
    using Format = ReportController::Format;
    const std::pair<QString, Format> entries[]{
        {tr("As PDF…"), Format::Pdf}, {tr("As HTML…"), Format::Html}, {tr("As JSON…"), Format::Json}};
    for (const auto &[text, format] : entries)
        connect(menu->addAction(text), &QAction::triggered, this, [this, format] { ask(format); });
    save->setMenu(menu);
    return save;
}

void ProofHead::ask(ReportController::Format format)
{
    const QString name = ReportController::suggestedName(m_workspace.caseFile().title(), format);
    auto *dialog = new QFileDialog(window(), tr("Save the reading report"));
    dialog->setObjectName(QStringLiteral("proofSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) {
        m_workspace.report().save(format, pathFromText(file.toStdString()));
    });
    dialog->open();
}

void ProofHead::refresh()
{
    const auto &caseFile = m_workspace.caseFile();
    const auto &totals = caseFile.contents().overview.totals;
    m_subtitle->setWholeText(caseFile.isOpen() ? tr("%1 · %n sources · %2", nullptr, static_cast<int>(totals.sources))
                                                     .arg(caseFile.title(), bytesText(totals.bytes))
                                               : QString());
    m_save->setEnabled(m_workspace.report().canSave());
}

} // namespace casebook::ui
