/* The store: what goes in comes out, and nothing else does. */
#define _GNU_SOURCE
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/tap.h"
#include "workbench/provenance.h"
#include "workbench/store_file.h"
#include "workbench/sweep.h"

static char directory[] = "/tmp/t-store-XXXXXX";

/* The file NAME of this test. */
static const char *
path_of (const char *name)
{
    static char path[128];

    snprintf (path, sizeof path, "%s/%s", directory, name);
    return path;
}

static struct store *
open_store (const char *name)
{
    struct store *store;

    return store_open (&store, path_of (name), STORE_ADD) == EXIT_HOLDS ? store
                                                                        : NULL;
}

/* The first point of the card of CLAIM, in STORE. */
static enum exit_code
enter (slong *point, struct store *store, const struct claim *claim,
       uint64_t seed)
{
    struct place place;
    enum exit_code code;

    place_init (&place, claim->predicts->axes, claim->grid);
    code = store_point (point, store, claim, &place,
                        check_key (claim, &place, seed), seed);
    place_clear (&place);
    return code;
}

/* COUNT runs of two numbers from FIRST on; run I holds I and X. */
static enum exit_code
put (struct store *store, slong point, uint64_t first, uint64_t count,
     double x)
{
    double values[64];
    struct stretch stretch = { .point = point,
                               .first = first,
                               .count = count,
                               .width = 2,
                               .values = values };
    uint64_t i;

    for (i = 0; i < count; i++) {
        values[2 * i] = (double) (first + i);
        values[2 * i + 1] = x;
    }
    return store_put (store, &stretch);
}

/* What comes out, bit by bit, in stretches as they went in. */
static void
check_values (void)
{
    const struct claim *claim = claim_find ("memscale/class_mass");
    double odd[6] = { -0.0, HUGE_VAL, 4.9e-324, NAN, 0.1, -1e308 };
    struct stretch in = { .first = 5, .count = 3, .width = 2, .values = odd };
    struct stretch lost = {
        .first = 8, .count = 1, .status = RUN_DIVERGED, .width = 2
    };
    struct stretch out;
    struct store *store = open_store ("values");
    slong point, again, other;

    ok (store != NULL, "a store begins");
    ok (enter (&point, store, claim, 0) == EXIT_HOLDS, "a point");
    ok (enter (&again, store, claim, 0) == EXIT_HOLDS && again == point,
        "which has one number");
    ok (enter (&other, store, claim, 1) == EXIT_HOLDS && other != point,
        "another seed, another point");
    in.point = lost.point = point;
    ok (store_put (store, &in) == EXIT_HOLDS
            && store_put (store, &lost) == EXIT_HOLDS
            && store_close (store) == EXIT_HOLDS,
        "runs go in");
    store = open_store ("values");
    ok (store != NULL && store_next (&out, store, point, 0) == EXIT_HOLDS
            && out.first == 5 && out.count == 3 && out.width == 2
            && memcmp (out.values, odd, sizeof odd) == 0,
        "every bit comes out");
    ok (store_next (&out, store, point, 6) == EXIT_HOLDS && out.first == 5,
        "the stretch that holds a run is found");
    ok (store_next (&out, store, point, 8) == EXIT_HOLDS && out.first == 8
            && out.count == 1 && out.status == RUN_DIVERGED,
        "a run that diverged is one");
    ok (store_next (&out, store, point, 9) == EXIT_HOLDS && out.count == 0
            && store_next (&out, store, other, 0) == EXIT_HOLDS
            && out.count == 0,
        "there is nothing else");
    in.first = 8;
    ok (store_put (store, &in) != EXIT_HOLDS,
        "a run that is there is not taken again");
    store_rollback (store);
    (void) store_close (store);
}

/* Nothing is there before its commit, all is after it. */
static void
check_transactions (void)
{
    const struct claim *claim = claim_find ("memscale/class_mass");
    struct store *store = open_store ("transactions");
    struct stretch out;
    slong point;
    int status;
    pid_t child;

    (void) enter (&point, store, claim, 0);
    (void) store_commit (store);
    (void) put (store, point, 0, 4, 1);
    store_rollback (store);
    ok (store_next (&out, store, point, 0) == EXIT_HOLDS && out.count == 0,
        "what is rolled back is not there");
    (void) put (store, point, 0, 4, 1);
    (void) store_close (store);
    child = fork ();
    if (child == 0) {
        store = open_store ("transactions");
        (void) put (store, point, 4, 4, 1);
        (void) store_commit (store);
        (void) put (store, point, 8, 4, 1);
        (void) raise (9);
    }
    (void) waitpid (child, &status, 0);
    store = open_store ("transactions");
    ok (store != NULL && store_next_held (&out, store, point, 4) == EXIT_HOLDS
            && out.count == 4,
        "what a killed process committed is there");
    ok (store_next_held (&out, store, point, 8) == EXIT_HOLDS
            && out.count == 0,
        "and what it did not is not");
    child = fork ();
    if (child == 0) {
        struct store *second;
        enum exit_code code =
            store_open (&second, path_of ("transactions"), STORE_ADD);
        _exit (code);
    }
    (void) waitpid (child, &status, 0);
    ok (WIFEXITED (status) && WEXITSTATUS (status) == EXIT_LOCKED,
        "a second process is locked out");
    (void) store_close (store);
}

