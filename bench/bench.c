/*
 * Ratios against what a user would take instead: one table for quantities,
 * one for kernels of numerics, and whether the aims are met.  Nothing here is
 * a test.
 */
#define _GNU_SOURCE
#include "bench/bench.h"

#include <getopt.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/flows.h"
#include "theory/domain.h"
#include "validate/claim.h"

static const struct {
    const char *says;
    double ratio;
} aims[AIMS] = {
    [MPMATH_AIM] = { "100 times mpmath", 100 },
    [TABLE_AIM] = { "20 times mpmath, sympy", 20 },
    [PARI_AIM] = { "10 times PARI", 10 },
    [ARB_AIM] = { "ahead of Arb's Hurwitz zeta", 1 },
    [NUMPY_AIM] = { "twice numpy", 2 },
    [STEP_AIM] = { "steps ahead of numpy, torch", 1 },
    [PRODUCT_AIM] = { "steps within two dgemm times", 0.5 },
    [FLOW_AIM] = { "flows, 20 times mpmath", 20 },
    [TIME_AIM] = { "T = 10^12 below 1 ms", 1 },
};

/* Which aims were met, over the whole run. */
static struct tally {
    int met, missed, unknown;
    double least; /* ratio, of those met or missed */
    char where[128];
} tallies[AIMS];

/* One line of the table: a contest at a point and an accuracy. */
struct line {
    const struct contest *contest;
    const char *at;
    int digits, first; /* is it the first accuracy, for which aims are? */
    char arguments[256];
    double n; /* the first argument, for rates */
};

static void
count (enum aim aim, double ratio, int known, const struct line *line)
{
    struct tally *tally = tallies + aim;

    if (!known) {
        tally->unknown++;
        return;
    }
    if (tally->met + tally->missed == 0 || ratio < tally->least) {
        tally->least = ratio;
        snprintf (tally->where, sizeof tally->where, "%s %s",
                  strchr (line->contest->what, '/') + 1, line->at);
    }
    if (ratio >= aims[aim].ratio)
        tally->met++;
    else
        tally->missed++;
}

/* The values of "alpha=3/2 P=12" as "3/2,12": 1, or 0 when the names are not
   those of AXES (null: any will do). */
static int
read_point (struct line *line, const char *axes)
{
    const char *word = line->at;
    char name[64], value[64];
    size_t used = 0;
    int i, length;

    line->arguments[0] = '\0';
    for (i = 0; sscanf (word, " %63[^=]=%63s%n", name, value, &length) == 2;
         i++, word += length) {
        char axis[64];
        if (axes != NULL) {
            if (i >= axis_count (axes))
                return 0;
            axis_name (axis, sizeof axis, axes, i);
            if (strcmp (axis, name) != 0)
                return 0;
        }
        if (i == 0)
            line->n = strtod (value, NULL);
        used += (size_t) snprintf (line->arguments + used,
                                   sizeof line->arguments - used, "%s%s",
                                   i > 0 ? "," : "", value);
    }
    return axes == NULL || i == axis_count (axes);
}

static void
print_left (const struct line *line, const struct showing *ours, int shown)
{
    char what[128], warm[32], cold[32], digits[16] = "";

    if (shown) {
        printf ("%-50s %6s %9s %9s  ", "", "", "", "");
        return;
    }
    snprintf (what, sizeof what, "%s %s",
              strchr (line->contest->what, '/') + 1, line->at);
    rate_text (warm, sizeof warm, ours->warm, line->contest->rate, line->n);
    rate_text (cold, sizeof cold, ours->cold, line->contest->rate, line->n);
    if (line->contest->rate == SECONDS)
        snprintf (digits, sizeof digits, "%d", line->digits);
    printf ("%-50s %6s %9s %9s  ", what, digits, warm, cold);
}

/* "met" or "missed", and into the tally. */
static void
print_aim (enum aim aim, double ratio, int at_least, const struct line *line)
{
    int known = !at_least || ratio >= aims[aim].ratio;

    if (aim == NO_AIM || !line->first)
        return;
    count (aim, ratio, known, line);
    printf ("  %gx %s", aims[aim].ratio,
            !known                     ? "unknown"
            : ratio >= aims[aim].ratio ? "met"
                                       : "MISSED");
}

/* Right digits of what PEER answered; negative when it is no number. */
static int
peer_digits (const struct line *line, const struct showing *peer,
             const arb_t reference)
{
    int right = -1;
    arb_t ball;

    arb_init (ball);
    if (answer_read (ball, peer->answer, bits_for_digits (line->digits) + 64))
        right = digits_right (ball, reference, line->digits);
    arb_clear (ball);
    return right;
}

