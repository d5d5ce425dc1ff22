/* Grids of the command line. */
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "workbench/grid.h"

/* The values of the first axis of WORD, joined by blanks; null when refused.
   Complaints go to standard error, as they should. */
static char *
values_of (const char *word)
{
    char *words[] = { (char *) (uintptr_t) word };
    struct request request = { .words = words, .nwords = 1 };
    struct grid grid;
    char *all = NULL;
    size_t size, i;
    FILE *out;

    grid_init (&grid, "a b");
    if (grid_read (&grid, &request, 0, "test", "a b", "") == EXIT_HOLDS) {
        out = open_memstream (&all, &size);
        for (i = 0; i < grid.length[0]; i++) {
            char *text = fmpq_get_str (NULL, 10, grid.values[0] + i);
            fprintf (out, "%s%s", i > 0 ? " " : "", text);
            flint_free (text);
        }
        fclose (out);
    }
    grid_clear (&grid);
    return all;
}

static void
check_values (void)
{
    static const struct {
        const char *word, *values; /* null: refused */
    } cases[] = {
        { "a=3/2,2", "3/2 2" },
        { "a=10^1..10^4", "10 100 1000 10000" },
        { "a=10^-1..10^1", "1/10 1 10" },
        { "a=2^3..2^3", "8" },
        { "a=1..4", "1 2 3 4" },
        { "a=1/10..1/2:1/5", "1/10 3/10 1/2" },
        { "a=100..350:100", "100 200 300" },
        { "a=3..50*4", "3 12 48" },
        { "a=0.25,1e2,7..8", "1/4 100 7 8" },
        { "a=10^2..20^2:100", "100 200 300 400" },
        { "a=10^6", "1000000" },
        { "a=", NULL },
        { "a=1,", NULL },
        { "a=,1", NULL },
        { "a=4..1", NULL },
        { "a=10^3..10^1", NULL },
        { "a=2^1..2^99999", NULL },
        { "a=1..2:0", NULL },
        { "a=1..2:-1", NULL },
        { "a=1..2*1", NULL },
        { "a=0..2*2", NULL },
        { "a=1..", NULL },
        { "a=..3", NULL },
        { "a=1..10^9", NULL },
        { "a=nan", NULL },
        { "c=1", NULL },
        { "a", NULL },
        { "a=1..2:3:4", NULL },
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *got = values_of (cases[i].word);
        ok (cases[i].values == NULL
                ? got == NULL
                : got != NULL && strcmp (got, cases[i].values) == 0,
            "%s", cases[i].word);
        free (got);
    }
}

static void
check_product (void)
{
    char *words[] = { (char *) (uintptr_t) "b=1..3",
                      (char *) (uintptr_t) "a=1/3,2" };
    struct request request = { .words = words, .nwords = 2 };
    const struct point nowhere = { { NULL }, 0 };
    struct place place;
    struct grid grid;

    grid_init (&grid, "a b");
    place_init (&place, "", &nowhere);
    ok (grid_read (&grid, &request, 0, "test", "a b", "") == EXIT_HOLDS
            && grid_complete (&grid) && grid.size == 6,
        "two axes, six points");
    grid_place (&place, &grid, 2);
    ok (fmpq_equal_si (place.at + 1, 3) && place.nearest[0] > 0.33
            && place.nearest[0] < 0.34,
        "the last axis moves fastest");
    grid_place (&place, &grid, 3);
    ok (fmpq_equal_si (place.at, 2) && fmpq_equal_si (place.at + 1, 1),
        "then the one before");
    place_clear (&place);
    grid_clear (&grid);
}

int
main (void)
{
    check_values ();
    check_product ();
    return done ();
}
