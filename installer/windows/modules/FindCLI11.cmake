# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
#
# CLI11 is headers only, so those of the building machine serve. They are linked to from a folder of their own: their
# neighbours in /usr/include are headers of another system.
set(CLI11_folder ${CMAKE_BINARY_DIR}/include-cli11)
file(MAKE_DIRECTORY ${CLI11_folder})
file(CREATE_LINK /usr/include/CLI ${CLI11_folder}/CLI SYMBOLIC)
include(FindPackageHandleStandardArgs)
if(EXISTS ${CLI11_folder}/CLI/CLI.hpp)
    set(CLI11_headers ${CLI11_folder}/CLI/CLI.hpp)
endif()
find_package_handle_standard_args(CLI11 REQUIRED_VARS CLI11_headers)
if(CLI11_FOUND AND NOT TARGET CLI11::CLI11)
    add_library(CLI11::CLI11 INTERFACE IMPORTED)
    target_include_directories(CLI11::CLI11 INTERFACE ${CLI11_folder})
endif()
