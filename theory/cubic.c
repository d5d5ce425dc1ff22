#include "theory/cubic.h"

enum { DIRECTIONS = 3, ENTRIES = 6 };

static const struct tensor_term terms[] = {
    { "1", { 1, 0, 0 } },   { "1/2", { 0, 1, 1 } }, { "2/5", { 0, 2, 0 } },
    { "1/3", { 1, 0, 2 } }, { "1/4", { 0, 0, 3 } },
};
const struct tensor_target cubic_target = { .directions = DIRECTIONS,
                                            TENSOR_TERMS (terms) };

static fmpq *
start_new (void)
{
    static const slong tenths[] = { 3, 1, 0, 2, -1, 4 };
    fmpq *start = _fmpq_vec_init (ENTRIES);
    slong i;

    for (i = 0; i < ENTRIES; i++) {
        fmpq_set_si (start + i, tenths[i], 10);
        fmpq_canonicalise (start + i);
    }
    return start;
}

void
cubic_determinant (arb_t det, const fmpq_t t, enum flow_unknowns unknowns,
                   int wrong, slong prec)
{
    fmpq *start = start_new ();
    struct tensor_flow flow;
    arb_mat_t g, one;
    arb_t time;

    arb_init (time);
    arb_mat_init (g, DIRECTIONS, DIRECTIONS);
    arb_mat_init (one, DIRECTIONS, DIRECTIONS);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &cubic_target, unknowns, 0, wrong, prec);
    tensor_flow_follow (g, NULL, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mat_one (one);
    if (unknowns == BY_DEFECTS)
        arb_mat_sub (g, one, g, prec + 30);
    arb_mat_det (det, g, prec + 30);
    arb_mat_clear (one);
    arb_mat_clear (g);
    arb_clear (time);
    _fmpq_vec_clear (start, ENTRIES);
}

void
cubic_determinant_grown (arb_t det, const fmpq_t t, slong prec)
{
    fmpq *start = start_new ();
    struct tensor_flow flow;
    arb_mat_t g;
    arb_t time;

    arb_init (time);
    arb_mat_init (g, DIRECTIONS, DIRECTIONS);
    arb_set_fmpq (time, t, prec + 30);
    tensor_flow_init (&flow, &cubic_target, BY_OVERLAPS, 1, 0, prec);
    ode_set_rate (flow.ode, flow.entries, tensor_flow_growth (&flow));
    tensor_flow_follow (g, det, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mul_2exp_si (det, det, 1);
    arb_exp (det, det, prec + 30);
    arb_mul_ui (det, det, 17, prec + 30);
    arb_div_ui (det, det, 1000, prec + 30);
    arb_mat_clear (g);
    arb_clear (time);
    _fmpq_vec_clear (start, ENTRIES);
}

double
cubic_work (const fmpq_t t, slong prec)
{
    return tensor_flow_work (&cubic_target, fmpq_get_d (t), prec);
}
