/*
 * Where the gradient of Goldstein and Price's polynomial is longest on {f <=
 * 600}: a search over all of it leaves one small box, in which the conditions
 * of a maximum have one solution.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"
#include "proofs/subdivide.h"
#include "theory/goldstein_price.h"
#include "theory/teleport_routine.h"

USES (quantity, teleport_goldstein_price_gradient);
USES (quantity, teleport_goldstein_price_maximiser);

enum { PREC = 128 };

/* The polynomial as published is the product of two quartics. */
static enum truth
product (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check (
            "x y",
            "(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))"
            "*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + "
            "27*y^2))",
            "(20 + 24*(x + y) - 6*(x + y)^2 - 8*(x + y)^3 + 3*(x + y)^4)"
            "*(30 + 18*(2*x - 3*y)^2 - 16*(2*x - 3*y)^3 + 3*(2*x - 3*y)^4)"),
        identity_check ("p r", "(p + 2*r)^2 + (p - 3*r)^2",
                        "2*p^2 - 2*p*r + 13*r^2"));
}

/* The derivative of the square along the level: its gradient in (s, d) is (u
   p', v r'), with u, v as in theory/goldstein_price.h, and the level runs
   along (r, -p). */
static enum truth
stationary (struct certificate *certificate)
{
    (void) certificate;
    /* From the differences of 2 p^2 - 2 p r + 13 r^2, exact in h. */
    return weaker (
        identity_check ("p r h",
                        "(2*(p + h)^2 - 2*(p + h)*r + 13*r^2 - (2*p^2 - 2*p*r "
                        "+ 13*r^2))/h",
                        "4*p - 2*r + 2*h"),
        identity_check ("p r h",
                        "(2*p^2 - 2*p*(r + h) + 13*(r + h)^2 - (2*p^2 - 2*p*r "
                        "+ 13*r^2))/h",
                        "26*r - 2*p + 13*h"));
}

/* Are the values of the quartic with COEFFICIENT, less LEAST, positive from
   LOWER to UPPER (null: infinite)? */
static enum truth
quartic_above (const slong *coefficient, slong least, const fmpq *lower,
               const fmpq *upper, struct record *record)
{
    enum truth truth;
    fmpq_poly_t p;
    slong i;

    fmpq_poly_init (p);
    for (i = 0; i < 5; i++)
        fmpq_poly_set_coeff_si (p, i, coefficient[i] - (i == 0 ? least : 0));
    truth = sturm_positive (p, lower, upper, record);
    fmpq_poly_clear (p);
    return truth;
}

static const slong first[] = { 20, 24, -6, -8, 3 },
                   second[] = { 30, 0, 18, -16, 3 };

/* A > 0 and B > 2 everywhere; A > 300 unless -3 < s < 5 and B > 600 unless -3
   < d < 6: with A >= 1 > 0.9 the sublevel set lies in that box. */
static enum truth
compact (struct certificate *certificate)
{
    static const struct {
        const slong *coefficient;
        slong least, lower, upper; /* 99: infinite */
        const char *part;
    } cases[] = {
        { first, 0, -99, 99, "A > 0" },    { second, 2, -99, 99, "B > 2" },
        { first, 300, -99, -3, "A low" },  { first, 300, 5, 99, "A high" },
        { second, 667, -99, -3, "B low" }, { second, 667, 6, 99, "B high" },
    };
    enum truth truth = PROVED;
    fmpq *ends = _fmpq_vec_init (2);
    fmpq_poly_t p;
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (ends, cases[i].lower, 1);
        fmpq_set_si (ends + 1, cases[i].upper, 1);
        truth = weaker (
            truth, quartic_above (cases[i].coefficient, cases[i].least,
                                  cases[i].lower == -99 ? NULL : ends,
                                  cases[i].upper == 99 ? NULL : ends + 1,
                                  certificate_begin (certificate, "compact",
                                                     cases[i].part, "cuts")));
    }
    /* 10 A > 9. */
    fmpq_poly_init (p);
    for (i = 0; i < 5; i++)
        fmpq_poly_set_coeff_si (p, (slong) i,
                                10 * first[i] - (i == 0 ? 9 : 0));
    truth = weaker (truth,
                    sturm_positive (p, NULL, NULL,
                                    certificate_begin (certificate, "compact",
                                                       "10 A > 9", "cuts")));
    fmpq_poly_clear (p);
    _fmpq_vec_clear (ends, 2);
    return truth;
}

