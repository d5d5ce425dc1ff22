#include "theory/turning.h"

enum { ENTRIES = 3, TIME = 3, ROW = 4, COLUMN = 5 };

fmpq *
turning_start (void)
{
    fmpq *start = _fmpq_vec_init (ENTRIES);

    fmpq_set_si (start, 3, 10);
    fmpq_set_si (start + 1, 1, 10);
    fmpq_set_si (start + 2, 2, 10);
    return start;
}

void
turning_start_free (fmpq *start)
{
    _fmpq_vec_clear (start, ENTRIES);
}

/* Set G to the overlaps at T from START. */
static enum evaluation
at_time (arb_mat_t g, const fmpq *start, const fmpq_t t,
         enum flow_unknowns unknowns, int wrong, slong prec)
{
    struct tensor_flow flow;
    enum evaluation outcome;
    arb_t time;

    arb_init (time);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &turning_target, unknowns, 0, wrong, prec);
    outcome = tensor_flow_follow (g, NULL, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    if (unknowns == BY_DEFECTS) {
        arb_mat_t one;

        arb_mat_init (one, 2, 2);
        arb_mat_one (one);
        arb_mat_sub (g, one, g, prec + 30);
        arb_mat_clear (one);
    }
    arb_clear (time);
    return outcome;
}

/*
 * Add to the entries of G what may come later: the determinant only rises and
 * no eigenvalue exceeds 1, so the least eigenvalue is at least det G and no
 * entry of I - G, which is positive semidefinite, exceeds 1 - det G.
 */
static void
allow_for_rest (arb_mat_t g, slong prec)
{
    arb_t rest;
    mag_t error;
    slong i, j;

    arb_init (rest);
    mag_init (error);
    arb_mat_det (rest, g, prec);
    arb_sub_ui (rest, rest, 1, prec);
    arb_get_mag (error, rest);
    arb_mat_one (g);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            arb_add_error_mag (arb_mat_entry (g, i, j), error);
    mag_clear (error);
    arb_clear (rest);
}

/* The time from which on the target may be taken for learnt: the distance
   from it falls like e^(-0.27 t), below 2^(-1.5 prec) at this one. */
static slong
late (slong prec)
{
    return 4 * prec + 64;
}

/* The same, without going through late times. */
static enum evaluation
follow (arb_mat_t g, const fmpq *start, const fmpq_t t,
        enum flow_unknowns unknowns, int wrong, slong prec)
{
    enum evaluation outcome;
    fmpq_t end;

    fmpq_init (end);
    fmpq_set_si (end, late (prec), 1);
    if (wrong != 0 || fmpq_cmp (t, end) <= 0)
        outcome = at_time (g, start, t, unknowns, wrong, prec);
    else {
        outcome = at_time (g, start, end, unknowns, wrong, prec);
        allow_for_rest (g, prec);
    }
    fmpq_clear (end);
    return outcome;
}

enum evaluation
turning_determinant (arb_t det, const fmpq_t t, enum flow_unknowns unknowns,
                     int wrong, slong prec)
{
    fmpq *start = turning_start ();
    enum evaluation outcome;
    arb_mat_t g;

    arb_mat_init (g, 2, 2);
    outcome = follow (g, start, t, unknowns, wrong, prec);
    arb_mat_det (det, g, prec + 30);
    arb_mat_clear (g);
    turning_start_free (start);
    return outcome;
}

enum evaluation
turning_determinant_grown (arb_t det, const fmpq_t t, slong prec)
{
    fmpq *start = turning_start ();
    struct tensor_flow flow;
    enum evaluation outcome;
    fmpq_t first, square;
    arb_mat_t g;
    arb_t time;

    arb_init (time);
    arb_mat_init (g, 2, 2);
    fmpq_init (first);
    fmpq_init (square);
    fmpq_mul (first, start, start + 2);
    fmpq_mul (square, start + 1, start + 1);
    fmpq_sub (first, first, square);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &turning_target, BY_DEFECTS, 1, 0, prec);
    ode_set_rate (flow.ode, flow.entries, tensor_flow_growth (&flow));
    outcome = tensor_flow_follow (g, det, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mul_2exp_si (det, det, 1);
    arb_exp (det, det, prec + 30);
    arb_mul_fmpz (det, det, fmpq_numref (first), prec + 30);
    arb_div_fmpz (det, det, fmpq_denref (first), prec + 30);
    fmpq_clear (first);
    fmpq_clear (square);
    arb_mat_clear (g);
    arb_clear (time);
    turning_start_free (start);
    return outcome;
}

enum evaluation
turning_overlap (arb_t value, const fmpq *at, enum flow_unknowns unknowns,
                 int wrong, slong prec)
{
    slong i = fmpz_get_si (fmpq_numref (at + ROW)) - 1;
    slong j = fmpz_get_si (fmpq_numref (at + COLUMN)) - 1;
    enum evaluation outcome;
    arb_mat_t g;

    arb_mat_init (g, 2, 2);
    outcome = follow (g, at, at + TIME, unknowns, wrong, prec);
    arb_set (value, arb_mat_entry (g, i, j));
    arb_mat_clear (g);
    return outcome;
}

