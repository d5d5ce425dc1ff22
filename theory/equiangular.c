/*
 * The error is one integral over t, of the sum over populations of D_f (t)
 * times the density of T: a heavy item has its own density (heavy.h), the
 * light ones of a class have one together (light.h).
 */
#include "theory/equiangular.h"

#include <math.h>

#include "theory/cap.h"
#include "theory/heavy.h"
#include "theory/integral.h"
#include "theory/light.h"
#include "theory/rivals.h"

/* A heavy item and its mass. */
struct member {
    arb_t mass;
    struct heavy heavy;
};

/* The items of one class. */
struct population {
    slong group, heads;
    int has_light;
    struct member *head;
    struct light light;
};

struct crowd {
    slong dimension, prec, count;
    struct rivals rivals;
    struct population *population;
    int left; /* the integral over t < 0: there, lone items have no density */
};

/* The integrand. */
static void
integrand (arb_t value, const arb_t t, void *context, slong prec)
{
    struct crowd *crowd = context;
    slong i, j;
    arb_t density, part;

    arb_init (density);
    arb_init (part);
    rivals_at (&crowd->rivals, t, prec);
    arb_zero (value);
    for (i = 0; i < crowd->count; i++) {
        const struct population *population = crowd->population + i;
        arb_zero (density);
        if (population->has_light)
            light_density (density, &population->light, t, prec);
        for (j = 0; j < population->heads; j++) {
            const struct member *member = population->head + j;
            if (crowd->left && member->heavy.alone)
                continue;
            heavy_density (part, &member->heavy, t, prec);
            arb_addmul (density, part, member->mass, prec);
        }
        arb_addmul (value, density,
                    crowd->rivals.group[population->group].loss, prec);
    }
    arb_clear (density);
    arb_clear (part);
}

/* The bound on boxes that Gauss's rule asks for. */
static void
majorant (mag_t bound, const arb_t x, const mag_t y, void *context)
{
    struct crowd *crowd = context;
    struct box box;
    slong i, j;
    mag_t part, t;

    mag_init (part);
    mag_init (t);
    box_init (&box, x, y);
    rivals_on_box (&crowd->rivals, &box);
    mag_zero (bound);
    for (i = 0; i < crowd->count; i++) {
        struct population *population = crowd->population + i;
        mag_zero (part);
        if (population->has_light)
            light_bound (part, &population->light, &box);
        for (j = 0; j < population->heads; j++) {
            struct member *member = population->head + j;
            mag_t density, mass;
            if (crowd->left && member->heavy.alone)
                continue;
            mag_init (density);
            mag_init (mass);
            heavy_bound (density, &member->heavy, &box);
            arb_get_mag (mass, member->mass);
            mag_addmul (part, density, mass);
            mag_clear (density);
            mag_clear (mass);
        }
        mag_addmul (bound, part,
                    crowd->rivals.group[population->group].loss_bound);
    }
    box_clear (&box);
    mag_clear (part);
    mag_clear (t);
}

/* How the items of a class are split, and the bits their series loses. */
struct split {
    slong heads, terms;
    double loss;
};

static double
rough_share (const arb_t square, const arb_t q)
{
    arb_t t;
    double share;

    arb_init (t);
    arb_div (t, square, q, 53);
    share = arf_get_d (arb_midref (t), ARF_RND_UP);
    arb_clear (t);
    return share;
}

/* The share at which the light items begin after so many heads; -1: there are
   none. */
static double
first_light (const struct items *items, slong heads, const arb_t q)
{
    if (heads < items->n)
        return rough_share (items->square + heads, q);
    return items->moment != NULL ? mag_get_d (items->share) : -1;
}

/* Which items are cheaper by themselves: the heaviest few, or all. */
static struct split
choose_split (const struct items *items, const arb_t q, double d, double bits)
{
    double best = HUGE_VAL;
    slong heads = 0;
    struct split split = { 0, 0, 0 };

    for (;;) {
        double share = first_light (items, heads, q), terms = 0, loss = 0,
               cost;
        /* An item that has nearly all of its class is no series. */
        if (share > 0.9999)
            terms = HUGE_VAL;
        else if (share >= 0)
            terms = light_terms (share, d, bits);
        cost = (double) heads * (2 * d + 60) + 3 * terms;
        if (share >= 0 && cost < best) {
            loss = light_loss (share, d, terms);
            cost *= 1 + loss / bits;
        }
        if (cost < best) {
            best = cost;
            split.heads = heads;
            split.terms = (slong) terms;
            split.loss = loss;
        }
        if (heads == items->n)
            break;
        /* A few, a few more, or all. */
        heads += 1 + heads / 4;
        if (heads > 64)
            heads = items->n;
        heads = FLINT_MIN (heads, items->n);
    }
    return split;
}

