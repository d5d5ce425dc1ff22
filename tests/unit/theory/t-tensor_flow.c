/* Flows of overlaps: five directions, rest, far times, small starts. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/stages.h"
#include "theory/tensor_flow.h"

#include <stdio.h>
#include <string.h>

USES (quantity, multiindex_flow_determinant);
USES (quantity, multiindex_flow_overlap);
USES (quantity, multiindex_leap_time);
USES (quantity, multiindex_staircase_time);

/* What becomes of QUANTITY at the rationals of TEXT, to DIGITS digits. */
static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *text,
          slong digits)
{
    const struct goal goal = { digits, RELATIVE };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    char copy[256], *word, *rest = copy;
    enum evaluation outcome;
    int i = 0;

    snprintf (copy, sizeof copy, "%s", text);
    while ((word = strtok_r (rest, " ", &rest)) != NULL)
        fmpq_set_str (at + i++, word, 10);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
    _fmpq_vec_clear (at, MAX_AXES);
    return outcome;
}

static void
values (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *at, *begin;
    } cases[] = {
        { &multiindex_flow_determinant_quantity, "1", "0.129426910" },
        { &multiindex_flow_determinant_quantity, "5", "0.205954761" },
        { &multiindex_flow_determinant_quantity, "20", "0.733218511" },
        { &multiindex_flow_determinant_quantity, "40", "0.998234082" },
        { &multiindex_staircase_time_quantity, "1 100", "2.27006760" },
        { &multiindex_staircase_time_quantity, "2 100", "4.53032579" },
        { &multiindex_staircase_time_quantity, "3 100", "6.81982367" },
        { &multiindex_staircase_time_quantity, "3 1000", "10.3481736" },
        { &multiindex_staircase_time_quantity, "3 100000000", "27.63102075" },
        { &multiindex_leap_time_quantity, "2 2 100", "27.9511315" },
        { &multiindex_leap_time_quantity, "2 2 10000", "2506.4077" },
    };
    arb_t ball;
    size_t i;

    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].at, 30) == EVALUATED
                && digits_begin (ball, cases[i].begin),
            "%s at %s", cases[i].begin, cases[i].at);
    ok (evaluate (ball, &multiindex_flow_determinant_quantity, "300", 30)
                == EVALUATED
            && evaluate (ball, &multiindex_flow_determinant_quantity,
                         "1000000000", 30)
                   == EVALUATED,
        "very late");
    ok (evaluate (ball, &multiindex_flow_overlap_quantity,
                  "1/10 1/2 1/5 1 1 1", 15)
                == OUT_OF_DOMAIN
            && evaluate (ball, &multiindex_flow_overlap_quantity,
                         "9/10 1/2 4/5 1 1 1", 15)
                   == OUT_OF_DOMAIN
            && evaluate (ball, &multiindex_flow_overlap_quantity,
                         "1 0 1 137 1 1", 15)
                   == EVALUATED
            && arb_contains_si (ball, 1),
        "a start is positive definite and at most I");
    arb_clear (ball);
}

/* Five directions of orders one to three that mix. */
static const struct tensor_term terms[] = {
    { "1", { 1, 0, 0, 0, 0 } },    { "1/2", { 0, 1, 0, 0, 0 } },
    { "3/10", { 0, 2, 0, 0, 0 } }, { "1/3", { 0, 0, 1, 1, 0 } },
    { "1/2", { 0, 0, 1, 0, 0 } },  { "2/5", { 0, 0, 0, 1, 1 } },
    { "1/5", { 1, 0, 0, 0, 1 } },  { "1/6", { 0, 1, 1, 1, 0 } },
    { "1/4", { 0, 0, 0, 0, 3 } },
};
static const struct tensor_target target = { .directions = 5,
                                             TENSOR_TERMS (terms) };

/* det G (1) by the entries of G, of I - G, and by its growth. */
static void
five (void)
{
    const slong prec = 110;
    fmpq *start = _fmpq_vec_init (FLOW_ENTRIES);
    arb_t one, two, three, first, time;
    struct tensor_flow flow;
    arb_mat_t g, rest;
    slong i;

    arb_init (one);
    arb_init (two);
    arb_init (three);
    arb_init (first);
    arb_init (time);
    arb_mat_init (g, 5, 5);
    arb_mat_init (rest, 5, 5);
    for (i = 0; i < 5; i++) {
        fmpq_set_si (start + flow_entry (5, i, i), i + 2, 10);
        fmpq_canonicalise (start + flow_entry (5, i, i));
        arb_set_fmpq (arb_mat_entry (g, i, i), start + flow_entry (5, i, i),
                      200);
    }
    fmpq_set_si (start + flow_entry (5, 4, 1), -1, 20);
    arb_set_fmpq (arb_mat_entry (g, 1, 4), start + flow_entry (5, 1, 4), 200);
    arb_set (arb_mat_entry (g, 4, 1), arb_mat_entry (g, 1, 4));
    arb_mat_det (first, g, 200);
    arb_one (time);
    tensor_flow_init (&flow, &target, BY_OVERLAPS, 0, 0, prec);
    ok (tensor_flow_follow (g, NULL, &flow, start, time, prec) == EVALUATED,
        "five directions");
    tensor_flow_clear (&flow);
    arb_mat_det (one, g, prec);
    tensor_flow_init (&flow, &target, BY_DEFECTS, 1, 0, prec);
    ode_set_rate (flow.ode, flow.entries, tensor_flow_growth (&flow));
    tensor_flow_follow (rest, three, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mat_one (g);
    arb_mat_sub (rest, g, rest, prec);
    arb_mat_det (two, rest, prec);
    arb_mul_2exp_si (three, three, 1);
    arb_exp (three, three, prec);
    arb_mul (three, three, first, prec);
    ok (arb_overlaps (one, two) && arb_overlaps (two, three)
            && arb_rel_accuracy_bits (one) > 90
            && arb_rel_accuracy_bits (two) > 90
            && arb_rel_accuracy_bits (three) > 90 && arb_gt (one, first),
        "and three ways to their determinant, which has risen");
    arb_mat_clear (rest);
    arb_mat_clear (g);
    arb_clear (time);
    arb_clear (first);
    arb_clear (three);
    arb_clear (two);
    arb_clear (one);
    _fmpq_vec_clear (start, FLOW_ENTRIES);
}

int
main (void)
{
    values ();
    five ();
    return done ();
}
