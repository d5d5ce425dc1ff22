#include "config.h"

#include "workbench/clock.h"
#include "workbench/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* The three pipes of a child; this side of each. */
struct pipes {
    int in, out, err;
};

static void
close_both (int ends[2])
{
    if (ends[0] >= 0)
        close (ends[0]);
    if (ends[1] >= 0)
        close (ends[1]);
}

/* ---- Signals ------------------------------------------------------------ */

/*
 * A program is in a group of its own, so a signal of the terminal does not
 * reach it: while one runs we listen, kill it, and only then let the signal do
 * what it did before.  What a signal does belongs to the process, not to a
 * thread; so the first program that is started listens for all, and the last
 * that ends restores.
 */
enum { SIGNALS = 3, AWAKE = 50 /* ms between two looks at the flag */ };

static volatile sig_atomic_t interrupted;

static void
remember (int number)
{
    interrupted = number;
}

static struct {
    pthread_mutex_t lock;
    int running; /* programs */
    struct sigaction before[SIGNALS], pipe;
} listening = { .lock = PTHREAD_MUTEX_INITIALIZER };

static const int heard[SIGNALS] = { SIGINT, SIGTERM, SIGHUP };

static void
listen_begin (void)
{
    struct sigaction action = { .sa_handler = remember },
                     ignore = { .sa_handler = SIG_IGN };
    int i;

    pthread_mutex_lock (&listening.lock);
    if (listening.running++ == 0) {
        interrupted = 0;
        for (i = 0; i < SIGNALS; i++) {
            sigaction (heard[i], NULL, listening.before + i);
            /* What is ignored (nohup) stays so. */
            if (listening.before[i].sa_handler != SIG_IGN)
                sigaction (heard[i], &action, NULL);
        }
        /* A child that does not read its input is no reason to end. */
        sigaction (SIGPIPE, &ignore, &listening.pipe);
    }
    pthread_mutex_unlock (&listening.lock);
}

static void
listen_end (void)
{
    int number = 0, i;

    pthread_mutex_lock (&listening.lock);
    if (--listening.running == 0) {
        for (i = 0; i < SIGNALS; i++)
            sigaction (heard[i], listening.before + i, NULL);
        sigaction (SIGPIPE, &listening.pipe, NULL);
        number = interrupted;
        interrupted = 0;
    }
    pthread_mutex_unlock (&listening.lock);
    if (number != 0)
        (void) raise (number);
}

/* ---- Conversation ------------------------------------------------------- */