/* The moments of the light items for k < n, and a bound SHARE of their largest
   e^2. */
static arb_ptr
light_moments (mag_t share, const struct items *items, slong heads, slong n,
               const arb_t q, slong prec)
{
    slong i, k;
    arb_ptr a = _arb_vec_init (n);
    arb_t e, power;
    mag_t t;

    arb_init (e);
    arb_init (power);
    mag_init (t);
    mag_zero (share);
    for (i = heads; i < items->n; i++) {
        arb_div (e, items->square + i, q, prec);
        arb_get_mag (t, e);
        mag_max (share, share, t);
        arb_sqrt (e, e, prec);
        arb_set (power, items->mass + i);
        for (k = 0; k < n; k++) {
            arb_add (a + k, a + k, power, prec);
            arb_mul (power, power, e, prec);
        }
    }
    if (items->moment != NULL) {
        mag_max (share, share, items->share);
        for (k = 0; k < n; k++) {
            items->moment (e, k, items->context, prec);
            arb_add (a + k, a + k, e, prec);
        }
    }
    arb_clear (e);
    arb_clear (power);
    mag_clear (t);
    return a;
}

static void
population_init (struct population *population, const struct items *items,
                 const struct split *split, const arb_t q, slong d, slong prec)
{
    slong i;
    mag_t share;

    mag_init (share);
    population->heads = split->heads;
    population->head =
        flint_malloc ((size_t) (split->heads + 1) * sizeof (struct member));
    for (i = 0; i < split->heads; i++) {
        arb_init (population->head[i].mass);
        arb_set (population->head[i].mass, items->mass + i);
        heavy_init (&population->head[i].heavy, items->square + i,
                    items->rest + i, d, prec);
    }
    population->has_light = split->terms > 0;
    if (population->has_light) {
        arb_ptr a = light_moments (share, items, split->heads,
                                   split->terms + 2, q, prec);
        light_init (&population->light, a, split->terms, share, q, d, prec);
    }
    mag_clear (share);
}

static void
population_clear (struct population *population)
{
    slong i;

    for (i = 0; i < population->heads; i++) {
        arb_clear (population->head[i].mass);
        heavy_clear (&population->head[i].heavy);
    }
    flint_free (population->head);
    if (population->has_light)
        light_clear (&population->light);
}

/* The total mass of ITEMS. */
static void
total_mass (mag_t mass, const struct items *items)
{
    slong i;
    arb_t t, sum;

    arb_init (t);
    arb_init (sum);
    for (i = 0; i < items->n; i++)
        arb_add (sum, sum, items->mass + i, ROUGH);
    if (items->moment != NULL) {
        items->moment (t, 0, items->context, ROUGH);
        arb_add (sum, sum, t, ROUGH);
    }
    arb_get_mag (mass, sum);
    arb_clear (t);
    arb_clear (sum);
}

/* -log2 of TOLERANCE over the mass of all items, and a little more. */
static double
bits_wanted (const struct items *items, slong count, const mag_t tolerance)
{
    slong i;
    double bits;
    mag_t mass, t;

    mag_init (mass);
    mag_init (t);
    for (i = 0; i < count; i++) {
        total_mass (t, items + i);
        mag_add (mass, mass, t);
    }
    mag_div (t, mass, tolerance);
    bits = fmax (mag_get_d_log2_approx (t), 0) + 4;
    mag_clear (mass);
    mag_clear (t);
    return bits;
}

/* Set SPLIT for all populations; returns the precision to work with. */
static slong
split_all (struct split *split, const struct equiangular *memory,
           const struct items *items, slong count, double bits)
{
    slong i;
    double loss = 0;

    for (i = 0; i < count; i++) {
        split[i] = choose_split (items + i, memory->squares + items[i].f,
                                 (double) memory->dimension, bits);
        loss = fmax (loss, split[i].loss);
    }
    return (slong) (bits + loss) + 30;
}

slong
equiangular_precision (const struct equiangular *memory,
                       const struct items *items, slong count,
                       const mag_t tolerance)
{
    struct split *split = flint_malloc ((size_t) count * sizeof *split);
    slong prec = split_all (split, memory, items, count,
                            bits_wanted (items, count, tolerance));

    flint_free (split);
    return prec;
}

