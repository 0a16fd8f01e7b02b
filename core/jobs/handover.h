// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace casebook::jobs {

/// Tells the thread sanitizer what it cannot see, since Qt is built without it: whatever a thread did before handOver()
/// comes before what another does after takeOver() of the same object. Nothing in other builds.
inline void handOver([[maybe_unused]] void *object)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_release(object);
#endif
}

inline void takeOver([[maybe_unused]] void *object)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(object);
#endif
}

} // namespace casebook::jobs
