/*
 * Several versions of one loop, for CPUs with wider and narrower vectors.
 * The loops hold no sums whose order could change and are compiled without
 * fused multiply-add (-ffp-contract=off), so every version gives the same
 * bits.  Only GCC gets several: Clang 14 has the attribute, but other files
 * cannot call what it makes.
 */
#ifndef NUMERICS_DISPATCH_H
#define NUMERICS_DISPATCH_H

#include <limits.h> /* for __GLIBC__ */

#if defined __x86_64__ && defined __GLIBC__ && defined __GNUC__ \
    && !defined __clang__ && !defined __SANITIZE_ADDRESS__
#define CLONES \
    __attribute__ ((target_clones ("arch=x86-64-v4", "avx2", "default")))
#define AVX2_CLONES __attribute__ ((target_clones ("avx2", "default")))
#define WIDE_VECTORS 1
#define WIDE_TARGET __attribute__ ((target ("arch=x86-64-v4")))

/* May functions of WIDE_TARGET be called on this CPU? */
static inline int
wide_vectors (void)
{
    return __builtin_cpu_supports ("avx512dq")
           && __builtin_cpu_supports ("avx512vl")
           && __builtin_cpu_supports ("avx512bw")
           && __builtin_cpu_supports ("avx512cd");
}
#else
#define CLONES
#define AVX2_CLONES
#endif

#endif
