/* A fleet of one. */
#include "workbench/fleet.h"

int
fleet_rank (void)
{
    return 0;
}

int
fleet_size (void)
{
    return 1;
}

void
fleet_share (void *data, size_t size)
{
    (void) data;
    (void) size;
}

void
fleet_send (const void *data, size_t size)
{
    (void) data;
    (void) size;
}

void *
fleet_receive (size_t *size)
{
    *size = 0;
    return NULL;
}

void
fleet_leave (void)
{
}
