/* The threads of a sweep. */
#define _GNU_SOURCE
#include "config.h"

#include "workbench/clock.h"
#include "workbench/sweep.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef _OPENMP
#include <omp.h>
#endif

#include "numerics/stream.h"

/*
 * A worker hands over what it has after so many seconds: what a sudden end
 * loses of each worker is that, and the run in hand.  It takes work for five
 * times as long.
 */
#define HAND_SECONDS 0.010
#define UNIT_SECONDS 0.050

/* The most runs that are handed over, or taken, at once; and the most lists
   that wait for the writer. */
enum { HAND_RUNS = 16384, UNIT_RUNS = 65536, WAITING = 256 };

/* How far the preparations for a target are. */
enum state { UNTOUCHED, PREPARING, READY, GIVEN_UP };

struct desk {
    enum state state;
    void *shared;
    int users;
    double cost; /* seconds of a run, 0 when not known */
};

struct crew {
    const struct sweep_plan *plan;
    struct desk *desks; /* one for each target */
    pthread_mutex_t lock;
    pthread_cond_t prepared, handed, room;
    size_t gap;      /* the next work: in this gap, */
    uint64_t offset; /* from here on */
    struct handed *first, **last;
    int waiting, working, threads;
    atomic_int stop;
    pthread_t *ids;
};

/* What a worker works on. */
struct unit {
    size_t target;
    uint64_t first, count;
};

/* ---- Handing over
 * ---------------------------------------------------------------- */

/* Give ITEM to the writer. */
static void
hand_over (struct crew *crew, struct handed *item)
{
    pthread_mutex_lock (&crew->lock);
    while (crew->waiting >= WAITING && !atomic_load (&crew->stop))
        pthread_cond_wait (&crew->room, &crew->lock);
    *crew->last = item;
    crew->last = &item->next;
    crew->waiting++;
    pthread_cond_signal (&crew->handed);
    pthread_mutex_unlock (&crew->lock);
}

void
handed_free (struct handed *list)
{
    while (list != NULL) {
        struct handed *next = list->next;
        free (list->stretch.values);
        free (list);
        list = next;
    }
}

/* An empty list of runs of UNIT from FIRST on, with room for ROOM of them. */
static struct handed *
handed_new (const struct crew *crew, const struct unit *unit, uint64_t first,
            uint64_t room)
{
    const struct target *target = crew->plan->targets + unit->target;
    struct handed *item = calloc (1, sizeof *item);

    if (item == NULL)
        return NULL;
    item->target = unit->target;
    item->stretch.point = target->point;
    item->stretch.first = first;
    item->stretch.status = RUN_DONE;
    item->stretch.width = stretch_width (target->claim->run_by);
    item->stretch.values =
        malloc (room * (size_t) item->stretch.width * sizeof (double) + 1);
    if (item->stretch.values == NULL) {
        free (item);
        return NULL;
    }
    return item;
}

/* ---- Working
 * --------------------------------------------------------------------- */

/* Nobody works on this target any more. */
static void
give_up (struct crew *crew, const struct unit *unit,
         enum experiment_status status)
{
    struct handed *item = handed_new (crew, unit, unit->first, 0);

    pthread_mutex_lock (&crew->lock);
    /* Once is enough to be told. */
    if (crew->desks[unit->target].state == GIVEN_UP) {
        pthread_mutex_unlock (&crew->lock);
        handed_free (item);
        return;
    }
    crew->desks[unit->target].state = GIVEN_UP;
    pthread_mutex_unlock (&crew->lock);
    if (item == NULL) {
        atomic_store (&crew->stop, 1);
        return;
    }
    item->stretch.status = status;
    hand_over (crew, item);
}

/* How much to take of LEFT runs. */
static uint64_t
portion (const struct crew *crew, const struct desk *desk, uint64_t left)
{
    double whole = desk->cost * (double) left, count;

    /* The first run tells what runs cost. */
    if (desk->cost <= 0)
        return 1;
    count = whole < UNIT_SECONDS ? (double) left : UNIT_SECONDS / desk->cost;
    if (whole > HAND_SECONDS && count > (double) left / (2 * crew->threads))
        count = (double) left / (2 * crew->threads);
    if (count > UNIT_RUNS)
        count = UNIT_RUNS;
    return count < 1 ? 1 : (uint64_t) count;
}

/* Take the next work; 0 when there is none.  With the lock. */
static int
take_unit (struct crew *crew, struct unit *unit)
{
    const struct sweep_plan *plan = crew->plan;

    while (crew->gap < plan->ngaps && !atomic_load (&crew->stop)) {
        const struct gap *gap = plan->gaps + crew->gap;
        struct desk *desk = crew->desks + gap->target;
        uint64_t left = gap->count - crew->offset;
        if (left == 0 || desk->state == GIVEN_UP) {
            crew->gap++;
            crew->offset = 0;
            continue;
        }
        unit->target = gap->target;
        unit->first = gap->first + crew->offset;
        unit->count = portion (crew, desk, left);
        if (unit->count > left)
            unit->count = left;
        crew->offset += unit->count;
        desk->users++;
        return 1;
    }
    return 0;
}