/* The peer's part of a line when it has answered. */
static void
print_answered (const struct line *line, const struct route *route,
                const struct showing *ours, const struct showing *peer,
                const arb_t reference)
{
    char warm[32], cold[32];
    double ratio = peer->warm / ours->warm;
    int right = line->digits;

    rate_text (warm, sizeof warm, peer->warm, line->contest->rate, line->n);
    rate_text (cold, sizeof cold, peer->cold, line->contest->rate, line->n);
    if (peer->cold <= 0)
        strcpy (cold, "< 1 ms");
    printf ("%9s %9s", warm, cold);
    if (reference != NULL)
        right = peer_digits (line, peer, reference);
    /* A user who asks for 50 digits takes 48 for a success. */
    if (right < 0)
        printf (" unreadable");
    else if (right < line->digits - 2)
        printf (" %8s %7d", "WRONG", right);
    else {
        printf (" %8.3g", ratio);
        if (reference != NULL)
            printf (" %7d", right);
        else
            printf (" %7s", same_law (ours->answer, peer->answer));
        print_aim (route->aim, ratio, 0, line);
    }
}

static void
print_peer (const struct bench *bench, const struct line *line,
            const struct route *route, const struct showing *ours,
            const struct showing *peer, const arb_t reference)
{
    char text[32];

    printf ("%-22s ", route->label);
    switch (peer->reply) {
    case ANSWERED:
        print_answered (line, route, ours, peer, reference);
        break;
    case LATE:
        snprintf (text, sizeof text, "> %.2g s", peer->late);
        printf ("%9s %9s", text, "");
        snprintf (text, sizeof text, "> %.2g", peer->late / ours->warm);
        printf (" %8s %7s", text, "?");
        print_aim (route->aim, peer->late / ours->warm, 1, line);
        break;
    case REFUSED:
        printf ("%s", peer->answer);
        break;
    case GONE:
        printf (bench->greetings[route->program][0] != '\0' ? "has crashed"
                                                            : "absent");
        break;
    }
    putchar ('\n');
}

/* Set REFERENCE to ours with 15 digits more, asked after all clocks have
   stopped.  0 when there is none. */
static int
find_reference (arb_t reference, const struct bench *bench,
                const struct line *line, const struct showing *ours)
{
    struct showing sharper;
    arb_t ball;
    int found;

    arb_init (ball);
    measure (&sharper, bench, line->contest->what, NULL, 0, line->digits + 15,
             line->arguments, 8 * bench->limit);
    found = sharper.reply == ANSWERED && ours->answer != NULL
            && answer_read (reference, sharper.answer, 64)
            && answer_read (ball, ours->answer, 64);
    if (found && !arb_overlaps (ball, reference))
        printf ("OURS IS WRONG: two of its balls are disjoint\n");
    showings_clear (&sharper, 0);
    arb_clear (ball);
    return found;
}

static void
print_line (const struct bench *bench, const struct line *line, int theory)
{
    const struct contest *contest = line->contest;
    struct showing showings[MAX_ROUTES + 1];
    double limit =
        bench->limit * (contest->patience > 0 ? contest->patience : 1);
    int n = 0, i, found = 0;
    arb_t reference;

    while (contest->routes[n].label != NULL)
        n++;
    arb_init (reference);
    measure (showings, bench, contest->what, contest->routes, n, line->digits,
             line->arguments, limit);
    if (showings[0].reply != ANSWERED)
        printf ("%s %s: %s\n", contest->what, line->at,
                showings[0].reply == REFUSED ? showings[0].answer
                : showings[0].reply == LATE  ? "no answer in time"
                                             : "bench/serve does not run");
    else {
        if (theory)
            found = find_reference (reference, bench, line, showings);
        for (i = 0; i < n; i++) {
            print_left (line, showings, i > 0);
            print_peer (bench, line, contest->routes + i, showings,
                        showings + i + 1, found ? reference : NULL);
        }
        if (contest->within > 0 && line->first)
            count (TIME_AIM, contest->within / showings[0].warm, 1, line);
    }
    showings_clear (showings, n);
    arb_clear (reference);
    fflush (stdout);
}

static void
run_contest (const struct bench *bench, const struct contest *contest,
             int theory)
{
    const struct quantity *quantity =
        theory ? quantity_find (contest->what) : NULL;
    int i, j;

    if (theory && quantity == NULL)
        quantity = bench_flow (contest->what);
    if (bench->pattern != NULL
        && strstr (contest->what, bench->pattern) == NULL)
        return;
    if (theory && quantity == NULL) {
        printf ("%-50s not there yet\n", strchr (contest->what, '/') + 1);
        return;
    }
    for (j = 0; j < MAX_ACCURACIES && contest->digits[j] > 0; j++)
        for (i = 0; i < MAX_POINTS && contest->at[i] != NULL; i++) {
            struct line line = {
                contest, contest->at[i], contest->digits[j], j == 0, "", 0
            };
            if (!read_point (&line, theory ? quantity->axes : NULL))
                printf ("%s: \"%s\" does not name its axes, \"%s\"\n",
                        contest->what, line.at, quantity->axes);
            else
                print_line (bench, &line, theory);
        }
}

