#include "theory/unseen_parts.h"

#include <math.h>

static double
rational (const fmpq_t x)
{
    return exp (fmpz_dlog (fmpq_numref (x)) - fmpz_dlog (fmpq_denref (x)));
}

/* alpha - 1, exact before it is rounded. */
static double
excess (const fmpq_t alpha)
{
    fmpq_t above;
    double value;
    int sign;

    fmpq_init (above);
    fmpq_sub_ui (above, alpha, 1);
    sign = fmpq_sgn (above);
    fmpq_abs (above, above);
    value = sign == 0 ? 0 : sign * rational (above);
    fmpq_clear (above);
    return value;
}

/* log p(x). */
static double
log_share (double x, const struct unseen_plan *plan)
{
    return -plan->a * log (x) - plan->log_total;
}

double
unseen_argument (double x, const struct unseen_plan *plan)
{
    return exp (plan->log_draws + log_share (x, plan));
}

/* The logarithm of the integral of x^-a from e^LOW to the last item. */
static double
log_area (double low, const struct unseen_plan *plan)
{
    double width = plan->log_items - low, e = plan->above_one;

    if (isinf (plan->log_items))
        return -e * low - log (e);
    if (fabs (e * width) < 1e-9)
        return log (width) - e * low;
    return -e * low + log (-expm1 (-e * width) / e);
}

/* Three terms of the sum and a midpoint integral. */
static double
log_sum (const struct unseen_plan *plan)
{
    double a = plan->a, sum = 1;

    if (plan->log_items > 0.6)
        sum += pow (2, -a);
    if (plan->log_items > 1)
        sum += pow (3, -a);
    if (plan->log_items > 1.3)
        sum += exp (log_area (log (3.5), plan));
    return log (sum);
}

/*
 * The size of the answer, roughly from below: beyond the rank where T p(x)
 * falls to 1/2 most of the mass is unseen.  Without such a rank the last item
 * is most likely to be unseen.
 */
static double
guess_mass (const struct unseen_plan *plan)
{
    double rank = (plan->log_draws - plan->log_total + M_LN2) / plan->a;
    double last;

    if (rank < 0)
        rank = 0;
    else if (rank < 30)
        rank = log (ceil (exp (rank)));
    if (rank < plan->log_items - 0.1)
        return -1.5 - plan->log_total
               + FLINT_MAX (log_area (rank, plan), -plan->a * rank);
    last = exp (-plan->a * plan->log_items - plan->log_total);
    return log (last) + exp (plan->log_draws) * log1p (-last);
}

/*
 * The corrections, 2m at least 2, that bring the bound on the remainder below
 * e^-NEED relative to the mass, with discs of radius R: by Stirling's formula
 * (2m)!/B^2m = e^-W is solved for 2m; 0 if that fails.
 */
static double
guess_terms (double r, double start, double need,
             const struct unseen_plan *plan)
{
    double a = plan->a, share = log_share (start, plan);
    double v = share - a * log1p (-r),
           c = cos (FLINT_MIN (a * asin (r), M_PI));
    double base = 2 * M_PI * r * start, want, k;
    int i;

    v = v < 0.5 ? exp (v) : 2;
    c = v * (v / 2 - c);
    want = need + 1.4 - a * log1p (-r) + share + log (start) - plan->log_mass;
    if (c > 0)
        want += c * exp (plan->log_draws);
    if (!(want < 1e7))
        return 0;
    if (want < 2)
        return 2;
    k = want / (1 + log (base));
    for (i = 0; i < 8; i++) {
        if (k > 0.9 * base)
            return 0;
        k = (want + 0.5 * log (7 * k + 1)) / (1 + log (base / k));
    }
    return 2 * ceil (k / 2 + 0.5);
}

/* Make PLAN start at START if that is cheaper than what it holds; beyond it
   every operation costs SLOW. */
static void
try_start (struct unseen_plan *plan, double start, double need, double head,
           double slow)
{
    static const double fixed[] = { 0.35, 0.6, 0.8 };
    double sector = sin (FLINT_MIN (M_PI / 2 / plan->a, 1.4)), r, k, cost;
    int i;

    for (i = 0; i < (plan->a > 3 ? 4 : 1); i++) {
        r = i == 0 ? 0.92 * sector : fixed[i - 1];
        r = floor (64 * r) / 64;
        if (r <= 0)
            continue;
        k = guess_terms (r, start, need, plan);
        cost = head * (start - (double) plan->first)
               + slow * (k * k + 6 * (unseen_argument (start, plan) + k));
        if (k > 0 && cost < plan->cost) {
            plan->cost = cost;
            plan->start = (slong) start;
            plan->terms = (slong) k / 2;
            plan->radius = (slong) (64 * r);
        }
    }
}

/* The first rank where T p(x) is at most BOUND. */
static double
rank_of (double bound, const struct unseen_plan *plan)
{
    double rank = (plan->log_draws - plan->log_total - log (bound)) / plan->a;

    return rank < 0 ? 1 : 1 + floor (exp (FLINT_MIN (rank, 700)));
}

/*
 * The first rank that matters for e^-NEED of the answer.  When T p(N) is large
 * the last rank has most of it, and only a few before it are wanted.
 */
static double
first_rank (double need, double last, double argument,
            const struct unseen_plan *plan)
{
    double steps;

    if (argument > 1000 && argument > need) {
        steps = -last * expm1 (-log1p ((need + 20) / argument) / plan->a);
        return FLINT_MAX (1, floor (last - steps));
    }
    return FLINT_MIN (rank_of (need - plan->log_mass + 8, plan), last);
}

/* Add everything from FIRST to the last of N ranks if that is cheaper. */
static void
try_all (struct unseen_plan *plan, double items, double head)
{
    double cost = head * (items - (double) plan->first + 1);

    if (items < 1e15 && cost < plan->cost) {
        plan->cost = cost;
        plan->start = (slong) items + 1;
        plan->terms = 0;
    }
}

void
unseen_make_plan (struct unseen_plan *plan, const fmpq_t alpha,
                  const fmpz *items, const fmpz_t draws, slong prec)
{
    double need = M_LN2 * (double) (prec + 4), first, start, head, last;
    double argument, slow;
    int tries;

    plan->a = rational (alpha);
    plan->above_one = excess (alpha);
    plan->log_draws = fmpz_dlog (draws);
    plan->log_items = items == NULL ? HUGE_VAL : fmpz_dlog (items);
    plan->log_total = log_sum (plan);
    plan->log_mass = guess_mass (plan);
    last = items == NULL ? HUGE_VAL : fmpz_get_d (items);
    plan->cost = HUGE_VAL;
    plan->start = 2;
    plan->terms = 1;
    plan->radius = 32;
    argument = unseen_argument (last, plan);
    first = first_rank (need, last, argument, plan);
    plan->first = (slong) FLINT_MIN (first, 1e17);
    if (first > 1e17)
        return;
    head = plan->log_draws < 17 ? 8 + plan->log_draws : 60;
    /* Where all T p(x) are large, the integral cancels as many bits. */
    if (argument < 50 * need) {
        slow = pow (1 + 2 * argument / need, 1.6);
        start = FLINT_MAX ((double) plan->first + 1, 2 + (double) prec / 16);
        for (tries = 0; tries < 200 && start < FLINT_MIN (1e12, last);
             tries++) {
            try_start (plan, start, need, head, slow);
            start = ceil (start * 1.25);
            if (head * (start - (double) plan->first) > plan->cost)
                break;
        }
    }
    try_all (plan, last, head);
}
