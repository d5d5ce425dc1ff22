/* Processes that answer requests. */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include <stddef.h>
#include <sys/types.h>

/* Who answers. */
enum program {
    OURS,   /* bench/serve: our quantities, Arb routes, kernels */
    MPMATH, /* peer_mpmath.py */
    PARI,   /* peer_pari.gp */
    NUMPY,  /* peer_numpy.py */
    TORCH,  /* peer_torch.py */
    PROGRAMS
};

/* What became of a request. */
enum reply {
    ANSWERED,
    REFUSED, /* an answer that begins with "error" */
    LATE,    /* the limit passed; the process was ended */
    GONE     /* the process ended by itself, or never began */
};

struct peer {
    pid_t pid; /* 0: none is running */
    int to, from;
    double spent; /* after LATE: CPU seconds that the request had taken */
    size_t kept;  /* bytes of BUFFER that were read ahead */
    char buffer[1 << 15];
};

/*
 * Start ARGV[0] with ARGV and wait up to LIMIT seconds for its first line,
 * "ready VERSIONS".  GREETING, SIZE bytes, gets what follows "ready ".
 */
enum reply peer_start (struct peer *peer, const char *const *argv,
                       double limit, char *greeting, size_t size);

/*
 * Send LINE and wait for one line, put at ANSWER without its newline, until
 * the process has used LIMIT seconds of CPU time or twice as many have passed.
 * A process that is late is ended.
 */
enum reply peer_ask (struct peer *peer, const char *line, double limit,
                     char *answer, size_t size);

/* End the process, if there is one. */
void peer_stop (struct peer *peer);

#endif
