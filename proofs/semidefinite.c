#include "proofs/semidefinite.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

int
semidefinite_write (FILE *stream, const struct program *program)
{
    slong k;

    fprintf (stream, "%ld\n%ld\n", (long) program->constraints,
             (long) program->blocks);
    for (k = 0; k < program->blocks; k++)
        fprintf (stream, "%ld ", (long) program->size[k]);
    fprintf (stream, "\n");
    for (k = 0; k < program->constraints; k++)
        fprintf (stream, "%.17g ", program->right[k]);
    fprintf (stream, "\n");
    for (k = 0; k < program->entries; k++) {
        const struct entry *entry = program->entry + k;
        fprintf (stream, "%ld %ld %ld %ld %.17g\n", (long) entry->matrix + 1,
                 (long) entry->block + 1, (long) entry->i + 1,
                 (long) entry->j + 1, entry->value);
    }
    return ferror (stream) ? -1 : 0;
}

int
semidefinite_read (double *y, slong count, FILE *stream)
{
    slong k;

    for (k = 0; k < count; k++) {
        char word[64];
        char *end;
        if (fscanf (stream, "%63s", word) != 1)
            return -1;
        y[k] = strtod (word, &end);
        if (end == word || *end != '\0' || !isfinite (y[k]))
            return -1;
    }
    return 0;
}

/* The environment with one thread for csdp; to be freed by free. */
static char **
one_thread (void)
{
    static char omp[] = "OMP_NUM_THREADS=1", blas[] = "OPENBLAS_NUM_THREADS=1";
    size_t count = 0, used = 0, i;
    char **copy;

    while (environ[count] != NULL)
        count++;
    copy = malloc ((count + 3) * sizeof *copy);
    if (copy == NULL)
        return NULL;
    for (i = 0; i < count; i++)
        if (strncmp (environ[i], omp, strlen (omp) - 1) != 0
            && strncmp (environ[i], blas, strlen (blas) - 1) != 0)
            copy[used++] = environ[i];
    copy[used++] = omp;
    copy[used++] = blas;
    copy[used] = NULL;
    return copy;
}

/* Start csdp on PROBLEM, silent; 0 or an error number. */
static int
start (pid_t *child, char *problem, char *solution)
{
    static char name[] = "csdp";
    char *arguments[] = { name, problem, solution, NULL };
    char **environment = one_thread ();
    posix_spawn_file_actions_t actions;
    int error;

    if (environment == NULL)
        return ENOMEM;
    error = posix_spawn_file_actions_init (&actions);
    if (error == 0) {
        posix_spawn_file_actions_addopen (&actions, 0, "/dev/null", O_RDONLY,
                                          0);
        posix_spawn_file_actions_addopen (&actions, 1, "/dev/null", O_WRONLY,
                                          0);
        posix_spawn_file_actions_adddup2 (&actions, 1, 2);
        error =
            posix_spawnp (child, name, &actions, NULL, arguments, environment);
        posix_spawn_file_actions_destroy (&actions);
    }
    free (environment);
    return error;
}

/* Wait for CHILD, SECONDS at most, and end it after that.  Its exit status,
   or -1. */
static int
wait_for (pid_t child, int seconds)
{
    const struct timespec pause = { 0, 2000000 };
    long turns = seconds * 500L;
    int status = 0;

    for (; turns > 0; turns--) {
        pid_t ended = waitpid (child, &status, WNOHANG);
        if (ended == child)
            return WIFEXITED (status) ? WEXITSTATUS (status) : -1;
        if (ended < 0 && errno != EINTR)
            return -1;
        nanosleep (&pause, NULL);
    }
    kill (child, SIGKILL);
    while (waitpid (child, &status, 0) < 0 && errno == EINTR)
        continue;
    return -1;
}

/* A shell's word for a command that was not found. */
enum { NOT_FOUND = 127 };

/* csdp's status 3 is a solution of reduced accuracy: still a hint. */
static enum search
run (double *y, const struct program *program, char *problem, char *solution,
     int seconds)
{
    FILE *stream = fopen (problem, "w");
    enum search found = UNSOLVED;
    pid_t child;
    int status;

    if (stream == NULL)
        return UNSOLVED;
    status = semidefinite_write (stream, program);
    if (fclose (stream) != 0 || status != 0)
        return UNSOLVED;
    status = start (&child, problem, solution);
    if (status != 0)
        return status == ENOENT || status == EACCES ? NO_SOLVER : UNSOLVED;
    status = wait_for (child, seconds);
    if (status == NOT_FOUND)
        return NO_SOLVER;
    if (status != 0 && status != 3)
        return UNSOLVED;
    stream = fopen (solution, "r");
    if (stream == NULL)
        return UNSOLVED;
    if (semidefinite_read (y, program->constraints, stream) == 0)
        found = SOLVED;
    fclose (stream);
    return found;
}

enum search
semidefinite_solve (double *y, const struct program *program, int seconds)
{
    const char *place = getenv ("TMPDIR");
    char folder[512], problem[544], solution[544];
    enum search found;
    int length;

    if (place == NULL || *place == '\0')
        place = "/tmp";
    length = snprintf (folder, sizeof folder, "%s/assay-XXXXXX", place);
    if (length < 0 || (size_t) length >= sizeof folder
        || mkdtemp (folder) == NULL)
        return UNSOLVED;
    snprintf (problem, sizeof problem, "%s/problem.dat-s", folder);
    snprintf (solution, sizeof solution, "%s/solution", folder);
    found = run (y, program, problem, solution, seconds);
    unlink (problem);
    unlink (solution);
    rmdir (folder);
    return found;
}
