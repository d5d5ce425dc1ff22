/* Densities of scores: two routes to the same one, total mass, and bounds off
   the real line against complex values. */
#include "tests/tap.h"
#include "theory/heavy.h"
#include "theory/integral.h"
#include "theory/light.h"
#include "theory/rivals.h"

enum { PREC = 160 };

/* Items: squared weight and rest, as twelfths. */
static const struct {
    slong square, rest, d;
} items[] = { { 1, 11, 1 },   { 1, 11, 2 },  { 1, 30, 5 },  { 4, 8, 10 },
              { 12, 1, 3 },   { 12, 1, 10 }, { 300, 1, 7 }, { 1, 60, 40 },
              { 12, 12, 33 }, { 5, 0, 1 },   { 5, 0, 2 },   { 5, 0, 20 } };
enum { ITEMS = sizeof items / sizeof *items };

static void
make (struct heavy *heavy, size_t i)
{
    arb_t square, rest;

    arb_init (square);
    arb_init (rest);
    arb_set_si (square, items[i].square);
    arb_div_ui (square, square, 12, PREC);
    arb_set_si (rest, items[i].rest);
    arb_div_ui (rest, rest, 12, PREC);
    heavy_init (heavy, square, rest, items[i].d, PREC);
    arb_clear (square);
    arb_clear (rest);
}

/* The density at a complex point, by the same recurrence in complex numbers;
   for an item alone, its formula. */
static void
complex_density (acb_t value, const struct heavy *heavy, const acb_t t)
{
    slong n;
    acb_t z, last, next, e;

    acb_init (z);
    acb_init (last);
    acb_init (next);
    acb_init (e);
    acb_mul (e, t, t, PREC);
    acb_div_arb (e, e, heavy->s2, PREC);
    acb_mul_2exp_si (e, e, -1);
    acb_neg (e, e);
    acb_exp (e, e, PREC);
    if (heavy->alone) {
        acb_pow_ui (last, t, (ulong) heavy->dimension - 1, PREC);
    } else {
        arb_t u;
        arb_init (u);
        acb_mul_arb (z, t, heavy->slope, PREC);
        arb_sqrt_ui (u, 2, PREC);
        acb_div_arb (last, z, u, PREC);
        acb_neg (last, last);
        acb_hypgeom_erfc (last, last, PREC);
        arb_const_pi (u, PREC);
        arb_mul_2exp_si (u, u, -1);
        arb_sqrt (u, u, PREC);
        acb_mul_arb (last, last, u, PREC);
        acb_mul (next, z, z, PREC);
        acb_mul_2exp_si (next, next, -1);
        acb_neg (next, next);
        acb_exp (next, next, PREC);
        acb_addmul (next, z, last, PREC);
        for (n = 1; n < heavy->dimension; n++) {
            acb_mul_si (last, last, n, PREC);
            acb_addmul (last, z, next, PREC);
            acb_swap (last, next);
        }
        arb_clear (u);
    }
    acb_mul (value, last, e, PREC);
    acb_mul_arb (value, value, heavy->constant, PREC);
    acb_clear (z);
    acb_clear (last);
    acb_clear (next);
    acb_clear (e);
}

/* Is BOUND below the modulus of VALUE for certain? */
static int
exceeded (const mag_t bound, const acb_t value)
{
    mag_t low;
    int answer;

    mag_init (low);
    acb_get_mag_lower (low, value);
    answer = mag_cmp (bound, low) < 0;
    mag_clear (low);
    return answer;
}

