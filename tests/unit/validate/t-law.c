/*
 * Laws, quantiles and histograms: right ones hold, neighbours fail, infinite
 * means do no harm; distances against all numbers of a sample one by one.
 */
#include "numerics/stream.h"
#include "tests/tap.h"
#include "validate/judge.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* P (X <= x) = 1 - 1/(1 + x): what 1/U - 1 has, of infinite mean. */
static enum evaluation
heavy (arb_t ball, const fmpq *at, slong prec)
{
    arb_set_fmpq (ball, at, prec);
    arb_add_ui (ball, ball, 1, prec);
    arb_inv (ball, ball, prec);
    arb_sub_ui (ball, ball, 1, prec);
    arb_neg (ball, ball);
    return EVALUATED;
}

/* The law of another scale: 1 - 1/(1 + x/2). */
static enum evaluation
stretched (arb_t ball, const fmpq *at, slong prec)
{
    fmpq_t half;

    fmpq_init (half);
    fmpq_div_2exp (half, at, 1);
    heavy (ball, half, prec);
    fmpq_clear (half);
    return EVALUATED;
}

/* The quantile at p, p/(1 - p). */
static enum evaluation
quantile (arb_t ball, const fmpq *at, slong prec)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at, 1);
    fmpq_neg (rest, rest);
    fmpq_div (rest, at, rest);
    arb_set_fmpq (ball, rest, prec);
    fmpq_clear (rest);
    return EVALUATED;
}

/* Two tosses: 1/4, 1/2, 1/4. */
static enum evaluation
tosses (arb_t ball, const fmpq *at, slong prec)
{
    (void) prec;
    arb_set_ui (ball, fmpq_is_one (at) ? 2 : 1);
    arb_mul_2exp_si (ball, ball, -2);
    return EVALUATED;
}

/* 1/3 each. */
static enum evaluation
thirds (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    arb_set_ui (ball, 1);
    arb_div_ui (ball, ball, 3, prec);
    return EVALUATED;
}

static enum experiment_status
draw_heavy (double *result, const double *at, const void *shared,
            struct stream *stream)
{
    (void) at;
    (void) shared;
    result[0] = 1 / stream_uniform (stream) - 1;
    return RUN_DONE;
}

/* What takes longer than 9 is not seen. */
static enum experiment_status
draw_cut (double *result, const double *at, const void *shared,
          struct stream *stream)
{
    draw_heavy (result, at, shared, stream);
    if (result[0] > 9)
        result[0] = HUGE_VAL;
    return RUN_DONE;
}

static enum experiment_status
draw_tosses (double *result, const double *at, const void *shared,
             struct stream *stream)
{
    (void) at;
    (void) shared;
    result[0] =
        (stream_uniform (stream) < 0.5) + (stream_uniform (stream) < 0.5);
    return RUN_DONE;
}

static enum experiment_status
draw_wrong (double *result, const double *at, const void *shared,
            struct stream *stream)
{
    draw_tosses (result, at, shared, stream);
    result[0] += result[0] > 1.5 ? 1 : 0;
    return RUN_DONE;
}

static enum experiment_status
draw_nothing (double *result, const double *at, const void *shared,
              struct stream *stream)
{
    draw_heavy (result, at, shared, stream);
    if (result[0] > 1000)
        result[0] = NAN;
    return RUN_DONE;
}

static const struct quantity
    law = { .axes = "x", .domain = "x >= 0", .ball = heavy },
    other_law = { .axes = "x", .domain = "x >= 0", .ball = stretched },
    narrow_law = { .axes = "x", .domain = "0 < x < 5", .ball = heavy },
    level = { .axes = "p", .domain = "0 < p < 1", .ball = quantile },
    bars = { .axes = "k", .domain = "integer 0 <= k <= 2", .ball = tosses },
    even = { .axes = "k", .domain = "integer 0 <= k <= 2", .ball = thirds };
#define DRAWN(name, axis, what, how)                                        \
    static const struct experiment name = {                                 \
        .axes = axis, .measures = "x", .kind = what, .upper = 2, .run = how \
    }
DRAWN (heavies, "x", SAMPLE, draw_heavy);
DRAWN (cuts, "x", SAMPLE, draw_cut);
DRAWN (nothings, "x", SAMPLE, draw_nothing);
DRAWN (levels, "p", SAMPLE, draw_heavy);
DRAWN (pairs, "k", CATEGORY, draw_tosses);
DRAWN (strays, "k", CATEGORY, draw_wrong);
DRAWN (means, "x", MEAN, draw_heavy);

