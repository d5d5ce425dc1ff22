/*
 * How long the steps may be for which the known multipliers certify the rate:
 * the sign of the assembled matrix on both sides, and the leading minors as
 * functions of h for N = 1, 2, 3.
 */
#include "proofs/evaluate.h"
#include "proofs/expression.h"
#include "proofs/identity.h"
#include "proofs/psd.h"
#include "proofs/rate.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, teleport_certified_step);

/* Set BRACKET[0], BRACKET[1] to rationals around the quantity at N, 2e-12
   apart; 0 when it cannot be had. */
static int
bracket_of (fmpq *bracket, slong n)
{
    int good;
    char at[16];
    fmpz_t scaled;
    arb_t ball;
    fmpq_t ten;

    fmpz_init (scaled);
    arb_init (ball);
    fmpq_init (ten);
    snprintf (at, sizeof at, "%ld", (long) n);
    good = evaluate_at (ball, &teleport_certified_step_quantity, at, 20);
    fmpq_set_str (ten, "1000000000000", 10);
    arb_mul_fmpz (ball, ball, fmpq_numref (ten), 128);
    arf_get_fmpz (scaled, arb_midref (ball), ARF_RND_FLOOR);
    fmpz_sub_ui (fmpq_numref (bracket), scaled, 1);
    fmpz_add_ui (fmpq_numref (bracket + 1), scaled, 2);
    fmpz_set (fmpq_denref (bracket), fmpq_numref (ten));
    fmpz_set (fmpq_denref (bracket + 1), fmpq_numref (ten));
    fmpq_canonicalise (bracket);
    fmpq_canonicalise (bracket + 1);
    fmpz_clear (scaled);
    arb_clear (ball);
    fmpq_clear (ten);
    return good;
}

/* Is v^T A v < 0 for the recorded v? */
static enum truth
is_negative_at (const fmpq_mat_t a, const struct record *record)
{
    slong n = fmpq_mat_nrows (a), count, i, j;
    const fmpq *v = record_get (record, "vector", &count);
    enum truth truth;
    fmpq_t sum, term;

    if (v == NULL || count != n)
        return UNDECIDED;
    fmpq_init (sum);
    fmpq_init (term);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            fmpq_mul (term, v + i, v + j);
            fmpq_addmul (sum, term, fmpq_mat_entry (a, i, j));
        }
    truth = fmpq_sgn (sum) < 0 ? PROVED : UNDECIDED;
    fmpq_clear (sum);
    fmpq_clear (term);
    return truth;
}

enum { MOST = 10 };

/* At one end: SIDE 0, positive semidefinite, or 1, not.  From KEPT where it is
   not null. */
static enum truth
end_check (slong n, int side, const fmpq_t h, struct record *record,
           const struct record *kept)
{
    struct rate rate;
    struct residual r;
    enum truth truth;

    residual_descent (&rate, &r, n, h);
    if (kept != NULL)
        truth = side == 0 ? residual_recheck (&r, kept)
                          : is_negative_at (r.form, kept);
    else if (side == 0)
        truth = residual_check (&r, record);
    else
        truth = residual_check (&r, record) == DISPROVED ? PROVED : UNDECIDED;
    residual_clear (&r);
    rate_clear (&rate);
    return truth;
}

static enum truth
brackets (struct certificate *certificate, const struct certificate *kept)
{
    enum truth truth = PROVED;
    fmpq *bracket = _fmpq_vec_init (2);
    slong n;
    int side;

    for (n = 1; n <= MOST; n++) {
        if (!bracket_of (bracket, n))
            truth = weaker (truth, UNDECIDED);
        for (side = 0; side < 2; side++) {
            const struct record *found;
            char part[24];
            snprintf (part, sizeof part, "%ld %s", (long) n,
                      side == 0 ? "below" : "above");
            found = certificate_find (kept, "brackets", part);
            if (kept != NULL && found == NULL)
                truth = weaker (truth, UNDECIDED);
            else
                truth = weaker (truth,
                                end_check (n, side, bracket + side,
                                           certificate_begin (
                                               certificate, "brackets", part,
                                               side == 0 ? "LDL" : "vector"),
                                           found));
        }
    }
    _fmpq_vec_clear (bracket, 2);
    return truth;
}

static enum truth
signs (struct certificate *certificate)
{
    return brackets (certificate, NULL);
}

static enum truth
signs_again (const struct certificate *certificate)
{
    return certificate == NULL ? UNDECIDED : brackets (NULL, certificate);
}

/* Leading pivots of N steps as functions of h: products are the minors, here
   each minor over the first one. */
static const struct {
    slong n, size;
    const char *minor;
} minors[] = {
    { 1, 1, "1/(2*(2*h + 1))" },
    { 1, 2, "(3 - 2*h)/(16*(2*h + 1))" },
    { 1, 3, "0" },
    { 2, 1, "1/(2*(4*h + 1))" },
    { 2, 2, "(7 - 4*h)/(64*(4*h + 1))" },
    { 2, 3, "(16*h^2 - 60*h + 55)/(1152*(4*h + 1))" },
    { 2, 4, "0" },
    { 3, 1, "1/(2*(6*h + 1))" },
    { 3, 2, "(11 - 6*h)/(144*(6*h + 1))" },
    { 3, 3, "(24*h^2 - 140*h + 167)/(7200*(6*h + 1))" },
    { 3, 4, "-(120*h^3 - 1204*h^2 + 3150*h - 2457)/(230400*(6*h + 1))" },
    { 3, 5, "0" },
};
enum { MINORS = sizeof minors / sizeof *minors };

