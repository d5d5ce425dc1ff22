#include "theory/level_boxes.h"

/* Bits for boxes, cuts of an edge or a box, and the size (of two to the minus
   this) from which a box may have its one zero. */
enum { COARSE = 64, MOST_CUTS = 40, SMALL = 1 };

struct cover {
    struct level_curve curve;
    slong fine;
    struct critical_points *points;
    arb_ptr regions; /* two balls a point: no other zero is there */
};

/* Set BOX to that of half the width 2^SIZE around the exact CENTRE. */
static void
make_box (arb_ptr box, arb_srcptr centre, slong size)
{
    slong i;

    for (i = 0; i < 2; i++) {
        arb_set (box + i, centre + i);
        arb_add_error_2exp_si (box + i, size);
    }
}

/* Is f above the level on the edge between CENTRE - and + 2^SIZE in
   coordinate I? */
static int
edge_above (const struct cover *cover, arb_srcptr centre, slong i, slong size,
            int cuts)
{
    arb_ptr z = _arb_vec_init (2);
    arb_t excess, half;
    int good, side;

    arb_init (excess);
    arb_init (half);
    _arb_vec_set (z, centre, 2);
    arb_add_error_2exp_si (z + i, size);
    level_set_excess (excess, &cover->curve, z, COARSE);
    good = arb_is_positive (excess);
    if (!good && cuts > 0) {
        good = 1;
        for (side = -1; side <= 1; side += 2) {
            arb_set_si (half, side);
            arb_mul_2exp_si (half, half, size - 1);
            _arb_vec_set (z, centre, 2);
            arb_add (z + i, z + i, half, COARSE);
            good = good && edge_above (cover, z, i, size - 1, cuts - 1);
        }
    }
    _arb_vec_clear (z, 2);
    arb_clear (excess);
    arb_clear (half);
    return good;
}

static int
edges_above (const struct cover *cover, slong size)
{
    arb_ptr centre = _arb_vec_init (2);
    int good = 1, i, side;

    for (i = 0; i < 2; i++)
        for (side = -1; side <= 1; side += 2) {
            arb_zero (centre + i);
            arb_set_si (centre + 1 - i, side);
            arb_mul_2exp_si (centre + 1 - i, centre + 1 - i, size);
            good = good && edge_above (cover, centre, i, size, MOST_CUTS);
        }
    _arb_vec_clear (centre, 2);
    return good;
}

/* Is REGION with at most one zero: ||1 - C J|| < 1 on it, so that C times the
   equations is one to one there? */
static int
at_most_one (const struct cover *cover, arb_srcptr region)
{
    struct level_curve curve = cover->curve;
    arb_ptr value = _arb_vec_init (2);
    arb_mat_t slope, c;
    arb_t norm;
    int good;

    arb_init (norm);
    arb_mat_init (slope, 2, 2);
    arb_mat_init (c, 2, 2);
    level_set_equations (value, slope, region, &curve, COARSE);
    arb_mat_get_mid (c, slope);
    good = arb_mat_inv (c, c, COARSE);
    if (good) {
        arb_mat_mul (slope, c, slope, COARSE);
        arb_sub_ui (arb_mat_entry (slope, 0, 0), arb_mat_entry (slope, 0, 0),
                    1, COARSE);
        arb_sub_ui (arb_mat_entry (slope, 1, 1), arb_mat_entry (slope, 1, 1),
                    1, COARSE);
        arb_mat_bound_inf_norm (arb_radref (norm), slope);
        good = mag_cmp_2exp_si (arb_radref (norm), 0) < 0;
    }
    _arb_vec_clear (value, 2);
    arb_mat_clear (slope);
    arb_mat_clear (c);
    arb_clear (norm);
    return good;
}

static int
known (const struct cover *cover, arb_srcptr box)
{
    slong i;

    for (i = 0; i < cover->points->count; i++)
        if (arb_contains (cover->regions + 2 * i, box)
            && arb_contains (cover->regions + 2 * i + 1, box + 1))
            return 1;
    return 0;
}

/* Find the zero in REGION, known to be alone there, and add it unless it is
   among the points; 0 when none is found. */
static int
find_zero (struct cover *cover, arb_srcptr region)
{
    struct level_curve curve = cover->curve;
    slong count = cover->points->count, i;
    arb_ptr w = _arb_vec_init (2), v = _arb_vec_init (2);
    int good;

    good =
        krawczyk_zero (w, level_set_equations, &curve, region, 2, cover->fine)
        && arb_contains (region, w) && arb_contains (region + 1, w + 1);
    for (i = 0; good && i < count; i++)
        if (arb_overlaps (w, cover->points->w + 2 * i)
            && arb_overlaps (w + 1, cover->points->w + 2 * i + 1))
            break;
    if (good && i == count) {
        level_set_speed (v, v + 1, &curve, w, cover->fine);
        good =
            (arb_is_positive (v + 1) || arb_is_negative (v + 1))
            && critical_points_add (cover->points, w, arb_is_negative (v + 1),
                                    curve.f, cover->fine);
        if (good)
            _arb_vec_set (cover->regions + 2 * count, region, 2);
    }
    _arb_vec_clear (w, 2);
    _arb_vec_clear (v, 2);
    return good;
}

/* Decide the box of half the width 2^SIZE around CENTRE. */
static int
decide_box (struct cover *cover, arb_srcptr centre, slong size, int cuts)
{
    arb_ptr box = _arb_vec_init (2);
    arb_t turn, speed;
    int good, i;

    arb_init (turn);
    arb_init (speed);
    make_box (box, centre, size);
    level_set_excess (turn, &cover->curve, box, COARSE);
    good = arb_is_finite (turn) && !arb_contains_zero (turn);
    if (!good) {
        level_set_speed (turn, speed, &cover->curve, box, COARSE);
        good = (arb_is_finite (turn) && !arb_contains_zero (turn))
               || known (cover, box);
    }
    if (!good && size < -SMALL) {
        make_box (box, centre, size + 2);
        good = at_most_one (cover, box) && find_zero (cover, box);
    }
    if (!good && cuts > 0) {
        good = 1;
        for (i = 0; i < 4 && good; i++) {
            arb_set_si (turn, i % 2 == 0 ? -1 : 1);
            arb_set_si (speed, i / 2 == 0 ? -1 : 1);
            arb_mul_2exp_si (turn, turn, size - 1);
            arb_mul_2exp_si (speed, speed, size - 1);
            arb_add (box, centre, turn, COARSE);
            arb_add (box + 1, centre + 1, speed, COARSE);
            good = decide_box (cover, box, size - 1, cuts - 1);
        }
    }
    _arb_vec_clear (box, 2);
    arb_clear (turn);
    arb_clear (speed);
    return good;
}

/* Encloses: the curve is inside the square, since a convex function that is
   not above the level at a point inside and at one outside is not above it
   somewhere on the edge; and the boxes cover the square. */
enum evaluation
level_boxes_critical (struct critical_points *points,
                      const struct plane_function *f, slong size,
                      const arb_t level, slong prec)
{
    struct cover cover = { { f, level }, prec, points, NULL };
    arb_ptr centre = _arb_vec_init (2);
    int good;

    points->count = 0;
    cover.regions = _arb_vec_init (2 * MOST_CRITICAL);
    good = edges_above (&cover, size)
           && decide_box (&cover, centre, size, MOST_CUTS)
           && points->count > 0;
    if (!good)
        points->count = 0;
    _arb_vec_clear (cover.regions, 2 * MOST_CRITICAL);
    _arb_vec_clear (centre, 2);
    return good ? EVALUATED : UNABLE;
}
