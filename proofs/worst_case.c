#include "proofs/worst_case.h"

#include <math.h>
#include <stdlib.h>

#include "proofs/semidefinite.h"

/* A multiplier is rounded to so many binary places; csdp may take so long. */
enum { PLACES = 36, SECONDS = 30 };

struct residual *
worst_case_know (struct worst_case *problem, slong bound)
{
    struct residual *inequality = problem->inequality + problem->known;

    if (problem->known == problem->room)
        return NULL;
    residual_init (inequality, &problem->rate);
    fmpq_set_si (problem->bound + problem->known, bound, 1);
    problem->known++;
    return inequality;
}

void
worst_case_init (struct worst_case *problem, const struct rate *rate,
                 slong minimisers)
{
    slong i, j;
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    problem->rate = *rate;
    problem->minimisers = minimisers;
    problem->known = 0;
    problem->room = rate->points * (rate->points - 1) + 64;
    problem->inequality =
        flint_malloc ((size_t) problem->room * sizeof *problem->inequality);
    problem->bound = _fmpq_vec_init (problem->room);
    residual_init (&problem->objective, rate);
    for (i = 0; i < rate->points; i++)
        for (j = 0; j < rate->points; j++)
            if (i != j && (i < minimisers || j < minimisers))
                residual_add (worst_case_know (problem, 0), rate, one, i, j);
    fmpq_clear (one);
}

void
worst_case_descent (struct worst_case *problem, slong n, const fmpq *step)
{
    struct rate rate;
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    rate_descent (&rate, n, step);
    worst_case_init (problem, &rate, n + 1);
    residual_add_square (worst_case_know (problem, 1), one,
                         fmpq_mat_entry (problem->rate.x, 0, 0));
    fmpq_clear (one);
}

/* The basis is u_k - x*, and the gradients at u_k and w_k. */
static void
teleported_points (struct rate *rate, slong steps, const fmpq_t one)
{
    slong k;

    rate_init (rate, 2 * steps + 1, 3 * steps);
    for (k = 0; k < steps; k++) {
        fmpq_one (fmpq_mat_entry (rate->x, 2 * k, k));
        fmpq_one (fmpq_mat_entry (rate->g, 2 * k, steps + 2 * k));
        fmpq_one (fmpq_mat_entry (rate->x, 2 * k + 1, k));
        fmpq_neg (fmpq_mat_entry (rate->x, 2 * k + 1, steps + 2 * k), one);
        fmpq_one (fmpq_mat_entry (rate->g, 2 * k + 1, steps + 2 * k + 1));
    }
}

/* What is known of the teleport from point W = 2k - 1 to the next. */
static void
know_teleport (struct worst_case *problem, slong w, int longest,
               const fmpq_t one, const fmpq_t minus)
{
    struct residual *known = worst_case_know (problem, 0);

    residual_add_value (known, one, w + 1);
    residual_add_value (known, minus, w);
    if (!longest)
        return;
    known = worst_case_know (problem, 0);
    residual_add_value (known, minus, w + 1);
    residual_add_value (known, one, w);
    known = worst_case_know (problem, 0);
    residual_add_square (known, one, fmpq_mat_entry (problem->rate.g, w, 0));
    residual_add_square (known, minus,
                         fmpq_mat_entry (problem->rate.g, w + 1, 0));
}

void
worst_case_teleported (struct worst_case *problem, slong steps, int longest)
{
    fmpq *v = _fmpq_vec_init (2), *one = v, *minus = v + 1;
    struct rate rate;
    slong k;

    fmpq_one (one);
    fmpq_set_si (minus, -1, 1);
    teleported_points (&rate, steps, one);
    worst_case_init (problem, &rate, 2 * steps);
    for (k = 0; k < 2 * steps; k++)
        residual_add_square (worst_case_know (problem, 1), one,
                             fmpq_mat_entry (problem->rate.x, k, 0));
    for (k = 1; k < steps; k++)
        know_teleport (problem, 2 * k - 1, longest, one, minus);
    residual_add_value (&problem->objective, one, 2 * steps - 1);
    _fmpq_vec_clear (v, 2);
}

void
worst_case_clear (struct worst_case *problem)
{
    slong k;

    for (k = 0; k < problem->known; k++)
        residual_clear (problem->inequality + k);
    flint_free (problem->inequality);
    _fmpq_vec_clear (problem->bound, problem->room);
    residual_clear (&problem->objective);
    rate_clear (&problem->rate);
}

/* ---- The program for csdp ---------------------------------------------- */

static double
to_double (const fmpq_t x)
{
    return fmpq_get_d (x);
}

/* Append the form and the values of R as matrix number MATRIX; returns the
   new number of entries. */