/* Have the tables that all runs of a target share.  With the lock; 0 when the
   target is given up. */
static int
prepare (struct crew *crew, size_t i)
{
    const struct target *target = crew->plan->targets + i;
    const struct experiment *experiment = target->claim->run_by;
    struct desk *desk = crew->desks + i;
    void *shared;

    while (desk->state == PREPARING)
        pthread_cond_wait (&crew->prepared, &crew->lock);
    if (desk->state != UNTOUCHED)
        return desk->state == READY;
    if (experiment->prepare == NULL) {
        desk->state = READY;
        return 1;
    }
    desk->state = PREPARING;
    pthread_mutex_unlock (&crew->lock);
    shared = experiment->prepare (target->place->nearest);
    pthread_mutex_lock (&crew->lock);
    desk->shared = shared;
    /* UNTOUCHED: whoever finds it so is the one to give up. */
    desk->state = shared != NULL ? READY : UNTOUCHED;
    pthread_cond_broadcast (&crew->prepared);
    return shared != NULL;
}

/* Leave the target; its tables go when no more work is on them. */
static void
leave (struct crew *crew, const struct unit *unit)
{
    struct desk *desk = crew->desks + unit->target;
    const struct experiment *experiment =
        crew->plan->targets[unit->target].claim->run_by;
    void *shared = NULL;

    pthread_mutex_lock (&crew->lock);
    if (--desk->users == 0 && desk->shared != NULL
        && (crew->gap == crew->plan->ngaps
            || crew->plan->gaps[crew->gap].target != unit->target)) {
        shared = desk->shared;
        desk->shared = NULL;
        if (desk->state == READY)
            desk->state = UNTOUCHED;
    }
    pthread_mutex_unlock (&crew->lock);
    if (shared != NULL && experiment->dispose != NULL)
        experiment->dispose (shared);
}

/* Put the numbers of one run at the end of ITEM. */
static void
append (struct handed *item, const double *result, int measures)
{
    double *to = item->stretch.values
                 + item->stretch.count * (uint64_t) item->stretch.width;
    int j;

    for (j = 0; j < item->stretch.width; j++)
        to[j] = result[j < measures ? j : MAX_MEASURES + j - measures];
    item->stretch.count++;
}

/* Where a worker stands in its unit. */
struct progress {
    struct handed *item; /* what is not handed over yet, or null */
    double since;        /* when it was begun */
    uint64_t look;       /* runs between two looks at the clock */
    uint64_t unseen;     /* runs since the last */
};

/* Hand over what there is. */
static void
flush (struct crew *crew, struct progress *progress)
{
    struct handed *item = progress->item;

    progress->item = NULL;
    if (item == NULL)
        return;
    if (item->stretch.count > 0)
        hand_over (crew, item);
    else
        handed_free (item);
}

/* Look at the clock, not too often, and hand over when it is time. */
static void
look (struct crew *crew, struct progress *progress)
{
    double spent;

    if (progress->item->stretch.count == HAND_RUNS) {
        flush (crew, progress);
        return;
    }
    if (++progress->unseen < progress->look)
        return;
    progress->unseen = 0;
    spent = clock_now () - progress->since;
    if (spent >= HAND_SECONDS)
        flush (crew, progress);
    else if (spent < HAND_SECONDS / 100 && progress->look < 256)
        progress->look *= 2;
}

/* One run, and what it means for the unit: 0 when that is at its end. */
static int
make_run (struct crew *crew, const struct unit *unit, uint64_t run,
          struct progress *progress)
{
    const struct target *target = crew->plan->targets + unit->target;
    const struct experiment *experiment = target->claim->run_by;
    double result[2 * MAX_MEASURES] = { 0 };
    uint64_t left = unit->first + unit->count - run;
    enum experiment_status status;
    struct stream stream;

    if (progress->item == NULL) {
        progress->item =
            handed_new (crew, unit, run, left < HAND_RUNS ? left : HAND_RUNS);
        progress->since = clock_now ();
    }
    stream_init (&stream, target->key, run);
    status = progress->item == NULL
                 ? RUN_NO_MEMORY
                 : experiment->run (result, target->place->nearest,
                                    crew->desks[unit->target].shared, &stream);
    if (status == RUN_DONE) {
        append (progress->item, result, experiment_measures (experiment));
        look (crew, progress);
        return 1;
    }
    flush (crew, progress);
    if (status != RUN_DIVERGED) {
        give_up (crew, unit, status);
        return 0;
    }
    progress->item = handed_new (crew, unit, run, 0);
    if (progress->item == NULL)
        return 1;
    progress->item->stretch.count = 1;
    progress->item->stretch.status = status;
    flush (crew, progress);
    return 1;
}

