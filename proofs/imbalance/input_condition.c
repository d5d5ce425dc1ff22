/* The second moment I/12 + 11^T/4 of inputs uniform on [0, 1]. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, imbalance_input_condition);

/* Set A to SIGN (moment - LAMBDA). */
static void
moment (fmpq_mat_t a, const fmpq_t lambda, int sign)
{
    slong i, j, d = fmpq_mat_nrows (a);

    for (i = 0; i < d; i++)
        for (j = 0; j < d; j++) {
            fmpq *at = fmpq_mat_entry (a, i, j);
            fmpq_set_si (at, i == j ? 4 : 3, 12);
            if (i == j)
                fmpq_sub (at, at, lambda);
            if (sign < 0)
                fmpq_neg (at, at);
        }
}

/* Is LAMBDA an eigenvalue and all others on the side that SIGN says? */
static enum truth
is_extreme (slong d, const fmpq_t lambda, int sign)
{
    enum truth truth;
    fmpq_mat_t a, reduced;

    fmpq_mat_init (a, d, d);
    fmpq_mat_init (reduced, d, d);
    moment (a, lambda, sign);
    truth = fmpq_mat_rref (reduced, a) < d ? psd_check (a, NULL) : DISPROVED;
    fmpq_mat_clear (a);
    fmpq_mat_clear (reduced);
    return truth;
}

static enum truth
small (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (3), *most = v, *least = v + 1, *ratio = v + 2;
    enum truth truth = PROVED;
    char at[32];
    slong d;

    (void) certificate;
    for (d = 2; d <= 12; d++) {
        fmpq_set_si (most, 3 * d + 1, 12);
        fmpq_set_si (least, 1, 12);
        fmpq_div (ratio, most, least);
        snprintf (at, sizeof at, "%ld", (long) d);
        truth = weaker (truth, is_extreme (d, most, -1));
        truth = weaker (truth, is_extreme (d, least, 1));
        truth =
            weaker (truth, evaluates_to (&imbalance_input_condition_quantity,
                                         at, ratio));
    }
    _fmpq_vec_clear (v, 3);
    return truth;
}

/* Row sums on the constant vector, and what is left on those of sum 0. */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d", "1/3 + (d - 1)/4", "1/12 + d/4"),
        weaker (identity_check ("d", "1/3 - 1/4", "1/12"),
                identity_check ("d", "(1/12 + d/4)/(1/12)", "1 + 3*d")));
}

static const struct step steps[] = {
    { "small cases",
      "for 2 \\le d \\le 12 the moment has the eigenvalues 1/12 + d/4 and "
      "1/12, "
      "and no others outside, and the ball is their quotient",
      "derived here", BY_CERTIFICATE, small, NULL },
    { "all sizes",
      "rows sum to 1/3 + (d-1)/4; on vectors of sum 0 the moment is 1/12",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
};

PROOF (imbalance_input_condition) = { STEPS (steps) };
