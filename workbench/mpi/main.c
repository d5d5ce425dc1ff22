/* assay-mpi: assay whose sweeps go over all processes of mpirun. */
#include "workbench/cli.h"

#include <mpi.h>
#include <stdlib.h>
#include <string.h>

#include "workbench/fleet.h"

/* Set once: process 0 has gone. */
static int left;

int
fleet_rank (void)
{
    int rank;

    MPI_Comm_rank (MPI_COMM_WORLD, &rank);
    return rank;
}

int
fleet_size (void)
{
    int size;

    MPI_Comm_size (MPI_COMM_WORLD, &size);
    return size;
}

/* A message counts in int. */
enum { MOST = 1 << 30 };

void
fleet_share (void *data, size_t size)
{
    char *part = data;

    while (size > 0) {
        int some = size < MOST ? (int) size : MOST;
        MPI_Bcast (part, some, MPI_BYTE, 0, MPI_COMM_WORLD);
        part += some;
        size -= (size_t) some;
    }
}

/* What a sweep sends is far below MOST. */
void
fleet_send (const void *data, size_t size)
{
    MPI_Send (data, (int) size, MPI_BYTE, 0, 0, MPI_COMM_WORLD);
}

void *
fleet_receive (size_t *size)
{
    MPI_Status status;
    int there, bytes;
    void *data;

    *size = 0;
    MPI_Iprobe (MPI_ANY_SOURCE, 0, MPI_COMM_WORLD, &there, &status);
    if (!there)
        return NULL;
    MPI_Get_count (&status, MPI_BYTE, &bytes);
    data = malloc ((size_t) bytes + 1);
    if (data == NULL)
        return NULL;
    MPI_Recv (data, bytes, MPI_BYTE, status.MPI_SOURCE, 0, MPI_COMM_WORLD,
              MPI_STATUS_IGNORE);
    *size = (size_t) bytes;
    return data;
}

void
fleet_leave (void)
{
    left = 1;
}

int
main (int argc, char **argv)
{
    int support, code = 0, silent;

    MPI_Init_thread (&argc, &argv, MPI_THREAD_FUNNELED, &support);
    /* Process 0 speaks for all, and does alone what is no sweep. */
    silent = fleet_rank () > 0;
    if (silent
        && (freopen ("/dev/null", "w", stdout) == NULL
            || freopen ("/dev/null", "w", stderr) == NULL))
        code = EXIT_IO;
    if (!silent || (argc > 1 && strcmp (argv[1], "sweep") == 0))
        code = assay_main (argc, argv);
    if (left)
        MPI_Abort (MPI_COMM_WORLD, code);
    MPI_Finalize ();
    return silent ? 0 : code;
}
