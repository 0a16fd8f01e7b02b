# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
if(NOT TARGET Qt6::Core5Compat)
    set(compat_headers ${CMAKE_CURRENT_LIST_DIR}/../../../include)
    add_library(Qt6::Core5Compat INTERFACE IMPORTED)
    set_target_properties(Qt6::Core5Compat PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${compat_headers};${compat_headers}/QtCore5Compat"
        INTERFACE_LINK_LIBRARIES Qt6::Core)
endif()
set(Qt6Core5Compat_FOUND TRUE)
