# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
#
# Part of `cmake --install` for Windows, after the programs are in place: adds the plugins of Qt and QCA, and every DLL
# that the link graph of programs and plugins names. A DLL that is neither ours nor Windows' own is an error.
# (Not file(GET_RUNTIME_DEPENDENCIES): it looks for names in lower case, which are others on Linux.)
set(bin "${CMAKE_INSTALL_PREFIX}/bin")

foreach(kind platforms styles imageformats tls crypto)
    file(GLOB found "${CASEBOOK_SYSROOT}/plugins/${kind}/*.dll")
    file(INSTALL ${found} DESTINATION "${bin}/${kind}")
endforeach()

file(GLOB queue "${bin}/*.exe" "${bin}/*/*.dll")
set(seen)
while(queue)
    list(POP_FRONT queue file)
    execute_process(COMMAND ${CASEBOOK_OBJDUMP} -p "${file}" OUTPUT_VARIABLE headers COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "DLL Name: [^\n]+" names "${headers}")
    list(TRANSFORM names REPLACE "DLL Name: " "")
    list(REMOVE_ITEM names "" ${seen})
    list(APPEND seen ${names})
    foreach(name ${names})
        find_file(dll "${name}" PATHS ${CASEBOOK_DLL_FOLDERS} NO_CACHE NO_DEFAULT_PATH)
        if(dll)
            file(INSTALL "${dll}" DESTINATION "${bin}")
            list(APPEND queue "${dll}")
        else() # Windows' own are those that the compiler's import libraries stand for
            string(TOLOWER "${name}" lowered)
            string(REGEX REPLACE "\\.(dll|drv)$" "" stem "${lowered}")
            if(NOT stem MATCHES "^api-ms-win-" AND NOT EXISTS "${CASEBOOK_IMPORT_LIBRARIES}/lib${stem}.a")
                message(FATAL_ERROR "${file} needs ${name}, whose place is not known")
            endif()
        endif()
        unset(dll)
    endforeach()
endwhile()
