/*
 * Contestants take turns: whatever disturbs the machine disturbs all of them.
 * The shortest of several turns is reported, which is the time least
 * disturbed, and always CPU time.
 */
#include "bench/bench.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The least time of a turn: PARI counts milliseconds. */
static const double turn = 0.04;

struct contestant {
    struct peer peer;
    const char *name;
    long count; /* calls in one turn; 0: the first call has to do */
};

/* Start PROGRAM, which greets with SIZE bytes at GREETING. */
static enum reply
start (struct peer *peer, enum program program, const struct bench *bench,
       char *greeting, size_t size)
{
    char script[4096];
    const char *const python[] = { "/usr/bin/python3", script, NULL };
    const char *const gp[] = { "gp",        "-q",   "-f", "--default",
                               "colors=no", script, NULL };
    const char *const serve[] = { bench->serve, NULL };
    const struct {
        const char *const *argv;
        const char *file;
    } programs[PROGRAMS] = {
        [OURS] = { serve, "" },
        [MPMATH] = { python, "peer_mpmath.py" },
        [PARI] = { gp, "peer_pari.gp" },
        [NUMPY] = { python, "peer_numpy.py" },
        [TORCH] = { python, "peer_torch.py" },
    };

    snprintf (script, sizeof script, "%s/%s", bench->scripts,
              programs[program].file);
    return peer_start (peer, programs[program].argv, 30, greeting, size);
}

void
greet (struct bench *bench)
{
    enum program program;
    struct peer *peer = malloc (sizeof *peer);

    for (program = OURS; program < PROGRAMS; program++) {
        bench->greetings[program][0] = '\0';
        start (peer, program, bench, bench->greetings[program],
               sizeof bench->greetings[program]);
        peer_stop (peer);
    }
    free (peer);
}

/* Start what follows ROUTE; null stands for ours. */
static enum reply
start_route (struct contestant *contestant, const struct route *route,
             const struct bench *bench)
{
    enum program program = route == NULL ? OURS : route->program;
    const char *core = route == NULL ? NULL : route->core;
    char greeting[256];
    enum reply reply;

    if (core != NULL)
        setenv ("OPENBLAS_CORETYPE", core, 1);
    reply =
        start (&contestant->peer, program, bench, greeting, sizeof greeting);
    if (core != NULL)
        unsetenv ("OPENBLAS_CORETYPE");
    return reply;
}

/* Ask for COUNT calls.  Returns the seconds a call took, or -1 with the
   reason in SHOWING->reply. */
static double
ask (struct contestant *contestant, struct showing *showing, long count,
     int digits, const char *arguments, double limit)
{
    char line[1024], answer[1 << 15], *end;
    double seconds;

    snprintf (line, sizeof line, "serve(\"%s\",%d,%ld,[%s])\n",
              contestant->name, digits, count, arguments);
    showing->reply =
        peer_ask (&contestant->peer, line, limit, answer, sizeof answer);
    if (showing->reply == LATE)
        showing->late =
            fmax (showing->late, contestant->peer.spent / (double) count);
    if (showing->reply != ANSWERED && showing->reply != REFUSED)
        return -1;
    seconds = strtod (answer, &end);
    if (showing->reply == REFUSED)
        end = answer;
    free (showing->answer);
    showing->answer = strdup (*end == ' ' ? end + 1 : end);
    return showing->reply == ANSWERED ? seconds / (double) count : -1;
}

/* The first call, and how many calls make a turn. */
static void
warm_up (struct contestant *contestant, struct showing *showing, int digits,
         const char *arguments, double limit)
{
    double each;

    showing->cold = ask (contestant, showing, 1, digits, arguments, limit);
    showing->warm = showing->cold;
    if (showing->cold > limit / 8)
        return;
    showing->warm = HUGE_VAL;
    for (contestant->count = 1; showing->reply == ANSWERED;) {
        double more;
        each = ask (contestant, showing, contestant->count, digits, arguments,
                    limit);
        if (each < 0 || each * (double) contestant->count > turn * 0.7)
            break;
        more = each > 0 ? turn / each : 1e9;
        contestant->count =
            (long) ceil (fmin (more, 16 * (double) contestant->count));
    }
}

/* One turn, unless one call takes so long that the first has to do.  A
   process lost on the way keeps what it has shown. */
static void
take_turn (struct contestant *contestant, struct showing *showing, int digits,
           const char *arguments, double limit)
{
    double each;

    if (showing->reply != ANSWERED || contestant->count == 0)
        return;
    each =
        ask (contestant, showing, contestant->count, digits, arguments, limit);
    if (each >= 0)
        showing->warm = fmin (showing->warm, each);
    else if (showing->warm < HUGE_VAL) {
        showing->reply = ANSWERED;
        contestant->count = 0;
    }
}

void
measure (struct showing *showings, const struct bench *bench, const char *ours,
         const struct route *routes, int n, int digits, const char *arguments,
         double limit)
{
    struct contestant *all = calloc ((size_t) n + 1, sizeof *all);
    int i, round;

    for (i = 0; i <= n; i++) {
        const struct route *route = i == 0 ? NULL : routes + i - 1;
        showings[i] = (struct showing){ GONE, 0, 0, 0, NULL };
        all[i].name = i == 0 ? ours : route->name;
        showings[i].reply = start_route (all + i, route, bench);
        if (showings[i].reply == ANSWERED)
            warm_up (all + i, showings + i, digits, arguments, limit);
    }
    for (round = 0; round < bench->rounds; round++)
        for (i = 0; i <= n; i++)
            take_turn (all + i, showings + i, digits, arguments, limit);
    for (i = 0; i <= n; i++)
        peer_stop (&all[i].peer);
    free (all);
}

void
showings_clear (struct showing *showings, int n)
{
    int i;

    for (i = 0; i <= n; i++)
        free (showings[i].answer);
}
