/*
 * The processes that share one sweep.  There is one, number 0, unless the
 * program was linked with the MPI of workbench/mpi/main.c: that file has these
 * functions too, and then they are taken from there.
 */
#ifndef WORKBENCH_FLEET_H
#define WORKBENCH_FLEET_H

#include <stddef.h>

/* Which process this is, from 0 on, and of how many. */
int fleet_rank (void);
int fleet_size (void);

/* Set SIZE bytes at DATA of every process to those of process 0.  All call it
   together. */
void fleet_share (void *data, size_t size);

/* Send SIZE bytes at DATA to process 0. */
void fleet_send (const void *data, size_t size);

/* In process 0: a message that has come, a new block to be freed, whose size
   becomes *SIZE; null when there is none. */
void *fleet_receive (size_t *size);

/* Process 0 goes, and does not wait for the others. */
void fleet_leave (void);

#endif
