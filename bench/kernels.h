/* The kernels of numerics that are held against a peer. */
#ifndef BENCH_KERNELS_H
#define BENCH_KERNELS_H

#include <stddef.h>

/*
 * Do the work at AT COUNT times and put what was measured into SIZE bytes at
 * TEXT: 1; or a reason and 0.
 */
typedef int kernel_work (char *text, size_t size, const double *at,
                         long count);

/* The kernel called NAME, "kernel/exp" or the like; null when unknown. */
kernel_work *kernel_find (const char *name);

#endif
