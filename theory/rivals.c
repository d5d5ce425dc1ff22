/*
 * On boxes |Phi (-z)| <= e^(y^2/2) Phi (-x): the path of the integral from
 * infinity may be moved to the line Im = y.
 */
#include "theory/rivals.h"

static void
group_init (struct group *group, arb_srcptr square)
{
    group->count = 0;
    group->square = square;
    arb_init (group->inverse);
    arb_init (group->psi);
    arb_init (group->loss);
    mag_init (group->psi_bound);
    mag_init (group->phi_bound);
    mag_init (group->psi_others);
    mag_init (group->phi_others);
    mag_init (group->loss_bound);
}

static void
group_clear (struct group *group)
{
    arb_clear (group->inverse);
    arb_clear (group->psi);
    arb_clear (group->loss);
    mag_clear (group->psi_bound);
    mag_clear (group->phi_bound);
    mag_clear (group->psi_others);
    mag_clear (group->phi_others);
    mag_clear (group->loss_bound);
}

void
rivals_init (struct rivals *rivals, slong *group_of, arb_srcptr square,
             slong classes, slong prec)
{
    slong y, i;
    arb_t t;

    arb_init (t);
    rivals->groups = 0;
    rivals->group = flint_malloc ((size_t) classes * sizeof (struct group));
    for (y = 0; y < classes; y++) {
        group_of[y] = -1;
        if (arb_is_zero (square + y))
            continue;
        for (i = rivals->groups - 1; i >= 0; i--)
            if (arb_is_exact (square + y)
                && arb_equal (square + y, rivals->group[i].square))
                break;
        if (i < 0) {
            i = rivals->groups++;
            group_init (rivals->group + i, square + y);
            arb_mul_2exp_si (t, square + y, 1);
            arb_rsqrt (rivals->group[i].inverse, t, prec);
        }
        rivals->group[i].count++;
        group_of[y] = i;
    }
    arb_clear (t);
}

void
rivals_clear (struct rivals *rivals)
{
    slong i;

    for (i = 0; i < rivals->groups; i++)
        group_clear (rivals->group + i);
    flint_free (rivals->group);
}

/* Set A to A + B - A B, the loss to either of two. */
static void
join (arb_t a, const arb_t b, slong prec)
{
    arb_t t;

    arb_init (t);
    arb_sub_ui (t, a, 1, prec);
    arb_submul (a, b, t, prec);
    arb_clear (t);
}

/* Set the loss of each group to the D of its classes: losses to the groups
   before, to those behind, and to the other classes of the group. */
void
rivals_at (struct rivals *rivals, const arb_t t, slong prec)
{
    slong i, j;
    arb_t before, all;

    arb_init (before);
    arb_init (all);
    for (i = 0; i < rivals->groups; i++) {
        struct group *group = rivals->group + i;
        arb_mul (group->psi, t, group->inverse, prec);
        arb_hypgeom_erfc (group->psi, group->psi, prec);
        arb_mul_2exp_si (group->psi, group->psi, -1);
        arb_set (group->loss, before);
        for (j = 1; j < group->count; j++) {
            join (group->loss, group->psi, prec);
            join (before, group->psi, prec);
        }
        join (before, group->psi, prec);
    }
    for (i = rivals->groups - 1; i >= 0; i--) {
        struct group *group = rivals->group + i;
        join (group->loss, all, prec);
        for (j = 0; j < group->count; j++)
            join (all, group->psi, prec);
    }
    arb_clear (before);
    arb_clear (all);
}

/* Bounds of |Phi (-z)| and |Phi (z)| on the box: each by the value at the end
   nearer to its large side, and by one plus the other's. */
static void
set_phi_bounds (struct group *group, const struct box *box)
{
    arb_t t;
    mag_t left, right, grow;

    arb_init (t);
    mag_init (left);
    mag_init (right);
    mag_init (grow);
    arb_mul (t, box->x0, group->inverse, ROUGH);
    arb_hypgeom_erfc (t, t, ROUGH);
    arb_get_mag (left, t);
    arb_mul (t, box->x1, group->inverse, ROUGH);
    arb_neg (t, t);
    arb_hypgeom_erfc (t, t, ROUGH);
    arb_get_mag (right, t);
    swell (grow, box, group->square);
    mag_mul_2exp_si (grow, grow, -1);
    mag_mul (left, left, grow);
    mag_mul (right, right, grow);
    mag_add_ui (group->psi_bound, right, 1);
    mag_min (group->psi_bound, group->psi_bound, left);
    mag_add_ui (group->phi_bound, left, 1);
    mag_min (group->phi_bound, group->phi_bound, right);
    arb_clear (t);
    mag_clear (left);
    mag_clear (right);
    mag_clear (grow);
}

/* |D| <= exp (sum psi) - 1 and |D| <= 1 + prod phi, over the other classes:
   those before, those behind, those in the same group. */
void
rivals_on_box (struct rivals *rivals, const struct box *box)
{
    slong i, backwards;
    mag_t sum, product, t;

    mag_init (sum);
    mag_init (product);
    mag_init (t);
    for (i = 0; i < rivals->groups; i++) {
        struct group *group = rivals->group + i;
        set_phi_bounds (group, box);
        mag_mul_ui (group->psi_others, group->psi_bound,
                    (ulong) group->count - 1);
        mag_pow_ui (group->phi_others, group->phi_bound,
                    (ulong) group->count - 1);
    }
    for (backwards = 0; backwards <= 1; backwards++) {
        mag_zero (sum);
        mag_one (product);
        for (i = 0; i < rivals->groups; i++) {
            struct group *group =
                rivals->group + (backwards ? rivals->groups - 1 - i : i);
            mag_add (group->psi_others, group->psi_others, sum);
            mag_mul (group->phi_others, group->phi_others, product);
            mag_mul_ui (t, group->psi_bound, (ulong) group->count);
            mag_add (sum, sum, t);
            mag_pow_ui (t, group->phi_bound, (ulong) group->count);
            mag_mul (product, product, t);
        }
    }
    for (i = 0; i < rivals->groups; i++) {
        struct group *group = rivals->group + i;
        mag_expm1 (t, group->psi_others);
        mag_add_ui (group->loss_bound, group->phi_others, 1);
        mag_min (group->loss_bound, group->loss_bound, t);
    }
    mag_clear (sum);
    mag_clear (product);
    mag_clear (t);
}

/* D falls, and is at most the sum of Phi (-t / sqrt Q) <= (1/2) e^(-t^2 / 2
 * Q).
 */
void
rivals_beyond (mag_t bound, const struct rivals *rivals, const arb_t t)
{
    slong i;
    arb_t e;
    mag_t part;

    arb_init (e);
    mag_init (part);
    mag_zero (bound);
    for (i = 0; i < rivals->groups; i++) {
        bell (e, t, rivals->group[i].square, ROUGH);
        arb_get_mag (part, e);
        mag_mul_ui (part, part, (ulong) rivals->group[i].count);
        mag_mul_2exp_si (part, part, -1);
        mag_add (bound, bound, part);
    }
    arb_clear (e);
    mag_clear (part);
}
