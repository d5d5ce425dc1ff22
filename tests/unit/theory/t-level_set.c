/* Level curves in the plane: quadratics, whose answers are known, jets by
   differences, and what has no curve. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/level_boxes.h"
#include "theory/logistic_plane.h"

/* (a x^2 + 2 b x y + d y^2)/2 for the integers a, b, d of CONTEXT. */
static void
quadratic (arb_ptr jet, arb_srcptr w, int order, const void *context,
           slong prec)
{
    const slong *a = context;
    arb_ptr g = _arb_vec_init (2);
    slong i;

    for (i = 0; i < 2; i++) {
        arb_mul_si (g + i, w, a[i], prec);
        arb_addmul_si (g + i, w + 1, a[i + 1], prec);
    }
    arb_dot (jet, NULL, 0, g, 1, w, 1, 2, prec);
    arb_mul_2exp_si (jet, jet, -1);
    if (order > 0)
        _arb_vec_set (jet + JET_X, g, 2);
    for (i = 0; order > 1 && i < 3; i++)
        arb_set_si (jet + JET_XX + i, a[i]);
    if (order > 2)
        _arb_vec_zero (jet + JET_XXX, 4);
    _arb_vec_clear (g, 2);
}

/* Are the largest squares 2 C L, L the larger eigenvalue, twice, in both
   searches? */
static int
finds (const slong *a, slong c, slong l, slong prec)
{
    const struct plane_function f = { quadratic, a };
    arb_ptr centre = _arb_vec_init (2), w = _arb_vec_init (2);
    struct critical_points points;
    slong rank[2], i;
    int good = 1, boxes;
    arb_t level;

    arb_init (level);
    critical_points_init (&points);
    arb_set_si (level, c);
    arb_set_si (centre, 1);
    arb_mul_2exp_si (centre, centre, -4);
    for (boxes = 0; boxes < 2; boxes++) {
        good =
            good
            && (boxes ? level_boxes_critical (&points, &f, 4, level, prec)
                      : level_set_critical (&points, &f, centre, level, prec))
                   == EVALUATED
            && points.count == 4;
        for (i = 0; good && i < 4; i++)
            if (points.maximum[i])
                good =
                    arb_contains_si (points.square + i, 2 * c * l)
                    && arb_rel_accuracy_bits (points.square + i) > prec - 24;
            else
                good = !arb_contains_si (points.square + i, 2 * c * l);
        /* The two maxima are opposite points: none is the larger. */
        good = good && level_set_maxima (rank, 2, &points) == UNABLE;
    }
    good = good && level_set_teleport (w, &f, centre, level, prec) == UNABLE
           && !arb_is_finite (w);
    critical_points_clear (&points);
    _arb_vec_clear (centre, 2);
    _arb_vec_clear (w, 2);
    arb_clear (level);
    return good;
}

static void
quadratics (void)
{
    static const slong booth[] = { 10, 8, 10 }, other[] = { 2, -2, 5 },
                       disc[] = { 3, 0, 3 };
    const struct plane_function f = { quadratic, disc };
    struct critical_points points;
    arb_ptr centre = _arb_vec_init (2);
    arb_t level;

    arb_init (level);
    critical_points_init (&points);
    ok (finds (booth, 92, 18, 100) && finds (booth, 1, 18, 300),
        "Booth's eigenvalues 18 and 2, at 100 and 300 bits");
    ok (finds (other, 7, 6, 128), "the eigenvalues 6 and 1");
    arb_set_ui (level, 5);
    ok (level_set_critical (&points, &f, centre, level, 64) == UNABLE
            && level_boxes_critical (&points, &f, 3, level, 64) == UNABLE
            && points.count == 0,
        "on a disc every point is critical: not decided");
    arb_zero (level);
    ok (level_set_critical (&points, &f, centre, level, 64) == UNABLE,
        "no centre below the level");
    arb_set_ui (level, 500);
    ok (level_boxes_critical (&points, &f, 3, level, 64) == UNABLE,
        "a curve outside the square");
    critical_points_clear (&points);
    _arb_vec_clear (centre, 2);
    arb_clear (level);
}

/* Entry I of the jet at W moved by 2^-60 in coordinate J, less that at W, is
   2^-60 times entry K within 2^-110. */