/* Points of boxes of many places and sizes, corners and others. */
static void
bounds (void)
{
    size_t i;
    slong centre, radius, height, a, b;
    int bounded = 1, useful = 1;
    arb_t x;
    acb_t z, value;
    mag_t bound, y;

    arb_init (x);
    acb_init (z);
    acb_init (value);
    mag_init (bound);
    mag_init (y);
    for (i = 0; i < ITEMS; i++) {
        struct heavy heavy;
        make (&heavy, i);
        for (centre = -5; centre <= 9; centre += 3)
            for (radius = -4; radius <= 2; radius += 2)
                for (height = -4; height <= 0; height++) {
                    struct box box;
                    arb_set_si (x, centre);
                    arb_mul_2exp_si (x, x, -1);
                    mag_set_ui_2exp_si (arb_radref (x), 1, radius);
                    mag_set_ui_2exp_si (y, 1, height);
                    box_init (&box, x, y);
                    heavy_bound (bound, &heavy, &box);
                    for (a = -2; a <= 2; a += 2)
                        for (b = 0; b <= 2; b += 2) {
                            arb_set_si (acb_realref (z), a);
                            arb_mul_2exp_si (acb_realref (z), acb_realref (z),
                                             radius - 1);
                            arb_get_mid_arb (acb_imagref (z), x);
                            arb_add (acb_realref (z), acb_realref (z),
                                     acb_imagref (z), PREC);
                            arb_set_si (acb_imagref (z), b);
                            arb_mul_2exp_si (acb_imagref (z), acb_imagref (z),
                                             height - 1);
                            complex_density (value, &heavy, z);
                            bounded = bounded && !exceeded (bound, value);
                        }
                    useful = useful && mag_is_finite (bound);
                    box_clear (&box);
                }
        heavy_clear (&heavy);
    }
    ok (bounded, "bounds on boxes hold at their points");
    ok (useful, "and are finite");
    arb_clear (x);
    acb_clear (z);
    acb_clear (value);
    mag_clear (bound);
    mag_clear (y);
}

static void
heavy_line (arb_t value, const arb_t t, void *context, slong prec)
{
    heavy_density (value, context, t, prec);
}

static void
heavy_majorant (mag_t bound, const arb_t x, const mag_t y, void *context)
{
    struct box box;

    box_init (&box, x, y);
    heavy_bound (bound, context, &box);
    box_clear (&box);
}

/* Each density has the integral one; what lies outside [-20 s, 60 s] is below
   2^-100 here. */
static void
total_mass (void)
{
    size_t i;
    int one = 1, sharp = 1;
    arf_t a, b;
    arb_t total, part;
    mag_t tolerance;
    struct gauss_rule rule;

    arf_init (a);
    arf_init (b);
    arb_init (total);
    arb_init (part);
    mag_init (tolerance);
    mag_set_ui_2exp_si (tolerance, 1, -90);
    gauss_rule_init (&rule, 40, PREC);
    for (i = 0; i < ITEMS; i++) {
        struct heavy heavy;
        make (&heavy, i);
        arf_zero (a);
        arf_set_si (b, 100);
        integral_gauss (total, &rule, heavy_line, heavy_majorant, &heavy, a, b,
                        tolerance, PREC);
        if (!heavy.alone) {
            arf_set_si (b, -60);
            integral_gauss (part, &rule, heavy_line, heavy_majorant, &heavy, b,
                            a, tolerance, PREC);
            arb_add (total, total, part, PREC);
        }
        mag_set_ui_2exp_si (tolerance, 1, -90);
        arb_add_error_2exp_si (total, -90);
        one = one && arb_contains_si (total, 1);
        sharp = sharp && arb_rel_accuracy_bits (total) > 75;
        heavy_clear (&heavy);
    }
    ok (one, "densities have the integral one");
    ok (sharp, "to 75 bits");
    gauss_rule_clear (&rule);
    arf_clear (a);
    arf_clear (b);
    arb_clear (total);
    arb_clear (part);
    mag_clear (tolerance);
}

