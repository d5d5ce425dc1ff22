/* The longest gradient on a level of a quadratic: theory/quadratic_teleport.h.
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

USES (quantity, teleport_quadratic_gradient);
USES (quantity, teleport_quadratic_gradient_start);
USES (quantity, teleport_quadratic_maximiser);
USES (quantity, teleport_quadratic_gap);
USES (quantity, teleport_quadratic_gap_plain);

/* On the level c = (l x^2 + m y^2 + n z^2)/2 in eigenvectors: 2 c l less the
   squared gradient has no negative term, l being the largest. */
static enum truth
longest (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "l m n x y z",
        "(l*x^2 + m*y^2 + n*z^2)*l - (l*x)^2 - (m*y)^2 - (n*z)^2",
        "m*(l - m)*y^2 + n*(l - n)*z^2");
}

/* l = (p + r + s)/2 with s^2 = (p - r)^2 + 4 q^2 is an eigenvalue, and (l - r,
   q) its vector: both sides of (l - p)(l - r) = q^2. */
static enum truth
eigenvalue (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p r s", "((p + r + s)/2 - p)*((p + r + s)/2 - r)",
                        "(s^2 - (p - r)^2)/4"),
        weaker (identity_check ("l q r", "(l - q^2/(l - r))*(l - r) + q*q",
                                "l*(l - r)"),
                identity_check ("l q r", "q*(l - r) + r*q", "l*q")));
}

/* Along the vector a step of size e multiplies by 1 - e l: f = l x^2 / 2. */
static enum truth
descent (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("l x e", "l*(x - e*l*x)^2/2",
                           "(1 - e*l)^2*(l*x^2/2)");
}

/* Rational eigenvalues, none of them with equal diagonals. */
static const struct {
    slong p, q, r, lambda;
} matrices[] = { { 10, 8, 10, 18 }, { 5, 2, 2, 6 },  { 7, -2, 4, 8 },
                 { 3, 0, 1, 3 },    { 9, 2, 6, 10 }, { 1, 0, 7, 7 } };
enum { MATRICES = sizeof matrices / sizeof *matrices };

/* Is lambda I - A positive semidefinite and singular, and 2 c lambda what the
   quantity says at (5/2, -3)? */
static enum truth
one_matrix (int i, struct record *record)
{
    slong p = matrices[i].p, q = matrices[i].q, r = matrices[i].r,
          l = matrices[i].lambda;
    char at[64];
    enum truth truth;
    fmpq_mat_t gap;
    fmpq_t value;

    fmpq_init (value);
    fmpq_mat_init (gap, 2, 2);
    fmpq_set_si (fmpq_mat_entry (gap, 0, 0), l - p, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 0, 1), -q, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 1, 0), -q, 1);
    fmpq_set_si (fmpq_mat_entry (gap, 1, 1), l - r, 1);
    truth = psd_check (gap, record);
    fmpq_mat_det (value, gap);
    if (!fmpq_is_zero (value))
        truth = DISPROVED;
    fmpq_set_si (value, l * (25 * p - 60 * q + 36 * r), 4);
    snprintf (at, sizeof at, "%ld %ld %ld 5/2 -3", (long) p, (long) q,
              (long) r);
    truth = weaker (truth, evaluates_to (&teleport_quadratic_gradient_quantity,
                                         at, value));
    fmpq_mat_clear (gap);
    fmpq_clear (value);
    return truth;
}

static enum truth
matrices_check (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char part[8];
    int i;

    for (i = 0; i < MATRICES; i++) {
        snprintf (part, sizeof part, "%d", i);
        truth = weaker (
            truth, one_matrix (i, certificate_begin (certificate, "matrices",
                                                     part, "LDL")));
    }
    return truth;
}

