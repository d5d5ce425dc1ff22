/* Differential equations that only the benchmark asks for, as quantities. */
#ifndef BENCH_FLOWS_H
#define BENCH_FLOWS_H

#include "theory/quantity.h"

/* The quantity called NAME, "flow/saddle" or the like; null when unknown. */
const struct quantity *bench_flow (const char *name);

#endif
