/* Surveys: every point once, at this effort, each with its verdict. */
#include <string.h>

#include "tests/tap.h"
#include "workbench/survey.h"

static const struct circumstances usual = { .effort = 1, .max_prec = 1024 };

/* Read WORDS as a grid over the axes of CLAIM. */
static void
read_grid (struct grid *grid, const struct claim *claim, int n, char **words)
{
    struct request request = { .words = words, .nwords = n };

    grid_init (grid, claim->predicts->axes);
    ok (grid_read (grid, &request, 0, claim->id, claim->predicts->axes,
                   claim->predicts->domain)
            == EXIT_HOLDS,
        "the grid is read");
}

static void
check_card (void)
{
    const struct claim *claim = claim_find ("memscale/unseen_mass_asymptote");
    struct survey survey;
    char name[128];
    size_t i;

    ok (survey_init (&survey, claim, &usual, NULL), "a survey has room");
    ok (survey.n == claim->npoints, "all points of the card");
    survey_name (name, sizeof name, &survey, 4);
    ok (strcmp (name, "alpha=2 T=10^12") == 0, "a point as the card has it");
    ok (survey.points[0].standing == LEFT_OUT, "nothing is judged yet");
    survey_all (&survey, 1);
    for (i = 0; i < survey.n; i++)
        ok (survey.points[i].standing == JUDGED
                && survey.points[i].finding.verdict == HOLDS
                && survey_has_number (&survey, i),
            "point %zu holds", i);
    for (i = 0; i < claim->nrivals; i++)
        ok (survey.rivals[i].tried && survey.rivals[i].verdict == FAILS,
            "rival %zu is rejected", i);
    ok (strcmp (survey_proof_word (&survey), "cited") == 0
            || strcmp (survey_proof_word (&survey), "proved") == 0,
        "the proof stands");
    survey.steps[0] = DISPROVED;
    ok (strcmp (survey_proof_word (&survey), "disproved") == 0,
        "the weakest step counts");
    survey_clear (&survey);
}

static void
check_without_runs (void)
{
    const struct claim *claim = claim_find ("memscale/unseen_mass");
    struct survey survey;

    ok (survey_init (&survey, claim, &usual, NULL), "a survey has room");
    survey.runs = 0;
    survey_all (&survey, 0);
    ok (survey.points[0].standing == PREDICTED
            && !survey_has_number (&survey, 0),
        "without runs there is no verdict");
    ok (arb_rel_accuracy_bits (survey.points[0].finding.predicted) > 49,
        "but a prediction");
    ok (survey.points[0].digits >= 15, "and a second route");
    ok (!survey.rivals[0].tried, "no rival is tried");
    survey_clear (&survey);
}

static void
check_moved (void)
{
    const struct claim *claim = claim_find ("memscale/unseen_mass_asymptote");
    char *words[] = { (char *) (uintptr_t) "T=1000,10^5" };
    struct survey survey;
    struct grid grid;
    char name[128];

    read_grid (&grid, claim, 1, words);
    ok (survey_init (&survey, claim, &usual, &grid), "a survey has room");
    ok (survey.n == 8, "four exponents at two T each, none twice");
    survey_name (name, sizeof name, &survey, 1);
    ok (strcmp (name, "alpha=2 T=100000") == 0, "T runs fastest");
    survey_point (&survey, 1);
    ok (survey.points[1].finding.verdict == HOLDS, "and is judged there");
    survey_clear (&survey);
    grid_clear (&grid);
}

/* Points that wait for effort, and one that is none. */
static void
check_left_out (void)
{
    static const struct point grid[] = { { .at = { "2", "10" }, .effort = 5 },
                                         { .at = { "2" } } };
    struct claim claim = *claim_find ("memscale/unseen_mass_asymptote");
    struct survey survey;

    claim.grid = grid;
    claim.npoints = 2;
    ok (survey_init (&survey, &claim, &usual, NULL), "a survey has room");
    survey_all (&survey, 0);
    ok (survey.points[0].standing == LEFT_OUT, "effort is waited for");
    ok (survey.points[1].standing == JUDGED
            && survey.points[1].finding.verdict == BROKEN
            && survey.points[1].finding.why != NULL,
        "what is no point is broken");
    survey_clear (&survey);
}

int
main (void)
{
    check_card ();
    check_without_runs ();
    check_moved ();
    check_left_out ();
    return done ();
}
