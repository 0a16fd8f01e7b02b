// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
//
// Nothing of its own: carries the headers that are compiled once for all tests.