static const struct point one[] = { { { "1" }, 0 } };
static const struct point half[] = { { { "1/2" }, 0 } };
static const struct rival law_rival[] = { { .label = "another scale",
                                            .predicts = &other_law } };
static const struct rival bars_rival[] = { { .label = "even",
                                             .predicts = &even } };
static const struct rival level_rival[] = {
    { .label = "another", .predicts = &level, .factor = "2" }
};

static struct claim
claim_of (const struct quantity *predicts, const struct experiment *run,
          enum relation relation, const char *margin)
{
    struct claim claim = {
        .id = "test/law",
        .statement = "A law.",
        .source = "here",
        .predicts = predicts,
        .unproved = "elementary",
        .run_by = run,
        .measured = "x",
        GRID (one),
        RIVALS (law_rival),
        .accept = { .relation = relation,
                    .scale = OF_ONE,
                    .runs = 40000,
                    .why = "test" },
    };

    claim.accept.margin = margin;
    if (relation == QUANTILE) {
        claim.grid = half;
        claim.rivals = level_rival;
    }
    if (relation == HISTOGRAM)
        claim.rivals = bars_rival;
    return claim;
}

static void
judge (struct finding *finding, enum verdict *rival, const struct claim *claim)
{
    const struct circumstances usual = { .effort = 1, .max_prec = 4096 };
    struct place place;

    finding_init (finding);
    place_init (&place, claim->predicts->axes, claim->grid);
    claim_judge (finding, claim, &place, &usual);
    *rival = verdict_on_rival (finding, claim, claim->rivals, &place, 4096);
    place_clear (&place);
}

static void
expect (const struct claim *claim, enum verdict verdict, enum verdict rival,
        const char *name)
{
    struct finding finding;
    enum verdict beside;

    judge (&finding, &beside, claim);
    ok (finding.verdict == verdict && beside == rival, "%s: %s, its rival %s",
        name, verdict_name (finding.verdict), verdict_name (beside));
    finding_clear (&finding);
}

static void
verdicts (void)
{
    struct claim claim = claim_of (&law, &heavies, LAW, "0.03");

    expect (&claim, HOLDS, FAILS, "a law of infinite mean");
    claim = claim_of (&law, &cuts, LAW, "0.03");
    expect (&claim, HOLDS, FAILS, "a law seen up to a horizon");
    claim = claim_of (&law, &heavies, LAW, "0.02");
    expect (&claim, INCONCLUSIVE, FAILS, "a margin below what chance does");
    claim = claim_of (&other_law, &heavies, LAW, "0.03");
    expect (&claim, FAILS, FAILS, "a wrong law");
    claim = claim_of (&narrow_law, &heavies, LAW, "0.03");
    expect (&claim, BROKEN, FAILS, "a law without values for some runs");
    claim = claim_of (&law, &nothings, LAW, "0.03");
    expect (&claim, BROKEN, FAILS, "a run that gives no number");
    claim = claim_of (&level, &levels, QUANTILE, "0.1");
    expect (&claim, HOLDS, FAILS, "a median of infinite mean");
    claim.accept.runs = 20;
    expect (&claim, INCONCLUSIVE, INCONCLUSIVE, "a median of 20 runs");
    claim = claim_of (&bars, &pairs, HISTOGRAM, "0.03");
    expect (&claim, HOLDS, FAILS, "a histogram");
    claim = claim_of (&even, &pairs, HISTOGRAM, "0.03");
    expect (&claim, FAILS, FAILS, "a wrong histogram");
    claim = claim_of (&bars, &strays, HISTOGRAM, "0.03");
    expect (&claim, BROKEN, FAILS, "a run that gives no category");
}

/* At x = 1 both laws agree within the margin, and elsewhere they do not. */
static enum evaluation
crossing (arb_t ball, const fmpq *at, slong prec)
{
    heavy (ball, at, prec);
    /* F^2 (3 - 2 F): the same at F = 0, 1/2 and 1, at most 0.0963 away. */
    arb_t cube;
    arb_init (cube);
    arb_mul_2exp_si (cube, ball, 1);
    arb_sub_ui (cube, cube, 3, prec);
    arb_neg (cube, cube);
    arb_mul (cube, cube, ball, prec);
    arb_mul (ball, cube, ball, prec);
    arb_clear (cube);
    return EVALUATED;
}

static void
whole (void)
{
    static const struct quantity crossed = { .axes = "x",
                                             .domain = "x >= 0",
                                             .ball = crossing };
    static const struct rival rivals[] = { { .label = "crossing",
                                             .predicts = &crossed } };
    struct claim claim = claim_of (&law, &heavies, LAW, "0.04");

    claim.rivals = rivals;
    expect (&claim, HOLDS, FAILS, "a law that agrees at its grid point only");
}

