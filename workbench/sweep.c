/* assay sweep: every run of every point, into a store. */
#define _GNU_SOURCE
#include "config.h"

#include "workbench/sweep.h"

#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "validate/decimal.h"
#include "workbench/clock.h"
#include "workbench/fleet.h"
#include "workbench/json.h"

/* ---- Signals
 * --------------------------------------------------------------------- */

/* The signal that asks for an end, or 0. */
static volatile sig_atomic_t asked_to_end;

/* The first is remembered; the next ends the process at once. */
static void
remember (int number)
{
    if (asked_to_end != 0) {
        (void) signal (number, SIG_DFL);
        (void) raise (number);
    }
    asked_to_end = number;
}

static void
listen_to (int number, struct sigaction *before)
{
    struct sigaction action = { .sa_handler = remember };

    sigemptyset (&action.sa_mask);
    /* What is ignored (nohup) stays so. */
    (void) sigaction (number, NULL, before);
    if (before->sa_handler != SIG_IGN)
        (void) sigaction (number, &action, NULL);
}

/* ---- The writer
 * ------------------------------------------------------------------ */

struct sweep {
    const struct request *request;
    struct sweep_plan plan;
    struct shard shard;
    struct store *store;
    struct crew *crew;
    enum exit_code code;
    uint64_t made, diverged;
    int terminal; /* progress is shown */
    double begun, shown;
};

/* "3:05:09", the SECONDS that are left. */
static void
print_time (double seconds)
{
    unsigned long s = seconds < 3.6e8 ? (unsigned long) seconds : 360000000;

    if (s >= 3600)
        fprintf (stderr, "%lu:%02lu:%02lu left", s / 3600, s / 60 % 60,
                 s % 60);
    else
        fprintf (stderr, "%lu:%02lu left", s / 60, s % 60);
}

/* A bar, at most five times a second. */
static void
show_progress (struct sweep *sweep)
{
    const struct sweep_plan *plan = &sweep->plan;
    uint64_t missing = plan->runs - plan->held;
    double time = clock_now (), done;
    int filled, i;

    if (!sweep->terminal || missing == 0 || time - sweep->shown < 0.2)
        return;
    sweep->shown = time;
    done = (double) sweep->made / (double) missing;
    filled = (int) (20 * done);
    fputs ("\r[", stderr);
    for (i = 0; i < 20; i++)
        fputc (i < filled ? '#' : '.', stderr);
    fprintf (stderr, "] %llu of %llu runs, ",
             (unsigned long long) (plan->held + sweep->made),
             (unsigned long long) plan->runs);
    if (sweep->made > 0)
        print_time ((time - sweep->begun) * (1 - done) / done);
    fputs ("\033[K", stderr);
    fflush (stderr);
}

static void
clear_progress (const struct sweep *sweep)
{
    if (sweep->terminal && sweep->shown > 0)
        fputs ("\r\033[K", stderr);
}

/* A target was given up. */
static void
report_end (struct sweep *sweep, const struct handed *item)
{
    const struct target *target = sweep->plan.targets + item->target;
    char name[512];

    store_point_name (name, sizeof name, target->claim, target->place);
    clear_progress (sweep);
    if (item->stretch.status == RUN_REFUSED)
        sweep->code = graver (
            sweep->code,
            complain (EXIT_FAILS,
                      "%s: the experiment refused these parameters", name));
    else
        sweep->code =
            graver (sweep->code,
                    complain (EXIT_LIMIT,
                              "%s: the experiment ran out of memory", name));
}

/* Keep what was handed over; after a failure nothing more is kept. */
static void
keep (struct sweep *sweep, const struct handed *list, int *writing)
{
    uint64_t made = 0, diverged = 0;
    enum exit_code code = EXIT_HOLDS;

    for (; list != NULL && *writing; list = list->next) {
        if (list->stretch.status != RUN_DONE
            && list->stretch.status != RUN_DIVERGED) {
            report_end (sweep, list);
            continue;
        }
        code = store_put (sweep->store, &list->stretch);
        if (code != EXIT_HOLDS)
            break;
        made += list->stretch.count;
        diverged += list->stretch.status == RUN_DIVERGED;
    }
    if (*writing && code == EXIT_HOLDS)
        code = store_commit (sweep->store);
    if (code == EXIT_HOLDS && *writing) {
        sweep->made += made;
        sweep->diverged += diverged;
        return;
    }
    *writing = 0;
    sweep->code = graver (sweep->code, code);
    crew_stop (sweep->crew);
}

/* What other processes have made.  1 while they work. */
static int
take_from_fleet (struct sweep *sweep, int *serving, int *writing)
{
    enum exit_code code = EXIT_HOLDS;
    struct handed *item;

    while ((item = fleet_take (&sweep->plan, serving, &code)) != NULL) {
        keep (sweep, item, writing);
        handed_free (item);
    }
    if (code != EXIT_HOLDS) {
        sweep->code = graver (sweep->code, code);
        *writing = 0;
        crew_stop (sweep->crew);
    }
    return *serving > 0;
}

/* Take what is handed over until nobody works, or somebody asks for an end. */
static void
write_all (struct sweep *sweep)
{
    int working = 1, writing = 1, serving = fleet_size () - 1;

    while (working || serving > 0) {
        struct handed *list = crew_wait (sweep->crew, &working);
        if (list != NULL)
            keep (sweep, list, &writing);
        handed_free (list);
        if (serving > 0 && take_from_fleet (sweep, &serving, &writing)
            && !working) {
            const struct timespec moment = { 0, 5000000 };
            (void) nanosleep (&moment, NULL);
        }
        show_progress (sweep);
        if (asked_to_end != 0)
            crew_stop (sweep->crew);
        if (!working && (asked_to_end != 0 || !writing))
            break;
    }
    if (serving > 0)
        fleet_leave ();
}