/* The model name of the CPU. */
static void
print_cpu (void)
{
    FILE *file = fopen ("/proc/cpuinfo", "r");
    char text[256];
    int family = 0, model = 0;

    while (file != NULL && fgets (text, sizeof text, file) != NULL) {
        sscanf (text, "cpu family : %d", &family);
        sscanf (text, "model : %d", &model);
        if (strncmp (text, "model name", 10) == 0)
            printf ("CPU      %s", strchr (text, ':') + 2);
        if (strncmp (text, "stepping", 8) == 0)
            break;
    }
    printf ("         family %d, model %d\n", family, model);
    if (file != NULL)
        fclose (file);
}

static void
print_header (const struct bench *bench)
{
    static const char *const names[PROGRAMS] = { [OURS] = "ours",
                                                 [MPMATH] = "mpmath",
                                                 [PARI] = "PARI",
                                                 [NUMPY] = "numpy",
                                                 [TORCH] = "torch" };
    enum program program;

    print_cpu ();
    for (program = OURS; program < PROGRAMS; program++)
        printf ("%-8s %s\n", names[program],
                bench->greetings[program][0] != '\0'
                    ? bench->greetings[program]
                    : "absent");
    printf ("clock    CPU time of one thread; contestants take %d turns, the "
            "best counts;\n         cold: the first call of a fresh process, "
            "without its start-up\n",
            bench->rounds);
}

static void
print_titles (const char *what)
{
    printf ("\n%-50s %6s %9s %9s  %-22s %9s %9s %8s %7s  %s\n", what, "digits",
            "ours", "cold", "peer", "time", "cold", "ratio", "right", "aim");
}

static void
print_aims (void)
{
    enum aim aim;

    puts ("\nAims, over all comparisons at the first accuracy with a right "
          "answer:");
    for (aim = MPMATH_AIM; aim < AIMS; aim++) {
        const struct tally *tally = tallies + aim;
        int all = tally->met + tally->missed;
        if (all == 0) {
            printf ("  %-28s not measured\n", aims[aim].says);
            continue;
        }
        printf ("  %-28s %s: %d of %d, least ratio %.3g (%s)", aims[aim].says,
                tally->missed == 0 ? "met" : "NOT MET", tally->met, all,
                tally->least, tally->where);
        if (tally->unknown > 0)
            printf (", %d unknown", tally->unknown);
        putchar ('\n');
    }
}

static int
read_options (struct bench *bench, int argc, char **argv)
{
    static const struct option options[] = {
        { "scripts", required_argument, NULL, 's' },
        { "serve", required_argument, NULL, 'x' },
        { "only", required_argument, NULL, 'o' },
        { "limit", required_argument, NULL, 'l' },
        { "rounds", required_argument, NULL, 'r' },
        { NULL, 0, NULL, 0 },
    };
    int c;

    while ((c = getopt_long (argc, argv, "", options, NULL)) != -1)
        switch (c) {
        case 's':
            bench->scripts = optarg;
            break;
        case 'x':
            bench->serve = optarg;
            break;
        case 'o':
            bench->pattern = optarg;
            break;
        case 'l':
            bench->limit = strtod (optarg, NULL);
            break;
        case 'r':
            bench->rounds = atoi (optarg);
            break;
        default:
            return 0;
        }
    return optind == argc && bench->limit > 0 && bench->rounds > 0;
}

int
main (int argc, char **argv)
{
    static struct bench bench = {
        .scripts = "bench", .serve = "bench/serve", .limit = 2, .rounds = 5
    };
    const struct contest *contest;

    if (!read_options (&bench, argc, argv)) {
        fputs ("Usage: bench [--scripts=DIR] [--serve=FILE] [--only=TEXT] "
               "[--limit=SECONDS]\n             [--rounds=N]\n",
               stderr);
        return 2;
    }
    /* A peer that ends early is no reason to end. */
    signal (SIGPIPE, SIG_IGN);
    setenv ("OPENBLAS_NUM_THREADS", "1", 1);
    setenv ("OMP_NUM_THREADS", "1", 1);
    greet (&bench);
    print_header (&bench);
    print_titles ("quantity");
    for (contest = theory_contests; contest->what != NULL; contest++)
        run_contest (&bench, contest, 1);
    print_titles ("numerics");
    for (contest = numerics_contests; contest->what != NULL; contest++)
        run_contest (&bench, contest, 0);
    print_aims ();
    flint_cleanup_master ();
    return 0;
}
