/*
 * Seconds that pass, for bounds on waiting and for progress: never in output.
 */
#ifndef WORKBENCH_CLOCK_H
#define WORKBENCH_CLOCK_H

/* Seconds since some fixed moment; no clock setting makes them jump. */
double clock_now (void);

#endif