/* Start ARGV in a group of its own; 0, or an error number. */
static int
start (pid_t *child, struct pipes *pipes, char *const *argv,
       const char *directory)
{
    int in[2] = { -1, -1 }, out[2] = { -1, -1 }, err[2] = { -1, -1 };
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int wrong = 0;

    if (pipe2 (in, O_CLOEXEC) != 0 || pipe2 (out, O_CLOEXEC) != 0
        || pipe2 (err, O_CLOEXEC) != 0) {
        wrong = errno;
        close_both (in);
        close_both (out);
        close_both (err);
        return wrong;
    }
    posix_spawn_file_actions_init (&actions);
    posix_spawnattr_init (&attributes);
    posix_spawnattr_setflags (&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawn_file_actions_adddup2 (&actions, in[0], 0);
    posix_spawn_file_actions_adddup2 (&actions, out[1], 1);
    posix_spawn_file_actions_adddup2 (&actions, err[1], 2);
    if (directory != NULL)
        wrong = posix_spawn_file_actions_addchdir_np (&actions, directory);
    if (wrong == 0)
        wrong = posix_spawnp (child, argv[0], &actions, &attributes, argv,
                              environ);
    posix_spawn_file_actions_destroy (&actions);
    posix_spawnattr_destroy (&attributes);
    close (in[0]);
    close (out[1]);
    close (err[1]);
    pipes->in = in[1];
    pipes->out = out[0];
    pipes->err = err[0];
    return wrong;
}

/* Read what is there into RESULT->out; 0 at the end of it. */
static int
take_output (struct process_result *result, int file, size_t most)
{
    char block[4096], *longer;
    ssize_t got = read (file, block, sizeof block);

    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    if (got == 0)
        return 0;
    if (result->size + (size_t) got > most) {
        result->wrong = "it wrote too much";
        return 0;
    }
    longer = realloc (result->out, result->size + (size_t) got + 1);
    if (longer == NULL) {
        result->wrong = "no memory for its output";
        return 0;
    }
    result->out = longer;
    memcpy (longer + result->size, block, (size_t) got);
    result->size += (size_t) got;
    longer[result->size] = '\0';
    return 1;
}

/* The same for standard error, of which the beginning is kept. */
static int
take_error (struct process_result *result, int file)
{
    char block[4096];
    ssize_t got = read (file, block, sizeof block);
    size_t used = strlen (result->err);
    size_t room = sizeof result->err - 1 - used, i;

    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    for (i = 0; i < (size_t) got && room > 0; i++)
        if (block[i] != '\0') {
            result->err[used++] = block[i];
            room--;
        }
    result->err[used] = '\0';
    return got > 0;
}

/* Give what is left of the input; closes the pipe at its end. */
static void
give_input (int *file, const char **input, size_t *left)
{
    ssize_t wrote = 0;

    if (*left > 0)
        wrote = write (*file, *input, *left);
    if (wrote < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (wrote > 0) {
        *input += wrote;
        *left -= (size_t) wrote;
    }
    if (wrote < 0 || *left == 0) {
        close (*file);
        *file = -1;
    }
}

/* Talk to the child until it closes its output or a bound is reached. */
static void
converse (struct process_result *result, struct pipes *pipes,
          const char *input, size_t left, double end, size_t most)
{
    fcntl (pipes->in, F_SETFL, O_NONBLOCK);
    while (result->wrong == NULL && (pipes->out >= 0 || pipes->err >= 0)) {
        struct pollfd files[3] = { { pipes->out, POLLIN, 0 },
                                   { pipes->err, POLLIN, 0 },
                                   { pipes->in, POLLOUT, 0 } };
        double wait = end - clock_now ();
        int ready = wait > 0 ? poll (files, 3, AWAKE) : 0;
        if (interrupted != 0)
            result->wrong = "interrupted";
        else if (wait <= 0)
            result->wrong = "it took too long";
        if (ready > 0 && files[0].revents != 0
            && !take_output (result, pipes->out, most)) {
            close (pipes->out);
            pipes->out = -1;
        }
        if (ready > 0 && files[1].revents != 0
            && !take_error (result, pipes->err)) {
            close (pipes->err);
            pipes->err = -1;
        }
        if (ready > 0 && files[2].revents != 0)
            give_input (&pipes->in, &input, &left);
    }
}

/* The wait status of CHILD, which is killed with its children at the time END,
   or at once when something is wrong.  Who has closed its output need not have
   ended. */
static int
wait_for (struct process_result *result, pid_t child, double end)
{
    const struct timespec nap = { 0, 1000000 };
    pid_t ended = 0;
    int status = 0;

    while (result->wrong == NULL && ended == 0) {
        ended = waitpid (child, &status, WNOHANG);
        if (ended < 0 && errno == EINTR)
            ended = 0;
        if (ended == 0 && interrupted != 0)
            result->wrong = "interrupted";
        else if (ended == 0 && clock_now () > end)
            result->wrong = "it took too long";
        else if (ended == 0)
            nanosleep (&nap, NULL);
    }
    if (result->wrong != NULL) {
        kill (-child, SIGKILL);
        while (waitpid (child, &status, 0) < 0 && errno == EINTR)
            continue;
    }
    return status;
}

void
process_run (struct process_result *result, char *const *argv,
             const char *directory, const char *input, size_t input_size,
             double seconds, size_t most)
{
    struct pipes pipes = { -1, -1, -1 };
    pid_t child = -1;
    int status = 0, wrong;

    memset (result, 0, sizeof *result);
    result->status = 127;
    listen_begin ();
    wrong = start (&child, &pipes, argv, directory);
    if (wrong != 0)
        result->wrong = strerror (wrong);
    else {
        double end = clock_now () + seconds;
        converse (result, &pipes, input, input_size, end, most);
        status = wait_for (result, child, end);
        result->status = WIFEXITED (status) ? WEXITSTATUS (status)
                                            : 128 + WTERMSIG (status);
    }
    listen_end ();
    if (pipes.in >= 0)
        close (pipes.in);
    if (pipes.out >= 0)
        close (pipes.out);
    if (pipes.err >= 0)
        close (pipes.err);
    if (result->out == NULL && result->wrong == NULL)
        result->out = calloc (1, 1);
}

void
process_clear (struct process_result *result)
{
    free (result->out);
    result->out = NULL;
    result->size = 0;
}

int
process_found (const char *name)
{
    const char *path = getenv ("PATH");
    char file[4096];

    if (strchr (name, '/') != NULL)
        return access (name, X_OK) == 0;
    while (path != NULL && *path != '\0') {
        size_t span = strcspn (path, ":");
        int wrote =
            snprintf (file, sizeof file, "%.*s/%s", (int) span, path, name);
        if (span > 0 && wrote > 0 && (size_t) wrote < sizeof file
            && access (file, X_OK) == 0)
            return 1;
        path += span + (path[span] == ':');
    }
    return 0;
}
