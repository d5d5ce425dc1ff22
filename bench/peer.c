#define _GNU_SOURCE
#include "bench/peer.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double
now (void)
{
    struct timespec time;

    clock_gettime (CLOCK_MONOTONIC, &time);
    return (double) time.tv_sec + 1e-9 * (double) time.tv_nsec;
}

/* CPU time of the process PID; 0 where that cannot be known. */
static double
cpu_time (pid_t pid)
{
    clockid_t clock;
    struct timespec time;

    if (clock_getcpuclockid (pid, &clock) != 0
        || clock_gettime (clock, &time) != 0)
        return 0;
    return (double) time.tv_sec + 1e-9 * (double) time.tv_nsec;
}

/* Start ARGV with its input from REQUESTS and its output to ANSWERS. */
static int
spawn (pid_t *pid, const char *const *argv, const int requests[2],
       const int answers[2])
{
    posix_spawn_file_actions_t actions;
    char *words[8];
    int i, failed;

    for (i = 0; i < 7 && argv[i] != NULL; i++)
        words[i] = strdup (argv[i]);
    words[i] = NULL;
    posix_spawn_file_actions_init (&actions);
    posix_spawn_file_actions_adddup2 (&actions, requests[0], 0);
    posix_spawn_file_actions_adddup2 (&actions, answers[1], 1);
    posix_spawn_file_actions_addopen (&actions, 2, "/dev/null", O_WRONLY, 0);
    failed = posix_spawnp (pid, words[0], &actions, NULL, words, environ);
    posix_spawn_file_actions_destroy (&actions);
    while (i > 0)
        free (words[--i]);
    return !failed;
}

/* Take the first line of the buffer, if there is a whole one. */
static int
take_line (struct peer *peer, char *answer, size_t size)
{
    char *end = memchr (peer->buffer, '\n', peer->kept);
    size_t length;

    if (end == NULL)
        return 0;
    length = (size_t) (end - peer->buffer);
    snprintf (answer, size, "%.*s", (int) length, peer->buffer);
    peer->kept -= length + 1;
    memmove (peer->buffer, end + 1, peer->kept);
    return 1;
}

/* Has the request that began at START, and at CPU time BEFORE, taken more
   than LIMIT? */
static int
late (struct peer *peer, double start, double before, double limit)
{
    peer->spent = cpu_time (peer->pid) - before;
    return peer->spent > limit || now () - start > 2 * limit;
}

static enum reply
read_line (struct peer *peer, double limit, char *answer, size_t size)
{
    double start = now (), before = cpu_time (peer->pid);

    while (!take_line (peer, answer, size)) {
        struct pollfd ready = { peer->from, POLLIN, 0 };
        ssize_t n;
        if (poll (&ready, 1, 50) == 0) {
            if (!late (peer, start, before, limit))
                continue;
            peer_stop (peer);
            return LATE;
        }
        n = read (peer->from, peer->buffer + peer->kept,
                  sizeof peer->buffer - peer->kept);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            peer_stop (peer);
            return GONE;
        }
        peer->kept += (size_t) n;
    }
    return strncmp (answer, "error", 5) == 0 ? REFUSED : ANSWERED;
}

enum reply
peer_start (struct peer *peer, const char *const *argv, double limit,
            char *greeting, size_t size)
{
    int requests[2], answers[2], started;
    char line[512];
    enum reply reply;

    peer->pid = 0;
    peer->to = peer->from = -1;
    peer->kept = 0;
    if (pipe2 (requests, O_CLOEXEC) != 0)
        return GONE;
    if (pipe2 (answers, O_CLOEXEC) != 0) {
        close (requests[0]);
        close (requests[1]);
        return GONE;
    }
    started = spawn (&peer->pid, argv, requests, answers);
    close (requests[0]);
    close (answers[1]);
    peer->to = requests[1];
    peer->from = answers[0];
    if (!started)
        peer->pid = 0;
    reply = read_line (peer, limit, line, sizeof line);
    if (reply == ANSWERED && strncmp (line, "ready ", 6) != 0)
        reply = REFUSED;
    if (reply != ANSWERED) {
        peer_stop (peer);
        return reply;
    }
    snprintf (greeting, size, "%s", line + 6);
    return ANSWERED;
}

enum reply
peer_ask (struct peer *peer, const char *line, double limit, char *answer,
          size_t size)
{
    size_t length = strlen (line);

    if (peer->pid == 0)
        return GONE;
    if (write (peer->to, line, length) != (ssize_t) length) {
        peer_stop (peer);
        return GONE;
    }
    return read_line (peer, limit, answer, size);
}

void
peer_stop (struct peer *peer)
{
    if (peer->to >= 0)
        close (peer->to);
    if (peer->from >= 0)
        close (peer->from);
    peer->to = peer->from = -1;
    if (peer->pid > 0) {
        kill (peer->pid, SIGKILL);
        waitpid (peer->pid, NULL, 0);
    }
    peer->pid = 0;
}