/* All runs of a unit, unless told to stop. */
static void
make_unit (struct crew *crew, const struct unit *unit)
{
    struct progress progress = { .look = 1 };
    double begun = clock_now ();
    uint64_t run = unit->first, end = run + unit->count;

    while (run < end && !atomic_load (&crew->stop)
           && make_run (crew, unit, run, &progress))
        run++;
    flush (crew, &progress);
    pthread_mutex_lock (&crew->lock);
    if (run > unit->first)
        crew->desks[unit->target].cost =
            (clock_now () - begun) / (double) (run - unit->first) + 1e-9;
    pthread_mutex_unlock (&crew->lock);
}

static void *
work (void *context)
{
    struct crew *crew = context;
    struct unit unit;

#ifdef _OPENMP
    omp_set_num_threads (1);
#endif
    pthread_mutex_lock (&crew->lock);
    while (take_unit (crew, &unit)) {
        int ready = prepare (crew, unit.target);
        pthread_mutex_unlock (&crew->lock);
        if (ready)
            make_unit (crew, &unit);
        else
            give_up (crew, &unit, RUN_REFUSED);
        leave (crew, &unit);
        pthread_mutex_lock (&crew->lock);
    }
    crew->working--;
    pthread_cond_signal (&crew->handed);
    pthread_mutex_unlock (&crew->lock);
    return NULL;
}

/* ---- From outside
 * ---------------------------------------------------------------- */

struct crew *
crew_start (const struct sweep_plan *plan, int threads)
{
    struct crew *crew = calloc (1, sizeof *crew);
    sigset_t all, before;

    if (crew == NULL)
        return NULL;
    crew->plan = plan;
    crew->desks = calloc (plan->ntargets + 1, sizeof *crew->desks);
    crew->ids = calloc ((size_t) threads, sizeof *crew->ids);
    crew->last = &crew->first;
    pthread_mutex_init (&crew->lock, NULL);
    pthread_cond_init (&crew->prepared, NULL);
    pthread_cond_init (&crew->handed, NULL);
    pthread_cond_init (&crew->room, NULL);
    /* Signals are for the writer. */
    sigfillset (&all);
    pthread_sigmask (SIG_SETMASK, &all, &before);
    pthread_mutex_lock (&crew->lock);
    while (crew->desks != NULL && crew->ids != NULL && crew->threads < threads
           && pthread_create (crew->ids + crew->threads, NULL, work, crew)
                  == 0)
        crew->threads++;
    crew->working = crew->threads;
    pthread_mutex_unlock (&crew->lock);
    pthread_sigmask (SIG_SETMASK, &before, NULL);
    if (crew->threads > 0)
        return crew;
    crew_end (crew);
    return NULL;
}

struct handed *
crew_wait (struct crew *crew, int *working)
{
    struct timespec until;
    struct handed *list;

    clock_gettime (CLOCK_REALTIME, &until);
    until.tv_nsec += 100000000;
    until.tv_sec += until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    pthread_mutex_lock (&crew->lock);
    if (crew->first == NULL && crew->working > 0)
        (void) pthread_cond_timedwait (&crew->handed, &crew->lock, &until);
    list = crew->first;
    *working = crew->working > 0 || list != NULL;
    crew->first = NULL;
    crew->last = &crew->first;
    crew->waiting = 0;
    pthread_cond_broadcast (&crew->room);
    pthread_mutex_unlock (&crew->lock);
    return list;
}

void
crew_stop (struct crew *crew)
{
    pthread_mutex_lock (&crew->lock);
    atomic_store (&crew->stop, 1);
    pthread_cond_broadcast (&crew->room);
    pthread_mutex_unlock (&crew->lock);
}

void
crew_end (struct crew *crew)
{
    size_t i;
    int j;

    for (j = 0; j < crew->threads; j++)
        pthread_join (crew->ids[j], NULL);
    for (i = 0; crew->desks != NULL && i < crew->plan->ntargets; i++) {
        const struct experiment *experiment =
            crew->plan->targets[i].claim->run_by;
        if (crew->desks[i].shared != NULL && experiment->dispose != NULL)
            experiment->dispose (crew->desks[i].shared);
    }
    handed_free (crew->first);
    pthread_cond_destroy (&crew->prepared);
    pthread_cond_destroy (&crew->handed);
    pthread_cond_destroy (&crew->room);
    pthread_mutex_destroy (&crew->lock);
    free (crew->desks);
    free (crew->ids);
    free (crew);
}