static void
crowd_init (struct crowd *crowd, const struct equiangular *memory,
            const struct items *items, slong count, double bits)
{
    slong i, *group_of_class =
                 flint_malloc ((size_t) memory->classes * sizeof (slong));
    struct split *split = flint_malloc ((size_t) count * sizeof *split);

    crowd->dimension = memory->dimension;
    crowd->count = count;
    crowd->left = 0;
    crowd->population =
        flint_malloc ((size_t) count * sizeof (struct population));
    crowd->prec = split_all (split, memory, items, count, bits);
    rivals_init (&crowd->rivals, group_of_class, memory->squares,
                 memory->classes, crowd->prec);
    for (i = 0; i < count; i++) {
        population_init (crowd->population + i, items + i, split + i,
                         memory->squares + items[i].f, crowd->dimension,
                         crowd->prec);
        crowd->population[i].group = group_of_class[items[i].f];
    }
    flint_free (split);
    flint_free (group_of_class);
}

static void
crowd_clear (struct crowd *crowd)
{
    slong i;

    rivals_clear (&crowd->rivals);
    for (i = 0; i < crowd->count; i++)
        population_clear (crowd->population + i);
    flint_free (crowd->population);
}

/* The v at which Chernoff's bound below is 2^-bits. */
static double
chernoff_end (double n, double bits)
{
    double v = n + 2 * bits + 2 * sqrt (n * bits);
    int i;

    /* v = 2 bits log 2 + n (1 + log (v / n)) is a contraction for v > n. */
    for (i = 0; i < 60; i++)
        v = 1.3863 * bits + n * (1 + log (v / n));
    return v;
}

/* Set LOW and HIGH to exact numbers such that little more than 2^-BITS is left
   of any population outside [-LOW, HIGH]. */
static void
choose_ends (arb_t low, arb_t high, const struct crowd *crowd,
             const struct equiangular *memory, const struct items *items,
             double bits)
{
    slong i;
    double n = (double) crowd->dimension + 1;
    arb_t t, s, rivals;

    arb_init (t);
    arb_init (s);
    arb_init (rivals);
    /* Where the widest class's psi is over. */
    for (i = 0; i < crowd->rivals.groups; i++) {
        const struct group *group = crowd->rivals.group + i;
        double more = bits + log2 ((double) group->count) + 1;
        arb_set_d (t, sqrt (0.6932 * more));
        arb_div (t, t, group->inverse, ROUGH);
        arb_max (rivals, rivals, t, ROUGH);
    }
    for (i = 0; i < crowd->count; i++) {
        arb_sqrt (s, memory->squares + items[i].f, ROUGH);
        arb_set_d (t, sqrt (1.3863 * (bits + 1)));
        arb_mul (t, t, s, ROUGH);
        /* An item alone has no negative score. */
        if (items[i].n != 1 || !arb_is_zero (items[i].rest))
            arb_max (low, low, t, ROUGH);
        arb_set_d (t, sqrt (chernoff_end (n, bits)));
        arb_mul (t, t, s, ROUGH);
        arb_min (t, t, rivals, ROUGH);
        arb_max (high, high, t, ROUGH);
    }
    arb_get_mid_arb (low, low);
    arb_get_mid_arb (high, high);
    arb_clear (t);
    arb_clear (s);
    arb_clear (rivals);
}

/* Set ERROR >= P (T < -LOW) for the scores of a class with Q_f = SQUARE: T >=
   sigma g gives (1/2) e^(-LOW^2 / 2 Q_f). */
static void
left_outside (mag_t error, const arb_t square, const arb_t low)
{
    arb_t t;

    arb_init (t);
    bell (t, low, square, ROUGH);
    arb_get_mag (error, t);
    mag_mul_2exp_si (error, error, -1);
    arb_clear (t);
}

/* Set ERROR >= P (T > HIGH): T^2 <= Q_f (R^2 + g^2), and a chi-square variable
   of n = d + 1 degrees of freedom exceeds v = HIGH^2 / Q_f > n with at most
   the probability (e v / n)^(n/2) e^(-v/2), by Chernoff. */
static void
right_outside (mag_t error, const arb_t square, const arb_t high, slong n)
{
    arb_t v, t;

    arb_init (v);
    arb_init (t);
    arb_mul (v, high, high, ROUGH);
    arb_div (v, v, square, ROUGH);
    arb_sub_si (t, v, n, ROUGH);
    if (arb_is_positive (t)) {
        arb_div_si (t, v, n, ROUGH);
        arb_log (t, t, ROUGH);
        arb_add_ui (t, t, 1, ROUGH);
        arb_mul_si (t, t, n, ROUGH);
        arb_sub (t, t, v, ROUGH);
        arb_mul_2exp_si (t, t, -1);
        arb_exp (t, t, ROUGH);
        arb_get_mag (error, t);
    } else {
        mag_one (error);
    }
    arb_clear (v);
    arb_clear (t);
}