/* Runs of another form of a claim, or of another arithmetic. */
static void
check_strangers (void)
{
    const struct claim *claim = claim_find ("memscale/class_mass");
    struct claim changed = *claim;
    struct store *store = open_store ("strangers");
    slong point;

    (void) enter (&point, store, claim, 0);
    changed.statement = "Something else.";
    ok (enter (&point, store, &changed, 0) == EXIT_CORRUPT,
        "another statement, another claim");
    (void) put (store, point, 0, 4, 1);
    (void) store_close (store);
    store = open_store ("strangers");
    ok (store != NULL, "the store is good");
    free (store->bits);
    store->bits = strdup ("assay 0.0.1\nstreams 1\n");
    (void) put (store, point, 4, 4, 1);
    ok (store_close (store) == EXIT_HOLDS && open_store ("strangers") == NULL,
        "but not with runs of another version");
}

static void
check_merge (void)
{
    const struct claim *claim = claim_find ("memscale/class_mass");
    struct store *a = open_store ("a"), *b = open_store ("b"),
                 *c = open_store ("c");
    uint64_t added, same;
    struct stretch out;
    slong point, other;

    /* The point has another number there. */
    (void) enter (&other, b, claim, 3);
    (void) enter (&other, b, claim, 0);
    (void) enter (&point, a, claim, 0);
    (void) put (a, point, 2, 4, 1);
    (void) put (b, other, 0, 3, 1);
    (void) put (b, other, 3, 8, 1);
    ok (store_merge (&added, &same, a, b) == EXIT_HOLDS && added == 7
            && same == 4,
        "what is missing is added around what is there");
    ok (store_next (&out, a, point, 0) == EXIT_HOLDS && out.first == 0
            && out.count == 2 && !(out.values[2] > 1 || out.values[2] < 1)
            && store_next (&out, a, point, 6) == EXIT_HOLDS && out.first == 6
            && out.count == 5 && out.values[0] > 5.5,
        "each run where it belongs");
    (void) enter (&other, c, claim, 0);
    (void) put (c, other, 9, 4, 2);
    ok (store_merge (&added, &same, a, c) == EXIT_CORRUPT,
        "another number for the same run is refused");
    (void) store_close (a);
    (void) store_close (b);
    (void) store_close (c);
}

static void
check_provenance (void)
{
    char name[16], a[32], b[32];
    char *bits = provenance_of_bits ();

    ok (!provenance_difference (name, a, b, sizeof a, bits, bits),
        "a program is like itself");
    ok (provenance_difference (name, a, b, sizeof a, "x 1\ny 2\n",
                               "x 1\ny 3\n")
            && strcmp (name, "y") == 0 && strcmp (a, "y 2") == 0
            && strcmp (b, "y 3") == 0,
        "the first difference is found");
    ok (provenance_difference (name, a, b, sizeof a, "x 1\n", "x 1\nz 3\n"),
        "so is what is missing");
    free (bits);
}

/* A sweep begins with what only one thread can do. */
static void
check_order (void)
{
    static char first[] = "memscale/class_mass",
                second[] = "memgd/crowded_error";
    char *words[] = { first, second };
    struct request request = { .words = words,
                               .nwords = 2,
                               .circumstances = { .effort = 1 } };
    const struct shard all = { 0, 1 };
    struct store *store = open_store ("order");
    struct sweep_plan plan;
    size_t i;

    ok (sweep_plan_read (&plan, &request) == EXIT_HOLDS
            && sweep_plan_gaps (&plan, store, &request, &all) == EXIT_HOLDS
            && plan.ngaps == 7 && plan.gaps[0].count == 1,
        "single runs are dealt first");
    for (i = 1; i < plan.ngaps && plan.gaps[i].count == 1; i++)
        ;
    ok (i == 4 && plan.gaps[4].target == 0 && plan.gaps[6].target == 2,
        "then the others, in their order");
    sweep_plan_clear (&plan);
    (void) store_close (store);
}

int
main (void)
{
    static const char *const names[] = {
        "values", "transactions", "strangers", "a", "b", "c", "order"
    };
    size_t i;

    plan (0);
    if (mkdtemp (directory) == NULL)
        return 99;
    check_values ();
    check_transactions ();
    check_strangers ();
    check_merge ();
    check_provenance ();
    check_order ();
    for (i = 0; i < sizeof names / sizeof *names; i++)
        unlink (path_of (names[i]));
    ok (rmdir (directory) == 0, "no file is left beside");
    return done ();
}
