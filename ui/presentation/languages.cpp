// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr Language known[]{{u"en", u"English"},  {u"de", u"Deutsch"}, {u"es", u"Español"}, {u"fr", u"Français"},
                           {u"lt", u"Lietuvių"}, {u"ja", u"日本語"},  {u"ar", u"العربية"}};

/// Nothing where there is no such catalogue.
QTranslator *install(QGuiApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

std::span<const Language> languages()
{
    return known;
}

bool hasLanguage(QStringView code)
{
    return std::ranges::contains(known, code, &Language::code);
}

void useLanguage(QGuiApplication &application, const QString &code)
{
    const auto system = QLocale::system();
    const auto wanted = code.isEmpty() ? system : QLocale(code);
    // Who works in German in Vienna keeps the dates of Vienna.
    if (wanted.language() != system.language())
        QLocale::setDefault(wanted);
    const auto program = QStringLiteral("casebook");
    const auto catalogues = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), program, catalogues); // has the plurals of the sources
    const auto *texts = install(application, wanted, program, catalogues);
    const QLocale spoken(texts ? texts->language() : QStringLiteral("en"));
    install(application, spoken, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

} // namespace casebook::ui