/* ---- The search ----------------------------------------------------------
 */

/* The box that is left, as (lower, upper) of s and of d in 1/1024. */
static const slong left_over[2][2] = { { -2197, -2190 }, { 3391, 3399 } };

/* The largest square is above this; elsewhere it is below. */
enum { TARGET = 84956954 };

static void
corner (fmpq_t end, int axis, int upper)
{
    fmpq_set_si (end, left_over[axis][upper], 1024);
}

/* Does BOX lie in what is left? */
static int
is_left (const struct box *box)
{
    int inside = 1, i;
    fmpq_t end;

    fmpq_init (end);
    for (i = 0; i < 2; i++) {
        corner (end, i, 0);
        inside = inside && fmpq_cmp (box->lower + i, end) >= 0;
        corner (end, i, 1);
        inside = inside && fmpq_cmp (box->upper + i, end) <= 0;
    }
    fmpq_clear (end);
    return inside;
}

/* The larger of f / 600 - 1 and 1 - |grad|^2 / target: positive on a box that
   holds no better point; and 1 on what is left. */
static void
no_better (arb_t value, const struct box *box, slong prec, const void *data)
{
    arb_ptr t = _arb_vec_init (7), a = t, b = t + 3, square = t + 6;

    (void) data;
    if (is_left (box))
        arb_one (value);
    else {
        goldstein_price_first (a, box->x, prec);
        goldstein_price_second (b, box->x + 1, prec);
        arb_mul (value, a, b, prec);
        arb_div_ui (value, value, 600, prec);
        arb_sub_ui (value, value, 1, prec);
        goldstein_price_square (square, box->x, prec);
        arb_div_ui (square, square, TARGET, prec);
        arb_sub_ui (square, square, 1, prec);
        arb_neg (square, square);
        arb_max (value, value, square, prec);
    }
    _arb_vec_clear (t, 7);
}

static enum truth
search (struct certificate *certificate, const struct certificate *kept)
{
    fmpq *ends = _fmpq_vec_init (4);
    struct subdivision problem = { .dimension = 2,
                                   .lower = ends,
                                   .upper = ends + 2,
                                   .sign = POSITIVE,
                                   .value = no_better,
                                   .depth = 60,
                                   .leaves = 200000,
                                   .prec = 64 };
    enum truth truth;

    fmpq_set_si (ends, -3, 1);
    fmpq_set_si (ends + 1, -3, 1);
    fmpq_set_si (ends + 2, 5, 1);
    fmpq_set_si (ends + 3, 6, 1);
    truth = kept != NULL
                ? subdivide_recheck (&problem,
                                     certificate_find (kept, "search", ""))
                : subdivide_check (
                    &problem,
                    certificate_begin (certificate, "search", "", "tree"));
    _fmpq_vec_clear (ends, 4);
    return truth;
}

static enum truth
search_check (struct certificate *certificate)
{
    return search (certificate, NULL);
}

static enum truth
search_recheck (const struct certificate *certificate)
{
    return search (NULL, certificate);
}

/* Set Z to what is left. */
static void
box_left (arb_ptr z)
{
    arb_t end;
    fmpq_t exact;
    int i;

    arb_init (end);
    fmpq_init (exact);
    for (i = 0; i < 2; i++) {
        corner (exact, i, 0);
        arb_set_fmpq (z + i, exact, PREC);
        corner (exact, i, 1);
        arb_set_fmpq (end, exact, PREC);
        arb_union (z + i, z + i, end, PREC);
    }
    arb_clear (end);
    fmpq_clear (exact);
}