/* The series of light items, made for one heavy one: the same density. */
static void
two_routes (void)
{
    size_t i;
    slong k, place;
    int agree = 1, bounded = 1;
    arb_t t, a, b, e;
    mag_t share, bound, y;

    arb_init (t);
    arb_init (a);
    arb_init (b);
    arb_init (e);
    mag_init (share);
    mag_init (bound);
    mag_init (y);
    for (i = 0; i < ITEMS; i++) {
        struct heavy heavy;
        struct light light;
        slong terms;
        arb_ptr moment;
        if (items[i].square * 2 > items[i].square + items[i].rest)
            continue;
        make (&heavy, i);
        arb_div (e, heavy.square, heavy.s2, PREC);
        arb_get_mag (share, e);
        terms =
            (slong) light_terms (mag_get_d (share), (double) items[i].d, 120);
        moment = _arb_vec_init (terms + 2);
        arb_sqrt (e, e, PREC);
        arb_one (moment);
        for (k = 1; k < terms + 2; k++)
            arb_mul (moment + k, moment + k - 1, e, PREC);
        light_init (&light, moment, terms, share, heavy.s2, items[i].d, PREC);
        for (place = -16; place <= 40; place++) {
            struct box box;
            arb_set_si (t, place);
            arb_mul_2exp_si (t, t, -2);
            heavy_density (a, &heavy, t, PREC);
            light_density (b, &light, t, PREC);
            arb_sub (a, a, b, PREC);
            if (!(arf_cmpabs_2exp_si (arb_midref (a), -80) < 0
                  && mag_cmp_2exp_si (arb_radref (a), -60) < 0)) {
                agree = 0;
                diag ("item %ld at %ld/4", (long) i, (long) place);
            }
            mag_zero (y);
            box_init (&box, t, y);
            light_bound (bound, &light, &box);
            arb_abs (b, b);
            bounded = bounded && arf_cmpabs_mag (arb_midref (b), bound) <= 0;
            box_clear (&box);
        }
        /* What is left out is below the tolerance asked for. */
        bounded = bounded && mag_cmp_2exp_si (light.rest, -110) < 0;
        heavy_clear (&heavy);
        light_clear (&light);
    }
    ok (agree, "the recurrence and the series give the same density");
    ok (bounded, "within its bound, with a small rest");
    arb_clear (t);
    arb_clear (a);
    arb_clear (b);
    arb_clear (e);
    mag_clear (share);
    mag_clear (bound);
    mag_clear (y);
}

/* A short series differs from the density, integrated, by no more than REST:
   against psi = 1 for t > 0. */
static void
short_series (void)
{
    slong terms, k;
    int bounded = 1;
    arb_t e, exact, sum, he, he_last, c;
    mag_t share, size;

    arb_init (e);
    arb_init (exact);
    arb_init (sum);
    arb_init (he);
    arb_init (he_last);
    arb_init (c);
    mag_init (share);
    mag_init (size);
    /* e = 1/2, d = 1: P (R / 2 + (3/4)^(1/2) g > 0) with R = |g'| is 1 minus
       the share of an angle: 1/2 + arctan (1 / sqrt 3) / pi = 2/3. */
    mag_set_d (share, 0.25);
    for (terms = 2; terms < 30; terms++) {
        struct light light;
        arb_ptr moment = _arb_vec_init (terms + 2);
        for (k = 0; k < terms + 2; k++) {
            arb_one (moment + k);
            arb_mul_2exp_si (moment + k, moment + k, -k);
        }
        arb_one (e);
        light_init (&light, moment, terms, share, e, 1, PREC);
        /* E 1 (g > 0) He_k (g) = He_{k-1} (0) / sqrt (2 pi), 1/2 for k = 0. */
        arb_set_d (sum, 0.5);
        arb_one (he);
        arb_zero (he_last);
        arb_const_pi (c, PREC);
        arb_mul_2exp_si (c, c, 1);
        arb_rsqrt (c, c, PREC);
        for (k = 1; k < terms; k++) {
            arb_t next;
            arb_init (next);
            arb_mul (next, light.coefficient + k, he, PREC);
            arb_addmul (sum, next, c, PREC);
            arb_mul_si (next, he_last, 1 - k, PREC);
            arb_set (he_last, he);
            arb_set (he, next);
            arb_clear (next);
        }
        arb_set_ui (exact, 2);
        arb_div_ui (exact, exact, 3, PREC);
        arb_sub (sum, sum, exact, PREC);
        arb_get_mag_lower (size, sum);
        bounded = bounded && mag_cmp (size, light.rest) <= 0;
        light_clear (&light);
    }
    ok (bounded, "what a short series leaves out is within its rest");
    arb_clear (e);
    arb_clear (exact);
    arb_clear (sum);
    arb_clear (he);
    arb_clear (he_last);
    arb_clear (c);
    mag_clear (share);
    mag_clear (size);
}

enum { CLASSES = 6 };