/* Add to ERROR what lies outside [-LOW, HIGH] and what the series left out,
   for all populations. */
static void
add_errors (arb_t error, const struct crowd *crowd,
            const struct equiangular *memory, const struct items *items,
            const arb_t low, const arb_t high)
{
    slong i;
    mag_t t, right, beyond, mass;

    mag_init (t);
    mag_init (right);
    mag_init (beyond);
    mag_init (mass);
    rivals_beyond (beyond, &crowd->rivals, high);
    for (i = 0; i < crowd->count; i++) {
        arb_srcptr square = memory->squares + items[i].f;
        right_outside (right, square, high, crowd->dimension + 1);
        mag_min (right, right, beyond);
        if (items[i].n != 1 || !arb_is_zero (items[i].rest)) {
            left_outside (t, square, low);
            mag_add (right, right, t);
        }
        total_mass (mass, items + i);
        mag_mul (right, right, mass);
        arb_add_error_mag (error, right);
        if (crowd->population[i].has_light)
            arb_add_error_mag (error, crowd->population[i].light.rest);
    }
    mag_clear (t);
    mag_clear (right);
    mag_clear (beyond);
    mag_clear (mass);
}

enum { MOST_COMPARED = 200 };

void
equiangular_error_bound (mag_t bound, const struct equiangular *memory,
                         const struct items *items)
{
    slong i, y;
    arb_t strongest, w, sum;
    struct cap cap;

    arb_init (strongest);
    arb_init (w);
    arb_init (sum);
    cap_init (&cap, memory->dimension, ROUGH);
    for (y = 0; y < memory->classes; y++)
        if (y != items->f)
            arb_max (strongest, strongest, memory->squares + y, ROUGH);
    /* P (q R + sigma g < sqrt (Q_y) g') = h_d (q^2 / (Q_f + Q_y)). */
    arb_add (strongest, strongest, memory->squares + items->f, ROUGH);
    for (i = 0; i < items->n && i < MOST_COMPARED; i++) {
        arb_div (w, items->square + i, strongest, ROUGH);
        cap_value (w, &cap, w);
        arb_addmul (sum, w, items->mass + i, ROUGH);
    }
    arb_get_mag_lower (bound, sum);
    cap_clear (&cap);
    arb_clear (strongest);
    arb_clear (w);
    arb_clear (sum);
}

enum { PANELS = 64 };

/* The nodes of a panel, for an error of 2^-bits. */
static slong
node_count (double bits)
{
    return (slong) (bits / 3) + 8;
}

/* Set ERROR to the integral from -LOW to HIGH. */
static void
integrate (arb_t error, struct crowd *crowd, const arb_t low, const arb_t high,
           double bits, const mag_t tolerance)
{
    arb_t nought, part;
    mag_t panel;
    struct gauss_rule rule;

    arb_init (nought);
    arb_init (part);
    mag_init (panel);
    mag_div_ui (panel, tolerance, PANELS);
    gauss_rule_init (&rule, node_count (bits), crowd->prec);
    arb_neg (part, low);
    crowd->left = 1;
    integral_gauss (error, &rule, integrand, majorant, crowd,
                    arb_midref (part), arb_midref (nought), panel,
                    crowd->prec);
    crowd->left = 0;
    integral_gauss (part, &rule, integrand, majorant, crowd,
                    arb_midref (nought), arb_midref (high), panel,
                    crowd->prec);
    arb_add (error, error, part, crowd->prec);
    gauss_rule_clear (&rule);
    arb_clear (nought);
    arb_clear (part);
    mag_clear (panel);
}

void
equiangular_error (arb_t error, const struct equiangular *memory,
                   const struct items *items, slong count,
                   const mag_t tolerance)
{
    struct crowd crowd;
    double bits = bits_wanted (items, count, tolerance);
    arb_t low, high;

    arb_init (low);
    arb_init (high);
    crowd_init (&crowd, memory, items, count, bits);
    choose_ends (low, high, &crowd, memory, items, bits);
    integrate (error, &crowd, low, high, bits, tolerance);
    add_errors (error, &crowd, memory, items, low, high);
    crowd_clear (&crowd);
    arb_clear (low);
    arb_clear (high);
}

double
equiangular_work (double groups, double count, double d, double bits)
{
    double nodes = 40 * (bits / 3 + 8), heavy = 2 * (2 * d + 60),
           light = 6 * bits;

    return nodes * (groups * (60 + bits) + count * (heavy + light));
}