enum { TILES = 16 };

/* Set SLOPE to the hull of the Jacobians on TILES x TILES tiles of what is
   left: much narrower than that on all of it at once. */
static void
hull (arb_mat_t slope, arb_srcptr whole)
{
    arb_ptr v = _arb_vec_init (5), z = v, f = v + 2, width = v + 4;
    arb_mat_t tile;
    slong i, j, k;

    arb_mat_init (tile, 2, 2);
    for (k = 0; k < TILES * TILES; k++) {
        for (i = 0; i < 2; i++) {
            slong place = i == 0 ? k % TILES : k / TILES;
            arb_get_rad_arb (width, whole + i);
            arb_mul_si (z + i, width, 2 * place + 1 - TILES, PREC);
            arb_div_ui (z + i, z + i, TILES, PREC);
            arb_get_mid_arb (f, whole + i);
            arb_add (z + i, z + i, f, PREC);
            arb_div_ui (width, width, TILES, PREC);
            arb_mul_ui (width, width, 1025, PREC);
            arb_mul_2exp_si (width, width, -10); /* tiles overlap */
            arb_add_error (z + i, width);
        }
        goldstein_price_system (f, tile, z, NULL, PREC);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++)
                if (k == 0)
                    arb_set (arb_mat_entry (slope, i, j),
                             arb_mat_entry (tile, i, j));
                else
                    arb_union (arb_mat_entry (slope, i, j),
                               arb_mat_entry (slope, i, j),
                               arb_mat_entry (tile, i, j), PREC);
    }
    arb_mat_clear (tile);
    _arb_vec_clear (v, 5);
}

/* In what is left, the Jacobian of the conditions times an inverse in the
   middle differs from the unit matrix by less than 1 in the largest row sum:
   the conditions take no value twice. */
static enum truth
one_solution (struct certificate *certificate)
{
    arb_ptr z = _arb_vec_init (2);
    arb_mat_t slope, inverse;
    enum truth truth = PROVED;
    arb_t row, entry;
    slong i, j;

    (void) certificate;
    arb_mat_init (slope, 2, 2);
    arb_mat_init (inverse, 2, 2);
    arb_init (row);
    arb_init (entry);
    box_left (z);
    hull (slope, z);
    arb_mat_get_mid (inverse, slope);
    if (!arb_mat_inv (inverse, inverse, PREC))
        truth = UNDECIDED;
    arb_mat_get_mid (inverse, inverse);
    arb_mat_mul (slope, inverse, slope, PREC);
    for (i = 0; i < 2; i++) {
        arb_one (row);
        for (j = 0; j < 2; j++) {
            arb_sub_si (entry, arb_mat_entry (slope, i, j), i == j, PREC);
            arb_abs (entry, entry);
            arb_sub (row, row, entry, PREC);
        }
        truth = weaker (truth, is_positive (row));
    }
    arb_clear (row);
    arb_clear (entry);
    arb_mat_clear (slope);
    arb_mat_clear (inverse);
    _arb_vec_clear (z, 2);
    return truth;
}

/* In what is left the square grows with d or falls with it throughout: no
   maximum lies below the level.  The square is 2 p (p - r) + 13 r^2 with p =
   A' B, r = A B': its derivative in d is (4 p - 2 r) A' B' + (26 r - 2 p) A
   B''. */
