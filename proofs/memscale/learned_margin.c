/*
 * Classes at the corners of a regular M-gon.  The nearest other corner is the
 * next one, and 1 - cos (2 pi/M) = 2 sin^2 (pi/M) >= 8/M^2 by Jordan's
 * inequality sin (pi t) >= 2 t on [0, 1/2] at t = 1/M.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/subdivide.h"

#include <stdio.h>

USES (quantity, memscale_learned_margin);
USES (quantity, memscale_learned_margin_leading);

enum { MOST_CLASSES = 10 };

/* Set LEAST to the smallest margin over all pairs of corners, in the field of
   algebraic numbers. */
static void
least_margin (qqbar_t least, slong classes)
{
    slong k;
    qqbar_t score;

    qqbar_init (score);
    qqbar_cos_pi (least, 2, (ulong) classes);
    for (k = 2; k < classes; k++) {
        qqbar_cos_pi (score, 2 * k, (ulong) classes);
        if (qqbar_cmp_re (score, least) > 0)
            qqbar_set (least, score);
    }
    qqbar_neg (least, least);
    qqbar_add_ui (least, least, 1);
    qqbar_clear (score);
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes;
    fmpq_t value;
    qqbar_t least;
    char at[32];
    arb_t ball;

    (void) certificate;
    fmpq_init (value);
    qqbar_init (least);
    arb_init (ball);
    for (classes = 2; classes <= MOST_CLASSES; classes++) {
        snprintf (at, sizeof at, "%ld", (long) classes);
        least_margin (least, classes);
        if (qqbar_is_rational (least)) {
            qqbar_get_fmpq (value, least);
            truth =
                weaker (truth, evaluates_to (&memscale_learned_margin_quantity,
                                             at, value));
        }
        qqbar_get_arb (ball, least, 256);
        truth =
            weaker (truth, evaluates_near (&memscale_learned_margin_quantity,
                                           at, ball, 25));
    }
    fmpq_clear (value);
    qqbar_clear (least);
    arb_clear (ball);
    return truth;
}

/* With p = e^{i pi/M}, r = e^{i pi k/M}: both sines are those of angles in
   [0, pi] for 1 <= k < M. */
static enum truth
next_corner (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p r", "(p^2 + p^-2)/2 - (r^2 + r^-2)/2",
                        "-(p*r - 1/(p*r))*(r/p - p/r)/2"),
        identity_check ("p", "1 - (p^2 + p^-2)/2", "-2*((p - 1/p)/2)^2"));
}

/* pi sinc (pi t) - 2 > 0 on [0, 1/3]. */
static void
jordan_value (arb_t value, const struct box *box, slong prec, const void *data)
{
    arb_t pi;

    (void) data;
    arb_init (pi);
    arb_const_pi (pi, prec);
    arb_sinc_pi (value, box->x, prec);
    arb_mul (value, value, pi, prec);
    arb_sub_ui (value, value, 2, prec);
    arb_clear (pi);
}

static enum truth
jordan_or_again (struct record *record, const struct record *kept, int again)
{
    fmpq *ends = _fmpq_vec_init (2);
    const struct subdivision problem = { .dimension = 1,
                                         .lower = ends,
                                         .upper = ends + 1,
                                         .sign = POSITIVE,
                                         .value = jordan_value,
                                         .depth = 20,
                                         .leaves = 1000,
                                         .prec = 64 };
    enum truth truth;

    fmpq_set_si (ends + 1, 1, 3);
    truth = again ? subdivide_recheck (&problem, kept)
                  : subdivide_check (&problem, record);
    _fmpq_vec_clear (ends, 2);
    return truth;
}

static enum truth
jordan (struct certificate *certificate)
{
    return jordan_or_again (
        certificate_begin (certificate, "Jordan", "", "subdivision"), NULL, 0);
}

static enum truth
jordan_again (const struct certificate *certificate)
{
    return jordan_or_again (NULL, certificate_find (certificate, "Jordan", ""),
                            1);
}