/* The distance by all numbers of the sample. */
static double
by_all (const struct sample *sample)
{
    double worst = 0, n = (double) sample->n;
    size_t i;

    for (i = 0; i < sample->n; i++) {
        double f = 1 - 1 / (1 + sample->x[i]);
        worst =
            fmax (worst, fmax ((double) (i + 1) / n - f, f - (double) i / n));
    }
    return worst;
}

static int
heavy_value (arb_t ball, double x, void *context)
{
    (void) context;
    arb_set_d (ball, x);
    arb_add_ui (ball, ball, 1, 64);
    arb_inv (ball, ball, 64);
    arb_sub_ui (ball, ball, 1, 64);
    arb_neg (ball, ball);
    return 1;
}

enum { SAMPLES = 400, SIZE = 200 };

/* How often chance goes beyond a band of level 1/10, and a quantile at 3/10
   outside its interval; distances agree with those of all numbers. */
static void
chance (void)
{
    double x[SIZE];
    struct sample sample = { x, SIZE };
    int beyond = 0, outside = 0, wide = 0, wrong = 0, i;
    size_t j;

    for (i = 0; i < SAMPLES; i++) {
        struct distance distance;
        struct interval interval;
        struct stream stream;
        double exact;
        stream_init (&stream, stream_key ("t-law", 0), (uint64_t) i);
        for (j = 0; j < SIZE; j++)
            x[j] = 1 / stream_uniform (&stream) - 1;
        sample_sort (&sample);
        exact = by_all (&sample);
        distance = law_distance (&sample, heavy_value, NULL, exact * 1.001);
        wrong += !(distance.low <= exact * (1 + 1e-9)
                   && distance.high >= exact * (1 - 1e-9)
                   && distance.high <= exact * 1.001);
        distance =
            law_distance (&sample, heavy_value, NULL, exact - 1.01 / SIZE);
        wrong += !(distance.low > exact - 1.01 / SIZE
                   && distance.high >= exact * (1 - 1e-9));
        beyond += exact > sample_band (SIZE, 0.1);
        interval = sample_quantile (&sample, 0.3, 0.1);
        outside += fabs (3.0 / 7 - interval.centre) > interval.half_width;
        wide += interval.half_width > 0.3;
    }
    ok (wrong == 0, "distances are those of all numbers: %d wrong", wrong);
    ok (beyond > 15 && beyond < 60, "%d of %d leave a band of level 1/10",
        beyond, SAMPLES);
    ok (outside < 30 && wide < 10,
        "%d of %d quantiles outside their interval, %d intervals wide",
        outside, SAMPLES, wide);
}

/* One category's interval is that of a proportion at its share of the level.
 */
static void
categories (void)
{
    double x[] = { 0, 0, 1, 1, 1, 2, 2, 2, 2, 2 }, p[] = { 0.25, 0.5, 0.25 };
    struct sample sample = { x, 10 };
    struct interval seen = sample_category (&sample, 1, 3, 0.3);
    struct interval alone = proportion_interval (3, 10, 0.1);

    ok (fabs (seen.centre - alone.centre) < 1e-15
            && fabs (seen.half_width - alone.half_width) < 1e-15,
        "a category's interval");
    ok (fabs (chi_square (&sample, p, 3) - 3.4) < 1e-12, "chi-square");
    p[1] = 0;
    ok (isinf (chi_square (&sample, p, 3)), "what is impossible came");
}

static void
defects (void)
{
    struct claim claim = claim_of (&law, &heavies, EQUALS, "0.03");

    ok (claim_defect (&claim) != NULL, "a sample has no mean");
    claim = claim_of (&law, &means, LAW, "0.03");
    ok (claim_defect (&claim) != NULL, "a mean has no law");
    claim = claim_of (&law, &heavies, QUANTILE, "0.03");
    claim.grid = one;
    claim.rivals = law_rival;
    ok (claim_defect (&claim) != NULL, "a quantile without a level");
    claim = claim_of (&law, &heavies, LAW, "0.03");
    claim.accept.scale = OF_PREDICTION;
    ok (claim_defect (&claim) != NULL, "a law with a relative margin");
    claim = claim_of (&bars, &pairs, LAW, "0.03");
    ok (claim_defect (&claim) != NULL, "categories have a histogram");
}

int
main (void)
{
    plan (0);
    verdicts ();
    whole ();
    chance ();
    categories ();
    defects ();
    flint_cleanup ();
    return done ();
}