static enum truth
on_the_level (struct certificate *certificate)
{
    arb_ptr t = _arb_vec_init (12), z = t, a = t + 2, b = t + 5, p = t + 8,
            r = t + 9, u = t + 10, sum = t + 11;
    enum truth truth;

    (void) certificate;
    box_left (z);
    goldstein_price_first (a, z, PREC);
    goldstein_price_second (b, z + 1, PREC);
    arb_mul (p, a + 1, b, PREC);
    arb_mul (r, a, b + 1, PREC);
    arb_mul_ui (u, p, 4, PREC);
    arb_submul_ui (u, r, 2, PREC);
    arb_mul (u, u, a + 1, PREC);
    arb_mul (sum, u, b + 1, PREC);
    arb_mul_ui (u, r, 26, PREC);
    arb_submul_ui (u, p, 2, PREC);
    arb_mul (u, u, a, PREC);
    arb_addmul (sum, u, b + 2, PREC);
    arb_abs (sum, sum);
    truth = is_positive (sum);
    _arb_vec_clear (t, 12);
    return truth;
}

/* The quantity's point lies in what is left and beats the target. */
static enum truth
beats (struct certificate *certificate)
{
    arb_ptr t = _arb_vec_init (5), z = t, box = t + 2, value = t + 4;
    enum truth truth = UNDECIDED;

    (void) certificate;
    box_left (box);
    if (goldstein_price_extreme (z, GLOBAL, PREC)
        && evaluate_at (value, &teleport_goldstein_price_gradient_quantity,
                        "1", 30)) {
        arb_sub_ui (value, value, TARGET, PREC);
        truth = arb_contains (box, z) && arb_contains (box + 1, z + 1)
                    ? is_positive (value)
                    : DISPROVED;
    }
    _arb_vec_clear (t, 5);
    return truth;
}

/* The published settings' end is shorter by more than 5/2 in the square. */
static enum truth
ratio (struct certificate *certificate)
{
    arb_ptr t = _arb_vec_init (2);
    enum truth truth = UNDECIDED;

    (void) certificate;
    if (evaluate_at (t, &teleport_goldstein_price_gradient_quantity, "1", 30)
        && evaluate_at (t + 1, &teleport_goldstein_price_gradient_quantity,
                        "2", 30)) {
        arb_mul_2exp_si (t, t, 1);
        arb_submul_ui (t, t + 1, 5, PREC);
        truth = is_positive (t);
    }
    _arb_vec_clear (t, 2);
    return truth;
}

static const struct step steps[] = {
    { "product",
      "the polynomial is A(x+y) B(2x-3y) with two quartics, and its gradient "
      "has the square 2 p^2 - 2 p r + 13 r^2, p = A'B, r = AB'",
      "derived here", BY_ALGEBRA, product, NULL },
    { "stationary",
      "on a level it is stationary where (4p-2r) p' r = (26r-2p) r' p, p = "
      "A'/A, r = B'/B",
      "derived here", BY_ALGEBRA, stationary, NULL },
    { "compact",
      "f \\le 600 lies in -3 \\le s \\le 5, -3 \\le d \\le 6: 10 A > 9 and B "
      "> 2 everywhere, A > 300 and B > 667 outside",
      "derived here", BY_CERTIFICATE, compact, NULL },
    { "search",
      "in that box, but for one small box, f > 600 or |\\nabla f|^2 < "
      "84956954",
      "derived here", BY_CERTIFICATE, search_check, search_recheck },
    { "one solution",
      "in the small box the conditions of a maximum on the level have at "
      "most one solution",
      "derived here", BY_INTERVALS, one_solution, NULL },
    { "on the level",
      "in the small box |\\nabla f|^2 is monotone in d: no maximum lies "
      "below the level",
      "derived here", BY_INTERVALS, on_the_level, NULL },
    { "beats the target",
      "the certified solution lies in the small box, and its square exceeds "
      "84956954: it is the global maximum",
      "derived here", BY_INTERVALS, beats, NULL },
    { "ratio", "its square is more than 5/2 of that at the published end",
      "derived here", BY_INTERVALS, ratio, NULL },
};

PROOF (teleport_goldstein_price_gradient) = { STEPS (steps) };
