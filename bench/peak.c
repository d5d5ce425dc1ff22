#include "bench/peak.h"

#include <stddef.h>

#if defined __x86_64__ && defined __GNUC__
#include <immintrin.h>

/* Twelve chains hide a latency of up to six cycles on two units. */
enum { CHAINS = 12 };

__attribute__ ((target ("avx2,fma"))) static double
run_256 (double fmas)
{
    __m256d x[CHAINS], a = _mm256_set1_pd (0.5), b = _mm256_set1_pd (1);
    double out[4];
    size_t rounds = (size_t) (fmas / (4 * CHAINS)) + 1, i;
    int k;

    for (k = 0; k < CHAINS; k++)
        x[k] = _mm256_set1_pd (k);
    for (i = 0; i < rounds; i++) {
#pragma GCC unroll 12
        for (k = 0; k < CHAINS; k++)
            x[k] = _mm256_fmadd_pd (x[k], a, b);
    }
    for (k = 1; k < CHAINS; k++)
        x[0] = _mm256_add_pd (x[0], x[k]);
    _mm256_storeu_pd (out, x[0]);
    return out[0];
}

__attribute__ ((target ("avx512f"))) static double
run_512 (double fmas)
{
    __m512d x[CHAINS], a = _mm512_set1_pd (0.5), b = _mm512_set1_pd (1);
    double out[8];
    size_t rounds = (size_t) (fmas / (8 * CHAINS)) + 1, i;
    int k;

    for (k = 0; k < CHAINS; k++)
        x[k] = _mm512_set1_pd (k);
    for (i = 0; i < rounds; i++) {
#pragma GCC unroll 12
        for (k = 0; k < CHAINS; k++)
            x[k] = _mm512_fmadd_pd (x[k], a, b);
    }
    for (k = 1; k < CHAINS; k++)
        x[0] = _mm512_add_pd (x[0], x[k]);
    _mm512_storeu_pd (out, x[0]);
    return out[0];
}

int
peak_run (double *sum, double fmas, int bits)
{
    if (bits == 256 && __builtin_cpu_supports ("avx2")
        && __builtin_cpu_supports ("fma")) {
        *sum = run_256 (fmas);
        return 1;
    }
    if (bits == 512 && __builtin_cpu_supports ("avx512f")) {
        *sum = run_512 (fmas);
        return 1;
    }
    return 0;
}
#else
int
peak_run (double *sum, double fmas, int bits)
{
    (void) sum;
    (void) fmas;
    (void) bits;
    return 0;
}
#endif
