/*
 * The judge on claims made up for the purpose: right ones hold, wrong ones
 * fail, few runs decide nothing, faults are broken, defects do not load.
 */
#include "numerics/stream.h"
#include "tests/tap.h"
#include "validate/judge.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The prediction: 3/10, whatever x is. */
static enum evaluation
three_tenths (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    arb_set_ui (ball, 3);
    arb_div_ui (ball, ball, 10, prec);
    return EVALUATED;
}

/* Wrong by 20 %. */
static enum evaluation
too_large (arb_t ball, const fmpq *at, slong prec)
{
    three_tenths (ball, at, prec);
    arb_mul_ui (ball, ball, 6, prec);
    arb_div_ui (ball, ball, 5, prec);
    return EVALUATED;
}

static enum evaluation
clueless (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    (void) prec;
    arb_zero_pm_one (ball);
    return EVALUATED;
}

/* The mean of a coin of 0.3 and a uniform number of mean 0.3. */
static enum experiment_status
toss (double *result, const double *at, const void *shared,
      struct stream *stream)
{
    (void) at;
    (void) shared;
    result[0] = stream_uniform (stream) < 0.3 ? 1 : 0;
    result[1] = 0.6 * stream_uniform (stream);
    return RUN_DONE;
}

static enum experiment_status
stray (double *result, const double *at, const void *shared,
       struct stream *stream)
{
    toss (result, at, shared, stream);
    result[0] = result[0] > 0.5 ? NAN : 0;
    return RUN_DONE;
}

static enum experiment_status
settle (double *result, const double *at, const void *shared,
        struct stream *stream)
{
    (void) at;
    (void) shared;
    (void) stream;
    result[0] = 0.30000001;
    result[MAX_MEASURES] = 2e-8;
    return RUN_DONE;
}

static enum experiment_status
blow_up (double *result, const double *at, const void *shared,
         struct stream *stream)
{
    toss (result, at, shared, stream);
    return result[1] > 0.59 ? RUN_DIVERGED : RUN_DONE;
}

static enum experiment_status
blow_up_at_once (double *result, const double *at, const void *shared,
                 struct stream *stream)
{
    settle (result, at, shared, stream);
    return RUN_DIVERGED;
}

static enum experiment_status
refuse (double *result, const double *at, const void *shared,
        struct stream *stream)
{
    (void) result;
    (void) at;
    (void) shared;
    (void) stream;
    return RUN_REFUSED;
}

/* x / 5: 3/10 where the claims below look. */
static enum evaluation
a_fifth (arb_t ball, const fmpq *at, slong prec)
{
    arb_set_fmpq (ball, at, prec);
    arb_div_ui (ball, ball, 5, prec);
    return EVALUATED;
}

static const struct quantity
    near_edge = { .axes = "x", .domain = "x > 1", .ball = a_fifth },
    right = { .axes = "x", .domain = "", .ball = three_tenths },
    wrong = { .axes = "x", .domain = "", .ball = too_large },
    vague = { .axes = "x", .domain = "", .ball = clueless },
    other = { .axes = "y", .domain = "", .ball = too_large };
static const struct experiment tosses = { .axes = "x",
                                          .measures = "coin uniform",
                                          .kind = MEAN,
                                          .lower = 0,
                                          .upper = 1,
                                          .run = toss },
                               coins = { .axes = "x",
                                         .measures = "coin uniform",
                                         .kind = PROPORTION,
                                         .lower = 0,
                                         .upper = 1,
                                         .run = toss },
                               strays = { .axes = "x",
                                          .measures = "coin uniform",
                                          .kind = MEAN,
                                          .lower = 0,
                                          .upper = 1,
                                          .run = stray },
                               once = { .axes = "x",
                                        .measures = "coin",
                                        .kind = DETERMINISTIC,
                                        .lower = 0,
                                        .upper = 1,
                                        .run = settle },
                               explosive = { .axes = "x",
                                             .measures = "coin uniform",
                                             .kind = MEAN,
                                             .lower = 0,
                                             .upper = 1,
                                             .run = blow_up },
                               unstable = { .axes = "x",
                                            .measures = "coin",
                                            .kind = DETERMINISTIC,
                                            .run = blow_up_at_once },
                               never = { .axes = "x",
                                         .measures = "coin",
                                         .kind = MEAN,
                                         .lower = 0,
                                         .upper = 1,
                                         .run = refuse };
static const struct point grid[] = { { { "3/2" }, 0 } };
static const struct rival rivals[] = { { .label = "20 % more",
                                         .predicts = &wrong } };

/* A sound claim that the cases below change in one place. */
static struct claim
sound (void)
{
    const struct claim claim = {
        .id = "test/coin",
        .statement = "A coin.",
        .source = "here",
        .predicts = &right,
        .unproved = "elementary",
        .run_by = &tosses,
        .measured = "coin",
        GRID (grid),
        RIVALS (rivals),
        .accept = { .relation = EQUALS,
                    .margin = "0.08",

                    .runs = 600000,
                    .why = "test" },
    };

    return claim;
}

static enum verdict
judged (const struct claim *claim, struct finding *finding)
{
    const struct circumstances usual = { .effort = 1, .max_prec = 4096 };
    struct place place;

    finding_init (finding);
    if (place_init (&place, claim->predicts->axes, claim->grid))
        claim_judge (finding, claim, &place, &usual);
    place_clear (&place);
    return finding->verdict;
}