/* Booth's function: 3321 where the start has 405. */
static enum truth
booth (struct certificate *certificate)
{
    static const char start[] = "10 8 10 13/2 -7";
    enum truth truth;
    fmpq_t value;
    arb_t x;

    (void) certificate;
    fmpq_init (value);
    arb_init (x);
    fmpq_set_si (value, 3321, 1);
    truth = evaluates_to (&teleport_quadratic_gradient_quantity, start, value);
    fmpq_set_si (value, 405, 1);
    truth = weaker (truth,
                    evaluates_to (&teleport_quadratic_gradient_start_quantity,
                                  start, value));
    /* Both coordinates are -sqrt (41/8). */
    fmpq_set_si (value, 41, 8);
    arb_set_fmpq (x, value, 256);
    arb_sqrt (x, x, 256);
    arb_neg (x, x);
    truth = weaker (
        truth, weaker (evaluates_near (&teleport_quadratic_maximiser_quantity,
                                       "10 8 10 13/2 -7 1", x, 40),
                       evaluates_near (&teleport_quadratic_maximiser_quantity,
                                       "10 8 10 13/2 -7 2", x, 40)));
    fmpq_clear (value);
    arb_clear (x);
    return truth;
}

/* From the eigenvector itself a teleport is the identity: the gap is that of
   plain descent, by powers of the matrix; and a step of size 1/lambda ends. */
static enum truth
gaps (struct certificate *certificate)
{
    static const char *const at[] = {
        "10 8 10 3/2 3/2 1/20 7", "5 2 2 2 1 1/7 12", "7 -2 4 -2 1 3/20 5",
        "3 0 1 5/7 0 1/2 9",      "1 0 7 0 3 1/9 3",
    };
    enum truth truth = PROVED;
    fmpq *point = _fmpq_vec_init (7);
    fmpq_t value;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        char word[7][16];
        int j;
        if (sscanf (at[i], "%15s %15s %15s %15s %15s %15s %15s", word[0],
                    word[1], word[2], word[3], word[4], word[5], word[6])
            != 7)
            return UNDECIDED;
        for (j = 0; j < 7; j++)
            fmpq_set_str (point + j, word[j], 10);
        if (quantity_eval_exact (value, &teleport_quadratic_gap_plain_quantity,
                                 point)
            != EVALUATED)
            truth = UNDECIDED;
        truth = weaker (truth, evaluates_to (&teleport_quadratic_gap_quantity,
                                             at[i], value));
    }
    fmpq_zero (value);
    truth = weaker (truth, evaluates_to (&teleport_quadratic_gap_quantity,
                                         "10 8 10 13/2 -7 1/18 1", value));
    _fmpq_vec_clear (point, 7);
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "longest",
      "2 c \\lambda - |g|^2 = \\sum_i \\lambda_i (\\lambda - \\lambda_i) "
      "z_i^2 \\ge 0 in eigenvectors, with equality on the largest "
      "eigenvalue's only (three eigenvalues stand for any number)",
      "derived here", BY_ALGEBRA, longest, NULL },
    { "eigenvalue",
      "(\\lambda - p)(\\lambda - r) = q^2 at \\lambda = (p + r + \\sqrt{(p-"
      "r)^2 + 4 q^2})/2, and (\\lambda - r, q) is its vector",
      "derived here", BY_ALGEBRA, eigenvalue, NULL },
    { "descent",
      "along the eigenvector a step of size \\eta multiplies f by (1 - \\eta "
      "\\lambda)^2",
      "derived here", BY_ALGEBRA, descent, NULL },
    { "matrices",
      "\\lambda I - A is positive semidefinite and singular for six "
      "matrices, and 2 c \\lambda is the quantity's exact value",
      "derived here", BY_CERTIFICATE, matrices_check, NULL },
    { "Booth",
      "from (7.5, -4) the square of the gradient goes from 405 to 3321, at "
      "-\\sqrt{41/8} (1, 1) from the minimiser",
      "derived here", BY_RATIONALS, booth, NULL },
    { "gaps",
      "from the eigenvector, where a teleport is the identity, the gap is "
      "that of exact powers of I - \\eta A; one step of size 1/\\lambda "
      "leaves none",
      "derived here", BY_RATIONALS, gaps, NULL },
};

PROOF (teleport_quadratic_gradient) = { STEPS (steps) };