/* D at a complex point for class F, product by product. */
static void
complex_loss (acb_t value, arb_srcptr square, slong f, const acb_t t)
{
    slong y;
    arb_t u;
    acb_t z;

    arb_init (u);
    acb_init (z);
    acb_one (value);
    for (y = 0; y < CLASSES; y++) {
        if (y == f || arb_is_zero (square + y))
            continue;
        arb_mul_2exp_si (u, square + y, 1);
        arb_rsqrt (u, u, PREC);
        acb_mul_arb (z, t, u, PREC);
        acb_neg (z, z);
        acb_hypgeom_erfc (z, z, PREC);
        acb_mul_2exp_si (z, z, -1);
        acb_mul (value, value, z, PREC);
    }
    acb_sub_ui (value, value, 1, PREC);
    acb_neg (value, value);
    arb_clear (u);
    acb_clear (z);
}

/* Rivals of several widths, two alike and one empty: D on the line, its bound
   on boxes, its bound beyond a point. */
static void
losses (void)
{
    static const slong twelfths[CLASSES] = { 12, 1, 12, 0, 40, 12 };
    slong group_of[CLASSES], y, centre, height, a, b;
    int right = 1, bounded = 1, beyond = 1;
    arb_ptr square = _arb_vec_init (CLASSES);
    arb_t x;
    acb_t z, value;
    mag_t h, bound;
    struct rivals rivals;
    struct box box;

    arb_init (x);
    acb_init (z);
    acb_init (value);
    mag_init (h);
    mag_init (bound);
    for (y = 0; y < CLASSES; y++)
        arb_set_si (square + y, twelfths[y]);
    rivals_init (&rivals, group_of, square, CLASSES, PREC);
    ok (rivals.groups == 3 && group_of[3] == -1 && group_of[0] == group_of[2]
            && rivals.group[group_of[5]].count == 3,
        "classes alike are gathered, empty ones left out");
    for (centre = -24; centre <= 40; centre++) {
        arb_set_si (x, centre);
        arb_mul_2exp_si (x, x, -1);
        rivals_at (&rivals, x, PREC);
        acb_set_arb (z, x);
        rivals_beyond (bound, &rivals, x);
        for (y = 0; y < CLASSES; y++) {
            if (group_of[y] < 0)
                continue;
            complex_loss (value, square, y, z);
            right = right
                    && arb_overlaps (rivals.group[group_of[y]].loss,
                                     acb_realref (value))
                    && arb_rel_accuracy_bits (rivals.group[group_of[y]].loss)
                           > PREC - 20;
            beyond = beyond && (centre < 0 || !exceeded (bound, value));
        }
        for (height = -2; height <= 2; height++) {
            arb_get_mid_arb (x, x);
            mag_set_ui_2exp_si (arb_radref (x), 1, height - 1);
            mag_set_ui_2exp_si (h, 1, height);
            box_init (&box, x, h);
            rivals_on_box (&rivals, &box);
            for (a = -1; a <= 1; a++)
                for (b = 0; b <= 1; b++)
                    for (y = 0; y < CLASSES; y++) {
                        if (group_of[y] < 0)
                            continue;
                        arb_get_mid_arb (acb_imagref (z), x);
                        arb_set_si (acb_realref (z), a);
                        arb_mul_2exp_si (acb_realref (z), acb_realref (z),
                                         height - 1);
                        arb_add (acb_realref (z), acb_realref (z),
                                 acb_imagref (z), PREC);
                        arb_set_si (acb_imagref (z), b);
                        arb_mul_2exp_si (acb_imagref (z), acb_imagref (z),
                                         height);
                        complex_loss (value, square, y, z);
                        bounded =
                            bounded
                            && !exceeded (rivals.group[group_of[y]].loss_bound,
                                          value);
                    }
            box_clear (&box);
        }
    }
    ok (right, "losses on the line are products, sharp when small");
    ok (bounded, "bounds of losses hold on boxes");
    ok (beyond, "and beyond a point");
    rivals_clear (&rivals);
    _arb_vec_clear (square, CLASSES);
    arb_clear (x);
    acb_clear (z);
    acb_clear (value);
    mag_clear (h);
    mag_clear (bound);
}

int
main (void)
{
    plan (0);
    losses ();
    bounds ();
    total_mass ();
    two_routes ();
    short_series ();
    flint_cleanup ();
    return done ();
}
