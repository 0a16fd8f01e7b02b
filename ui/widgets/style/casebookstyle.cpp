// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/casebookstyle.h"

namespace casebook::ui {

CasebookStyle::CasebookStyle() : QProxyStyle(QStringLiteral("fusion")) {}

} // namespace casebook::ui