/* Is minor number I that of the assembled matrix at H? */
static enum truth
minor_is (int i, const fmpq_t h)
{
    struct expression *e = expression_parse (minors[i].minor, "h");
    enum truth truth = UNDECIDED;
    struct rate rate;
    struct residual r;
    fmpq_mat_t part;
    fmpq_t value, stated;
    slong row, column;

    fmpq_init (value);
    fmpq_init (stated);
    fmpq_mat_init (part, minors[i].size, minors[i].size);
    residual_descent (&rate, &r, minors[i].n, h);
    for (row = 0; row < minors[i].size; row++)
        for (column = 0; column < minors[i].size; column++)
            fmpq_set (fmpq_mat_entry (part, row, column),
                      fmpq_mat_entry (r.form, row, column));
    fmpq_mat_det (value, part);
    if (e != NULL && expression_fmpq (stated, e, h))
        truth = fmpq_equal (value, stated) ? PROVED : DISPROVED;
    expression_clear (e);
    residual_clear (&r);
    rate_clear (&rate);
    fmpq_mat_clear (part);
    fmpq_clear (value);
    fmpq_clear (stated);
    return truth;
}

/* Times 4Nh + 2 a minor of at most 5 rows is a polynomial in h, of degree at
   most 6: 12 values decide. */
static enum truth
functions (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t h;
    slong k;
    int i;

    (void) certificate;
    fmpq_init (h);
    for (i = 0; i < MINORS; i++)
        for (k = 1; k <= 12; k++) {
            fmpq_set_si (h, k, 7);
            truth = weaker (truth, minor_is (i, h));
        }
    fmpq_clear (h);
    return truth;
}

/* The numerators of the last minors that are not zero. */
static const struct {
    slong n;
    const char *numerator;
} last[] = {
    { 1, "3 - 2*h" },
    { 2, "16*h^2 - 60*h + 55" },
    { 3, "2457 - 3150*h + 1204*h^2 - 120*h^3" },
};

/* Each is positive from 0 to the lower end of the bracket, and has one root
   in it; so are those before it, linear or for N = 3 quadratic. */
static enum truth
roots (struct certificate *certificate, const struct certificate *kept)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (3);
    fmpq_poly_t p;
    size_t i;

    fmpq_poly_init (p);
    for (i = 0; i < 4; i++) {
        size_t which = i < 3 ? i : 2;
        const char *text = i < 3 ? last[i].numerator : "24*h^2 - 140*h + 167";
        struct expression *e = expression_parse (text, "h");
        char part[8];
        snprintf (part, sizeof part, "%d", (int) i);
        if (e == NULL || !expression_poly (p, e)
            || !bracket_of (v + 1, last[which].n))
            truth = weaker (truth, UNDECIDED);
        else if (kept != NULL)
            truth =
                weaker (truth, sturm_positive_recheck (
                                   p, v, v + 1,
                                   certificate_find (kept, "roots", part)));
        else
            truth = weaker (
                truth, sturm_positive (p, v, v + 1,
                                       certificate_begin (certificate, "roots",
                                                          part, "cuts")));
        if (i < 3 && sturm_count (p, v + 1, v + 2) != 1)
            truth = weaker (truth, UNDECIDED);
        expression_clear (e);
    }
    fmpq_poly_clear (p);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
sturm (struct certificate *certificate)
{
    return weaker (roots (certificate, NULL),
                   identity_check ("s",
                                   "16*((15 - s)/8)^2 - 60*(15 - s)/8 + 55",
                                   "(s^2 - 5)/4"));
}

static enum truth
sturm_again (const struct certificate *certificate)
{
    return certificate == NULL ? UNDECIDED : roots (NULL, certificate);
}

/* h_1 = 3/2, h_2 = (15 - sqrt 5)/8. */
static enum truth
evaluated (struct certificate *certificate)
{
    enum truth truth;
    arb_t value;

    (void) certificate;
    arb_init (value);
    arb_set_d (value, 1.5);
    truth = evaluates_near (&teleport_certified_step_quantity, "1", value, 30);
    arb_sqrt_ui (value, 5, 256);
    arb_sub_ui (value, value, 15, 256);
    arb_neg (value, value);
    arb_mul_2exp_si (value, value, -3);
    truth = weaker (truth, evaluates_near (&teleport_certified_step_quantity,
                                           "2", value, 30));
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "brackets",
      "for N = 1, ..., 10 the assembled form is positive semidefinite 1e-12 "
      "below the quantity and not 2e-12 above it; it is so on an interval, "
      "being affine in h after eliminating x_0",
      "derived here", BY_CERTIFICATE, signs, signs_again },
    { "minors", "the leading minors for N = 1, 2, 3 as functions of h",
      "derived here", BY_ALGEBRA, functions, NULL },
    { "roots",
      "all are positive below h_N, and the last has one root in its bracket, "
      "for N = 2 (15-\\sqrt 5)/8",
      "derived here", BY_CERTIFICATE, sturm, sturm_again },
    { "evaluated", "h_1 = 3/2 and h_2 to 30 digits", "derived here",
      BY_INTERVALS, evaluated, NULL },
};

PROOF (teleport_certified_step) = { STEPS (steps) };