/* At M = 2 both sides are 2. */
static enum truth
equality (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t two;

    (void) certificate;
    fmpq_init (two);
    fmpq_set_si (two, 8, 4);
    truth = evaluates_to (&memscale_learned_margin_quantity, "2", two);
    fmpq_clear (two);
    return truth;
}

/*
 * sin y = y - y^3/6 + y^5/120 - ... for 0 <= y <= pi: from the second on, each
 * term is smaller than the one before, for y^2 <= pi^2 < 20 <= (2k+2)(2k+3),
 * k >= 1; so y - y^3/6 <= sin y, and sin y <= y since pi^2 < 20 at k = 1 and
 * the series after y begins with a negative term.
 */
static enum truth
alternates (struct certificate *certificate)
{
    enum truth truth;
    arb_t square, twenty;

    (void) certificate;
    arb_init (square);
    arb_init (twenty);
    arb_const_pi (square, 64);
    arb_mul (square, square, square, 64);
    arb_set_ui (twenty, 19);
    truth =
        weaker (is_at_most (square, twenty),
                identity_check ("j", "(2*(1 + j) + 2)*(2*(1 + j) + 3) - 20",
                                "4*j^2 + 18*j"));
    arb_clear (square);
    arb_clear (twenty);
    return truth;
}

/* 2 y^2 (1 - y^2/6)^2 >= 2 y^2 (1 - y^2/3) at y = pi/M; and on the ball. */
static enum truth
rate (struct certificate *certificate)
{
    static const char *const classes[] = { "3", "17", "100", "4321" };
    enum truth truth =
        identity_check ("y", "2*(y - y^3/6)^2 - 2*y^2*(1 - y^2/3)", "y^6/18");
    size_t i;
    arb_t exact, leading, factor;
    fmpq_t m;

    (void) certificate;
    arb_init (exact);
    arb_init (leading);
    arb_init (factor);
    fmpq_init (m);
    for (i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (!evaluate_at (exact, &memscale_learned_margin_quantity, classes[i],
                          30)
            || !evaluate_at (leading,
                             &memscale_learned_margin_leading_quantity,
                             classes[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (exact, leading));
        fmpq_set_str (m, classes[i], 10);
        arb_const_pi (factor, 128);
        arb_div_fmpz (factor, factor, fmpq_numref (m), 128);
        arb_mul (factor, factor, factor, 128);
        arb_div_ui (factor, factor, 3, 128);
        arb_sub_ui (factor, factor, 1, 128);
        arb_neg (factor, factor);
        arb_mul (leading, leading, factor, 128);
        truth = weaker (truth, is_at_most (leading, exact));
    }
    arb_clear (exact);
    arb_clear (leading);
    arb_clear (factor);
    fmpq_clear (m);
    return truth;
}

static const struct step steps[] = {
    { "small cases",
      "M \\le 10: the ball holds the least margin over all pairs of corners, "
      "as an algebraic number",
      "derived here", BY_ALGEBRA, small_cases, NULL },
    { "next corner",
      "\\cos(2\\pi/M) - \\cos(2\\pi k/M) = 2 \\sin(\\pi(k+1)/M) "
      "\\sin(\\pi(k-1)/M) \\ge 0 for 1 \\le k < M; 1 - \\cos(2\\pi/M) = 2 "
      "\\sin^2(\\pi/M)",
      "derived here", BY_ALGEBRA, next_corner, NULL },
    { "Jordan",
      "\\sin(\\pi t) > 2t for 0 < t \\le 1/3: the margin exceeds 8/M^2 for "
      "all M \\ge 3",
      "derived here", BY_CERTIFICATE, jordan, jordan_again },
    { "equality", "at M = 2 both sides are 2", "derived here", BY_RATIONALS,
      equality, NULL },
    { "series", "y - y^3/6 \\le \\sin y \\le y for 0 \\le y \\le \\pi",
      "derived here", BY_ALGEBRA, alternates, NULL },
    { "rate",
      "2\\pi^2/M^2 (1 - \\pi^2/(3M^2)) \\le 1 - \\cos(2\\pi/M) \\le "
      "2\\pi^2/M^2",
      "derived here", BY_ALGEBRA, rate, NULL },
};

PROOF (memscale_learned_margin) = { STEPS (steps) };
