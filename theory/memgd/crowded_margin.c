/*
 * The margin of token i where the cross-entropy of N > d tokens of two classes
 * is least; outside the domain where a memory can hold all tokens.  Keys and
 * frequencies: theory/crowded.h.  Certified by Krawczyk's operator:
 * theory/logistic.h.
 */
#include "theory/crowded.h"

enum { TOKEN = 4 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct crowded crowded;
    enum evaluation outcome;
    arb_ptr m;
    slong i;

    if (!fmpq_get_index (&i, at + TOKEN) || !crowded_init (&crowded, at))
        return OUT_OF_DOMAIN;
    m = _arb_vec_init (crowded.n);
    outcome = crowded_margins (m, &crowded, prec);
    arb_set (out, m + i - 1);
    _arb_vec_clear (m, crowded.n);
    crowded_clear (&crowded);
    return outcome;
}

QUANTITY (memgd_crowded_margin) = {
    .axes = CROWDED_AXES " i",
    .domain = CROWDED_DOMAIN ", integer 1 <= i <= N",
    .formula = "a_i w^*, w^* = \\arg\\min_w \\sum_x p_x \\log (1 + "
               "e^{-a_x w})",
    .ball = ball,
    .work = crowded_work,
};