static int
derives (arb_srcptr w, slong i, slong j, slong k)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH),
            moved = _arb_vec_init (JET_LENGTH), v = _arb_vec_init (2);
    arb_t step;
    int good;

    arb_init (step);
    arb_one (step);
    arb_mul_2exp_si (step, step, -60);
    _arb_vec_set (v, w, 2);
    arb_add (v + j, v + j, step, 400);
    logistic_plane_jet (jet, w, 3, &six_points, 400);
    logistic_plane_jet (moved, v, 3, &six_points, 400);
    arb_sub (moved + i, moved + i, jet + i, 400);
    arb_submul (moved + i, step, jet + k, 400);
    arb_abs (moved + i, moved + i);
    arb_mul_2exp_si (moved + i, moved + i, 110);
    arb_sub_ui (moved + i, moved + i, 1, 400);
    good = arb_is_negative (moved + i);
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (moved, JET_LENGTH);
    _arb_vec_clear (v, 2);
    arb_clear (step);
    return good;
}

static void
jets (void)
{
    static const slong place[][3] = {
        { 0, 0, JET_X },        { 0, 1, JET_Y },        { JET_X, 0, JET_XX },
        { JET_X, 1, JET_XY },   { JET_Y, 1, JET_YY },   { JET_XX, 0, JET_XXX },
        { JET_XX, 1, JET_XXY }, { JET_YY, 0, JET_XYY }, { JET_YY, 1, JET_YYY },
    };
    arb_ptr w = _arb_vec_init (2), jet = _arb_vec_init (2 * JET_LENGTH),
            wide = jet + JET_LENGTH;
    int good = 1, encloses = 1;
    slong bits;
    size_t i;

    arb_set_si (w, -3);
    arb_mul_2exp_si (w, w, -2);
    arb_set_si (w + 1, 5);
    for (i = 0; i < sizeof place / sizeof *place; i++)
        good = good && derives (w, place[i][0], place[i][1], place[i][2]);
    ok (good, "each entry is the derivative of the one before");
    logistic_plane_jet (jet, w, 3, &six_points, 200);
    for (bits = -2; bits < 12; bits++) {
        arb_set_si (w, -3);
        arb_mul_2exp_si (w, w, -2);
        arb_set_si (w + 1, 5);
        arb_add_error_2exp_si (w, -bits);
        arb_add_error_2exp_si (w + 1, -bits);
        logistic_plane_jet (wide, w, 3, &six_points, 60);
        for (i = 0; i < JET_LENGTH; i++)
            encloses = encloses && arb_contains (wide + i, jet + i);
    }
    ok (encloses, "jets on boxes, wide and narrow, enclose the middle's");
    _arb_vec_clear (w, 2);
    _arb_vec_clear (jet, 2 * JET_LENGTH);
}

/* By mpmath with sixty digits. */
static void
instance (void)
{
    arb_ptr w = _arb_vec_init (2);
    struct plane_point point;
    int found;
    arb_t f;

    arb_init (f);
    plane_point_init (&point);
    found = logistic_plane_minimum (w, f, &six_points, 160);
    arb_neg (w, w);
    ok (found && digits_begin (w, "0.71905344094647306548876536")
            && digits_begin (f, "0.63549950579273158832342192546"),
        "the minimiser and the minimum");
    six_points_start (&point);
    ok (logistic_plane_teleport (&point, &six_points, 160) == EVALUATED,
        "the teleport is decided");
    plane_point_box (w, &point);
    arb_neg (w + 1, w + 1);
    ok (digits_begin (w, "1.3071276927130936596336028")
            && digits_begin (w + 1, "1.027187071371658177894989134"),
        "and where it leads");
    six_points_start (&point);
    ok (logistic_plane_teleport_boxes (&point, &six_points, 4, 160)
            == EVALUATED,
        "so it is by boxes");
    plane_point_box (w, &point);
    ok (digits_begin (w, "1.3071276927130936596336028"), "to the same place");
    six_points_gap (f, 30, NEVER, 120);
    ok (digits_begin (f, "0.0000000014426617465318222570470"),
        "thirty steps of descent");
    six_points_gap (f, 5, BY_RAYS, 120);
    ok (digits_begin (f, "0.00000000157810806158262140465857"),
        "five rounds with teleports");
    plane_point_clear (&point);
    _arb_vec_clear (w, 2);
    arb_clear (f);
}

int
main (void)
{
    quadratics ();
    jets ();
    instance ();
    return done ();
}
