// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/persontext.h"

#include "core/model/jid.h"
#include "ui/presentation/eventtext.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace casebook::ui {

namespace {

/// The first character as a person sees it: a letter with its accents, an emoji with its parts.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return word.left(end > 0 ? end : 1).toUpper();
}

QStringList words(const QString &name)
{
    // letters, figures, their marks, and emoji with what joins their parts; all else stands between words
    static const QRegularExpression between(
        QStringLiteral("[^\\p{L}\\p{N}\\p{M}\\p{So}\\x{1F3FB}-\\x{1F3FF}\\x{200D}]+"));
    QStringList parts = name.split(between, Qt::SkipEmptyParts);
    if (parts.size() > 1 && name.contains(u',')) // "Lind, Tomas"
        parts.append(parts.takeFirst());
    return parts;
}

} // namespace

QString personInitials(std::string_view jid, std::string_view name)
{
    const QStringList fromJid = words(toText(jidDisplayName(jid)));
    const QStringList fromName = words(toText(name));
    for (const QStringList &parts : {fromJid, fromName}) {
        if (parts.size() > 1)
            return firstCharacter(parts.first()) + firstCharacter(parts.last());
    }
    const QString word = !fromName.isEmpty() ? fromName.first() : fromJid.value(0);
    if (word.isEmpty())
        return QStringLiteral("?");
    const QString first = firstCharacter(word);
    const QString rest = word.mid(first.size());
    if (rest.isEmpty() || first.at(0).isSurrogate() || first.at(0).script() == QChar::Script_Han)
        return first;
    return first + (rest.back().isDigit() ? QString(rest.back()) : firstCharacter(rest));
}

} // namespace casebook::ui
