/*
 * What a user of Arb writes with its ready-made functions, as quantities, so
 * that the same precision loop drives ours and theirs.
 */
#ifndef BENCH_ARB_ROUTES_H
#define BENCH_ARB_ROUTES_H

#include "theory/quantity.h"

/* The quantity called NAME, "arb/tail" or the like; null when unknown. */
const struct quantity *arb_route (const char *name);

#endif
