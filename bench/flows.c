#include "bench/flows.h"

#include <string.h>

#include "proofs/rate.h"
#include "theory/ode.h"
#include "validate/claim.h"

/* M' = (1 - M^2) (3/5 M^3 + 3/10 M^5) from a small M. */
static enum evaluation
saddle (arb_t ball, const fmpq *at, slong prec)
{
    struct ode *ode = ode_new (1);
    slong m = ode_unknown (ode, 0), u = ode_product (ode, m, m), rise;
    arb_ptr x = _arb_vec_init (3), tenth = x + 2;

    arb_set_ui (tenth, 3);
    arb_div_ui (tenth, tenth, 10, prec + 30);
    rise = ode_sum (ode, u, ode_integer (ode, 2));
    rise = ode_scaled (ode, tenth, ode_product (ode, rise, u));
    rise = ode_product (ode, rise, m);
    ode_set_rate (ode, 0,
                  ode_difference (ode, rise, ode_product (ode, rise, u)));
    arb_set_fmpq (x, at, prec + 30);
    arb_set_fmpq (x + 1, at + 1, prec + 30);
    arb_zero (tenth);
    ode_curve (ball, ode, tenth, x, x + 1, 1, prec);
    ode_free (ode);
    _arb_vec_clear (x, 3);
    return EVALUATED;
}

enum { ROWS = 5 };

/* The node of row I, column J of a product of matrices of nodes. */
static slong
entry (struct ode *ode, const slong *a, const slong *b, slong r, slong i,
       slong j)
{
    slong sum = ode_product (ode, a[i * r], b[j]), k;

    for (k = 1; k < r; k++)
        sum =
            ode_sum (ode, sum, ode_product (ode, a[i * r + k], b[k * r + j]));
    return sum;
}

/* M' = A M + M A - 2 M A M, A = diag (1, 1/2, ..., 1/r). */
static struct ode *
matrix_flow (slong r, slong prec)
{
    struct ode *ode = ode_new (r * r);
    slong m[ROWS * ROWS], am[ROWS * ROWS], i, j, both;
    arb_t a;

    arb_init (a);
    for (i = 0; i < r * r; i++) {
        arb_set_ui (a, 1);
        arb_div_si (a, a, i / r + 1, prec);
        m[i] = ode_unknown (ode, i);
        am[i] = ode_scaled (ode, a, m[i]);
    }
    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++) {
            both = entry (ode, m, am, r, i, j);
            both = ode_difference (
                ode, ode_difference (ode, am[i * r + j], both), both);
            arb_set_ui (a, 1);
            arb_div_si (a, a, j + 1, prec);
            ode_set_rate (
                ode, i * r + j,
                ode_sum (ode, both, ode_scaled (ode, a, m[i * r + j])));
        }
    arb_clear (a);
    return ode;
}

/* The first entry of M, from 30/1000 on the diagonal and (1 + i + j)/1000
   beside it. */
static enum evaluation
matrix (arb_t ball, const fmpq *at, slong prec)
{
    slong r = fmpz_get_si (fmpq_numref (at)), i;
    struct ode *ode = matrix_flow (r, prec + 30);
    arb_ptr y = _arb_vec_init (2 * r * r + 2), from = y + r * r;
    arb_ptr start = from + r * r, time = start + 1;

    for (i = 0; i < r * r; i++) {
        arb_set_si (from + i, i / r == i % r ? 30 : 1 + i / r + i % r);
        arb_div_ui (from + i, from + i, 1000, prec + 30);
    }
    arb_set_fmpq (time, at + 1, prec + 30);
    ode_curve (y, ode, start, from, time, 1, prec);
    arb_set (ball, y);
    ode_free (ode);
    _arb_vec_clear (y, 2 * r * r + 2);
    return EVALUATED;
}

/*
 * A table of saddle times: the sum over s = 1 .. 4 and d = 10^2 .. 10^LAST of
 * multiindex/escape_time, so that one number stands for all cells.
 */
static enum evaluation
saddle_times (arb_t ball, const fmpq *at, slong prec)
{
    const struct quantity *cell = quantity_find ("multiindex/escape_time");
    fmpq *place = _fmpq_vec_init (2);
    enum evaluation outcome = cell != NULL ? EVALUATED : UNABLE;
    slong last = fmpz_get_si (fmpq_numref (at)), power, s;
    arb_t time;

    arb_init (time);
    arb_zero (ball);
    for (s = 1; s <= 4; s++)
        for (power = 2; power <= last && outcome == EVALUATED; power++) {
            fmpq_set_si (place, s, 1);
            fmpq_one (place + 1);
            fmpz_ui_pow_ui (fmpq_numref (place + 1), 10, (ulong) power);
            outcome = cell->ball (time, place, prec);
            arb_add (ball, ball, time, prec);
        }
    arb_clear (time);
    _fmpq_vec_clear (place, 2);
    return outcome;
}

/*
 * The certificate of N gradient steps at h = 1, made and checked: the trace of
 * the form that is proved to be positive semidefinite.
 */
static enum evaluation
certificate (arb_t ball, const fmpq *at, slong prec)
{
    slong n = fmpz_get_si (fmpq_numref (at));
    struct residual residual;
    struct rate rate;
    enum truth truth;
    fmpq_t step;

    fmpq_init (step);
    fmpq_one (step);
    residual_descent (&rate, &residual, n, step);
    truth = residual_check (&residual, NULL);
    fmpq_mat_trace (step, residual.form);
    arb_set_fmpq (ball, step, prec);
    residual_clear (&residual);
    rate_clear (&rate);
    fmpq_clear (step);
    return truth == PROVED ? EVALUATED : UNABLE;
}

static const struct {
    const char *name;
    struct quantity quantity;
} flows[] = {
    { "flow/saddle",
      { .axes = "m t", .domain = "0 < m < 1, t > 0", .ball = saddle } },
    { "flow/matrix",
      { .axes = "r t",
        .domain = "integer 1 <= r <= 5, t > 0",
        .ball = matrix } },
    { "proof/certificate",
      { .axes = "N",
        .domain = "integer 1 <= N <= 1000",
        .ball = certificate } },
    { "flow/saddle_times",
      { .axes = "last",
        .domain = "integer 2 <= last <= 100",
        .ball = saddle_times } },
};

const struct quantity *
bench_flow (const char *name)
{
    size_t i;

    for (i = 0; i < sizeof flows / sizeof *flows; i++)
        if (strcmp (flows[i].name, name) == 0)
            return &flows[i].quantity;
    return NULL;
}
