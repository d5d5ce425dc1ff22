/* What the CPU can do at best: fused multiply-adds in registers. */
#ifndef BENCH_PEAK_H
#define BENCH_PEAK_H

/*
 * Do about FMAS fused multiply-adds of doubles in vectors of BITS = 256 or
 * 512 and set *SUM to what came out: 1, or 0 when the CPU has none such.
 */
int peak_run (double *sum, double fmas, int bits);

#endif
