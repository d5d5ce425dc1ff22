/* Philox4x32-10 blocks in bulk, with the widest vectors the CPU has. */
#ifndef NUMERICS_PHILOX_H
#define NUMERICS_PHILOX_H

#include <stddef.h>
#include <stdint.h>

/*
 * Set BITS to the N blocks at POSITION, POSITION + 1, .. of run number RUN
 * under KEY, each as two numbers of 64 bits, the first word in the low half
 * of the first number.  The same bits on every CPU.
 */
void philox_blocks (uint64_t *bits, uint64_t position, uint64_t run,
                    const uint32_t key[2], size_t n);

#endif