/* Fill the gaps. */
static void
fill_gaps (struct sweep *sweep, int threads)
{
    struct sigaction interrupt, terminate;

    sweep->crew = crew_start (&sweep->plan, threads);
    if (sweep->crew == NULL) {
        sweep->code =
            complain (EXIT_LIMIT, "sweep: no memory for %d threads", threads);
        fleet_leave ();
        return;
    }
    listen_to (SIGINT, &interrupt);
    listen_to (SIGTERM, &terminate);
    write_all (sweep);
    clear_progress (sweep);
    crew_end (sweep->crew);
    (void) sigaction (SIGINT, &interrupt, NULL);
    (void) sigaction (SIGTERM, &terminate, NULL);
}

/* ---- The command
 * ----------------------------------------------------------------- */

/* "2/8": the second of eight. */
static enum exit_code
read_shard (struct shard *shard, const char *text)
{
    const char *slash = text != NULL ? strchr (text, '/') : NULL;
    char *part = NULL;
    slong i = 0, n = 0;
    int sound = 0;
    fmpq_t number;

    shard->part = 0;
    shard->of = 1;
    if (text == NULL)
        return EXIT_HOLDS;
    fmpq_init (number);
    if (slash != NULL && strspn (text, "0123456789/") == strlen (text))
        part = strndup (text, (size_t) (slash - text));
    if (part != NULL && decimal_read (number, part) == DECIMAL_READ
        && fmpq_get_index (&i, number)
        && decimal_read (number, slash + 1) == DECIMAL_READ
        && fmpq_get_index (&n, number))
        sound = 1 <= i && i <= n && n <= 1000000;
    fmpq_clear (number);
    free (part);
    if (!sound)
        return complain (EXIT_USAGE,
                         "--shard %s: not of the form i/n with 1 <= i <= n "
                         "<= 1000000",
                         text);
    shard->part = (uint64_t) i - 1;
    shard->of = (uint64_t) n;
    return EXIT_HOLDS;
}

/* The cores that this process may use. */
static int
cores (void)
{
    cpu_set_t set;
    int n;

    CPU_ZERO (&set);
    n = sched_getaffinity (0, sizeof set, &set) == 0 ? CPU_COUNT (&set) : 1;
    return n > 0 ? n : 1;
}

/* The last line. */
static enum exit_code
report (FILE *out, const struct sweep *sweep)
{
    const struct sweep_plan *plan = &sweep->plan;
    json_t *document;

    if (asked_to_end != 0)
        return complain (asked_to_end == SIGTERM ? EXIT_TERMINATED
                                                 : EXIT_INTERRUPTED,
                         "interrupted after %llu of %llu runs; run again with "
                         "--resume",
                         (unsigned long long) (plan->held + sweep->made),
                         (unsigned long long) plan->runs);
    if (sweep->code != EXIT_HOLDS)
        return sweep->code;
    if (!sweep->request->json) {
        fprintf (out, "%zu points, %llu runs: %llu found, %llu made",
                 plan->points, (unsigned long long) plan->runs,
                 (unsigned long long) plan->held,
                 (unsigned long long) sweep->made);
        if (sweep->diverged > 0)
            fprintf (out, ", %llu of them diverged",
                     (unsigned long long) sweep->diverged);
        fputc ('\n', out);
        return EXIT_HOLDS;
    }
    document = json_document ("sweep");
    json_put (document, "points", json_count (plan->points));
    json_put (document, "runs", json_count (plan->runs));
    json_put (document, "found", json_count (plan->held));
    json_put (document, "made", json_count (sweep->made));
    json_put (document, "diverged", json_count (sweep->diverged));
    return json_print (out, document);
}

/* Open the store, do what is missing, close it. */
static void
run_sweep (struct sweep *sweep, int threads)
{
    const struct request *request = sweep->request;
    enum exit_code closed;
    size_t gaps = 0;

    sweep->code = store_open (&sweep->store, request->store,
                              request->resume ? STORE_RESUME : STORE_ADD);
    if (sweep->code == EXIT_HOLDS) {
        sweep->code = sweep_plan_gaps (&sweep->plan, sweep->store, request,
                                       &sweep->shard);
        gaps = sweep->plan.ngaps;
    }
    sweep->code = fleet_begin (&sweep->plan, sweep->code);
    sweep->begun = clock_now ();
    sweep->terminal = isatty (STDERR_FILENO);
    if (sweep->code == EXIT_HOLDS && (gaps > 0 || fleet_size () > 1))
        fill_gaps (sweep, threads);
    if (sweep->store != NULL) {
        closed = store_close (sweep->store);
        sweep->code = graver (sweep->code, closed);
    }
}

enum exit_code
command_sweep (FILE *out, const struct request *request)
{
    struct sweep sweep = { .request = request };
    int threads = request->threads > 0 ? (int) request->threads : cores ();
    enum exit_code code;

    if (request->store == NULL)
        return complain (EXIT_USAGE,
                         "sweep: say where the runs go: --store FILE");
    code = read_shard (&sweep.shard, request->shard);
    if (code != EXIT_HOLDS)
        return code;
    code = sweep_plan_read (&sweep.plan, request);
    asked_to_end = 0;
    if (code == EXIT_HOLDS && fleet_rank () > 0) {
        if (fleet_begin (&sweep.plan, code) == EXIT_HOLDS)
            fleet_serve (&sweep.plan, threads);
    } else if (code == EXIT_HOLDS) {
        run_sweep (&sweep, threads);
        code = report (out, &sweep);
    }
    sweep_plan_clear (&sweep.plan);
    return code;
}