/* A run that diverges contradicts the claim, and excludes no rival. */
static void
divergence (const struct experiment *experiment, const char *name)
{
    struct claim claim = sound ();
    struct finding finding;

    claim.run_by = experiment;
    ok (judged (&claim, &finding) == FAILS && finding.why != NULL
            && strcmp (finding.why, "the run diverged") == 0,
        "%s run that diverges fails its claim", name);
    ok (!finding_has_number (&finding), "%s run that diverges gives no number",
        name);
    finding_clear (&finding);
}

static void
expect (const struct claim *claim, enum verdict verdict, const char *name)
{
    struct finding finding;
    enum verdict got = judged (claim, &finding);

    ok (got == verdict, "%s: %s", name, verdict_name (got));
    finding_clear (&finding);
}

static void
verdicts (void)
{
    struct claim claim = sound ();

    expect (&claim, HOLDS, "the right mean");
    claim.measured = "uniform";
    expect (&claim, HOLDS, "the right mean of another measure");
    claim.run_by = &coins;
    claim.measured = "coin";
    expect (&claim, HOLDS, "the right proportion");
    claim.predicts = &wrong;
    expect (&claim, FAILS, "a wrong proportion");
    claim = sound ();
    claim.predicts = &wrong;
    expect (&claim, FAILS, "a wrong mean");
    claim = sound ();
    claim.accept.runs = 300;
    expect (&claim, INCONCLUSIVE, "too few runs");
    claim = sound ();
    claim.run_by = &strays;
    expect (&claim, BROKEN, "a run that gives NaN");
    claim.run_by = &never;
    expect (&claim, BROKEN, "a run that is refused");
    divergence (&explosive, "a random");
    divergence (&unstable, "a deterministic");
    claim = sound ();
    claim.predicts = &vague;
    expect (&claim, BROKEN, "a prediction without digits");
    claim = sound ();
    claim.run_by = &once;
    claim.accept.margin = "1e-6";
    expect (&claim, HOLDS, "a deterministic run within its budget");
    claim.accept.margin = "1e-8";
    expect (&claim, INCONCLUSIVE, "a margin inside the budget");
    claim.accept.margin = "1e-9";
    claim.predicts = &wrong;
    expect (&claim, FAILS, "a deterministic run far away");
    claim = sound ();
    claim.predicts = &wrong;
    claim.accept.relation = AT_MOST;
    expect (&claim, HOLDS, "an upper bound above");
    claim.accept.relation = AT_LEAST;
    expect (&claim, FAILS, "a lower bound above");
}

static void
stops_early (void)
{
    struct claim claim = sound ();
    struct finding finding;

    judged (&claim, &finding);
    ok (finding.measurement.runs < claim.accept.runs
            && finding.measurement.interval.half_width <= 0.024 / 4,
        "stops after %zu of %zu runs, with a quarter of the margin",
        finding.measurement.runs, claim.accept.runs);
    finding_clear (&finding);
}

/* The resolution is where the verdict on a changed prediction turns. */
static void
resolution (void)
{
    struct claim claim = sound ();
    struct finding finding;
    struct place place;
    double change;

    judged (&claim, &finding);
    place_init (&place, "x", grid);
    change = finding_resolution (&finding, &claim, &place, -1, 4096);
    ok (change > 0.07 && change < 0.15, "a constant is resolved to %.3g",
        change);
    ok (finding_resolution (&finding, &claim, &place, 0, 4096) <= 0,
        "an axis without influence is not resolved");
    finding_clear (&finding);
    /* Near the edge of a domain the search went no further than 100 %. */
    claim.predicts = &near_edge;
    judged (&claim, &finding);
    change = finding_resolution (&finding, &claim, &place, 0, 4096);
    ok (change > 0.07 && change < 0.15,
        "an axis near the edge of its domain is resolved to %.3g", change);
    finding_clear (&finding);
    /* A bound is not contradicted by larger ones. */
    claim = sound ();
    claim.accept.relation = AT_MOST;
    judged (&claim, &finding);
    change = finding_resolution (&finding, &claim, &place, -1, 4096);
    ok (change > 0.07 && change < 0.15, "an upper bound is resolved to %.3g",
        change);
    place_clear (&place);
    finding_clear (&finding);
}

static void
defects (void)
{
    static const struct rival strange[] = { { .label = "other axes",
                                              .predicts = &other } };
    struct claim claim = sound ();

    ok (claim_defect (&claim) == NULL, "a sound claim loads");
#define DEFECT(change, name)                           \
    claim = sound ();                                  \
    change;                                            \
    ok (claim_defect (&claim) != NULL, "%s: %s", name, \
        claim_defect (&claim) != NULL ? claim_defect (&claim) : "loads")
    DEFECT (claim.nrivals = 0, "no rival");
    DEFECT (claim.npoints = 0, "no grid");
    DEFECT (claim.accept.runs = 0, "no runs");
    DEFECT (claim.accept.margin = "1", "margin of the prediction's size");
    DEFECT (claim.accept.margin = "abc", "no margin");
    DEFECT (claim.accept.why = NULL, "no reason");
    DEFECT (claim.unproved = NULL, "no proof, no reason");
    DEFECT (claim.run_by = NULL, "no run, no reason");
    DEFECT ((claim.run_by = NULL, claim.unrun = "none"),
            "nothing held against it");
    DEFECT (claim.measured = "heads", "no such measure");
    DEFECT (claim.rivals = strange, "rival with other axes");
    DEFECT (claim.statement = "", "no statement");
}

int
main (void)
{
    plan (0);
    verdicts ();
    stops_early ();
    resolution ();
    defects ();
    flint_cleanup ();
    return done ();
}