static slong
append (struct entry *entry, slong used, const struct residual *r,
        slong matrix, slong minimisers)
{
    slong i, j;

    for (i = 0; i < r->dimension; i++)
        for (j = i; j < r->dimension; j++)
            if (!fmpq_is_zero (fmpq_mat_entry (r->form, i, j)))
                entry[used++] = (struct entry){
                    matrix, 0, i, j, to_double (fmpq_mat_entry (r->form, i, j))
                };
    for (i = 0; i < minimisers; i++)
        if (!fmpq_is_zero (r->values + i))
            entry[used++] =
                (struct entry){ matrix, 1, i, i, to_double (r->values + i) };
    return used;
}

/*
 * The blocks are G, the values f_i - f* >= 0, and what each inequality leaves
 * over: y is then the list of multipliers.
 */
static enum search
solve (double *y, const struct worst_case *problem)
{
    slong d = problem->rate.dimension, m = problem->known, k, used = 0;
    slong each = d * (d + 1) / 2 + problem->minimisers + 1;
    slong size[3] = { d, -problem->minimisers, -m };
    struct entry *entry =
        flint_malloc ((size_t) ((m + 1) * each) * sizeof *entry);
    double *right = flint_malloc ((size_t) m * sizeof *right);
    struct program program = { .constraints = m, .blocks = 3, .size = size };
    enum search found;

    used = append (entry, used, &problem->objective, -1, problem->minimisers);
    for (k = 0; k < m; k++) {
        used = append (entry, used, problem->inequality + k, k,
                       problem->minimisers);
        entry[used++] = (struct entry){ k, 2, k, k, 1 };
        right[k] = to_double (problem->bound + k);
    }
    program.entries = used;
    program.entry = entry;
    program.right = right;
    found = semidefinite_solve (y, &program, SECONDS);
    flint_free (entry);
    flint_free (right);
    return found;
}

int
worst_case_hint (slong *units, const struct worst_case *problem)
{
    double *y = flint_malloc ((size_t) problem->known * sizeof *y);
    int good = solve (y, problem) == SOLVED;
    slong k;

    for (k = 0; k < problem->known && good; k++) {
        double scaled = floor (ldexp (y[k], PLACES) + 0.5);
        good = scaled < 0x1p60;
        units[k] = scaled > 0 && good ? (slong) scaled : 0;
    }
    flint_free (y);
    return good;
}

/* ---- Exact repair --------------------------------------------------------
 */

/* Set R to sum MULTIPLIER[k] inequality k, less the objective, in exact
   arithmetic. */
static void
combine (struct residual *r, const struct worst_case *problem,
         const fmpq *multiplier)
{
    slong k, i, j;

    for (k = -1; k < problem->known; k++) {
        const struct residual *part =
            k < 0 ? &problem->objective : problem->inequality + k;
        fmpq_t weight;
        fmpq_init (weight);
        if (k < 0)
            fmpq_set_si (weight, -1, 1);
        else
            fmpq_set (weight, multiplier + k);
        if (!fmpq_is_zero (weight)) {
            for (i = 0; i < part->points; i++)
                fmpq_addmul (r->values + i, weight, part->values + i);
            for (i = 0; i < part->dimension; i++)
                for (j = 0; j < part->dimension; j++)
                    fmpq_addmul (fmpq_mat_entry (r->form, i, j), weight,
                                 fmpq_mat_entry (part->form, i, j));
        }
        fmpq_clear (weight);
    }
    /* The value of a minimiser is f*, which is zero. */
    for (i = problem->minimisers; i < r->points; i++)
        fmpq_zero (r->values + i);
}

/*
 * The number of the inequality between I and J, as worst_case_init counts: of
 * pairs before it, less those of two minimisers.
 */
static slong
pair_number (const struct worst_case *problem, slong i, slong j)
{
    slong p = problem->rate.points, q = problem->minimisers;

    if (i < q)
        return i * (p - 1) + j - (j > i);
    return q * (p - 1) + (i - q) * q + j;
}

/* Make MULTIPLIER leave no values: what is left of f_i goes to the inequality
   between point i and the first minimiser, one way or the other. */
static void
settle_values (fmpq *multiplier, const struct worst_case *problem)
{
    struct residual r;
    slong i, star = problem->minimisers;

    residual_init (&r, &problem->rate);
    combine (&r, problem, multiplier);
    for (i = 0; i < problem->minimisers; i++) {
        if (fmpq_sgn (r.values + i) > 0) {
            fmpq *l = multiplier + pair_number (problem, i, star);
            fmpq_add (l, l, r.values + i);
        } else {
            fmpq *l = multiplier + pair_number (problem, star, i);
            fmpq_sub (l, l, r.values + i);
        }
    }
    residual_clear (&r);
}

