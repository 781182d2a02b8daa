#ifndef GATEHOUSE_CALLOCATOR_SHIM_H
#define GATEHOUSE_CALLOCATOR_SHIM_H

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// How many free bytes at the end of each arena stay with the process; nothing where the allocator has no such choice.
static inline void gatehouse_keep_freed_memory(int bytes) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, bytes);
#endif
}

#endif
