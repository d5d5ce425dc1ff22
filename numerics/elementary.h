/*
 * Logarithm, exponential and power from the four operations alone, so that
 * they give the same bits on every machine with IEEE doubles: what a library
 * offers under these names differs in the last place from one to the next.
 */
#ifndef NUMERICS_ELEMENTARY_H
#define NUMERICS_ELEMENTARY_H

/* log X for finite X > 0, within 1 ulp (normal X). */
double portable_log (double x);

/* exp X, within 1 ulp where the result is normal; 0 and HUGE_VAL beyond. */
double portable_exp (double x);

/* X to the power Y, for finite X > 0 and |Y log X| < 600: within 1 ulp. */
double portable_power (double x, double y);

#endif