/*
 * Add SLACK to the multipliers between each point and the first minimiser,
 * both ways, which leaves the values as they are, and 4 SLACK a point to those
 * of inequalities whose bound is not zero: together a form that is positive
 * for steps shorter than 2.
 */
static void
loosen (fmpq *multiplier, const struct worst_case *problem, const fmpq_t slack)
{
    slong i, k, star = problem->minimisers;
    fmpq_t more;

    fmpq_init (more);
    for (i = 0; i < problem->minimisers; i++) {
        fmpq *l = multiplier + pair_number (problem, i, star);
        fmpq_add (l, l, slack);
        l = multiplier + pair_number (problem, star, i);
        fmpq_add (l, l, slack);
    }
    fmpq_set_si (more, 4 * problem->minimisers, 1);
    fmpq_mul (more, more, slack);
    for (k = 0; k < problem->known; k++)
        if (!fmpq_is_zero (problem->bound + k))
            fmpq_add (multiplier + k, multiplier + k, more);
    fmpq_clear (more);
}

/* Decide by MULTIPLIER, all >= 0; sets BOUND.  From KEPT, where not null. */
static enum truth
judge (fmpq_t bound, const struct worst_case *problem, const fmpq *multiplier,
       struct record *record, const struct record *kept)
{
    enum truth truth;
    struct residual r;
    slong k;

    for (k = 0; k < problem->known; k++)
        if (fmpq_sgn (multiplier + k) < 0)
            return UNDECIDED;
    residual_init (&r, &problem->rate);
    combine (&r, problem, multiplier);
    truth = kept != NULL ? residual_recheck (&r, kept)
                         : residual_check (&r, record);
    fmpq_zero (bound);
    for (k = 0; k < problem->known; k++)
        fmpq_addmul (bound, multiplier + k, problem->bound + k);
    residual_clear (&r);
    return truth == PROVED ? PROVED : UNDECIDED;
}

/* Repair the multipliers UNITS/2^36 with as little slack as will do. */
static enum truth
repair (fmpq_t bound, const struct worst_case *problem, const slong *units,
        struct record *record)
{
    enum truth truth = UNDECIDED;
    fmpq *hint = _fmpq_vec_init (problem->known + 1), *slack;
    slong k, turn;

    slack = hint + problem->known;
    for (k = 0; k < problem->known; k++) {
        fmpq_set_si (hint + k, FLINT_MAX (units[k], 0), 1);
        fmpq_div_2exp (hint + k, hint + k, PLACES);
    }
    settle_values (hint, problem);
    fmpq_set_si (slack, 1, 1);
    fmpq_div_2exp (slack, slack, PLACES);
    for (turn = 0; turn < 20 && truth != PROVED; turn++) {
        fmpq *multiplier = _fmpq_vec_init (problem->known);
        for (k = 0; k < problem->known; k++)
            fmpq_set (multiplier + k, hint + k);
        loosen (multiplier, problem, slack);
        truth = judge (bound, problem, multiplier, NULL, NULL);
        if (truth == PROVED) {
            judge (bound, problem, multiplier, record, NULL);
            record_put (record, "multipliers", multiplier, problem->known);
        }
        _fmpq_vec_clear (multiplier, problem->known);
        fmpq_mul_2exp (slack, slack, 1);
    }
    _fmpq_vec_clear (hint, problem->known + 1);
    return truth;
}

enum truth
worst_case_search (fmpq_t bound, const struct worst_case *problem,
                   struct record *record)
{
    slong *units = flint_malloc ((size_t) problem->known * sizeof *units);
    enum truth truth = UNDECIDED;

    if (worst_case_hint (units, problem))
        truth = repair (bound, problem, units, record);
    flint_free (units);
    return truth;
}

enum truth
worst_case_kept (fmpq_t bound, const struct worst_case *problem,
                 const slong *kept, slong count, struct record *record)
{
    if (kept == NULL || count != problem->known)
        return UNDECIDED;
    return repair (bound, problem, kept, record);
}

enum truth
worst_case_bound (fmpq_t bound, const struct worst_case *problem,
                  const slong *kept, slong count, struct record *record)
{
    if (worst_case_search (bound, problem, record) == PROVED)
        return PROVED;
    return worst_case_kept (bound, problem, kept, count, record);
}

enum truth
worst_case_recheck (fmpq_t bound, const struct worst_case *problem,
                    const struct record *record)
{
    slong count;
    const fmpq *multiplier = record_get (record, "multipliers", &count);

    if (multiplier == NULL || count != problem->known)
        return UNDECIDED;
    return judge (bound, problem, multiplier, NULL, record);
}