/* Set G to the matrix of the first three of AT. */
static void
matrix_at (fmpq_mat_t g, const fmpq *at)
{
    fmpq_set (fmpq_mat_entry (g, 0, 0), at);
    fmpq_set (fmpq_mat_entry (g, 0, 1), at + 1);
    fmpq_set (fmpq_mat_entry (g, 1, 0), at + 1);
    fmpq_set (fmpq_mat_entry (g, 1, 1), at + 2);
}

void
turning_rates_exact (fmpq_t growth, fmpq_t power, const fmpq *at)
{
    fmpq_mat_t g, s, rest;
    fmpq_t curved;

    fmpq_mat_init (g, 2, 2);
    fmpq_mat_init (s, 2, 2);
    fmpq_mat_init (rest, 2, 2);
    fmpq_init (curved);
    matrix_at (g, at);
    fmpq_set_si (fmpq_mat_entry (s, 0, 0), 1, 1);
    fmpq_set_si (fmpq_mat_entry (s, 0, 1), 1, 2);
    fmpq_set_si (fmpq_mat_entry (s, 1, 0), 1, 2);
    fmpq_set_si (fmpq_mat_entry (s, 1, 1), 1, 4);
    fmpq_set_si (curved, 9, 50);
    fmpq_addmul (fmpq_mat_entry (s, 1, 1), curved, at + 2);
    fmpq_mat_one (rest);
    fmpq_mat_sub (rest, rest, g);
    fmpq_mat_mul (rest, rest, s);
    fmpq_mat_trace (growth, rest);
    fmpq_mat_mul (rest, rest, g);
    fmpq_mat_mul (rest, rest, s);
    fmpq_mat_trace (power, rest);
    fmpq_mul_2exp (growth, growth, 1);
    fmpq_mul_2exp (power, power, 1);
    fmpq_clear (curved);
    fmpq_mat_clear (rest);
    fmpq_mat_clear (s);
    fmpq_mat_clear (g);
}

void
turning_rates (arb_t growth, arb_t power, const fmpq *at, slong prec)
{
    arb_mat_t g, s, rest;
    slong i, j;

    arb_mat_init (g, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_mat_init (rest, 2, 2);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            arb_set_fmpq (arb_mat_entry (g, i, j), at + flow_entry (2, i, j),
                          prec);
    tensor_energy (growth, s, &turning_target, g, prec);
    arb_mat_one (rest);
    arb_mat_sub (rest, rest, g, prec);
    arb_mat_mul (rest, rest, s, prec);
    arb_mat_trace (growth, rest, prec);
    arb_mat_mul (rest, rest, g, prec);
    arb_mat_mul (rest, rest, s, prec);
    arb_mat_trace (power, rest, prec);
    arb_mul_2exp_si (growth, growth, 1);
    arb_mul_2exp_si (power, power, 1);
    arb_mat_clear (rest);
    arb_mat_clear (s);
    arb_mat_clear (g);
}

/* The entries of I - G come with PREC bits of their size, and Phi is formed
   with as many more as it takes not to lose them. */
enum evaluation
turning_loss (arb_t loss, const fmpq_t t, slong prec)
{
    fmpq *start = turning_start ();
    slong wp = 2 * prec + 60 + (slong) (fmpq_get_d (t) / 2);
    struct tensor_flow flow;
    enum evaluation outcome;
    arb_mat_t g, one;
    arb_t time;

    arb_init (time);
    arb_mat_init (g, 2, 2);
    arb_mat_init (one, 2, 2);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &turning_target, BY_DEFECTS, 0, 0, prec);
    outcome = tensor_flow_follow (g, NULL, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mat_one (one);
    arb_mat_sub (g, one, g, wp);
    tensor_energy (loss, NULL, &turning_target, one, wp);
    tensor_energy (time, NULL, &turning_target, g, wp);
    arb_sub (loss, loss, time, wp);
    arb_mul_2exp_si (loss, loss, -1);
    arb_mat_clear (one);
    arb_mat_clear (g);
    arb_clear (time);
    turning_start_free (start);
    return outcome;
}

enum evaluation
turning_loss_spent (arb_t loss, const fmpq_t t, slong prec)
{
    fmpq *start = turning_start ();
    struct tensor_flow flow;
    enum evaluation outcome;
    fmpq_t phi;
    arb_mat_t g;
    arb_t time, spent;

    arb_init (time);
    arb_init (spent);
    fmpq_init (phi);
    arb_mat_init (g, 2, 2);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &turning_target, BY_DEFECTS, 1, 0, prec);
    ode_set_rate (flow.ode, flow.entries, tensor_flow_power (&flow));
    outcome = tensor_flow_follow (g, spent, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    /* Phi at the start: 3/10 + 1/10 + (1/4)(1/5) + (9/100)(1/25), of 134/100.
     */
    fmpq_set_si (phi, 8864, 20000);
    fmpq_canonicalise (phi);
    arb_set_fmpq (loss, phi, prec + 30);
    arb_sub (loss, loss, spent, prec + 30);
    arb_mat_clear (g);
    fmpq_clear (phi);
    arb_clear (spent);
    arb_clear (time);
    turning_start_free (start);
    return outcome;
}

double
turning_work (const fmpq_t t, slong prec)
{
    double end = (double) late (prec), time = fmpq_get_d (t);

    return tensor_flow_work (&turning_target, time < end ? time : end, prec);
}
